"""How much: numbers with units."""
