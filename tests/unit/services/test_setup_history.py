"""What a conversation is set to can be taken back, also when another one is in front by then."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest

from desktop_ai.core.conversation import Setup
from desktop_ai.core.parameters import Sampling
from desktop_ai.services.chat import Chat
from desktop_ai.services.setup_history import SetupHistory
from tests.support.conversations import make_library
from tests.support.house import House, house
from tests.support.playing_provider import PlayingProviders


def change(chat: Chat, **fields: object) -> None:
    """Set some fields; those of the sampling by their own names."""
    setup = chat.conversation.setup
    sampling = {name: value for name, value in fields.items() if name in Sampling.__struct_fields__}
    others = {name: value for name, value in fields.items() if name not in sampling}
    mixed = msgspec.structs.replace(setup.sampling, **sampling)
    chat.change_setup(msgspec.structs.replace(setup, sampling=mixed, **others))


async def undone(home: House) -> list[str]:
    """Take everything back; what it was."""
    told: list[str] = []
    while (change := await home.history.undo()) is not None:
        told.append(str(change.title))
    return told


def test_each_choice_is_taken_back_and_moving_a_slider_is_one(tmp_path: Path) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            history = SetupHistory(workspace, home.history)
            chat = await workspace.open(id)
            before = chat.conversation.setup
            for temperature in (0.6, 0.7, 0.8):
                change(chat, temperature=temperature)
            change(chat, top_p=0.5)
            change(chat, top_p=0.6, seed=1)
            change(chat, model="one")
            change(chat, model="two")
            change(chat, preset="summary", model="three", temperature=0.1)
            change(chat, instructions="Be kind.")
            after = chat.conversation.setup
            assert await undone(home) == [
                "Changed the instructions",
                "Chose another preset",
                "Chose another model",
                "Chose another model",
                "Changed the parameters",
                "Changed “Top p”",
                "Changed “Temperature”",
            ]
            assert chat.conversation.setup == before
            while await home.history.redo() is not None:
                pass
            assert chat.conversation.setup == after
            assert history is not None

    asyncio.run(run())


def test_it_is_taken_back_where_it_was_done_and_leaves_the_rest(tmp_path: Path) -> None:
    async def run() -> None:
        one, other = make_library(tmp_path, 2, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            history = SetupHistory(workspace, home.history)
            change(await workspace.open(one), model="mine")
            chat = await workspace.open(other)
            before = chat.conversation.setup
            assert await undone(home) == ["Chose another model"]
            assert workspace.current is chat
            assert chat.conversation.setup == before
            back = await workspace.open(one)
            assert back.conversation.setup.model == before.model
            change(back, temperature=1.5)
            back.change_setup(msgspec.structs.replace(back.conversation.setup, instructions="Be kind."))
            await home.history.undo()
            assert (back.conversation.setup.instructions, back.conversation.setup.sampling.temperature) == (
                before.instructions,
                1.5,
            )
            assert history is not None

    asyncio.run(run())


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_a_server_names_and_what_nobody_said_anything_in_is_not_noted(
    tmp_path: Path, is_kept: bool
) -> None:
    async def run() -> None:
        (id,) = make_library(tmp_path, 1, with_index=False)
        async with house(tmp_path, PlayingProviders()) as home:
            workspace = home.workspace()
            chat = await workspace.open(id) if is_kept else workspace.current
            chat.change_setup(Setup("openai"))
            history = SetupHistory(workspace, home.history)
            change(chat, model="named by the server")
            assert home.history.to_undo is None
            change(chat, model="chosen")
            assert (home.history.to_undo is not None) is is_kept
            assert history is not None

    asyncio.run(run())
