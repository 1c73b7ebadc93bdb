"""Killed in the middle, full disks, folders that cannot be written, files with random damage."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.message import Status
from desktop_ai.core.news import take_in
from desktop_ai.storage import backing, journal
from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import answer, conversation, make_library, question, run_with_store
from tests.support.damage import damaged

KILLS = 5
DAMAGES = 120

# Says what is safely kept, one line at a time, and goes on until it is killed.
WRITER = """
import asyncio, sys
from pathlib import Path
from desktop_ai.core.errors import StoreError
from desktop_ai.core.message import Status
from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import answer, conversation, question

async def main():
    store = ConversationFiles(Path(sys.argv[1]))
    try:
        made = await store.load("c")
    except StoreError:
        made = conversation("Hello", id="c")
    number = len(made.messages)
    while True:
        asked = question("Question " * 2000, id=f"q{number}", parent=made.leaf)
        reply = answer("", id=f"r{number}", parent=asked.id, status=Status.WAITING)
        made.append(asked)
        made.append(reply)
        await store.append(made, [asked, reply])
        print("asked", number, flush=True)
        for piece in range(20):
            await store.append_text(made, reply.id, "x" * 100, "")
            print("streamed", number, piece + 1, flush=True)
            if piece == 10:
                await store.save(made)
        made.replace(answer("x" * 2000, id=reply.id, parent=asked.id))
        await store.append(made, [made.message(reply.id)])
        made.title = f"Title {number}"
        await store.save(made)
        print("titled", number, flush=True)
        number += 1

asyncio.run(main())
"""


def killed_after(seconds: float, directory: Path) -> list[list[str]]:
    """Run the writer, kill it without warning, and give back what it said."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, directory], stdout=subprocess.PIPE, text=True, env={**os.environ}
    )
    assert writer.stdout is not None
    said = [writer.stdout.readline()]
    time.sleep(seconds)
    writer.kill()
    said.extend(writer.communicate()[0].splitlines())
    return [line.split() for line in said]


def check(made: Conversation, said: list[list[str]]) -> None:
    """Everything of which the writer was sure is there."""
    for word, number, *more in said[:-1]:
        if word == "asked":
            assert made.message(f"q{number}").text.startswith("Question")
        elif word == "streamed":
            assert len(made.message(f"r{number}").text) >= 100 * int(more[0])
        else:
            assert made.message(f"r{number}").text == "x" * 2000
            assert int(made.title.split()[1]) >= int(number)
    assert not any(
        message.reply is not None and message.reply.status is Status.WAITING for message in made.messages
    )


@pytest.mark.skipif(sys.platform == "win32", reason="kills without warning, as POSIX does")
def test_being_killed_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    chance, count = random.Random(7), 0
    for _ in range(KILLS):
        said = killed_after(chance.uniform(0.0, 0.25), tmp_path)
        made = run_with_store(tmp_path, lambda store: store.load("c"))
        assert len(made.messages) >= count
        count = len(made.messages)
        check(made, said)
    assert count > KILLS
    assert not (tmp_path / "quarantine").exists()


@contextlib.contextmanager
def mounted(place: Path, options: str) -> Iterator[Path]:
    """A file system of our own, or a skipped test where we may not have one."""
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", place]
    is_allowed = sys.platform == "linux" and os.geteuid() == 0
    if not is_allowed or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting takes an administrator")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_full_disk_keeps_the_old_document_and_says_so(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=512k") as place:

        async def work(store: ConversationFiles) -> None:
            made = conversation("Hello", id="c")
            await store.save(made)
            made.append(question("long " * 200_000, id="big", parent="m0"))
            for attempt in (store.append(made, [made.message("big")]), store.save(made)):
                with pytest.raises(StoreError, match="full") as caught:
                    await attempt
                assert caught.value.kind is StoreErrorKind.FULL
            assert (await store.load("c")).message("m0").text == "Hello"
            names = {path.name for path in (place / "conversations").iterdir()}
            assert names <= {"c.json", "c.journal"}

            made.replace(question("short", id="big", parent="m0"))
            await store.save(made)  # as when space was made

        run_with_store(place, work)
        assert run_with_store(place, lambda store: store.load("c")).message("big").text == "short"


def test_a_disk_that_fills_in_the_middle_of_a_line_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = conversation("Hello", id="c")
    path = tmp_path / "conversations" / "c.journal"

    async def work(store: ConversationFiles) -> None:
        await store.append(made, made.messages)
        before = path.read_bytes()
        write = os.write

        def full(descriptor: int, data: memoryview) -> int:
            if len(data) < 100:
                raise OSError(errno.ENOSPC, "No space left on device")
            return write(descriptor, data[:50])

        made.append(answer("A reply of some length. " * 10, id="r", parent="m0"))
        with monkeypatch.context() as patched:
            patched.setattr(journal.os, "write", full)
            with pytest.raises(StoreError):
                await store.append(made, [made.message("r")])
        assert path.read_bytes() == before
        await store.append(made, [made.message("r")])

    run_with_store(tmp_path, work)
    assert run_with_store(tmp_path, lambda store: store.load("c")).messages == made.messages


def test_a_read_only_folder_can_be_read_and_says_that_it_cannot_be_written(tmp_path: Path) -> None:
    with mounted(tmp_path / "sealed", "size=4m") as place:
        ids = make_library(place, 5)
        (place / "conversations" / "bad.json").write_bytes(b"broken")
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)

        async def work(store: ConversationFiles) -> None:
            await store.summaries()
            await store.rescan()
            assert len(await store.summaries()) == 5
            assert [problem.kind for problem in store.problems()] == [StoreErrorKind.NOT_READ]
            made = await store.load(ids[0])
            made.append(question("More", id="more", parent=made.leaf))
            attempts = (store.append(made, [made.message("more")]), store.save(made), store.delete(ids[1]))
            for attempt in attempts:
                with pytest.raises(StoreError, match="read-only") as caught:
                    await attempt
                assert caught.value.kind is StoreErrorKind.READ_ONLY

        run_with_store(place, work)


def test_a_file_that_may_not_be_read_is_not_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (identifier,) = make_library(tmp_path, 1)

    def refused(path: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(backing, "read_marked", refused)
    with pytest.raises(StoreError, match="Permission denied") as caught:
        run_with_store(tmp_path, lambda store: store.load(identifier))
    assert caught.value.kind is StoreErrorKind.NOT_READ
    assert (tmp_path / "conversations" / f"{identifier}.json").exists()


def test_a_clock_that_is_set_back_hides_no_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = conversation("Hello", "Hi", id="c")
    path = tmp_path / "conversations" / "c.json"

    async def work(store: ConversationFiles) -> None:
        await store.save(made)
        await store.rescan()
        now = time.time()
        monkeypatch.setattr(time, "time", lambda: now - 86_400)
        path.write_text(path.read_text("utf-8").replace('"Hello"', '"Other"'), "utf-8")
        os.utime(path, (now - 86_400, now - 86_400))
        await store.rescan()
        assert [summary.title for summary in await store.summaries()] == ["Other"]
        news = await store.news(made)
        assert news is not None
        assert take_in(made, news)
        made.append(question("Later, and earlier", id="m2", parent="m1"))
        await store.append(made, [made.message("m2")])
        await store.save(made)

    run_with_store(tmp_path, work)
    kept = run_with_store(tmp_path, lambda store: store.load("c"))
    assert [message.text for message in kept.messages] == ["Other", "Hi", "Later, and earlier"]
    assert kept.title == "Other"


def sample(directory: Path) -> tuple[bytes, bytes]:
    """A document and a journal in which everything occurs."""

    async def work(store: ConversationFiles) -> None:
        made = conversation("Hello", "Hi", "How?", id="c")
        await store.save(made)
        made.append(answer("", id="r", parent="m2", status=Status.WAITING))
        made.title = "Other"
        await store.append(made, [made.message("r")])
        for _ in range(3):
            await store.append_text(made, "r", "some words ", "some thoughts ")

    run_with_store(directory, work)
    folder = directory / "conversations"
    return (folder / "c.json").read_bytes(), (folder / "c.journal").read_bytes()


def contents(directory: Path) -> set[bytes]:
    return {path.read_bytes() for path in directory.rglob("*.j*") if path.is_file()}


def test_damaged_files_give_an_error_or_a_conversation_and_are_never_deleted(tmp_path: Path) -> None:
    chance = random.Random(11)
    document, entries = sample(tmp_path / "sample")
    outcomes = {"read": 0, "set aside": 0}
    for number in range(DAMAGES):
        whole, lines = document, entries
        if number % 3:
            whole = damaged(document, chance)
        else:
            lines = damaged(entries, chance)
        outcomes[_outcome(tmp_path / "case", whole, lines)] += 1
        shutil.rmtree(tmp_path / "case")
    assert outcomes["read"] > DAMAGES // 10
    assert outcomes["set aside"] > DAMAGES // 10


def _outcome(directory: Path, document: bytes, entries: bytes) -> str:
    folder = directory / "conversations"
    folder.mkdir(parents=True)
    (folder / "c.json").write_bytes(document)
    (folder / "c.journal").write_bytes(entries)
    return run_with_store(directory, lambda store: _use(store, directory, document, entries))


async def _use(store: ConversationFiles, directory: Path, document: bytes, entries: bytes) -> str:
    other = conversation("Unaffected", id="other")
    await store.save(other)
    try:
        made = await store.load("c")
    except StoreError as error:
        assert error.kind is StoreErrorKind.UNREADABLE  # noqa: PT017 - either outcome is right
        assert {document, entries} <= contents(directory)
        await store.rescan()
        assert [summary.id for summary in await store.summaries()] == ["other"]
        return "set aside"
    assert {document, entries} <= contents(directory)
    await store.rescan()
    made.append(question("Goes on", id="next", parent=made.leaf))
    await store.append(made, [made.message("next")])
    again = await store.load("c")
    assert again.messages == made.messages
    await store.save(again)
    assert (await store.load("c")).messages == made.messages
    return "read"


def test_the_worker_ends_in_time_or_says_that_it_does_not(tmp_path: Path) -> None:
    async def work() -> bool:
        store = ConversationFiles(tmp_path)
        slow = store._worker.run(lambda: time.sleep(0.3))
        waiting = asyncio.ensure_future(slow)  # noqa: TID251 - something that is still running at the end
        await asyncio.sleep(0)
        in_time = await store.close(deadline=0.05)
        await waiting
        return in_time

    assert asyncio.run(work()) is False
