"""The chat that the options of a command describe: new, or going on in a conversation of the library."""

from __future__ import annotations

import argparse
import os
import sys
from urllib.parse import urlsplit

import msgspec

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.parameter_options import sampling_of
from desktop_ai.boot.preset_commands import setup_with
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised
from desktop_ai.core.conversation import Conversation, Setup, Summary
from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.previews import not_taken

CUSTOM = "custom"
MOST_NAMED = 5


def warned(chat: Chat) -> Chat:
    """The chat, once it is said what was asked for and is not sent."""
    for note in not_taken(chat):
        print(note, file=sys.stderr)
    return chat


async def chosen_chat(core: Core, arguments: argparse.Namespace) -> Chat:
    """A chat as the options describe it, in the conversation that they name, which keeps its own setup.

    Raises BadInput, StoreError.
    """
    if arguments.conversation is None:
        return new_chat(core, arguments)
    conversation = await conversation_named(core, arguments.conversation)
    chat = core.chat(conversation, is_saved=arguments.save)
    chat.lent = _setup_over(conversation.setup, new_chat(core, arguments).conversation.setup, arguments)
    return chat


def _setup_over(kept: Setup, said: Setup, arguments: argparse.Namespace) -> Setup:
    """What a conversation says about its requests, with what the options say in its place."""
    if arguments.preset is not None or arguments.account is not None or arguments.base_url is not None:
        return said
    sampling = said.sampling if said.sampling != Sampling() else kept.sampling
    return msgspec.structs.replace(
        kept,
        model=arguments.model or kept.model,
        instructions=said.instructions or kept.instructions,
        sampling=sampling,
    )


def new_chat(core: Core, arguments: argparse.Namespace) -> Chat:
    """A chat as the options describe it. Raises BadInput."""
    is_account_named = arguments.account is not None or arguments.base_url is not None
    account = _account(core, arguments) if is_account_named else None
    setup = msgspec.structs.replace(
        setup_with(core, arguments.preset, account),
        instructions=arguments.system,
        sampling=sampling_of(arguments),
    )
    if arguments.model:
        setup = msgspec.structs.replace(setup, model=arguments.model)
    return core.chat(Conversation(setup=setup), is_saved=arguments.save)


def _account(core: Core, arguments: argparse.Namespace) -> Account:
    if arguments.base_url is None:
        return core.accounts.account(arguments.account)
    address = normalised(arguments.base_url)
    account = Account(CUSTOM, CUSTOM, urlsplit(address).netloc, address)
    core.accounts.lend(account)
    if arguments.key_env is not None:
        core.accounts.use_key(account, _environment_key(arguments.key_env))
    return account


def _environment_key(name: str) -> str:
    key = os.environ.get(name, "").strip()
    if not key:
        raise BadInput(
            N_("The environment variable {name} is not set.").fill(name=name),
            N_("Set it, or leave --key-env out when the server needs no key."),
        )
    return key


async def conversation_named(core: Core, words: str) -> Conversation:
    """The one conversation that is called so. Raises as `id_of_named`."""
    await core.library.open()
    return await core.store.load(await id_of_named(core, words))


async def id_of_named(core: Core, words: str) -> str:
    """The id of the one conversation with that id or title, or whose title begins so, in the open library.

    Raises BadInput when there is none or there are several, and StoreError.
    """
    await core.library.rescan()
    found = _named(core.library.summaries(), words)
    if len(found) == 1:
        return found[0].id
    if not found:
        raise BadInput(N_("No conversation is called “{words}”.").fill(words=one_line(words)))
    known = ", ".join(f"{summary.id} ({one_line(summary.title)})" for summary in found[:MOST_NAMED])
    raise BadInput(
        N_("{count} conversations are called “{words}”.").fill(count=len(found), words=one_line(words)),
        N_("Name one by its id: {known}.").fill(known=known),
    )


def _named(summaries: list[Summary], words: str) -> list[Summary]:
    wanted = one_line(words).casefold()
    by_id = [summary for summary in summaries if summary.id == words]
    exact = [summary for summary in summaries if summary.title.casefold() == wanted]
    return by_id or exact or [item for item in summaries if item.title.casefold().startswith(wanted)]
