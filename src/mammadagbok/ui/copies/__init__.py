"""Copies that make themselves, and a quiet line when they cannot."""
