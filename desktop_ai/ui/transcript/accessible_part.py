"""AccessiblePart: something painted in the conversation view that screen readers find and can press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from shiboken6 import VoidPtr

if TYPE_CHECKING:
    from collections.abc import Callable


# What `interface_cast` answers for an interface that is not there. None will not do: the binding hands the
# address of that very object to Qt, which takes it for an interface and calls it.
NO_INTERFACE = VoidPtr(0)
# What Qt asks for, or None when there is none of it, of which the binding's declarations know nothing.
Found = Any


class PressAction(QAccessibleActionInterface):
    """The one action of a part. It is done when Qt is through with the call, as it may end what was pressed."""

    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self._press = press

    def actionNames(self) -> list[str]:
        """The action that there is."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        """Press."""
        if name in self.actionNames():
            QTimer.singleShot(0, self._press)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """No keys of its own."""
        return []


class AccessiblePart(QAccessibleInterface):
    """A part without parts of its own. Its kinds say what it is called, where it stands and what pressing does.

    `is_gone` is set when what it stands for is not shown any more; it answers nothing after that.
    """

    def __init__(self, above: QAccessibleInterface) -> None:
        super().__init__()
        self.is_gone = False
        self._above = above
        self._action = PressAction(self._press_if_there)
        QAccessible.registerAccessibleInterface(self)

    def isValid(self) -> bool:
        """Whether it is there."""
        return not self.is_gone and self._above.isValid() and self._is_shown()

    def object(self) -> Found:
        """No object of Qt: it is only painted."""
        return None

    def window(self) -> Found:
        """The window it is in."""
        return self._above.window()

    def parent(self) -> QAccessibleInterface:
        """What it is in."""
        return self._above

    def childCount(self) -> int:
        """How many parts it has."""
        return 0

    def child(self, _index: int) -> Found:
        """One of its parts."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Where one of its parts stands; -1 for what is none."""
        return -1

    def childAt(self, x: int, y: int) -> Found:
        """The part at a place of the screen."""
        parts = (self.child(index) for index in range(self.childCount()))
        return next((part for part in parts if part is not None and part.rect().contains(x, y)), None)

    def focusChild(self) -> Found:
        """The part that has the keyboard's focus."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """Its name or its description."""
        if not self.isValid():
            return ""
        if kind is QAccessible.Text.Name:
            return self._name()
        return self._description() if kind is QAccessible.Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing can be written here."""

    def rect(self) -> QRect:
        """Its place on the screen."""
        return self._place() if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        """What is the case with it."""
        state = QAccessible.State()
        if self.isValid():
            state.focusable = 1
            self._describe(state)
        else:
            state.invalid = 1
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Found:
        """What else it can do: be pressed."""
        return self._action if kind is QAccessible.InterfaceType.ActionInterface else NO_INTERFACE

    def _press_if_there(self) -> None:
        if self.isValid():
            self._press()

    # --- what its kinds say

    def _is_shown(self) -> bool:
        raise NotImplementedError

    def _name(self) -> str:
        raise NotImplementedError

    def _description(self) -> str:
        return ""

    def _place(self) -> QRect:
        raise NotImplementedError

    def _describe(self, state: QAccessible.State) -> None:
        raise NotImplementedError

    def _press(self) -> None:
        raise NotImplementedError
