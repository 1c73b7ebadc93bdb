"""Colours, metrics, stylesheet and icons."""
