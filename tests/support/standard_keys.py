"""The keys of the table of actions, for what shows keys and is tested without the program around it."""

from typing import Any

from desktop_ai.core.errors import ProgramError
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.notices import Notices
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks


class NoFile:
    """Settings that nobody has written and nobody keeps."""

    def load(self) -> dict[str, Any]:
        """Nothing."""
        return {}

    async def load_again(self) -> dict[str, Any] | None:
        """Nothing new."""
        return None

    async def save(self, values: dict[str, Any]) -> None:
        """Keep nothing."""

    def problems(self) -> list[ProgramError]:
        """None."""
        return []


def standard_keys() -> KeyBindings:
    """Bindings that nobody has changed."""
    return KeyBindings(Preferences(NoFile(), Tasks(Notices())))
