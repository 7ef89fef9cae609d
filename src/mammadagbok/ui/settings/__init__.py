"""Innstillinger: how she likes the window, and what the program is."""
