from __future__ import annotations

import msgspec

from desktop_ai.core.filing import NOWHERE, Filing, carried, readable, tags_from


def test_what_a_file_says_is_made_fit_for_a_list() -> None:
    wild = Filing(" a //b\n", ("#x", "x", "", "X", "two\nlines"), position=float("nan"))
    assert readable(wild) == Filing("a/b", ("x", "two lines"))
    assert readable(Filing()) is NOWHERE


def test_a_tag_is_there_once_and_has_no_comma() -> None:
    assert tags_from(("one,two", "ONE two", "#deep")) == ("one two", "deep")


def test_a_filing_is_written_as_what_is_not_the_rule() -> None:
    assert msgspec.to_builtins(Filing("Work", is_pinned=True)) == {"folder": "Work", "pinned": True}


def test_taking_back_leaves_what_others_changed_meanwhile() -> None:
    before, after = Filing(tags=("a", "b")), Filing("Work", tags=("b", "c"))
    meanwhile = Filing("Work", tags=("b", "c", "theirs"), is_pinned=True)
    back = carried(meanwhile, after, before)
    assert back == Filing("", tags=("b", "theirs", "a"), is_pinned=True)
    assert carried(back, before, after) == Filing("Work", tags=("b", "theirs", "c"), is_pinned=True)
