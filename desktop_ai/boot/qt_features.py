"""Keeps Qt's binding from reading the source of every module that is imported after it."""

from __future__ import annotations

from importlib import import_module

SEARCH = "_mod_uses_pyside"


def import_without_search() -> None:
    """Import Qt, and let it take for granted that no module asks for its methods by other names.

    To find out, it would open, decode and keep the source of each: measured, 16 ms and 6 MB of a start. A version
    of it that searches in another way goes on as it is.
    """
    import PySide6.QtCore  # noqa: F401 - it brings what searches

    feature = import_module("shibokensupport.feature")
    if hasattr(feature, SEARCH):
        setattr(feature, SEARCH, _asks_for_nothing)


def _asks_for_nothing(_module: object) -> bool:
    return False
