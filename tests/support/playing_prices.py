"""A PriceTable whose entries the test sets."""

from __future__ import annotations

from desktop_ai.core.errors import ReplyError
from desktop_ai.core.model_info import ModelInfo


class PlayingPrices:
    """Knows what is in `models`, at every service, once it is loaded."""

    def __init__(self, *models: ModelInfo) -> None:
        self.models = {model.id: model for model in models}
        self.newest = b"newer"
        self.error: ReplyError | None = None
        self.loaded: list[tuple[bytes, str]] = []

    @property
    def day(self) -> str:
        """The day of what was loaded last."""
        return (self.loaded[-1][1] or "2026-11-01") if self.loaded else ""

    def load(self, newer: bytes = b"", day: str = "") -> None:
        """Note it. Raises ValueError for `oops`."""
        if newer == b"oops":
            self.loaded = self.loaded or [(b"", "")]
            raise ValueError(newer)
        self.loaded.append((newer, day))

    def find(self, base_url: str, model: str) -> ModelInfo | None:
        """What the test set."""
        return self.models.get(model) if self.loaded and base_url else None

    async def fetch(self) -> bytes:
        """What the test set as the newest table."""
        if self.error is not None:
            raise self.error
        return self.newest
