"""When: times as they are written, with their values."""
