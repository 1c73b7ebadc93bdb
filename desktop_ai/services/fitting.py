"""Fitting: cuts a conversation that is too long for its model, when the user asks for it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop_ai.core.context_window import Cut, cut_to_fit, estimate, first_place
from desktop_ai.core.errors import BadInput, Remedy, ReplyErrorKind
from desktop_ai.core.message import Failure, Message, Role
from desktop_ai.core.texts import N_
from desktop_ai.core.token_estimate import PER_MESSAGE, tokens_of
from desktop_ai.services.chat import Chat
from desktop_ai.services.models import Models

# How much of the context is left to the answer when no limit is set for it, and at most.
SHARE_OF_ANSWER, MOST_OF_ANSWER = 0.25, 4_096
# Estimates are estimates: a little more goes than would have to.
CAUTION = 0.95
# Where nobody knows how much a model takes, this much of the conversation stays, each time.
SHARE_THAT_STAYS = 0.6

NOTHING_TO_CUT = N_("All of this conversation fits, as far as is known: nothing was cut.")
LAST_ALONE = N_("Your last message alone is longer than this model can take.")
SHORTEN = N_("Shorten it, or choose a model with a longer context.")


class Fitting:
    """Cuts conversations, and takes cuts back. Nothing is deleted: what is cut off is only not sent."""

    def __init__(self, models: Models) -> None:
        self._models = models

    async def send_what_fits(self, chat: Chat) -> int:
        """Cut a chat so that it fits its model, and ask again where that was what failed; how many turns went.

        Raises BadInput when nothing has to go, or when the last message alone is too long, and what `try_again`
        raises.
        """
        path = chat.conversation.path()
        failed = path[-1] if path and _is_too_long(path[-1]) else None
        sent = _sent(path, chat.conversation.setup.first_sent)
        if not sent:
            raise BadInput(NOTHING_TO_CUT)
        cut = self._cut(chat, sent, failed.reply.error if failed and failed.reply else None)
        if not cut.turns_left_out:
            if cut.fits:
                raise BadInput(NOTHING_TO_CUT)
            raise BadInput(LAST_ALONE, SHORTEN, Remedy.CHOOSE_MODEL)
        chat.change_setup(msgspec.structs.replace(chat.conversation.setup, first_sent=cut.first))
        if failed is not None:
            await chat.try_again(failed.id)
        return cut.turns_left_out

    def send_all(self, chat: Chat) -> bool:
        """Send everything again with the next request; whether something was cut."""
        setup = chat.conversation.setup
        chat.change_setup(msgspec.structs.replace(setup, first_sent=""))
        return bool(setup.first_sent)

    def _cut(self, chat: Chat, sent: Sequence[Message], failure: Failure | None) -> Cut:
        found = chat.resolved
        fixed = tokens_of(found.instructions) + PER_MESSAGE
        for example in found.examples:
            fixed += tokens_of(example.user) + tokens_of(example.assistant) + 2 * PER_MESSAGE
        estimated = fixed + sum(estimate(message) for message in sent)
        limit = failure.limit if failure is not None else 0
        limit = limit or self._models.info(chat.account, found.model).context_length or 0
        asked = failure.asked if failure is not None else 0
        # What the server counted tells how far off the estimate is.
        scale = max(1.0, asked / estimated) if asked else 1.0
        if limit:
            budget = CAUTION * (limit - _room_for_answer(found.sampling.max_tokens, limit)) - scale * fixed
        else:
            budget = SHARE_THAT_STAYS * (estimated - fixed) if failure is not None else float("inf")
        if failure is not None:
            # It did not fit, whatever is known of the model: at least a turn has to go.
            budget = min(budget, scale * (estimated - fixed) - 1)
        return cut_to_fit(sent, budget, scale)


def _room_for_answer(wanted: object, limit: int) -> float:
    share = min(MOST_OF_ANSWER, SHARE_OF_ANSWER * limit)
    return min(float(wanted), limit / 2) if isinstance(wanted, int) else share


def _sent(path: Sequence[Message], first: str) -> Sequence[Message]:
    """What of a path is sent now, up to the last message of the user."""
    last = next((place for place in reversed(range(len(path))) if path[place].role is Role.USER), -1)
    return path[first_place(path, first) : last + 1]


def _is_too_long(message: Message) -> bool:
    error = message.reply.error if message.reply is not None else None
    return error is not None and error.kind == ReplyErrorKind.TOO_LONG
