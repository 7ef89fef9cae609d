"""Moving texts in from other journals, and taking everything out."""
