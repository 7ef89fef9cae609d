"""Lists of hers that she writes, changes, orders and takes from where they stand."""
