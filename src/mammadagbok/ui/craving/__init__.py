"""The craving page: help first, questions underneath."""
