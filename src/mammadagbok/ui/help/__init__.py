"""Help now: numbers and texts for when it is urgent."""
