"""Long searches for a text that breaks something: commands with fresh seeds, not part of the suite."""
