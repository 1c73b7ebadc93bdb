"""What the action on titles does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.titles import TitleModel, Titles
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

WHO = N_("Who gives conversations their titles")
NOBODY, NOBODY_SAYS = N_("The first words of the prompt"), N_("made here, nothing is sent")
# Stands between account and model, of which only the second may have a space.
BETWEEN = " "
NO_MORE = N_("Titles are the first words of the prompt again.")
FROM_NOW = N_("{model} gives titles from now on: it is sent the beginning of each new conversation.")


class TitleHandlers:
    """Asks which model gives titles."""

    def __init__(
        self,
        titles: Titles,
        accounts: Accounts,
        models: Models,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._titles = titles
        self._accounts = accounts
        self._models = models
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"titles.choose": self._choose}

    def _choose(self) -> None:
        chosen = self._titles.chosen
        choices = [Choice("", tr(NOBODY), tr(NOBODY_SAYS)), *self._offered(chosen)]
        current = _id(chosen) if chosen.account else ""
        asked = self._panels.palette.choose(tr(WHO), choices, current=current)
        self._tasks.start(self._take(asked), name="titles", owner=self)

    def _offered(self, chosen: TitleModel) -> list[Choice]:
        """Every model that is known of an account that could be asked, the one that is chosen among them."""
        asked = [each for each in self._accounts.all() if not self._accounts.provider(each).is_built_in]
        found = {
            _id(TitleModel(account.id, model.id)): Choice(
                _id(TitleModel(account.id, model.id)), one_line(model.id), account.name
            )
            for account in asked
            for model in self._models.known(account)
        }
        for account in asked:
            last = chosen.model if chosen.account == account.id else self._accounts.last_model(account)
            if last:
                id = _id(TitleModel(account.id, last))
                found.setdefault(id, Choice(id, one_line(last), account.name))
        return list(found.values())

    async def _take(self, asked: Awaitable[str | None]) -> None:
        id = await asked
        if id is None:
            return
        account, _, model = id.partition(BETWEEN)
        self._titles.choose(TitleModel(account, model))
        self._notices.info(FROM_NOW.fill(model=one_line(model)) if account else NO_MORE)


def _id(chosen: TitleModel) -> str:
    return f"{chosen.account}{BETWEEN}{chosen.model}"
