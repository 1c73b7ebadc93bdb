from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.catalog.presets import PRESET_OF, PRESETS
from desktop_ai.core.errors import BadInput
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.scope import Defaults
from desktop_ai.services.presets import MOST, Presets
from desktop_ai.services.scopes import ModelPlace
from tests.support.house import House, house
from tests.support.playing_provider import PlayingProviders

SHIPPED = [preset.id for preset in PRESETS]


def with_house(directory: Path, use: Callable[[House], Awaitable[None] | None]) -> None:
    async def run() -> None:
        async with house(directory, PlayingProviders()) as home:
            using = use(home)
            if using is not None:
                await using

    asyncio.run(run())


def with_presets(directory: Path, use: Callable[[Presets], Awaitable[None] | None]) -> None:
    with_house(directory, lambda home: use(home.presets))


def ids(presets: Presets) -> list[str]:
    return [preset.id for preset in presets.all()]


def in_file(directory: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((directory / "presets.json").read_text("utf-8"))
    return found


def put(directory: Path, content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    (directory / "presets.json").write_text(text, "utf-8")


def test_six_purposes_ship_with_their_middle_values() -> None:
    values = {preset.title: tuple(preset.sampling.sent().values()) for preset in PRESETS}
    assert values == {
        "Creative writing": (1.25, 0.9, 0.5, 0.3),
        "Technical description": (0.35, 0.8, 0.0, 0.2),
        "Conversation": (0.85, 0.95, 0.6, 0.4),
        "Factual answer": (0.15, 0.7, 0.0, 0.0),
        "Brainstorming": (1.45, 0.95, 0.8, 0.5),
        "Summary": (0.45, 0.85, 0.2, 0.1),
    }
    assert [*PRESETS[0].sampling.sent()] == ["temperature", "top_p", "presence_penalty", "frequency_penalty"]


def test_a_preset_of_ones_own_is_there_at_the_next_start(tmp_path: Path) -> None:
    made: list[Preset] = []
    example = Exchange("2+2?", "4", "Ann", "Bo")

    def add(presets: Presets) -> None:
        like = Preset("", "", "Be brief.", (example,), "openai", "gpt", Sampling(top_p=0.5), ("seed",))
        made.append(presets.add(" My \n preset ", like))

    with_presets(tmp_path, add)

    def find(presets: Presets) -> None:
        assert presets.find(made[0].id) == made[0]
        assert ids(presets) == [*SHIPPED, made[0].id]
        assert (made[0].title, made[0].examples, made[0].left_out) == ("My preset", (example,), ("seed",))

    with_presets(tmp_path, find)


def test_a_shipped_preset_can_be_changed_and_reset(tmp_path: Path) -> None:
    def change(presets: Presets) -> None:
        presets.change("summary", sampling=Sampling(temperature=0.2), instructions="Short.")
        assert presets.is_edited("summary")

    with_presets(tmp_path, change)

    def reset(presets: Presets) -> None:
        assert presets.find("summary") == Preset(
            "summary", "Summary", "Short.", sampling=Sampling(temperature=0.2)
        )
        presets.reset("summary")
        assert presets.find("summary") == PRESET_OF["summary"]
        assert not presets.is_edited("summary")

    with_presets(tmp_path, reset)
    assert in_file(tmp_path)["presets"] == {}


def test_presets_are_moved_copied_and_renamed(tmp_path: Path) -> None:
    def use(presets: Presets) -> None:
        presets.move("summary", -1)
        presets.move("creative-writing", -1)
        assert ids(presets)[-2:] == ["summary", "brainstorming"]
        copy = presets.duplicate("summary")
        assert (copy.title, copy.sampling) == ("Summary (copy)", PRESET_OF["summary"].sampling)
        assert ids(presets)[-3:] == ["summary", copy.id, "brainstorming"]
        assert presets.change(copy.id, title="Minutes").title == "Minutes"

    with_presets(tmp_path, use)
    with_presets(tmp_path, lambda presets: _is(presets.all()[5].title, "Minutes"))


def _is(one: object, other: object) -> None:
    assert one == other


def test_what_was_deleted_comes_back_where_it_stood_also_after_a_start(tmp_path: Path) -> None:
    def delete(presets: Presets) -> None:
        presets.change("conversation", instructions="Chat.")
        presets.remove("conversation")
        presets.remove("factual-answer")
        assert ids(presets) == [one for one in SHIPPED if one not in ("conversation", "factual-answer")]

    with_presets(tmp_path, delete)

    def restore(presets: Presets) -> None:
        assert presets.last_deleted == "Factual answer"
        assert presets.restore_last() == PRESET_OF["factual-answer"]
        assert not presets.is_edited("factual-answer")
        back = presets.restore_last()
        assert back is not None
        assert back.instructions == "Chat."
        assert ids(presets) == SHIPPED
        assert (presets.last_deleted, presets.restore_last()) == ("", None)

    with_presets(tmp_path, restore)


def test_a_preset_is_found_by_title_or_id_however_it_is_written(tmp_path: Path) -> None:
    def use(presets: Presets) -> None:
        assert (
            presets.named("creative WRITING ").id
            == presets.named("creative-writing").id
            == "creative-writing"
        )
        with pytest.raises(BadInput, match="no preset “poems”") as missing:
            presets.named("poems")
        assert "Brainstorming" in str(missing.value.remedy)
        presets.add("summary")
        with pytest.raises(BadInput, match="Several") as several:
            presets.named("Summary")
        assert presets.all()[-1].id in str(several.value.remedy)

    with_presets(tmp_path, use)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"title": " \n"}, "needs a title"),
        ({"title": "sk-proj-0123456789abcdefghijABCDEFGHIJ0123456789abcdefghij"}, "looks like a key"),
        ({"examples": (Exchange("Hi", "Ho", "Ann Lee"),)}, "speaker's name"),
    ],
)
def test_what_cannot_be_in_a_preset_is_refused(tmp_path: Path, changes: Any, complaint: str) -> None:
    def use(presets: Presets) -> None:
        with pytest.raises(BadInput, match=complaint):
            presets.change("summary", **changes)
        assert presets.find("summary") == PRESET_OF["summary"]

    with_presets(tmp_path, use)


def test_a_preset_that_is_gone_cannot_be_changed(tmp_path: Path) -> None:
    def use(presets: Presets) -> None:
        presets.remove("summary")
        for change in (presets.duplicate, lambda id: presets.change(id, title="x")):
            with pytest.raises(BadInput, match="not there any more"):
                change("summary")
        presets.remove("summary")
        presets.move("summary", 1)

    with_presets(tmp_path, use)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '"text"',
        "\ufeff{}",
        {"presets": [], "order": {}, "deleted": 5, "default": "x", "models": None, "preset_of_new": 7},
        {
            "presets": {"summary": [], "../../x": {"title": "evil"}, "": {}, "a b": {}},
            "order": [None, {}, "summary"],
        },
        {"presets": None, "order": None},
    ],
)
def test_a_hostile_file_leaves_what_ships(tmp_path: Path, content: object) -> None:
    put(tmp_path, content)

    def use(home: House) -> None:
        assert sorted(ids(home.presets)) == sorted(SHIPPED)
        assert home.scopes.default.is_empty
        assert home.scopes.preset_of_new is None
        assert home.presets.add("Mine").title == "Mine"

    with_house(tmp_path, use)
    with_presets(tmp_path, lambda presets: _is(presets.all()[-1].title, "Mine"))


def test_a_file_that_is_no_json_is_set_aside_and_nothing_of_it_is_lost(tmp_path: Path) -> None:
    put(tmp_path, "{broken")
    with_house(tmp_path, lambda home: _is(home.presets.all(), list(PRESETS)))
    assert [path.read_text("utf-8") for path in (tmp_path / "quarantine").iterdir()] == ["{broken"]


def test_strange_values_of_one_preset_cost_only_themselves(tmp_path: Path) -> None:
    entry = {
        "title": "Mine\u202e\x00",
        "instructions": ["no text"],
        "sampling": {"temperature": 99, "top_p": 0.5, "frequency_penalty": "much"},
        "examples": [{"user": "Hi"}, 3],
        "left_out": "everything",
        "model": "m",
    }
    put(tmp_path, {"presets": {"mine": entry}})

    def use(presets: Presets) -> None:
        mine = presets.find("mine")
        assert mine is not None
        assert (mine.title, mine.instructions, mine.model) == ("Mine", "", "m")
        assert mine.sampling == Sampling(top_p=0.5)
        assert mine.examples == (Exchange("Hi"), Exchange())

    with_presets(tmp_path, use)


def test_fields_that_are_not_known_stay(tmp_path: Path) -> None:
    entry = {
        "title": "Mine",
        "colour": "red",
        "instructions": 5,
        "sampling": {"top_p": 0.5, "min_p": 0.1},
        "examples": [{"user": "Hi", "mood": "good"}],
    }
    put(tmp_path, {"presets": {"mine": entry, "odd": 7}, "later": [1]})

    def use(presets: Presets) -> None:
        presets.change("mine", sampling=Sampling(top_p=0.6), examples=(Exchange("Hi", "Ho"),))
        presets.change("mine", title="Yours")

    with_presets(tmp_path, use)
    assert in_file(tmp_path)["later"] == [1]
    assert in_file(tmp_path)["presets"] == {
        "mine": {
            "title": "Yours",
            "colour": "red",
            "instructions": 5,
            "sampling": {"top_p": 0.6, "min_p": 0.1},
            "examples": [{"user": "Hi", "assistant": "Ho", "mood": "good"}],
        },
        "odd": 7,
    }


def test_what_stood_in_the_place_of_presets_is_kept_when_one_is_added(tmp_path: Path) -> None:
    put(tmp_path, {"presets": ["from a newer version"]})
    with_presets(tmp_path, lambda presets: _is(presets.add("Mine").title, "Mine"))
    assert in_file(tmp_path)["presets.unreadable"] == ["from a newer version"]


def test_there_is_an_end_to_how_many_there_are(tmp_path: Path) -> None:
    put(tmp_path, {"presets": {f"p{number}": {"title": str(number)} for number in range(MOST + 50)}})

    def use(presets: Presets) -> None:
        assert len(presets.all()) == MOST + len(SHIPPED)
        with pytest.raises(BadInput, match="as many as there can be"):
            presets.add("One more")

    with_presets(tmp_path, use)
    assert len(in_file(tmp_path)["presets"]) == MOST + 50


def test_two_programs_may_add_presets_at_the_same_time(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as one, house(tmp_path, PlayingProviders()) as other:
            told: list[str] = []
            on_changed = told.append
            other.presets.changed.connect(on_changed)
            mine = one.presets.add("Mine")
            await one.presets.flush()
            await other.presets.refresh()
            assert other.presets.find(mine.id) == mine
            assert told
            yours = other.presets.add("Yours")
            await other.presets.flush()
            one.presets.change("summary", instructions="Short.")
            await one.presets.flush()
            await one.presets.refresh()
            assert one.presets.find(yours.id) == yours
            assert one.presets.find("summary").instructions == "Short."  # type: ignore[union-attr]

    asyncio.run(run())
    assert len(in_file(tmp_path)["presets"]) == 3


def test_each_change_is_told_with_the_preset_it_is_about(tmp_path: Path) -> None:
    def use(presets: Presets) -> None:
        told: list[str] = []
        on_changed = told.append
        presets.changed.connect(on_changed)
        presets.change("summary", instructions="Short.")
        assert told == ["summary"]
        presets.change("summary", instructions="Short.")
        assert told == ["summary"]

    with_presets(tmp_path, use)


def test_what_a_preset_was_before_can_be_brought_back_beside_it(tmp_path: Path) -> None:
    def use(presets: Presets) -> None:
        mine = presets.add("Mine", Preset("", "", "Rhyme."))
        presets.set_aside(mine.id)
        presets.change(mine.id, instructions="Do not.")
        assert presets.last_deleted == "Mine (before)"
        former = presets.restore_last()
        assert former is not None
        assert (former.title, former.instructions) == ("Mine (before)", "Rhyme.")
        assert presets.named("Mine").instructions == "Do not."
        presets.set_aside("summary")
        assert presets.last_deleted == ""

    with_presets(tmp_path, use)


def test_what_is_done_to_presets_is_taken_back_and_done_again(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        presets = home.presets
        made = presets.add("Mine")
        for text in ("B", "Be", "Be brief."):  # it is being typed
            presets.change(made.id, instructions=text)
        presets.move(made.id, -1)
        presets.remove(made.id)
        presets.change("summary", instructions="Meanwhile.")
        presets.reset("summary")
        told: list[str] = []
        while (change := await home.history.undo()) is not None:
            told.append(str(change.title))
        assert told == [
            "Made the preset “Summary” what it was",
            "Changed the preset “Summary”",
            "Deleted the preset “Mine”",
            "Moved the preset “Mine”",
            "Changed the preset “Mine”",
            "Added the preset “Mine”",
        ]
        assert presets.all() == list(PRESETS)
        for _ in range(3):
            await home.history.redo()
        assert ids(presets)[-2:] == [made.id, SHIPPED[-1]]
        assert presets.named("Mine").instructions == "Be brief."

    with_house(tmp_path, use)


def test_a_preset_that_comes_back_leaves_what_another_program_did(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        home.presets.change("summary", instructions="Mine.")
        home.presets.remove("summary")
        await home.presets.flush()
        file = tmp_path / "presets.json"
        kept = json.loads(file.read_bytes())
        kept["presets"]["theirs"] = {"title": "Theirs"}
        file.write_text(json.dumps(kept))
        await home.presets.refresh()
        await home.history.undo()
        assert home.presets.named("Summary").instructions == "Mine."
        assert home.presets.named("Theirs").id == "theirs"

    with_house(tmp_path, use)


def test_defaults_are_taken_back(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        place = ModelPlace("openai", "m")
        home.scopes.keep(Defaults("Be kind."))
        home.scopes.keep(Defaults("Be brief."), place)
        home.scopes.begin_with("summary")
        for _ in range(3):
            await home.history.undo()
        assert home.scopes.default == Defaults() == home.scopes.of_model(place)
        assert home.scopes.preset_of_new is None
        for _ in range(3):
            await home.history.redo()
        assert home.scopes.of_model(place).instructions == "Be brief."
        assert home.scopes.preset_of_new == PRESET_OF["summary"]

    with_house(tmp_path, use)
