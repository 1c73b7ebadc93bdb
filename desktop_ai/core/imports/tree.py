"""The messages of another program -> a conversation: circles are cut, what is empty goes, and turns are put together.

Other programs keep each step of an answer (a thought, a call of a tool, what came of it, the words) as a message of
its own. Here they are the parts of one message, as long as nothing branches off between them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from desktop_ai.core.conversation import Conversation, Setup, Summary, title_from
from desktop_ai.core.message import (
    Citation,
    Failure,
    Message,
    Part,
    Reply,
    Role,
    Status,
    TextPart,
    Timings,
    new_id,
    now_iso,
)
from desktop_ai.core.one_line import one_line
from desktop_ai.core.utf16 import without_lone_surrogates

_LONGEST_ID = 100


class Node(msgspec.Struct, frozen=True):
    """A message as another program has it; without parts it is nothing but a step in the tree.

    `created` is UTC, ISO 8601, and `thinking` is in seconds.
    """

    id: str
    parent: str | None
    role: Role
    parts: tuple[Part, ...]
    created: str = ""
    model: str = ""
    citations: tuple[Citation, ...] = ()
    thinking: float | None = None
    failure: Failure | None = None


class _Draft:
    """A message that is put together from nodes."""

    def __init__(self, node: Node, parent: str | None, id: str) -> None:
        self.id = id
        self.parent = parent
        self.first = node
        self.nodes = [node]
        self.thinking = node.thinking

    def message(self, created: str) -> Message:
        """What came of it."""
        citations = {each.url: each for node in self.nodes for each in node.citations}
        return Message(
            self.id,
            self.parent,
            self.first.role,
            self.first.created or created,
            tuple(_set_apart(part for node in self.nodes for part in node.parts)),
            tuple(citations.values()),
            self._reply() if self.first.role is Role.ASSISTANT else None,
        )

    def _reply(self) -> Reply:
        model = next((node.model for node in reversed(self.nodes) if node.model), "")
        failure = next((node.failure for node in self.nodes if node.failure is not None), None)
        timings = Timings(thinking=self.thinking) if self.thinking is not None else None
        status = Status.DONE if failure is None else Status.FAILED
        return Reply(status, model=one_line(model), timings=timings, error=failure)


def conversation_of(
    nodes: Sequence[Node], *, title: str, created: str = "", updated: str = "", leaf: str | None = None
) -> Conversation | None:
    """The conversation that nodes make, None where nothing is said in them; `leaf` is the id of the last shown."""
    known = _by_id(nodes)
    order, parents = _in_order(known)
    drafts, standing = _put_together(known, order, parents)
    if not drafts:
        return None
    created = created or next((draft.first.created for draft in drafts if draft.first.created), now_iso())
    messages = [draft.message(created) for draft in drafts]
    if all(draft.first.created for draft in drafts):
        messages.sort(key=lambda message: message.created)
    updated = updated or max(message.created for message in messages)
    first = next((message.caption for message in messages if message.role is Role.USER), "")
    shown = standing.get(leaf) if leaf is not None else None
    conversation = Conversation.restored(
        Summary(new_id(), one_line(title) or title_from(first), updated),
        created=created,
        setup=Setup(),
        messages=messages,
        leaf=shown or messages[-1].id,
    )
    conversation.show(conversation.newest_leaf(conversation.leaf or ""))
    return conversation


def in_tree_order(ids: Iterable[str], children: dict[str, list[str]]) -> list[str]:
    """The same ids, siblings in the order in which their parents name them."""
    known = dict.fromkeys(ids)
    named = {child for each in children.values() for child in each}
    order: dict[str, None] = {}
    for start in (*(id for id in known if id not in named), *known):
        waiting = [start]
        while waiting:
            id = waiting.pop()
            if id in known and id not in order:
                order[id] = None
                waiting += reversed(children.get(id, []))
    return list(order)


def _by_id(nodes: Sequence[Node]) -> dict[str, Node]:
    """Nodes by their ids; one whose id is taken gets another, and keeps its place below its parent."""
    known: dict[str, Node] = {}
    for number, node in enumerate(nodes):
        known[node.id if node.id not in known else f"{node.id}-{number}"] = node
    return known


def _in_order(known: dict[str, Node]) -> tuple[list[str], dict[str, str | None]]:
    """Every id, parents before those below them, and the parents, of which none is missing or in a circle."""
    parents = {id: node.parent if node.parent in known else None for id, node in known.items()}
    safe: set[str] = set()
    for id in known:
        way: dict[str, None] = {}
        step: str | None = id
        while step is not None and step not in safe:
            way[step] = None
            if parents[step] in way:
                parents[step] = None
            step = parents[step]
        safe.update(way)
    below: dict[str | None, list[str]] = {}
    for id, parent in parents.items():
        below.setdefault(parent, []).append(id)
    order: list[str] = []
    waiting = list(reversed(below.get(None, [])))
    while waiting:
        order.append(waiting.pop())
        waiting += reversed(below.get(order[-1], []))
    return order, parents


def _put_together(
    known: dict[str, Node], order: list[str], parents: dict[str, str | None]
) -> tuple[list[_Draft], dict[str, str | None]]:
    """The messages, and of every node the id of the message that it is in, or that stands above it."""
    above: dict[str, str | None] = {}  # of every node: the last one with parts, up to itself
    for id in order:
        parent = parents[id]
        above[id] = id if known[id].parts else above.get(parent) if parent is not None else None
    said = {id: above.get(parents[id] or "") for id in order if known[id].parts}
    count = Counter(said.values())
    drafts: dict[str, _Draft] = {}
    for id in order:
        node, draft = known[id], drafts.get(said.get(id) or above[id] or "")
        if not node.parts:
            if draft is not None and node.thinking is not None:
                draft.thinking = node.thinking
        elif draft is not None and _goes_on(draft, node) and count[said[id]] == 1:
            draft.nodes.append(node)
            draft.thinking = draft.thinking if node.thinking is None else node.thinking
            drafts[id] = draft
        else:
            drafts[id] = _Draft(node, draft.id if draft is not None else None, _usable(id, len(drafts)))
    standing = {id: drafts[each].id if each is not None else None for id, each in above.items()}
    return list(dict.fromkeys(drafts.values())), standing


def _goes_on(draft: _Draft, node: Node) -> bool:
    return draft.first.role is Role.ASSISTANT and node.role is Role.ASSISTANT and node.failure is None


def _usable(id: str, number: int) -> str:
    id = without_lone_surrogates(id)
    return id if 0 < len(id) <= _LONGEST_ID and id.isprintable() else f"m{number}"


def _set_apart(parts: Iterable[Part]) -> Iterable[Part]:
    """Parts of which words that come later begin a paragraph of their own."""
    before = ""
    for part in parts:
        if isinstance(part, TextPart):
            if before and not before.endswith("\n"):
                part = TextPart(f"\n\n{part.text}")
            before = part.text
        yield part
