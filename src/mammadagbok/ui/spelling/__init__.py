"""Marking words that the lists do not have, and what she may have meant."""
