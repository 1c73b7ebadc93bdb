"""What the small window for a quick question does."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property
from typing import Any

from desktop_ai.catalog.settings import QUICK_TEMPORARY, SEND_KEY
from desktop_ai.core.errors import BadInput, ProgramError
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.quick.quick_window import QuickWindow
from desktop_ai.ui.translation import told, tr

MODEL, NOT_SAVED = N_("{model} · {account}"), N_("{model} · {account} · not saved")
NO_MODEL = N_("Its first model")
COPIED = N_("The reply is on the clipboard.")
KEY_INSIDE = N_("There seems to be a key in this question, and it has not been sent.")
KEY_INSIDE_REMEDY = N_("Take it out, or continue in the main window.")
NO_FILES = N_("Files and pictures go with a message of the main window: continue there.")
TRY_AGAIN, HURRY, WAIT = "reply.try_again", "reply.retry_now", "reply.keep_waiting"

# What is done in the main window once the conversation is there.
Then = Callable[[ConversationPane], None]


class QuickHandlers:
    """Asks in the small window, in conversations like any other.

    `go_on` shows a chat in the main window, or a new one where nothing was said in it, with a text to be sent next,
    and then does something there.
    """

    def __init__(
        self,
        workspace: Workspace,
        make_window: Callable[[], QuickWindow],
        preferences: Preferences,
        tasks: Tasks,
        go_on: Callable[[Chat, str, Then], None],
    ) -> None:
        self._workspace = workspace
        self._make_window = make_window
        self._preferences = preferences
        self._tasks = tasks
        self._go_on_there = go_on
        self._sending = ""
        self._chat = self._new_chat()

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"quick.open": self.open}

    @cached_property
    def window(self) -> QuickWindow:
        """The small window, made when it is first opened."""
        window = self._make_window()
        window.asked.connect(lambda text: self._start(self._ask(text)))
        window.stop_requested.connect(self._on_window_stop_requested)
        window.copy_requested.connect(self._copy)
        window.go_on_requested.connect(self._on_window_go_on_requested)
        window.attaching_requested.connect(lambda: window.tell(tr(NO_FILES), is_error=True))
        window.reply.state_changed.connect(lambda: window.show_state(is_running=self._chat.is_running))
        window.reply.action_requested.connect(self._on_reply_action_requested)
        window.reply.action_link_activated.connect(self._on_reply_action_link_activated)
        for beyond in (window.reply.picture_wanted, window.reply.picture_opened):
            beyond.connect(self._on_window_go_on_requested)
        return window

    def open(self, text: str = "") -> None:
        """Open the small window afresh; one that is open comes to the front, with the text added to its own."""
        window = self.window
        if window.isVisible():
            window.write(text)
            window.come_forward()
            return
        self._chat = self._new_chat()
        needs_control = self._preferences.value(SEND_KEY) == "ctrl_enter"
        window.open(text, self._asked_model(), needs_control=needs_control)

    def _new_chat(self) -> Chat:
        return self._workspace.aside(is_temporary=bool(self._preferences.value(QUICK_TEMPORARY)))

    def _asked_model(self) -> str:
        chat = self._chat
        model = one_line(chat.resolved.model) or NO_MODEL
        words = NOT_SAVED if chat.is_temporary else MODEL
        return tr(words.fill(model=model, account=one_line(chat.account.name)))

    async def _ask(self, text: str) -> None:
        """Send a text; what keeps it from being sent is said in the small window, and it stays there."""
        window = self.window
        if text == self._sending:
            return  # Enter was pressed twice
        window.tell("")
        self._sending = text
        try:
            if keys_in(text):
                raise BadInput(KEY_INSIDE, KEY_INSIDE_REMEDY)
            chat = self._chat
            if not chat.is_empty:
                # It may have been let go of meanwhile, and be read anew.
                self._chat = chat = await self._workspace.chat(chat.conversation.id)
            window.reply.follow(chat)
            await self._workspace.say_aside(chat, text)
        except ProgramError as error:
            window.tell(told(error), is_error=True)
        else:
            window.take_away(text)
        finally:
            self._sending = ""

    def _copy(self) -> None:
        # Only now: what copies knows the conversation view.
        from desktop_ai.ui.transcript.copying import copy_message

        replies = [message for message in self._chat.conversation.path() if message.reply is not None]
        if replies:
            copy_message(replies[-1])
            self.window.tell(tr(COPIED))

    def _on_window_stop_requested(self) -> None:
        self._chat.stop()

    def _on_window_go_on_requested(self) -> None:
        self._go_on(lambda _pane: None)

    def _go_on(self, then: Then) -> None:
        text = self.window.edit.toPlainText()
        self._go_on_there(self._chat, text if text.strip() else "", then)
        self.window.hide()

    def _on_reply_action_link_activated(self, url: str, message: str) -> None:
        self._go_on(lambda pane: pane.action_link_activated.emit(url, message))

    def _on_reply_action_requested(self, id: str, message: str) -> None:
        chat = self._chat
        if id == TRY_AGAIN:
            self._start(self._try_again(chat, message))
        elif id == HURRY:
            for run in chat.runs.values():
                run.hurry()
        elif id == WAIT:
            for run in chat.runs.values():
                run.keep_waiting()
        else:
            self._go_on(lambda pane: pane.action_requested.emit(id, message))

    async def _try_again(self, chat: Chat, message: str) -> None:
        try:
            await chat.try_again(message)
        except ProgramError as error:
            self.window.tell(told(error), is_error=True)

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="quick question", owner=self)
