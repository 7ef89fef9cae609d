"""The page of kind words."""
