"""Consumers to start from, and the sample agency sites."""
