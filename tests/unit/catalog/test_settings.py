from __future__ import annotations

import pytest

from desktop_ai.catalog import settings
from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.catalog.settings import PAGES, SETTING_OF, SETTINGS, SHOW_SIDEBAR, THEME, Setting
from desktop_ai.core.texts import N_

NOTHING = N_("")
NUMBER = Setting("a.number", 1, NOTHING, "page", NOTHING)
FRACTION = Setting("a.fraction", 1.0, NOTHING, "page", NOTHING)

every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)


def test_every_setting_has_a_key_of_its_own() -> None:
    assert len(SETTING_OF) == len(SETTINGS)


@every_setting
def test_a_default_is_a_value_that_is_accepted(setting: Setting) -> None:
    assert setting.accepts(setting.default)


@every_setting
@pytest.mark.parametrize("value", [None, [], {}, b"light", object()])
def test_what_is_no_value_at_all_is_refused(setting: Setting, value: object) -> None:
    assert not setting.accepts(value)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (SHOW_SIDEBAR, 1),
        (SHOW_SIDEBAR, "true"),
        (NUMBER, True),
        (NUMBER, 1.0),
        (NUMBER, "1"),
        (FRACTION, 1),
        (THEME, "purple"),
        (THEME, True),
    ],
)
def test_a_value_of_another_type_or_none_of_the_choices_is_refused(setting: Setting, value: object) -> None:
    assert not setting.accepts(value)


def test_a_choice_is_accepted() -> None:
    assert all(THEME.accepts(choice) for choice in ("system", "light", "dark"))
    assert SHOW_SIDEBAR.accepts(False)


@every_setting
def test_a_setting_says_what_it_is(setting: Setting) -> None:
    assert setting.title.source
    assert setting.help.source.endswith(".")
    assert setting.page in {page.id for page in PAGES}
    assert all(words.source for words in setting.choices.values())
    assert all(key in SETTING_OF for key in setting.resets)


def test_no_setting_is_left_out_of_the_table() -> None:
    named = [value for value in vars(settings).values() if isinstance(value, Setting)]
    assert [setting.key for setting in named if setting not in SETTINGS] == []


def test_pages_lead_to_actions_that_there_are() -> None:
    assert [link for page in PAGES for link in page.links if link not in ACTION_OF] == []
    assert len({page.id for page in PAGES}) == len(PAGES)
