from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.errors import BadInput, StoreError
from desktop_ai.core.message import FilePart, ImagePart
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.ports import ChatRequest
from tests.support.house import house
from tests.support.picture_files import png
from tests.support.playing_provider import PlayingProviders
from tests.support.scripted_server import ScriptedServer

DATA = png(640, 480)
ADDRESS = "data:image/png;base64," + base64.b64encode(DATA).decode()
IMAGE = {"type": "image_url", "image_url": {"url": ADDRESS}}


def content(server: ScriptedServer, request: int, message: int = 0) -> Any:
    return server.chats[request].messages[message]["content"]


def remove_pictures(directory: Path) -> None:
    for path in directory.rglob("*.png"):
        path.unlink()


def test_a_picture_and_a_file_go_with_every_request_from_the_files_of_the_conversation(
    tmp_path: Path,
) -> None:
    with ScriptedServer() as server:

        async def send() -> str:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                cat = await chat.attachments.from_bytes(DATA, "cat.png")
                notes = await chat.attachments.from_bytes(b"x = 1\n", "a.py")
                server.reply("A cat")
                await chat.wait(await chat.send("What is it?", [notes, cat]))
                await chat.flush()
                return chat.conversation.id

        async def go_on(id: str) -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat(await home.store.load(id))
                server.reply("Yes")
                await chat.wait(await chat.send("Sure?"))

        id = asyncio.run(send())
        asyncio.run(go_on(id))
        first = [
            {"type": "text", "text": "a.py\n```python\nx = 1\n```"},
            IMAGE,
            {"type": "text", "text": "What is it?"},
        ]
        assert content(server, 0) == first
        assert content(server, 1) == first
        assert content(server, 1, 2) == "Sure?"
        document = json.loads((tmp_path / "conversations" / f"{id}.json").read_text("utf-8"))
        assert [part["type"] for part in document["messages"][0]["parts"]] == ["file", "image", "text"]
        assert "base64" not in json.dumps(document)


def test_a_message_can_be_a_picture_alone_and_gives_its_name_to_the_conversation(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                server.reply("A cat")
                await chat.wait(await chat.send(" ", [await chat.attachments.from_bytes(DATA, "cat.png")]))
                assert chat.conversation.title == "cat.png"
                with pytest.raises(BadInput):
                    await chat.send(" ")

        asyncio.run(run())
        assert content(server, 0) == [IMAGE]


def test_a_picture_that_is_gone_is_told_and_the_rest_of_the_conversation_goes_on(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                server.reply("A cat")
                await chat.wait(await chat.send("Look", [await chat.attachments.from_bytes(DATA, "cat.png")]))
                remove_pictures(tmp_path)
                server.reply("Yes")
                await chat.wait(await chat.send("Sure?"))
                assert any("is not there any more" in sentence for sentence in home.said())

        asyncio.run(run())
        assert content(server, 1)[0]["text"] == "[A picture, “cat.png”, which cannot be shown here]"


def test_a_hash_that_leads_elsewhere_reads_nothing(tmp_path: Path) -> None:
    """What another program wrote into a conversation opens no other file."""
    (tmp_path / "secret.png").write_bytes(DATA)

    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            run = await chat.send("Hi")
            (await factory.provider.request(1)).end("One")
            await chat.wait(run)
            await chat.flush()
            document = next((tmp_path / "conversations").glob("*.json"))
            stolen = '"parts":[{"type":"image","hash":"../../secret","media_type":"image/png"},'
            document.write_text(document.read_text("utf-8").replace('"parts":[', stolen, 1), "utf-8")
        async with house(tmp_path, factory) as home:
            chat = home.chat(await home.store.load(document.stem))
            part = chat.conversation.messages[0].parts[0]
            assert isinstance(part, ImagePart)
            with pytest.raises(StoreError):
                await chat.attachments.picture(chat.conversation.id, part)

    asyncio.run(run())


def test_a_picture_that_cannot_be_kept_is_not_sent_and_nothing_changes(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            asked: list[ChatRequest] = []
            factory.provider.on_request = asked.append
            chat = home.chat()
            cat = await chat.attachments.from_bytes(DATA, "cat.png")
            for path in (tmp_path / "drafts").iterdir():
                path.unlink()
            with pytest.raises(StoreError):
                await chat.send("Look", [cat])
            assert chat.is_empty
            assert asked == []

    asyncio.run(run())


def test_a_chat_without_a_store_keeps_nothing_of_what_is_attached(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat(is_saved=False)
                server.reply("A cat")
                await chat.wait(await chat.send("Look", [await chat.attachments.from_bytes(DATA, "cat.png")]))

        asyncio.run(run())
        assert content(server, 0)[0] == IMAGE
        assert not (tmp_path / "conversations").exists()
        assert not (tmp_path / "drafts").exists()


def test_what_is_taken_off_a_message_can_be_brought_back_where_it_was(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            chat = home.chat()
            for name in ("a.txt", "b.txt", "c.txt"):
                chat.attached.add(await chat.attachments.from_bytes(name.encode(), name))
            chat.attached.add(chat.attached.all[0])
            assert chat.is_prepared
            chat.attached.remove(1)
            chat.attached.remove(0)
            assert chat.attached.restore() == 0
            assert chat.attached.restore() == 1
            assert not chat.attached.can_restore
            assert [each.part.name for each in chat.attached.all] == ["a.txt", "b.txt", "c.txt"]

    asyncio.run(run())


def test_a_file_of_text_stands_in_the_conversation_itself(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            chat = home.chat()
            run = await chat.send(
                "", [await chat.attachments.from_bytes("Grüße\n".encode("utf-16"), "a.txt")]
            )
            (await factory.provider.request(1)).end("One")
            await chat.wait(run)
            kept = await home.kept(chat.conversation.id)
            assert kept.messages[0].parts == (FilePart("a.txt", "Grüße\n", "", 14),)

    asyncio.run(run())
