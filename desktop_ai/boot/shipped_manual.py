"""The manual as this installation has it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop_ai.boot.paths import resources
from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import N_

if TYPE_CHECKING:
    from desktop_ai.core.manual import Manual


@cache
def shipped_manual() -> Manual:
    """The manual, read once. Raises ProgramError when it is not there."""
    from desktop_ai.core.manual import Manual

    try:
        texts = {path.name: path.read_text("utf-8") for path in (resources() / "manual").glob("*.md")}
    except (OSError, UnicodeDecodeError):
        texts = {}
    if not texts:
        raise ProgramError(
            N_("The manual is missing from this installation."), N_("Install the program again.")
        )
    return Manual(texts)
