from __future__ import annotations

import gc
import weakref

from desktop_ai.core.signal import Signal


class Listener:
    """Remembers what it was told."""

    def __init__(self, heard: list[str] | None = None) -> None:
        self.heard: list[str] = [] if heard is None else heard

    def on_said(self, word: str) -> None:
        self.heard.append(word)


def test_receivers_are_called_in_the_order_in_which_they_were_connected() -> None:
    said: Signal[[str]] = Signal()
    heard: list[str] = []
    said.connect(lambda word: heard.append(f"first {word}"))
    said.connect(lambda word: heard.append(f"second {word}"))
    said.emit("word")
    assert heard == ["first word", "second word"]


def test_a_signal_does_not_keep_the_owner_of_a_method_alive() -> None:
    said: Signal[[str]] = Signal()
    heard: list[str] = []
    listener = Listener(heard)
    gone = weakref.ref(listener)
    said.connect(listener.on_said)
    said.emit("while it lives")
    del listener
    gc.collect()
    said.emit("afterwards")
    assert gone() is None
    assert heard == ["while it lives"]


def test_a_function_is_kept_because_nobody_else_does() -> None:
    said: Signal[[str]] = Signal()
    heard: list[str] = []

    def connect() -> None:
        said.connect(lambda word: heard.append(word))

    connect()
    gc.collect()
    said.emit("word")
    assert heard == ["word"]


def test_a_disconnected_receiver_hears_nothing_and_the_others_do() -> None:
    said: Signal[[str]] = Signal()
    one, other = Listener(), Listener()
    said.connect(one.on_said)
    said.connect(other.on_said)
    said.disconnect(one.on_said)
    said.disconnect(one.on_said)
    said.emit("word")
    assert (one.heard, other.heard) == ([], ["word"])


def test_a_receiver_may_disconnect_itself_while_it_is_called() -> None:
    said: Signal[[str]] = Signal()
    heard: list[str] = []

    def once(word: str) -> None:
        heard.append(word)
        said.disconnect(once)

    last = Listener()
    said.connect(once)
    said.connect(last.on_said)
    said.emit("one")
    said.emit("two")
    assert heard == ["one"]
    assert last.heard == ["one", "two"]


def test_a_receiver_that_fails_is_logged_and_the_others_hear_it(expected_logs: list[str]) -> None:
    expected_logs.append("a receiver failed.* cannot paint")
    said: Signal[[str]] = Signal()
    last = Listener()

    def fail(_word: str) -> None:
        raise RuntimeError("cannot paint")

    said.connect(fail)
    said.connect(last.on_said)
    said.emit("word")
    assert last.heard == ["word"]
