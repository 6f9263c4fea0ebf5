"""Persons with their offices."""
