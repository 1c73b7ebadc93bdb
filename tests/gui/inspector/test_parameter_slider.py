"""A parameter: not sent unless someone wants it, and never out of its range."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.core.parameter_kinds import Number, Range
from desktop_ai.core.parameters import NOT_SENT, PARAMETER_OF, PARAMETERS, NotSent
from desktop_ai.ui.inspector.number_scale import POSITIONS, position_of, read, shown, value_at
from desktop_ai.ui.inspector.parameter_slider import ParameterSlider
from desktop_ai.ui.theme.colours import LIGHT
from tests.support.scripted_server import ScriptedServer
from tests.support.window_loop import Programs

Changes = list[tuple[str, object]]
SCALES = {
    each.name: each.kind for each in PARAMETERS if isinstance(each.kind, Range) and not each.kind.is_open
}


@pytest.fixture
def slider(qtbot: QtBot, request: pytest.FixtureRequest) -> ParameterSlider:
    """The temperature, or the parameter that the test names."""
    name = getattr(request, "param", "temperature")
    made = ParameterSlider(PARAMETER_OF[name], SCALES[name], LIGHT)
    qtbot.addWidget(made)
    made.resize(260, 60)
    made.show()
    return made


@pytest.fixture
def changes(slider: ParameterSlider) -> Changes:
    """What the slider said that the user changed."""
    said: Changes = []
    slider.value_changed.connect(lambda name, value: said.append((name, value)))
    return said


def enter(slider: ParameterSlider, text: str) -> None:
    slider.field.setFocus()
    slider.field.selectAll()
    QTest.keyClicks(slider.field, text)
    if not text:
        QTest.keyClick(slider.field, Qt.Key.Key_Delete)
    QTest.keyClick(slider.field, Qt.Key.Key_Return)


def test_it_is_not_sent_by_default_and_says_nothing(slider: ParameterSlider, changes: Changes) -> None:
    assert slider.field.text() == "not sent"
    assert changes == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_touching_it_with_a_key_sends_the_value_at_which_it_stands(
    slider: ParameterSlider, changes: Changes, key: Qt.Key
) -> None:
    QTest.keyClick(slider.groove, key)
    assert changes == [("temperature", 0.7)]
    assert slider.field.text() == "0.7"


def test_a_click_sends_the_value_at_that_place(slider: ParameterSlider, changes: Changes) -> None:
    middle = slider.groove.rect().center()
    QTest.mouseClick(slider.groove, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert changes == [("temperature", 1.0)]


@pytest.mark.parametrize("slider", list(SCALES), indirect=True)
def test_the_ends_of_the_line_are_the_ends_of_the_range(slider: ParameterSlider, changes: Changes) -> None:
    name, scale = slider._parameter.name, slider._scale
    QTest.keyClick(slider.groove, Qt.Key.Key_End)
    QTest.keyClick(slider.groove, Qt.Key.Key_Home)
    assert changes == [(name, scale.maximum), (name, scale.minimum)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_asks_to_have_it_taken_back(slider: ParameterSlider, changes: Changes, key: Qt.Key) -> None:
    asked: list[str] = []
    slider.take_back_requested.connect(asked.append)
    slider.show_value(1.5)
    QTest.keyClick(slider.groove, key)
    assert (asked, changes) == (["temperature"], [])


def test_where_the_value_comes_from_is_told_to_those_who_cannot_see_it(slider: ParameterSlider) -> None:
    slider.show_value(1.5)
    slider.show_source("from “Summary”")
    assert slider.groove.accessibleDescription() == "1.5, from “Summary”"


@pytest.mark.parametrize("text", ["", "not sent", "  "])
def test_an_empty_field_makes_it_not_sent_again(slider: ParameterSlider, changes: Changes, text: str) -> None:
    slider.show_value(1.5)
    enter(slider, text)
    assert changes == [("temperature", NOT_SENT)]


@pytest.mark.parametrize(
    ("text", "value"), [("1.25", 1.25), ("0", 0.0), ("2", 2.0), ("0,5", 0.5), (" 1 ", 1.0)]
)
def test_a_number_that_is_typed_is_taken_as_it_is(
    slider: ParameterSlider, changes: Changes, text: str, value: float
) -> None:
    enter(slider, text)
    assert changes == [("temperature", value)]
    assert slider.groove.value() == position_of(slider._scale, value)


@pytest.mark.parametrize("slider", ["max_tokens"], indirect=True)
@pytest.mark.parametrize(("text", "value"), [("4096", 4096), ("4,096", 4096), ("131072", 131072), ("1", 1)])
def test_whole_numbers_are_taken_with_and_without_separators(
    slider: ParameterSlider, changes: Changes, text: str, value: int
) -> None:
    enter(slider, text)
    assert changes == [("max_tokens", value)]


@pytest.mark.parametrize("text", ["2.1", "-1", "warm", "nan", "inf", "1e400"])
def test_what_is_out_of_range_is_told_and_stays_to_be_mended(
    slider: ParameterSlider, changes: Changes, text: str
) -> None:
    slider.show_value(1.5)
    enter(slider, text)
    assert changes == []
    assert slider.field.text() == text
    assert slider._complaint.isVisible()
    assert slider._complaint.text() == "Temperature takes a number from 0 to 2."
    enter(slider, "1")
    assert changes == [("temperature", 1.0)]
    assert not slider._complaint.isVisible()


@pytest.mark.parametrize("slider", ["max_tokens"], indirect=True)
@pytest.mark.parametrize("text", ["0", "1.5", "131073", "many"])
def test_no_half_tokens_and_none_out_of_range(slider: ParameterSlider, changes: Changes, text: str) -> None:
    enter(slider, text)
    assert changes == []
    assert slider._complaint.isVisible()


def test_the_arrows_move_by_one_step(slider: ParameterSlider, changes: Changes) -> None:
    slider.show_value(1.0)
    QTest.keyClick(slider.groove, Qt.Key.Key_Right)
    QTest.keyClick(slider.groove, Qt.Key.Key_Left)
    QTest.keyClick(slider.groove, Qt.Key.Key_Left)
    assert changes == [("temperature", 1.05), ("temperature", 1.0), ("temperature", 0.95)]


@pytest.mark.parametrize("slider", list(SCALES), indirect=True)
def test_the_arrows_reach_both_ends(slider: ParameterSlider, changes: Changes) -> None:
    name, scale = slider._parameter.name, slider._scale
    for key, end in ((Qt.Key.Key_Right, scale.maximum), (Qt.Key.Key_Left, scale.minimum)):
        for _ in range(POSITIONS):
            QTest.keyClick(slider.groove, key)
        assert changes[-1] == (name, end)


async def test_a_screen_reader_hears_the_value_and_not_the_place_of_the_knob(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = await start()
    window.window.main.resize(1400, 800)
    window.act("parameters.focus")
    slider = window.window.main.inspector.parameters.editors["temperature"]
    said: list[str] = []

    def heard(event: Any) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    assert slider.groove.accessibleDescription() == "not sent"
    window.press("Right")
    assert slider.groove.accessibleDescription() == "0.75"
    window.press("Del")
    assert said == ["0.75", "not sent"]
    assert slider.groove.accessibleDescription() == "not sent"


def test_assistive_technology_can_set_the_value(slider: ParameterSlider, changes: Changes) -> None:
    value = QAccessible.queryAccessibleInterface(slider.groove).valueInterface()
    assert value is not None
    value.setCurrentValue(POSITIONS)
    assert changes == [("temperature", 2.0)]
    assert slider.field.text() == "2"


def test_the_wheel_changes_nothing(slider: ParameterSlider, changes: Changes) -> None:
    slider.show_value(1.0)
    middle = QPointF(slider.groove.rect().center())
    event = QWheelEvent(
        middle,
        slider.groove.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider.groove, event)
    assert changes == []
    assert slider.field.text() == "1"


@pytest.mark.parametrize("name", SCALES)
def test_every_place_on_the_line_is_a_value_that_is_accepted_and_never_falls(name: str) -> None:
    scale = SCALES[name]
    values = [value_at(scale, position) for position in range(POSITIONS + 1)]
    assert values == sorted(values)
    assert all(scale.accepts(value) for value in values)


@pytest.mark.parametrize("value", [NOT_SENT, 0.0, 0.35, 1.0, 2.0])
def test_what_is_shown_reads_back_as_the_same(value: Number | NotSent) -> None:
    scale = SCALES["temperature"]
    assert read(scale, shown(scale, value)) == value


@pytest.mark.parametrize("value", [0.123456, 1.0, NOT_SENT])
def test_passing_through_the_field_changes_nothing(
    slider: ParameterSlider, changes: Changes, value: Number | NotSent
) -> None:
    slider.show_value(value)
    slider.field.setFocus()
    QTest.keyClick(slider.field, Qt.Key.Key_Return)
    slider.groove.setFocus()
    assert changes == []
    assert slider._value == value


def test_a_wrong_number_that_is_put_right_again_is_no_longer_told(
    slider: ParameterSlider, changes: Changes
) -> None:
    slider.show_value(1.5)
    enter(slider, "77")
    assert slider._complaint.isVisible()
    enter(slider, "1.5")
    assert not slider._complaint.isVisible()
    assert changes == []


@pytest.mark.parametrize("typed", ["1.9", "77", ""])
async def test_escape_takes_back_what_was_typed_and_only_that(start: Programs, typed: str) -> None:
    window = await start()
    window.window.main.resize(1400, 800)
    slider = window.window.main.inspector.parameters.editors["temperature"]
    enter(slider, "0.2")
    slider.field.setFocus()
    slider.field.selectAll()
    window.press("Del")
    window.type(typed)
    window.press("Esc")
    assert slider.field.text() == "0.2"
    assert slider.field.hasFocus()
    window.press("Esc")
    assert window.window.main.pane.composer.edit.hasFocus()
    assert window.chat.conversation.setup.sampling.sent() == {"temperature": 0.2}
    assert not slider._complaint.isVisible()


async def test_each_conversation_has_its_own_parameters(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    window.window.main.resize(1400, 800)
    await window.talk_to(server.url)
    sliders = window.window.main.inspector.parameters.editors
    enter(sliders["temperature"], "0.2")
    await window.ask("Keep this one")
    assert window.chat.conversation.setup.sampling.sent() == {"temperature": 0.2}
    window.act("conversation.new")
    assert sliders["temperature"].field.text() == "not sent"
    assert sliders["top_p"].field.text() == "not sent"
    await window.open_conversation("Keep this one")
    assert sliders["temperature"].field.text() == "0.2"


def test_in_a_window_that_reads_from_the_right_it_begins_there(
    slider: ParameterSlider, changes: Changes
) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    groove = slider.groove
    near_the_right = QPoint(groove.width() - 12, groove.height() // 2)
    QTest.mouseClick(groove, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, near_the_right)
    assert 0 <= changes[-1][1] < 0.2  # type: ignore[operator]
    slider.show_value(1.0)
    QTest.keyClick(groove, Qt.Key.Key_Left)
    assert changes[-1][1] > 1.0  # type: ignore[operator]
