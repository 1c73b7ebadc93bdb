"""What tests of the conversation view read, and how they look at it and touch it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_ai.core.message import (
    Message,
    Part,
    ReasoningPart,
    Reply,
    Role,
    Status,
    TextPart,
    Timings,
    Usage,
)
from desktop_ai.core.reply import Connected
from desktop_ai.services.clock import SYSTEM_CLOCK, Clock
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.transcript.view import TranscriptView

Show = Callable[..., TranscriptView]

LONG = "\n\n".join(f"Paragraph {number} with **bold** words and `code`." for number in range(60))
MIXED = """Words **bold** 🚀 and `code`, [a link](https://example.org/).

1. one
2. two 👩‍👩‍👧

```python
def f():
    return "🚀"
```

| a | b |
|---|--:|
| 1 | 日本 |

> quoted

Done.
"""


def asked(text: str, id_: str = "q") -> Message:
    return Message(id_, None, Role.USER, "", (TextPart(text),))


def reply(status: Status, **more: object) -> Reply:
    return Reply(status, provider="OpenRouter", model="tiny", **more)  # type: ignore[arg-type]


def answered(text: str, id_: str = "a", reasoning: str = "") -> Message:
    parts: tuple[Part, ...] = (TextPart(text),)
    if reasoning:
        parts = (ReasoningPart(reasoning), *parts)
    usage, timings = Usage(completion_tokens=12), Timings(0.1, 0.6, 1.6)
    return Message(
        id_, None, Role.ASSISTANT, "", parts, reply=reply(Status.DONE, usage=usage, timings=timings)
    )


def run_of(id_: str = "a", clock: Clock = SYSTEM_CLOCK) -> ReplyRun:
    run = ReplyRun(Message(id_, None, Role.ASSISTANT, "", reply=reply(Status.WAITING)), clock)
    run.add(Connected())
    return run


def everything(view: TranscriptView) -> str:
    was_following = view.is_following
    view.select_all()
    text = view.selected_text
    view.clear_selection()
    if was_following:
        view.scroll_to_end()
    return text


def scrolled(view: TranscriptView) -> int:
    return view.verticalScrollBar().value()


def is_at_end(view: TranscriptView) -> bool:
    return scrolled(view) == view.verticalScrollBar().maximum()


def turn_wheel(view: TranscriptView, notches: int) -> None:
    turn_wheel_at(view, view.viewport().rect().center(), QPoint(0, 120 * notches))


def turn_wheel_at(
    view: TranscriptView,
    place: QPoint,
    angle: QPoint,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn a wheel, down or across, with the pointer at a place and a key held."""
    event = QWheelEvent(
        QPointF(place),
        view.viewport().mapToGlobal(QPointF(place)),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def drag(view: TranscriptView, start: QPoint, end: QPoint) -> None:
    surface = view.viewport()
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(surface, (start + end) / 2)
    QTest.mouseMove(surface, end)
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def links_at(view: TranscriptView, kind: str) -> list[QPoint]:
    """The places of what can be pressed, found as a reader finds it: by the shape of the pointer and a click."""
    found = []
    for placed in view._column.seen():
        for number, box in enumerate(placed.node.boxes):
            for target in box.targets():
                if target.kind == kind or target.value == kind:
                    corner = QPointF(
                        view._column.left + placed.node.left, placed.y + placed.node.tops[number]
                    )
                    found.append((target.rects[0].center() + corner).toPoint())
    return found
