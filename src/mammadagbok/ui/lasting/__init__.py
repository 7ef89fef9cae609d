"""How long a text stays."""
