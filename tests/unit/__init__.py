"""Tests of what needs no Qt; they also pass where PySide6 is not installed."""
