"""CompletionChoices: what can be completed after `/` and `@`, and what each line stands for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from desktop_ai.core.completion import CompletionKind
from desktop_ai.core.one_line import one_line
from desktop_ai.core.preset_words import summary
from desktop_ai.core.texts import N_
from desktop_ai.services.library import Library
from desktop_ai.services.presets import Presets
from desktop_ai.services.saved_prompts import SavedPrompts
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.model_choices import ModelChoices
from desktop_ai.ui.translation import tr

PROMPTS, PRESETS = N_("Saved prompts"), N_("Presets")
MODELS, CONVERSATIONS = N_("Models"), N_("Conversations")
TEMPORARY = N_("temporary")


class Subject(StrEnum):
    """What a line stands for."""

    PROMPT = "prompt"
    PRESET = "preset"
    MODEL = "model"
    CONVERSATION = "conversation"


class CompletionChoices:
    """Knows what there is; the id of a line is its subject, a blank, and the id of that."""

    def __init__(
        self,
        workspace: Workspace,
        prompts: SavedPrompts,
        presets: Presets,
        models: ModelChoices,
        library: Library,
    ) -> None:
        self._workspace = workspace
        self._prompts = prompts
        self._presets = presets
        self._models = models
        self._library = library

    def all(self, kind: CompletionKind) -> list[Choice]:
        """Everything that can stand after a sign."""
        if kind is CompletionKind.PROMPT:
            return [*self._prompt_lines(), *self._preset_lines()]
        return [*self._model_lines(), *self._conversation_lines()]

    def _prompt_lines(self) -> Iterator[Choice]:
        for prompt in self._prompts.all():
            yield _line(Subject.PROMPT, prompt.id, prompt.title, prompt.text[:200], tr(PROMPTS))

    def _preset_lines(self) -> Iterator[Choice]:
        for preset in self._presets.all():
            words = " · ".join(map(tr, summary(preset)))
            yield _line(Subject.PRESET, preset.id, preset.title, words, tr(PRESETS))

    def _model_lines(self) -> Iterator[Choice]:
        for choice in self._models.all(self._workspace.current.account):
            yield msgspec.structs.replace(
                choice, id=f"{Subject.MODEL} {choice.id}", detail="", marks=(), group=tr(MODELS)
            )

    def _conversation_lines(self) -> Iterator[Choice]:
        here = self._workspace.current.conversation.id
        for chat in self._workspace.temporary():
            if chat.conversation.id != here:
                title = chat.conversation.title
                group = tr(CONVERSATIONS)
                yield _line(Subject.CONVERSATION, chat.conversation.id, title, tr(TEMPORARY), group)
        for found in self._library.summaries():
            if found.id != here:
                title = found.title or found.id
                yield _line(Subject.CONVERSATION, found.id, title, found.filing.folder, tr(CONVERSATIONS))


def meant(id: str) -> tuple[Subject, str]:
    """What the id of a line stands for."""
    subject, _, rest = id.partition(" ")
    return Subject(subject), rest


def _line(subject: Subject, id: str, title: str, context: str, group: str) -> Choice:
    return Choice(f"{subject} {id}", one_line(title), one_line(context), group=group)
