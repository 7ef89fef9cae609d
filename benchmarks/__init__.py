"""What `make bench` measures: the program, and the barest window on the same libraries."""
