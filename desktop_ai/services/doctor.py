"""The endpoint doctor: tries the way to an account's models step by step, and says where it ends and why."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing

import msgspec

from desktop_ai import __version__
from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput, ProgramError, Remedy, ReplyError, ReplyErrorKind
from desktop_ai.core.examination import Finding, Outcome, Step, StepError, report
from desktop_ai.core.message import now_iso, user_message
from desktop_ai.core.model_info import ModelInfo, ModelKind
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.parameter_trials import TRIED, trial_of
from desktop_ai.core.parameters import NOT_SENT, Parameter, Sampling
from desktop_ai.core.reply import Connected, is_first_token
from desktop_ai.core.secrets import Secrets, without
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.clock import SYSTEM_CLOCK, Clock
from desktop_ai.services.connections import Connections
from desktop_ai.services.ports import ChatProvider, ChatRequest, PathFinder, PathToServer
from desktop_ai.services.refusals import Refusals

QUESTION = 'Answer with the JSON object {"ok": true} and nothing else.'
LONGEST_WHOLE = 256  # tokens
OF_KEY = frozenset({ReplyErrorKind.BAD_KEY, ReplyErrorKind.NO_CREDIT, ReplyErrorKind.NO_ACCESS})
NO_LIST = frozenset({404, 405, 501})
# What is about the moment or the key and not about the parameter.
NOT_OF_PARAMETER = OF_KEY | {
    ReplyErrorKind.RATE_LIMITED,
    ReplyErrorKind.OVERLOADED,
    ReplyErrorKind.TIMED_OUT,
    ReplyErrorKind.OFFLINE,
}

FOUND = N_("{what}")
NO_PROXY, NO_TLS = N_("none"), N_("none: the address begins with http://")
OPEN_TLS = N_("none: everybody on the way can read what is sent")
USE_HTTPS = N_("Use https:// if the server can.")
NO_KEY_NEEDED = N_("none needed")
MODELS, ONE_MODEL, NO_MODELS = N_("{count} models"), N_("1 model"), N_("the server names none")
NO_LIST_THERE = N_("the server has no list of models")
TYPE_MODEL = N_("Type the name of a model.")
NOT_LISTED = N_("{count} models, but not {model}")
NO_MODEL = N_("No model is chosen, and the server names none.")
FIRST_TOKEN = N_("from {model}")
NOT_STREAMED = N_("{model} answers, but all at once instead of word by word")
EMPTY_REPLY = N_("{model} ended its reply without a word.")
OTHER_MODEL = N_("Try another model.")
TAKEN, REFUSED = N_("taken"), N_("refused: {why}")
NOT_SENT_BY_ROW = N_("not sent: this provider is known not to take it")
LEAVE_OUT = N_("Set it to “not sent”; the program also leaves it out by itself.")


class Doctor:
    """Examines accounts. Nothing is kept of it, and no conversation is sent: only one short question.

    Each examination asks that question once for every parameter, and stops the answer at its first token.
    """

    def __init__(
        self,
        accounts: Accounts,
        connections: Connections,
        refusals: Refusals,
        path: PathFinder,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.accounts = accounts
        self.connections = connections
        self.refusals = refusals
        self.path = path
        self.clock = clock

    def report(self, account: Account, findings: Sequence[Finding]) -> str:
        """What was found, as text to be sent to somebody; no key or other secret is in it."""
        about = (
            f"Desktop AI {__version__} on {sys.platform}, {now_iso()}: {account.name} ({account.provider})"
        )
        return self.without_secrets(account, report(about, findings))

    def without_secrets(self, account: Account, text: str) -> str:
        """A text in which no key or other secret of the account stands, wherever a server quoted it."""
        key = self.accounts.find_key(account)
        own = msgspec.structs.replace(self.accounts.secrets(account), key=key.value if key else "")
        return without([*own.traces(), *self.accounts.known_secrets()], text)

    async def examine(self, account: Account, model: str = "") -> AsyncGenerator[Finding, None]:
        """Every step twice, when it begins and with what it found; after the first that fails, all that are left.

        `model` is the one to ask, else the one that was used last, else the first of the account. Never raises
        a ProgramError; open it with `aclosing`.
        """
        await self.connections.load()  # takes its time the first time, which is none of the server's
        examination = _Examination(self, account, model)
        findings: list[Finding] = []
        try:
            async for finding in self._tried(examination.steps()):
                if finding.outcome is not Outcome.RUNNING:
                    findings.append(finding)
                yield finding
        finally:
            await examination.close()
        done = {finding.step for finding in findings}
        for step in Step:
            if step not in done:
                yield Finding(step, Outcome.NOT_TRIED)

    async def _tried(self, steps: Sequence[_Trial]) -> AsyncGenerator[Finding, None]:
        for trial in steps:
            yield Finding(trial.step, Outcome.RUNNING, parameter=trial.about)
            began = self.clock.now()
            finding = await _outcome(trial)
            seconds = finding.seconds
            if seconds is None and finding.outcome is not Outcome.SKIPPED:
                seconds = self.clock.now() - began
            yield msgspec.structs.replace(finding, seconds=seconds, parameter=trial.about)
            if finding.outcome is Outcome.FAILED:
                return


class _Trial(msgspec.Struct, frozen=True):
    """One step: what it is about, and the doing of it."""

    step: Step
    do: Callable[[], Awaitable[Finding]]
    about: Text | None = None


async def _outcome(trial: _Trial) -> Finding:
    """What a step finds; what it raises is its failure."""
    try:
        return await trial.do()
    except ProgramError as error:
        return _failed(trial.step, error)


def _failed(step: Step, error: ProgramError) -> Finding:
    words = FOUND.fill(what=error.failure().message)
    return Finding(step, Outcome.FAILED, words, cure=error.remedy, action=error.action, kind=str(error.kind))


class _Examination:
    """One account while it is examined: what one step finds, the next ones use."""

    def __init__(self, doctor: Doctor, account: Account, model: str) -> None:
        self._accounts = doctor.accounts
        self._connections = doctor.connections
        self._refusals = doctor.refusals
        self._finder = doctor.path
        self._clock = doctor.clock
        self._account = account
        self._base_url = self._accounts.base_url(account)
        self._model = model or self._accounts.last_model(account)
        self._path: PathToServer | None = None
        self._provider: ChatProvider | None = None
        self._models: list[ModelInfo] = []
        self._models_error: ReplyError | None = None
        self._models_seconds = 0.0
        self._taken: set[str] = set()

    def steps(self) -> list[_Trial]:
        """Every step in its order."""
        steps = {
            Step.ADDRESS: self._try_address,
            Step.DNS: self._try_dns,
            Step.CONNECT: self._try_connect,
            Step.PROXY: self._try_proxy,
            Step.TLS: self._try_tls,
            Step.KEY: self._try_key,
            Step.MODELS: self._try_models,
            Step.TOKEN: self._try_token,
        }
        return [
            *(_Trial(step, do) for step, do in steps.items()),
            *(_Trial(Step.PARAMETER, self._trial(parameter), parameter.title) for parameter in TRIED),
        ]

    async def close(self) -> None:
        """Leave no connection open; that of requests stays for the next one."""
        if self._path is not None:
            await self._path.close()

    # --- the way

    async def _try_address(self) -> Finding:
        if self._accounts.provider(self._account).is_built_in:
            raise BadInput(N_("The Guide is a part of this program: there is no way to examine."))
        self._path = self._finder(self._account, await self._secrets_of_way())
        return _well(Step.ADDRESS, await self._path.address())

    async def _secrets_of_way(self) -> Secrets:
        """What the way itself needs, which is the proxy; that there is no key is for a later step."""
        await self._accounts.stored.look_up(self._account)
        return self._accounts.secrets(self._account)

    async def _try_dns(self) -> Finding:
        return _well(Step.DNS, await self._way.dns())

    async def _try_connect(self) -> Finding:
        return _well(Step.CONNECT, await self._way.connect())

    async def _try_proxy(self) -> Finding:
        found = await self._way.proxy()
        return _well(Step.PROXY, found) if found else Finding(Step.PROXY, Outcome.SKIPPED, NO_PROXY)

    async def _try_tls(self) -> Finding:
        found = await self._way.tls()
        if found:
            return _well(Step.TLS, found)
        if self._way.is_nearby:
            return Finding(Step.TLS, Outcome.SKIPPED, NO_TLS)
        return Finding(Step.TLS, Outcome.NOTED, OPEN_TLS, cure=USE_HTTPS, action=Remedy.EDIT_ADDRESS)

    @property
    def _way(self) -> PathToServer:
        if self._path is None:
            raise RuntimeError("the address is the first step")
        return self._path

    # --- the service

    async def _try_key(self) -> Finding:
        """Find the key, and have the server accept it with the request for its models, which is judged later."""
        began = self._clock.now()
        self._provider = await self._connections.provider(self._account)
        key = self._accounts.find_key(self._account)
        sent = self._clock.now()
        try:
            self._models = await self._provider.models()
        except ReplyError as error:
            if error.kind in OF_KEY:
                raise
            self._models_error = error
        self._models_seconds = self._clock.now() - sent
        if key is None:
            return Finding(Step.KEY, Outcome.SKIPPED, NO_KEY_NEEDED)
        return Finding(Step.KEY, Outcome.WELL, FOUND.fill(what=key.place), sent - began)

    async def _try_models(self) -> Finding:
        error, models, seconds = self._models_error, self._models, self._models_seconds
        if error is not None and error.status not in NO_LIST:
            raise error
        chats = [model.id for model in models if model.kind is ModelKind.CHAT]
        names = {model.id for model in models}
        if not self._model:
            if not chats:
                raise BadInput(NO_MODEL, TYPE_MODEL, Remedy.CHOOSE_MODEL)
            self._model = chats[0]
        if error is not None or not models:
            words = NO_MODELS if error is None else NO_LIST_THERE
            return Finding(Step.MODELS, Outcome.NOTED, words, seconds, TYPE_MODEL, Remedy.CHOOSE_MODEL)
        if self._model not in names:
            words = NOT_LISTED.fill(count=len(models), model=self._model)
            return Finding(Step.MODELS, Outcome.NOTED, words, seconds, action=Remedy.CHOOSE_MODEL)
        words = ONE_MODEL if len(models) == 1 else MODELS.fill(count=len(models))
        return Finding(Step.MODELS, Outcome.WELL, words, seconds)

    async def _try_token(self) -> Finding:
        if await self._first_token(Sampling()):
            return Finding(Step.TOKEN, Outcome.WELL, FIRST_TOKEN.fill(model=self._model))
        return Finding(Step.TOKEN, Outcome.NOTED, NOT_STREAMED.fill(model=self._model))

    async def _first_token(self, sampling: Sampling) -> bool:
        """Ask until the first token; whether it came in a stream. Raises ReplyError."""
        while True:
            request = self._refusals.applied(self._base_url, self._request(sampling))
            try:
                return await self._ask(request)
            except ReplyError as error:
                # What nobody set is learnt as in any conversation; a parameter on trial is what is to be found out.
                is_on_trial = error.parameter.partition(".")[0] in self._wire_names(sampling)
                if is_on_trial or not self._learns(request, error):
                    raise

    def _learns(self, request: ChatRequest, error: ReplyError) -> bool:
        preview = self._provider.preview(request) if error.parameter and self._provider else None
        return preview is not None and self._refusals.learn(self._base_url, request, error, preview.body)

    async def _ask(self, request: ChatRequest) -> bool:
        if self._provider is None:
            raise RuntimeError("the key comes before a reply")
        is_streamed = True
        async with aclosing(self._provider.stream(request)) as events:
            async for event in events:
                if isinstance(event, Connected):
                    is_streamed = event.is_streamed
                if is_first_token(event):
                    return is_streamed
        raise StepError(EMPTY_REPLY.fill(model=self._model), OTHER_MODEL, Remedy.CHOOSE_MODEL)

    def _request(self, sampling: Sampling) -> ChatRequest:
        asked = (user_message(QUESTION, None),)
        return ChatRequest(self._model, asked, sampling=sampling, purpose=Purpose.EXAMINATION)

    def _wire_names(self, sampling: Sampling) -> set[str]:
        provider = self._accounts.provider(self._account)
        fields = (provider.fields(name, value) for name, value in sampling.sent().items())
        return {name for each in (sampling.sent(), *fields) for name in each}

    # --- parameters

    def _trial(self, parameter: Parameter) -> Callable[[], Awaitable[Finding]]:
        async def try_parameter() -> Finding:
            sampling = self._sampling(parameter)
            if not self._takes(sampling):
                return Finding(Step.PARAMETER, Outcome.SKIPPED, NOT_SENT_BY_ROW)
            try:
                await self._first_token(sampling)
            except ReplyError as error:
                if error.kind in NOT_OF_PARAMETER:
                    raise
                why = error.detail or str(error.sentence)
                return Finding(Step.PARAMETER, Outcome.NOTED, REFUSED.fill(why=why), cure=LEAVE_OUT)
            self._taken.add(parameter.name)
            return Finding(Step.PARAMETER, Outcome.WELL, TAKEN)

        return try_parameter

    def _sampling(self, parameter: Parameter) -> Sampling:
        """The parameter on trial; a reply that comes as a whole, and so cannot be stopped, is short."""
        value = trial_of(parameter)
        sampling = Sampling().with_value(parameter.name, NOT_SENT if value is None else value)
        if sampling.stream is False and "max_tokens" in self._taken:
            sampling = sampling.with_value("max_tokens", LONGEST_WHOLE)
        return sampling

    def _takes(self, sampling: Sampling) -> bool:
        """Whether the parameters get into a request at all."""
        provider = self._accounts.provider(self._account)
        return all(provider.takes(name, value, self._model) for name, value in sampling.sent().items())


def _well(step: Step, what: str) -> Finding:
    return Finding(step, Outcome.WELL, FOUND.fill(what=what))
