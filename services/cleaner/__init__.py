"""A page becomes an article, and is recognised when it was seen before."""

from services.cleaner.clean import clean_page
from services.cleaner.parse import parse_page

__all__ = ["clean_page", "parse_page"]
