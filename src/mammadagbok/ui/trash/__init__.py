"""The trash, and deleting at once."""
