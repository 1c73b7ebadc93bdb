"""TokenFactors: how far the estimate of tokens is off for each model, learnt from what providers count."""

from __future__ import annotations

from desktop_ai.services.preferences import Preferences

KEY = "token_factors"
MOST = 200
# How far a model's own count may be from the estimate before that is believed to be about something else.
LEAST, GREATEST = 0.4, 2.5
# What a newer count weighs against all before it, and which difference is worth a change.
NEWS, WORTH_KEEPING = 0.5, 0.01


class TokenFactors:
    """Owns a number for each model of an account: so many of its tokens are one of the estimate.

    They lie in the settings, the newest of them.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def factor(self, account: str, model: str) -> float:
        """What an estimate for a model is to be multiplied with."""
        return _factor(self._kept().get(_name(account, model))) or 1.0

    def learn(self, account: str, model: str, estimated: int, counted: int) -> None:
        """Take in that what was estimated was counted so."""
        found = counted / estimated if estimated else 0.0
        if not LEAST <= found <= GREATEST:
            return
        kept, name = dict(self._kept()), _name(account, model)
        before = _factor(kept.pop(name, None))
        now = round(found if before is None else before + NEWS * (found - before), 3)
        if before is None or abs(now - before) >= WORTH_KEEPING:
            self._preferences.remember(KEY, dict([*kept.items(), (name, now)][-MOST:]))

    def _kept(self) -> dict[str, object]:
        found = self._preferences.remembered(KEY)
        return found if isinstance(found, dict) else {}


def _name(account: str, model: str) -> str:
    return f"{account} {model}"


def _factor(found: object) -> float | None:
    """A number that a file has, where it makes sense."""
    fits = isinstance(found, int | float) and not isinstance(found, bool) and LEAST <= found <= GREATEST
    return float(found) if fits else None  # type: ignore[arg-type]
