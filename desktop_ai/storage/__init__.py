"""How things are kept: the only code that touches the user's files and SQLite."""
