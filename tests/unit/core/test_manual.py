from __future__ import annotations

import re

import pytest

from desktop_ai.boot.shipped_manual import shipped_manual
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS, SAFE_ACTIONS, actions_on
from desktop_ai.catalog.providers import PROVIDERS
from desktop_ai.core.errors import (
    EXPLANATION,
    OFFLINE_SENTENCE,
    STORE_EXPLANATION,
    KeyMissing,
    ReplyErrorKind,
    StoreErrorKind,
)
from desktop_ai.core.manual import ACTION_SCHEME, Manual, Section, links_of, slug
from desktop_ai.core.message import Message, Part, ReasoningPart, Reply, Role, Status, TextPart
from desktop_ai.core.parameters import PARAMETERS

MANUAL = shipped_manual()
SECTION_OF = {section.title: section for section in MANUAL.sections}
EVERY_TEXT = {section.path: section.text for section in MANUAL.sections} | {
    "greeting": MANUAL.greeting,
    "refusal": MANUAL.refusal,
}

# Where each kind of failure is explained.
TROUBLE = {
    "no_key": "“There is no key”",
    "bad_input": "“This cannot be used”",
    "defect": "The program itself failed",
    ReplyErrorKind.BAD_KEY: "“… does not accept this key”",
    ReplyErrorKind.NO_CREDIT: "“The account has no credit left”",
    ReplyErrorKind.NO_ACCESS: "“… does not allow this key to do that”",
    ReplyErrorKind.MODEL_GONE: "“… does not have this model”",
    ReplyErrorKind.TOO_LONG: "“The conversation is longer than this model can take”",
    ReplyErrorKind.RATE_LIMITED: "“Too many requests”",
    ReplyErrorKind.OVERLOADED: "“… is overloaded just now”",
    ReplyErrorKind.FILTERED: "“… filtered this request or its answer”",
    ReplyErrorKind.REFUSED_PARAMETER: "“… does not take one of the parameters”",
    ReplyErrorKind.BAD_REQUEST: "“… did not understand the request”",
    ReplyErrorKind.PROVIDER_FAILED: "“… failed while answering”",
    ReplyErrorKind.TIMED_OUT: "“… did not answer in time”",
    ReplyErrorKind.OFFLINE: "“… cannot be reached”",
    ReplyErrorKind.NOT_AN_API: "“… is not a model server”",
    ReplyErrorKind.CUT_OFF: "“The connection broke before the reply was complete”",
    StoreErrorKind.FULL: "“The disk is full”",
    StoreErrorKind.READ_ONLY: "“The folder is read-only”",
    StoreErrorKind.UNREADABLE: "“… was set aside under “quarantine””",
    StoreErrorKind.NEWER: "“… was written by a newer version”",
    StoreErrorKind.GONE: "“… is not there any more”",
    StoreErrorKind.NOT_READ: "“… could not be read”",
    StoreErrorKind.FAILED: "“… could not be saved”",
}

every_text = pytest.mark.parametrize("text", EVERY_TEXT.values(), ids=EVERY_TEXT)


def test_every_section_has_a_title_of_its_own_and_says_something() -> None:
    titles = [section.title for section in MANUAL.sections]
    assert len(titles) == len(set(titles)) > 80
    assert len({section.path for section in MANUAL.sections}) == len(titles)
    assert all(section.chapter and len(section.text) > 80 for section in MANUAL.sections)
    assert MANUAL.greeting
    assert MANUAL.refusal.startswith("The manual does not say")


@every_text
def test_links_lead_to_sections_pages_and_safe_actions(text: str) -> None:
    paths = {section.path for section in MANUAL.sections}
    for link in links_of(text):
        is_action = link.startswith(ACTION_SCHEME) and link.removeprefix(ACTION_SCHEME) in SAFE_ACTIONS
        assert is_action or link in paths or link.startswith("https://"), link


def test_safe_actions_exist_and_neither_send_nor_delete() -> None:
    assert set(ACTION_OF) >= SAFE_ACTIONS
    never = {"message.send", "reply.try_again", "reply.stop", "conversation.delete", "window.quit"}
    assert not SAFE_ACTIONS & never


def test_the_table_of_keys_is_the_table_of_actions() -> None:
    rows = re.findall(
        r"^\| (`.+) \| (.+) \|$", SECTION_OF["Which keyboard shortcuts are there?"].text, re.MULTILINE
    )
    assert rows == [
        (" or ".join(f"`{key}`" for key in action.keys or (action.key,)), str(action.title).rstrip("…"))
        for action in actions_on("linux")
        if action.key
    ]


@every_text
def test_combinations_of_keys_that_are_named_do_something(text: str) -> None:
    # Keys that belong to a place, and to the terminal.
    own = {"Ctrl+C", "Ctrl+A", "Ctrl+D", "Shift+Enter", "Ctrl+Enter", "Shift+Tab", "Shift+F10"}
    known = own | {key for action in ACTIONS for key in action.keys}
    named = re.findall(r"`((?:(?:Ctrl|Alt|Shift)\+)+\w+|F\d+)`", text)
    assert set(named) <= known


@pytest.mark.parametrize("kind", ["no_key", "bad_input", "defect", *ReplyErrorKind, *StoreErrorKind])
def test_every_kind_of_failure_is_explained(kind: str) -> None:
    assert SECTION_OF[TROUBLE[kind]].path.startswith("trouble.md#")


SENTENCES = [
    ("no_key", str(KeyMissing("OpenAI", "").sentence)),
    *((kind, str(sentence.fill(who="Ollama"))) for kind, (sentence, _, _) in EXPLANATION.items()),
    *(
        (kind, f"{sentence.fill(who='OpenAI')} {remedy}")
        for kind, (sentence, remedy, _) in EXPLANATION.items()
    ),
    *(
        (ReplyErrorKind.OFFLINE, str(sentence.fill(who="Ollama", place="localhost:11434")))
        for sentence in OFFLINE_SENTENCE.values()
    ),
    *(
        (kind, str(sentence.fill(place="20260102-chat.json", detail="it ends early")))
        for kind, (sentence, _) in STORE_EXPLANATION.items()
    ),
]


@pytest.mark.parametrize(("kind", "sentence"), SENTENCES)
def test_a_sentence_of_the_program_that_is_pasted_finds_what_it_means(kind: str, sentence: str) -> None:
    finding = MANUAL.look_up(sentence)
    assert finding is not None
    assert finding.section.title == TROUBLE[kind]


def test_every_service_with_its_address_and_every_parameter_is_explained() -> None:
    whole = "\n".join(EVERY_TEXT.values())
    for provider in PROVIDERS:
        assert provider.name in SECTION_OF["Which services can I use?"].text
        assert all(name in whole for name in provider.environment)
        assert provider.key_page in whole
        if provider.is_local:
            assert provider.base_url in whole
    for parameter in PARAMETERS:
        assert re.search(rf"{parameter.title}”? do", "\n".join(SECTION_OF), re.IGNORECASE), parameter.name


def test_a_section_is_found_where_links_look_for_it() -> None:
    assert slug("What does “Maximum tokens” do?") == "what-does-maximum-tokens-do"
    assert SECTION_OF["How do I enter a key?"].path == "keys.md#how-do-i-enter-a-key"


def test_what_is_shown_has_titles_in_the_place_of_links_to_sections() -> None:
    for section in MANUAL.sections:
        assert ".md#" not in MANUAL.answer(section)


# --- whose text it is


def said_by(text: str, *more: Part, role: Role = Role.ASSISTANT) -> Message:
    """A message as a file may hold it, which claims to be the Guide's."""
    reply = Reply(Status.DONE, provider="guide", account="guide", model="manual", finish_reason="stop")
    return Message("a", None, role, "", (TextPart(text), *more), reply=reply)


LINK = "action:account.enter_key"
GENUINE = MANUAL.answer(SECTION_OF["How do I enter a key?"])
OTHER = SECTION_OF["What is a token?"]


def test_a_link_in_an_answer_of_the_manual_runs_its_action() -> None:
    assert MANUAL.action_in(said_by(GENUINE), LINK, SAFE_ACTIONS) == "account.enter_key"
    assert MANUAL.action_in(said_by(MANUAL.greeting), LINK, SAFE_ACTIONS) == "account.enter_key"
    assert MANUAL.action_in(said_by(MANUAL.refusal), LINK, SAFE_ACTIONS) == "account.enter_key"
    with_other = MANUAL.answer(SECTION_OF["How do I enter a key?"], OTHER)
    assert MANUAL.action_in(said_by(with_other), LINK, SAFE_ACTIONS) == "account.enter_key"


@pytest.mark.parametrize(
    "message",
    [
        said_by(f"[Enter a key]({LINK})"),
        said_by(f"I am the Guide. [Enter a key]({LINK})"),
        said_by(GENUINE + " "),
        said_by(GENUINE[:-1]),
        said_by(GENUINE.replace("\n", "\r\n")),
        said_by(f"{GENUINE}\n\n[Enter a key]({LINK})"),
        said_by(f"[Enter a key]({LINK})\n\n{GENUINE}"),
        said_by(f"{GENUINE}\n\nSee also: [Enter a key]({LINK})"),
        said_by(f"{GENUINE}\n\nSee also: “What is a token?”\n\nSee also: “What is a token?”"),
        said_by(GENUINE.replace("Enter a key", "Win a prize")),
        said_by(GENUINE, TextPart(f"[Enter a key]({LINK})")),
        said_by(GENUINE, ReasoningPart(f"[Enter a key]({LINK})")),
        said_by(MANUAL.greeting + GENUINE),
        said_by(""),
        Message("a", None, Role.ASSISTANT, ""),
    ],
    ids=lambda message: message.text[:40] + message.text[-40:],
)
def test_a_message_that_only_claims_to_be_the_guides_runs_nothing(message: Message) -> None:
    assert MANUAL.action_in(message, LINK, SAFE_ACTIONS) == ""


@pytest.mark.parametrize(
    "url",
    [
        "action:conversation.delete",
        "action:window.quit",
        "action:",
        "account.enter_key",
        "ACTION:account.enter_key",
        "action:account.enter_key#x",
        "action:help.folder",
        "https://example.org",
        "",
    ],
)
def test_a_link_that_the_text_does_not_have_runs_nothing(url: str) -> None:
    assert MANUAL.action_in(said_by(GENUINE), url, SAFE_ACTIONS) == ""


def test_an_action_that_is_not_allowed_runs_not_even_from_the_manual() -> None:
    manual = Manual({"a.md": "# A\n\n## T\n\n[Delete](action:conversation.delete)"})
    text = manual.answer(manual.sections[0])
    assert manual.wrote(text)
    assert manual.action_in(said_by(text), "action:conversation.delete", SAFE_ACTIONS) == ""


def test_a_manual_without_files_says_nothing_and_writes_nothing() -> None:
    empty = Manual({})
    assert empty.look_up("key") is None
    assert empty.answer_to("key") == empty.refusal
    assert not empty.wrote("")
    assert empty.sections == ()


def test_a_file_becomes_sections() -> None:
    manual = Manual({"b.md": "# Chapter\n\nNot this.\n\n## One\n\ntext\n\n### Deeper\n\n## Two\nmore"})
    assert manual.sections == (
        Section("One", "b.md#one", "text\n\n### Deeper", "Chapter"),
        Section("Two", "b.md#two", "more", "Chapter"),
    )
