"""Moving texts in from other journals, and taking all of it out."""
