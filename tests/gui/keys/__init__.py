"""Tests of what was found in all conversations."""
