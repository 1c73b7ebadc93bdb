"""Presets: what ships and what the user made of it, in the user's order."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager
from typing import Any

import msgspec

from desktop_ai.catalog.presets import PRESET_OF, PRESETS
from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.message import new_id
from desktop_ai.core.one_line import one_line
from desktop_ai.core.preset import Exchange, Preset, mistake_in_name
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.stored_values import keep_object, stored, written

KEPT, ORDER, DELETED = "presets", "order", "deleted"
ID = re.compile(r"[\w.-]{1,60}", re.ASCII)
MOST, MOST_DELETED = 500, 50
LONGEST_TITLE = 60
COPY, FORMER = N_("{title} (copy)"), N_("{title} (before)")
ADDED, CHANGED, MOVED = (
    N_("Added the preset “{title}”"),
    N_("Changed the preset “{title}”"),
    N_("Moved the preset “{title}”"),
)
REMOVED, RESTORED = N_("Deleted the preset “{title}”"), N_("Brought back the preset “{title}”")
RESET = N_("Made the preset “{title}” what it was")


class Presets:
    """Owns the presets. Emits `changed` with a preset's id, empty when another program changed some of them.

    The file has only what differs from what ships. A preset that is deleted stays in the file, to be brought back.
    """

    def __init__(self, kept: Preferences) -> None:
        self.changed: Signal[[str]] = Signal()
        self._kept = kept
        self._is_ours = False
        self._known: list[Preset] | None = None
        kept.changed.connect(self._on_kept_changed)

    def all(self) -> list[Preset]:
        """Every preset, in the user's order."""
        if self._known is None:
            self._known = self._read()
        return list(self._known)

    def find(self, id: str) -> Preset | None:
        """The preset with that id, None when there is none or it was deleted."""
        return next((preset for preset in self.all() if preset.id == id), None)

    def named(self, name: str) -> Preset:
        """The preset of that id or title, however it is written. Raises BadInput when there is none or several."""
        wanted = one_line(name).casefold()
        found = [one for one in self.all() if wanted in (one.id.casefold(), one.title.casefold())]
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(preset.id for preset in found)
            raise BadInput(
                N_("Several presets are called “{name}”.").fill(name=name),
                N_("Name one by its id: {ids}.").fill(ids=ids),
            )
        titles = ", ".join(preset.title for preset in self.all())
        raise BadInput(
            N_("There is no preset “{name}”.").fill(name=name),
            N_("There are: {titles}.").fill(titles=titles) if titles else N_("There are none yet."),
        )

    def is_shipped(self, id: str) -> bool:
        """Whether it came with the program."""
        return id in PRESET_OF

    def is_edited(self, id: str) -> bool:
        """Whether it is one that shipped, and another one now."""
        return id in PRESET_OF and self.find(id) != PRESET_OF[id]

    @property
    def last_deleted(self) -> str:
        """The title of the preset that was deleted last and can be brought back, empty when there is none."""
        deleted = self._deleted()
        return _preset(*deleted[-1]).title if deleted else ""

    def add(self, title: str, like: Preset | None = None) -> Preset:
        """Add a preset with what `like` has, or an empty one. Raises BadInput for its title, or for too many."""
        title = self._checked_title(title)
        if len(self.all()) >= MOST:
            raise BadInput(
                N_("There are {count} presets, which is as many as there can be.").fill(count=MOST)
            )
        made = msgspec.structs.replace(like or Preset("", ""), id=new_id(), title=title)
        with self._noted(ADDED, made):
            self._write_order([*(preset.id for preset in self.all()), made.id])
            self._write(made)
        return made

    def duplicate(self, id: str) -> Preset:
        """Add a copy of a preset below it. Raises BadInput when there is none."""
        original = self._existing(id)
        made = self.add(str(COPY.fill(title=original.title))[:LONGEST_TITLE], original)
        ids = [preset.id for preset in self.all() if preset.id != made.id]
        ids.insert(ids.index(id) + 1, made.id)
        self._write_order(ids)
        return made

    def change(self, id: str, **changes: Any) -> Preset:
        """Change fields of a preset; the preset as it is now. Raises BadInput for a field or when there is none."""
        before = self._existing(id)
        if "title" in changes:
            changes["title"] = self._checked_title(changes["title"])
        for exchange in changes.get("examples", ()):
            _check_speakers(exchange)
        after = msgspec.structs.replace(before, **changes)
        if after != before:
            with self._noted(CHANGED, after, about=f"{id} {' '.join(changes)}"):
                self._write(after, before)
        return after

    def move(self, id: str, step: int) -> None:
        """Move a preset up (-1) or down (1) in the list; nothing happens at its ends."""
        ids = [preset.id for preset in self.all()]
        if id in ids and 0 <= (here := ids.index(id)) + step < len(ids):
            ids.insert(here + step, ids.pop(here))
            with self._noted(MOVED, self._existing(id), about=f"{id} moved"):
                self._write_order(ids)

    def remove(self, id: str) -> None:
        """Delete a preset; it can be brought back."""
        preset = self.find(id)
        if preset is None:
            return
        raw = self._raw(KEPT)
        entry = raw[id] if isinstance(raw.get(id), dict) else written(None, None, preset, "id")
        with self._noted(REMOVED, preset):
            self._keep_deleted(id, entry)
            self._remember(KEPT, {other: value for other, value in raw.items() if other != id})
        self.changed.emit(id)

    def set_aside(self, id: str) -> None:
        """Keep a preset as it is now among the deleted ones, from where it can be brought back beside itself."""
        preset = self.find(id)
        if preset is None or preset == PRESET_OF.get(id):
            return
        former = msgspec.structs.replace(
            preset, id=new_id(), title=str(FORMER.fill(title=preset.title))[:LONGEST_TITLE]
        )
        entry = written(self._raw(KEPT).get(id), preset, former, "id")
        self._keep_deleted(former.id, entry)

    def restore_last(self) -> Preset | None:
        """Bring back the preset that was deleted last, where it stood; None when there is none."""
        deleted = self._deleted()
        if not deleted:
            return None
        id, entry = deleted[-1]
        with self._noted(RESTORED, _preset(id, entry)):
            self._remember(
                DELETED, {other: value for other, value in self._raw(DELETED).items() if other != id}
            )
            if id not in PRESET_OF or _preset(id, entry) != PRESET_OF[id]:
                self._remember(KEPT, {**self._raw(KEPT), id: entry})
        self.changed.emit(id)
        return self.find(id)

    def reset(self, id: str) -> None:
        """Make a preset again what it was when it shipped."""
        if id in PRESET_OF:
            with self._noted(RESET, PRESET_OF[id]):
                self._remember(
                    KEPT, {other: value for other, value in self._raw(KEPT).items() if other != id}
                )
            self.changed.emit(id)

    async def flush(self) -> None:
        """Write what has not been written. Raises StoreError."""
        await self._kept.flush()

    async def refresh(self) -> None:
        """Take over what another program has changed."""
        await self._kept.refresh()

    def _noted(self, done: Text, preset: Preset, *, about: str = "") -> AbstractContextManager[None]:
        """Note what happens to the presets meanwhile."""
        return self._kept.noted(done.fill(title=preset.title), KEPT, ORDER, DELETED, about=about)

    def _keep_deleted(self, id: str, entry: dict[str, Any]) -> None:
        deleted = {other: value for other, value in self._raw(DELETED).items() if other != id}
        self._remember(DELETED, dict([*deleted.items(), (id, entry)][-MOST_DELETED:]))

    def _existing(self, id: str) -> Preset:
        preset = self.find(id)
        if preset is None:
            raise BadInput(N_("This preset is not there any more."), N_("Choose another one."))
        return preset

    def _checked_title(self, title: str) -> str:
        title = one_line(title)[:LONGEST_TITLE].strip()
        if not title:
            raise BadInput(N_("A preset needs a title."))
        if keys_in(title):
            raise BadInput(N_("This looks like a key; a title is seen by everybody who looks."))
        return title

    def _read(self) -> list[Preset]:
        kept, deleted = self._raw(KEPT), self._raw(DELETED)
        shipped = {preset.id: preset for preset in PRESETS if preset.id not in deleted}
        own = {
            id: _preset(id, entry)
            for id, entry in list(kept.items())[:MOST]
            if isinstance(entry, dict) and ID.fullmatch(id)
        }
        order = self._kept.remembered(ORDER)
        listed = filter(lambda id: isinstance(id, str), order) if isinstance(order, list) else ()
        places = {id: place for place, id in enumerate(listed)}
        found = {**shipped, **own}
        return sorted(found.values(), key=lambda preset: places.get(preset.id, len(places)))

    def _deleted(self) -> list[tuple[str, dict[str, Any]]]:
        return [
            (id, entry)
            for id, entry in self._raw(DELETED).items()
            if isinstance(entry, dict) and ID.fullmatch(id)
        ]

    def _raw(self, key: str) -> dict[str, Any]:
        found = self._kept.remembered(key)
        return found if isinstance(found, dict) else {}

    def _write(self, preset: Preset, before: Preset | None = None) -> None:
        kept = self._raw(KEPT)
        is_kept = isinstance(kept.get(preset.id), dict)
        entry = written(kept.get(preset.id), before if is_kept else None, preset, "id")
        self._remember(KEPT, {**kept, preset.id: entry})
        self.changed.emit(preset.id)

    def _write_order(self, ids: list[str]) -> None:
        self._known = None
        self._kept.remember(ORDER, ids)

    def _remember(self, key: str, value: dict[str, Any]) -> None:
        self._known = None
        self._is_ours = True
        try:
            keep_object(self._kept, key, value)
        finally:
            self._is_ours = False

    def _on_kept_changed(self, key: str) -> None:
        self._known = None
        if key in (KEPT, ORDER, DELETED) and not self._is_ours:
            self.changed.emit("")


def _preset(id: str, entry: object) -> Preset:
    """A preset as the file has it, with a title to show in any case."""
    preset = stored(Preset, entry, id=id, title="")
    title = one_line(preset.title)[:LONGEST_TITLE] or (PRESET_OF[id].title if id in PRESET_OF else id)
    return msgspec.structs.replace(preset, id=id, title=title)


def _check_speakers(exchange: Exchange) -> None:
    for mistake in map(mistake_in_name, (exchange.user_name, exchange.assistant_name)):
        if mistake is not None:
            raise BadInput(mistake)
