"""SavedPrompts: prompts to be used again, with places to fill, and what was put into these last."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager
from typing import Any

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.lenient import lenient_struct
from desktop_ai.core.message import new_id
from desktop_ai.core.one_line import one_line
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.stored_values import keep_object, written

KEY, VALUES = "prompts", "prompt_values"
ID = re.compile(r"[\w.-]{1,60}", re.ASCII)
MOST, MOST_VALUES = 500, 200
LONGEST_TITLE, LONGEST_TEXT, LONGEST_VALUE = 60, 100_000, 2_000
SAVED, CHANGED, REMOVED = (
    N_("Saved the prompt “{title}”"),
    N_("Changed the prompt “{title}”"),
    N_("Deleted the prompt “{title}”"),
)
NO_TITLE, NO_TEXT = N_("A prompt needs a title."), N_("A prompt needs words.")
TOO_LONG = N_("A prompt has {count} characters at the most.")
TOO_MANY = N_("There are {count} prompts, which is as many as there can be.")
HAS_KEY = N_("This looks like a key; a saved prompt is no place for one.")
GONE = N_("This prompt is not there any more.")


class SavedPrompt(msgspec.Struct, frozen=True):
    """A text under a title."""

    id: str
    title: str
    text: str = ""


class SavedPrompts:
    """Owns the saved prompts. Emits `changed`. They lie beside the presets, in the same file.

    Whatever is done to them can be taken back. Values that were put into places are remembered by their names, unless
    there is a key in one.
    """

    def __init__(self, kept: Preferences) -> None:
        self.changed: Signal[[]] = Signal()
        self._kept = kept
        kept.changed.connect(self._on_kept_changed)

    def all(self) -> list[SavedPrompt]:
        """Every prompt, the one that was saved first at the top."""
        entries = list(self._raw(KEY).items())[:MOST]
        return [_prompt(id, entry) for id, entry in entries if isinstance(entry, dict) and ID.fullmatch(id)]

    def find(self, id: str) -> SavedPrompt | None:
        """The prompt with that id, None when there is none."""
        return next((prompt for prompt in self.all() if prompt.id == id), None)

    def add(self, title: str, text: str) -> SavedPrompt:
        """Save a prompt. Raises BadInput for its title or text, or when there are too many."""
        if len(self._raw(KEY)) >= MOST:
            raise BadInput(TOO_MANY.fill(count=MOST))
        made = SavedPrompt(new_id(), checked_title(title), checked_text(text))
        with self._noted(SAVED, made):
            self._write(made)
        return made

    def change(self, id: str, title: str, text: str) -> SavedPrompt:
        """Give a prompt another title and text. Raises BadInput as `add`, and when there is none."""
        before = self.find(id)
        if before is None:
            raise BadInput(GONE)
        after = SavedPrompt(id, checked_title(title), checked_text(text))
        if after != before:
            with self._noted(CHANGED, after, about=f"prompt {id}"):
                self._write(after, before)
        return after

    def remove(self, id: str) -> None:
        """Delete a prompt."""
        prompt = self.find(id)
        if prompt is not None:
            with self._noted(REMOVED, prompt):
                rest = {other: entry for other, entry in self._raw(KEY).items() if other != id}
                keep_object(self._kept, KEY, rest)

    def value(self, name: str) -> str:
        """What was put into a place of that name last."""
        found = self._raw(VALUES).get(name)
        return found[:LONGEST_VALUE] if isinstance(found, str) else ""

    def remember(self, values: dict[str, str]) -> None:
        """Remember what was put into places."""
        fit = {
            name: value
            for name, value in values.items()
            if len(value) <= LONGEST_VALUE and not keys_in(value)
        }
        kept = {name: value for name, value in self._raw(VALUES).items() if name not in fit}
        keep_object(self._kept, VALUES, dict([*kept.items(), *fit.items()][-MOST_VALUES:]))

    def _write(self, prompt: SavedPrompt, before: SavedPrompt | None = None) -> None:
        raw = self._raw(KEY)
        keep_object(self._kept, KEY, {**raw, prompt.id: written(raw.get(prompt.id), before, prompt, "id")})

    def _noted(self, done: Text, prompt: SavedPrompt, *, about: str = "") -> AbstractContextManager[None]:
        return self._kept.noted(done.fill(title=prompt.title), KEY, about=about)

    def _raw(self, key: str) -> dict[str, Any]:
        found = self._kept.remembered(key)
        return found if isinstance(found, dict) else {}

    def _on_kept_changed(self, key: str) -> None:
        if key == KEY:
            self.changed.emit()


def checked_title(title: str) -> str:
    """A title on one line. Raises BadInput for none, and for a key."""
    title = one_line(title)[:LONGEST_TITLE].strip()
    if not title:
        raise BadInput(NO_TITLE)
    if keys_in(title):
        raise BadInput(HAS_KEY)
    return title


def checked_text(text: str) -> str:
    """A text that can be kept. Raises BadInput for none, one that is too long, and a key."""
    if not text.strip():
        raise BadInput(NO_TEXT)
    if len(text) > LONGEST_TEXT:
        raise BadInput(TOO_LONG.fill(count=LONGEST_TEXT))
    if keys_in(text):
        raise BadInput(HAS_KEY)
    return text


def _prompt(id: str, entry: object) -> SavedPrompt:
    prompt = lenient_struct(SavedPrompt, entry, id=id, title="")
    title = one_line(prompt.title)[:LONGEST_TITLE] or id
    return SavedPrompt(id, title, prompt.text[:LONGEST_TEXT])
