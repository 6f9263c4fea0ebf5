"""Names of what is held, done or written: meetings, campaigns, papers, groups."""
