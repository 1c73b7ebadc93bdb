"""Files that are imported: what is in them, and that no file does harm."""

from __future__ import annotations

import io
import json
import random
import zipfile
from base64 import b64decode
from pathlib import Path

import pytest

from desktop_ai.core.imports.imported import Imported, Skipped
from desktop_ai.core.message import ImagePart
from desktop_ai.core.transfer import TransferError
from desktop_ai.storage import import_file
from desktop_ai.storage.import_file import Step, read_file
from tests.support.foreign_exports import DOT, chatgpt_conversation, claude_conversation, open_webui_chat


def steps(path: Path, data: bytes | str | list[object]) -> list[Step]:
    path.write_bytes(
        data if isinstance(data, bytes) else (data if isinstance(data, str) else json.dumps(data)).encode()
    )
    return list(read_file(path))


def titles(found: list[Step]) -> list[str]:
    return [step.found.conversation.title for step in found if isinstance(step.found, Imported)]


def zip_of(members: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_conversations_of_every_program_in_one_list(tmp_path: Path) -> None:
    raw = [chatgpt_conversation(), claude_conversation(), open_webui_chat(), {"user": "x"}, 5]
    found = steps(tmp_path / "conversations.json", raw)
    assert titles(found) == ["A dot", "Sums", "Which one"]
    assert [step.share for step in found] == [1.0] * 3


def test_one_conversation_alone(tmp_path: Path) -> None:
    assert titles(steps(tmp_path / "x.json", json.dumps(open_webui_chat()))) == ["Which one"]


def test_a_zip_with_its_pictures_whatever_their_names_lead_to(tmp_path: Path) -> None:
    members = {
        "export/conversations-000.json": json.dumps([chatgpt_conversation()]),
        "export/conversations-001.json": json.dumps([claude_conversation()]),
        "export/user.json": "{}",
        "export/chat.html": "<html>",
        "__MACOSX/export/._conversations-000.json": "junk",
        "../../etc/file_00000000abcd-dot.png": b64decode(DOT),
    }
    found = steps(tmp_path / "export.zip", zip_of(members))
    assert titles(found) == ["A dot", "Sums"]
    first = found[0].found
    assert isinstance(first, Imported)
    pictures = [part for part in first.conversation.path()[0].parts if isinstance(part, ImagePart)]
    assert [first.files[part.hash].data for part in pictures] == [b64decode(DOT)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["export.zip"]


def test_what_came_before_the_damage_comes_and_the_damage_is_told(tmp_path: Path) -> None:
    whole = json.dumps([claude_conversation(), chatgpt_conversation()])
    found = steps(tmp_path / "cut.json", whole[:-500])
    assert titles(found) == ["Sums"]
    assert isinstance(found[-1].found, Skipped)


def test_bombs_end_at_their_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_file, "MOST_BYTES", 3 * import_file.PIECE)
    bomb = zip_of({"conversations.json": b"[" + b" " * (8 * import_file.PIECE) + b"]"})
    assert len(bomb) < 100_000
    with pytest.raises(TransferError, match="too much"):
        steps(tmp_path / "bomb.zip", bomb)
    monkeypatch.setattr(import_file, "MOST_ELEMENTS", 10)
    with pytest.raises(TransferError, match="too much"):
        steps(tmp_path / "many.json", "[" + ",".join(["{}"] * 11) + "]")


def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TransferError, match=r"“gone\.json” cannot be imported"):
        list(read_file(tmp_path / "gone.json"))
    with pytest.raises(TransferError, match="it is no file"):
        list(read_file(tmp_path))
    with pytest.raises(TransferError, match="neither JSON nor text"):
        steps(tmp_path / "x.bin", b"\x7fELF\0\0")


def test_a_member_without_a_name_is_passed_over(tmp_path: Path) -> None:
    text = json.dumps([claude_conversation()])
    data = zip_of({"conversations.json": text, "\1": "x"}).replace(b"\1x", b"\0x").replace(b"\1PK", b"\0PK")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert "" in archive.namelist()  # a name ends at its first NUL
    found = steps(tmp_path / "nameless.zip", data)
    assert titles(found) == ["Sums"]


def test_a_locked_zip_is_told(tmp_path: Path) -> None:
    data = bytearray(zip_of({"conversations.json": "[]"}))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        data[data.index(mark) + (6 if mark[2] == 3 else 8)] |= 1
    with pytest.raises(TransferError, match="password"):
        steps(tmp_path / "locked.zip", bytes(data))


@pytest.mark.parametrize("seed", range(120))
def test_changed_bytes_end_in_a_list_or_a_sentence(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    text = json.dumps([chatgpt_conversation(), claude_conversation(), open_webui_chat()])
    sources = [text.encode(), zip_of({"conversations.json": text, "file_00000000abcd.png": b64decode(DOT)})]
    data = bytearray(chance.choice(sources))
    for _ in range(chance.choice((1, 5, 200))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if chance.random() < 0.3:
        del data[chance.randrange(len(data)) :]
    try:
        found = steps(tmp_path / "changed", bytes(data))
    except TransferError:
        return
    for step in found:
        if isinstance(step.found, Imported):
            assert step.found.conversation.path()


@pytest.mark.parametrize("seed", range(150))
def test_changed_values_end_in_conversations_that_can_be_shown(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    strange = (
        None,
        True,
        -1,
        1e308,
        10**30,
        "",
        "\ud800",
        [],
        {},
        [[]],
        ["x"],
        {"x": {}},
        "root",
        "u1",
        "m2",
    )

    def changed(value: object) -> object:
        if chance.random() < 0.04:
            return chance.choice(strange)
        if isinstance(value, dict):
            return {key: changed(item) for key, item in value.items()}
        return [changed(item) for item in value] if isinstance(value, list) else value

    raw = [changed(make()) for make in (chatgpt_conversation, claude_conversation, open_webui_chat)]
    for step in steps(tmp_path / "changed.json", raw):
        if isinstance(step.found, Imported):
            conversation = step.found.conversation
            assert conversation.path()
            assert all(message.id and isinstance(message.text, str) for message in conversation.messages)
