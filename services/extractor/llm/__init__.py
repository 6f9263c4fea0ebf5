"""A language model beside the rules or instead of them: an article in, events out. Off unless a URL is set.

`choice.reader_of(settings, tell)` is all that the rest needs; where no model is asked, nothing more is loaded.
"""
