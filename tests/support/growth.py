"""Whether what is done with a text costs more and more, the longer it is."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

LEAST_SECONDS = 0.05  # below which nothing is slow
GROWTH = 3.0


def too_slow(way: Callable[[str], object], small: str, large: str, growth: float = GROWTH) -> str:
    """What a text costs and one twice as long, when that is more than it may be; nothing when all is well."""
    took, twice = _seconds(way, small), _seconds(way, large)
    return f"{took:.3f} s, twice as long {twice:.3f} s" if twice > max(LEAST_SECONDS, growth * took) else ""


def _seconds(way: Callable[[str], object], text: str) -> float:
    """What it takes; without the collector of garbage, which walks through all that other tests left."""
    collects = gc.isenabled()
    gc.disable()
    try:
        began = time.thread_time()
        way(text)
        return time.thread_time() - began
    finally:
        if collects:
            gc.enable()
