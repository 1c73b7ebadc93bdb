"""Gives Python its own import back, which Qt's binding takes."""

from __future__ import annotations

import builtins

PYTHONS_IMPORT = "__orig_import__"


def import_plainly() -> None:
    """Import Qt, and let nothing that is imported after it go through Qt's binding.

    The binding would find out of each module whether it asks for Qt's methods by other names, and for that open,
    decode and keep its source: measured, 16 ms and 6 MB of a start. A version of it that does not goes on as it is.
    """
    import PySide6.QtCore  # noqa: F401 - it takes the import

    original = getattr(builtins, PYTHONS_IMPORT, None)
    if original is not None:
        builtins.__import__ = original
