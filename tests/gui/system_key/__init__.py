"""Tests of the key that is heard whatever program is in front."""
