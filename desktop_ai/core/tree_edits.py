"""What can be done to a tree of messages by hand, each as a TreeChange: nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import (
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Role,
    TextPart,
    UnknownPart,
    new_id,
    now_iso,
)
from desktop_ai.core.texts import N_
from desktop_ai.core.tree_change import Placed, TreeChange

NOTHING_LEFT = N_("This is all there is in this conversation.")
DELETE_INSTEAD = N_("Delete the conversation instead.")
NOTHING_WRITTEN = N_("A message needs some words.")
FORK = N_("{title} (fork)")


def version_of(message: Message, text: str) -> Message:
    """Another version of a message, with another text; what hangs on it stays, what a model thought does not.

    It is nobody's reply any more: a person wrote it. Raises BadInput where nothing would be in it.
    """
    parts = _with_text(message.parts, text)
    if not parts:
        raise BadInput(NOTHING_WRITTEN)
    return Message(
        new_id(), message.parent, message.role, now_iso(), parts, message.citations, None, message.is_excluded
    )


def edited(conversation: Conversation, id: str, text: str) -> TreeChange:
    """Another version beside a message, which is shown. Raises BadInput for an empty one, KeyError."""
    return beside(conversation, id, version_of(conversation.message(id), text))


def beside(conversation: Conversation, id: str, version: Message) -> TreeChange:
    """That version beside a message, which is shown; where requests began with the message, they begin with it."""
    first = conversation.setup.first_sent
    return TreeChange(
        added=(_at_end(conversation, version),),
        leaf=(conversation.leaf, version.id),
        first_sent=(first, version.id if first == id else first),
    )


def inserted_after(conversation: Conversation, parent: str | None, role: Role, text: str) -> TreeChange:
    """A message below `parent`, above all that hung there; None stands before the first. Raises as `edited`."""
    if not text.strip():
        raise BadInput(NOTHING_WRITTEN)
    if parent is not None:
        conversation.message(parent)
    message = Message(new_id(), parent, role, now_iso(), (TextPart(text),))
    leaf = conversation.leaf
    return TreeChange(
        added=(_at_end(conversation, message),),
        changed=tuple(
            (child, msgspec.structs.replace(child, parent=message.id))
            for child in conversation.children(parent)
        ),
        leaf=(leaf, message.id if leaf == parent else leaf),
    )


def without_one(conversation: Conversation, id: str) -> TreeChange:
    """A message less: what hung below it moves up. Raises BadInput for the last one, KeyError."""
    message, children = conversation.message(id), conversation.children(id)
    if len(conversation.messages) == 1:
        raise BadInput(NOTHING_LEFT, DELETE_INSTEAD)
    first = conversation.setup.first_sent
    return TreeChange(
        removed=_placed(conversation, {id}),
        changed=tuple((child, msgspec.structs.replace(child, parent=message.parent)) for child in children),
        leaf=_leaf_without(conversation, message, {id}),
        first_sent=(first, _next_shown(conversation, id) if first == id else first),
    )


def without_branch(conversation: Conversation, id: str) -> TreeChange:
    """A message and everything below it less. Raises BadInput when nothing would be left, KeyError."""
    gone = {message.id for message in conversation.branch(id)}
    if len(gone) == len(conversation.messages):
        raise BadInput(NOTHING_LEFT, DELETE_INSTEAD)
    return TreeChange(
        removed=_placed(conversation, gone),
        leaf=_leaf_without(conversation, conversation.message(id), gone),
    )


def excluded(conversation: Conversation, id: str) -> TreeChange:
    """A message that is read and not sent from now on, or sent again. Raises KeyError."""
    message = conversation.message(id)
    other = msgspec.structs.replace(message, is_excluded=not message.is_excluded)
    return TreeChange(changed=((message, other),))


def cut_at(conversation: Conversation, first: str) -> TreeChange:
    """Requests begin with that message; empty for the first one of the path. Raises KeyError."""
    if first:
        conversation.message(first)
    return TreeChange(first_sent=(conversation.setup.first_sent, first))


def forked(conversation: Conversation, id: str) -> Conversation:
    """A conversation of its own with copies of the messages up to one. Raises KeyError."""
    made = Conversation(setup=conversation.setup)
    new: dict[str, str] = {}
    for message in conversation.path_to(id):
        copy = msgspec.structs.replace(message, id=new_id(), parent=new.get(message.parent or ""))
        new[message.id] = copy.id
        made.append(copy)
    made.title = str(FORK.fill(title=conversation.title))
    first = new.get(made.setup.first_sent, "")
    made.setup = msgspec.structs.replace(made.setup, first_sent=first)
    return made


def _with_text(parts: Iterable[Part], text: str) -> tuple[Part, ...]:
    """The parts with one text in the place of theirs, without what a model thought or would not say."""
    kept: list[Part] = []
    words = [TextPart(text)] if text.strip() else []
    for part in parts:
        if isinstance(part, TextPart):
            kept += words
            words = []
        elif not isinstance(part, ReasoningPart | RefusalPart | UnknownPart):
            kept.append(part)
    return (*kept, *words)


def _at_end(conversation: Conversation, message: Message) -> Placed:
    return Placed(len(conversation.messages), message)


def _placed(conversation: Conversation, ids: set[str]) -> tuple[Placed, ...]:
    return tuple(
        Placed(place, message) for place, message in enumerate(conversation.messages) if message.id in ids
    )


def _leaf_without(
    conversation: Conversation, message: Message, gone: set[str]
) -> tuple[str | None, str | None]:
    """The end of the path, and that when these are gone: of another version of the message, or what it answered."""
    leaf = conversation.leaf
    if leaf not in gone:
        return leaf, leaf
    others = [conversation.sibling(message.id, step) for step in (-1, 1)]
    other = next((id for id in others if id is not None), None)
    return leaf, conversation.newest_leaf(other) if other is not None else message.parent


def _next_shown(conversation: Conversation, id: str) -> str:
    path = [message.id for message in conversation.path()]
    place = path.index(id) + 1 if id in path else len(path)
    return path[place] if place < len(path) else ""
