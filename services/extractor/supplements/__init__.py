"""What is added to an event once all are known: from sentences around it, headings and lists."""
