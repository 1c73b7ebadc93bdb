"""ModelChoices: every model that could be switched to, as lines of the palette."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from desktop_ai.core.account import Account
from desktop_ai.core.model_info import ModelInfo, ModelKind
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chosen_models import ChosenModel, ChosenModels
from desktop_ai.services.models import Models
from desktop_ai.ui import model_words
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.translation import tr

FAVOURITES = N_("Favourites")
RECENT = N_("Recent")
NOT_FOR_CHATTING = N_("Not for chatting")
FAVOURITE = N_("favourite")
OF_ACCOUNT = N_("of {account}")
# No id of an account or model holds a line's end, and none can be typed.
BETWEEN = "\n"


class ModelChoices:
    """Knows what there is to choose from: favourites first, then what was chosen last, then account by account."""

    def __init__(self, accounts: Accounts, models: Models, chosen: ChosenModels) -> None:
        self._accounts = accounts
        self._models = models
        self._chosen = chosen

    def all(self, current: Account) -> list[Choice]:
        """Every model of every account that can be used, those of `current` before the others; each once."""
        accounts = self.usable(current)
        by_id = {account.id: account for account in accounts}
        chosen = [(one, tr(FAVOURITES), True) for one in self._chosen.favourites()]
        chosen += [(one, tr(RECENT), False) for one in self._chosen.recent()]
        offered = [(account, info) for account in accounts for info in self._models.known(account)]
        # Those that nobody can chat with come last.
        offered.sort(key=lambda each: each[1].kind is not ModelKind.CHAT)
        found: dict[str, Choice] = {}
        for one, group, is_favourite in chosen:
            if (account := by_id.get(one.account)) is not None:
                info = self._models.info(account, one.model)
                found.setdefault(
                    id_of(one), self._line(account, info, group, current, is_favourite=is_favourite)
                )
        for account, info in offered:
            if (place := id_of(ChosenModel(account.id, info.id))) not in found:
                group = account.name if info.kind is ModelKind.CHAT else tr(NOT_FOR_CHATTING)
                found[place] = self._line(account, info, group, current)
        return list(found.values())

    def usable(self, current: Account) -> list[Account]:
        """The accounts whose models can be switched to: the current one, and those that are ready to be asked."""
        others = (account for account in self._accounts.all() if account.id != current.id)
        return [current, *(account for account in others if self._is_ready(account))]

    def due(self, current: Account) -> Iterator[Account]:
        """The accounts whose lists are to be asked for again, the current one first."""
        for account in self.usable(current):
            is_at_hand = account.id == current.id or not self._accounts.stored.is_unread(account)
            if is_at_hand and self._models.is_due(account):
                yield account

    def _is_ready(self, account: Account) -> bool:
        """Whether it has a key; a server that needs none, whether it has told of its models before."""
        if self._accounts.lacks_address(account):
            return False
        if self._accounts.provider(account).needs_key:
            return self._accounts.has_key(account)
        return bool(self._models.fetched(account))

    def _line(
        self, account: Account, info: ModelInfo, group: str, current: Account, *, is_favourite: bool = False
    ) -> Choice:
        place = id_of(ChosenModel(account.id, info.id))
        is_free = self._accounts.provider(account).is_free
        return Choice(
            place,
            info.id,
            info.name if info.name != info.id else "",
            detail=model_words.facts(info, is_free=is_free),
            marks=model_words.marks(info),
            note=account.name,
            group=group,
            is_starred=is_favourite,
            typed=info.id if account.id == current.id else place,
            heard=partial(_heard, info, account.name, is_favourite=is_favourite, is_free=is_free),
        )


def _heard(info: ModelInfo, account: str, *, is_favourite: bool, is_free: bool) -> str:
    words = (
        info.id,
        info.name if info.name != info.id else "",
        tr(FAVOURITE) if is_favourite else "",
        tr(OF_ACCOUNT.fill(account=account)),
        *model_words.spoken(info, is_free=is_free),
    )
    return ", ".join(word for word in words if word)


def id_of(chosen: ChosenModel) -> str:
    """The id of a model's line."""
    return f"{chosen.account}{BETWEEN}{chosen.model}"


def chosen_by(answer: str, current: Account) -> ChosenModel:
    """What an answer of the palette means: a line, or the name of a model of the current account that was typed."""
    account, between, model = answer.partition(BETWEEN)
    return ChosenModel(account, model) if between else ChosenModel(current.id, answer)
