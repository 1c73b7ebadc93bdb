"""The sheet of keys, and what gives actions other ones."""
