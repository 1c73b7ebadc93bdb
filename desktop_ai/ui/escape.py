"""Escape: one press, one effect, the first that applies."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Effect(StrEnum):
    """What Escape does."""

    NOTHING = "nothing"
    CLOSE_PANEL = "close panel"
    END_HINTS = "end hints"
    TAKE_BACK = "take back"
    CLOSE_FIND_BAR = "close find bar"
    CLEAR_SELECTION = "clear selection"
    LEAVE_REVISION = "leave revision"
    STOP_REPLY = "stop reply"
    GO_TO_TRANSCRIPT = "go to transcript"
    GO_TO_COMPOSER = "go to composer"


class Situation(msgspec.Struct, frozen=True):
    """What Escape looks at."""

    is_composing: bool = False
    has_panel: bool = False
    has_hints: bool = False
    is_answer_coming: bool = False
    has_find_bar: bool = False
    has_selection: bool = False
    is_revising: bool = False
    is_running: bool = False
    is_in_composer: bool = False
    has_messages: bool = False


def effect(situation: Situation) -> Effect:
    """The one thing to do.

    An input method takes its own Escape. What says for a moment that Escape takes it back means that; then what
    is open closes. A selection counts before a reply, because it is the smaller step back; what is spoken or heard
    ends before that, too. From anywhere else the focus goes to the composer, and from there to what can be read. The
    panel that shows which keys may follow goes with every key, so it is no step of its own.
    """
    order = (
        (situation.is_composing, Effect.NOTHING),
        (situation.has_panel, Effect.CLOSE_PANEL),
        (situation.has_hints, Effect.END_HINTS),
        (situation.is_answer_coming, Effect.TAKE_BACK),
        (situation.has_find_bar, Effect.CLOSE_FIND_BAR),
        (situation.has_selection, Effect.CLEAR_SELECTION),
        (situation.is_revising, Effect.LEAVE_REVISION),
        (situation.is_running, Effect.STOP_REPLY),
        (not situation.is_in_composer, Effect.GO_TO_COMPOSER),
        (situation.has_messages, Effect.GO_TO_TRANSCRIPT),
    )
    return next((what for applies, what in order if applies), Effect.NOTHING)
