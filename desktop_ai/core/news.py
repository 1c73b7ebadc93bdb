"""News: what another program did to a conversation that is open here."""

from __future__ import annotations

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.filing import Filing
from desktop_ai.core.message import Message


class Difference(msgspec.Struct, frozen=True):
    """A message as it was here, None for one that is new here, and as it is now."""

    before: Message | None
    after: Message


class News(msgspec.Struct, frozen=True):
    """What came, in the order of the tree; `title`, `updated` and `filing` say nothing where they stayed.

    `is_gone` when the files were taken away. `is_to_be_saved` when what came stands only in the journal.
    """

    differences: tuple[Difference, ...] = ()
    title: str = ""
    updated: str = ""
    filing: Filing | None = None
    is_gone: bool = False
    is_to_be_saved: bool = False


def take_in(conversation: Conversation, news: News) -> list[Message]:
    """Put the news into a conversation; the messages that are new or another state of what was there.

    What was changed here as well stays: it is laid over what came when it is written. The visible path stays, but
    goes on where something was added to its end.
    """
    known = {message.id: message for message in conversation.messages}
    taken = []
    for difference in news.differences:
        after = difference.after
        here = known.get(after.id)
        if here is not None and here != difference.before:
            continue
        if here is not None:
            conversation.replace(after)
        elif after.parent is None or after.parent in known:
            conversation.add_beside(after)
        else:
            continue  # its parent was deleted here
        known[after.id] = after
        taken.append(after)
    conversation.title = news.title or conversation.title
    conversation.filing = news.filing or conversation.filing
    conversation.updated = max(news.updated, conversation.updated)
    if taken and conversation.leaf in known:
        conversation.show(conversation.newest_leaf(conversation.leaf))
    return taken
