"""Cleaned articles in, events out."""

from services.extractor.events import extract_events, supports

__all__ = ["extract_events", "supports"]
