"""Tests of the small window for a quick question."""
