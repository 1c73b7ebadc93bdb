"""What the transcript says about a reply: phase, times, speed, tokens, how it ended."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from desktop_ai.catalog.providers import PROVIDER_OF, parameter_of
from desktop_ai.core.errors import Remedy, ReplyErrorKind, action_for
from desktop_ai.core.failure_words import remedy_of, sentence_of
from desktop_ai.core.message import Status, Timings, Usage
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.reply_run import Phase
from desktop_ai.ui.amounts import money
from desktop_ai.ui.key_button import spelled_key
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Failure, Message, Reply
    from desktop_ai.services.reply_run import Pause, ReplyRun

PHASES = {
    Phase.CONNECTING: N_("connecting"),
    Phase.WAITING: N_("waiting"),
    Phase.THINKING: N_("thinking"),
    Phase.WRITING: N_("writing"),
    Phase.ENDED: N_("finishing"),
}
# Why a request is sent again.
SETBACKS = {
    ReplyErrorKind.RATE_LIMITED: N_("rate limited"),
    ReplyErrorKind.OVERLOADED: N_("overloaded"),
    ReplyErrorKind.PROVIDER_FAILED: N_("the provider failed"),
    ReplyErrorKind.TIMED_OUT: N_("no answer in time"),
    ReplyErrorKind.OFFLINE: N_("not reached"),
}
AGAIN_IN = N_("{why}, trying again in {time}")
ATTEMPT = N_("attempt {number} of {count}")
NO_TOKEN = N_("no token for {time}")
NOW, WAIT = "reply.retry_now", "reply.keep_waiting"
ENDINGS = {
    Status.WAITING: N_("another program is writing it"),
    Status.STOPPED: N_("stopped"),
    Status.INCOMPLETE: N_("incomplete: the connection ended early"),
    Status.INTERRUPTED: N_("interrupted: the program ended while it was written"),
    Status.FAILED: N_("failed"),
}
# What the buttons of remedies are called.
REMEDIES = {
    Remedy.ENTER_KEY: N_("Enter key"),
    Remedy.CHOOSE_MODEL: N_("Choose model"),
    Remedy.CHOOSE_ACCOUNT: N_("Choose account"),
    Remedy.EDIT_ADDRESS: N_("Change the address…"),
    Remedy.NEW_CONVERSATION: N_("New conversation"),
    Remedy.SEND_WHAT_FITS: N_("Send what fits"),
    "reply.continue": N_("Continue"),
    NOW: N_("Now"),
    WAIT: N_("Wait"),
}
SEND_ALL = N_("Send everything")
NOT_SENT = N_("Not sent")
NOT_SENT_TO_HERE = N_("Not sent: the messages down to here")
NOT_SENT_ABOVE = N_("Not sent: the messages above this line")
TRY_AGAIN = N_("Try again")
COPY = N_("Copy")
STOP_HINT, STOP = N_("Esc stops"), N_("Stop (Esc)")
WITH_KEY = N_("{title} ({key})")
JUMP = N_("Jump to latest")
VIA = N_("via {provider}")
REPLY = N_("Reply")
YOU = N_("You")
VERSION = N_("version {number} of {count}")
REPLY_FINISHED = N_("Reply finished.")
REPLY_FINISHED_SO = N_("Reply finished: {how}.")
REPLY_ENDED = N_("Reply {how}.")
REPLY_FAILED = N_("Reply failed: {message} {remedy}")
CONVERSATION = N_("Conversation")
THINKING = N_("Thinking…")
THINKING_FOR = N_("Thinking… {time}")
THOUGHT = N_("Thought")
THOUGHT_FOR = N_("Thought for {time}")
REFUSED = N_("The model refused")
SOURCES = N_("Sources")
COUNTED_SOURCES = N_("{count} sources")
A_TOOL = N_("tool")
TOOL_FAILED = N_("failed")
TOOL_FAILED_SILENTLY = N_("It failed and said nothing")
TOOL_ERROR = N_("Error")
ARGUMENTS = N_("Arguments")
NO_ARGUMENTS = N_("No arguments")
RESULT = N_("Result")
NO_RESULT = N_("The result is empty")
COPY_ALL_OF = N_("Copy all {count} characters; the first {shown} are shown")
IMAGE = N_("Image")
IMAGE_COMING = N_("An image is coming…")
LOAD_IMAGE = N_("Load image from {host}")
LOADING_IMAGE = N_("loading from {host}…")
LOADING = N_("loading…")
IMAGE_NOT_SHOWN = N_("not shown")
IMAGE_NOT_SHOWN_BECAUSE = N_("not shown: {reason}")
SECONDS = N_("{count} s")
MINUTES = N_("{minutes} min {seconds} s")
TO_FIRST_TOKEN = N_("{time} to first token")
SPEED = N_("{count} tok/s")
TOKEN, TOKENS = N_("{count} token"), N_("{count} tokens")
IN_ALL = N_("{time} in all")
TOKENS_SENT = N_("{count} tokens sent")
TOKENS_REMEMBERED = N_("{count} tokens sent, {cached} of them remembered")
COUNTED = N_("{count}")
ESTIMATE = N_("≈ {count}")
MESSAGE_ELSEWHERE = N_("1 message in the other version")
MESSAGES_ELSEWHERE = N_("{count} messages in the other version")
MESSAGE_IN_OTHERS = N_("1 message in the other versions")
MESSAGES_IN_OTHERS = N_("{count} messages in the other versions")
LENGTH_REACHED = N_("reached the maximum length")
FILTERED = N_("ended by a filter of the service")
BROKEN_OFF = N_("broken off by the service")
NO_ANSWER = N_("the model gave no answer")
LEFT_OUT = N_("{name} was not taken")

SPEED_NEEDS_SECONDS = 0.3
MINUTE = 60
PRECISE_BELOW = 9.95
PRECISELY = Text("{count:.1f}")


def provider(id: str) -> str:
    """What a provider is called; one that the table does not have, by its id."""
    return PROVIDER_OF[id].name if id in PROVIDER_OF else id


def duration(seconds: float) -> Text:
    """A span of time as one reads it: "0.6 s", "12 s", "1 min 5 s"."""
    if seconds < PRECISE_BELOW:
        return SECONDS.fill(count=PRECISELY.fill(count=seconds))
    whole = round(seconds)
    if whole < MINUTE:
        return SECONDS.fill(count=whole)
    return MINUTES.fill(minutes=whole // MINUTE, seconds=whole % MINUTE)


def running(run: ReplyRun) -> list[str]:
    """What is said under a reply while it is written, or while its request waits to be sent again."""
    if run.pause is not None:
        number = ATTEMPT.fill(number=run.pause.attempt, count=run.pause.attempts)
        return [again_in(run.pause, run.seconds_left), tr(number)]
    timings = run.timings
    phase = tr(PHASES[run.phase])
    stall = [stalled(run.silence)] if run.is_stalled else []
    if run.phase in (Phase.CONNECTING, Phase.WAITING, Phase.THINKING) and run.elapsed >= 1 and not stall:
        phase = f"{phase} {whole_seconds(run.elapsed)}"
    counted = run.draft.usage.output_tokens if run.draft.usage else None
    measures = _measures(counted, run.event_count, timings.first_token, timings.total)
    return [phase, *stall, *_to_first_token(timings.first_token), *measures]


def again_in(pause: Pause, seconds: float) -> str:
    """Why a request is sent again, and in how many seconds."""
    why = tr(SETBACKS[pause.error.kind])
    return tr(AGAIN_IN.fill(why=why, time=whole_seconds(ceil(seconds))))


def stalled(seconds: float) -> str:
    """For how long no token has come."""
    return tr(NO_TOKEN.fill(time=whole_seconds(seconds)))


def offers(run: ReplyRun) -> tuple[str, ...]:
    """The actions that a running reply offers beside being stopped."""
    if run.pause is not None:
        return (NOW,)
    return (WAIT,) if run.is_stalled else ()


def with_key(title: Text, key: str) -> str:
    """What stands on something that can be pressed, and the key that does the same, empty for none."""
    return tr(WITH_KEY.fill(title=title, key=spelled_key(key))) if key else tr(title)


def thinking(seconds: float | None) -> str:
    """What stands on the fold of a thought that goes on."""
    if seconds is None or seconds < 1:
        return tr(THINKING)
    return tr(THINKING_FOR.fill(time=whole_seconds(seconds)))


def thought(seconds: float | None) -> str:
    """What stands on the fold of a thought, with how long it took when that is known."""
    if seconds is None or seconds < 1:
        return tr(THOUGHT)
    return tr(THOUGHT_FOR.fill(time=whole_seconds(seconds)))


def whole_seconds(seconds: float) -> str:
    """A span of time that is still growing: it changes once a second."""
    return tr(duration(int(seconds)) if seconds >= MINUTE else SECONDS.fill(count=int(seconds)))


def ended(message: Message) -> list[str]:
    """What is said under a reply that is there; a failed one has its error instead."""
    reply = message.reply
    if reply is None or reply.error is not None:
        return []
    words = [tr(ENDINGS[reply.status])] if reply.status in ENDINGS else []
    words += map(tr, _oddities(message, reply))
    words += [tr(LEFT_OUT.fill(name=name)) for name in _left_out(reply)]
    timings, usage, estimate = reply.timings or Timings(), reply.usage or Usage(), reply.estimate or Usage()
    pieces = estimate.completion_tokens or reply.pieces
    words += _measures(usage.output_tokens, pieces, timings.first_token, timings.total)
    return [*words, *_cost(usage.cost, estimate.cost)]


def _oddities(message: Message, reply: Reply) -> Iterator[Text]:
    """Why it is not all that one expects, although it came to its end."""
    if message.is_silent:
        yield NO_ANSWER
    if reply.is_cut_off:
        yield LENGTH_REACHED
    if reply.is_filtered:
        yield FILTERED
    if reply.is_broken_off:
        yield BROKEN_OFF


def _left_out(reply: Reply) -> list[str]:
    """The parameters that were set and not taken, each by the name under which it was set."""
    extra = reply.parameters.get("extra")
    typed = extra if isinstance(extra, dict) else {}
    names = [
        name if name in typed else parameter_of(name)
        for name, instead in reply.changes.items()
        if not instead
    ]
    return [name for name in dict.fromkeys(names) if name in reply.parameters or name in typed]


def details(reply: Reply) -> list[str]:
    """What is said besides under the reply that one looks at."""
    if reply.error is not None or reply.timings is None:
        return []
    first_token, total = reply.timings.first_token, reply.timings.total
    words = [*_sent(reply), *_to_first_token(first_token)]
    return words if total is None else [*words, tr(IN_ALL.fill(time=duration(total)))]


def outcome(message: Message) -> str:
    """How a reply ended, as a sentence for whoever has not seen it."""
    reply = message.reply
    if reply is None:
        return ""
    if reply.error is not None:
        return tr(
            REPLY_FAILED.fill(message=sentence_of(reply.error.message), remedy=remedy_of(reply.error.remedy))
        ).strip()
    if reply.status in ENDINGS:
        return tr(REPLY_ENDED.fill(how=ENDINGS[reply.status]))
    if oddities := ", ".join(map(tr, _oddities(message, reply))):
        return tr(REPLY_FINISHED_SO.fill(how=oddities))
    return tr(REPLY_FINISHED)


def elsewhere(version: Version | None) -> list[str]:
    """Where the rest of the conversation went, when it follows another version."""
    if version is None or not version.elsewhere:
        return []
    one, many = (
        (MESSAGE_IN_OTHERS, MESSAGES_IN_OTHERS)
        if version.count > 2
        else (MESSAGE_ELSEWHERE, MESSAGES_ELSEWHERE)
    )
    return [tr(one if version.elsewhere == 1 else many.fill(count=version.elsewhere))]


def remedies(failure: Failure) -> list[str]:
    """The actions that a failed reply offers, the most likely first."""
    if failure.kind == ReplyErrorKind.OFFLINE:
        return [Remedy.TRY_AGAIN, Remedy.EDIT_ADDRESS]
    return [action for action in dict.fromkeys((action_for(failure.kind), Remedy.TRY_AGAIN)) if action]


def is_said_by_button(failure: Failure) -> bool:
    """Whether the remedy is no more than what stands on the button below it."""
    return failure.remedy.startswith(str(TRY_AGAIN))


def failed(failure: Failure) -> str:
    """Why a reply failed, and what to do about it."""
    return f"{tr(sentence_of(failure.message))} {tr(remedy_of(failure.remedy))}".strip()


def _to_first_token(seconds: float | None) -> list[str]:
    return [] if seconds is None else [tr(TO_FIRST_TOKEN.fill(time=duration(seconds)))]


def _measures(counted: int | None, pieces: int, first_token: float | None, total: float | None) -> list[str]:
    """Speed and tokens; what the provider has not counted is an estimate, and marked as one."""
    words: list[str] = []
    tokens = counted or pieces
    how = COUNTED if counted else ESTIMATE
    writing = (total or 0) - first_token if first_token is not None else 0
    if tokens > 1 and writing >= SPEED_NEEDS_SECONDS:
        words.append(tr(SPEED.fill(count=how.fill(count=_rate(tokens / writing)))))
    if tokens:
        words.append(tr((TOKEN if tokens == 1 else TOKENS).fill(count=how.fill(count=tokens))))
    return words


def _sent(reply: Reply) -> list[str]:
    """How long the prompt was, and how much of it the provider had remembered."""
    usage, estimate = reply.usage or Usage(), reply.estimate or Usage()
    if usage.prompt_tokens is None:
        about = estimate.prompt_tokens
        return [tr(TOKENS_SENT.fill(count=ESTIMATE.fill(count=about)))] if about else []
    sent = usage.prompt_tokens
    if usage.cached_tokens:
        return [tr(TOKENS_REMEMBERED.fill(count=sent, cached=usage.cached_tokens))]
    return [tr(TOKENS_SENT.fill(count=sent))]


def _cost(said: float | None, estimated: float | None) -> list[str]:
    """What the provider says that it cost, else what the prices of its model make of it."""
    if said is not None:
        return [money(said)] if said else []
    return [tr(ESTIMATE.fill(count=money(estimated)))] if estimated else []


def _rate(per_second: float) -> Text | int:
    return PRECISELY.fill(count=per_second) if per_second < PRECISE_BELOW else round(per_second)
