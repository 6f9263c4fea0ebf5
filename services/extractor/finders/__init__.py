"""What a phrase names that may fill a role of an event: who, where, when, what, how many."""
