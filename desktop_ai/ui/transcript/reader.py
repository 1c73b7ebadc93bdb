"""Reader: does what is asked for by keys while reading: go on, go back, fold, open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop_ai.core.texts import N_
from desktop_ai.ui.transcript.box import ACTION_LINK, FOLDING, LINK, OWN_PICTURE, PICTURE, SHOWN_PICTURE
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.copying import box_forms, node_forms, selected_forms
from desktop_ai.ui.transcript.keyboard import STEP
from desktop_ai.ui.transcript.moves import Moves
from desktop_ai.ui.transcript.places import ReadingPlace, shown_at
from desktop_ai.ui.transcript.style import MESSAGE_GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from PySide6.QtCore import SignalInstance

    from desktop_ai.core.texts import Text
    from desktop_ai.core.transcript_text import Forms
    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.copying import Copying
    from desktop_ai.ui.transcript.moves import Stop
    from desktop_ai.ui.transcript.selection import Selection
    from desktop_ai.ui.transcript.target_focus import FocusedTarget, TargetFocus

OPEN_LINK = "link.open"
COPIED, CODE_COPIED = N_("Copied"), N_("The code is copied")


class ReadColumn(Protocol):
    """Where it is read."""

    action_requested: SignalInstance

    def activate(self, target: Target, message: int) -> None: ...

    def scroll_by(self, distance: int) -> None: ...

    def scroll_to_start(self) -> None: ...

    def scroll_to_end(self) -> None: ...

    def say(self, what: Text) -> None: ...

    def selection_changed(self) -> None: ...

    def hold(self, place: ReadingPlace | None) -> None: ...


class Reader:
    """Knows a function for each action of reading, and what these actions are about."""

    def __init__(
        self, view: ReadColumn, column: Column, focus: TargetFocus, selection: Selection, copying: Copying
    ) -> None:
        self._view = view
        self._column = column
        self._focus = focus
        self._selection = selection
        self._copying = copying
        self._moves = Moves(column, focus)
        self._doings: Mapping[str, Callable[[], object]] = {
            "transcript.next_message": partial(self._step_message, 1),
            "transcript.previous_message": partial(self._step_message, -1),
            "transcript.next_block": lambda: self._go_to(self._moves.block(1)),
            "transcript.previous_block": lambda: self._go_to(self._moves.block(-1)),
            "transcript.next_code": lambda: self._go_to(self._moves.code(1)),
            "transcript.previous_code": lambda: self._go_to(self._moves.code(-1)),
            "transcript.jump_to_start": self._jump_to_start,
            "transcript.jump_to_latest": self._jump_to_latest,
            "transcript.copy": self.copy,
            "transcript.copy_markdown": partial(self.copy, is_source=True),
            "transcript.select_all": self._select_all,
            "message.copy": self._copy_message,
            "block.copy": self._copy_code,
            "block.fold": self.fold,
            OPEN_LINK: self.open_link,
        }

    def do(self, id: str) -> bool:
        """Do an action of reading; returns whether it is one."""
        doing = self._doings.get(id)
        if doing is not None and len(self._column):
            doing()
        return doing is not None

    # --- moving

    def _step_message(self, step: int) -> None:
        stop = self._moves.message(step)
        if stop is None:
            self._jump_to_latest()
        else:
            self._go_to(stop)

    def walk(self, step: int) -> None:
        """Scroll on through the focused message, down (1) or up (-1); from its edge, go to the one beyond."""
        here = self._focus.message
        seen = next((placed for placed in self._column.seen() if placed.message == here), None)
        if seen is not None:
            page, height = self._column.view_height, seen.node.height - MESSAGE_GAP
            rest = seen.y + height - page if step > 0 else -seen.y
            if rest > 0:
                self._view.scroll_by(step * min(STEP, rest))
                return
        stop = self._moves.message(step)
        if step < 0 and stop is not None and stop.message != here:
            self._focus.go_to(*stop)
            self._show_end(stop.message)
        else:
            self._step_message(step)

    def _show_end(self, message: int) -> None:
        """Bring a message into view; a long one with its end."""
        node = self._column.lay_out(message)
        height = node.height - MESSAGE_GAP
        if height <= self._column.view_height:
            self.show(message)
        else:
            self._view.hold(
                ReadingPlace(node.message.id, 0, self._column.view_height - height + node.tops[0])
            )

    def _jump_to_start(self) -> None:
        self._view.scroll_to_start()
        if self._focus.message is not None:
            self._focus.go_to(0)

    def _jump_to_latest(self) -> None:
        self._view.scroll_to_end()
        if self._focus.message is not None:
            self._focus.go_to(len(self._column) - 1)

    def _go_to(self, stop: Stop | None) -> None:
        if stop is not None:
            self._focus.go_to(*stop)
            self.show(*stop)

    def show(self, message: int, box: int | None = None) -> None:
        """Bring a message or one of its boxes into view; a long one with its beginning."""
        node = self._column.node(message)
        if box is not None:
            inside, height = 0, self._column.lay_out_box(message, box).height
        else:
            if node.height < 2 * self._column.view_height:
                self._column.lay_out(message)
            inside, height = node.tops[0], node.height - MESSAGE_GAP
        top = self._column.y_of(message, box or 0) - inside
        wanted = shown_at(top, height, self._column.view_height)
        is_elsewhere = wanted != top
        self._view.hold(ReadingPlace(node.message.id, box or 0, wanted + inside) if is_elsewhere else None)

    # --- copying

    def copy(self, *, is_source: bool = False) -> None:
        """Copy what is selected, or what has the focus; `is_source` for its Markdown."""
        if self._selection.ends is not None:
            self._copying.copy(selected_forms(self._column, self._selection), is_source=is_source)
            return
        forms = self._focused_forms()
        if forms is not None:
            self._copying.copy(iter([forms]), is_source=is_source)
            self._view.say(COPIED)

    def _focused_forms(self) -> Forms | None:
        if self._focus.message is None:
            return None
        node, block = self._column.node(self._focus.message), self._focus.block
        if block is not None and block.text:
            return box_forms(node, block, 0, block.length)
        return node_forms(node)

    def _copy_message(self) -> None:
        if self._focus.message is not None:
            self._copying.copy(iter([node_forms(self._column.node(self._focus.message))]))
            self._view.say(COPIED)

    def _copy_code(self) -> None:
        """Copy the focused code block, or the last one of the focused message."""
        if self._focus.message is None:
            return
        node, block = self._column.node(self._focus.message), self._focus.block
        boxes = [block] if isinstance(block, CodeBox) else node.boxes
        code = next((box for box in reversed(boxes) if isinstance(box, CodeBox)), None)
        if code is not None:
            self._copying.copy(iter([box_forms(node, code, 0, code.length)]))
            self._view.say(CODE_COPIED)

    def _select_all(self) -> None:
        """Select the focused message; when it is selected already, or none is focused, everything."""
        before = self._selection.ends
        if self._focus.message is not None:
            self._selection.select_message(self._column, self._focus.message)
        if self._focus.message is None or self._selection.ends == before:
            self._selection.select_all(self._column)
        self._view.selection_changed()

    # --- what can be done with what has the focus

    @property
    def links(self) -> list[FocusedTarget]:
        """The links and attached pictures in the block, or else the message, that has the focus."""
        return self._targets((LINK, ACTION_LINK, OWN_PICTURE))

    def open_link(self) -> bool:
        """Open the link; several are for the window to ask about. Returns whether there is one."""
        links = self.links
        if len(links) == 1:
            self._view.activate(links[0].target, links[0].message)
        elif links:
            self._view.action_requested.emit(OPEN_LINK, self._column.message(links[0].message).id)
        return bool(links)

    def fold(self) -> bool:
        """Fold the block, or else what can be folded in its message; returns whether there is something."""
        found = self._targets(FOLDING) or self._targets(FOLDING, of_message=True)
        if found:
            self._view.activate(found[0].target, found[0].message)
        return bool(found)

    def press(self) -> bool:
        """Do what a block is there for: fold it, load or open its picture, or open its link."""
        if self._focus.block is None:
            return False
        if self._targets(FOLDING):
            return self.fold()
        for picture in self._targets((PICTURE, SHOWN_PICTURE)):
            self._view.activate(picture.target, picture.message)
            return True
        return self.open_link()

    @property
    def is_at_code(self) -> bool:
        """Whether a code block has the focus."""
        return isinstance(self._focus.block, CodeBox)

    def _targets(self, kinds: Collection[str], *, of_message: bool = False) -> list[FocusedTarget]:
        """What of these kinds can be pressed in the focused block, or in its whole message."""
        if self._focus.message is None:
            return []
        block = None if of_message else self._focus.box
        found = self._focus.targets_of(self._focus.message)
        return [each for each in found if block in (None, each.box) and each.target.kind in kinds]
