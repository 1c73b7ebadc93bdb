"""Desktop AI: a native program for talking with language models."""

__version__ = "0.1.0"
