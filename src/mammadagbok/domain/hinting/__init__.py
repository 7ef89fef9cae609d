"""What else may point to somebody: `domain.hints` is the way in."""
