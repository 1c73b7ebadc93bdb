"""Escape has one effect for one press: the first that applies."""

import itertools

import msgspec
import pytest

from desktop_ai.ui.escape import Effect, Situation, effect
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs

ORDER = (
    ("is_composing", Effect.NOTHING),
    ("has_panel", Effect.CLOSE_PANEL),
    ("has_hints", Effect.END_HINTS),
    ("is_answer_coming", Effect.TAKE_BACK),
    ("has_find_bar", Effect.CLOSE_FIND_BAR),
    ("has_selection", Effect.CLEAR_SELECTION),
    ("is_revising", Effect.LEAVE_REVISION),
    ("is_running", Effect.STOP_REPLY),
)
FACTS = tuple(field.name for field in msgspec.structs.fields(Situation))


@pytest.mark.parametrize(("fact", "expected"), ORDER)
def test_one_fact_alone_has_its_effect(fact: str, expected: Effect) -> None:
    assert effect(Situation(is_in_composer=True, **{fact: True})) is expected


def test_the_first_fact_that_applies_decides_whatever_else_holds() -> None:
    for values in itertools.product((False, True), repeat=len(FACTS)):
        situation = dict(zip(FACTS, values, strict=True))
        first = next((expected for fact, expected in ORDER if situation[fact]), None)
        if first is not None:
            assert effect(Situation(**situation)) is first


def test_without_anything_to_end_the_focus_changes_places() -> None:
    assert effect(Situation()) is Effect.GO_TO_COMPOSER
    assert effect(Situation(has_messages=True)) is Effect.GO_TO_COMPOSER
    assert effect(Situation(is_in_composer=True, has_messages=True)) is Effect.GO_TO_TRANSCRIPT
    assert effect(Situation(is_in_composer=True)) is Effect.NOTHING


async def test_in_the_window_each_press_takes_one_step_back(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    pane = window.window.main.pane
    await window.talk_to(server.url)
    server.stall("Some words")
    await window.say("Go on")
    await window.see("Some words")
    pane.transcript.setFocus()
    window.press("Ctrl+A")
    selected = pane.transcript.selected_text
    assert "Some words" in selected
    window.act("palette.open")
    await window.see_palette()

    window.press("Esc")
    assert window.window.panels.open_panel is None
    assert pane.transcript.selected_text == selected
    window.press("Esc")
    assert pane.transcript.selected_text == ""
    assert window.chat.is_running
    window.press("Esc")
    await window.replied()
    window.press("Esc")
    await until(pane.composer.edit.hasFocus, "the composer has no focus")
    window.press("Esc")
    await until(pane.transcript.hasFocus, "the conversation has no focus")
