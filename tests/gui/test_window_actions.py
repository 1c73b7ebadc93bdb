"""Actions: one handler each, no key twice, and every one can be reached without a mouse."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from desktop_ai.catalog.actions.action import Fact, Scope
from desktop_ai.catalog.actions.conversation_actions import NUMBERED
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.ui.handlers.backup_handlers import NONE
from desktop_ai.ui.key_sequences import key_sequences
from desktop_ai.ui.window_actions import BESIDE_A_PANEL, INSTEAD_OF_A_PANEL
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_every_action_has_exactly_one_handler(start: Programs) -> None:
    window = await start()
    assert window.window.actions.handled == set(ACTION_OF)
    assert len(ACTION_OF) == len(ACTIONS)
    try:
        window.window.actions.handle({"window.quit": lambda: None})
    except ValueError:
        return
    raise AssertionError("a second handler was taken")


@pytest.mark.parametrize("id", ["backup.list", "trash.open", "titles.choose", "usage.open"])
async def test_what_is_loaded_late_is_there_when_it_is_asked_for(start: Programs, id: str) -> None:
    window = await start()
    window.act(id)
    await until(lambda: window.window.panels.open_panel or window.sees(str(NONE)), f"{id} did nothing")


async def test_no_key_does_two_things(start: Programs) -> None:
    window = await start()
    main = window.window.main
    heard = key_sequences(window.core.bindings)
    places = {action.id: action.scope for action in ACTIONS}
    keys = [
        sequence.toString()
        for id, sequences in heard.items()
        for sequence in sequences
        if places[id] is not Scope.COMPOSER  # where the conversation hears nothing
    ]
    keys += [
        shortcut.key().toString()
        for shortcut in main.findChildren(QShortcut)
        if shortcut.context() is not Qt.ShortcutContext.WidgetShortcut  # by which the conversation hears keys
    ]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert all(keys)
    assert {QKeySequence(key).toString() for action in ACTIONS for key in action.keys} <= set(keys)
    assert {
        sequence.toString() for id in ACTION_OF for sequence in window.window.actions.qaction(id).shortcuts()
    } <= set(keys)


async def test_every_action_that_can_be_done_is_in_the_palette_or_has_a_key(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    enabled = {action.id for action in window.window.actions.enabled()}
    window.press("Ctrl+K")
    await window.see_palette()
    offered = {choice.id for choice in window.window.panels.palette._search.choices}
    window.press("Esc")
    unreachable = [id for id in enabled - offered if not ACTION_OF[id].key]
    assert unreachable == []
    assert offered & set(ACTION_OF) <= enabled


async def test_every_action_stands_in_the_menu(start: Programs) -> None:
    window = await start()
    menu = window.window.actions.menu()
    texts = [action.text() for part in menu.findChildren(QMenu) for action in part.actions()]
    assert sorted(texts) == sorted(str(action.title) for action in ACTIONS)


async def test_the_menu_opens_by_key_and_its_entries_work(start: Programs) -> None:
    window = await start()
    window.press("F10")
    menus = window.window.main.findChildren(QMenu)
    await until(lambda: any(menu.isVisible() for menu in menus), "the menu did not open")
    window.press("Esc")
    await until(
        lambda: not any(menu.isVisible() for menu in window.window.main.findChildren(QMenu)), "it stayed"
    )


async def test_what_an_action_needs_decides_whether_it_can_be_done(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    actions = window.window.actions
    # Nothing needs only that no reply is on its way: what is written then waits. Dictionaries are the system's.
    alone = {min(action.needs): action.id for action in ACTIONS if len(action.needs) == 1}
    needy = {fact: alone[fact] for fact in Fact if fact not in (Fact.IS_IDLE, Fact.CAN_SPELL)}

    def possible() -> set[Fact]:
        agreed = {fact for fact, id in needy.items() if window.can(id)}
        assert agreed == {fact for fact, id in needy.items() if actions.qaction(id).isEnabled()}
        return agreed

    assert possible() == set()
    await window.talk_to(server.url)
    assert possible() == {Fact.CAN_UNDO}
    server.stall("Some words")
    await window.say("A question")
    await window.see("Some words")
    talked = {Fact.HAS_MESSAGES, Fact.HAS_CONVERSATIONS, Fact.CAN_UNDO}
    assert possible() == {Fact.IS_RUNNING} | talked
    window.press("Esc")
    await window.replied()
    assert possible() == {Fact.CAN_CONTINUE, Fact.HAS_REPLY} | talked
    window.act("conversation.delete")
    await window.see("is in the trash")
    assert possible() == {Fact.CAN_UNDO}


def test_every_action_knows_what_to_do_about_an_open_panel() -> None:
    reading = {action.id for action in ACTIONS if action.scope is Scope.CONVERSATION}
    waiting = set(ACTION_OF) - BESIDE_A_PANEL - INSTEAD_OF_A_PANEL
    assert reading <= waiting
    assert set(ACTION_OF) >= BESIDE_A_PANEL | INSTEAD_OF_A_PANEL
    assert waiting - reading == {
        "account.allow_command",
        "folder.delete",
        "folder.move",
        "folder.new",
        "folder.rename",
        "library.archive",
        "library.delete",
        "library.duplicate",
        "library.move",
        "library.move_down",
        "library.move_up",
        "library.order_by_date",
        "library.pin",
        "library.rename",
        "library.tag",
        "attachment.restore",
        "conversation.delete",
        "conversation.keep",
        *(f"conversation.open_{number}" for number in NUMBERED),
        "conversation.next",
        "conversation.plain_text",
        "conversation.previous",
        "conversation.rename",
        "conversation.send_all",
        "conversation.send_what_fits",
        "defaults.keep",
        "defaults.keep_for_model",
        "find.next",
        "find.previous",
        "message.export",
        "message.plain_text",
        "message.send",
        "message.send_anyway",
        "parameters.inherit",
        "paste.attach",
        "preset.use_for_new",
        "prompt.newer",
        "prompt.older",
        "queue.edit",
        "queue.remove",
        "queue.send",
        "reply.continue",
        "reply.copy",
        "reply.keep_waiting",
        "reply.next_version",
        "reply.previous_version",
        "reply.retry_now",
        "reply.stop",
        "reply.try_again",
        "spelling.correct",
    }


async def test_no_key_acts_behind_what_is_being_typed(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Keep me")
    conversation = window.chat.conversation
    window.act("account.enter_key")
    window.type("sk-half")
    for key in ("Ctrl+Shift+Backspace", "Ctrl+R", "F2", "Ctrl+PgDown", "Ctrl+Tab"):
        window.press(key)
        assert window.window.panels.palette.isVisible()
        assert window.window.panels.palette.edit.text() == "sk-half"
    window.press("Esc")
    assert window.chat.conversation is conversation
    assert len(server.chats) == 1
    assert [document["title"] for document in window.documents()] == ["Keep me"]


@pytest.mark.parametrize("panel", ["palette.open", "help.keys"])
@pytest.mark.parametrize("key", ["Ctrl+L", "F6", "Ctrl+I"])
async def test_keys_that_go_elsewhere_close_the_panel_first(start: Programs, panel: str, key: str) -> None:
    window = await start()
    window.window.main.resize(1360, 860)
    window.act(panel)
    window.press(key)
    assert window.window.panels.open_panel is None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()


async def test_the_menu_does_not_open_over_the_palette(start: Programs) -> None:
    window = await start()
    window.press("Ctrl+K")
    window.press("F10")
    assert window.window.panels.open_panel is None
    window.press("Esc")


async def test_actions_are_looked_at_anew_only_when_something_else_holds(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    changes: list[None] = []
    for id in ACTION_OF:
        window.window.actions.qaction(id).enabledChanged.connect(lambda _on: changes.append(None))
    rename = window.window.actions.qaction("conversation.rename")
    rename.setEnabled(True)
    changes.clear()
    window.window.actions.refresh()
    assert changes == []  # nothing holds that did not hold before
    await window.ask("A question")
    assert changes
    assert rename.isEnabled()


async def test_an_action_that_cannot_be_done_does_nothing(start: Programs) -> None:
    window = await start()
    before = window.visible_text()
    for action in ACTIONS:
        if not window.can(action.id):
            window.window.actions.trigger(action.id)
    assert window.visible_text() == before


async def test_an_action_is_done_by_its_new_keys_at_once_and_not_by_its_old_ones(start: Programs) -> None:
    window = await start()
    bindings, shown = window.core.bindings, window.window.main.sidebar.isVisible
    assert shown()
    bindings.bind("pane.sidebar", ["Ctrl+J, B", "Alt+B"])
    window.press("Ctrl+B")
    assert shown()
    window.press("Ctrl+J, B")
    assert not shown()
    window.press("Alt+B")
    assert shown()
    bindings.bind("conversation.new_temporary", ["Alt+B"])
    window.press("Alt+B")
    assert shown()
    assert window.chat.is_temporary
    bindings.reset_all()
    window.press("Ctrl+B")
    assert not shown()


async def test_a_key_that_is_held_down_moves_on_but_deletes_once(start: Programs) -> None:
    window = await start()
    repeating = {action.id for action in ACTIONS if window.window.actions.qaction(action.id).autoRepeat()}
    assert repeating == {action.id for action in ACTIONS if action.repeats}
    assert {"transcript.next_message", "conversation.next", "history.undo"} <= repeating
    view = window.window.main.pane.transcript
    held = {shortcut.key().toString() for shortcut in view.findChildren(QShortcut) if shortcut.autoRepeat()}
    assert {"J", "K", "N", "P"} <= held
    assert not held & {"D", "Shift+D", "X", "R", "B"}


async def test_the_menu_about_a_message_shows_the_keys_in_force(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    window.core.bindings.bind("message.fork", ["Y"])
    pane = window.window.main.pane
    pane.context_menu_requested.emit(pane.mapToGlobal(QPoint(10, 10)), window.chat.conversation.path()[0].id)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    keys = {line.text(): line.shortcut().toString() for line in menu.actions()}
    menu.close()
    assert "Y" in keys.values()
    for id in ("message.copy", "message.edit", "message.exclude", "message.delete", "message.export"):
        assert window.core.bindings.key(id) in keys.values()
    window.press("Esc")
    await until(pane.transcript.hasFocus, "the keyboard did not enter the conversation")
    before = window.chat.conversation.id
    window.press("K")
    window.press("Y")
    await until(lambda: window.chat.conversation.id != before, "the key forks no more")
