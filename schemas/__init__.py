"""What travels between the stages: messages, topics, identifiers. No I/O."""
