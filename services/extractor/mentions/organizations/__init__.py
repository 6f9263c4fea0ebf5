"""Bodies by their long and short names."""
