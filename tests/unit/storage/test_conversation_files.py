from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from desktop_ai.core import tree_edits
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.message import Message, Status, TextPart
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.document_shape import json_schema
from tests.support.conversations import answer, conversation, question, run_with_store


@asynccontextmanager
async def opened(directory: Path) -> AsyncIterator[ConversationFiles]:
    """A store as one start of the program has it."""
    store = ConversationFiles(directory)
    try:
        yield store
    finally:
        assert await store.close()


def document(directory: Path, id: str) -> Path:
    return directory / "conversations" / f"{id}.json"


def journal(directory: Path, id: str) -> Path:
    return directory / "conversations" / f"{id}.journal"


def raw(directory: Path, id: str) -> dict[str, Any]:
    """The document as it is on disk; checked against the schema."""
    value: dict[str, Any] = json.loads(document(directory, id).read_bytes())
    jsonschema.validate(value, json_schema())
    return value


def edit(directory: Path, id: str, **fields: Any) -> None:
    """Change a document as an editor would, in its own layout."""
    path = document(directory, id)
    path.write_text(json.dumps({**json.loads(path.read_bytes()), **fields}, indent=2), "utf-8")


def loaded(directory: Path, id: str) -> Conversation:
    """The conversation as the next start of the program finds it."""
    return run_with_store(directory, lambda store: store.load(id))


def state(made: Conversation) -> tuple[Any, ...]:
    return made.id, made.title, made.created, made.updated, made.setup, made.leaf, made.messages


def saved(directory: Path, *turns: str, id: str = "c") -> Conversation:
    made = conversation(*turns, id=id)
    run_with_store(directory, lambda store: store.save(made))
    return made


def test_a_saved_conversation_comes_back_as_it_was(tmp_path: Path) -> None:
    made = saved(tmp_path, "Hello", "Hi", "How?")
    assert state(loaded(tmp_path, "c")) == state(made)
    assert not journal(tmp_path, "c").exists()
    assert raw(tmp_path, "c")["version"] == 1


def test_a_message_is_on_disk_when_append_returns_without_a_document(tmp_path: Path) -> None:
    made = Conversation("c", setup=Setup(model="m"))
    made.append(question("Hello"))
    run_with_store(tmp_path, lambda store: store.append(made, [question("Hello")]))
    assert not document(tmp_path, "c").exists()
    assert state(loaded(tmp_path, "c")) == state(made)


def test_what_came_after_the_document_is_in_the_journal(tmp_path: Path) -> None:
    async def work() -> Conversation:
        async with opened(tmp_path) as store:
            made = conversation("Hello", "Hi", id="c")
            await store.save(made)
            before = document(tmp_path, "c").read_bytes()
            made.append(question("More?", id="m2", parent="m1"))
            made.title, made.setup = "Other", Setup(model="other")
            made.touch()
            await store.append(made, [made.message("m2")])
            assert document(tmp_path, "c").read_bytes() == before
            return made

    made = asyncio.run(work())
    assert state(loaded(tmp_path, "c")) == state(made)


def test_a_turn_costs_little_more_than_its_words(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = conversation(*["word " * 200] * 100, id="c")
            await store.save(made)
            made.append(question("x" * 1000, id="new", parent=made.leaf))
            made.touch()
            await store.append(made, [made.message("new")])

    asyncio.run(work())
    assert journal(tmp_path, "c").stat().st_size < 1500


async def with_reply_in_flight(store: ConversationFiles) -> Conversation:
    made = conversation("Hello", id="c")
    made.append(answer("", id="r", parent="m0", status=Status.WAITING))
    await store.append(made, made.messages)
    await store.append_text(made, "r", "", "let me ")
    await store.append_text(made, "r", "Once ", "think")
    await store.append_text(made, "r", "upon 日本", "")
    return made


def of_reply(made: Conversation) -> tuple[str, str, Status | None]:
    reply = made.message("r")
    return reply.text, reply.reasoning, reply.reply.status if reply.reply else None


def test_a_reply_that_was_being_written_is_interrupted_with_what_arrived(tmp_path: Path) -> None:
    run_with_store(tmp_path, with_reply_in_flight)
    made = loaded(tmp_path, "c")
    assert of_reply(made) == ("Once upon 日本", "let me think", Status.INTERRUPTED)
    reply = made.message("r").reply
    assert reply is not None
    assert reply.model == "gpt-x"


def test_saving_while_a_reply_is_written_loses_nothing_of_it(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = await with_reply_in_flight(store)
            await store.save(made)
            assert not journal(tmp_path, "c").exists()
            await store.append_text(made, "r", " a time", "")

    asyncio.run(work())
    assert of_reply(loaded(tmp_path, "c")) == ("Once upon 日本 a time", "let me think", Status.INTERRUPTED)


def test_a_finished_reply_replaces_what_was_gathered(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = await with_reply_in_flight(store)
            made.replace(answer("Done.", id="r", parent="m0"))
            await store.append(made, [made.message("r")])
            await store.append_text(made, "r", "too late", "")

    asyncio.run(work())
    assert of_reply(loaded(tmp_path, "c")) == ("Done.", "", Status.DONE)


def test_an_old_journal_beside_its_document_changes_nothing(tmp_path: Path) -> None:
    """As after a crash between the document's replacement and the journal's removal."""

    async def work() -> tuple[Conversation, bytes]:
        async with opened(tmp_path) as store:
            made = await with_reply_in_flight(store)
            await store.save(made)
            made.title = "Renamed without a word in the journal"
            made.replace(answer("Edited", id="r", parent="m0"))
            await store.append_text(made, "r", "x", "")
            unlink, Path.unlink = Path.unlink, lambda *_, **__: None  # type: ignore[method-assign, assignment]
            try:
                await store.save(made)
            finally:
                Path.unlink = unlink  # type: ignore[method-assign]
            return made, b""

    made, _ = asyncio.run(work())
    assert state(loaded(tmp_path, "c")) == state(made)


def test_a_torn_last_line_of_a_journal_is_passed_over(tmp_path: Path) -> None:
    run_with_store(tmp_path, with_reply_in_flight)
    path = journal(tmp_path, "c")
    whole = path.read_bytes()
    lines = whole.splitlines(keepends=True)
    for length in range(len(whole) - len(lines[-1]), len(whole)):
        path.write_bytes(whole[:length])
        text = of_reply(loaded(tmp_path, "c"))[0]
        assert text == ("Once upon 日本" if length == len(whole) - 1 else "Once ")


def test_what_follows_a_torn_line_is_read(tmp_path: Path) -> None:
    run_with_store(tmp_path, with_reply_in_flight)
    path = journal(tmp_path, "c")
    path.write_bytes(path.read_bytes()[:-9])

    async def go_on(store: ConversationFiles) -> None:
        made = await store.load("c")
        made.append(question("Next", id="n", parent="r"))
        await store.append(made, [made.message("n")])

    run_with_store(tmp_path, go_on)
    assert loaded(tmp_path, "c").message("n").text == "Next"


def test_a_journal_with_damaged_lines_is_set_aside_when_the_document_is_written(tmp_path: Path) -> None:
    run_with_store(tmp_path, with_reply_in_flight)
    path = journal(tmp_path, "c")
    damaged = path.read_bytes().replace(b'{"reply":"r","content":[0', b'{"reply":"r",#content":[0')
    path.write_bytes(damaged)

    async def save(store: ConversationFiles) -> list[Any]:
        made = await store.load("c")
        await store.save(made)
        return store.problems()

    problems = run_with_store(tmp_path, save)
    assert [problem.kind for problem in problems] == [StoreErrorKind.UNREADABLE]
    assert (tmp_path / "quarantine" / "c.journal").read_bytes().startswith(damaged)
    assert "upon" in loaded(tmp_path, "c").message("r").text


def test_opening_and_closing_writes_nothing(tmp_path: Path) -> None:
    saved(tmp_path, "Hello", "Hi")
    before = document(tmp_path, "c").stat()

    async def visit(store: ConversationFiles) -> None:
        await store.save(await store.load("c"))

    run_with_store(tmp_path, visit)
    after = document(tmp_path, "c").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_unknown_fields_survive_loading_journaling_and_saving(tmp_path: Path) -> None:
    saved(tmp_path, "Hello", "Hi")
    messages = raw(tmp_path, "c")["messages"]
    messages[1]["stars"] = 5
    messages[1]["reply"]["region"] = "eu"
    edit(tmp_path, "c", colour="red", messages=messages)

    async def change(store: ConversationFiles) -> None:
        made = await store.load("c")
        made.replace(msgspec.structs.replace(made.message("m1"), parts=(TextPart("Changed"),)))
        await store.append(made, [made.message("m1")])

    async def only_save(store: ConversationFiles) -> None:
        await store.save(await store.load("c"))

    run_with_store(tmp_path, change)
    run_with_store(tmp_path, only_save)
    value = raw(tmp_path, "c")
    assert value["colour"] == "red"
    message = value["messages"][1]
    assert (message["stars"], message["reply"]["region"]) == (5, "eu")
    assert message["parts"] == [{"type": "text", "text": "Changed"}]


def test_what_another_program_wrote_meanwhile_is_merged(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = conversation("Hello", "Hi", "Bye", id="c")
            await store.save(made)
            messages = raw(tmp_path, "c")["messages"]
            messages[0]["parts"][0]["text"] = "Edited outside"
            messages[1]["parts"][0]["text"] = "Edited by both: outside"
            messages[1]["stars"] = 5
            added = {**messages[2], "id": "x", "parent": "m1"}
            edit(tmp_path, "c", title="Renamed outside", messages=[*messages[:2], added], colour="red")
            made.replace(
                msgspec.structs.replace(made.message("m1"), parts=(TextPart("Edited by both: here"),))
            )
            made.append(answer("New here", id="m3", parent="m2"))
            await store.save(made)
            check(raw(tmp_path, "c"))
            made.append(question("And on", id="m4", parent="m3"))
            await store.save(made)  # what only the file has must survive this one too
            check(raw(tmp_path, "c"))

    def check(value: dict[str, Any]) -> None:
        texts = {message["id"]: message["parts"][0]["text"] for message in value["messages"]}
        assert texts["m0"] == "Edited outside"
        assert texts["m1"] == "Edited by both: here"
        assert {"m2", "m3", "x"} <= texts.keys()
        assert (value["title"], value["colour"]) == ("Renamed outside", "red")
        assert value["messages"][1]["stars"] == 5

    asyncio.run(work())
    made = loaded(tmp_path, "c")
    assert made.title == "Renamed outside"
    assert [message.id for message in made.children("m1")] == ["m2", "x"]


def test_a_newer_state_in_the_journal_is_not_undone_by_a_change_outside(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = await with_reply_in_flight(store)
            await store.save(made)
            made.replace(answer("Done.", id="r", parent="m0"))
            await store.append(made, [made.message("r")])
            edit(tmp_path, "c", colour="red")
            await store.save(made)

    asyncio.run(work())
    assert of_reply(loaded(tmp_path, "c"))[0] == "Done."
    assert raw(tmp_path, "c")["colour"] == "red"


def test_a_message_removed_here_does_not_come_back(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = conversation("Hello", "Hi", id="c")
            await store.save(made)
            shorter = made.messages[:1]
            made._messages.pop("m1")
            made.show("m0")
            edit(tmp_path, "c", colour="red")
            await store.save(made)
            assert made.messages == shorter

    asyncio.run(work())
    assert [message["id"] for message in raw(tmp_path, "c")["messages"]] == ["m0"]


def test_what_was_removed_is_in_the_journal(tmp_path: Path) -> None:
    made = saved(tmp_path, "Why?", "Because.", "And?", "Therefore.")

    async def remove() -> None:
        async with opened(tmp_path) as store:
            made = await store.load("c")
            tree_edits.without_one(made, "m1").apply(made)
            await store.append(made, [made.message("m2")], ["m1"])  # and then the power went

    asyncio.run(remove())
    found = loaded(tmp_path, "c")
    assert [message.id for message in found.path()] == ["m0", "m2", "m3"]
    assert len(found.messages) == len(made.messages) - 1


def test_what_was_removed_and_brought_back_is_there(tmp_path: Path) -> None:
    saved(tmp_path, "Why?", "Because.")

    async def remove_and_bring_back() -> None:
        async with opened(tmp_path) as store:
            made = await store.load("c")
            change = tree_edits.without_one(made, "m1")
            gone = made.message("m1")
            change.apply(made)
            await store.append(made, [], ["m1"])
            await store.save(made)
            change.inverse.apply(made)
            await store.append(made, [gone])
            await store.save(made)

    asyncio.run(remove_and_bring_back())
    assert [message.text for message in loaded(tmp_path, "c").path()] == ["Why?", "Because."]


def test_a_program_that_still_has_what_was_removed_does_not_bring_it_back(tmp_path: Path) -> None:
    saved(tmp_path, "Why?", "Because.", "And?")
    before = json.loads(document(tmp_path, "c").read_bytes())

    async def remove() -> None:
        async with opened(tmp_path) as store:
            made = await store.load("c")
            tree_edits.without_one(made, "m1").apply(made)
            await store.append(made, [made.message("m2")], ["m1"])
            await store.save(made)
            document(tmp_path, "c").write_text(json.dumps(before), "utf-8")
            made.append(answer("Therefore.", id="m3", parent="m2"))
            await store.save(made)

    asyncio.run(remove())
    assert [message.id for message in loaded(tmp_path, "c").path()] == ["m0", "m2", "m3"]


def test_a_removal_that_makes_no_sense_is_passed_over(tmp_path: Path) -> None:
    saved(tmp_path, "Why?", "Because.")
    lines = ({"format": "desktop-ai-journal", "version": 1}, {"removed": "m1"}, {"removed": ["nobody", 3]})
    journal(tmp_path, "c").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    assert [message.id for message in loaded(tmp_path, "c").path()] == ["m0", "m1"]


def test_what_is_left_out_of_requests_is_kept_so(tmp_path: Path) -> None:
    made = conversation("Why?", "Because.", id="c")
    tree_edits.excluded(made, "m1").apply(made)
    run_with_store(tmp_path, lambda store: store.save(made))
    assert raw(tmp_path, "c")["messages"][1]["is_excluded"] is True
    edit(tmp_path, "c", more="from elsewhere")
    assert loaded(tmp_path, "c").message("m1").is_excluded


def test_a_document_broken_from_outside_is_set_aside_and_written_anew(tmp_path: Path) -> None:
    async def work() -> list[Any]:
        async with opened(tmp_path) as store:
            made = conversation("Hello", "Hi", id="c")
            await store.save(made)
            document(tmp_path, "c").write_bytes(b"broken")
            made.title = "Still here"
            await store.save(made)
            return store.problems()

    assert [problem.kind for problem in asyncio.run(work())] == [StoreErrorKind.UNREADABLE]
    assert (tmp_path / "quarantine" / "c.json").read_bytes() == b"broken"
    assert loaded(tmp_path, "c").title == "Still here"


def test_a_document_of_a_newer_version_is_read_and_never_written(tmp_path: Path) -> None:
    saved(tmp_path, "Hello", "Hi")
    edit(tmp_path, "c", version=2)
    before = document(tmp_path, "c").read_bytes()

    async def work(store: ConversationFiles) -> None:
        made = await store.load("c")
        assert made.message("m1").text == "Hi"
        made.append(question("More", id="m2", parent="m1"))
        for attempt in (store.append(made, [made.message("m2")]), store.save(made)):
            with pytest.raises(StoreError) as caught:
                await attempt
            assert caught.value.kind is StoreErrorKind.NEWER

    run_with_store(tmp_path, work)
    assert document(tmp_path, "c").read_bytes() == before
    assert not journal(tmp_path, "c").exists()


def test_a_document_that_became_newer_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = conversation("Hello", "Hi", id="c")
            await store.save(made)
            edit(tmp_path, "c", version=2)
            made.title = "x"
            with pytest.raises(StoreError):
                await store.save(made)

    asyncio.run(work())
    assert raw(tmp_path, "c")["version"] == 2


def test_an_unreadable_document_goes_to_quarantine_with_its_journal(tmp_path: Path) -> None:
    saved(tmp_path, "Hello", id="good")
    for number in range(2):
        document(tmp_path, "bad").write_bytes(b"broken %d" % number)
        journal(tmp_path, "bad").write_bytes(b"{}\n")
        with pytest.raises(StoreError, match="set aside") as caught:
            loaded(tmp_path, "bad")
        assert caught.value.kind is StoreErrorKind.UNREADABLE
    names = sorted(path.name for path in (tmp_path / "quarantine").iterdir())
    assert names == ["bad.2.journal", "bad.2.json", "bad.journal", "bad.json"]
    assert (tmp_path / "quarantine" / "bad.2.json").read_bytes() == b"broken 1"
    assert loaded(tmp_path, "good").message("m0").text == "Hello"


def test_a_directory_in_the_place_of_a_document_is_set_aside(tmp_path: Path) -> None:
    saved(tmp_path, "Hello", id="good")
    document(tmp_path, "bad").mkdir()
    (document(tmp_path, "bad") / "inside.txt").write_text("kept")

    async def look(store: ConversationFiles) -> tuple[list[str], int]:
        found = await store.rescan()
        return [summary.id for summary in found or await store.summaries()], len(store.problems())

    assert run_with_store(tmp_path, look) == (["good"], 1)
    assert (tmp_path / "quarantine" / "bad.json" / "inside.txt").read_text() == "kept"


@pytest.mark.parametrize(
    "id",
    ["", ".", "..", "../x", "a/b", "a\\b", "/etc/passwd", "C:x", "x\x00", "x\n", ".hidden", "x" * 300, "x."],
)
def test_an_id_that_is_no_file_name_is_refused(tmp_path: Path, id: str) -> None:
    async def work(store: ConversationFiles) -> None:
        for attempt in (store.load(id), store.delete(id), store.restore(id)):
            with pytest.raises(StoreError):
                await attempt
        if id:  # an empty id means a new one
            with pytest.raises(StoreError):
                await store.save(Conversation(id))

    (tmp_path / "data").mkdir()
    run_with_store(tmp_path / "data", work)
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_conversation_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        loaded(tmp_path, "c")
    assert caught.value.kind is StoreErrorKind.GONE


def test_deleting_moves_to_the_trash_and_restoring_brings_it_all_back(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = await with_reply_in_flight(store)
            await store.delete("c")
            assert await store.summaries() == []
            assert not document(tmp_path, "c").exists()
            assert not journal(tmp_path, "c").exists()
            await store.append_text(made, "r", "x", "")
            await store.save(made)
            with pytest.raises(StoreError):
                await store.append(made, [])
            assert not list((tmp_path / "conversations").iterdir())
            assert (await store.restore("c")).title == "Hello"
            assert [summary.id for summary in await store.summaries()] == ["c"]

    asyncio.run(work())
    assert of_reply(loaded(tmp_path, "c"))[0] == "Once upon 日本"


def test_deleting_twice_keeps_both(tmp_path: Path) -> None:
    for text in ("first", "second"):
        saved(tmp_path, text)
        run_with_store(tmp_path, lambda store: store.delete("c"))
    assert sorted(path.name for path in (tmp_path / "trash").iterdir()) == ["c.2.json", "c.json"]
    run_with_store(tmp_path, lambda store: store.restore("c"))
    assert loaded(tmp_path, "c").message("m0").text == "second"


def test_work_goes_on_when_nobody_waits_for_it(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as store:
            made = conversation(*["word " * 200] * 3000, id="c")
            save = asyncio.ensure_future(store.save(made))  # noqa: TID251 - to be cancelled
            await asyncio.sleep(0)
            save.cancel()
            with pytest.raises(asyncio.CancelledError):
                await save

    asyncio.run(work())
    assert len(loaded(tmp_path, "c").messages) == 3000


def test_two_that_save_at_the_same_time_leave_a_whole_document(tmp_path: Path) -> None:
    async def work() -> None:
        async with opened(tmp_path) as one, opened(tmp_path) as two:
            made = conversation("Hello", "Hi", id="c")
            await one.save(made)
            other = await two.load("c")
            made.append(question("from one", id="one", parent="m1"))
            other.append(question("from two", id="two", parent="m1"))
            await one.save(made)
            await two.save(other)
            made.touch()
            await one.save(made)

    asyncio.run(work())
    assert {message.id for message in loaded(tmp_path, "c").messages} == {"m0", "m1", "one", "two"}


def test_messages_stay_what_they_are(tmp_path: Path) -> None:
    """The store hands out structs, never what it keeps for itself."""
    saved(tmp_path, "Hello", "Hi")
    assert all(type(message) is Message for message in loaded(tmp_path, "c").messages)
