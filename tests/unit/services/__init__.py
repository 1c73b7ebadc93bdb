"""Tests of services: what the program does, over real files and a server on loopback."""
