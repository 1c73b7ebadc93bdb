"""How things are kept, tested without Qt."""
