"""Fault campaigns: what may happen to a journal is done to it, many times, and counted."""
