"""Tests of the window's parts, on real services over a scripted provider."""
