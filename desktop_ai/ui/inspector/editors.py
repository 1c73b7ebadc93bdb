"""Kind of value -> editor."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_ai.core.parameter_kinds import AnswerForm, Choice, JsonFields, Range, Switch, TextList
from desktop_ai.core.parameters import Parameter
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.inspector.parameter_slider import ParameterSlider
from desktop_ai.ui.theme.colours import Colours


def editor_for(parameter: Parameter, colours: Colours, parent: QWidget) -> ParameterEditor:
    """A new editor for a parameter. Those that are not always there are imported when they are first needed."""
    match parameter.kind:
        case Range(is_open=False) as scale:
            return ParameterSlider(parameter, scale, colours, parent)
        case Range() as scale:
            from desktop_ai.ui.inspector.number_editor import NumberEditor

            return NumberEditor(parameter, scale, parent)
        case TextList() as kind:
            from desktop_ai.ui.inspector.texts_editor import TextsEditor

            return TextsEditor(parameter, kind, parent)
        case Choice(values):
            from desktop_ai.ui.inspector.choice_editor import ChoiceEditor

            return ChoiceEditor(parameter, [(value, value) for value in values], parent)
        case Switch():
            from desktop_ai.ui.inspector.choice_editor import SWITCH, ChoiceEditor

            return ChoiceEditor(parameter, SWITCH, parent)
        case AnswerForm():
            from desktop_ai.ui.inspector.format_editor import FormatEditor

            return FormatEditor(parameter, colours, parent)
        case JsonFields() as kind:
            from desktop_ai.ui.inspector.json_editor import JsonEditor

            return JsonEditor(parameter, kind, colours, parent)
