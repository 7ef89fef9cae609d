"""Huskelapp: choose what to bring, look at the page, take it along."""
