"""«Øve på en samtale»: a page of its own, for her alone."""
