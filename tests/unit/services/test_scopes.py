from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.scope import Defaults, Origin
from desktop_ai.services.scopes import MOST_MODELS, ModelPlace, new_setup, with_model_of
from tests.support.house import LOCAL, House, house
from tests.support.playing_provider import PlayingProviders

HERE = ModelPlace(LOCAL, "scripted-model")
SEEDED = Defaults("Be brief.", Sampling(top_p=0.8), ("temperature",))


def with_house(directory: Path, use: Callable[[House], Awaitable[None] | None]) -> None:
    async def run() -> None:
        async with house(directory, PlayingProviders()) as home:
            using = use(home)
            if using is not None:
                await using

    asyncio.run(run())


def test_defaults_are_there_at_the_next_start(tmp_path: Path) -> None:
    def keep(home: House) -> None:
        home.scopes.keep(SEEDED)
        home.scopes.keep(Defaults(sampling=Sampling(top_p=0.1)), HERE)

    with_house(tmp_path, keep)

    def find(home: House) -> None:
        assert home.scopes.default == SEEDED
        assert home.scopes.models() == [HERE]
        found = home.chat(Conversation(setup=Setup(LOCAL, "scripted-model"))).resolved
        assert (found.sampling, found.instructions) == (Sampling(top_p=0.1), "Be brief.")
        assert found.origins["top_p"] is Origin.MODEL
        other = home.chat(Conversation(setup=Setup(LOCAL, "other"))).resolved
        assert other.sampling.top_p == 0.8

    with_house(tmp_path, find)


def test_defaults_can_be_forgotten(tmp_path: Path) -> None:
    def use(home: House) -> None:
        home.scopes.keep(SEEDED)
        home.scopes.keep(SEEDED, HERE)
        home.scopes.keep(Defaults())
        home.scopes.keep(Defaults(), HERE)
        assert home.scopes.default.is_empty
        assert home.scopes.models() == []
        assert home.chat().resolved.sampling == Sampling()

    with_house(tmp_path, use)


def test_what_the_file_says_about_defaults_beyond_this_version_stays(tmp_path: Path) -> None:
    content = {
        "default": {"sampling": {"top_p": 0.5, "min_p": 1}, "mood": "good"},
        "models": {"a b": {"sampling": {"temperature": "hot"}, "x": 1}, "nonsense": 5, "c d": 7},
    }
    (tmp_path / "presets.json").write_text(json.dumps(content), "utf-8")

    def use(home: House) -> None:
        assert home.scopes.default.sampling == Sampling(top_p=0.5)
        assert home.scopes.models() == []
        home.scopes.keep(Defaults(sampling=Sampling(temperature=0.5)))
        home.scopes.keep(Defaults(sampling=Sampling(temperature=0.5)), ModelPlace("a", "b"))

    with_house(tmp_path, use)
    found = json.loads((tmp_path / "presets.json").read_text("utf-8"))
    assert found["default"] == {"sampling": {"temperature": 0.5, "min_p": 1}, "mood": "good"}
    assert found["models"] == {"a b": {"sampling": {"temperature": 0.5}, "x": 1}, "nonsense": 5, "c d": 7}


def test_only_so_many_models_are_remembered(tmp_path: Path) -> None:
    def use(home: House) -> None:
        for number in range(MOST_MODELS + 3):
            home.scopes.keep(SEEDED, ModelPlace(LOCAL, f"model {number}"))
        assert len(home.scopes.models()) == MOST_MODELS
        assert home.scopes.models()[-1] == ModelPlace(LOCAL, f"model {MOST_MODELS + 2}")

    with_house(tmp_path, use)


def test_new_conversations_begin_with_the_preset_that_was_chosen_for_them(tmp_path: Path) -> None:
    def use(home: House) -> None:
        mine = home.presets.add("Mine", Preset("", "", account=LOCAL, model="big"))
        assert new_setup(home.accounts, home.scopes).preset == ""
        home.scopes.begin_with(mine.id)
        assert new_setup(home.accounts, home.scopes) == Setup(LOCAL, "big", preset=mine.id)
        home.presets.remove(mine.id)
        assert home.scopes.preset_of_new is None
        assert new_setup(home.accounts, home.scopes).preset == ""

    with_house(tmp_path, use)


def test_a_preset_brings_its_model_unless_its_account_is_gone(tmp_path: Path) -> None:
    def use(home: House) -> None:
        setup = Setup(LOCAL, "small")
        chosen = with_model_of(Preset("p", "P", account="openai", model="gpt"), setup, home.accounts)
        assert (chosen.account, chosen.model) == ("openai", "gpt")
        assert with_model_of(Preset("p", "P", model="gpt"), setup, home.accounts) == Setup(LOCAL, "gpt")
        assert with_model_of(Preset("p", "P"), setup, home.accounts) == setup
        gone = Preset("p", "P", account="gone", model="gpt")
        assert with_model_of(gone, setup, home.accounts) == setup

    with_house(tmp_path, use)


def test_a_preset_that_is_gone_says_nothing_and_the_conversation_keeps_its_name(tmp_path: Path) -> None:
    def use(home: House) -> None:
        mine = home.presets.add("Mine", Preset("", "", "Rhyme.", sampling=Sampling(top_p=0.5)))
        chat = home.chat(Conversation(setup=Setup(LOCAL, "m", preset=mine.id)))
        assert (chat.resolved.instructions, chat.resolved.preset) == ("Rhyme.", mine.id)
        home.presets.remove(mine.id)
        assert (chat.resolved.instructions, chat.resolved.preset) == ("", "")
        assert chat.resolved.sampling.top_p is NOT_SENT
        assert chat.conversation.setup.preset == mine.id
        home.presets.restore_last()
        assert chat.resolved.instructions == "Rhyme."

    with_house(tmp_path, use)


def test_whoever_shows_a_conversation_hears_of_every_change_below_it(tmp_path: Path) -> None:
    def use(home: House) -> None:
        told: list[int] = []

        def on_changed() -> None:
            told.append(1)

        home.scopes.changed.connect(on_changed)
        for change in (
            lambda: home.presets.change("summary", instructions="Short."),
            lambda: home.scopes.keep(SEEDED),
            lambda: home.scopes.keep(SEEDED, HERE),
            lambda: home.scopes.begin_with("summary"),
        ):
            before = len(told)
            change()
            assert len(told) > before

    with_house(tmp_path, use)


def test_the_request_has_what_was_resolved_and_the_reply_says_with_which_preset(tmp_path: Path) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(tmp_path, factory) as home:
            like = Preset(
                "", "", "Rhyme. ", (Exchange("Hi", "Hey"), Exchange()), sampling=Sampling(top_p=0.5)
            )
            mine = home.presets.add("Mine", like)
            home.scopes.keep(Defaults(sampling=Sampling(temperature=0.3, top_p=0.1)))
            own = Setup(LOCAL, "scripted-model", sampling=Sampling(max_tokens=9), preset=mine.id)
            chat = home.chat(Conversation(setup=own))
            run = await chat.send("Hello")
            playing = await factory.provider.request()
            playing.end("Hey")
            message = await chat.wait(run)
            asked = playing.request
            assert asked.sampling == Sampling(temperature=0.3, top_p=0.5, max_tokens=9)
            assert (asked.instructions, asked.examples) == ("Rhyme.", (Exchange("Hi", "Hey"),))
            assert message.reply is not None
            assert message.reply.preset == mine.id
            assert message.reply.parameters == {"temperature": 0.3, "top_p": 0.5, "max_tokens": 9}
            await chat.flush()
            kept = await home.kept(chat.conversation.id)
            assert (kept.setup.preset, kept.setup.sampling) == (mine.id, Sampling(max_tokens=9))
            assert kept.path()[-1].reply.preset == mine.id  # type: ignore[union-attr]

    asyncio.run(run())
