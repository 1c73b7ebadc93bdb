from __future__ import annotations

from pathlib import Path

from desktop_ai.core.message import Status
from desktop_ai.core.news import take_in
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.conversation_locks import ConversationLocks
from desktop_ai.storage.data_directory import DataDirectory
from tests.support.conversations import answer, conversation, reply_of, run_with_store


def test_a_reply_is_interrupted_when_the_program_that_wrote_it_is_gone(tmp_path: Path) -> None:
    async def work(window: ConversationFiles) -> None:
        made = conversation("Hello", id="c")
        await window.save(made)
        command = ConversationFiles(tmp_path)
        other = await command.load("c")
        other.append(answer("", id="r", parent="m0", status=Status.WAITING))
        await command.append(other, [other.message("r")])
        await command.append_text(other, "r", "some words", "")

        news = await window.news(made)
        assert news is not None
        take_in(made, news)
        assert reply_of(made.message("r")).status is Status.WAITING
        assert window.is_written_elsewhere(made)
        assert await window.news(made) is None

        await command.close()  # as the system does when a program is killed: its locks are free
        news = await window.news(made)
        assert news is not None
        take_in(made, news)
        assert reply_of(made.message("r")).status is Status.INTERRUPTED
        assert made.message("r").text == "some words"
        assert not window.is_written_elsewhere(made)
        await window.save(made)

    run_with_store(tmp_path, work)
    kept = run_with_store(tmp_path, lambda store: store.load("c"))
    assert reply_of(kept.message("r")).status is Status.INTERRUPTED
    assert list((tmp_path / "locks").glob("*.reply.lock")) == []


def test_a_reply_that_came_to_its_end_is_written_by_nobody(tmp_path: Path) -> None:
    locks, others = ConversationLocks(DataDirectory(tmp_path)), ConversationLocks(DataDirectory(tmp_path))
    assert not others.is_written("r")
    locks.begin_reply("r")
    assert others.is_written("r")
    assert locks.is_written("r")
    locks.end_reply("r")
    assert not others.is_written("r")
    assert not others.is_written("no/name")
