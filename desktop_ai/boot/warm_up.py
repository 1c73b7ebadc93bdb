"""Loads what is opened by a key, piece by piece, when the window is there and has nothing else to do."""

from __future__ import annotations

import asyncio
from importlib import import_module

AFTER, BETWEEN = 0.4, 0.04  # seconds
# Each takes a few milliseconds when what it needs is there: who types meanwhile does not feel it.
MODULES = (
    "desktop_ai.ui.theme.motion",
    "desktop_ai.ui.shadow",
    "desktop_ai.ui.overlay",
    "desktop_ai.ui.choice",
    "desktop_ai.ui.choice_list",
    "desktop_ai.ui.choice_search",
    "desktop_ai.ui.command_palette",
    "desktop_ai.services.palette_use",
    "desktop_ai.services.offered_settings",
    "desktop_ai.ui.palette_sources",
    "desktop_ai.ui.handlers.palette_handlers",
    "desktop_ai.ui.keys.sheet_lines",
    "desktop_ai.ui.keys.key_recorder",
    "desktop_ai.ui.keys.shortcut_sheet",
)


async def warm_up() -> None:
    """Load the palette and the sheet of keys."""
    await asyncio.sleep(AFTER)
    for name in MODULES:
        import_module(name)
        await asyncio.sleep(BETWEEN)
