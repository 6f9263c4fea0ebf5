"""Which words tell an event, and what fills the slots of its rule around them."""
