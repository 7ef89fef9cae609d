"""The few controls that every page shares."""
