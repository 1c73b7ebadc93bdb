"""The operating system's keyring."""

from __future__ import annotations


def backend_name() -> str:
    """Which keyring this system offers, as module and class. Slow the first time: it asks the session bus."""
    import keyring

    backend = type(keyring.get_keyring())
    return f"{backend.__module__}.{backend.__qualname__}"
