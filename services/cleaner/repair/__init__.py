"""Undo what mirrors do to a text, and record every repair (see `body.repair_paragraphs`)."""

from services.cleaner.repair.body import RepairedBody, repair_paragraphs, repair_text, shows_dirt
from services.cleaner.repair.offsets import Offsets
from services.cleaner.repair.paragraphs import Piece, Repaired

__all__ = ["Offsets", "Piece", "Repaired", "RepairedBody", "repair_paragraphs", "repair_text", "shows_dirt"]
