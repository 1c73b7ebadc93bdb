"""Parameter trials: a value for each parameter with which a server can be asked whether it takes it."""

from __future__ import annotations

from desktop_ai.core.parameter_kinds import AnswerForm, Choice, Range, Switch, TextList, Value
from desktop_ai.core.parameters import PARAMETERS, Parameter
from desktop_ai.core.response_format import FormatKind, ResponseFormat

STOP_TEXT = "END"
# Streaming is what every reply comes by; whether a server can do without is the question.
USUALLY_ON = frozenset({"stream"})


def trial_of(parameter: Parameter) -> Value | None:
    """A harmless value, but not the one that counts when nothing is sent; None where there is nothing to try."""
    match parameter.kind:
        case Range(start=start, step=step, minimum=minimum):
            return start + step if start in (0, minimum) else start
        case Choice(values=values):
            return "low" if "low" in values else values[0]
        case TextList():
            return (STOP_TEXT,)
        case Switch():
            return parameter.name not in USUALLY_ON
        case AnswerForm():
            return ResponseFormat(FormatKind.JSON_OBJECT)
    return None


# Every parameter that can be tried.
TRIED = tuple(parameter for parameter in PARAMETERS if trial_of(parameter) is not None)
