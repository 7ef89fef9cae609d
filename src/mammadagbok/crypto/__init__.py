"""Bytes in, bytes out: keys and how they are wrapped."""
