"""Previews: the request of a conversation as it will be sent, as text to read and to copy."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.context_window import messages_to_send
from desktop_ai.core.message import user_message
from desktop_ai.core.parameters import PARAMETER_OF
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.asking import Asking
from desktop_ai.services.chat import Chat
from desktop_ai.services.ports import ChatRequest, RequestPreview
from desktop_ai.services.scopes import request_with

NOTHING_TYPED = N_("Nothing is typed: this is the conversation so far, without a new message.")
NOT_SENT_YET = N_("It cannot be sent as it is. {title}: {mistake}")
NOT_TAKEN = N_("{title} is not sent: {who} does not take it for this model.")
# Of a picture nobody wants to read more; what is copied has all of it.
LONGEST_TEXT = 2_000
LEFT_OUT = N_("{beginning}… ({count} characters in all)")


class WrittenRequest(msgspec.Struct, frozen=True):
    """A request in words: `shown` leaves out most of very long texts, `whole` does not.

    `notes` say what is to be known of it; it `can_be_sent` unless something that was typed has a mistake in it.
    """

    shown: str
    whole: str
    notes: tuple[Text, ...] = ()
    can_be_sent: bool = True


class Previews:
    """Asks what would be sent, of the code that sends it."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    async def of(self, chat: Chat) -> RequestPreview | None:
        """The request of a conversation; None where nothing would leave this program. Raises ProgramError."""
        request = await chat.attachments.filled(
            chat.conversation.id, chat.account, next_request(chat), lambda _: None
        )
        return await self._asking.preview(chat.account, request)

    async def written(self, chat: Chat) -> WrittenRequest | None:
        """The same in words. Raises ProgramError."""
        mistakes = _mistakes(chat)
        is_typed = chat.draft.strip() or chat.attached.all
        notes = mistakes if is_typed else [*mistakes, NOTHING_TYPED]
        preview = await self.of(chat)
        if preview is None:
            return None
        notes = [*notes, *not_taken(chat)]
        shown, whole = await asyncio.to_thread(lambda: (_text(preview, LONGEST_TEXT), _text(preview)))
        return WrittenRequest(shown, whole, tuple(notes), not mistakes)


def next_request(chat: Chat) -> ChatRequest:
    """What would be asked if the draft were sent now, or without one, if the conversation went on."""
    parts = [each.part for each in chat.attached.all]
    path = chat.conversation.path()
    if chat.draft.strip() or parts:
        path = [*path, user_message(chat.draft, chat.conversation.leaf, parts)]
    first = chat.conversation.setup.first_sent
    return request_with(chat.resolved, messages_to_send(path, chat.account.id, first))


def not_taken(chat: Chat) -> list[Text]:
    """What is set and yet not sent, because the service is known not to take it."""
    provider, setup = PROVIDER_OF[chat.account.provider], next_request(chat)
    return [
        NOT_TAKEN.fill(title=PARAMETER_OF[name].title, who=provider.name)
        for name, value in setup.sampling.sent().items()
        if not PARAMETER_OF[name].is_merged and not provider.takes(name, value, setup.model)
    ]


def _mistakes(chat: Chat) -> list[Text]:
    return [
        NOT_SENT_YET.fill(title=PARAMETER_OF[name].title, mistake=mistake)
        for name, mistake in chat.resolved.sampling.mistakes().items()
    ]


def _text(preview: RequestPreview, longest: int = 0) -> str:
    """Address, headers and body, each text of the body no longer than `longest`, if that is not 0."""
    import json  # a start looks at no request

    headers = [f"{name}: {value}" for name, value in preview.headers]
    body = _shortened(preview.body, longest) if longest else preview.body
    written = json.dumps(body, indent=2, ensure_ascii=False)
    return "\n".join((f"POST {preview.url}", *headers, "", written))


def _shortened(value: Any, longest: int) -> Any:
    if isinstance(value, str) and len(value) > longest:
        return str(LEFT_OUT.fill(beginning=value[: longest // 4], count=len(value)))
    if isinstance(value, dict):
        return {name: _shortened(inner, longest) for name, inner in value.items()}
    return [_shortened(inner, longest) for inner in value] if isinstance(value, list) else value
