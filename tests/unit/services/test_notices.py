from __future__ import annotations

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notice, Notices, Weight


def test_what_is_said_before_anybody_listens_is_heard_later_once_and_in_order() -> None:
    notices = Notices()
    notices.info(N_("One."))
    notices.info(N_("Two."))
    heard: list[str] = []
    notices.listen(lambda notice: heard.append(str(notice.sentence)))
    notices.info(N_("Three."))
    assert heard == ["One.", "Two.", "Three."]
    assert notices.waiting() == ()


def test_everybody_who_listens_hears_the_next_notice() -> None:
    notices, one, other = Notices(), list[Notice](), list[Notice]()
    notices.listen(one.append)
    notices.info(N_("One."))
    notices.listen(other.append)
    notices.info(N_("Two."), remedy=N_("Do it."), action="model.choose")
    assert [str(notice.sentence) for notice in one] == ["One.", "Two."]
    assert other == [Notice(N_("Two."), Weight.INFO, N_("Do it."), "model.choose")]


def test_an_error_keeps_its_sentence_remedy_and_action() -> None:
    notices = Notices()
    error = ReplyError(ReplyErrorKind.BAD_KEY, who="OpenAI")
    notices.error(error)
    (notice,) = notices.waiting()
    assert (notice.sentence, notice.remedy, notice.action) == (error.sentence, error.remedy, error.action)
    assert notice.weight is Weight.ERROR
