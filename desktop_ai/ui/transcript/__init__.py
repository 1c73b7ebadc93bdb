"""The conversation view."""
