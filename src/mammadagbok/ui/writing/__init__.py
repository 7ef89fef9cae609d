"""Writing: the page she writes on, and how it is kept."""
