"""The exception tree; each error has a sentence and a remedy.

ProgramError
 +-- ReplyError      a request to a model failed; `kind` says how
 +-- StoreError      something could not be read or written; `kind` says why
 +-- KeyMissing      a request needs a key, and there is none
 +-- BadInput        what the user typed cannot be used
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from desktop_ai.core.message import Failure
from desktop_ai.core.texts import N_, Text
from desktop_ai.core.waits import asked_again


class Remedy:
    """Ids of the actions that errors propose; the table of actions holds each of them."""

    ENTER_KEY = "account.enter_key"
    CHOOSE_MODEL = "model.choose"
    CHOOSE_ACCOUNT = "account.choose"
    EDIT_ADDRESS = "account.edit_address"
    LIST_ACCOUNTS = "account.list"
    TRY_AGAIN = "reply.try_again"
    ALLOW_COMMAND = "account.allow_command"
    NEW_CONVERSATION = "conversation.new"
    SEND_WHAT_FITS = "conversation.send_what_fits"
    SET_PARAMETERS = "parameters.focus"
    NONE = ""


class ProgramError(Exception):
    """An expected failure: a sentence for the user, what to do about it, and the action that does it."""

    kind: str = "error"

    def __init__(self, sentence: Text, remedy: Text | None = None, action: str = Remedy.NONE) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.remedy = remedy
        self.action = action

    def failure(self) -> Failure:
        """The error as it is kept with a message."""
        return Failure(str(self.kind), str(self.sentence), str(self.remedy) if self.remedy else "")


class ReplyErrorKind(StrEnum):
    """How a request to a model can fail."""

    BAD_KEY = "bad_key"
    NO_CREDIT = "no_credit"
    NO_ACCESS = "no_access"
    MODEL_GONE = "model_gone"
    TOO_LONG = "too_long"
    RATE_LIMITED = "rate_limited"
    OVERLOADED = "overloaded"
    FILTERED = "filtered"
    REFUSED_PARAMETER = "refused_parameter"
    BAD_REQUEST = "bad_request"
    PROVIDER_FAILED = "provider_failed"
    TIMED_OUT = "timed_out"
    OFFLINE = "offline"
    NOT_AN_API = "not_an_api"
    CUT_OFF = "cut_off"


class ReplyError(ProgramError):
    """A request to a model failed.

    `detail` is what the provider said, cleaned of markup; `retry_after` is in seconds, None when the
    provider did not say. `parameter` is one that it refused, by its name on the wire, and `replacement` the name that
    it wants instead. `step` names where an `offline` request ended: dns, connect, tls or proxy, and
    `place` the host and port that it did not reach; `is_lasting` says that it would end there again.
    `limit` is how many tokens the model takes and `asked` how many the request had; 0 where nobody says.
    """

    def __init__(
        self,
        kind: ReplyErrorKind,
        *,
        who: str,
        detail: str = "",
        status: int | None = None,
        parameter: str = "",
        replacement: str = "",
        retry_after: float | None = None,
        step: str = "",
        place: str = "",
        is_lasting: bool = False,
        limit: int = 0,
        asked: int = 0,
    ) -> None:
        sentence, remedy, action = EXPLANATION[kind]
        if place:
            sentence = OFFLINE_SENTENCE.get(step, sentence)
        super().__init__(sentence.fill(who=who, place=place), remedy, action)
        self.kind: ReplyErrorKind = kind
        self.detail = detail
        self.status = status
        self.parameter = parameter
        self.replacement = replacement
        self.retry_after = retry_after
        self.step = step
        self.is_lasting = is_lasting
        self.limit = limit
        self.asked = asked

    def failure(self) -> Failure:
        """The error as it is kept with a message, with what the provider said."""
        message = f"{self.sentence} {self.detail}".strip() if self.detail else str(self.sentence)
        remedy = str(self._when_again() or self.remedy or "")
        return Failure(self.kind, message, remedy, self.limit, self.asked)

    def _when_again(self) -> Text | None:
        """When the provider wants to be asked again, where that takes so long that nobody waits for it."""
        if not self.is_curable_by_retry or (self.retry_after or 0) <= LONGEST_WAIT:
            return None
        return asked_again(self.retry_after or 0)

    @property
    def is_curable_by_retry(self) -> bool:
        """Whether the same request may succeed a moment later."""
        return self.kind in RETRIED and not self.is_lasting


# Seconds that a program waits by itself before it asks again, when a provider wishes it.
LONGEST_WAIT = 60.0
RETRIED = frozenset(
    {
        ReplyErrorKind.RATE_LIMITED,
        ReplyErrorKind.OVERLOADED,
        ReplyErrorKind.PROVIDER_FAILED,
        ReplyErrorKind.TIMED_OUT,
        ReplyErrorKind.OFFLINE,
    }
)

OFFLINE_SENTENCE = {
    "dns": N_("{who} cannot be reached: there is no server named {place}."),
    "connect": N_("{who} cannot be reached: nothing answers at {place}."),
    "tls": N_("{who} cannot be reached safely: the certificate of {place} is not to be trusted."),
    "proxy": N_("{who} cannot be reached: the proxy does not lead to {place}."),
}

EXPLANATION: dict[ReplyErrorKind, tuple[Text, Text, str]] = {
    ReplyErrorKind.BAD_KEY: (
        N_("{who} does not accept this key."),
        N_("Enter another key."),
        Remedy.ENTER_KEY,
    ),
    ReplyErrorKind.NO_CREDIT: (
        N_("{who} says that the account has no credit left."),
        N_("Add credit with the provider, or choose another account."),
        Remedy.CHOOSE_ACCOUNT,
    ),
    ReplyErrorKind.NO_ACCESS: (
        N_("{who} does not allow this key to do that."),
        N_("Choose another model or another account."),
        Remedy.CHOOSE_MODEL,
    ),
    ReplyErrorKind.MODEL_GONE: (
        N_("{who} does not have this model."),
        N_("Choose another model."),
        Remedy.CHOOSE_MODEL,
    ),
    ReplyErrorKind.TOO_LONG: (
        N_("The conversation is longer than this model can take."),
        N_("Send what fits of it, start a new conversation, or choose a model with a longer context."),
        Remedy.SEND_WHAT_FITS,
    ),
    ReplyErrorKind.RATE_LIMITED: (
        N_("{who} asks to wait: too many requests."),
        N_("Try again in a moment."),
        Remedy.TRY_AGAIN,
    ),
    ReplyErrorKind.OVERLOADED: (
        N_("{who} is overloaded just now."),
        N_("Try again in a moment."),
        Remedy.TRY_AGAIN,
    ),
    ReplyErrorKind.FILTERED: (
        N_("{who} filtered this request or its answer."),
        N_("Put it another way, or choose another model."),
        Remedy.CHOOSE_MODEL,
    ),
    ReplyErrorKind.REFUSED_PARAMETER: (
        N_("{who} does not take one of the parameters."),
        N_("Set that parameter to “not sent” and try again."),
        Remedy.TRY_AGAIN,
    ),
    ReplyErrorKind.BAD_REQUEST: (
        N_("{who} did not understand the request."),
        N_("Check the model and the parameters, then try again."),
        Remedy.CHOOSE_MODEL,
    ),
    ReplyErrorKind.PROVIDER_FAILED: (
        N_("{who} failed while answering."),
        N_("Try again in a moment."),
        Remedy.TRY_AGAIN,
    ),
    ReplyErrorKind.TIMED_OUT: (
        N_("{who} did not answer in time."),
        N_("Try again."),
        Remedy.TRY_AGAIN,
    ),
    ReplyErrorKind.OFFLINE: (
        N_("{who} cannot be reached."),
        N_("Check the network, the address, and that the server is running; then try again."),
        Remedy.TRY_AGAIN,
    ),
    ReplyErrorKind.NOT_AN_API: (
        N_("What answers at the address of {who} is not a model server."),
        N_("Check the address."),
        Remedy.EDIT_ADDRESS,
    ),
    ReplyErrorKind.CUT_OFF: (
        N_("The connection to {who} broke before the reply was complete."),
        N_("Try again."),
        Remedy.TRY_AGAIN,
    ),
}


READING_FAILED, TRY_AGAIN = N_("The program failed while it read the reply."), N_("Try again.")
NO_KEY = N_("There is no key for {who}.")
NO_KEY_REMEDIES = (
    N_("Enter a key."),
    N_("Enter a key, or set {environment} before the program starts."),
)


class KeyMissing(ProgramError):
    """A request needs a key, and there is none."""

    kind = "no_key"

    def __init__(self, who: str, environment: str) -> None:
        alone, with_environment = NO_KEY_REMEDIES
        remedy = with_environment.fill(environment=environment) if environment else alone
        super().__init__(NO_KEY.fill(who=who), remedy, Remedy.ENTER_KEY)


class CommandNotApproved(ProgramError):
    """The command that would print a key was not allowed to be run, or is another one than was allowed."""

    kind = "command_not_approved"

    def __init__(self, who: str, command: Sequence[str]) -> None:
        import shlex  # seldom needed, and a start without it is quicker

        sentence = N_(
            "The key of {who} comes from the command “{command}”, which you have not allowed to run yet."
        )
        super().__init__(
            sentence.fill(who=who, command=shlex.join(command)),
            N_("Allow it, if it is your own."),
            Remedy.ALLOW_COMMAND,
        )


class BadInput(ProgramError):
    """What the user typed cannot be used."""

    kind = "bad_input"


class NotNow(BadInput):
    """What was asked for cannot be done at this moment, and can be in a while."""


class StoreErrorKind(StrEnum):
    """Why something could not be kept or read."""

    FULL = "full"
    READ_ONLY = "read_only"
    UNREADABLE = "unreadable"
    NEWER = "newer"
    GONE = "gone"
    NOT_READ = "not_read"
    FAILED = "failed"


class StoreError(ProgramError):
    """Something could not be read or written; what is in memory stays."""

    def __init__(self, kind: StoreErrorKind, place: str, detail: str = "") -> None:
        sentence, remedy = STORE_EXPLANATION[kind]
        super().__init__(sentence.fill(place=place, detail=detail.rstrip(".")), remedy.fill(place=place))
        self.kind = kind
        self.place = place


STORE_EXPLANATION: dict[StoreErrorKind, tuple[Text, Text]] = {
    StoreErrorKind.FULL: (
        N_("The disk is full: “{place}” could not be saved."),
        N_("Free some space. What you see stays here, and is saved with the next change."),
    ),
    StoreErrorKind.READ_ONLY: (
        N_("“{place}” cannot be written: the folder is read-only."),
        N_("Allow writing there, or start with --data-dir and another folder."),
    ),
    StoreErrorKind.UNREADABLE: (
        N_("“{place}” could not be read and was set aside under “quarantine”: {detail}."),
        N_("Nothing was deleted; the file can be mended there and put back."),
    ),
    StoreErrorKind.NEWER: (
        N_("“{place}” was written by a newer version of this program. It can be read here, not changed."),
        N_("Update the program, or go on in a new conversation."),
    ),
    StoreErrorKind.GONE: (
        N_("“{place}” is not there any more."),
        N_("It may have been moved by another program; look into the trash and the data folder."),
    ),
    StoreErrorKind.NOT_READ: (
        N_("“{place}” could not be read: {detail}."),
        N_("Nothing was changed. See whether the file may be read, and try again."),
    ),
    StoreErrorKind.FAILED: (
        N_("“{place}” could not be saved: {detail}."),
        N_("What you see stays here, and is saved with the next change; see whether the folder is in order."),
    ),
}


class KeyringErrorKind(StrEnum):
    """Why the system's keyring cannot be used."""

    ABSENT = "keyring_absent"
    LOCKED = "keyring_locked"
    HUNG = "keyring_hung"
    REFUSED = "keyring_refused"
    TOO_LONG = "key_too_long"


class KeyringError(ProgramError):
    """The system's keyring did not do what it was asked for; never holds a secret."""

    def __init__(self, kind: KeyringErrorKind) -> None:
        sentence, remedy = KEYRING_EXPLANATION[kind]
        super().__init__(sentence, remedy, Remedy.ENTER_KEY)
        self.kind: KeyringErrorKind = kind


KEYRING_EXPLANATION: dict[KeyringErrorKind, tuple[Text, Text]] = {
    KeyringErrorKind.ABSENT: (
        N_("This system has no keyring that could keep keys."),
        N_("Keys live in memory until you quit. On Linux, install and start gnome-keyring or KWallet."),
    ),
    KeyringErrorKind.LOCKED: (
        N_("The system's keyring is locked."),
        N_("Unlock it and try again; until then keys live in memory until you quit."),
    ),
    KeyringErrorKind.HUNG: (
        N_("The system's keyring does not answer."),
        N_(
            "If it asks for a password, give it and try again. Otherwise restart the keyring service, or log in "
            "again; until then keys live in memory until you quit."
        ),
    ),
    KeyringErrorKind.REFUSED: (
        N_("The system's keyring refused."),
        N_("Keys live in memory until you quit."),
    ),
    KeyringErrorKind.TOO_LONG: (
        N_("This is longer than every system's keyring can hold: {longest} characters.").fill(longest=1200),
        N_("A key of a model service is shorter; check what was pasted."),
    ),
}


ACTION_OF_KIND: dict[str, str] = {
    KeyMissing.kind: Remedy.ENTER_KEY,
    CommandNotApproved.kind: Remedy.ALLOW_COMMAND,
    **dict.fromkeys(KeyringErrorKind, Remedy.ENTER_KEY),
}


def action_for(kind: str) -> str:
    """The action that cures a kept failure of this kind; `Remedy.NONE` for kinds that have none."""
    if kind in ACTION_OF_KIND:
        return ACTION_OF_KIND[kind]
    try:
        return EXPLANATION[ReplyErrorKind(kind)][2]
    except ValueError:
        return Remedy.NONE
