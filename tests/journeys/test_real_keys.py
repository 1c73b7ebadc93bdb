"""The same with a real window and real key presses, from the first question to the window's closing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.llama_server import llama_server
from tests.support.real_keys import RealProgram, real_program, wait_until
from tests.support.tiny_gguf import SCRIPT, Kind
from tests.support.xserver import x_server

pytestmark = [pytest.mark.xserver, pytest.mark.llama]
LEAST_COLOURS = 50


@pytest.fixture(scope="module")
def addresses() -> Iterator[tuple[str, str]]:
    """A real model that answers and ends, and one that talks without an end."""
    with llama_server(Kind.SCRIPT) as calm, llama_server(Kind.ENDLESS) as endless:
        yield calm, endless


def statuses(program: RealProgram, number: int) -> list[str]:
    """How the replies of a conversation ended, as far as its document knows."""
    documents = program.conversations()
    messages = documents[number]["messages"] if number < len(documents) else []
    return [message["reply"]["status"] for message in messages if message["role"] == "assistant"]


def test_a_conversation_with_real_keys(addresses: tuple[str, str], tmp_path: Path) -> None:
    calm, endless = addresses
    with x_server() as screen, real_program(screen, tmp_path / "data") as program:
        program.choose_server(calm)
        program.press("ctrl+l")
        program.type("Who are you?")
        program.press("Return")
        wait_until(lambda: statuses(program, 0) == ["done"], "the reply was not saved")
        assert program.picture(tmp_path / "reply.png") > LEAST_COLOURS

        # Another conversation, with a model that has to be stopped.
        program.choose_server(endless)
        program.press("ctrl+n")
        program.type("Go on and on")
        program.press("shift+Return")
        program.type("please")
        program.press("Return")
        wait_until(lambda: len(program.conversations()) == 2, "the second conversation was not kept")
        wait_until(lambda: program.written().count("Unicode works too") > 3, "nothing arrived")
        program.press("Escape")
        wait_until(lambda: statuses(program, 1) == ["stopped"], "the reply was not stopped")

        # The palette, panes and keys.
        program.press("ctrl+k")
        program.type("theme dark")
        program.press("Return")
        wait_until(lambda: program.settings().get("appearance.theme") == "dark", "the palette did not do it")
        program.press("ctrl+b", "ctrl+shift+b")
        wait_until(
            lambda: (
                program.settings().get("window.sidebar")
                is False
                is program.settings().get("window.inspector")
            ),
            "the panes were not folded",
        )
        program.picture(tmp_path / "before.png")
        program.press("F1")
        wait_until(
            lambda: program.picture(tmp_path / "keys.png") and differs(tmp_path, "before.png", "keys.png"),
            "the sheet of keys did not open",
        )
        program.press("Escape")

        # The window manager closes the window in the middle of a reply.
        program.press("ctrl+l")
        program.type("And once more")
        program.press("Return")
        wait_until(lambda: "And once more" in program.written(), "the message was not kept")
        program.press("alt+F4")
        assert program.ended() == 0

    first, second = program.conversations()
    assert [message["parts"][0]["text"] for message in first["messages"]] == ["Who are you?", SCRIPT]
    assert second["messages"][0]["parts"][0]["text"] == "Go on and on\nplease"
    assert second["messages"][1]["parts"][0]["text"].startswith(SCRIPT)
    assert second["messages"][2]["parts"][0]["text"] == "And once more"
    assert second["messages"][3]["reply"]["status"] == "stopped"
    assert not list((tmp_path / "data" / "conversations").glob("*.journal"))
    log = tmp_path / "data" / "logs" / "desktop-ai.log"
    assert not log.exists() or log.read_text() == ""


def differs(folder: Path, one: str, other: str) -> bool:
    """Whether two pictures differ by more than a blinking cursor does."""
    return abs((folder / one).stat().st_size - (folder / other).stat().st_size) > 2000
