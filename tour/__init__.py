"""The program as a person meets it: real window, real journal, real clicks."""
