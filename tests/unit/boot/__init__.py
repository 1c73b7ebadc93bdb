"""Tests of how the program starts and stops, as far as that needs no Qt."""
