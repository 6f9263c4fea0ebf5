"""Which tellings are of one event, and which event is part of which."""
