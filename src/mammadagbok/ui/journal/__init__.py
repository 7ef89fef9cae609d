"""«Dagbok»: everything she has written, and the page she writes on."""
