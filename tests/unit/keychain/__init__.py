"""Tests of how keys are kept."""
