"""The small window for a quick question."""
