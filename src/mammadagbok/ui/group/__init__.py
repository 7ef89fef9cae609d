"""The group page: meetings, what to bring up, people to call."""
