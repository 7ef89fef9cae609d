"""Figures of what the program promises, one JSON object a line."""
