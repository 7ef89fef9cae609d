"""Use cases in her words."""
