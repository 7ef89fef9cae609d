"""Mammadagbok: an encrypted journal, and a page to bring to the group."""

__version__ = "0.1.0"
