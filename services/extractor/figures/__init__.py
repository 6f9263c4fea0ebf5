"""Figures as news: outcomes told by no listed verb, and whose the figures are."""
