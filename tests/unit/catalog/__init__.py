"""Tests of the catalog: the tables that say what the program offers."""
