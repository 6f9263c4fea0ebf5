"""Where: places said for themselves, with their codes."""
