"""Pictures of every page and state worth looking at, in every size, look and language."""
