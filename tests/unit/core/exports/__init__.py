"""Tests of core: values and pure functions."""
