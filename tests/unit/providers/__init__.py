"""Tests of how models are reached: real HTTP on loopback, no Qt."""
