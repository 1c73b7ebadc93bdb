"""Preferences, accounts and shortcuts, as loops over tables."""
