"""SearchQuery: what is looked for in all conversations, read from one line of text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

import msgspec

from desktop_ai.core.find_query import comparable
from desktop_ai.core.message import Role
from desktop_ai.core.texts import N_, Text

LONGEST = 400
MOST_WORDS = 20
ROLES = {role.value: role for role in Role}
KINDS = ("code", "picture", "file")
FIELDS = ("model", "role", "folder", "tag", "before", "after", "has")
NOT_A_ROLE = N_("“{word}” is no role: write role:user or role:assistant.")
NOT_A_KIND = N_(
    "A message has code, a picture or a file, but no “{word}”: write has:code, has:picture or has:file."
)
NOT_A_DATE = N_("“{word}” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.")
NO_FIELD = N_("There is no “{name}:”, so it is looked for as it stands. Did you mean {field}:?")
_CHOICES = {"role": (tuple(ROLES), NOT_A_ROLE), "has": (KINDS, NOT_A_KIND)}
_OTHER_SIDE = {"before": "after", "after": "before"}
_TOKEN = re.compile(r'(?P<without>-?)(?:(?P<name>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_BARE_FIELDS = frozenset(f"{field}:" for field in FIELDS)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Barred(msgspec.Struct, frozen=True):
    """What a message and its conversation must not be; each is folded."""

    models: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__struct_fields__)


class SearchQuery(msgspec.Struct, frozen=True):
    """What a message must say, and what it must be.

    `words` and `without` are words and phrases in the form of `folded`. Of several models, roles, folders or tags
    one is enough; each is folded too, and none of those that are `barred` may fit. `after` and `before` are UTC,
    ISO 8601: from that moment on, and earlier than that one. `complaints` says what could not be
    understood and is not looked at.
    """

    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    after: str = ""
    before: str = ""
    kinds: tuple[str, ...] = ()
    barred: Barred = Barred()
    complaints: tuple[Text, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__struct_fields__ if name != "complaints")

    @property
    def is_about_messages(self) -> bool:
        """Whether it asks for what only a message can be, so that a title alone cannot fit."""
        barred = self.barred
        is_barred = barred.models or barred.roles or barred.kinds
        return bool(self.models or self.roles or self.kinds or is_barred or not self.words)

    def fits(self, text: str) -> bool:
        """Whether a folded text has every word, and none that it must not have."""
        return all(word in text for word in self.words) and not any(word in text for word in self.without)


def folded(text: str) -> str:
    """A text as it is compared: in small letters, every letter in its place, and nothing SQLite cannot hold."""
    lower = comparable(text).lower
    return (
        lower if lower.isascii() and "\0" not in lower else _SURROGATE.sub("\ufffd", lower.replace("\0", " "))
    )


def parsed(text: str, zone: tzinfo | None = None, now: datetime | None = None) -> SearchQuery:
    """The query in a line of text, whatever it is; days are those of `zone`, or else of this computer."""
    return _Reading(zone, now or datetime.now(UTC)).read(text[:LONGEST])


class _Reading:
    """Takes a line to pieces."""

    def __init__(self, zone: tzinfo | None, now: datetime) -> None:
        self._zone = zone
        self._today = now.astimezone(zone).date()
        self._found: dict[str, list[str]] = {}
        self._after = self._before = ""
        self._complaints: list[Text] = []

    def read(self, text: str) -> SearchQuery:
        for token in _TOKEN.finditer(text.translate(_QUOTES)):
            self._take(token)
        found = {name: tuple(dict.fromkeys(values)) for name, values in self._found.items()}
        return SearchQuery(
            words=found.get("words", ())[:MOST_WORDS],
            without=found.get("without", ())[:MOST_WORDS],
            after=self._after,
            before=self._before,
            barred=Barred(**_filters(found, "-")),
            complaints=tuple({str(complaint): complaint for complaint in self._complaints}.values()),
            **_filters(found),
        )

    def _take(self, token: re.Match[str]) -> None:
        if (token["word"] or "").lower() in _BARE_FIELDS:
            return  # it is still being typed
        name = (token["name"] or "").lower()
        value = token["phrase"] if token["phrase"] is not None else token["word"] or ""
        if name in FIELDS:
            self._take_field(token, name, folded(value).strip())
            return
        if name and (near := _near(name)):
            self._complaints.append(NO_FIELD.fill(name=name, field=near))
        self._take_words(token, value)

    def _take_words(self, token: re.Match[str], value: str) -> None:
        words = f"{token['name']}:{value}" if token["name"] else value
        words = folded(words)
        if words.strip():
            self._found.setdefault("without" if token["without"] else "words", []).append(words)

    def _take_field(self, token: re.Match[str], name: str, value: str) -> None:
        if not value:
            return
        sign = token["without"]
        if name in _OTHER_SIDE:
            # What is not before a day is from that day on.
            self._take_date(_OTHER_SIDE[name] if sign else name, value)
        elif name in _CHOICES:
            self._take_choice(f"{sign}{name}", value, *_CHOICES[name])
        else:
            self._found.setdefault(f"{sign}{name}", []).append(value.lstrip("#") if name == "tag" else value)

    def _take_choice(self, key: str, value: str, choices: tuple[str, ...], complaint: Text) -> None:
        fitting = [choice for choice in choices if choice.startswith(value)]
        if len(fitting) == 1:
            self._found.setdefault(key, []).append(fitting[0])
        else:
            self._complaints.append(complaint.fill(word=value))

    def _take_date(self, name: str, value: str) -> None:
        moment = self._moment(value)
        if name == "after":
            self._after = max(self._after, moment)
        else:
            self._before = min(self._before or moment, moment)

    def _moment(self, value: str) -> str:
        """When a day begins, in UTC; empty, and a complaint, for what is none."""
        try:
            day = _day(value, self._today)
            start = datetime(day.year, day.month, day.day, tzinfo=self._zone)
            start = start.astimezone(UTC)  # what has no zone is this computer's time
        except (ValueError, OverflowError, OSError):
            self._complaints.append(NOT_A_DATE.fill(word=value))
            return ""
        return start.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _filters(found: Mapping[str, tuple[str, ...]], sign: str = "") -> dict[str, Any]:
    """The fields of a query that come from the filters with a sign before their names."""
    return {
        "models": found.get(f"{sign}model", ()),
        "roles": tuple(ROLES[role] for role in found.get(f"{sign}role", ())),
        "folders": found.get(f"{sign}folder", ()),
        "tags": found.get(f"{sign}tag", ()),
        "kinds": found.get(f"{sign}has", ()),
    }


_QUOTES = {ord(mark): '"' for mark in "“”„‟«»"}


def _day(value: str, today: date) -> date:
    days = {"today": 0, "yesterday": 1}
    if value in days:
        return today - timedelta(days=days[value])
    found = _DATE.fullmatch(value)
    if found is None or not 1971 <= int(found[1]) <= 9990:
        raise ValueError(value)
    return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))


def _near(name: str) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, FIELDS, 1, 0.75)), "")
