"""Scopes: what conversations inherit from their preset, from their model and from the default."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Setup
from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.message import Message, Reply, Status
from desktop_ai.core.parameters import PARAMETER_OF, Sampling
from desktop_ai.core.preset import Preset
from desktop_ai.core.scope import Below, Defaults, Resolved, own_names, resolved
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.ports import ChatRequest
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.presets import Presets
from desktop_ai.services.stored_values import keep_object, stored, written

DEFAULT, MODELS, NEW = "default", "models", "preset_of_new"
DEFAULTS_CHANGED = N_("Changed the defaults")
NEW_CHOSEN = N_("Chose what new conversations begin with")
# Models of which something is kept; those that were set longest ago go first.
MOST_MODELS = 300
# Stands between account and model; no id of an account has it.
BETWEEN = " "
NOT_SENDABLE = N_("“{title}” has a mistake in it, so nothing was sent. {mistake}")


class ModelPlace(msgspec.Struct, frozen=True):
    """A model of an account."""

    account: str
    model: str


class Scopes:
    """Owns the defaults, of everything and of each model. Emits `changed` when any scope below conversations did."""

    def __init__(self, presets: Presets, kept: Preferences) -> None:
        self.changed: Signal[[]] = Signal()
        self.presets = presets
        self._kept = kept
        presets.changed.connect(self._on_presets_changed)
        kept.changed.connect(self._on_kept_changed)

    def below(self, setup: Setup, account: str) -> Below:
        """What lies below a conversation that talks to an account."""
        preset = self.presets.find(setup.preset) if setup.preset else None
        model = setup.model or (preset.model if preset else "")
        return Below(preset, self.of_model(ModelPlace(account, model)), self.default)

    def resolved(self, setup: Setup, account: str) -> Resolved:
        """What the next request of a conversation is made with."""
        return resolved(setup, self.below(setup, account))

    @property
    def default(self) -> Defaults:
        """What holds where nothing nearer says otherwise."""
        return stored(Defaults, self._kept.remembered(DEFAULT))

    def of_model(self, place: ModelPlace) -> Defaults:
        """What holds for a model."""
        return stored(Defaults, self._models().get(_key(place)))

    def models(self) -> list[ModelPlace]:
        """The models for which something is kept."""
        places = (key.split(BETWEEN, 1) for key in self._models() if BETWEEN in key)
        found = [ModelPlace(account, model) for account, model in places]
        return [place for place in found if not self.of_model(place).is_empty]

    def keep(self, defaults: Defaults, place: ModelPlace | None = None) -> None:
        """Let something hold for a model, or for everything; `Defaults()` forgets what there was."""
        with self._kept.noted(DEFAULTS_CHANGED, DEFAULT, MODELS, about=f"defaults {place and _key(place)}"):
            self._keep(defaults, place)

    def _keep(self, defaults: Defaults, place: ModelPlace | None) -> None:
        if place is None:
            raw = self._kept.remembered(DEFAULT)
            keep_object(self._kept, DEFAULT, written(raw, self.default, defaults))
            return
        others = {key: kept for key, kept in self._models().items() if key != _key(place)}
        entry = written(self._models().get(_key(place)), self.of_model(place), defaults)
        kept = others if defaults.is_empty else {**others, _key(place): entry}
        keep_object(self._kept, MODELS, dict(list(kept.items())[-MOST_MODELS:]))

    @property
    def preset_of_new(self) -> Preset | None:
        """The preset that new conversations begin with, None when there is none."""
        id = self._kept.remembered(NEW)
        return self.presets.find(id) if isinstance(id, str) and id else None

    def begin_with(self, preset: str) -> None:
        """Let new conversations begin with a preset, or with none when the id is empty."""
        with self._kept.noted(NEW_CHOSEN, NEW):
            self._kept.remember(NEW, preset)

    def is_untouched(self, setup: Setup) -> bool:
        """Whether a setup says no more than that of a new conversation, account and model apart."""
        preset = self.preset_of_new
        return not own_names(setup) and setup.preset in ("", preset.id if preset else "")

    def _models(self) -> dict[str, Any]:
        found = self._kept.remembered(MODELS)
        return found if isinstance(found, dict) else {}

    def _on_presets_changed(self, _id: str) -> None:
        self.changed.emit()

    def _on_kept_changed(self, key: str) -> None:
        if key in (DEFAULT, MODELS, NEW):
            self.changed.emit()


def _key(place: ModelPlace) -> str:
    return f"{place.account}{BETWEEN}{place.model}"


def request_with(found: Resolved, messages: Sequence[Message], begun: str = "") -> ChatRequest:
    """The request that sends messages with what was resolved, for a reply that begins with `begun`."""
    return ChatRequest(
        found.model,
        tuple(messages),
        found.instructions.strip(),
        found.sampling,
        examples=found.examples,
        begun=begun,
    )


def check_parameters(sampling: Sampling) -> None:
    """Refuse what someone typed and no request can carry. Raises BadInput: what was meant must not be left out."""
    for name, mistake in sampling.mistakes().items():
        title = str(PARAMETER_OF[name].title)
        raise BadInput(
            NOT_SENDABLE.fill(title=title, mistake=mistake),
            N_("Mend it, or take the parameter out."),
            Remedy.SET_PARAMETERS,
        )


def reply_with(found: Resolved, account: Account) -> Reply:
    """How a reply begins that is asked for with what was resolved."""
    return Reply(
        Status.WAITING,
        provider=account.provider,
        account=account.id,
        model=found.model,
        parameters=found.sampling.sent(),
        preset=found.preset,
    )


def new_setup(accounts: Accounts, scopes: Scopes) -> Setup:
    """What a new conversation begins with: the preset for new ones, its model, else the model used last."""
    preset = scopes.preset_of_new
    setup = Setup(preset=preset.id if preset else "")
    return with_model_of(preset, setup, accounts)


def with_model_of(preset: Preset | None, setup: Setup, accounts: Accounts) -> Setup:
    """The setup with the account and the model that a preset names, as far as its account is still there."""
    chosen = _account_of(preset, accounts)
    account = chosen or (None if setup.account else accounts.default())
    if account is not None:
        setup = msgspec.structs.replace(setup, account=account.id, model=accounts.last_model(account))
    is_usable = preset is not None and preset.model and (chosen is not None or not preset.account)
    return msgspec.structs.replace(setup, model=preset.model) if preset and is_usable else setup


def _account_of(preset: Preset | None, accounts: Accounts) -> Account | None:
    """The account that a preset names, None when it names none or that one is gone."""
    try:
        return accounts.account(preset.account) if preset and preset.account else None
    except BadInput:
        return None
