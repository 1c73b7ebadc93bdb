"""What the actions on saved prompts do, and how one is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_ai.core.pasted_text import LONGEST_PASTED, pasted_text
from desktop_ai.core.prompt_template import CLIPBOARD, filled, needs_clipboard, variables_in
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notices
from desktop_ai.services.saved_prompts import SavedPrompts, checked_text
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.prompts.prompt_form import PromptForm
from desktop_ai.ui.prompts.prompts_panel import PromptsPanel
from desktop_ai.ui.translation import tr

TITLE = N_("Title of a new prompt, or the prompt to change")
GETS = N_("gets these words")
SAVED = N_("“{title}” is saved: / at the beginning of a message brings it back.")


class SavedPromptHandlers:
    """Saves what is written as a prompt, shows what is saved, and puts a prompt into the composer."""

    def __init__(
        self,
        window: QWidget,
        composer: Composer,
        prompts: SavedPrompts,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._window = window
        self._composer = composer
        self._prompts = prompts
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"prompts.save": self._save, "prompts.list": self.panel.open}

    @cached_property
    def panel(self) -> PromptsPanel:
        """What is saved."""
        panel = PromptsPanel(self._window, self._prompts)
        panel.use_requested.connect(self.use)
        self._panels.take_in(panel)
        return panel

    @cached_property
    def form(self) -> PromptForm:
        """What asks for the places of a prompt."""
        form = PromptForm(self._window)
        form.finished.connect(self._on_form_finished)
        self._panels.take_in(form)
        return form

    def use(self, id: str) -> None:
        """Put a prompt into the composer, as soon as its places are filled."""
        prompt = self._prompts.find(id)
        if prompt is None:
            return
        given = {CLIPBOARD: _clipboard()} if needs_clipboard(prompt.text) else {}
        variables = variables_in(prompt.text)
        if variables:
            asked = {variable: self._prompts.value(variable.name) for variable in variables}
            self.form.ask(prompt.title, prompt.text, asked, given)
        else:
            self.put_in(filled(prompt.text, given))

    def put_in(self, text: str) -> None:
        """Put a text where the cursor of the composer is, so that it can be taken back."""
        self._composer.edit.textCursor().insertText(text)
        self._composer.edit.ensureCursorVisible()
        self._composer.edit.setFocus()

    def _on_form_finished(self, text: str, values: dict[str, str]) -> None:
        self._prompts.remember(values)
        self.put_in(text)

    def _save(self) -> None:
        text = self._composer.text
        self._tasks.start(self._save_as(text), name="save a prompt", owner=self)

    async def _save_as(self, text: str) -> None:
        text = checked_text(text)
        choices = [Choice(prompt.id, prompt.title, tr(GETS)) for prompt in self._prompts.all()]
        chosen = await self._panels.palette.choose(tr(TITLE), choices, takes_typed=True)
        if not chosen:
            return
        known = self._prompts.find(chosen)
        add, change = self._prompts.add, self._prompts.change
        made = add(chosen, text) if known is None else change(known.id, known.title, text)
        self._notices.info(SAVED.fill(title=made.title), action="prompts.list")


def _clipboard() -> str:
    """The words on the clipboard, as far as a message can have them."""
    return pasted_text(QGuiApplication.clipboard().text())[:LONGEST_PASTED]
