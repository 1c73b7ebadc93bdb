"""Saved prompts: the form that fills their places, and the panel in which they are kept."""
