"""Asking: one request to a model, through its account, without what the model does not take."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput, ProgramError, Remedy, ReplyError, ReplyErrorKind
from desktop_ai.core.reply import ReplyEvent
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.connections import Connections
from desktop_ai.services.ports import ChatProvider, ChatRequest, RequestPreview
from desktop_ai.services.refusals import Refusals
from desktop_ai.services.reply_run import ReplyRun, receive

# How a model says that it does not take the beginning of its answer.
NOT_THE_BEGINNING = frozenset(
    {ReplyErrorKind.BAD_REQUEST, ReplyErrorKind.REFUSED_PARAMETER, ReplyErrorKind.MODEL_GONE}
)


class Asking:
    """Sends requests, and learns from what servers refuse: a parameter they do not take, or a key."""

    def __init__(self, accounts: Accounts, connections: Connections, refusals: Refusals) -> None:
        self._accounts = accounts
        self._connections = connections
        self._refusals = refusals

    async def ask(
        self,
        run: ReplyRun,
        account: Account,
        request: ChatRequest,
        on_model_chosen: Callable[[str], None],
        retries: int = 0,
    ) -> None:
        """Fold the reply into `run`. Raises ProgramError.

        `on_model_chosen` is called with the model when the request names none and the server has one to choose.
        """
        base_url, sent = self._accounts.base_url(account), request
        provider: ChatProvider

        async def open_stream() -> AsyncGenerator[ReplyEvent, None]:
            nonlocal sent, provider
            provider = await self._connections.provider(account)
            model = request.model or await self._first_model(account, provider)
            if not request.model:
                on_model_chosen(model)
            sent = self._refusals.applied(base_url, msgspec.structs.replace(request, model=model))
            run.note_changes(sent.changes)
            run.request = sent
            return provider.stream(sent)

        def learn(error: ReplyError) -> bool:
            nonlocal request
            if self._learns(base_url, provider, sent, error):
                return True
            if not (self._gives_beginning(account, request) and error.kind in NOT_THE_BEGINNING):
                return False
            request = msgspec.structs.replace(request, is_told_to_go_on=True)
            return True

        try:
            await receive(run, open_stream, retries, learn)
        except ProgramError as error:
            if error.action == Remedy.ENTER_KEY:
                self._accounts.doubt_key(account)
            raise

    async def preview(self, account: Account, request: ChatRequest) -> RequestPreview | None:
        """The request as `ask` would send it; None where nothing leaves this program. Raises BadInput, ReplyError.

        Without a key it is the one without a key, and where no server can be asked for a model none stands in it.
        """
        async with self._connections.to_look_at(account) as provider:
            model = request.model
            if not model:
                with suppress(ProgramError):
                    model = await self._first_model(account, provider)
            base_url = self._accounts.base_url(account)
            sent = self._refusals.applied(base_url, msgspec.structs.replace(request, model=model))
            return await asyncio.to_thread(provider.preview, sent)

    def _learns(self, base_url: str, provider: ChatProvider, sent: ChatRequest, error: ReplyError) -> bool:
        """Whether an error tells of a parameter what makes it worth to ask again."""
        if not error.parameter:
            return False
        preview = provider.preview(msgspec.structs.replace(sent, pictures={}))
        return self._refusals.learn(base_url, sent, error, preview.body if preview else ())

    def _gives_beginning(self, account: Account, request: ChatRequest) -> bool:
        """Whether the model was given the beginning of its answer, which not every model of a provider takes."""
        has_prefill = self._accounts.provider(account).prefill is not None
        return bool(request.begun) and has_prefill and not request.is_told_to_go_on

    async def _first_model(self, account: Account, provider: ChatProvider) -> str:
        """The model of a server without keys that names none: its first. Raises BadInput, ReplyError."""
        models = [] if self._accounts.provider(account).needs_key else await provider.models()
        if not models:
            raise BadInput(N_("No model is chosen."), N_("Choose a model."), Remedy.CHOOSE_MODEL)
        return models[0].id
