"""Tests of colours and styles."""
