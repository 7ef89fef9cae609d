"""The group file: made by a leader, looked at and fetched by her, and shown beside what is hers."""
