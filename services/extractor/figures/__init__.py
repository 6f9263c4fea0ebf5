"""Figures as news: outcomes told by no listed verb, whose the figures are, and what they count."""
