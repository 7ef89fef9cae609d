"""How names are found and what stands in their place: `domain.masking` is the way in."""
