"""Every kind of parameter: set, taken back, never lost, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.core.parameters import NOT_SENT, PARAMETER_OF, PARAMETERS, kept
from desktop_ai.core.response_format import STARTING_SCHEMA, FormatKind, ResponseFormat
from desktop_ai.ui.inspector.choice_editor import ChoiceEditor
from desktop_ai.ui.inspector.editors import editor_for
from desktop_ai.ui.inspector.format_editor import FormatEditor
from desktop_ai.ui.inspector.json_editor import JsonEditor
from desktop_ai.ui.inspector.number_editor import NumberEditor
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.inspector.texts_editor import TextsEditor, read, written
from desktop_ai.ui.theme.colours import DARK, LIGHT

Key = Qt.Key
Made = Callable[[str], Any]


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    """An editor whose owner keeps what it says, as the inspector does; `said` has all of it."""

    boxes: list[QWidget] = []

    def make(name: str) -> ParameterEditor:
        box = QWidget()
        boxes.append(box)
        qtbot.addWidget(box)
        editor = editor_for(PARAMETER_OF[name], LIGHT, box)
        editor.said = []  # type: ignore[attr-defined]

        def take(_name: str, value: Any) -> None:
            editor.said.append(value)  # type: ignore[attr-defined]
            editor.show_value(value if value is NOT_SENT else kept(PARAMETER_OF[name], value))

        editor.value_changed.connect(take)
        editor.take_back_requested.connect(lambda name: take(name, NOT_SENT))
        box.resize(280, 500)
        box.show()
        editor.resize(260, 480)
        return editor

    return make


@pytest.mark.parametrize("name", PARAMETER_OF)
def test_every_part_that_can_be_reached_has_a_name_and_nothing_is_set_to_begin_with(
    made: Made, name: str
) -> None:
    editor = made(name)
    assert not editor.is_sent
    for part in editor.stops:
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert part.accessibleName() or getattr(part, "text", str)(), part
    assert editor.toolTip() == str(PARAMETER_OF[name].help)
    editor.set_colours(DARK)


def test_there_is_an_editor_for_every_kind(made: Made) -> None:
    kinds = {type(made(parameter.name)).__name__ for parameter in PARAMETERS}
    assert kinds == {
        "ParameterSlider", "NumberEditor", "TextsEditor", "ChoiceEditor", "FormatEditor", "JsonEditor",
    }  # fmt: skip


def test_a_choice_goes_up_and_down_by_key_and_delete_takes_it_back(made: Made) -> None:
    editor: ChoiceEditor = made("reasoning_effort")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_M, Key.Key_Delete):
        QTest.keyClick(editor.list, key)
    assert editor.said == ["none", "minimal", "none", "minimal", NOT_SENT]  # type: ignore[attr-defined]
    assert editor.list.currentText() == "not sent"


def test_choosing_not_sent_takes_a_choice_back(made: Made) -> None:
    editor: ChoiceEditor = made("verbosity")
    QTest.keyClick(editor.list, Key.Key_Down)
    QTest.keyClick(editor.list, Key.Key_Up)
    assert editor.said == ["low", NOT_SENT]  # type: ignore[attr-defined]


def test_a_switch_is_on_off_or_neither(made: Made) -> None:
    editor: ChoiceEditor = made("stream")
    assert [editor.list.itemText(place) for place in range(editor.list.count())] == ["not sent", "on", "off"]
    QTest.keyClick(editor.list, Key.Key_Down)
    QTest.keyClick(editor.list, Key.Key_Down)
    assert editor.said == [True, False]  # type: ignore[attr-defined]
    editor.show_value(False)
    assert editor.list.currentText() == "off"


def test_the_wheel_passes_over_a_choice_and_changes_nothing(made: Made) -> None:
    editor: ChoiceEditor = made("verbosity")
    middle = QPointF(editor.list.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(editor.list.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.list, event)
    assert editor.said == []  # type: ignore[attr-defined]


def test_a_field_for_one_more_text_comes_until_there_are_four(made: Made) -> None:
    editor: TextsEditor = made("stop")

    def shown() -> int:
        return sum(not field.isHidden() for field in editor.fields)

    assert shown() == 1
    for number, text in enumerate(("END", "\\n\\n", "###", "stop")):
        QTest.keyClicks(editor.fields[number], text)
        assert shown() == min(number + 2, 4)
    assert editor._value == ("END", "\n\n", "###", "stop")
    editor.fields[1].selectAll()
    QTest.keyClick(editor.fields[1], Key.Key_Delete)
    assert editor._value == ("END", "###", "stop")
    assert editor.fields[2].text() == "###"


def test_texts_of_another_conversation_take_the_place_of_those_before(made: Made) -> None:
    editor: TextsEditor = made("stop")
    QTest.keyClicks(editor.fields[0], "END")
    editor.show_value(("a\\b\n",))
    assert editor.fields[0].text() == "a\\\\b\\n"
    editor.show_value(NOT_SENT)
    assert editor.fields[0].text() == ""
    assert editor.said[-1] == ("END",)  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["END", "\n\n", "\\n", "a\\b", "\\\\", "\t\r", "\\"])
def test_a_text_is_read_from_its_line_as_it_was_written_into_it(text: str) -> None:
    assert read(written(text)) == text
    assert "\n" not in written(text)


def test_a_seed_is_typed_or_new_and_a_wrong_one_is_told(made: Made) -> None:
    editor: NumberEditor = made("seed")
    editor.field.setFocus()
    editor.field.selectAll()
    QTest.keyClicks(editor.field, "42x")
    QTest.keyClick(editor.field, Key.Key_Return)
    assert "takes a number from 0 to 2,147,483,647" in editor._complaint.text()
    assert editor.field.text() == "42x"
    QTest.keyClick(editor.field, Key.Key_Backspace)
    QTest.keyClick(editor.field, Key.Key_Return)
    assert editor.said == [42]  # type: ignore[attr-defined]
    QTest.keyClick(editor.new, Key.Key_Space)
    QTest.keyClick(editor.new, Key.Key_Space)
    first, second = editor.said[1:]  # type: ignore[attr-defined]
    assert first != second
    editor.field.selectAll()
    QTest.keyClick(editor.field, Key.Key_Delete)
    QTest.keyClick(editor.field, Key.Key_Return)
    assert editor.said[-1] is NOT_SENT  # type: ignore[attr-defined]


def test_json_is_checked_with_every_letter_and_none_is_lost(made: Made) -> None:
    editor: JsonEditor = made("extra")
    QTest.keyClicks(editor.edit, '{"top_k": 5')
    assert editor._complaint.text() == "Line 1, column 12: the text ends here, before it is complete."
    assert editor.edit.accessibleDescription() == editor._complaint.text()
    assert editor.edit.toPlainText() == '{"top_k": 5'
    QTest.keyClicks(editor.edit, "}")
    assert editor._complaint.isHidden()
    assert editor.edit.accessibleDescription() == ""
    assert editor.said[-1] == '{"top_k": 5}'  # type: ignore[attr-defined]
    editor.edit.selectAll()
    QTest.keyClick(editor.edit, Key.Key_Delete)
    assert editor.said[-1] is NOT_SENT  # type: ignore[attr-defined]
    assert editor._complaint.isHidden()


def test_a_mistake_is_underlined_where_it_is(made: Made) -> None:
    editor: JsonEditor = made("extra")
    editor.edit.setPlainText('{\n  "model": "x",\n  "a": 1\n}')
    (marked,) = editor.edit.extraSelections()
    assert marked.cursor.selectedText() == '"model": "x",'  # type: ignore[attr-defined]
    editor.edit.setPlainText('{"a": 1}')
    assert editor.edit.extraSelections() == []


def test_a_schema_is_right_to_begin_with_and_its_mistakes_are_told_with_their_place(made: Made) -> None:
    editor: FormatEditor = made("response_format")
    for _ in range(3):
        QTest.keyClick(editor.list, Key.Key_Down)
    assert editor.schema.toPlainText() == STARTING_SCHEMA
    assert editor._complaint.isHidden()
    wrong = '{\n  "type": "objekt"\n}'
    editor.schema.setPlainText(wrong)
    assert editor._complaint.text().startswith("Line 2, column 3: “type” is array")
    assert editor.said[-1] == ResponseFormat(FormatKind.JSON_SCHEMA, schema=wrong)  # type: ignore[attr-defined]
    QTest.keyClick(editor.strict, Key.Key_Space)
    assert editor._value.is_strict is False
    editor.schema.setPlainText('{"type": "object"}')
    editor.name.selectAll()
    QTest.keyClicks(editor.name, "my city")
    assert "name of a schema" in editor._complaint.text()


def test_a_schema_that_was_typed_is_there_again(made: Made) -> None:
    editor: FormatEditor = made("response_format")
    for _ in range(3):
        QTest.keyClick(editor.list, Key.Key_Down)
    editor.schema.setPlainText('{"type": ')
    QTest.keyClick(editor.list, Key.Key_Up)
    assert editor._value.kind is FormatKind.JSON_OBJECT
    assert editor.schema.isHidden()
    QTest.keyClick(editor.list, Key.Key_Delete)
    assert editor.said[-1] is NOT_SENT  # type: ignore[attr-defined]
    for _ in range(3):
        QTest.keyClick(editor.list, Key.Key_Down)
    assert editor.schema.toPlainText() == '{"type": '


@pytest.mark.parametrize("name", PARAMETER_OF)
def test_the_button_takes_a_value_back(made: Made, name: str) -> None:
    editor = made(name)
    values = {
        "stop": ("a",),
        "reasoning_effort": "low",
        "verbosity": "low",
        "response_format": ResponseFormat(),
        "logprobs": True,
        "stream": False,
        "extra": '{"a": 1}',
    }
    editor.show_value(values.get(name, 1))
    assert editor.is_sent
    QTest.keyClick(editor.stops[-1], Key.Key_Space)
    assert editor.said == [NOT_SENT]
    assert not editor.is_sent
