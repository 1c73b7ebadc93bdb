"""Tests of the conversation view."""
