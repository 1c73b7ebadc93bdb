"""The page of accounts, used as its user does: with keys, buttons and what is to be seen."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from desktop_ai.core.route import ProxyUse, Route
from desktop_ai.core.secrets import Secrets
from desktop_ai.ui.settings.accounts_panel import AccountsPanel
from tests.support.scripted_server import JSON, Script, ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

KEY = "sk-local-0a1b2c3d4e5f60718293"


async def opened(window: WindowDriver, account: str = "") -> AccountsPanel:
    """The page, with an account chosen in its list by the keys."""
    window.act("account.list")
    panel = window.window.panels.accounts
    await until(lambda: panel.list.hasFocus(), "the list has no focus")
    if account:
        window.press("Home")
        for _ in range(panel.list.count()):
            if panel.account is not None and panel.account.name == account:
                break
            window.press("Down")
        assert panel.account is not None
        assert panel.account.name == account
    return panel


def names(window: WindowDriver) -> list[str]:
    return [account.name for account in window.core.accounts.all()]


def write(window: WindowDriver, field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Write into a field instead of what is there, and leave it."""
    field.setFocus()
    window.press("Ctrl+A")
    window.type(text)
    window.press("Tab")


def choose(window: WindowDriver, box: QComboBox, title: str) -> None:
    """Choose an entry of a box by the keys."""
    box.setFocus()
    for _ in range(box.count()):
        window.press("Up")
    for _ in range(box.findText(title)):
        window.press("Down")
    assert box.currentText() == title


async def test_several_accounts_of_one_kind_are_added_without_a_key_and_filled_in(start: Programs) -> None:
    window = await start()
    for number, address in enumerate(("http://127.0.0.1:9001/v1", "http://127.0.0.1:9002/v1"), start=1):
        window.press("Shift+F4")
        await window.see_palette("Add an account")
        await window.choose_in_palette("Custom")
        panel = window.window.panels.accounts
        await until(panel.form.address.hasFocus, "the address is not asked for")
        assert panel.account is not None
        assert panel.account.name == ("Custom endpoint" if number == 1 else f"Custom endpoint {number}")
        window.type(address)
        window.press("Tab")
        assert window.core.accounts.base_url(panel.account) == address
        window.press("Esc")
    custom = [account for account in window.core.accounts.all() if account.provider == "custom"]
    assert [account.base_url for account in custom] == [
        "http://127.0.0.1:9001/v1",
        "http://127.0.0.1:9002/v1",
    ]
    await window.close()
    window = await start()
    assert {"Custom endpoint", "Custom endpoint 2"} <= set(names(window))


async def test_two_accounts_of_one_name_are_told_apart_by_where_they_lead(start: Programs) -> None:
    window = await start()
    accounts = window.core.accounts
    for port in (9001, 9002):
        account = accounts.add("custom")
        accounts.set_base_url(account, f"http://localhost:{port}/v1")
        accounts.rename(account, "Mine")
    panel = await opened(window)
    lines = [panel.list.item(row).text().split() for row in range(panel.list.count())]
    assert [line[2:] for line in lines if "Mine" in line] == [["localhost:9001"], ["localhost:9002"]]


async def test_enter_in_the_address_tries_it(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    panel = await opened(window, "Custom endpoint")
    panel.form.address.setFocus()
    window.type(server.url)
    window.press("Return")
    await window.see("Worked at ")


async def test_the_first_choice_of_adding_is_to_paste_a_key(start: Programs) -> None:
    window = await start()
    await opened(window)
    window.click("N&ew account…")
    await window.see_palette("Add an account")
    window.press("Return")
    await window.see_palette("Paste a key")


async def test_an_account_is_renamed_moved_and_removed(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "DeepSeek")
    write(window, panel.form.name, "Deep thought")
    await window.see("Deep thought")
    panel.list.setFocus()
    window.press("Alt+Up")
    window.press("Alt+Up")
    assert names(window)[0] == "Deep thought"
    assert panel.account is not None
    assert panel.account.name == "Deep thought"
    window.press("Alt+Down")
    assert names(window)[1] == "Deep thought"
    window.click("&Remove")
    assert "Deep thought" in names(window)
    window.click("Press again to remove")
    await until(lambda: "Deep thought" not in names(window), "it was not removed")
    window.press("Ctrl+Alt+Z")
    await until(lambda: "Deep thought" in names(window), "it did not come back")
    await window.see("Deep thought")
    for _ in range(4):
        window.press("Ctrl+Alt+Z")
        await window.see("Taken back")
    await until(lambda: "DeepSeek" in names(window), "the name was not taken back")


async def test_a_name_or_an_address_that_makes_no_sense_is_refused_where_it_stands(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "Custom endpoint")
    write(window, panel.form.address, "http://me:horse@127.0.0.1/v1")
    address, name = panel.form.notes["base_url"], panel.form.notes["name"]
    await until(address.isVisible, "nothing was said")
    assert "horse" not in address.text()
    assert panel.form.address.accessibleDescription() == address.text()
    assert window.core.accounts.account("custom").base_url == ""
    write(window, panel.form.address, "localhost:9003")
    await until(lambda: not address.isVisible(), "it is still said")
    write(window, panel.form.name, "sk-proj-abcdefgh12345678ABCDEFGH")
    await until(name.isVisible, "nothing was said")
    assert "looks like a key" in name.text()
    assert "Custom endpoint" in names(window)


async def test_the_page_says_whether_an_account_worked_and_what_to_do_if_not(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    window.core.accounts.set_base_url(window.core.accounts.account("custom"), server.url)
    panel = await opened(window, "Custom endpoint")
    await window.see("Not tried yet.")
    window.click("&Test")
    await window.see("Worked at ")
    server.models_script = Script(json.dumps({"error": {"message": "Not this key."}}).encode(), 401, JSON)
    window.click("&Test")
    await window.see("does not accept this key")
    assert "Enter another key." in panel.form.check.text()
    await window.close()
    window = await start()
    await opened(window, "Custom endpoint")
    assert window.sees("does not accept this key")


async def test_a_key_is_shown_by_its_place_and_end_and_forgotten(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    window.core.accounts.set_base_url(window.core.accounts.account("custom"), server.url)
    panel = await opened(window, "Custom endpoint")
    await window.see("no key needed")
    assert not panel.form.buttons["forget"].isEnabled()
    window.click("&Only for now…")
    await window.see_palette("Key for Custom endpoint")
    await window.choose_in_palette(KEY)
    await window.see("typed for this session, ends in 8293")
    await until(panel.isVisible, "the page did not come back")
    assert KEY not in window.visible_text()
    window.click("&Forget key")
    await window.see("no key needed")


async def test_a_key_stays_with_the_server_it_was_given_for_and_the_page_says_so(start: Programs) -> None:
    window = await start()
    accounts = window.core.accounts
    accounts.set_base_url(accounts.account("custom"), "https://one.example/v1")
    accounts.use_key(accounts.account("custom"), KEY)
    panel = await opened(window, "Custom endpoint")
    write(window, panel.form.address, "https://two.example/v1")
    await window.see("was given for one.example, and goes nowhere else")


async def test_headers_proxy_and_fields_are_kept_and_nonsense_is_said(start: Programs) -> None:
    window = await start()
    accounts = window.core.accounts
    accounts.set_base_url(accounts.account("custom"), "https://one.example/v1")
    panel = await opened(window, "Custom endpoint")
    request = panel.form.request
    write(window, request.headers, "X-Team blue")
    window.click("Keep &headers and fields")
    await window.see("A header is written as")
    write(window, request.headers, "X-Team: blue")
    write(window, request.body, "[1]")
    window.click("Keep &headers and fields")
    await window.see("Extra fields are one JSON object")
    write(window, request.body, '{"user": "me"}')

    def kept() -> Secrets:
        return accounts.secrets(accounts.account("custom"))

    window.click("Keep &headers and fields")
    await until(lambda: kept().headers == {"X-Team": "blue"}, "the header was not kept")
    choose(window, panel.form.route.use, "its own")
    write(window, panel.form.route.proxy, "me:word@127.0.0.1:9")
    await until(lambda: kept().proxy == "http://me:word@127.0.0.1:9", "the proxy was not kept")
    assert (kept().body, kept().headers) == ({"user": "me"}, {"X-Team": "blue"})
    assert "blue" not in (window.directory / "settings.json").read_text()


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("X-Team blue", "A header is written as"),
        ("X Team: blue", "A header is written as"),
        ("X-Team: blau und grün", "The header “X-Team” can have only"),
        ("X-Größe: 1", "The header “X-Größe” can have only"),
        ("content-length: 5", "The header “content-length” is a part of every request"),
        ("Host: example.com", "The header “Host” is a part of every request"),
    ],
)
async def test_a_header_that_no_request_can_carry_is_refused_where_it_is_written(
    start: Programs, header: str, said: str
) -> None:
    window = await start()
    panel = await opened(window, "Custom endpoint")
    panel.form.request.headers.setPlainText(header)
    window.click("Keep &headers and fields")
    await window.see(said)
    assert not window.core.accounts.secrets(window.core.accounts.account("custom")).headers


async def test_fields_that_would_have_no_effect_are_refused(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "Custom endpoint")
    panel.form.request.body.setPlainText('{"user": "me", "messages": []}')
    window.click("Keep &headers and fields")
    await window.see("the messages are those of the conversation; they cannot stand here")


@pytest.mark.skipif(sys.platform == "win32", reason="the command is one of POSIX")
async def test_a_command_is_asked_about_before_it_runs_and_again_when_it_changed(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "key").write_text(KEY)
    window = await start()
    window.core.accounts.set_base_url(window.core.accounts.account("custom"), server.url)
    panel = await opened(window, "Custom endpoint")
    write(window, panel.form.command, f"cat {tmp_path / 'key'}")
    window.click("&Test")
    await window.see("allow")
    assert not server.received
    window.click("A&llow command")
    await window.see("printed by “cat”, ends in 8293")
    await window.see("Worked at ")
    assert server.received[-1].headers["authorization"] == f"Bearer {KEY}"
    assert not panel.form.buttons["allow"].isVisible()
    write(window, panel.form.command, f"cat  -u {tmp_path / 'key'}")
    await until(panel.form.buttons["allow"].isVisible, "the changed command was not asked about")


async def test_every_button_of_the_page_has_a_letter_of_its_own(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "OpenAI")
    letters = [QKeySequence.mnemonic(button.text()).toString() for button in panel.findChildren(QPushButton)]
    assert all(letters)
    assert len(set(letters)) == len(letters) > 9


async def test_the_guide_needs_nothing_and_the_page_says_so(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "Guide")
    await window.see("needs no key, no address and no network")
    assert not panel.form.address.isVisible()
    assert not panel.form.buttons["test"].isVisible()


async def test_an_account_goes_its_own_way_and_nonsense_is_said_at_its_field(
    start: Programs, tmp_path: Path
) -> None:
    window = await start()
    accounts = window.core.accounts
    panel = await opened(window, "Custom endpoint")
    route = panel.form.route

    def kept() -> Route:
        return accounts.account("custom").route

    assert not route.proxy.isVisible()
    choose(window, route.use, "none")
    assert kept() == Route(ProxyUse.NONE)
    choose(window, route.use, "its own")
    write(window, route.proxy, "socks5://127.0.0.1:1080")
    assert "speaks no SOCKS" in route.proxy_note.text()
    write(window, route.connect_within, "2,5")
    write(window, route.silence, "soon")
    assert "A time is a number of seconds" in route.silence_note.text()
    assert route.silence_note.isVisible()
    write(window, route.silence, "600")
    assert kept() == Route(ProxyUse.OWN, "", 2.5, 600.0)
    certificates = tmp_path / "own.pem"
    write(window, route.ca_file, str(certificates))
    assert "There is no such file." in route.ca_note.text()
    certificates.write_text("")
    write(window, route.ca_file, str(certificates))
    assert kept().ca_file == str(certificates)
    await window.close()
    window = await start()
    assert window.core.accounts.account("custom").route == Route(ProxyUse.OWN, str(certificates), 2.5, 600.0)


async def test_the_page_shows_the_url_that_will_be_called_while_it_is_typed(start: Programs) -> None:
    window = await start()
    panel = await opened(window, "Custom endpoint")
    panel.form.address.setFocus()
    window.type("localhost:9003/v1/chat/completions")
    assert panel.form.called.text() == "Calls http://localhost:9003/v1/chat/completions"
    window.type("?x")
    assert panel.form.called.text() == ""
    panel = await opened(window, "OpenAI")
    assert panel.form.called.text() == "Calls https://api.openai.com/v1/chat/completions"
