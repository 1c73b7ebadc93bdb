<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>desktop-ai</name>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>This desktop has no tray.</source>
        <extracomment>NO_TRAY</extracomment>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>As the system</source>
        <extracomment>(SYSTEM, NOT_CHECKED) | THEME | CONTRAST | ACCENT | MOTION | LANGUAGE</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>Off</source>
        <extracomment>(SYSTEM, NOT_CHECKED)</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first that has a key</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Das erste, das einen Schlüssel hat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first words</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Die ersten Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The one used last</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Das zuletzt verwendete</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/crash.py"/>
        <source>Something went wrong inside the program; it goes on. The log has the details.</source>
        <extracomment>DEFECT</extracomment>
        <translation>Im Programm ist etwas schiefgegangen; es läuft weiter. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>The manual is missing from this installation.</source>
        <extracomment>Install the program again.</extracomment>
        <translation>Das Handbuch fehlt in dieser Installation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>Install the program again.</source>
        <extracomment>The manual is missing from this installation.</extracomment>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>The window that is open does not understand what this start asks for.</source>
        <extracomment>REFUSED</extracomment>
        <translation>Das offene Fenster versteht nicht, worum dieser Start es bittet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>It may be of another version: quit it, and start again.</source>
        <extracomment>REFUSED_REMEDY</extracomment>
        <translation>Vielleicht gehört es zu einer anderen Version: beenden und neu starten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>The words of this start are too long for a window.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>Die Wörter dieses Starts sind zu lang für ein Fenster.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>A file&apos;s name is not text, and cannot be told to the window.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>Ein Dateiname ist kein Text und kann dem Fenster nicht mitgeteilt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/services/export_sinks.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/plain_text_handlers.py"/>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Conversation</source>
        <extracomment>MENU_TITLES | PRESETS | PAGES | (LIBRARY, UNTITLED) | (CONVERSATION, CONVERSATIONS) | UNTITLED | COLUMNS | CONVERSATION | conversation | What new conversations begin with, and who gives them their titles.</extracomment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Library</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Message</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Edit</source>
        <extracomment>MENU_TITLES | (EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Reading</source>
        <extracomment>MENU_TITLES | PAGES | reading | How conversations are shown.</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Model</source>
        <extracomment>MENU_TITLES | (SETTING, MODEL, PRESET, FOLDER) | (YOU, MODEL) | COLUMNS</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>View</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Help</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Backups…</source>
        <extracomment>ACTIONS | backup.list | Shows what is kept of each day, and brings back what is missing here.</extracomment>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Shows what is kept of each day, and brings back what is missing here.</source>
        <extracomment>ACTIONS | backup.list | Backups…</extracomment>
        <translation>Zeigt, was von jedem Tag aufbewahrt ist, und holt zurück, was hier fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Make a backup now</source>
        <extracomment>ACTIONS | backup.make | Keeps every conversation as it is now, beside the backups of each day.</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Keeps every conversation as it is now, beside the backups of each day.</source>
        <extracomment>ACTIONS | backup.make | Make a backup now</extracomment>
        <translation>Bewahrt jede Unterhaltung auf, wie sie jetzt ist, neben den Sicherungen jedes Tages.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message before</source>
        <extracomment>ACTIONS | prompt.older | Puts what you sent before into the composer: of this conversation first, then of others.</extracomment>
        <translation>Frühere Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Puts what you sent before into the composer: of this conversation first, then of others.</source>
        <extracomment>ACTIONS | prompt.older | Message before</extracomment>
        <translation>Holt zuvor Gesendetes in das Eingabefeld: zuerst aus dieser Unterhaltung, dann aus anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message after</source>
        <extracomment>ACTIONS | prompt.newer | Goes back towards what you were writing, which is still there.</extracomment>
        <translation>Spätere Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes back towards what you were writing, which is still there.</source>
        <extracomment>ACTIONS | prompt.newer | Message after</extracomment>
        <translation>Geht zurück in Richtung dessen, was gerade geschrieben wurde; es ist noch da.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Saved prompts</source>
        <extracomment>ACTIONS | (PROMPTS, PRESETS) | (TITLE, WORDS, LIST) | prompts.list | Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</extracomment>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</source>
        <extracomment>ACTIONS | prompts.list | Saved prompts</extracomment>
        <translation>Zeigt die gespeicherten Prompts: verwendet, ändert und löscht sie. / am Anfang einer Nachricht bietet sie an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Save as a prompt…</source>
        <extracomment>ACTIONS | prompts.save | Saves what is in the composer, to be used again; {{name}} in it is asked for then.</extracomment>
        <translation>Als Prompt speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Saves what is in the composer, to be used again; {{name}} in it is asked for then.</source>
        <extracomment>ACTIONS | prompts.save | Save as a prompt…</extracomment>
        <translation>Speichert, was im Eingabefeld steht, um es wieder zu verwenden; nach {{name}} darin wird dann gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Correct the spelling</source>
        <extracomment>ACTIONS | spelling.correct | Goes to the next word in the composer that is spelled wrong, and offers what was meant.</extracomment>
        <translation>Rechtschreibung korrigieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to the next word in the composer that is spelled wrong, and offers what was meant.</source>
        <extracomment>ACTIONS | spelling.correct | Correct the spelling</extracomment>
        <translation>Geht im Eingabefeld zum nächsten falsch geschriebenen Wort und bietet an, was gemeint war.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Attach the pasted text, or make it text again</source>
        <extracomment>ACTIONS | paste.attach | Hangs a long text that was pasted on the message instead, and the other way round.</extracomment>
        <translation>Eingefügten Text anhängen oder wieder zu Text machen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Hangs a long text that was pasted on the message instead, and the other way round.</source>
        <extracomment>ACTIONS | paste.attach | Attach the pasted text, or make it text again</extracomment>
        <translation>Hängt einen langen eingefügten Text stattdessen an die Nachricht, und umgekehrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Go to the queued messages</source>
        <extracomment>ACTIONS | queue.focus | Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</extracomment>
        <translation>Zu den wartenden Nachrichten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</source>
        <extracomment>ACTIONS | queue.focus | Go to the queued messages</extracomment>
        <translation>Geht zu dem, was bis zum Ende der Antwort wartet: Enter bearbeitet eine Nachricht, Entf nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Edit the queued message</source>
        <extracomment>ACTIONS | queue.edit | Brings the message that was queued last back into the composer, as Up does in an empty one.</extracomment>
        <translation>Wartende Nachricht bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Brings the message that was queued last back into the composer, as Up does in an empty one.</source>
        <extracomment>ACTIONS | queue.edit | Edit the queued message</extracomment>
        <translation>Holt die zuletzt eingereihte Nachricht ins Eingabefeld zurück, wie Pfeil hoch in einem leeren.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Take the queued message away</source>
        <extracomment>ACTIONS | queue.remove | Takes away the message that was queued last.</extracomment>
        <translation>Wartende Nachricht wegnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Takes away the message that was queued last.</source>
        <extracomment>ACTIONS | queue.remove | Take the queued message away</extracomment>
        <translation>Nimmt die zuletzt eingereihte Nachricht weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Send the queued message</source>
        <extracomment>ACTIONS | queue.send | Sends the first of the messages that wait, as Enter does in an empty composer.</extracomment>
        <translation>Wartende Nachricht senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Sends the first of the messages that wait, as Enter does in an empty composer.</source>
        <extracomment>ACTIONS | queue.send | Send the queued message</extracomment>
        <translation>Sendet die erste der wartenden Nachrichten, wie Enter in einem leeren Eingabefeld.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Conversation {number} of the list</source>
        <extracomment>OPEN_NUMBERED</extracomment>
        <translation>Unterhaltung {number} der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/header.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>New conversation</source>
        <extracomment>ACTIONS | NEW | BUTTONS | REMEDIES | conversation.new | Starts an empty conversation; the others stay as they are. | New</extracomment>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts an empty conversation; the others stay as they are.</source>
        <extracomment>ACTIONS | conversation.new | New conversation | New</extracomment>
        <translation>Beginnt eine leere Unterhaltung; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>New temporary conversation</source>
        <extracomment>ACTIONS | conversation.new_temporary | Starts a conversation of which nothing is ever written; it is gone when the program ends.</extracomment>
        <translation>Neue temporäre Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts a conversation of which nothing is ever written; it is gone when the program ends.</source>
        <extracomment>ACTIONS | conversation.new_temporary | New temporary conversation</extracomment>
        <translation>Beginnt eine Unterhaltung, von der nie etwas gespeichert wird; mit dem Ende des Programms ist sie weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Keep this conversation</source>
        <extracomment>ACTIONS | conversation.keep | Makes a temporary conversation one that is kept like any other. | Save</extracomment>
        <translation>Diese Unterhaltung behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Makes a temporary conversation one that is kept like any other.</source>
        <extracomment>ACTIONS | conversation.keep | Keep this conversation | Save</extracomment>
        <translation>Macht aus einer temporären Unterhaltung eine, die wie jede andere aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation…</source>
        <extracomment>ACTIONS | conversation.open | Finds a conversation by its title, or by what was said in it. | Open</extracomment>
        <translation>Unterhaltung öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Finds a conversation by its title, or by what was said in it.</source>
        <extracomment>ACTIONS | conversation.open | Open conversation… | Open</extracomment>
        <translation>Findet eine Unterhaltung über ihren Titel oder über das, was darin gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Previous conversation</source>
        <extracomment>ACTIONS | conversation.previous | Opens the conversation above in the list.</extracomment>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation above in the list.</source>
        <extracomment>ACTIONS | conversation.previous | Previous conversation</extracomment>
        <translation>Öffnet die Unterhaltung darüber in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Next conversation</source>
        <extracomment>ACTIONS | conversation.next | Opens the conversation below in the list.</extracomment>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation below in the list.</source>
        <extracomment>ACTIONS | conversation.next | Next conversation</extracomment>
        <translation>Öffnet die Unterhaltung darunter in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation that stands there in the list.</source>
        <extracomment>ACTIONS</extracomment>
        <translation>Öffnet die Unterhaltung, die in der Liste dort steht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Rename conversation…</source>
        <extracomment>ACTIONS | conversation.rename | Gives this conversation another title.</extracomment>
        <translation>Unterhaltung umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Gives this conversation another title.</source>
        <extracomment>ACTIONS | conversation.rename | Rename conversation…</extracomment>
        <translation>Gibt dieser Unterhaltung einen anderen Titel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Who gives titles…</source>
        <extracomment>ACTIONS | titles.choose | Lets a model give new conversations their titles, or takes the first words of the prompt.</extracomment>
        <translation>Wer Titel vergibt…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Lets a model give new conversations their titles, or takes the first words of the prompt.</source>
        <extracomment>ACTIONS | titles.choose | Who gives titles…</extracomment>
        <translation>Lässt ein Modell neuen Unterhaltungen ihre Titel geben oder nimmt die ersten Wörter des Prompts.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Delete conversation</source>
        <extracomment>ACTIONS | conversation.delete | Puts this conversation into the trash.</extracomment>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Puts this conversation into the trash.</source>
        <extracomment>ACTIONS | conversation.delete | Delete conversation</extracomment>
        <translation>Legt diese Unterhaltung in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Undo</source>
        <extracomment>ACTIONS | history.undo | Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed. | Undo</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed.</source>
        <extracomment>ACTIONS | history.undo | Undo | Undo</extracomment>
        <translation>Nimmt die letzte Änderung zurück, etwa ein Löschen; in einem Text nimmt Ctrl+Z Getipptes zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Redo</source>
        <extracomment>ACTIONS | history.redo | Does again what was taken back last. | Redo</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Does again what was taken back last.</source>
        <extracomment>ACTIONS | history.redo | Redo | Redo</extracomment>
        <translation>Führt erneut aus, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Trash</source>
        <extracomment>ACTIONS | TITLE | trash.open | Shows what was deleted, brings it back, or deletes it for good.</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows what was deleted, brings it back, or deletes it for good.</source>
        <extracomment>ACTIONS | trash.open | Trash</extracomment>
        <translation>Zeigt, was gelöscht wurde, holt es zurück oder löscht es endgültig.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation as plain text</source>
        <extracomment>ACTIONS | conversation.plain_text | Shows every message as it was written, in a plain text field.</extracomment>
        <translation>Unterhaltung als reinen Text öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows every message as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | conversation.plain_text | Open conversation as plain text</extracomment>
        <translation>Zeigt jede Nachricht, wie sie geschrieben wurde, in einem einfachen Textfeld.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send what fits</source>
        <extracomment>ACTIONS | REMEDIES | conversation.send_what_fits | Leaves the oldest messages out of requests when the conversation is too long for its model.</extracomment>
        <translation>Senden, was passt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Leaves the oldest messages out of requests when the conversation is too long for its model.</source>
        <extracomment>ACTIONS | conversation.send_what_fits | Send what fits</extracomment>
        <translation>Lässt die ältesten Nachrichten aus Anfragen weg, wenn die Unterhaltung für ihr Modell zu lang ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send everything again</source>
        <extracomment>ACTIONS | (CUT_HERE, SEND_ALL, FORK) | conversation.send_all | Takes the cut back: the messages above the line are sent again.</extracomment>
        <translation>Wieder alles senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes the cut back: the messages above the line are sent again.</source>
        <extracomment>ACTIONS | conversation.send_all | Send everything again</extracomment>
        <translation>Nimmt den Schnitt zurück: Die Nachrichten über der Linie werden wieder gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Quit</source>
        <extracomment>ACTIONS | window.quit | Saves everything and ends the program; running replies keep what arrived. | Quit</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Saves everything and ends the program; running replies keep what arrived.</source>
        <extracomment>ACTIONS | window.quit | Quit | Quit</extracomment>
        <translation>Speichert alles und beendet das Programm; laufende Antworten behalten, was angekommen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Find in this conversation…</source>
        <extracomment>ACTIONS | find.open | Finds words in every message of this conversation, in what is folded too. | Find</extracomment>
        <translation>In dieser Unterhaltung suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Finds words in every message of this conversation, in what is folded too.</source>
        <extracomment>ACTIONS | find.open | Find in this conversation… | Find</extracomment>
        <translation>Findet Wörter in jeder Nachricht dieser Unterhaltung, auch in Eingeklapptem.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Next match</source>
        <extracomment>ACTIONS | find.next | Goes to the next place where the words are. | FindNext</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the next place where the words are.</source>
        <extracomment>ACTIONS | find.next | Next match | FindNext</extracomment>
        <translation>Geht zur nächsten Stelle, an der die Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Previous match</source>
        <extracomment>ACTIONS | find.previous | Goes to the place before where the words are. | FindPrevious</extracomment>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the place before where the words are.</source>
        <extracomment>ACTIONS | find.previous | Previous match | FindPrevious</extracomment>
        <translation>Geht zur vorherigen Stelle, an der die Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Reset all keys</source>
        <extracomment>ACTIONS | RESET | keys.reset_all | Gives every action the keys again that it came with; undo brings yours back.</extracomment>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Gives every action the keys again that it came with; undo brings yours back.</source>
        <extracomment>ACTIONS | keys.reset_all | Reset all keys</extracomment>
        <translation>Gibt jeder Aktion wieder die mitgelieferten Tastenkürzel; Rückgängig holt die eigenen zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Export keys…</source>
        <extracomment>ACTIONS | keys.export | Writes the keys that you have changed into a JSON file.</extracomment>
        <translation>Tastenkürzel exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Writes the keys that you have changed into a JSON file.</source>
        <extracomment>ACTIONS | keys.export | Export keys…</extracomment>
        <translation>Schreibt die geänderten Tastenkürzel in eine JSON-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Import keys…</source>
        <extracomment>ACTIONS | keys.import | Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</extracomment>
        <translation>Tastenkürzel importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</source>
        <extracomment>ACTIONS | keys.import | Import keys…</extracomment>
        <translation>Übernimmt die Tastenkürzel aus einer JSON-Datei anstelle der geänderten; Rückgängig holt diese zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Pin or unpin</source>
        <extracomment>ACTIONS | library.pin | Keeps the chosen conversations at the top of the list, or no longer.</extracomment>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Keeps the chosen conversations at the top of the list, or no longer.</source>
        <extracomment>ACTIONS | library.pin | Pin or unpin</extracomment>
        <translation>Hält die ausgewählten Unterhaltungen oben in der Liste, oder nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move to folder…</source>
        <extracomment>ACTIONS | library.move | Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</extracomment>
        <translation>In Ordner verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</source>
        <extracomment>ACTIONS | library.move | Move to folder…</extracomment>
        <translation>Legt die ausgewählten Unterhaltungen in einen Ordner, auch in einen neuen, oder nimmt sie aus ihrem heraus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Tags…</source>
        <extracomment>ACTIONS | library.tag | Gives the chosen conversations a tag, or takes one away.</extracomment>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the chosen conversations a tag, or takes one away.</source>
        <extracomment>ACTIONS | library.tag | Tags…</extracomment>
        <translation>Gibt den ausgewählten Unterhaltungen ein Schlagwort oder nimmt eines weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Archive or take out of the archive</source>
        <extracomment>ACTIONS | library.archive | Puts the chosen conversations out of sight, at the end of the list, or back.</extracomment>
        <translation>Archivieren oder aus dem Archiv holen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations out of sight, at the end of the list, or back.</source>
        <extracomment>ACTIONS | library.archive | Archive or take out of the archive</extracomment>
        <translation>Räumt die ausgewählten Unterhaltungen aus dem Blick, ans Ende der Liste, oder holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Duplicate</source>
        <extracomment>ACTIONS | library.duplicate | Makes a second conversation of each that is chosen, with all its messages.</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a second conversation of each that is chosen, with all its messages.</source>
        <extracomment>ACTIONS | library.duplicate | Duplicate</extracomment>
        <translation>Macht von jeder ausgewählten Unterhaltung eine zweite, mit allen Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename in the list</source>
        <extracomment>ACTIONS | library.rename | Gives the conversation or folder at the cursor of the list another name, in its place. | F2</extracomment>
        <translation>In der Liste umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder at the cursor of the list another name, in its place.</source>
        <extracomment>ACTIONS | library.rename | Rename in the list | F2</extracomment>
        <translation>Gibt der Unterhaltung oder dem Ordner am Cursor der Liste einen anderen Namen, direkt an Ort und Stelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete what is chosen</source>
        <extracomment>ACTIONS | library.delete | Puts the chosen conversations into the trash; of a chosen folder only the folder goes. | Del</extracomment>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into the trash; of a chosen folder only the folder goes.</source>
        <extracomment>ACTIONS | library.delete | Delete what is chosen | Del</extracomment>
        <translation>Legt die ausgewählten Unterhaltungen in den Papierkorb; von einem ausgewählten Ordner verschwindet nur der Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move up in the list</source>
        <extracomment>ACTIONS | library.move_up | Gives the conversation or folder a place in your own order, one further up.</extracomment>
        <translation>In der Liste nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder a place in your own order, one further up.</source>
        <extracomment>ACTIONS | library.move_up | Move up in the list</extracomment>
        <translation>Gibt der Unterhaltung oder dem Ordner einen Platz in der eigenen Reihenfolge, einen weiter oben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move down in the list</source>
        <extracomment>ACTIONS | library.move_down | Brings it one place further down in your own order; the last one goes by its date again.</extracomment>
        <translation>In der Liste nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Brings it one place further down in your own order; the last one goes by its date again.</source>
        <extracomment>ACTIONS | library.move_down | Move down in the list</extracomment>
        <translation>Rückt sie in der eigenen Reihenfolge einen Platz nach unten; die letzte richtet sich wieder nach dem Datum.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Order by date again</source>
        <extracomment>ACTIONS | library.order_by_date | Forgets the places that the chosen conversations were given.</extracomment>
        <translation>Wieder nach Datum ordnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Forgets the places that the chosen conversations were given.</source>
        <extracomment>ACTIONS | library.order_by_date | Order by date again</extracomment>
        <translation>Vergisst die Plätze, die den ausgewählten Unterhaltungen gegeben wurden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>New folder…</source>
        <extracomment>ACTIONS | folder.new | Makes a folder; a slash in its name makes one in another.</extracomment>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a folder; a slash in its name makes one in another.</source>
        <extracomment>ACTIONS | folder.new | New folder…</extracomment>
        <translation>Legt einen Ordner an; ein Schrägstrich im Namen legt einen in einem anderen an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename folder…</source>
        <extracomment>ACTIONS | folder.rename | Gives a folder another name.</extracomment>
        <translation>Ordner umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives a folder another name.</source>
        <extracomment>ACTIONS | folder.rename | Rename folder…</extracomment>
        <translation>Gibt einem Ordner einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move folder…</source>
        <extracomment>ACTIONS | folder.move | Puts a folder, with all that is in it, into another one or to the top.</extracomment>
        <translation>Ordner verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts a folder, with all that is in it, into another one or to the top.</source>
        <extracomment>ACTIONS | folder.move | Move folder…</extracomment>
        <translation>Legt einen Ordner mit seinem ganzen Inhalt in einen anderen oder ganz nach oben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete folder…</source>
        <extracomment>ACTIONS | folder.delete | Takes a folder away; the conversations in it stay, and move to where the folder was.</extracomment>
        <translation>Ordner löschen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Takes a folder away; the conversations in it stay, and move to where the folder was.</source>
        <extracomment>ACTIONS | folder.delete | Delete folder…</extracomment>
        <translation>Entfernt einen Ordner; die Unterhaltungen darin bleiben und rücken dorthin, wo der Ordner war.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send</source>
        <extracomment>ACTIONS | name | message.send | Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line. | Enter</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line.</source>
        <extracomment>ACTIONS | message.send | Send | Enter</extracomment>
        <translation>Sendet, was im Eingabefeld steht; während eine Antwort kommt, nach deren Ende. Shift+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Send it as it is</source>
        <extracomment>ACTIONS | message.send_anyway | Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</extracomment>
        <translation>Unverändert senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</source>
        <extracomment>ACTIONS | message.send_anyway | Send it as it is</extracomment>
        <translation>Sendet, was im Eingabefeld steht, obwohl ein Schlüssel darin zu sein scheint oder ein Bild, das nicht gesehen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop the reply</source>
        <extracomment>ACTIONS | name | reply.stop | Ends the running reply at once and keeps what arrived. | Esc</extracomment>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Ends the running reply at once and keeps what arrived.</source>
        <extracomment>ACTIONS | reply.stop | Stop the reply | Esc</extracomment>
        <translation>Beendet die laufende Antwort sofort und behält, was angekommen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Try again</source>
        <extracomment>ACTIONS | (COPY_REPLY, TRY_AGAIN) | TRY_AGAIN | reply.try_again | Asks for an answer to the last message, for another one where it has one; that is kept as a version.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for an answer to the last message, for another one where it has one; that is kept as a version.</source>
        <extracomment>ACTIONS | reply.try_again | Try again</extracomment>
        <translation>Bittet um eine Antwort auf die letzte Nachricht, oder um eine weitere, wenn sie schon eine hat; diese bleibt als Version erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Another answer, in a second</source>
        <extracomment>ACTIONS | reply.another | Asks for another answer to the focused message, or the last; for a second Esc takes it back.</extracomment>
        <translation>Weitere Antwort, in einer Sekunde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for another answer to the focused message, or the last; for a second Esc takes it back.</source>
        <extracomment>ACTIONS | reply.another | Another answer, in a second</extracomment>
        <translation>Bittet um eine weitere Antwort auf die fokussierte oder die letzte Nachricht; eine Sekunde lang nimmt Esc das zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Try again now</source>
        <extracomment>ACTIONS | reply.retry_now | Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</extracomment>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</source>
        <extracomment>ACTIONS | reply.retry_now | Try again now</extracomment>
        <translation>Sendet sofort noch einmal eine Anfrage, die auf ihren nächsten Versuch wartet, etwa weil der Anbieter um Geduld bat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Keep waiting</source>
        <extracomment>ACTIONS | reply.keep_waiting | Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</extracomment>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</source>
        <extracomment>ACTIONS | reply.keep_waiting | Keep waiting</extracomment>
        <translation>Wartet weiter auf eine verstummte Antwort und meldet es erst wieder, wenn es viel länger dauert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Continue the reply</source>
        <extracomment>ACTIONS | reply.continue | Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</extracomment>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</source>
        <extracomment>ACTIONS | reply.continue | Continue the reply</extracomment>
        <translation>Bittet das Modell, dort weiterzuschreiben, wo eine Antwort abbricht; die jetzige Antwort bleibt als Version erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the previous version</source>
        <extracomment>ACTIONS | reply.previous_version | Shows the version before this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>Vorherige Version zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version before this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.previous_version | Show the previous version</extracomment>
        <translation>Zeigt die vorige Version einer Antwort oder einer eigenen Nachricht, mit allem, was darauf folgte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the next version</source>
        <extracomment>ACTIONS | reply.next_version | Shows the version after this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>Nächste Version zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version after this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.next_version | Show the next version</extracomment>
        <translation>Zeigt die nächste Version einer Antwort oder einer eigenen Nachricht, mit allem, was darauf folgte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copy the last reply</source>
        <extracomment>ACTIONS | reply.copy | Copies the last reply as Markdown.</extracomment>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copies the last reply as Markdown.</source>
        <extracomment>ACTIONS | reply.copy | Copy the last reply</extracomment>
        <translation>Kopiert die letzte Antwort als Markdown.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Open message as plain text</source>
        <extracomment>ACTIONS | message.plain_text | Shows the focused message, or the last one, as it was written, in a plain text field.</extracomment>
        <translation>Nachricht als reinen Text öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the focused message, or the last one, as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | message.plain_text | Open message as plain text</extracomment>
        <translation>Zeigt die fokussierte oder die letzte Nachricht, wie sie geschrieben wurde, in einem einfachen Textfeld.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Attach files</source>
        <extracomment>ACTIONS | CHOOSE | attachment.add | Hangs pictures and text files on the message; they can be pasted and dropped, too.</extracomment>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs pictures and text files on the message; they can be pasted and dropped, too.</source>
        <extracomment>ACTIONS | attachment.add | Attach files</extracomment>
        <translation>Hängt Bilder und Textdateien an die Nachricht; sie lassen sich auch einfügen und hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Go to the attachments</source>
        <extracomment>ACTIONS | attachment.focus | Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</extracomment>
        <translation>Zu den Anhängen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</source>
        <extracomment>ACTIONS | attachment.focus | Go to the attachments</extracomment>
        <translation>Geht zu dem, was an der Nachricht hängt: Pfeiltasten wandern, Enter öffnet, Entf nimmt ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Bring the attachment back</source>
        <extracomment>ACTIONS | attachment.restore | Hangs on the message again what was taken off last.</extracomment>
        <translation>Anhang zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs on the message again what was taken off last.</source>
        <extracomment>ACTIONS | attachment.restore | Bring the attachment back</extracomment>
        <translation>Hängt wieder an die Nachricht, was zuletzt abgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write a message</source>
        <extracomment>ACTIONS | PLACEHOLDER | composer.focus | Puts the cursor into the composer.</extracomment>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Puts the cursor into the composer.</source>
        <extracomment>ACTIONS | composer.focus | Write a message</extracomment>
        <translation>Setzt den Cursor in das Eingabefeld.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch model…</source>
        <extracomment>ACTIONS | model.choose | Chooses the model of this conversation from a list; any other name can be typed.</extracomment>
        <translation>Modell wechseln…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the model of this conversation from a list; any other name can be typed.</source>
        <extracomment>ACTIONS | model.choose | Switch model…</extracomment>
        <translation>Wählt das Modell dieser Unterhaltung aus einer Liste; jeder andere Name lässt sich eintippen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Make the model a favourite, or not</source>
        <extracomment>ACTIONS | model.favourite | Favourites stand at the top of the list of models; there it is about the line that is chosen.</extracomment>
        <translation>Modell zum Favoriten machen, oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Favourites stand at the top of the list of models; there it is about the line that is chosen.</source>
        <extracomment>ACTIONS | model.favourite | Make the model a favourite, or not</extracomment>
        <translation>Favoriten stehen oben in der Liste der Modelle; dort geht es um die ausgewählte Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Refresh the list of models</source>
        <extracomment>ACTIONS | model.refresh | Asks the account which models it has. | Refresh</extracomment>
        <translation>Liste der Modelle aktualisieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Asks the account which models it has.</source>
        <extracomment>ACTIONS | model.refresh | Refresh the list of models | Refresh</extracomment>
        <translation>Fragt das Konto, welche Modelle es hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Renew the prices</source>
        <extracomment>ACTIONS | model.prices | Fetches the newest table of what models cost, from raw.githubusercontent.com.</extracomment>
        <translation>Preise erneuern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Fetches the newest table of what models cost, from raw.githubusercontent.com.</source>
        <extracomment>ACTIONS | model.prices | Renew the prices</extracomment>
        <translation>Lädt von raw.githubusercontent.com die neueste Tabelle dessen, was Modelle kosten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Usage and cost…</source>
        <extracomment>ACTIONS | usage.open | Shows how many tokens each model took, and what that cost, month by month.</extracomment>
        <translation>Verbrauch und Kosten…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows how many tokens each model took, and what that cost, month by month.</source>
        <extracomment>ACTIONS | usage.open | Usage and cost…</extracomment>
        <translation>Zeigt Monat für Monat, wie viele Token jedes Modell brauchte und was das kostete.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch account…</source>
        <extracomment>ACTIONS | account.choose | Chooses the service or server that this conversation talks to.</extracomment>
        <translation>Konto wechseln…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the service or server that this conversation talks to.</source>
        <extracomment>ACTIONS | account.choose | Switch account…</extracomment>
        <translation>Wählt den Dienst oder Server, mit dem diese Unterhaltung spricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Accounts…</source>
        <extracomment>ACTIONS | account.list | Shows every account: where its key lives, whether it worked, and what to do if not.</extracomment>
        <translation>Konten…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows every account: where its key lives, whether it worked, and what to do if not.</source>
        <extracomment>ACTIONS | account.list | Accounts…</extracomment>
        <translation>Zeigt jedes Konto: wo sein Schlüssel liegt, ob es funktioniert hat und was sonst zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Examine this account</source>
        <extracomment>ACTIONS | account.examine | Tries the way to the models step by step, and says what is wrong and what to do about it.</extracomment>
        <translation>Dieses Konto untersuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Tries the way to the models step by step, and says what is wrong and what to do about it.</source>
        <extracomment>ACTIONS | account.examine | Examine this account</extracomment>
        <translation>Probiert den Weg zu den Modellen Schritt für Schritt und sagt, was nicht stimmt und was dagegen hilft.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key…</source>
        <extracomment>ACTIONS | by_key | account.add | Takes a key, finds out whose it is, and tries it.</extracomment>
        <translation>Schlüssel einfügen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key, finds out whose it is, and tries it.</source>
        <extracomment>ACTIONS | account.add | Paste a key…</extracomment>
        <translation>Nimmt einen Schlüssel, findet heraus, zu welchem Dienst er gehört, und probiert ihn aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Add an account…</source>
        <extracomment>ACTIONS | account.new | Adds a service or a server of your own, also another one of the same kind.</extracomment>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Adds a service or a server of your own, also another one of the same kind.</source>
        <extracomment>ACTIONS | account.new | Add an account…</extracomment>
        <translation>Fügt einen Dienst oder einen eigenen Server hinzu, auch einen weiteren derselben Art.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Use a server on this computer…</source>
        <extracomment>ACTIONS | account.use_local | Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</extracomment>
        <translation>Server auf diesem Computer verwenden…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</source>
        <extracomment>ACTIONS | account.use_local | Use a server on this computer…</extracomment>
        <translation>Sucht Ollama, LM Studio und llama.cpp auf diesem Computer und verwendet eines davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Allow the command of this account</source>
        <extracomment>ACTIONS | account.allow_command | Lets the command that prints this account&apos;s key be run, as it is now.</extracomment>
        <translation>Befehl dieses Kontos erlauben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Lets the command that prints this account&apos;s key be run, as it is now.</source>
        <extracomment>ACTIONS | account.allow_command | Allow the command of this account</extracomment>
        <translation>Erlaubt es, den Befehl auszuführen, der den Schlüssel dieses Kontos ausgibt, so wie er jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Enter a key…</source>
        <extracomment>ACTIONS | account.enter_key | Takes a key for this account and keeps it in the system&apos;s keyring.</extracomment>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key for this account and keeps it in the system&apos;s keyring.</source>
        <extracomment>ACTIONS | account.enter_key | Enter a key…</extracomment>
        <translation>Nimmt einen Schlüssel für dieses Konto und bewahrt ihn im Schlüsselbund des Systems auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Change the address…</source>
        <extracomment>ACTIONS | REMEDIES | account.edit_address | Sets the address of this account&apos;s server.</extracomment>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Sets the address of this account&apos;s server.</source>
        <extracomment>ACTIONS | account.edit_address | Change the address…</extracomment>
        <translation>Legt die Adresse des Servers dieses Kontos fest.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Edit the instructions</source>
        <extracomment>ACTIONS | instructions.focus | Puts the cursor into the instructions of this conversation.</extracomment>
        <translation>Anweisungen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the cursor into the instructions of this conversation.</source>
        <extracomment>ACTIONS | instructions.focus | Edit the instructions</extracomment>
        <translation>Setzt den Cursor in die Anweisungen dieser Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Set the parameters</source>
        <extracomment>ACTIONS | parameters.focus | Puts the focus on the first slider. Delete makes a parameter “not sent” again.</extracomment>
        <translation>Parameter einstellen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the focus on the first slider. Delete makes a parameter “not sent” again.</source>
        <extracomment>ACTIONS | parameters.focus | Set the parameters</extracomment>
        <translation>Setzt den Fokus auf den ersten Schieberegler. Entf macht einen Parameter wieder „nicht gesendet“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>More parameters</source>
        <extracomment>ACTIONS | parameters.more | Shows the parameters that are not always there, or hides those that are not sent.</extracomment>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the parameters that are not always there, or hides those that are not sent.</source>
        <extracomment>ACTIONS | parameters.more | More parameters</extracomment>
        <translation>Zeigt die Parameter, die nicht immer da sind, oder blendet nicht gesendete aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Show the request</source>
        <extracomment>ACTIONS | request.show | Shows the next request as it will be sent: address, headers without the key, and JSON.</extracomment>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the next request as it will be sent: address, headers without the key, and JSON.</source>
        <extracomment>ACTIONS | request.show | Show the request</extracomment>
        <translation>Zeigt die nächste Anfrage, wie sie gesendet wird: Adresse, Kopfzeilen ohne den Schlüssel und JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Choose a preset…</source>
        <extracomment>ACTIONS | preset.choose | Chooses the instructions, examples, model and parameters that this conversation is made with.</extracomment>
        <translation>Vorlage wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Chooses the instructions, examples, model and parameters that this conversation is made with.</source>
        <extracomment>ACTIONS | preset.choose | Choose a preset…</extracomment>
        <translation>Wählt Anweisungen, Beispiele, Modell und Parameter für diese Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Presets…</source>
        <extracomment>ACTIONS | preset.list | Shows every preset, and what holds for models and for everything, to be changed.</extracomment>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Shows every preset, and what holds for models and for everything, to be changed.</source>
        <extracomment>ACTIONS | preset.list | Presets…</extracomment>
        <translation>Zeigt jede Vorlage und was für Modelle und für alles gilt, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Save as a preset…</source>
        <extracomment>ACTIONS | preset.save | Makes a preset of the instructions, model and parameters of this conversation.</extracomment>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Makes a preset of the instructions, model and parameters of this conversation.</source>
        <extracomment>ACTIONS | preset.save | Save as a preset…</extracomment>
        <translation>Macht eine Vorlage aus Anweisungen, Modell und Parametern dieser Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Begin new conversations with this preset</source>
        <extracomment>ACTIONS | preset.use_for_new | Every new conversation begins with the preset of this one, or without one if it has none.</extracomment>
        <translation>Neue Unterhaltungen mit dieser Vorlage beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Every new conversation begins with the preset of this one, or without one if it has none.</source>
        <extracomment>ACTIONS | preset.use_for_new | Begin new conversations with this preset</extracomment>
        <translation>Jede neue Unterhaltung beginnt mit der Vorlage dieser hier, oder ohne, wenn sie keine hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values as the default</source>
        <extracomment>ACTIONS | defaults.keep | Instructions and parameters of this conversation hold wherever nothing else is said.</extracomment>
        <translation>Diese Werte als Standard verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever nothing else is said.</source>
        <extracomment>ACTIONS | defaults.keep | Use these values as the default</extracomment>
        <translation>Anweisungen und Parameter dieser Unterhaltung gelten überall, wo nichts anderes festgelegt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values for this model</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Instructions and parameters of this conversation hold wherever this model is used.</extracomment>
        <translation>Diese Werte für dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever this model is used.</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Use these values for this model</extracomment>
        <translation>Anweisungen und Parameter dieser Unterhaltung gelten überall, wo dieses Modell verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Give up this conversation&apos;s own values</source>
        <extracomment>ACTIONS | parameters.inherit | Everything comes from the preset, the model and the default again.</extracomment>
        <translation>Eigene Werte dieser Unterhaltung aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Everything comes from the preset, the model and the default again.</source>
        <extracomment>ACTIONS | parameters.inherit | Give up this conversation&apos;s own values</extracomment>
        <translation>Alles kommt wieder aus Vorlage, Modell und Standard.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Quick question…</source>
        <extracomment>ACTIONS | quick.open | Opens a small window in front of all others: one line to ask in, and the reply below it.</extracomment>
        <translation>Schnelle Frage…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Opens a small window in front of all others: one line to ask in, and the reply below it.</source>
        <extracomment>ACTIONS | quick.open | Quick question…</extracomment>
        <translation>Öffnet ein kleines Fenster vor allen anderen: eine Zeile zum Fragen, darunter die Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Search in all conversations…</source>
        <extracomment>ACTIONS | search.open | Finds words in every message of every conversation, and goes there.</extracomment>
        <translation>In allen Unterhaltungen suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Finds words in every message of every conversation, and goes there.</source>
        <extracomment>ACTIONS | search.open | Search in all conversations…</extracomment>
        <translation>Findet Wörter in jeder Nachricht jeder Unterhaltung und geht dorthin.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next message</source>
        <extracomment>ACTIONS | transcript.next_message | Moves the focus to the message below; after the last one follows the end.</extracomment>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message below; after the last one follows the end.</source>
        <extracomment>ACTIONS | transcript.next_message | Next message</extracomment>
        <translation>Setzt den Fokus auf die Nachricht darunter; nach der letzten folgt das Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous message</source>
        <extracomment>ACTIONS | transcript.previous_message | Moves the focus to the message above, or first to the beginning of a long one.</extracomment>
        <translation>Vorherige Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message above, or first to the beginning of a long one.</source>
        <extracomment>ACTIONS | transcript.previous_message | Previous message</extracomment>
        <translation>Setzt den Fokus auf die Nachricht darüber, oder zuerst auf den Anfang einer langen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next block</source>
        <extracomment>ACTIONS | transcript.next_block | Moves the focus to the paragraph, listing or table below.</extracomment>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table below.</source>
        <extracomment>ACTIONS | transcript.next_block | Next block</extracomment>
        <translation>Setzt den Fokus auf den Absatz, den Code oder die Tabelle darunter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous block</source>
        <extracomment>ACTIONS | transcript.previous_block | Moves the focus to the paragraph, listing or table above.</extracomment>
        <translation>Vorheriger Block</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table above.</source>
        <extracomment>ACTIONS | transcript.previous_block | Previous block</extracomment>
        <translation>Setzt den Fokus auf den Absatz, den Code oder die Tabelle darüber.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next code block</source>
        <extracomment>ACTIONS | transcript.next_code | Moves the focus to the code block below.</extracomment>
        <translation>Nächster Codeblock</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block below.</source>
        <extracomment>ACTIONS | transcript.next_code | Next code block</extracomment>
        <translation>Setzt den Fokus auf den Codeblock darunter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous code block</source>
        <extracomment>ACTIONS | transcript.previous_code | Moves the focus to the code block above.</extracomment>
        <translation>Vorheriger Codeblock</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block above.</source>
        <extracomment>ACTIONS | transcript.previous_code | Previous code block</extracomment>
        <translation>Setzt den Fokus auf den Codeblock darüber.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Jump to the start</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Shows the first message.</extracomment>
        <translation>Zum Anfang springen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the first message.</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Jump to the start</extracomment>
        <translation>Zeigt die erste Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Jump to latest</source>
        <extracomment>ACTIONS | JUMP | transcript.jump_to_latest | Shows the end of the conversation and follows it.</extracomment>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the end of the conversation and follows it.</source>
        <extracomment>ACTIONS | transcript.jump_to_latest | Jump to latest</extracomment>
        <translation>Zeigt das Ende der Unterhaltung und folgt ihm.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy</source>
        <extracomment>ACTIONS | (_COPY, _COPIED) | COPY | transcript.copy | Copies what is selected; when nothing is, the focused block or message. | Copy</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies what is selected; when nothing is, the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy | Copy | Copy</extracomment>
        <translation>Kopiert die Auswahl; wenn nichts ausgewählt ist, den fokussierten Block oder die fokussierte Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy as Markdown</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copies the Markdown of what is selected, or of the focused block or message.</extracomment>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the Markdown of what is selected, or of the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copy as Markdown</extracomment>
        <translation>Kopiert das Markdown der Auswahl, oder des fokussierten Blocks oder der fokussierten Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Select all</source>
        <extracomment>ACTIONS | transcript.select_all | Selects the focused message; pressed again, everything. | SelectAll</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Selects the focused message; pressed again, everything.</source>
        <extracomment>ACTIONS | transcript.select_all | Select all | SelectAll</extracomment>
        <translation>Wählt die fokussierte Nachricht aus; noch einmal gedrückt, alles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Copy the message</source>
        <extracomment>ACTIONS | (COPY_MESSAGE, ASK_AGAIN) | message.copy | Copies all of the focused message.</extracomment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies all of the focused message.</source>
        <extracomment>ACTIONS | message.copy | Copy the message</extracomment>
        <translation>Kopiert die ganze fokussierte Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy the code block</source>
        <extracomment>ACTIONS | block.copy | Copies the focused code, or else the last one of the focused message.</extracomment>
        <translation>Codeblock kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the focused code, or else the last one of the focused message.</source>
        <extracomment>ACTIONS | block.copy | Copy the code block</extracomment>
        <translation>Kopiert den fokussierten Code, sonst den letzten der fokussierten Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Fold or unfold</source>
        <extracomment>ACTIONS | block.fold | Folds what has the focus, or brings it back.</extracomment>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Folds what has the focus, or brings it back.</source>
        <extracomment>ACTIONS | block.fold | Fold or unfold</extracomment>
        <translation>Klappt ein, was den Fokus hat, oder wieder aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Letters on everything that can be pressed</source>
        <extracomment>ACTIONS | hint.show | Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</extracomment>
        <translation>Buchstaben an allem, was sich drücken lässt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</source>
        <extracomment>ACTIONS | hint.show | Letters on everything that can be pressed</extracomment>
        <translation>Setzt Buchstaben an jeden sichtbaren Link, Knopf und Codeblock: Sie zu tippen folgt, drückt oder kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Open a link</source>
        <extracomment>ACTIONS | link.open | Opens the link in what has the focus; of several, asks which.</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Opens the link in what has the focus; of several, asks which.</source>
        <extracomment>ACTIONS | link.open | Open a link</extracomment>
        <translation>Öffnet den Link in dem, was den Fokus hat; bei mehreren fragt es, welchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export conversation…</source>
        <extracomment>ACTIONS | conversation.export | Writes what is chosen in the list, or else the conversation in front, into a file.</extracomment>
        <translation>Unterhaltung exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes what is chosen in the list, or else the conversation in front, into a file.</source>
        <extracomment>ACTIONS | conversation.export | Export conversation…</extracomment>
        <translation>Schreibt in eine Datei, was in der Liste ausgewählt ist, sonst die aktuelle Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export message…</source>
        <extracomment>ACTIONS | message.export | Writes the focused message, or else the last one, into a file.</extracomment>
        <translation>Nachricht exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes the focused message, or else the last one, into a file.</source>
        <extracomment>ACTIONS | message.export | Export message…</extracomment>
        <translation>Schreibt die fokussierte Nachricht in eine Datei, sonst die letzte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export all conversations…</source>
        <extracomment>ACTIONS | library.export | Writes every conversation into one file.</extracomment>
        <translation>Alle Unterhaltungen exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes every conversation into one file.</source>
        <extracomment>ACTIONS | library.export | Export all conversations…</extracomment>
        <translation>Schreibt jede Unterhaltung in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Cancel the export</source>
        <extracomment>ACTIONS | export.cancel | Ends an export that is under way; nothing is written.</extracomment>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Ends an export that is under way; nothing is written.</source>
        <extracomment>ACTIONS | export.cancel | Cancel the export</extracomment>
        <translation>Beendet einen laufenden Export; es wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Import conversations…</source>
        <extracomment>ACTIONS | library.import | Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</extracomment>
        <translation>Unterhaltungen importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</source>
        <extracomment>ACTIONS | library.import | Import conversations…</extracomment>
        <translation>Liest einen Export von ChatGPT, Claude, Open WebUI, Markdown oder diesem Programm und zeigt vorher, was kommt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Open folder</source>
        <extracomment>ACTIONS | export.open_folder | Opens the folder into which was exported last.</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Opens the folder into which was exported last.</source>
        <extracomment>ACTIONS | export.open_folder | Open folder</extracomment>
        <translation>Öffnet den Ordner, in den zuletzt exportiert wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit and send again</source>
        <extracomment>ACTIONS | message.edit | Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</extracomment>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</source>
        <extracomment>ACTIONS | message.edit | Edit and send again</extracomment>
        <translation>Holt die fokussierte oder die letzte eigene Nachricht ins Eingabefeld (wie Pfeil hoch in einem leeren): gesendet ist sie eine weitere Version. Eine Antwort wird so behalten, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit without sending</source>
        <extracomment>ACTIONS | message.rewrite | Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</extracomment>
        <translation>Bearbeiten, ohne zu senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</source>
        <extracomment>ACTIONS | message.rewrite | Edit without sending</extracomment>
        <translation>Schreibt eine weitere Version der fokussierten oder der letzten Nachricht, der eigenen oder einer Antwort; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours below</source>
        <extracomment>ACTIONS | message.insert_below | Writes a message of yours below the focused one; nothing is sent.</extracomment>
        <translation>Eigene Nachricht darunter einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours below the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_below | Insert a message of yours below</extracomment>
        <translation>Schreibt eine eigene Nachricht unter die fokussierte; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours above</source>
        <extracomment>ACTIONS | message.insert_above | Writes a message of yours above the focused one; nothing is sent.</extracomment>
        <translation>Eigene Nachricht darüber einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours above the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_above | Insert a message of yours above</extracomment>
        <translation>Schreibt eine eigene Nachricht über die fokussierte; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a reply below</source>
        <extracomment>ACTIONS | (EDIT, INSERT, INSERT_REPLY) | reply.insert_below | Writes a reply by hand, below the focused message; nothing is sent.</extracomment>
        <translation>Antwort darunter einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, below the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_below | Insert a reply below</extracomment>
        <translation>Schreibt eine Antwort von Hand unter die fokussierte Nachricht; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a reply above</source>
        <extracomment>ACTIONS | reply.insert_above | Writes a reply by hand, above the focused message; nothing is sent.</extracomment>
        <translation>Antwort darüber einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, above the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_above | Insert a reply above</extracomment>
        <translation>Schreibt eine Antwort von Hand über die fokussierte Nachricht; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Answer with another model…</source>
        <extracomment>ACTIONS | reply.ask_another | Asks a model that you choose for one more answer; the conversation goes on with its own.</extracomment>
        <translation>Mit anderem Modell antworten…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Asks a model that you choose for one more answer; the conversation goes on with its own.</source>
        <extracomment>ACTIONS | reply.ask_another | Answer with another model…</extracomment>
        <translation>Bittet ein wählbares Modell um eine weitere Antwort; die Unterhaltung geht mit ihrem eigenen weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Leave out of requests, or take in again</source>
        <extracomment>ACTIONS | message.exclude | The focused message, or the last one, stays where it is and is not sent any more.</extracomment>
        <translation>Aus Anfragen weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>The focused message, or the last one, stays where it is and is not sent any more.</source>
        <extracomment>ACTIONS | message.exclude | Leave out of requests, or take in again</extracomment>
        <translation>Die fokussierte oder die letzte Nachricht bleibt, wo sie ist, und wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Send nothing above, or everything again</source>
        <extracomment>ACTIONS | message.cut | Requests begin with the focused message; on the message where they begin, with the first one again.</extracomment>
        <translation>Nichts darüber senden, oder wieder alles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Requests begin with the focused message; on the message where they begin, with the first one again.</source>
        <extracomment>ACTIONS | message.cut | Send nothing above, or everything again</extracomment>
        <translation>Anfragen beginnen mit der fokussierten Nachricht; bei der Nachricht, mit der sie beginnen, wieder mit der ersten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message</source>
        <extracomment>ACTIONS | message.delete | Takes the focused message out, or the last one; what followed it moves up.</extracomment>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, or the last one; what followed it moves up.</source>
        <extracomment>ACTIONS | message.delete | Delete the message</extracomment>
        <translation>Nimmt die fokussierte oder die letzte Nachricht heraus; was folgte, rückt nach oben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message and what follows it</source>
        <extracomment>ACTIONS | message.delete_branch | Takes the focused message out, and every message below it in all of their versions.</extracomment>
        <translation>Nachricht und alles Folgende löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, and every message below it in all of their versions.</source>
        <extracomment>ACTIONS | message.delete_branch | Delete the message and what follows it</extracomment>
        <translation>Nimmt die fokussierte Nachricht heraus und jede darunter, in allen ihren Versionen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Fork into a new conversation</source>
        <extracomment>ACTIONS | message.fork | Copies the messages from the first to the focused one into a conversation of their own.</extracomment>
        <translation>In neue Unterhaltung abzweigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Copies the messages from the first to the focused one into a conversation of their own.</source>
        <extracomment>ACTIONS | message.fork | Fork into a new conversation</extracomment>
        <translation>Kopiert die Nachrichten von der ersten bis zur fokussierten in eine eigene Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Map of the conversation</source>
        <extracomment>ACTIONS | TITLE | tree.map | Shows all versions with what follows them; Enter goes to a message.</extracomment>
        <translation>Karte der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Shows all versions with what follows them; Enter goes to a message.</source>
        <extracomment>ACTIONS | tree.map | Map of the conversation</extracomment>
        <translation>Zeigt alle Versionen mit dem, was auf sie folgt; Enter geht zu einer Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom in</source>
        <extracomment>ACTIONS | view.zoom_in | Shows the conversation larger; Ctrl and the wheel do the same. | ZoomIn</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation larger; Ctrl and the wheel do the same.</source>
        <extracomment>ACTIONS | view.zoom_in | Zoom in | ZoomIn</extracomment>
        <translation>Zeigt die Unterhaltung größer; Strg und das Mausrad tun dasselbe.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom out</source>
        <extracomment>ACTIONS | view.zoom_out | Shows the conversation smaller. | ZoomOut</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation smaller.</source>
        <extracomment>ACTIONS | view.zoom_out | Zoom out | ZoomOut</extracomment>
        <translation>Zeigt die Unterhaltung kleiner.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Natural size</source>
        <extracomment>ACTIONS | view.natural_size | Shows the conversation at 100 %.</extracomment>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation at 100 %.</source>
        <extracomment>ACTIONS | view.natural_size | Natural size</extracomment>
        <translation>Zeigt die Unterhaltung mit 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wide or readable column</source>
        <extracomment>ACTIONS | view.wide_column | Lets the conversation be as wide as its pane, or as wide as lines are read well.</extracomment>
        <translation>Breite oder lesbare Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Lets the conversation be as wide as its pane, or as wide as lines are read well.</source>
        <extracomment>ACTIONS | view.wide_column | Wide or readable column</extracomment>
        <translation>Macht die Unterhaltung so breit wie ihren Bereich, oder so breit, wie sich Zeilen gut lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wrap or scroll long lines of code</source>
        <extracomment>ACTIONS | view.wrap_code | Breaks the long lines of all listings, or lets each listing scroll sideways.</extracomment>
        <translation>Lange Codezeilen umbrechen oder scrollen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Breaks the long lines of all listings, or lets each listing scroll sideways.</source>
        <extracomment>ACTIONS | view.wrap_code | Wrap or scroll long lines of code</extracomment>
        <translation>Bricht die langen Zeilen in allem Code um, oder lässt jeden seitwärts scrollen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Show or hide the numbers of lines of code</source>
        <extracomment>ACTIONS | view.number_code | Numbers the lines of all listings; the numbers are neither selected nor copied.</extracomment>
        <translation>Nummern der Codezeilen zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Numbers the lines of all listings; the numbers are neither selected nor copied.</source>
        <extracomment>ACTIONS | view.number_code | Show or hide the numbers of lines of code</extracomment>
        <translation>Nummeriert die Zeilen in allem Code; die Nummern werden weder ausgewählt noch kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Command palette…</source>
        <extracomment>ACTIONS | palette.open | Finds anything the program can do, and every conversation, by a few letters.</extracomment>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Finds anything the program can do, and every conversation, by a few letters.</source>
        <extracomment>ACTIONS | palette.open | Command palette…</extracomment>
        <translation>Findet mit wenigen Buchstaben alles, was das Programm kann, und jede Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Settings…</source>
        <extracomment>ACTIONS | settings.open | Everything that can be chosen, on pages; each takes effect at once.</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Everything that can be chosen, on pages; each takes effect at once.</source>
        <extracomment>ACTIONS | settings.open | Settings…</extracomment>
        <translation>Alles, was sich wählen lässt, auf Seiten; jedes wirkt sofort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide conversations</source>
        <extracomment>ACTIONS | pane.sidebar | Folds the pane at the left away, or brings it back.</extracomment>
        <translation>Unterhaltungen zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the left away, or brings it back.</source>
        <extracomment>ACTIONS | pane.sidebar | Show or hide conversations</extracomment>
        <translation>Blendet den Bereich links aus, oder wieder ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide the inspector</source>
        <extracomment>ACTIONS | pane.inspector | Folds the pane at the right away, or brings it back.</extracomment>
        <translation>Inspektor zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the right away, or brings it back.</source>
        <extracomment>ACTIONS | pane.inspector | Show or hide the inspector</extracomment>
        <translation>Blendet den Bereich rechts aus, oder wieder ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Next pane</source>
        <extracomment>ACTIONS | pane.next | Moves the focus to the next pane of the window.</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the next pane of the window.</source>
        <extracomment>ACTIONS | pane.next | Next pane</extracomment>
        <translation>Setzt den Fokus auf den nächsten Bereich des Fensters.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Previous pane</source>
        <extracomment>ACTIONS | pane.previous | Moves the focus to the pane before this one.</extracomment>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the pane before this one.</source>
        <extracomment>ACTIONS | pane.previous | Previous pane</extracomment>
        <translation>Setzt den Fokus auf den Bereich vor diesem.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Menu</source>
        <extracomment>ACTIONS | menu.open | Opens the menu with everything the program can do.</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Opens the menu with everything the program can do.</source>
        <extracomment>ACTIONS | menu.open | Menu</extracomment>
        <translation>Öffnet das Menü mit allem, was das Programm kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: as the system</source>
        <extracomment>ACTIONS | theme.system | Follows the system between light and dark.</extracomment>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Follows the system between light and dark.</source>
        <extracomment>ACTIONS | theme.system | Theme: as the system</extracomment>
        <translation>Folgt dem System zwischen Hell und Dunkel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: light</source>
        <extracomment>ACTIONS | theme.light | Dark text on a light page.</extracomment>
        <translation>Design: hell</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Dark text on a light page.</source>
        <extracomment>ACTIONS | theme.light | Theme: light</extracomment>
        <translation>Dunkler Text auf heller Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: dark</source>
        <extracomment>ACTIONS | theme.dark | Light text on a dark page.</extracomment>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Light text on a dark page.</source>
        <extracomment>ACTIONS | theme.dark | Theme: dark</extracomment>
        <translation>Heller Text auf dunkler Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: high or normal contrast</source>
        <extracomment>ACTIONS | theme.contrast | Black and white, with a frame around everything that can be written in or ticked; or back.</extracomment>
        <translation>Design: hoher oder normaler Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Black and white, with a frame around everything that can be written in or ticked; or back.</source>
        <extracomment>ACTIONS | theme.contrast | Theme: high or normal contrast</extracomment>
        <translation>Schwarz und Weiß, mit einem Rahmen um alles, worin sich schreiben oder was sich ankreuzen lässt; oder zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Compact or comfortable</source>
        <extracomment>ACTIONS | theme.density | Has rows, buttons and fields take less room, or more.</extracomment>
        <translation>Kompakt oder bequem</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Has rows, buttons and fields take less room, or more.</source>
        <extracomment>ACTIONS | theme.density | Compact or comfortable</extracomment>
        <translation>Lässt Zeilen, Knöpfe und Felder weniger Platz einnehmen, oder mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Keys</source>
        <extracomment>ACTIONS | PAGES | (KIND, EVERYTHING) | help.keys | Shows every key of the program. | HelpContents | keys | Every key, and what it does.</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every key of the program.</source>
        <extracomment>ACTIONS | help.keys | Keys | HelpContents</extracomment>
        <translation>Zeigt jedes Tastenkürzel des Programms.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Network…</source>
        <extracomment>ACTIONS | network.open | Shows every host that was contacted since the start, why, when, and how many bytes went there.</extracomment>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every host that was contacted since the start, why, when, and how many bytes went there.</source>
        <extracomment>ACTIONS | network.open | Network…</extracomment>
        <translation>Zeigt jeden Host, der seit dem Start kontaktiert wurde, warum, wann und wie viele Bytes dorthin gingen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Open the folder of conversations</source>
        <extracomment>ACTIONS | help.folder | Shows the files in which conversations are kept.</extracomment>
        <translation>Ordner der Unterhaltungen öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows the files in which conversations are kept.</source>
        <extracomment>ACTIONS | help.folder | Open the folder of conversations</extracomment>
        <translation>Zeigt die Dateien, in denen Unterhaltungen aufbewahrt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>responses</source>
        <extracomment>TITLES</extracomment>
        <translation>Responses</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>text completion</source>
        <extracomment>TITLES</extracomment>
        <translation>Textvervollständigung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>embeddings</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>moderation</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>Moderation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>images</source>
        <extracomment>TITLES | ABILITIES</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>speech</source>
        <extracomment>TITLES</extracomment>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>transcription</source>
        <extracomment>TITLES</extracomment>
        <translation>Transkription</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>files</source>
        <extracomment>TITLES</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>fine-tuning</source>
        <extracomment>TITLES</extracomment>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Creative writing</source>
        <extracomment>PRESETS | creative-writing</extracomment>
        <translation>Kreatives Schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Technical description</source>
        <extracomment>PRESETS | technical-description</extracomment>
        <translation>Technische Beschreibung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Factual answer</source>
        <extracomment>PRESETS | factual-answer</extracomment>
        <translation>Sachliche Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Brainstorming</source>
        <extracomment>PRESETS | brainstorming</extracomment>
        <translation>Brainstorming</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Summary</source>
        <extracomment>PRESETS | summary</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>on</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>off</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is none of the choices.</source>
        <extracomment>NO_CHOICE</extracomment>
        <translation>„{typed}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is neither on nor off.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>„{typed}“ ist weder an noch aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It has to be from {minimum} to {maximum}.</source>
        <extracomment>OUTSIDE</extracomment>
        <translation>Möglich ist {minimum} bis {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It is one of: {choices}.</source>
        <extracomment>ONE_OF</extracomment>
        <translation>Möglich ist eines davon: {choices}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It may have {count} characters at most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Höchstens ein Zeichen ist möglich.</numerusform>
            <numerusform>Höchstens {count} Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Appearance</source>
        <extracomment>PAGES | appearance | How the window looks.</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How the window looks.</source>
        <extracomment>PAGES | appearance | Appearance</extracomment>
        <translation>Wie das Fenster aussieht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How conversations are shown.</source>
        <extracomment>PAGES | reading | Reading</extracomment>
        <translation>Wie Unterhaltungen gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Composer</source>
        <extracomment>PAGES | composer | How messages are written.</extracomment>
        <translation>Eingabefeld</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How messages are written.</source>
        <extracomment>PAGES | composer | Composer</extracomment>
        <translation>Wie Nachrichten geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What new conversations begin with, and who gives them their titles.</source>
        <extracomment>PAGES | conversation | Conversation</extracomment>
        <translation>Womit neue Unterhaltungen beginnen und wer ihnen ihre Titel gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Every key, and what it does.</source>
        <extracomment>PAGES | keys | Keys</extracomment>
        <translation>Jedes Tastenkürzel, und was es tut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Accounts</source>
        <extracomment>PAGES | TITLE | accounts | Services and servers, their keys, proxies and certificates.</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Services and servers, their keys, proxies and certificates.</source>
        <extracomment>PAGES | accounts | Accounts</extracomment>
        <translation>Dienste und Server, ihre Schlüssel, Proxys und Zertifikate.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Notifications and window</source>
        <extracomment>PAGES | window | What the program does around its window.</extracomment>
        <translation>Benachrichtigungen und Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the program does around its window.</source>
        <extracomment>PAGES | window | Notifications and window</extracomment>
        <translation>Was das Programm rund um sein Fenster tut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Network</source>
        <extracomment>PAGES | (TITLE, SHOWN) | network | Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</source>
        <extracomment>PAGES | network | Network</extracomment>
        <translation>Gesendet wird nur, worum gebeten wird: keine Telemetrie, keine Anfrage, die ihre Liste nicht zeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Data</source>
        <extracomment>PAGES | data | Conversations are files on your own disk.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Conversations are files on your own disk.</source>
        <extracomment>PAGES | data | Data</extracomment>
        <translation>Unterhaltungen sind Dateien auf der eigenen Festplatte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Theme</source>
        <extracomment>THEME | appearance.theme | system | appearance | Light, dark, or as the system says.</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <extracomment>THEME | appearance.theme | system | Theme | appearance</extracomment>
        <translation>Hell, dunkel, oder wie das System.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light</source>
        <extracomment>THEME</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Dark</source>
        <extracomment>THEME</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Contrast</source>
        <extracomment>CONTRAST | appearance.contrast | system | appearance | High contrast is black and white, with a frame around everything that can be written in or ticked.</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High contrast is black and white, with a frame around everything that can be written in or ticked.</source>
        <extracomment>CONTRAST | appearance.contrast | system | Contrast | appearance</extracomment>
        <translation>Hoher Kontrast ist Schwarz und Weiß, mit einem Rahmen um alles, worin sich schreiben oder was sich ankreuzen lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Normal</source>
        <extracomment>CONTRAST</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High</source>
        <extracomment>CONTRAST</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Accent colour</source>
        <extracomment>ACCENT | appearance.accent | green | appearance | The colour of the one thing to do, of what is chosen and of what has the focus.</extracomment>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The colour of the one thing to do, of what is chosen and of what has the focus.</source>
        <extracomment>ACCENT | appearance.accent | green | Accent colour | appearance</extracomment>
        <translation>Die Farbe der wichtigsten Aktion, der Auswahl und dessen, was den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Green</source>
        <extracomment>ACCENT</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Blue</source>
        <extracomment>ACCENT</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Indigo</source>
        <extracomment>ACCENT</extracomment>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Purple</source>
        <extracomment>ACCENT</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Rose</source>
        <extracomment>ACCENT</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Orange</source>
        <extracomment>ACCENT</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Amber</source>
        <extracomment>ACCENT</extracomment>
        <translation>Bernstein</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Graphite</source>
        <extracomment>ACCENT</extracomment>
        <translation>Graphit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Density</source>
        <extracomment>DENSITY | appearance.density | comfortable | appearance | How much room rows, buttons and fields take.</extracomment>
        <translation>Dichte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How much room rows, buttons and fields take.</source>
        <extracomment>DENSITY | appearance.density | comfortable | Density | appearance</extracomment>
        <translation>Wie viel Platz Zeilen, Knöpfe und Felder einnehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Comfortable</source>
        <extracomment>DENSITY</extracomment>
        <translation>Bequem</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Compact</source>
        <extracomment>DENSITY</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of all text</source>
        <extracomment>TEXT_SIZE | appearance.text_size | appearance | In percent. The conversation can be zoomed further by itself. | {count} %</extracomment>
        <translation>Größe aller Texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent. The conversation can be zoomed further by itself.</source>
        <extracomment>TEXT_SIZE | appearance.text_size | Size of all text | appearance | {count} %</extracomment>
        <translation>In Prozent. Die Unterhaltung lässt sich für sich weiter vergrößern.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Motion</source>
        <extracomment>MOTION | appearance.motion | system | appearance | Whether something glides to where it goes, for a tenth of a second, or is there at once.</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Whether something glides to where it goes, for a tenth of a second, or is there at once.</source>
        <extracomment>MOTION | appearance.motion | system | Motion | appearance</extracomment>
        <translation>Ob etwas eine Zehntelsekunde lang an seinen Platz gleitet oder sofort da ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Glides</source>
        <extracomment>MOTION</extracomment>
        <translation>Gleitend</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>At once</source>
        <extracomment>MOTION</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Language</source>
        <extracomment>LANGUAGE | appearance.language | appearance | What the window says, and how it writes numbers and dates. The manual and the terminal are English.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the window says, and how it writes numbers and dates. The manual and the terminal are English.</source>
        <extracomment>LANGUAGE | appearance.language | Language | appearance</extracomment>
        <translation>Was im Fenster steht, und wie es Zahlen und Daten schreibt. Handbuch und Terminal sind englisch.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the list of conversations</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | appearance | The pane at the left.</extracomment>
        <translation>Liste der Unterhaltungen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the left.</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | Show the list of conversations | appearance</extracomment>
        <translation>Der Bereich links.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the inspector</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | appearance | The pane at the right: model, instructions, parameters.</extracomment>
        <translation>Inspektor zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the right: model, instructions, parameters.</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | Show the inspector | appearance</extracomment>
        <translation>Der Bereich rechts: Modell, Anweisungen, Parameter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of the conversation</source>
        <extracomment>ZOOM | reading.zoom | reading | In percent of its natural size. | {count} %</extracomment>
        <translation>Größe der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent of its natural size.</source>
        <extracomment>ZOOM | reading.zoom | Size of the conversation | reading | {count} %</extracomment>
        <translation>In Prozent der Originalgröße.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Wide column</source>
        <extracomment>WIDE_COLUMN | (WIDE, READABLE) | reading.wide_column | reading | The conversation is as wide as its pane.</extracomment>
        <translation>Breite Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The conversation is as wide as its pane.</source>
        <extracomment>WIDE_COLUMN | reading.wide_column | Wide column | reading</extracomment>
        <translation>Die Unterhaltung ist so breit wie ihr Bereich.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Wrap long lines of code</source>
        <extracomment>WRAP_CODE | reading.wrap_code | reading | Otherwise a listing scrolls sideways.</extracomment>
        <translation>Lange Codezeilen umbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Otherwise a listing scrolls sideways.</source>
        <extracomment>WRAP_CODE | reading.wrap_code | Wrap long lines of code | reading</extracomment>
        <translation>Sonst scrollt der Code seitwärts.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Number the lines of code</source>
        <extracomment>NUMBER_CODE | reading.number_code | reading | The numbers are neither selected nor copied.</extracomment>
        <translation>Codezeilen nummerieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The numbers are neither selected nor copied.</source>
        <extracomment>NUMBER_CODE | reading.number_code | Number the lines of code | reading</extracomment>
        <translation>Die Nummern werden weder ausgewählt noch kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Single letters act in the conversation</source>
        <extracomment>LETTERS | reading.letters | keys | While the keyboard is in it. Otherwise every letter is for the message that is being written.</extracomment>
        <translation>Einzelne Buchstaben wirken in der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While the keyboard is in it. Otherwise every letter is for the message that is being written.</source>
        <extracomment>LETTERS | reading.letters | Single letters act in the conversation | keys</extracomment>
        <translation>Solange die Tastatur darin ist. Sonst gilt jeder Buchstabe der Nachricht, die gerade geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show which keys may follow</source>
        <extracomment>WHICH_KEY | reading.which_key | keys | After half a second in the conversation, and after the first key of two.</extracomment>
        <translation>Zeigen, welche Tasten folgen können</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>After half a second in the conversation, and after the first key of two.</source>
        <extracomment>WHICH_KEY | reading.which_key | Show which keys may follow | keys</extracomment>
        <translation>Nach einer halben Sekunde in der Unterhaltung, und nach der ersten von zwei Tasten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account of new conversations</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | conversation | Choosing another account for a conversation chooses it here, too.</extracomment>
        <translation>Konto neuer Unterhaltungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Choosing another account for a conversation chooses it here, too.</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | Account of new conversations | conversation</extracomment>
        <translation>Ein anderes Konto für eine Unterhaltung zu wählen, wählt es auch hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account that gives titles</source>
        <extracomment>TITLE_ACCOUNT | titles.account | conversation | It is sent the beginning of each new conversation, once. The first words are taken here.</extracomment>
        <translation>Konto, das Titel vergibt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>It is sent the beginning of each new conversation, once. The first words are taken here.</source>
        <extracomment>TITLE_ACCOUNT | titles.account | Account that gives titles | conversation</extracomment>
        <translation>Ihm wird der Anfang jeder neuen Unterhaltung gesendet, einmal. Die ersten Wörter werden hier genommen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Model that gives titles</source>
        <extracomment>TITLE_MODEL | titles.model | conversation | A small one is enough.</extracomment>
        <translation>Modell, das Titel vergibt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A small one is enough.</source>
        <extracomment>TITLE_MODEL | titles.model | Model that gives titles | conversation</extracomment>
        <translation>Ein kleines genügt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key that sends a message</source>
        <extracomment>SEND_KEY | composer.send_key | enter | composer | With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</extracomment>
        <translation>Taste, die eine Nachricht sendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</source>
        <extracomment>SEND_KEY | composer.send_key | enter | Key that sends a message | composer</extracomment>
        <translation>Bei Ctrl+Enter beginnt Enter allein eine neue Zeile. Shift+Enter tut es in jedem Fall.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Enter</source>
        <extracomment>SEND_KEY</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Ctrl+Enter</source>
        <extracomment>SEND_KEY</extracomment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Tell when a long reply has ended</source>
        <extracomment>ALERT | alert.reply_ended | window | While no window of the program is in front. The conversation is named, and nothing of what was said.</extracomment>
        <translation>Melden, wenn eine lange Antwort zu Ende ist</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While no window of the program is in front. The conversation is named, and nothing of what was said.</source>
        <extracomment>ALERT | alert.reply_ended | Tell when a long reply has ended | window</extracomment>
        <translation>Solange kein Fenster des Programms vorn ist. Genannt wird die Unterhaltung, nichts von dem, was gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A reply is long from</source>
        <extracomment>ALERT_AFTER | alert.after | window | Shorter ones end without a notification. | {count} s</extracomment>
        <translation>Eine Antwort ist lang ab</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Shorter ones end without a notification.</source>
        <extracomment>ALERT_AFTER | alert.after | A reply is long from | window | {count} s</extracomment>
        <translation>Kürzere enden ohne Benachrichtigung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} s</source>
        <extracomment>ALERT_AFTER | SECONDS | alert.after | A reply is long from | window | Shorter ones end without a notification.</extracomment>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show an icon in the tray</source>
        <extracomment>TRAY | tray.icon | window | Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</extracomment>
        <translation>Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</source>
        <extracomment>TRAY | tray.icon | Show an icon in the tray | window</extracomment>
        <translation>Wo der Desktop einen Infobereich hat: Das Menü öffnet das Fenster, eine schnelle Frage oder eine neue Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Go on in the tray when the window is closed</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | window | Quit ends the program all the same. Where there is no tray, closing the window ends it.</extracomment>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quit ends the program all the same. Where there is no tray, closing the window ends it.</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | Go on in the tray when the window is closed | window</extracomment>
        <translation>„Beenden“ beendet das Programm trotzdem. Ohne Infobereich beendet es das Schließen des Fensters.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key for a quick question, from every program</source>
        <extracomment>QUICK_KEY | quick.system_key | window | Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</extracomment>
        <translation>Tastenkürzel für eine schnelle Frage, aus jedem Programm</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>QUICK_KEY | quick.system_key | Key for a quick question, from every program | window</extracomment>
        <translation>Etwa Ctrl+Alt+Space; leer für keines. Nur X11 und Windows geben einem Programm ein solches. Anderswo in den Einstellungen des Desktops ein Tastenkürzel für „desktop-ai --quick“ anlegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quick questions are temporary</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | window | Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</extracomment>
        <translation>Schnelle Fragen sind temporär</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | Quick questions are temporary | window</extracomment>
        <translation>Nichts davon wird auf den Datenträger geschrieben. Sonst wird jede wie eine andere Unterhaltung aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Long pasted texts</source>
        <extracomment>LONG_PASTE | composer.long_paste | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never. | {count} characters</extracomment>
        <translation>Lange eingefügte Texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>From so many characters on a pasted text can be made an attachment with one key; 0 for never.</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | {count} characters</extracomment>
        <translation>Ab so vielen Zeichen lässt sich ein eingefügter Text mit einer Taste zum Anhang machen; 0 für nie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>{count} characters</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never.</extracomment>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Attach long pasted texts at once</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | composer | One key makes it text again.</extracomment>
        <translation>Lange eingefügte Texte sofort anhängen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>One key makes it text again.</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | Attach long pasted texts at once | composer</extracomment>
        <translation>Eine Taste macht wieder Text daraus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Check the spelling</source>
        <extracomment>SPELLING | composer.spelling | composer | In which language; those whose dictionaries are on this computer can be chosen.</extracomment>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In which language; those whose dictionaries are on this computer can be chosen.</source>
        <extracomment>SPELLING | composer.spelling | Check the spelling | composer</extracomment>
        <translation>In welcher Sprache; zur Wahl stehen die, deren Wörterbücher auf diesem Computer sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a folder.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the files in it.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Die Dateien darin anhängen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is not an ordinary file, so it is not read.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist keine gewöhnliche Datei und wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” cannot be read: {detail}.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ lässt sich nicht lesen: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is empty.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is neither text nor a picture that models take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist weder Text noch ein Bild, das Modelle annehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Pictures can be PNG, JPEG, WebP and GIF; of other documents, attach or paste the text.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Bilder können PNG, JPEG, WebP und GIF sein; von anderen Dokumenten den Text anhängen oder einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is longer than the {size} of text that can be attached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist länger als die {size} Text, die sich anhängen lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the part that matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Den Teil anhängen, auf den es ankommt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that a picture can have.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist größer als die {size}, die ein Bild haben kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or cut out what matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Es verkleinern, oder ausschneiden, worauf es ankommt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” has more than {pixels} million pixels.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ hat mehr als {pixels} Millionen Pixel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that can be sent.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist größer als die {size}, die sich senden lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or attach it in the window, which does so by itself.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Es verkleinern, oder im Fenster anhängen, das es von selbst tut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a damaged picture.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>„{name}“ ist ein beschädigtes Bild.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>More than {count} files cannot be attached to one message.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>
            <numerusform>An eine Nachricht lässt sich nicht mehr als eine Datei anhängen.</numerusform>
            <numerusform>An eine Nachricht lassen sich nicht mehr als {count} Dateien anhängen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Send these first.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Zuerst diese senden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} B</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} B</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} kB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} MB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} GB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>Write it like https://api.example.com/v1 or http://localhost:8080/v1.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>Zum Beispiel https://api.example.com/v1 oder http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This holds a key; an address must not, and a key goes into its own field.</source>
        <translation>Darin steht ein Schlüssel; in eine Adresse gehört keiner, er gehört in sein eigenes Feld.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must begin with http:// or https://, not with {scheme}://.</source>
        <translation>Eine Adresse muss mit http:// oder https:// beginnen, nicht mit {scheme}://.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a user name or password; a key goes into its own field.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Passwort enthalten; ein Schlüssel gehört in sein eigenes Feld.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a question mark with parameters.</source>
        <translation>Eine Adresse darf kein Fragezeichen mit Parametern enthalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>There is no address of a server.</source>
        <translation>Die Adresse eines Servers fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>“{host}” is not the name of a server.</source>
        <translation>„{host}“ ist kein Servername.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>Der Port in dieser Adresse ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: there is no server named {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} ist nicht erreichbar: Es gibt keinen Server namens {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: nothing answers at {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} ist nicht erreichbar: Unter {place} antwortet nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached safely: the certificate of {place} is not to be trusted.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} ist nicht sicher erreichbar: Dem Zertifikat von {place} ist nicht zu trauen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: the proxy does not lead to {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} ist nicht erreichbar: Der Proxy führt nicht zu {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not accept this key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter another key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Einen anderen Schlüssel eingeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} says that the account has no credit left.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} meldet, dass das Konto kein Guthaben mehr hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Add credit with the provider, or choose another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Beim Anbieter Guthaben aufladen oder ein anderes Konto wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not allow this key to do that.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} erlaubt diesem Schlüssel das nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model or another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Ein anderes Modell oder ein anderes Konto wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not have this model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} hat dieses Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The conversation is longer than this model can take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Die Unterhaltung ist länger, als dieses Modell aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Send what fits of it, start a new conversation, or choose a model with a longer context.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Senden, was davon passt, eine neue Unterhaltung beginnen oder ein Modell mit längerem Kontext wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} asks to wait: too many requests.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} bittet zu warten: zu viele Anfragen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again in a moment.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} is overloaded just now.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} ist gerade überlastet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} filtered this request or its answer.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} hat diese Anfrage oder ihre Antwort gefiltert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Put it another way, or choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Es anders formulieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not take one of the parameters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} nimmt einen der Parameter nicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Set that parameter to “not sent” and try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Diesen Parameter auf „nicht gesendet“ setzen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not understand the request.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the model and the parameters, then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Modell und Parameter prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} failed while answering.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Bei {who} trat während der Antwort ein Fehler auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not answer in time.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again.</source>
        <extracomment>EXPLANATION | (READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the network, the address, and that the server is running; then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Netzwerk und Adresse prüfen, und ob der Server läuft; dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What answers at the address of {who} is not a model server.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Was unter der Adresse von {who} antwortet, ist kein Modellserver.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the address.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The connection to {who} broke before the reply was complete.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Die Verbindung zu {who} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The program failed while it read the reply.</source>
        <extracomment>(READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>Das Programm scheiterte, während es die Antwort las.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>There is no key for {who}.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Für {who} gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>Einen Schlüssel eingeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key, or set {environment} before the program starts.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>Einen Schlüssel eingeben oder {environment} setzen, bevor das Programm startet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The key of {who} comes from the command “{command}”, which you have not allowed to run yet.</source>
        <extracomment>sentence</extracomment>
        <translation>Der Schlüssel von {who} kommt aus dem Befehl „{command}“, dessen Ausführung noch nicht erlaubt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow it, if it is your own.</source>
        <translation>Ihn erlauben, wenn es der eigene ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The disk is full: “{place}” could not be saved.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Der Datenträger ist voll: „{place}“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Free some space. What you see stays here, and is saved with the next change.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Platz schaffen. Was zu sehen ist, bleibt hier und wird mit der nächsten Änderung gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” cannot be written: the folder is read-only.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>„{place}“ lässt sich nicht schreiben: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow writing there, or start with --data-dir and another folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Das Schreiben dort erlauben oder mit --data-dir und einem anderen Ordner starten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read and was set aside under “quarantine”: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>„{place}“ ließ sich nicht lesen und wurde unter „quarantine“ beiseitegelegt: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was deleted; the file can be mended there and put back.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Nichts wurde gelöscht; die Datei lässt sich dort reparieren und zurücklegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” was written by a newer version of this program. It can be read here, not changed.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>„{place}“ stammt von einer neueren Version dieses Programms. Es lässt sich hier lesen, nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Update the program, or go on in a new conversation.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Das Programm aktualisieren oder in einer neuen Unterhaltung weitermachen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” is not there any more.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>„{place}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>It may have been moved by another program; look into the trash and the data folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Vielleicht hat ein anderes Programm es verschoben; in den Papierkorb und in den Datenordner sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>„{place}“ ließ sich nicht lesen: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was changed. See whether the file may be read, and try again.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Nichts wurde geändert. Prüfen, ob die Datei gelesen werden darf, und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be saved: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>„{place}“ konnte nicht gespeichert werden: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What you see stays here, and is saved with the next change; see whether the folder is in order.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Was zu sehen ist, bleibt hier und wird mit der nächsten Änderung gespeichert; prüfen, ob der Ordner in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This system has no keyring that could keep keys.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, der Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit. On Linux, install and start gnome-keyring or KWallet.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Schlüssel bleiben bis zum Beenden im Arbeitsspeicher. Unter Linux gnome-keyring oder KWallet installieren und starten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Unlock it and try again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Ihn entsperren und erneut versuchen; bis dahin bleiben Schlüssel bis zum Beenden im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring does not answer.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>If it asks for a password, give it and try again. Otherwise restart the keyring service, or log in again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Wenn er nach einem Passwort fragt, es eingeben und erneut versuchen. Sonst den Dienst des Schlüsselbunds neu starten oder sich neu anmelden; bis dahin bleiben Schlüssel bis zum Beenden im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring refused.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Der Schlüsselbund des Systems hat abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Schlüssel bleiben bis zum Beenden im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This is longer than every system&apos;s keyring can hold: {longest} characters.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Das ist länger, als jeder Schlüsselbund aufnehmen kann: {longest} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>A key of a model service is shorter; check what was pasted.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Ein Schlüssel eines Modelldienstes ist kürzer; prüfen, was eingefügt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Address</source>
        <extracomment>TITLES</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Name of the server</source>
        <extracomment>TITLES</extracomment>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Connection</source>
        <extracomment>TITLES</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Proxy</source>
        <extracomment>TITLES</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Encryption</source>
        <extracomment>TITLES</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Key</source>
        <extracomment>TITLES</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Models</source>
        <extracomment>TITLES | (MODELS, CONVERSATIONS) | (SETTINGS, MODELS, PRESETS, FOLDERS)</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>One streamed token</source>
        <extracomment>TITLES</extracomment>
        <translation>Ein gestreamtes Token</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Parameters</source>
        <extracomment>TITLES | parameters</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Everything works.</source>
        <extracomment>ALL_WELL</extracomment>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>It works; something is worth knowing.</source>
        <extracomment>WELL_BUT</extracomment>
        <translation>Es funktioniert; etwas ist wissenswert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>{title} failed: {words}</source>
        <extracomment>FAILED_AT</extracomment>
        <translation>{title} fehlgeschlagen: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>nothing is said in it</source>
        <extracomment>NOTHING_IN_IT</extracomment>
        <translation>darin ist nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>it is no conversation of a kind that can be read</source>
        <extracomment>NOT_UNDERSTOOD</extracomment>
        <translation>es ist keine Unterhaltung einer lesbaren Art</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>this is not JSON, or a part of it is missing</source>
        <extracomment>NOT_JSON</extracomment>
        <translation>das ist kein JSON, oder ein Teil davon fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>a conversation in it is too long</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>eine Unterhaltung darin ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>it is nested too deeply</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>there is a number in it that nobody can read</source>
        <extracomment>HUGE_NUMBER</extracomment>
        <translation>darin steht eine Zahl, die niemand lesen kann</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} attached files are not in the file; their names stand in their place</source>
        <extracomment>MISSING</extracomment>
        <translation>
            <numerusform>eine angehängte Datei ist nicht in der Datei; ihr Name steht an ihrer Stelle</numerusform>
            <numerusform>{count} angehängte Dateien sind nicht in der Datei; ihre Namen stehen an ihrer Stelle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>an attached file is not in the file; its name stands in its place</source>
        <extracomment>MISSING_ONE</extracomment>
        <translation>eine angehängte Datei ist nicht in der Datei; ihr Name steht an ihrer Stelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} parts of the kind “{kind}” are left out</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>
            <numerusform>ein Teil der Art „{kind}“ ist weggelassen</numerusform>
            <numerusform>{count} Teile der Art „{kind}“ sind weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>a part of the kind “{kind}” is left out</source>
        <extracomment>UNKNOWN_ONE</extracomment>
        <translation>ein Teil der Art „{kind}“ ist weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/markdown_chat.py"/>
        <source>no line in it says who speaks, such as “## User” or “**You:**”</source>
        <extracomment>NOBODY_SPEAKS</extracomment>
        <translation>keine Zeile darin sagt, wer spricht, etwa „## User“ oder „**You:**“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a schema: an object, true or false.</source>
        <extracomment>NO_SCHEMA</extracomment>
        <translation>„{keyword}“ erwartet ein Schema: ein Objekt, true oder false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of schemas with at least one in it.</source>
        <extracomment>NO_LIST</extracomment>
        <translation>„{keyword}“ erwartet eine Liste von Schemas mit mindestens einem darin.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants an object: a name and a schema for each.</source>
        <extracomment>NO_MAP</extracomment>
        <translation>„{keyword}“ erwartet ein Objekt: je einen Namen und ein Schema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“type” is array, boolean, integer, null, number, object or string, or a list of some of them.</source>
        <extracomment>BAD_TYPE</extracomment>
        <translation>„type“ ist array, boolean, integer, null, number, object oder string, oder eine Liste davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of names, each once.</source>
        <extracomment>NO_NAMES</extracomment>
        <translation>„{keyword}“ erwartet eine Liste von Namen, jeden einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a whole number from 0 on.</source>
        <extracomment>NO_COUNT</extracomment>
        <translation>„{keyword}“ erwartet eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>„{keyword}“ erwartet eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number above 0.</source>
        <extracomment>NO_STEP</extracomment>
        <translation>„{keyword}“ erwartet eine Zahl über 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a text.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>„{keyword}“ erwartet einen Text.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants true or false.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>„{keyword}“ erwartet true oder false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of the values that are possible.</source>
        <extracomment>NO_VALUES</extracomment>
        <translation>„{keyword}“ erwartet eine Liste der möglichen Werte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{target}” leads nowhere in this schema.</source>
        <extracomment>NO_TARGET</extracomment>
        <translation>„{target}“ führt in diesem Schema nirgendwohin.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>Line {line}, column {column}: {mistake}</source>
        <extracomment>AT</extracomment>
        <translation>Zeile {line}, Spalte {column}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text ends here, before it is complete.</source>
        <extracomment>ENDS_EARLY</extracomment>
        <translation>der Text endet hier, bevor er vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a value is missing here: a text in quotes, a number, true, false, null, [ or {.</source>
        <extracomment>NO_VALUE</extracomment>
        <translation>hier fehlt ein Wert: ein Text in Anführungszeichen, eine Zahl, true, false, null, [ oder {.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>texts and names stand in double quotes, not in single ones.</source>
        <extracomment>SINGLE_QUOTES</extracomment>
        <translation>Texte und Namen stehen in doppelten Anführungszeichen, nicht in einfachen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>JSON writes true, false and null in small letters.</source>
        <extracomment>CAPITAL_WORD</extracomment>
        <translation>JSON schreibt true, false und null in Kleinbuchstaben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is a comma too many before this bracket.</source>
        <extracomment>COMMA_TOO_MANY</extracomment>
        <translation>vor dieser Klammer steht ein Komma zu viel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a comma is missing here, or a bracket closes too late.</source>
        <extracomment>NO_COMMA</extracomment>
        <translation>hier fehlt ein Komma, oder eine Klammer schließt zu spät.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a colon is missing here, between the name and its value.</source>
        <extracomment>NO_COLON</extracomment>
        <translation>hier fehlt ein Doppelpunkt zwischen dem Namen und seinem Wert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a name in double quotes is missing here.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>hier fehlt ein Name in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text that begins here has no closing quote.</source>
        <extracomment>OPEN_TEXT</extracomment>
        <translation>dem Text, der hier beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a text cannot go over several lines; a line break in it is written \n.</source>
        <extracomment>BROKEN_TEXT</extracomment>
        <translation>ein Text kann nicht über mehrere Zeilen gehen; ein Zeilenumbruch darin wird \n geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>after a backslash JSON knows only &quot; \ / b f n r t and u with four digits.</source>
        <extracomment>BAD_ESCAPE</extracomment>
        <translation>nach einem Backslash kennt JSON nur &quot; \ / b f n r t und u mit vier Ziffern.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the object has ended; nothing may follow it.</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>das Objekt ist zu Ende; danach darf nichts folgen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this must be an object: { … }.</source>
        <extracomment>NO_OBJECT</extracomment>
        <translation>das muss ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>{name} is no number that JSON knows.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>{name} ist keine Zahl, die JSON kennt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>“{name}” stands here for the second time.</source>
        <extracomment>NAMED_TWICE</extracomment>
        <translation>„{name}“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is too long: no more than {most} characters are read.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>das ist zu lang: Mehr als {most} Zeichen werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is nested too deeply.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is half a character in it, which cannot be sent.</source>
        <extracomment>HALF_CHARACTER</extracomment>
        <translation>darin steht ein halbes Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is not JSON.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>das ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a title</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>ein Titel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the list of models</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>die Liste der Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>an examination</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>eine Untersuchung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>servers on this computer</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>Server auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a picture in a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>ein Bild in einer Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the table of prices</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>die Preistabelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>under way</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>stopped here</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>hier gestoppt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>broke off</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>no connection</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered with {status}</source>
        <extracomment>ANSWERED_WITH</extracomment>
        <translation>beantwortet mit {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the model is chosen elsewhere; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>das Modell wird anderswo gewählt; es kann nicht hier stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the messages are those of the conversation; they cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>die Nachrichten sind die der Unterhaltung; sie können nicht hier stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>streaming has a switch of its own; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>für das Streaming gibt es einen eigenen Schalter; es kann nicht hier stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Temperature</source>
        <extracomment>PARAMETERS | temperature | How freely the model chooses among likely words. Low is steady, high is inventive.</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How freely the model chooses among likely words. Low is steady, high is inventive.</source>
        <extracomment>PARAMETERS | temperature | Temperature</extracomment>
        <translation>Wie frei das Modell unter wahrscheinlichen Wörtern wählt. Niedrig ist beständig, hoch ist einfallsreich.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Top p</source>
        <extracomment>PARAMETERS | top_p | The model chooses only among the most likely words that together have this probability.</extracomment>
        <translation>Top p</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The model chooses only among the most likely words that together have this probability.</source>
        <extracomment>PARAMETERS | top_p | Top p</extracomment>
        <translation>Das Modell wählt nur unter den wahrscheinlichsten Wörtern, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Maximum tokens</source>
        <extracomment>PARAMETERS | max_tokens | Where a reply is cut off. A token is about three quarters of an English word. | tokens</extracomment>
        <translation>Maximale Token</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Where a reply is cut off. A token is about three quarters of an English word.</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | tokens</extracomment>
        <translation>Wo eine Antwort abgeschnitten wird. Ein Token ist etwa drei Viertel eines englischen Wortes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>tokens</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | Where a reply is cut off. A token is about three quarters of an English word. | top_logprobs | Top log probabilities | How many other tokens are named with their probability, for each token of the answer. | logprobs</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Presence penalty</source>
        <extracomment>PARAMETERS | presence_penalty | Above 0 the model turns to new topics, below 0 it stays with what was said.</extracomment>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model turns to new topics, below 0 it stays with what was said.</source>
        <extracomment>PARAMETERS | presence_penalty | Presence penalty</extracomment>
        <translation>Über 0 wendet sich das Modell neuen Themen zu, unter 0 bleibt es bei dem, was gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Frequency penalty</source>
        <extracomment>PARAMETERS | frequency_penalty | Above 0 the model repeats its words less often, below 0 more often.</extracomment>
        <translation>Frequenzstrafe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model repeats its words less often, below 0 more often.</source>
        <extracomment>PARAMETERS | frequency_penalty | Frequency penalty</extracomment>
        <translation>Über 0 wiederholt das Modell seine Wörter seltener, unter 0 häufiger.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Number of answers</source>
        <extracomment>PARAMETERS | n | How many answers the model gives at once. Each costs as much as one alone. | answers</extracomment>
        <translation>Anzahl der Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many answers the model gives at once. Each costs as much as one alone.</source>
        <extracomment>PARAMETERS | n | Number of answers | answers</extracomment>
        <translation>Wie viele Antworten das Modell auf einmal gibt. Jede kostet so viel wie eine einzelne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>answers</source>
        <extracomment>PARAMETERS | n | Number of answers | How many answers the model gives at once. Each costs as much as one alone.</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Stop texts</source>
        <extracomment>PARAMETERS | stop | The model stops before it would write one of these, up to four of them.</extracomment>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The model stops before it would write one of these, up to four of them.</source>
        <extracomment>PARAMETERS | stop | Stop texts</extracomment>
        <translation>Das Modell hört auf, bevor es einen davon schreiben würde, bis zu vier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Seed</source>
        <extracomment>PARAMETERS | seed | The same seed with the same request gives, where a service keeps to it, the same answer.</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The same seed with the same request gives, where a service keeps to it, the same answer.</source>
        <extracomment>PARAMETERS | seed | Seed</extracomment>
        <translation>Derselbe Startwert mit derselben Anfrage ergibt, wo ein Dienst sich daran hält, dieselbe Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Reasoning effort</source>
        <extracomment>PARAMETERS | reasoning_effort | How long a model that reasons thinks before it writes. More is slower and costs more.</extracomment>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How long a model that reasons thinks before it writes. More is slower and costs more.</source>
        <extracomment>PARAMETERS | reasoning_effort | Reasoning effort</extracomment>
        <translation>Wie lange ein denkendes Modell überlegt, bevor es schreibt. Mehr ist langsamer und kostet mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Verbosity</source>
        <extracomment>PARAMETERS | verbosity | How much the model writes: low is short, high is thorough.</extracomment>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How much the model writes: low is short, high is thorough.</source>
        <extracomment>PARAMETERS | verbosity | Verbosity</extracomment>
        <translation>Wie viel das Modell schreibt: Niedrig ist kurz, hoch ist gründlich.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Response format</source>
        <extracomment>PARAMETERS | response_format | Whether the answer is text, a JSON object, or JSON that keeps to a schema.</extracomment>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Whether the answer is text, a JSON object, or JSON that keeps to a schema.</source>
        <extracomment>PARAMETERS | response_format | Response format</extracomment>
        <translation>Ob die Antwort Text ist, ein JSON-Objekt oder JSON, das sich an ein Schema hält.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Log probabilities</source>
        <extracomment>PARAMETERS | logprobs | Asks how likely each token of the answer was; “ask --json” prints it.</extracomment>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Asks how likely each token of the answer was; “ask --json” prints it.</source>
        <extracomment>PARAMETERS | logprobs | Log probabilities</extracomment>
        <translation>Fragt, wie wahrscheinlich jedes Token der Antwort war; „ask --json“ gibt es aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Top log probabilities</source>
        <extracomment>PARAMETERS | top_logprobs | How many other tokens are named with their probability, for each token of the answer. | tokens | logprobs</extracomment>
        <translation>Höchste Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many other tokens are named with their probability, for each token of the answer.</source>
        <extracomment>PARAMETERS | top_logprobs | Top log probabilities | tokens | logprobs</extracomment>
        <translation>Wie viele andere Token mit ihrer Wahrscheinlichkeit genannt werden, für jedes Token der Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Streaming</source>
        <extracomment>PARAMETERS | stream | Off, a reply comes as a whole when it is complete. Not set, it comes word by word.</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Off, a reply comes as a whole when it is complete. Not set, it comes word by word.</source>
        <extracomment>PARAMETERS | stream | Streaming</extracomment>
        <translation>Aus: Eine Antwort kommt als Ganzes, wenn sie vollständig ist. Nicht gesetzt: Sie kommt Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Extra JSON</source>
        <extracomment>PARAMETERS | extra | Fields that are put into the request as they stand, over what is set elsewhere.</extracomment>
        <translation>Zusätzliches JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Fields that are put into the request as they stand, over what is set elsewhere.</source>
        <extracomment>PARAMETERS | extra | Extra JSON</extracomment>
        <translation>Felder, die so in die Anfrage kommen, wie sie dastehen, und anderswo Festgelegtes ersetzen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} could not be reached</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} war nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} took too long</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} hat zu lange gebraucht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} did not give it (HTTP {status})</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} hat es nicht herausgegeben (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} leads on to {next_host}</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} leitet weiter zu {next_host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} is in your own network, where replies cannot look</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} liegt im eigenen Netzwerk, in das Antworten nicht sehen können</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is too large</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is no picture that can be shown</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>es ist kein Bild, das sich zeigen lässt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is damaged</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is not there any more</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>something went wrong inside the program</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>You</source>
        <extracomment>(YOU, REPLY) | (YOU, MODEL) | YOU</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply</source>
        <extracomment>(YOU, REPLY) | REPLY</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | THOUGHT</extracomment>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Refused</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES)</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Sources</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | SOURCES</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Picture</source>
        <extracomment>PICTURE</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Call of {name}</source>
        <extracomment>(CALL, RESULT)</extracomment>
        <translation>Aufruf von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Result</source>
        <extracomment>(CALL, RESULT) | RESULT</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset.py"/>
        <source>A speaker&apos;s name has only letters, digits, “_” and “-”: most services refuse anything else.</source>
        <extracomment>NAME_RULE</extracomment>
        <translation>Der Name eines Sprechers hat nur Buchstaben, Ziffern, „_“ und „-“: Die meisten Dienste lehnen alles andere ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Instructions</source>
        <extracomment>INSTRUCTIONS_TITLE | self.instructions</extracomment>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>instructions</source>
        <extracomment>WITH_INSTRUCTIONS</extracomment>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>1 example</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>1 Beispiel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>{count} examples</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>
            <numerusform>1 Beispiel</numerusform>
            <numerusform>{count} Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/prompt_template.py"/>
        <source>“{value}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/response_format.py"/>
        <source>The name of a schema is made of up to 64 letters from a to z, digits, - and _.</source>
        <extracomment>BAD_NAME</extracomment>
        <translation>Der Name eines Schemas besteht aus bis zu 64 Buchstaben von a bis z, Ziffern, - und _.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Write it like http://proxy.example.com:3128, with name:password@ before the host where it wants them.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>Zum Beispiel http://proxy.example.com:3128, mit Name:Passwort@ vor dem Host, wenn er sie verlangt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A proxy is reached by http:// or https://; this program speaks no SOCKS.</source>
        <translation>Ein Proxy wird über http:// oder https:// erreicht; SOCKS spricht dieses Programm nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>This is not the address of a proxy.</source>
        <translation>Das ist nicht die Adresse eines Proxys.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A time is a number of seconds up to {longest}.</source>
        <translation>Eine Zeit ist eine Anzahl von Sekunden bis {longest}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Leave it empty for the usual time.</source>
        <translation>Für die übliche Zeit leer lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no role: write role:user or role:assistant.</source>
        <extracomment>NOT_A_ROLE</extracomment>
        <translation>„{word}“ ist keine Rolle: möglich sind role:user oder role:assistant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>A message has code, a picture or a file, but no “{word}”: write has:code, has:picture or has:file.</source>
        <extracomment>NOT_A_KIND</extracomment>
        <translation>Eine Nachricht hat Code, ein Bild oder eine Datei, aber kein „{word}“: möglich sind has:code, has:picture oder has:file.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.</source>
        <extracomment>NOT_A_DATE</extracomment>
        <translation>„{word}“ ist kein Datum: möglich sind 2026, 2026-11, 2026-11-25, today oder yesterday.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>There is no “{name}:”, so it is looked for as it stands. Did you mean {field}:?</source>
        <extracomment>NO_FIELD</extracomment>
        <translation>„{name}:“ gibt es nicht, daher wird wörtlich danach gesucht. War {field}: gemeint?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, {count} lines</source>
        <extracomment>CODE</extracomment>
        <translation>
            <numerusform>Code, {language}, 1 Zeile</numerusform>
            <numerusform>Code, {language}, {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, 1 line</source>
        <extracomment>CODE_LINE</extracomment>
        <translation>Code, {language}, 1 Zeile</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {count} lines</source>
        <extracomment>PLAIN_CODE</extracomment>
        <translation>
            <numerusform>Code, 1 Zeile</numerusform>
            <numerusform>Code, {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, 1 line</source>
        <extracomment>PLAIN_CODE_LINE</extracomment>
        <translation>Code, 1 Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>table, {rows} rows, {columns} columns</source>
        <extracomment>TABLE</extracomment>
        <translation>Tabelle, {rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>heading {level}</source>
        <extracomment>HEADING</extracomment>
        <translation>Überschrift {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>formula</source>
        <extracomment>FORMULA</extracomment>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>image</source>
        <extracomment>PICTURE</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>separator</source>
        <extracomment>SEPARATOR</extracomment>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>done:</source>
        <extracomment>MARKERS</extracomment>
        <translation>erledigt:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>to do:</source>
        <extracomment>MARKERS</extracomment>
        <translation>zu erledigen:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>Markdown</source>
        <extracomment>FORMATS | HINTS | md | What is shown, as plain text with marks</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, as plain text with marks</source>
        <extracomment>FORMATS | Markdown | md</extracomment>
        <translation>Was gezeigt wird, als reiner Text mit Auszeichnung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>HTML page</source>
        <extracomment>FORMATS | html | What is shown, with pictures and colours, in one file</extracomment>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, with pictures and colours, in one file</source>
        <extracomment>FORMATS | HTML page | html</extracomment>
        <translation>Was gezeigt wird, mit Bildern und Farben, in einer Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>PDF</source>
        <extracomment>FORMATS | pdf | What is shown, in pages to be printed</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, in pages to be printed</source>
        <extracomment>FORMATS | PDF | pdf</extracomment>
        <translation>Was gezeigt wird, auf Seiten zum Drucken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Plain text</source>
        <extracomment>FORMATS | txt | What is shown, words alone</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, words alone</source>
        <extracomment>FORMATS | Plain text | txt</extracomment>
        <translation>Was gezeigt wird, nur die Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>JSON</source>
        <extracomment>FORMATS | json | Everything, every version too, in one file; can be imported</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Everything, every version too, in one file; can be imported</source>
        <extracomment>FORMATS | JSON | json</extracomment>
        <translation>Alles, auch jede Version, in einer Datei; lässt sich importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Zip of JSON</source>
        <extracomment>FORMATS | zip | Everything, files beside it; can be imported</extracomment>
        <translation>Zip mit JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Everything, files beside it; can be imported</source>
        <extracomment>FORMATS | Zip of JSON | zip</extracomment>
        <translation>Alles, Dateien daneben; lässt sich importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>there are no conversations in it that can be read</source>
        <extracomment>NO_CONVERSATIONS</extracomment>
        <translation>darin sind keine Unterhaltungen, die sich lesen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>it could not be read: {detail}</source>
        <extracomment>NOT_READ</extracomment>
        <translation>es ließ sich nicht lesen: {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” could not be written: {detail}.</source>
        <extracomment>NOT_WRITTEN</extracomment>
        <translation>„{name}“ konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” is no file, and nothing was written.</source>
        <extracomment>NO_PLACE</extracomment>
        <translation>„{name}“ ist keine Datei, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” cannot be imported: {why}.</source>
        <extracomment>NOT_IMPORTED</extracomment>
        <translation>„{name}“ lässt sich nicht importieren: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>These can: exports of ChatGPT, Claude and Open WebUI, Markdown, and what this program exported as JSON or zip.</source>
        <extracomment>READABLE</extracomment>
        <translation>Möglich sind: Exporte von ChatGPT, Claude und Open WebUI, Markdown und was dieses Programm als JSON oder Zip exportiert hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” has changed since it was looked at, and nothing was imported.</source>
        <extracomment>CHANGED</extracomment>
        <translation>„{name}“ hat sich seit der Prüfung geändert, und nichts wurde importiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_change.py"/>
        <source>The conversation has changed since: this does not fit into it any more.</source>
        <extracomment>CHANGED_SINCE</extracomment>
        <translation>Die Unterhaltung hat sich seitdem geändert: Das passt nicht mehr hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>This is all there is in this conversation.</source>
        <extracomment>NOTHING_LEFT</extracomment>
        <translation>Das ist alles, was in dieser Unterhaltung steht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>Delete the conversation instead.</source>
        <extracomment>DELETE_INSTEAD</extracomment>
        <translation>Stattdessen die Unterhaltung löschen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>A message needs some words.</source>
        <extracomment>NOTHING_WRITTEN</extracomment>
        <translation>Eine Nachricht braucht ein paar Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>{title} (fork)</source>
        <extracomment>FORK</extracomment>
        <translation>{title} (Abzweig)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>It wants to be asked again in {wait}, at {moment}.</source>
        <extracomment>ASK_LATER</extracomment>
        <translation>Eine neue Anfrage ist in {wait} erwünscht ({moment}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} min</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} h</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count} h</numerusform>
            <numerusform>{count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} days</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” cannot be started.</source>
        <translation>Der Befehl „{name}“ lässt sich nicht starten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” did not end in time.</source>
        <translation>Der Befehl „{name}“ wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” ended with {code} and gave no key.</source>
        <extracomment>sentence</extracomment>
        <translation>Der Befehl „{name}“ endete mit {code} und gab keinen Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” printed no key.</source>
        <translation>Der Befehl „{name}“ gab keinen Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>the environment</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>der Umgebung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>{variable} in {place}</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>{variable} in {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>The file “{name}” cannot be read.</source>
        <translation>Die Datei „{name}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>Check --env-file.</source>
        <translation>--env-file prüfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Change the proxy in the accounts.</source>
        <extracomment>CHANGE_PROXY</extracomment>
        <translation>Den Proxy in den Konten ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The file of certificates “{file}” cannot be read, or holds none.</source>
        <extracomment>sentence</extracomment>
        <translation>Die Zertifikatsdatei „{file}“ lässt sich nicht lesen oder enthält keine.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Choose another file in the accounts.</source>
        <translation>In den Konten eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>There is no address of the account&apos;s own proxy.</source>
        <translation>Die Adresse des eigenen Proxys dieses Kontos fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The proxy cannot be used: this program speaks to http:// and https:// proxies.</source>
        <extracomment>sentence</extracomment>
        <translation>Der Proxy lässt sich nicht verwenden: Nur Proxys mit http:// oder https:// werden unterstützt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check how the address is spelled. If other names are not found either, check the network or the VPN.</source>
        <extracomment>CHECK_SPELLING</extracomment>
        <translation>Die Schreibweise der Adresse prüfen. Wenn auch andere Namen nicht gefunden werden, das Netzwerk oder das VPN prüfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check the proxy in the accounts, or the one of the system.</source>
        <extracomment>CHECK_PROXY</extracomment>
        <translation>Den Proxy in den Konten prüfen, oder den des Systems.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Start the server, or correct the port in the address.</source>
        <extracomment>START_SERVER</extracomment>
        <translation>Den Server starten oder den Port in der Adresse berichtigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check that the server runs and that the port is right; a firewall or VPN may be in the way.</source>
        <extracomment>CHECK_FIREWALL</extracomment>
        <translation>Prüfen, ob der Server läuft und der Port stimmt; vielleicht ist eine Firewall oder ein VPN im Weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>If it is a server of your own, name its certificate under Certificates in the accounts.</source>
        <extracomment>TRUST_IT</extracomment>
        <translation>Wenn es ein eigener Server ist, in den Konten unter „Zertifikate“ sein Zertifikat angeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>It has to be renewed by whoever runs the server; or the clock of this computer is wrong.</source>
        <extracomment>SEE_CLOCK</extracomment>
        <translation>Wer den Server betreibt, muss es erneuern; oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Use the name that stands in the certificate, or have one made for this name.</source>
        <extracomment>OTHER_NAME</extracomment>
        <translation>Den Namen verwenden, der im Zertifikat steht, oder eines für diesen Namen ausstellen lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The server does not speak TLS: begin the address with http:// instead of https://.</source>
        <extracomment>USE_HTTP</extracomment>
        <translation>Der Server spricht kein TLS: die Adresse mit http:// statt https:// beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Write name:password@ before the host of the proxy in the accounts.</source>
        <extracomment>NAME_PROXY</extracomment>
        <translation>In den Konten Name:Passwort@ vor den Host des Proxys schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The name {host} was not looked up in time.</source>
        <translation>Der Name {host} wurde nicht rechtzeitig aufgelöst.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>There is no server named {host}.</source>
        <translation>Es gibt keinen Server namens {host}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{place} does not answer: no connection within {seconds} s.</source>
        <extracomment>sentence</extracomment>
        <translation>{place} antwortet nicht: keine Verbindung innerhalb von {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Nothing answers at {place}.</source>
        <translation>Unter {place} antwortet nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy wants a name and a password, or does not accept them.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort, oder er nimmt sie nicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not lead to {host}: it answers {status}.</source>
        <extracomment>sentence</extracomment>
        <translation>Der Proxy führt nicht zu {host}: Er antwortet {status}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} does not answer to TLS.</source>
        <translation>{host} antwortet nicht auf TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} and this program find no common TLS.</source>
        <translation>{host} und dieses Programm finden kein gemeinsames TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The address of the proxy makes no sense.</source>
        <translation>Die Adresse des Proxys ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is out of date.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is for another name.</source>
        <translation>Das Zertifikat von {host} gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is from nobody this system trusts.</source>
        <translation>Das Zertifikat von {host} stammt von niemandem, dem dieses System vertraut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>There is no account “{id}”.</source>
        <translation>Es gibt kein Konto „{id}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>This looks like a key; a name is seen by everybody who looks.</source>
        <translation>Das sieht nach einem Schlüssel aus; einen Namen sieht jeder, der hinschaut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Added the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>Konto „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Removed the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>Konto „{name}“ entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Moved the account “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>Konto „{name}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Renamed the account “{old}” to “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>Konto „{old}“ in „{name}“ umbenannt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the address of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Adresse von „{name}“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the command of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Befehl von „{name}“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed how requests of “{name}” leave</source>
        <extracomment>CHANGED</extracomment>
        <translation>Geändert, wie Anfragen von „{name}“ hinausgehen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>printed by “{name}”</source>
        <extracomment>FROM_COMMAND</extracomment>
        <translation>ausgegeben von „{name}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it has {count} characters, and no system&apos;s keyring holds more than {longest}.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Das ist kein Schlüssel: Er hat ein Zeichen, und kein Schlüsselbund fasst mehr als {longest}.</numerusform>
            <numerusform>Das ist kein Schlüssel: Er hat {count} Zeichen, und kein Schlüsselbund fasst mehr als {longest}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it contains spaces or characters that no key has.</source>
        <extracomment>FORBIDDEN</extracomment>
        <translation>Das ist kein Schlüssel: Er enthält Leerzeichen oder Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Known accounts: {names}.</source>
        <translation>Bekannte Konten: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This command is too long, or has characters that cannot be seen.</source>
        <translation>Dieser Befehl ist zu lang oder hat unsichtbare Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>{who} has no address yet.</source>
        <translation>{who} hat noch keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Enter the address of the server.</source>
        <translation>Die Adresse des Servers eingeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>A quotation mark in this command is not closed.</source>
        <translation>Ein Anführungszeichen in diesem Befehl ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>No model is chosen.</source>
        <extracomment>NO_MODEL | Choose a model.</extracomment>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <source>Choose a model.</source>
        <extracomment>No model is chosen.</extracomment>
        <translation>Ein Modell wählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/backups.py"/>
        <source>Brought back {count} conversations from the backup of {name}</source>
        <extracomment>BROUGHT_BACK</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung aus der Sicherung {name} zurückgeholt</numerusform>
            <numerusform>{count} Unterhaltungen aus der Sicherung {name} zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>Choose an account.</source>
        <translation>Ein Konto wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is no message that this would answer.</source>
        <translation>Es gibt keine Nachricht, auf die das antworten würde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to continue: this reply is complete.</source>
        <translation>Es gibt nichts fortzusetzen: Diese Antwort ist vollständig.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>This conversation is being closed.</source>
        <translation>Diese Unterhaltung wird gerade geschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>A reply is still on its way.</source>
        <extracomment>STILL_RUNNING | Wait for it, or stop it.</extracomment>
        <translation>Eine Antwort ist noch unterwegs.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>Wait for it, or stop it.</source>
        <extracomment>STILL_RUNNING | A reply is still on its way.</extracomment>
        <translation>Auf sie warten oder sie stoppen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Renamed “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>„{before}“ in „{after}“ umbenannt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated “{title}”</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>„{title}“ dupliziert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated {count} conversations</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung dupliziert</numerusform>
            <numerusform>{count} Unterhaltungen dupliziert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Deleted “{title}”</source>
        <extracomment>DELETED | (DELETED, IN_TRASH)</extracomment>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Deleted {count} conversations</source>
        <extracomment>DELETED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung gelöscht</numerusform>
            <numerusform>{count} Unterhaltungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (copy)</source>
        <extracomment>COPY | (COPY, FORMER)</extracomment>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>none</source>
        <extracomment>(NO_PROXY, NO_TLS) | USES</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: the address begins with http://</source>
        <extracomment>(NO_PROXY, NO_TLS)</extracomment>
        <translation>keine: die Adresse beginnt mit http://</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: everybody on the way can read what is sent</source>
        <extracomment>OPEN_TLS</extracomment>
        <translation>keine: Jeder auf dem Weg kann lesen, was gesendet wird</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Use https:// if the server can.</source>
        <extracomment>USE_HTTPS</extracomment>
        <translation>https:// verwenden, wenn der Server es kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none needed</source>
        <extracomment>NO_KEY_NEEDED</extracomment>
        <translation>keiner nötig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>
            <numerusform>1 Modell</numerusform>
            <numerusform>{count} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>1 model</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>1 Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server names none</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>der Server nennt keine</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server has no list of models</source>
        <extracomment>NO_LIST_THERE</extracomment>
        <translation>der Server hat keine Liste der Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Type the name of a model.</source>
        <extracomment>TYPE_MODEL</extracomment>
        <translation>Den Namen eines Modells eintippen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models, but not {model}</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>
            <numerusform>1 Modell, aber nicht {model}</numerusform>
            <numerusform>{count} Modelle, aber nicht {model}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>No model is chosen, and the server names none.</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Es ist kein Modell gewählt, und der Server nennt keine.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>from {model}</source>
        <extracomment>FIRST_TOKEN</extracomment>
        <translation>von {model}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} answers, but all at once instead of word by word</source>
        <extracomment>NOT_STREAMED</extracomment>
        <translation>{model} antwortet, aber alles auf einmal statt Wort für Wort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} ended its reply without a word.</source>
        <extracomment>EMPTY_REPLY</extracomment>
        <translation>{model} beendete die Antwort ohne ein Wort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Try another model.</source>
        <extracomment>OTHER_MODEL</extracomment>
        <translation>Ein anderes Modell versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>taken</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>refused: {why}</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>abgelehnt: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>not sent: this provider is known not to take it</source>
        <extracomment>NOT_SENT_BY_ROW</extracomment>
        <translation>nicht gesendet: Dieser Anbieter nimmt es bekanntlich nicht an</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Set it to “not sent”; the program also leaves it out by itself.</source>
        <extracomment>LEAVE_OUT</extracomment>
        <translation>Ihn auf „nicht gesendet“ setzen; das Programm lässt ihn auch von selbst weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The Guide is a part of this program: there is no way to examine.</source>
        <extracomment>NO_WAY</extracomment>
        <translation>Der Guide ist ein Teil dieses Programms: Es gibt keinen Weg zu untersuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Edited “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>„{words}“ bearbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Inserted “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>„{words}“ eingefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted the message “{words}”</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>Nachricht „{words}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted “{words}” and what followed it</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>„{words}“ und alles Folgende gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Left “{words}” out of requests</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>„{words}“ aus Anfragen weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took “{words}” into requests again</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>„{words}“ wieder in Anfragen aufgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation to what fits</source>
        <extracomment>CUT_TO_FIT</extracomment>
        <translation>Unterhaltung auf das gekürzt, was passt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation above “{words}”</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Unterhaltung über „{words}“ abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took the cut back</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Schnitt zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Forked the conversation at “{words}”</source>
        <extracomment>FORKED</extracomment>
        <translation>Unterhaltung bei „{words}“ abgezweigt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Only a message of yours can be sent again.</source>
        <extracomment>NOT_A_PROMPT</extracomment>
        <translation>Nur eine eigene Nachricht lässt sich erneut senden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/export_sinks.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/conversation_list.py"/>
        <source>Conversations</source>
        <extracomment>(LIBRARY, UNTITLED) | (MODELS, CONVERSATIONS) | (CONVERSATION, CONVERSATIONS) | ALL | (READABLE, EVERYTHING)</extracomment>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/exports.py"/>
        <source>There is nothing to export.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned “{title}”</source>
        <extracomment>PINNED</extracomment>
        <translation>„{title}“ angeheftet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned {count} conversations</source>
        <extracomment>PINNED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung angeheftet</numerusform>
            <numerusform>{count} Unterhaltungen angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned “{title}”</source>
        <extracomment>UNPINNED</extracomment>
        <translation>„{title}“ nicht mehr angeheftet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned {count} conversations</source>
        <extracomment>UNPINNED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung nicht mehr angeheftet</numerusform>
            <numerusform>{count} Unterhaltungen nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived “{title}”</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>„{title}“ archiviert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived {count} conversations</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung archiviert</numerusform>
            <numerusform>{count} Unterhaltungen archiviert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>„{title}“ aus dem Archiv geholt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung aus dem Archiv geholt</numerusform>
            <numerusform>{count} Unterhaltungen aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved “{title}” to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>„{title}“ nach „{folder}“ verschoben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved {count} conversations to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung nach „{folder}“ verschoben</numerusform>
            <numerusform>{count} Unterhaltungen nach „{folder}“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of its folder</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>„{title}“ aus dem Ordner genommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of their folders</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung aus ihrem Ordner genommen</numerusform>
            <numerusform>{count} Unterhaltungen aus ihren Ordnern genommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of “{title}”</source>
        <extracomment>TAGGED</extracomment>
        <translation>Schlagwörter von „{title}“ geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of {count} conversations</source>
        <extracomment>TAGGED</extracomment>
        <translation>
            <numerusform>Schlagwörter einer Unterhaltung geändert</numerusform>
            <numerusform>Schlagwörter von {count} Unterhaltungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put “{title}” in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>„{title}“ nach Datum geordnet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put {count} conversations in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung nach Datum geordnet</numerusform>
            <numerusform>{count} Unterhaltungen nach Datum geordnet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>Untitled</source>
        <extracomment>UNTITLED</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>All of this conversation fits, as far as is known: nothing was cut.</source>
        <extracomment>NOTHING_TO_CUT</extracomment>
        <translation>Soweit bekannt, passt diese Unterhaltung ganz: Es wurde nichts abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Your last message alone is longer than this model can take.</source>
        <extracomment>LAST_ALONE</extracomment>
        <translation>Schon die letzte Nachricht allein ist länger, als dieses Modell aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Shorten it, or choose a model with a longer context.</source>
        <extracomment>SHORTEN</extracomment>
        <translation>Sie kürzen oder ein Modell mit längerem Kontext wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Made the folder “{folder}”</source>
        <extracomment>MADE</extracomment>
        <translation>Ordner „{folder}“ angelegt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Renamed the folder “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>Ordner „{before}“ in „{after}“ umbenannt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Moved the folder “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>Ordner „{folder}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Deleted the folder “{folder}”</source>
        <extracomment>DELETED</extracomment>
        <translation>Ordner „{folder}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder needs a name.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is a folder “{folder}” already.</source>
        <extracomment>NAME_TAKEN</extracomment>
        <translation>Einen Ordner „{folder}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <extracomment>INSIDE_ITSELF</extracomment>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Folders can lie in each other {count} deep, and not deeper.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>
            <numerusform>Ordner können nur eine Ebene tief ineinander liegen.</numerusform>
            <numerusform>Ordner können {count} Ebenen tief ineinander liegen, nicht tiefer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is no folder “{folder}” any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Den Ordner „{folder}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>That is no key that can be pressed.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Das ist keine Taste, die sich drücken lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” types text. Hold Ctrl or Alt with it.</source>
        <extracomment>TYPES</extracomment>
        <translation>„{key}“ tippt Text. Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” is needed to move, to choose and to leave. Hold Ctrl or Alt with it.</source>
        <extracomment>NEEDED</extracomment>
        <translation>„{key}“ wird gebraucht, um sich zu bewegen, zu wählen und zu verlassen. Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” edits text wherever something is written.</source>
        <extracomment>EDITS</extracomment>
        <translation>„{key}“ bearbeitet überall Text, wo etwas geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>Esc always leaves, and cannot be given away.</source>
        <extracomment>LEAVES</extracomment>
        <translation>Esc verlässt immer und lässt sich nicht vergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” moves in the conversation and presses what has the focus.</source>
        <extracomment>MOVES_HERE</extracomment>
        <translation>„{key}“ bewegt sich in der Unterhaltung und drückt, was den Fokus hat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported {count} conversations from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung aus „{name}“ importiert</numerusform>
            <numerusform>{count} Unterhaltungen aus „{name}“ importiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported a conversation from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>Eine Unterhaltung aus „{name}“ importiert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Changed the keys of “{title}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Tastenkürzel von „{title}“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Imported keys</source>
        <extracomment>IMPORTED</extracomment>
        <translation>Tastenkürzel importiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>An action has {count} keys at the most.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>Eine Aktion hat höchstens ein Tastenkürzel.</numerusform>
            <numerusform>Eine Aktion hat höchstens {count} Tastenkürzel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is too long to be one of keys.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>Diese Datei ist zu lang, um eine mit Tastenkürzeln zu sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is not JSON, so no key was changed.</source>
        <extracomment>NO_JSON</extracomment>
        <translation>Diese Datei ist kein JSON, daher wurde kein Tastenkürzel geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>There are no keys of this program in that file, so no key was changed.</source>
        <extracomment>NO_KEYS</extracomment>
        <translation>In dieser Datei sind keine Tastenkürzel dieses Programms, daher wurde keines geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>It has to be a file that “Export keys…” has written.</source>
        <extracomment>HAS_TO</extracomment>
        <translation>Es muss eine Datei sein, die „Tastenkürzel exportieren…“ geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/offered_settings.py"/>
        <source>The file says {value}, which cannot be used.</source>
        <extracomment>NOT_USED</extracomment>
        <translation>In der Datei steht {value}, was sich nicht verwenden lässt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>{count} messages wait already.</source>
        <extracomment>FULL</extracomment>
        <translation>
            <numerusform>Eine Nachricht wartet schon.</numerusform>
            <numerusform>{count} Nachrichten warten schon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>Wait until some of them are sent, or take some away.</source>
        <extracomment>WAIT_FIRST</extracomment>
        <translation>Warten, bis einige davon gesendet sind, oder welche wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>This message is on its way already.</source>
        <translation>Diese Nachricht ist schon unterwegs.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outside_changes.py"/>
        <source>The files of “{title}” were taken away by another program. What you see is written again with the next change.</source>
        <extracomment>TAKEN_AWAY</extracomment>
        <translation>Die Dateien von „{title}“ hat ein anderes Programm entfernt. Was zu sehen ist, wird mit der nächsten Änderung wieder geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved “{title}” in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>„{title}“ in der Liste verschoben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved {count} conversations in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung in der Liste verschoben</numerusform>
            <numerusform>{count} Unterhaltungen in der Liste verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed “{title}”</source>
        <extracomment>CHANGED | (PARAMETER, PARAMETERS)</extracomment>
        <translation>„{title}“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset “{title}”</source>
        <extracomment>RESET | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>„{title}“ zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (before)</source>
        <extracomment>(COPY, FORMER)</extracomment>
        <translation>{title} (vorher)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Added the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Vorlage „{title}“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Changed the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Vorlage „{title}“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Moved the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Vorlage „{title}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Deleted the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>Vorlage „{title}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Brought back the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>Vorlage „{title}“ zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Made the preset “{title}” what it was</source>
        <extracomment>RESET</extracomment>
        <translation>Vorlage „{title}“ auf den ursprünglichen Stand gebracht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Several presets are called “{name}”.</source>
        <translation>Mehrere Vorlagen heißen „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Name one by its id: {ids}.</source>
        <translation>Eine davon mit ihrer ID nennen: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There is no preset “{name}”.</source>
        <translation>Es gibt keine Vorlage „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are: {titles}.</source>
        <translation>Vorhanden sind: {titles}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are {count} presets, which is as many as there can be.</source>
        <translation>
            <numerusform>Es gibt eine Vorlage, mehr sind nicht möglich.</numerusform>
            <numerusform>Es gibt {count} Vorlagen, mehr sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This preset is not there any more.</source>
        <extracomment>Choose another one.</extracomment>
        <translation>Diese Vorlage ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Choose another one.</source>
        <extracomment>This preset is not there any more.</extracomment>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>A preset needs a title.</source>
        <translation>Eine Vorlage braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This looks like a key; a title is seen by everybody who looks.</source>
        <translation>Das sieht nach einem Schlüssel aus; einen Titel sieht jeder, der hinschaut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>Nothing is typed: this is the conversation so far, without a new message.</source>
        <extracomment>NOTHING_TYPED</extracomment>
        <translation>Es ist nichts eingetippt: Das ist die Unterhaltung bis hierher, ohne neue Nachricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>It cannot be sent as it is. {title}: {mistake}</source>
        <extracomment>NOT_SENT_YET</extracomment>
        <translation>So lässt es sich nicht senden. {title}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{title} is not sent: {who} does not take it for this model.</source>
        <extracomment>NOT_TAKEN</extracomment>
        <translation>{title} wird nicht gesendet: {who} nimmt es für dieses Modell nicht an.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{beginning}… ({count} characters in all)</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>{beginning}… (insgesamt ein Zeichen)</numerusform>
            <numerusform>{beginning}… (insgesamt {count} Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>What was fetched is no table of prices. The one from {day} is still used.</source>
        <extracomment>NO_TABLE</extracomment>
        <translation>Was geladen wurde, ist keine Preistabelle. Die vom {day} gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>Try again later.</source>
        <extracomment>LATER</extracomment>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <location filename="../../desktop_ai/ui/tray_icon.py"/>
        <source>Desktop AI</source>
        <extracomment>PROGRAM | (NAME, SHOW)</extracomment>
        <translation>Desktop AI</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply is done.</source>
        <extracomment>ENDED</extracomment>
        <translation>Die Antwort ist fertig.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply broke off.</source>
        <extracomment>ENDED</extracomment>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply failed.</source>
        <extracomment>ENDED</extracomment>
        <translation>Die Antwort ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Saved the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt „{title}“ gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Changed the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt „{title}“ geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Deleted the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt „{title}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs a title.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>Ein Prompt braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs words.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>Ein Prompt braucht Wörter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt has {count} characters at the most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Ein Prompt hat höchstens ein Zeichen.</numerusform>
            <numerusform>Ein Prompt hat höchstens {count} Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>There are {count} prompts, which is as many as there can be.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>Es gibt einen Prompt, mehr sind nicht möglich.</numerusform>
            <numerusform>Es gibt {count} Prompts, mehr sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This looks like a key; a saved prompt is no place for one.</source>
        <extracomment>HAS_KEY</extracomment>
        <translation>Das sieht nach einem Schlüssel aus; in einen gespeicherten Prompt gehört keiner.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This prompt is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Dieser Prompt ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Changed the defaults</source>
        <extracomment>DEFAULTS_CHANGED</extracomment>
        <translation>Standard geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Chose what new conversations begin with</source>
        <extracomment>NEW_CHOSEN</extracomment>
        <translation>Gewählt, womit neue Unterhaltungen beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>“{title}” has a mistake in it, so nothing was sent. {mistake}</source>
        <extracomment>NOT_SENDABLE</extracomment>
        <translation>In „{title}“ steckt ein Fehler, daher wurde nichts gesendet. {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Mend it, or take the parameter out.</source>
        <translation>Ihn beheben oder den Parameter herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another preset</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Andere Vorlage gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another account</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Anderes Konto gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another model</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Anderes Modell gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the instructions</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Anweisungen geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the parameters</source>
        <extracomment>(PARAMETER, PARAMETERS)</extracomment>
        <translation>Parameter geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>typed for this session</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>für diese Sitzung eingegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>in the system&apos;s keyring</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/tasks.py"/>
        <source>Something went wrong inside the program: {what}. What you wrote is kept.</source>
        <extracomment>DEFECT</extracomment>
        <translation>Im Programm ist etwas schiefgegangen: {what}. Das Geschriebene bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/titles.py"/>
        <source>Chose who gives titles</source>
        <extracomment>CHOSEN</extracomment>
        <translation>Gewählt, wer Titel vergibt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>there is too much in it</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>darin steht zu viel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is neither JSON nor text nor a zip</source>
        <extracomment>NOT_TEXT</extracomment>
        <translation>es ist weder JSON noch Text noch ein Zip</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is no file</source>
        <extracomment>NO_FILE</extracomment>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>the zip is damaged, or locked with a password</source>
        <extracomment>BROKEN_ZIP</extracomment>
        <translation>das Zip ist beschädigt oder mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/own_documents.py"/>
        <source>it was written by a newer version of this program</source>
        <extracomment>NEWER</extracomment>
        <translation>es stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/amounts.py"/>
        <source>under {amount}</source>
        <extracomment>UNDER</extracomment>
        <translation>unter {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Nothing fits. Esc goes back.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Nichts passt. Esc geht zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Use “{typed}”</source>
        <extracomment>USE</extracomment>
        <translation>„{typed}“ verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>There is nothing to choose from yet.</source>
        <extracomment>NOTHING_TO_CHOOSE</extracomment>
        <translation>Es gibt noch nichts zur Auswahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Presets</source>
        <extracomment>(PROMPTS, PRESETS) | (SETTINGS, MODELS, PRESETS, FOLDERS) | TITLE</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <source>temporary</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>temporär</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Attachments</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>Anhänge</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Take {name} off the message</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>{name} von der Nachricht abnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/completion_popup.py"/>
        <source>What fits what you type</source>
        <extracomment>NAME</extracomment>
        <translation>Was zum Getippten passt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write the next message while the reply comes</source>
        <extracomment>PLACEHOLDER_RUNNING</extracomment>
        <translation>Nächste Nachricht schreiben, während die Antwort kommt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <extracomment>HINT</extracomment>
        <translation>Enter sendet · Shift+Enter beginnt neue Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} sends · Enter breaks the line</source>
        <extracomment>HINT_CONTROL</extracomment>
        <translation>{key} sendet · Enter beginnt neue Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} queues the next message</source>
        <extracomment>HINT_RUNNING</extracomment>
        <translation>{key} reiht die nächste Nachricht ein</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter opens · Del takes off · Ctrl+Z brings back · Esc goes on writing</source>
        <extracomment>HINT_STRIP</extracomment>
        <translation>Enter öffnet · Entf nimmt ab · Ctrl+Z holt zurück · Esc schreibt weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Senden {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop  Esc</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Stopp  Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Behalten {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep</source>
        <extracomment>name</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/queue_strip.py"/>
        <source>Queued messages</source>
        <extracomment>NAME</extracomment>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Find in this conversation</source>
        <extracomment>FIND</extracomment>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{number} of {count}</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{number} von {count}</numerusform>
            <numerusform>{number} von {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} so far</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>bisher {count}</numerusform>
            <numerusform>bisher {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>No match</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} found</source>
        <extracomment>FOUND</extracomment>
        <translation>
            <numerusform>{count} gefunden</numerusform>
            <numerusform>{count} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Close</source>
        <extracomment>CLOSE | (NOTHING_NEW, CANCEL, CLOSE) | PLACES</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Enter next · Shift+Enter previous · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enter nächster · Shift+Enter vorheriger · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>A capital letter makes capitals count. </source>
        <translation>Mit einem Großbuchstaben zählt Groß- und Kleinschreibung. </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/followers.py"/>
        <source>Back to writing</source>
        <extracomment>WRITE</extracomment>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key goes into the system&apos;s keyring, and never into a file.</source>
        <extracomment>KEY_NOTE</extracomment>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems und nie in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key stays in memory until the program ends. It is never written to a file.</source>
        <extracomment>KEY_NOW_NOTE</extracomment>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm endet. Er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is {place}. {trouble}</source>
        <extracomment>KEY_KEPT</extracomment>
        <translation>Der Schlüssel für {account} ist {place}. {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is forgotten.</source>
        <extracomment>KEY_FORGOTTEN</extracomment>
        <translation>Der Schlüssel für {account} ist vergessen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: {count} models. The key is {place}.</source>
        <extracomment>KEY_WORKS</extracomment>
        <translation>
            <numerusform>{account} funktioniert: 1 Modell. Der Schlüssel ist {place}.</numerusform>
            <numerusform>{account} funktioniert: {count} Modelle. Der Schlüssel ist {place}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: 1 model. The key is {place}.</source>
        <extracomment>KEY_WORKS_FOR_ONE</extracomment>
        <translation>{account} funktioniert: 1 Modell. Der Schlüssel ist {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1. Leave it empty for the usual address.</source>
        <extracomment>ADDRESS_NOTE</extracomment>
        <translation>Zum Beispiel http://localhost:8080/v1. Für die übliche Adresse leer lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1.</source>
        <extracomment>ADDRESS_NOTE_CUSTOM</extracomment>
        <translation>Zum Beispiel http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Which service is this key for?</source>
        <extracomment>WHOSE</extracomment>
        <translation>Für welchen Dienst ist dieser Schlüssel?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Add an account</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>the program finds out whose it is</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>das Programm findet heraus, zu welchem Dienst er gehört</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>answers on this computer</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>antwortet auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>does not answer at {address}</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>antwortet nicht unter {address}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key</source>
        <extracomment>asked</extracomment>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Key for {account}</source>
        <translation>Schlüssel für {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Account</source>
        <extracomment>asked | COLUMNS</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>A server on this computer</source>
        <extracomment>asked</extracomment>
        <translation>Server auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Address for {account}</source>
        <extracomment>asked</extracomment>
        <translation>Adresse für {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Another answer in a second · Esc takes it back</source>
        <extracomment>COMING</extracomment>
        <translation>Weitere Antwort in einer Sekunde · Esc nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Taken back: nothing is asked.</source>
        <extracomment>TAKEN_BACK</extracomment>
        <translation>Zurückgenommen: Es wird nichts gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>Which model answers? From the list or typed</source>
        <extracomment>WHICH</extracomment>
        <translation>Welches Modell antwortet? Aus der Liste oder eingetippt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>This answer only: the conversation goes on with its own model.</source>
        <extracomment>HINT</extracomment>
        <translation>Nur diese Antwort: Die Unterhaltung geht mit ihrem eigenen Modell weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted picture</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted text</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>reading…</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{size} · {count} lines</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>
            <numerusform>{size} · 1 Zeile</numerusform>
            <numerusform>{size} · {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Image</source>
        <extracomment>IN_A_REPLY | IMAGE</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{width} × {height}, made smaller · {size}</source>
        <extracomment>(PICTURE, SCALED)</extracomment>
        <translation>{width} × {height}, verkleinert · {size}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{model} does not see pictures.</source>
        <extracomment>BLIND</extracomment>
        <translation>{model} sieht keine Bilder.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name} ist abgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off · {key} brings it back</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name} ist abgenommen · {key} holt es zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>There is no backup yet. One is made each day, a minute after the start.</source>
        <extracomment>NONE</extracomment>
        <translation>Es gibt noch keine Sicherung. Jeden Tag wird eine gemacht, eine Minute nach dem Start.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Make one now.</source>
        <extracomment>MAKE</extracomment>
        <translation>Jetzt eine machen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Backup {name} is made: {what}.</source>
        <extracomment>MADE</extracomment>
        <translation>Sicherung {name} ist fertig: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is in the backup of {name} is here.</source>
        <extracomment>ALL_HERE</extracomment>
        <translation>Alles aus der Sicherung {name} ist da.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Back from the backup of {name}: {what}.</source>
        <extracomment>BACK</extracomment>
        <translation>Aus der Sicherung {name} zurückgeholt: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Look into a backup</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>In eine Sicherung sehen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Bring back from {name}</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>Aus {name} zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>1 conversation</source>
        <extracomment>(CONVERSATION, CONVERSATIONS)</extracomment>
        <translation>1 Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/drag_picture.py"/>
        <source>{count} conversations</source>
        <extracomment>(CONVERSATION, CONVERSATIONS) | SEVERAL</extracomment>
        <translation>
            <numerusform>1 Unterhaltung</numerusform>
            <numerusform>{count} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>1 message</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND) | (COUNT, COUNT_ONE)</extracomment>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{count} messages</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND)</extracomment>
        <translation>
            <numerusform>1 Nachricht</numerusform>
            <numerusform>{count} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>all of it, {count}</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>ganz, {count}</numerusform>
            <numerusform>ganz, {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>{count} that are missing</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>{count}, die fehlt</numerusform>
            <numerusform>{count}, die fehlen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is missing</source>
        <translation>Alles, was fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>There is nothing in “{title}” yet.</source>
        <extracomment>EMPTY</extracomment>
        <translation>In „{title}“ steht noch nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>“{title}” is too long for a message as a whole: its newest part is attached.</source>
        <extracomment>CUT</extracomment>
        <translation>„{title}“ ist als Ganzes zu lang für eine Nachricht: Der neueste Teil wird angehängt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Search every message for “{typed}”</source>
        <extracomment>SEARCH</extracomment>
        <translation>In jeder Nachricht nach „{typed}“ suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is in the trash.</source>
        <extracomment>(DELETED, IN_TRASH)</extracomment>
        <translation>„{title}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is gone: it was never written.</source>
        <extracomment>GONE</extracomment>
        <translation>„{title}“ ist weg: Es wurde nie gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Temporary conversation</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>Temporäre Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Kept “{title}”</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>„{title}“ behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>This conversation is kept from now on.</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>Diese Unterhaltung wird von nun an aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Find a conversation</source>
        <extracomment>asked | BUTTONS</extracomment>
        <translation>Unterhaltung finden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Title</source>
        <extracomment>asked | (TITLE, WORDS, LIST)</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>What stands above the line is not sent any more. {key} sends everything again.</source>
        <extracomment>CUT</extracomment>
        <translation>Was über der Linie steht, wird nicht mehr gesendet. {key} sendet wieder alles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Everything is sent again.</source>
        <extracomment>(WHOLE, WAS_WHOLE) | (CUT, UNCUT)</extracomment>
        <translation>Es wird wieder alles gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>Everything is sent: nothing was cut.</source>
        <extracomment>(WHOLE, WAS_WHOLE)</extracomment>
        <translation>Es wird alles gesendet: Nichts war abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export…</source>
        <extracomment>EXPORT</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export as</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>Nach „{name}“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”, without {count} conversations that could not be read.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>Nach „{name}“ exportiert, ohne eine Unterhaltung, die sich nicht lesen ließ.</numerusform>
            <numerusform>Nach „{name}“ exportiert, ohne {count} Unterhaltungen, die sich nicht lesen ließen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Choose a conversation first: the one in front is empty.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>Zuerst eine Unterhaltung wählen: Die aktuelle ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exporting, {percent} %</source>
        <extracomment>EXPORTING</extracomment>
        <translation>Export läuft, {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>The export was cancelled, and nothing was written.</source>
        <extracomment>CANCELLED</extracomment>
        <translation>Der Export wurde abgebrochen, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>No export is under way.</source>
        <extracomment>NOT_EXPORTING</extracomment>
        <translation>Es läuft kein Export.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Nothing has been exported since the program started.</source>
        <extracomment>NOTHING_YET</extracomment>
        <translation>Seit dem Start des Programms wurde nichts exportiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Into which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Another name for the folder “{folder}”</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>Anderer Name für den Ordner „{folder}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Name of the new folder</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>A slash makes a folder in a folder: Work/Clients.</source>
        <extracomment>NEW_HINT</extracomment>
        <translation>Ein Schrägstrich legt einen Ordner in einem Ordner an: Arbeit/Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Type a new name to make a folder; a slash makes one in another.</source>
        <extracomment>MOVE_HINT</extracomment>
        <translation>Ein neuer Name legt einen Ordner an; ein Schrägstrich legt einen in einem anderen an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>In no folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>In keinem Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>At the top, in no other folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>Ganz oben, in keinem anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Taken back: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>Zurückgenommen: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Done again: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>Wiederholt: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>Import conversations</source>
        <extracomment>CHOOSE</extracomment>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>All files</source>
        <extracomment>(READABLE, EVERYTHING) | (KIND, EVERYTHING)</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>{count} conversations came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung wurde importiert.</numerusform>
            <numerusform>{count} Unterhaltungen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>A conversation came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>Eine Unterhaltung wurde importiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Export keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Import keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys that it came with.</source>
        <extracomment>UNCHANGED</extracomment>
        <translation>Jede Aktion hat die mitgelieferten Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys again that it came with.</source>
        <extracomment>RESET</extracomment>
        <translation>Jede Aktion hat wieder die mitgelieferten Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys were written to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>Die Tastenkürzel wurden in „{name}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over.</source>
        <extracomment>TAKEN</extracomment>
        <translation>Die Tastenkürzel aus „{name}“ wurden übernommen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over, without what cannot be used here: {ids}.</source>
        <extracomment>TAKEN_BUT</extracomment>
        <translation>Die Tastenkürzel aus „{name}“ wurden übernommen, ohne das, was sich hier nicht verwenden lässt: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Tag to give, or to take away</source>
        <extracomment>WHICH_TAG</extracomment>
        <translation>Schlagwort, das gegeben oder weggenommen wird</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Type a new tag and press Enter; a comma stands between several.</source>
        <extracomment>TAG_HINT</extracomment>
        <translation>Ein neues Schlagwort eintippen und Enter drücken; zwischen mehreren steht ein Komma.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Choose a conversation in the list first.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>Zuerst in der Liste eine Unterhaltung wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>takes it away</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>nimmt es weg</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>gives it</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>gibt es</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>The reply is on the clipboard.</source>
        <extracomment>REPLY_COPIED | COPIED</extracomment>
        <translation>Die Antwort ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>The message is on the clipboard.</source>
        <extracomment>MESSAGE_COPIED</extracomment>
        <translation>Die Nachricht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the reply</source>
        <extracomment>(COPY_REPLY, TRY_AGAIN) | (COPY, GO_ON)</extracomment>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Continue</source>
        <extracomment>CONTINUE | REMEDIES</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Ask again</source>
        <extracomment>(COPY_MESSAGE, ASK_AGAIN)</extracomment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in this message, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>In dieser Nachricht scheint ein Schlüssel zu stehen; sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in “{name}”, and nothing has been sent.</source>
        <extracomment>KEY_IN_FILE</extracomment>
        <translation>In „{name}“ scheint ein Schlüssel zu stehen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>{model} does not see pictures, and nothing has been sent.</source>
        <extracomment>NOT_SEEN</extracomment>
        <translation>{model} sieht keine Bilder; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Choose another model, or send it as it is: then it is told their names alone.</source>
        <extracomment>NOT_SEEN_REMEDY</extracomment>
        <translation>Ein anderes Modell wählen oder unverändert senden: Dann erfährt es nur ihre Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Take the key out, or send the message as it is.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>Den Schlüssel herausnehmen oder die Nachricht unverändert senden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{account} has {count} models.</source>
        <extracomment>REFRESHED</extracomment>
        <translation>
            <numerusform>{account} hat 1 Modell.</numerusform>
            <numerusform>{account} hat {count} Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Model, from the list or typed</source>
        <extracomment>QUESTION</extracomment>
        <translation>Modell, aus der Liste oder eingetippt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again</source>
        <extracomment>HINT</extracomment>
        <translation>{favourite}: Favorit · {refresh}: erneut fragen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again · prices of {day}</source>
        <extracomment>HINT_WITH_PRICES</extracomment>
        <translation>{favourite}: Favorit · {refresh}: erneut fragen · Preise vom {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Asking {account} for its models…</source>
        <extracomment>ASKING</extracomment>
        <translation>{account} wird nach seinen Modellen gefragt…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>No model is known yet. {refresh} asks {account}; any name can be typed.</source>
        <extracomment>NONE_YET</extracomment>
        <translation>Noch ist kein Modell bekannt. {refresh} fragt {account}; jeder Name lässt sich eintippen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is a favourite.</source>
        <extracomment>IS_FAVOURITE</extracomment>
        <translation>{model} ist ein Favorit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is no favourite any more.</source>
        <extracomment>IS_NONE</extracomment>
        <translation>{model} ist kein Favorit mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>The prices are those of {day}.</source>
        <extracomment>RENEWED</extracomment>
        <translation>Die Preise sind die vom {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>What would you like to do?</source>
        <extracomment>QUESTION</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>&gt; actions · # conversations and folders · @ models · / presets · , settings</source>
        <extracomment>HINT</extracomment>
        <translation>&gt; Aktionen · # Unterhaltungen und Ordner · @ Modelle · / Vorlagen · , Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Recently used</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Actions</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>Pasted {count} characters · {key} makes it an attachment</source>
        <extracomment>PASTED</extracomment>
        <translation>
            <numerusform>1 Zeichen eingefügt · {key} macht es zum Anhang</numerusform>
            <numerusform>{count} Zeichen eingefügt · {key} macht sie zum Anhang</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>“{name}” is attached · {key} makes it text again</source>
        <extracomment>ATTACHED</extracomment>
        <translation>„{name}“ ist angehängt · {key} macht wieder Text daraus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/picture_handlers.py"/>
        <source>Copy the image</source>
        <extracomment>COPY_IMAGE</extracomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/plain_text_handlers.py"/>
        <source>Open as plain text</source>
        <extracomment>OPEN</extracomment>
        <translation>Als reinen Text öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset of this conversation</source>
        <extracomment>WHICH</extracomment>
        <translation>Vorlage dieser Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>No preset</source>
        <extracomment>(NONE, NONE_SAYS) | (NO_PRESET, GONE)</extracomment>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>what the model and the default say</source>
        <extracomment>(NONE, NONE_SAYS)</extracomment>
        <translation>was Modell und Standard vorgeben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Title of a new preset, or the preset to change</source>
        <extracomment>TITLE</extracomment>
        <translation>Titel einer neuen Vorlage, oder die zu ändernde Vorlage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>gets these values</source>
        <extracomment>PUT_IN</extracomment>
        <translation>bekommt diese Werte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>“{title}” has the instructions, model and parameters of this conversation.</source>
        <extracomment>SAVED</extracomment>
        <translation>„{title}“ hat Anweisungen, Modell und Parameter dieser Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset: {title}</source>
        <extracomment>USED</extracomment>
        <translation>Vorlage: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The account of “{title}” is not there any more: the conversation keeps its own.</source>
        <extracomment>ACCOUNT_GONE</extracomment>
        <translation>Das Konto von „{title}“ ist nicht mehr da: Die Unterhaltung behält ihr eigenes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation keeps its own values for: {names}.</source>
        <extracomment>HIDES</extracomment>
        <translation>Diese Unterhaltung behält eigene Werte für: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>To take those of the preset, give them up.</source>
        <extracomment>INHERIT</extracomment>
        <translation>Um die der Vorlage zu nehmen, sie aufgeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin with “{title}”.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>Neue Unterhaltungen beginnen mit „{title}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin without a preset.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>Neue Unterhaltungen beginnen ohne Vorlage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever nothing else is said.</source>
        <extracomment>DEFAULT_KEPT</extracomment>
        <translation>Diese Werte gelten überall, wo nichts anderes festgelegt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever {model} is used.</source>
        <extracomment>MODEL_KEPT</extracomment>
        <translation>Diese Werte gelten überall, wo {model} verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>There are no values here that could be kept: every parameter is “not sent”.</source>
        <extracomment>NOTHING_KEPT</extracomment>
        <translation>Hier sind keine Werte, die sich behalten ließen: Jeder Parameter ist „nicht gesendet“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own any more.</source>
        <extracomment>GIVEN_UP</extracomment>
        <translation>Diese Unterhaltung hat keine eigenen Werte mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The same once more brings them back.</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>Dasselbe noch einmal holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Its own values are back</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>Die eigenen Werte sind zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own.</source>
        <extracomment>NOTHING_OWN</extracomment>
        <translation>Diese Unterhaltung hat keine eigenen Werte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Account of “{title}”</source>
        <extracomment>WHOSE_MODEL</extracomment>
        <translation>Konto von „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Model of “{title}”, from the list or typed</source>
        <extracomment>WHICH_MODEL</extracomment>
        <translation>Modell von „{title}“, aus der Liste oder eingetippt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Nothing was answered in this conversation yet.</source>
        <extracomment>NOTHING_SAID</extracomment>
        <translation>In dieser Unterhaltung wurde noch nichts geantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Any model</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>Beliebiges Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>as the conversation has it</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>wie die Unterhaltung es hat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/prompt_handlers.py"/>
        <source>There is nothing older</source>
        <extracomment>NOTHING_OLDER</extracomment>
        <translation>Es gibt nichts Älteres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Queued: sent when this reply is done · Enter edits · Del takes away</source>
        <extracomment>SENT_NEXT</extracomment>
        <translation>Eingereiht: wird nach dieser Antwort gesendet · Enter bearbeitet · Entf nimmt weg</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Not sent, because the reply did not come to its end · {key} in an empty composer sends the first</source>
        <extracomment>HELD</extracomment>
        <translation>Nicht gesendet, weil die Antwort nicht zu Ende kam · {key} in einem leeren Eingabefeld sendet die erste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Took away the queued message “{words}”</source>
        <extracomment>REMOVED</extracomment>
        <translation>Wartende Nachricht „{words}“ weggenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>{words} · {count} attached</source>
        <extracomment>WITH_FILES</extracomment>
        <translation>
            <numerusform>{words} · 1 Anhang</numerusform>
            <numerusform>{words} · {count} Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>{model} · {account} · not saved</source>
        <extracomment>(MODEL, NOT_SAVED)</extracomment>
        <translation>{model} · {account} · nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Its first model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Sein erstes Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>There seems to be a key in this question, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>In dieser Frage scheint ein Schlüssel zu stehen; sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Take it out, or continue in the main window.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>Ihn herausnehmen oder im Hauptfenster fortfahren.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Files and pictures go with a message of the main window: continue there.</source>
        <extracomment>NO_FILES</extracomment>
        <translation>Dateien und Bilder gehen mit einer Nachricht des Hauptfensters: dort fortfahren.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/request_handlers.py"/>
        <source>{account} answers within this program: nothing is sent anywhere.</source>
        <extracomment>NOTHING_LEAVES</extracomment>
        <translation>{account} antwortet innerhalb dieses Programms: Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} sends it as another version, Esc leaves it as it is.</source>
        <extracomment>EDITING</extracomment>
        <translation>Sie bearbeiten „{words}“. {key} sendet es als weitere Version, Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} keeps it as another version and sends nothing, Esc leaves it.</source>
        <extracomment>REWRITING</extracomment>
        <translation>Sie bearbeiten „{words}“. {key} behält es als weitere Version und sendet nichts, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a message of yours. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING</extracomment>
        <translation>Sie fügen eine eigene Nachricht ein. {key} setzt sie dorthin und sendet nichts, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a reply. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING_REPLY</extracomment>
        <translation>Sie fügen eine Antwort ein. {key} setzt sie dorthin und sendet nichts, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a message below</source>
        <extracomment>(EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>Nachricht darunter einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>The message that this belongs to is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Die Nachricht, zu der das gehört, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>Title of a new prompt, or the prompt to change</source>
        <extracomment>TITLE</extracomment>
        <translation>Titel eines neuen Prompts, oder der zu ändernde Prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>gets these words</source>
        <extracomment>GETS</extracomment>
        <translation>bekommt diese Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>“{title}” is saved: / at the beginning of a message brings it back.</source>
        <extracomment>SAVED</extracomment>
        <translation>„{title}“ ist gespeichert: / am Anfang einer Nachricht holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No word is spelled wrong, as far as the dictionary knows</source>
        <extracomment>NOTHING_WRONG</extracomment>
        <translation>Kein Wort ist falsch geschrieben, soweit das Wörterbuch es weiß</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No suggestion</source>
        <extracomment>NO_SUGGESTION</extracomment>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>LEARN</extracomment>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Who gives conversations their titles</source>
        <extracomment>WHO</extracomment>
        <translation>Wer Unterhaltungen ihre Titel gibt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>The first words of the prompt</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>Die ersten Wörter des Prompts</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>made here, nothing is sent</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>hier gemacht, nichts wird gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Titles are the first words of the prompt again.</source>
        <extracomment>NO_MORE</extracomment>
        <translation>Titel sind wieder die ersten Wörter des Prompts.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>{model} gives titles from now on: it is sent the beginning of each new conversation.</source>
        <extracomment>FROM_NOW</extracomment>
        <translation>{model} vergibt von nun an Titel: Ihm wird der Anfang jeder neuen Unterhaltung gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the selection</source>
        <extracomment>COPY_SELECTION</extracomment>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <source>Which link?</source>
        <extracomment>WHICH_LINK</extracomment>
        <translation>Welcher Link?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back “{title}”</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>„{title}“ zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back {count} conversations</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>
            <numerusform>Eine Unterhaltung zurückgeholt</numerusform>
            <numerusform>{count} Unterhaltungen zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>„{words}“ ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” and what followed it are deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>„{words}“ und alles Folgende sind gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is not sent any more.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>„{words}“ wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is sent again.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>„{words}“ wird wieder gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Nothing above “{words}” is sent any more.</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Nichts über „{words}“ wird mehr gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>This is a conversation of its own: “{title}”.</source>
        <extracomment>FORKED</extracomment>
        <translation>Das ist eine eigene Unterhaltung: „{title}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete with what follows</source>
        <extracomment>DELETE_BRANCH</extracomment>
        <translation>Mit allem Folgenden löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Leave out of requests</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Aus Anfragen weglassen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Take into requests again</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Wieder in Anfragen aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send nothing above</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>Nichts darüber senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Fork from here</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>Von hier abzweigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code wrap</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>Lange Codezeilen werden umgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code scroll</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>Lange Codezeilen scrollen seitwärts</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>Codezeilen sind nummeriert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are not numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>Codezeilen sind nicht nummeriert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Readable column</source>
        <extracomment>(WIDE, READABLE)</extracomment>
        <translation>Lesbare Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Temporary · not saved</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>Temporär · nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Nothing of this conversation is written to disk. {key} keeps it; else it is gone when the program ends.</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>Von dieser Unterhaltung wird nichts auf den Datenträger geschrieben. {key} behält sie; sonst ist sie weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>1 reply running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>1 Antwort läuft</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>{count} replies running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>
            <numerusform>1 Antwort läuft</numerusform>
            <numerusform>{count} Antworten laufen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Opening “{title}”…</source>
        <extracomment>OPENING</extracomment>
        <translation>„{title}“ wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Undo: {title}</source>
        <extracomment>UNDO</extracomment>
        <translation>Rückgängig: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import from “{name}”</source>
        <extracomment>TITLE</extracomment>
        <translation>Import aus „{name}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Looking at what is in it… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>Es wird geprüft, was darin ist… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Importing… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>Import läuft… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Messages</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>What becomes of it</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Was daraus wird</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import {count} conversations</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>
            <numerusform>1 Unterhaltung importieren</numerusform>
            <numerusform>{count} Unterhaltungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import 1 conversation</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>1 Unterhaltung importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing to import</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Cancel</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} new</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>{count} neu</numerusform>
            <numerusform>{count} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} here already</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>{count} schon hier</numerusform>
            <numerusform>{count} schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} cannot come</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>1 kann nicht kommen</numerusform>
            <numerusform>{count} können nicht kommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>new</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>here already, stays as it is</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>schon hier, bleibt, wie sie ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>with {count} branches</source>
        <extracomment>VERSIONS</extracomment>
        <translation>
            <numerusform>mit 1 Zweig</numerusform>
            <numerusform>mit {count} Zweigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing here is changed or overwritten, and an import can be taken back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>Nichts hier wird geändert oder überschrieben, und ein Import lässt sich zurücknehmen · Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>text</source>
        <extracomment>KINDS | _PLAIN</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON object</source>
        <extracomment>KINDS</extracomment>
        <translation>JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON Schema</source>
        <extracomment>KINDS | SCHEMA</extracomment>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Name of the schema</source>
        <extracomment>SCHEMA_NAME</extracomment>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Name</source>
        <extracomment>NAME_LABEL</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Strict</source>
        <extracomment>STRICT</extracomment>
        <translation>Streng</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Asks the service to hold the model to the schema exactly.</source>
        <extracomment>STRICT_HELP</extracomment>
        <translation>Bittet den Dienst, das Modell genau an das Schema zu binden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Choose a model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address yet</source>
        <extracomment>NO_ADDRESS</extracomment>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address needed</source>
        <extracomment>ADDRESS_NOT_NEEDED</extracomment>
        <translation>Keine Adresse nötig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Key: {place}</source>
        <extracomment>KEY_FROM</extracomment>
        <translation>Schlüssel: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key yet</source>
        <extracomment>KEY_NEEDED</extracomment>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key needed</source>
        <extracomment>KEY_NOT_NEEDED</extracomment>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Take them back</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Preset</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <source>How the model should answer, for the whole conversation</source>
        <extracomment>HINT</extracomment>
        <translation>Wie das Modell antworten soll, für die ganze Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/json_editor.py"/>
        <source>not sent · for example {example}</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>nicht gesendet · zum Beispiel {example}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/model_facts.py"/>
        <source>About the model: {facts}</source>
        <extracomment>ABOUT</extracomment>
        <translation>Über das Modell: {facts}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>New</source>
        <extracomment>NEW</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>Take a new one at random</source>
        <extracomment>NEW_HELP</extracomment>
        <translation>Zufällig einen neuen nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_scale.py"/>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>not sent</source>
        <extracomment>NOT_SENT_TEXT | HINTS | (VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_editor.py"/>
        <source>Take back “{title}”</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>„{title}“ zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>More parameters ▸</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>Mehr Parameter ▸</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Fewer parameters ▾</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>Weniger Parameter ▾</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Send it again</source>
        <extracomment>TRY_AGAIN</extracomment>
        <translation>Wieder senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_slider.py"/>
        <source>{title} takes a number from {minimum} to {maximum}.</source>
        <extracomment>NEEDS</extracomment>
        <translation>{title} nimmt eine Zahl von {minimum} bis {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>A preset that is not there any more</source>
        <extracomment>(NO_PRESET, GONE)</extracomment>
        <translation>Eine Vorlage, die nicht mehr da ist</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from “{title}”</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>aus „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from this model&apos;s defaults</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>aus dem Standard dieses Modells</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from the default</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>aus dem Standard</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by “{title}”</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>weggelassen durch „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out for this model</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>für dieses Modell weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by default</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>standardmäßig weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>statt {value} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out, instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>weggelassen, statt {value} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>statt derer {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>none, instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>keine, statt derer {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take it: it is left out.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>Dieses Modell nimmt es nicht an: Es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take “{name}”: it is left out.</source>
        <extracomment>FIELD_LEFT_OUT</extracomment>
        <translation>Dieses Modell nimmt „{name}“ nicht an: Es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model did not take this value: it is left out.</source>
        <extracomment>VALUE_LEFT_OUT</extracomment>
        <translation>Dieses Modell hat diesen Wert nicht angenommen: Er wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model calls it {name}.</source>
        <extracomment>RENAMED</extracomment>
        <translation>Bei diesem Modell heißt es {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{words} It said: {reason}</source>
        <extracomment>SAID</extracomment>
        <translation>{words} Meldung: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it.</source>
        <extracomment>KNOWN</extracomment>
        <translation>{who} nimmt es nicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it: it is not sent.</source>
        <extracomment>KNOWN_LEFT_OUT</extracomment>
        <translation>{who} nimmt es nicht an: Es wird nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not list it for this model.</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>{who} führt es für dieses Modell nicht auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/texts_editor.py"/>
        <source>one more, if you like</source>
        <extracomment>ONE_MORE</extracomment>
        <translation>noch einer, falls gewünscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>New keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>Neue Tasten für „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Further keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>Weitere Tasten für „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Press them</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>Jetzt drücken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>No keys</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>One press or two after each other · Enter takes them · Backspace takes one back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>Einmal drücken oder zweimal nacheinander · Enter übernimmt · Rücktaste nimmt eine zurück · Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>“{title}” has {key} now: Enter takes it from there.</source>
        <extracomment>HELD</extracomment>
        <translation>„{title}“ hat jetzt {key}: Enter nimmt es von dort.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>It does that already.</source>
        <extracomment>OWN</extracomment>
        <translation>Es tut das schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>changed</source>
        <extracomment>YOURS | (CHANGED, FOR_NEW)</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>in the conversation</source>
        <extracomment>HERE</extracomment>
        <translation>in der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Without a key</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Ohne Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>While writing</source>
        <extracomment>PLACES</extracomment>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Break the line</source>
        <extracomment>PLACES</extracomment>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Edit your last message, when nothing is written</source>
        <extracomment>PLACES</extracomment>
        <translation>Die letzte eigene Nachricht bearbeiten, wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go to the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>Zur Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>In der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Scroll</source>
        <extracomment>PLACES</extracomment>
        <translation>Scrollen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Select, from what has the focus on</source>
        <extracomment>PLACES</extracomment>
        <translation>Auswählen, ab dem, was den Fokus hat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Open or press what has the focus</source>
        <extracomment>PLACES</extracomment>
        <translation>Öffnen oder drücken, was den Fokus hat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go back to writing</source>
        <extracomment>PLACES</extracomment>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In lists and panels</source>
        <extracomment>PLACES</extracomment>
        <translation>In Listen und Fenstern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>From control to control</source>
        <extracomment>PLACES</extracomment>
        <translation>Von Element zu Element</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Take what is chosen</source>
        <extracomment>PLACES</extracomment>
        <translation>Ausgewähltes nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Choose several</source>
        <extracomment>PLACES</extracomment>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Make a parameter “not sent” again</source>
        <extracomment>PLACES</extracomment>
        <translation>Einen Parameter wieder „nicht gesendet“ machen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Find a key or an action</source>
        <extracomment>FIND</extracomment>
        <translation>Taste oder Aktion finden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Enter gives other keys · Ins adds keys · Del resets · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enter gibt andere Tasten · Einfg fügt Tasten hinzu · Entf setzt zurück · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>No action and no key is called so.</source>
        <extracomment>NOTHING</extracomment>
        <translation>So heißt keine Aktion und keine Taste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>These keys belong to their place, and stay.</source>
        <extracomment>FIXED</extracomment>
        <translation>Diese Tasten gehören zu ihrem Ort und bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has these keys now: {keys}.</source>
        <extracomment>GIVEN</extracomment>
        <translation>„{title}“ hat jetzt diese Tasten: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has no key now.</source>
        <extracomment>KEYLESS</extracomment>
        <translation>„{title}“ hat jetzt kein Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Change…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Add…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset</source>
        <extracomment>(CHANGE, ADD, RESET, MORE) | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>All keys</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Favourites</source>
        <extracomment>FAVOURITES</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Recent</source>
        <extracomment>RECENT</extracomment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Not for chatting</source>
        <extracomment>NOT_FOR_CHATTING</extracomment>
        <translation>Nicht zum Unterhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>favourite</source>
        <extracomment>FAVOURITE</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>of {account}</source>
        <extracomment>OF_ACCOUNT</extracomment>
        <translation>von {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>completes texts</source>
        <extracomment>KINDS</extracomment>
        <translation>vervollständigt Texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes images</source>
        <extracomment>KINDS</extracomment>
        <translation>erzeugt Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes videos</source>
        <extracomment>KINDS</extracomment>
        <translation>erzeugt Videos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>speaks</source>
        <extracomment>KINDS</extracomment>
        <translation>spricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>transcribes</source>
        <extracomment>KINDS</extracomment>
        <translation>transkribiert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>not for chatting</source>
        <extracomment>KINDS</extracomment>
        <translation>nicht zum Unterhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>sees images</source>
        <extracomment>ABILITIES</extracomment>
        <translation>sieht Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>calls tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>ruft Werkzeuge auf</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasoning</source>
        <extracomment>ABILITIES</extracomment>
        <translation>Denken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasons</source>
        <extracomment>ABILITIES</extracomment>
        <translation>denkt nach</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{count} context</source>
        <extracomment>CONTEXT</extracomment>
        <translation>
            <numerusform>Kontext {count}</numerusform>
            <numerusform>Kontext {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>context unknown</source>
        <extracomment>CONTEXT_UNKNOWN</extracomment>
        <translation>Kontext unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>free</source>
        <extracomment>FREE</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} in, {output} out</source>
        <extracomment>PRICE</extracomment>
        <translation>{input} ein, {output} aus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>price unknown</source>
        <extracomment>PRICE_UNKNOWN</extracomment>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} for a million tokens sent, {output} for a million written</source>
        <extracomment>SPOKEN_PRICE</extracomment>
        <translation>{input} für eine Million gesendete Token, {output} für eine Million geschriebene</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{price} per million tokens</source>
        <extracomment>PER_MILLION</extracomment>
        <translation>{price} pro Million Token</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>until {day}</source>
        <extracomment>RETIRES</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/moment.py"/>
        <source>d MMM</source>
        <comment>how a day of this year is written: d the day, MMM the month in short</comment>
        <extracomment>DAY</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/moment.py"/>
        <source>d MMM yyyy</source>
        <comment>how a day of another year is written: d the day, MMM the month in short</comment>
        <extracomment>DAY_AND_YEAR</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Copy details</source>
        <extracomment>(COPY_DETAILS, COPIED)</extracomment>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <location filename="../../desktop_ai/ui/transcript/formula_box.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <location filename="../../desktop_ai/ui/transcript/reader.py"/>
        <source>Copied</source>
        <extracomment>(COPY_DETAILS, COPIED) | (COPY, COPIED) | _COPIED | (_COPY, _COPIED) | (COPIED, CODE_COPIED)</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>What can be done about it</source>
        <translation>Was sich dagegen tun lässt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Settings</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (TITLE, SEARCH, PAGE)</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Folders</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Setting</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Folder</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/panel_head.py"/>
        <source>Esc closes</source>
        <extracomment>CLOSES</extracomment>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/picture_panel.py"/>
        <source>{width} × {height} · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>{width} × {height} · Ctrl+C kopiert · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/plain_text_panel.py"/>
        <source>As it was written · Ctrl+A selects all · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Wie es geschrieben wurde · Ctrl+A wählt alles aus · Ctrl+C kopiert · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Example {number}</source>
        <extracomment>NUMBER</extracomment>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>User</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Assistant</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>Assistent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>{who} of example {number}</source>
        <extracomment>TEXT_OF</extracomment>
        <translation>{who} in Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Name of the {who} in example {number}</source>
        <extracomment>NAME_OF</extracomment>
        <translation>Name in Beispiel {number}: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>name, if it matters</source>
        <extracomment>NAME_HINT</extracomment>
        <translation>Name, falls er wichtig ist</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove example {number}</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>Beispiel {number} entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Move example {number} up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>Beispiel {number} nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Add an e&amp;xample</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>Beis&amp;piel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>&amp;Take the last answer as one</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>&amp;Letzte Antwort als Beispiel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>any, as the conversation has it</source>
        <extracomment>ANY_MODEL</extracomment>
        <translation>beliebig, wie die Unterhaltung es hat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>not sent, whatever else is said</source>
        <extracomment>NEVER_SENT</extracomment>
        <translation>nicht gesendet, was auch sonst festgelegt ist</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>What is “not sent” here is left open. Del leaves it out for good, and opens it again.</source>
        <extracomment>OPEN_NOTE</extracomment>
        <translation>Was hier „nicht gesendet“ ist, bleibt offen. Entf lässt es endgültig weg und öffnet es wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>How the model should answer</source>
        <extracomment>HINT</extracomment>
        <translation>Wie das Modell antworten soll</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Use in this &amp;conversation</source>
        <extracomment>BUTTONS</extracomment>
        <translation>In dieser Unterhaltung &amp;verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Be&amp;gin new ones with it</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Neue damit beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>R&amp;eset</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Examples</source>
        <extracomment>self._examples_title</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Defaults</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Every conversation</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>Jede Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds in every conversation, where its preset and its model say nothing else</source>
        <extracomment>ABOUT_EVERYTHING</extracomment>
        <translation>Was in jeder Unterhaltung gilt, wo ihre Vorlage und ihr Modell nichts anderes festlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds wherever {model} is used, where no preset says anything else</source>
        <extracomment>ABOUT_MODEL</extracomment>
        <translation>Was überall gilt, wo {model} verwendet wird und keine Vorlage etwas anderes festlegt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>New preset</source>
        <extracomment>NEW_TITLE</extracomment>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>for new</source>
        <extracomment>(CHANGED, FOR_NEW)</extracomment>
        <translation>für neue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Bring back “{title}”</source>
        <extracomment>BRING_BACK</extracomment>
        <translation>„{title}“ &amp;zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Ne&amp;w</source>
        <extracomment>(words, act) | (USE, NEW, DELETE)</extracomment>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Duplicate</source>
        <extracomment>(words, act)</extracomment>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>U&amp;p</source>
        <extracomment>(words, act) | (up, down)</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>D&amp;own</source>
        <extracomment>(words, act)</extracomment>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Remove</source>
        <extracomment>(words, act) | (REMOVE, REMOVE_SURE)</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>What you get</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Put it &amp;into the message</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>&amp;In die Nachricht setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Enter goes on · Ctrl+Enter puts it into the message · Esc leaves</source>
        <extracomment>HINT</extracomment>
        <translation>Enter geht weiter · Ctrl+Enter setzt es in die Nachricht · Esc verlässt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Words</source>
        <extracomment>(TITLE, WORDS, LIST)</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>New prompt</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Explain {{what}} in {{language:choice(English, German)}}.</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>Erkläre {{was}} auf {{sprache:choice(Deutsch, Englisch)}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Us&amp;e</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>&amp;Delete</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>{{name}} is asked for when the prompt is used, {{name:long}} with several lines, {{name:number}} as a number, {{name:choice(one, other)}} from a list; {{clipboard}} is what was copied last.</source>
        <extracomment>PLACES</extracomment>
        <translation>Nach {{name}} wird beim Verwenden des Prompts gefragt, nach {{name:long}} mit mehreren Zeilen, nach {{name:number}} als Zahl, nach {{name:choice(eins, anderes)}} aus einer Liste; {{clipboard}} ist, was zuletzt kopiert wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Nothing is saved yet. Write a prompt in the composer and save it, or make a new one here.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Noch ist nichts gespeichert. Einen Prompt im Eingabefeld schreiben und speichern, oder hier einen neuen anlegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Quick question</source>
        <extracomment>TITLE</extracomment>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask something</source>
        <extracomment>PLACEHOLDER</extracomment>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask on, or press Enter to continue in the main window</source>
        <extracomment>PLACEHOLDER_AGAIN</extracomment>
        <translation>Weiterfragen, oder mit Enter im Hauptfenster fortfahren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Continue in the main window</source>
        <extracomment>(COPY, GO_ON)</extracomment>
        <translation>Im Hauptfenster fortfahren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Enter fragt · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ctrl+Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Ctrl+Enter fragt · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Esc stops the reply</source>
        <extracomment>ESC_STOPS</extracomment>
        <translation>Esc stoppt die Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>The next request, as it will be sent</source>
        <extracomment>TITLE</extracomment>
        <translation>Die nächste Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>Copy all of it</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>Alles kopieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>best {shown} of {count} messages</source>
        <extracomment>(ONE_MESSAGE, MESSAGES, SHOWN)</extracomment>
        <translation>
            <numerusform>die beste von {count} Nachrichten: {shown}</numerusform>
            <numerusform>die besten {shown} von {count} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>in the title</source>
        <extracomment>TITLE_ONLY</extracomment>
        <translation>im Titel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>Conversation {title}, {note}, {when}</source>
        <extracomment>SAID_CONVERSATION</extracomment>
        <translation>Unterhaltung {title}, {note}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Search in all conversations</source>
        <extracomment>TITLE</extracomment>
        <translation>In allen Unterhaltungen suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>↑ ↓ choose · Ctrl+↑ Ctrl+↓ by conversation · Enter goes there · Tab completes · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ wählt · Strg+↑ Strg+↓ nach Unterhaltung · Enter geht dorthin · Tab ergänzt · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Type what you remember: every message of every conversation is searched.

“a whole phrase”   -without
role:user   model:gpt   has:code
folder:work   tag:idea
after:2026-11   before:yesterday</source>
        <extracomment>HELP</extracomment>
        <translation>Eintippen, was in Erinnerung ist: Jede Nachricht jeder Unterhaltung wird durchsucht.

„ein ganzer Ausdruck“   -ohne
role:user   model:gpt   has:code
folder:arbeit   tag:idee
after:2026-11   before:yesterday</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing fits. Fewer words or filters, or parts of words, find more.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Nichts passt. Weniger Wörter oder Filter, oder Teile von Wörtern, finden mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing was found so far; the index is still being built.</source>
        <extracomment>NOT_YET</extracomment>
        <translation>Bisher wurde nichts gefunden; der Index wird noch aufgebaut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Searching…</source>
        <extracomment>SEARCHING</extracomment>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in 1 conversation</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>{messages} in 1 Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in {count} conversations</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>
            <numerusform>{messages} in 1 Unterhaltung</numerusform>
            <numerusform>{messages} in {count} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The newest {found}; ↓ at the end shows older ones</source>
        <extracomment>CUT</extracomment>
        <translation>Die neuesten {found}; ↓ am Ende zeigt ältere</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The index is being built, {percent} %: older messages come as it grows</source>
        <extracomment>BUILDING</extracomment>
        <translation>Der Index wird aufgebaut, {percent} %: Ältere Nachrichten kommen mit der Zeit hinzu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Tab: {words}</source>
        <extracomment>COMPLETES</extracomment>
        <translation>Tab: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>{place}, ends in {end}</source>
        <extracomment>KEY_AT</extracomment>
        <translation>{place}, endet auf {end}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Calls {url}</source>
        <extracomment>CALLS</extracomment>
        <translation>Ruft {url} auf</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Beside chat it offers {endpoints}.</source>
        <extracomment>OFFERS</extracomment>
        <translation>Außer Chat bietet es {endpoints}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key yet</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key needed</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>in the system&apos;s keyring, not looked up yet</source>
        <extracomment>KEY_STORED</extracomment>
        <translation>im Schlüsselbund des Systems, noch nicht nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>none for this address. The one you gave was given for {host}, and goes nowhere else.</source>
        <extracomment>OTHER_SERVER</extracomment>
        <translation>keiner für diese Adresse. Der eingegebene gilt für {host} und geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Answers from the manual of this program: it needs no key, no address and no network.</source>
        <extracomment>GUIDE</extracomment>
        <translation>Antwortet aus dem Handbuch dieses Programms: Es braucht keinen Schlüssel, keine Adresse und kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Not tried yet.</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>Noch nicht ausprobiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Asking…</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>Wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: {count} models.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>
            <numerusform>Funktionierte ({when}): 1 Modell.</numerusform>
            <numerusform>Funktionierte ({when}): {count} Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: 1 model.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>Funktionierte ({when}): 1 Modell.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>At {when}: {sentence} {remedy}</source>
        <extracomment>FAILED</extracomment>
        <translation>{when}: {sentence} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Enter &amp;key…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>S&amp;chlüssel…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Only for now…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Nur &amp;für jetzt…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Forget key</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>A&amp;llow command</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Befehl erlauben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Test</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>E&amp;xamine</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Unte&amp;rsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command that prints the key</source>
        <translation>Befehl, der den Schlüssel ausgibt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Press again to remove</source>
        <extracomment>(REMOVE, REMOVE_SURE)</extracomment>
        <translation>Zum Entfernen noch einmal drücken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>N&amp;ew account…</source>
        <extracomment>add</extracomment>
        <translation>Neues &amp;Konto…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Down</source>
        <extracomment>(up, down)</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>being tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>wird probiert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>works</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>worth knowing</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>wissenswert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>failed</source>
        <extracomment>OUTCOMES | ENDINGS | TOOL_FAILED</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not needed</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>nicht probiert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The way to {account}</source>
        <extracomment>TITLE</extracomment>
        <translation>Der Weg zu {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Trying one step after the other…</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>Ein Schritt nach dem anderen wird probiert…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Stopped.</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The report is on the clipboard. There is no key in it.</source>
        <extracomment>COPIED</extracomment>
        <translation>Der Bericht ist in der Zwischenablage. Es steht kein Schlüssel darin.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>What the doctor found</source>
        <extracomment>NAME</extracomment>
        <translation>Was die Untersuchung ergab</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>{seconds:.2f} s</source>
        <extracomment>TIME</extracomment>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Examine a&amp;gain</source>
        <extracomment>self.again</extracomment>
        <translation>Er&amp;neut untersuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Interrupt</source>
        <extracomment>self.stop_button</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Copy report</source>
        <extracomment>self.copy</extracomment>
        <translation>Bericht ko&amp;pieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Back</source>
        <extracomment>self.back</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>What is shown</source>
        <extracomment>(TITLE, SHOWN)</extracomment>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>By host</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>Nach Host</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Each request</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>Jede Anfrage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Host</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>For</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>How it went</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Sent</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Received</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Requests</source>
        <extracomment>HOST_COLUMNS | COLUMNS</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Last</source>
        <extracomment>HOST_COLUMNS</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>When</source>
        <extracomment>EACH_COLUMNS</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{host} through {proxy}</source>
        <extracomment>THROUGH</extracomment>
        <translation>{host} über {proxy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nothing was contacted yet.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Noch wurde niemand kontaktiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{count} requests since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL</extracomment>
        <translation>
            <numerusform>1 Anfrage seit dem Start · {sent} gesendet, {received} empfangen</numerusform>
            <numerusform>{count} Anfragen seit dem Start · {sent} gesendet, {received} empfangen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>1 request since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>1 Anfrage seit dem Start · {sent} gesendet, {received} empfangen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nobody else is contacted: there is no telemetry. This list is forgotten when the program ends.</source>
        <extracomment>PROMISE</extracomment>
        <translation>Niemand sonst wird kontaktiert: Es gibt keine Telemetrie. Diese Liste wird vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>&amp;Copy</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>↑ ↓ from line to line · Ctrl+C copies all of it · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ von Zeile zu Zeile · Ctrl+C kopiert alles · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>A header is written as “Name: value”, one to a line.</source>
        <extracomment>BAD_HEADER</extracomment>
        <translation>Eine Kopfzeile wird als „Name: Wert“ geschrieben, je eine pro Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” can have only the characters of plain English text.</source>
        <extracomment>UNSENDABLE_HEADER</extracomment>
        <translation>Die Kopfzeile „{name}“ darf nur Zeichen einfachen englischen Textes haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” is a part of every request already, and cannot be changed.</source>
        <extracomment>OWN_HEADER</extracomment>
        <translation>Die Kopfzeile „{name}“ gehört schon zu jeder Anfrage und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields are one JSON object, like {example}.</source>
        <extracomment>BAD_BODY</extracomment>
        <translation>Zusätzliche Felder sind ein JSON-Objekt, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Kept with the key in the system&apos;s keyring, never in a file.</source>
        <extracomment>HIDDEN_NOTE</extracomment>
        <translation>Liegt mit dem Schlüssel im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Keep &amp;headers and fields</source>
        <extracomment>self.keep</extracomment>
        <translation>Kopfzeilen und Felder &amp;sichern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra headers</source>
        <translation>Zusätzliche Kopfzeilen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields of the request</source>
        <translation>Zusätzliche Felder der Anfrage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>as the system says</source>
        <extracomment>USES</extracomment>
        <translation>wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>its own</source>
        <extracomment>USES</extracomment>
        <translation>ein eigener</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>a file in PEM form, besides those of the system</source>
        <extracomment>CA_EXAMPLE</extracomment>
        <translation>eine Datei im PEM-Format, neben denen des Systems</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>There is no such file.</source>
        <extracomment>NO_FILE</extracomment>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Write the whole path of a file of certificates.</source>
        <extracomment>NO_FILE_REMEDY</extracomment>
        <translation>Den ganzen Pfad einer Zertifikatsdatei angeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Address of its own proxy</source>
        <translation>Adresse des eigenen Proxys</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates to trust</source>
        <translation>Zertifikate, denen vertraut wird</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Seconds for a connection</source>
        <translation>Sekunden für eine Verbindung</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence in seconds</source>
        <translation>Längste Stille in Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Connect within</source>
        <translation>Verbinden in</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence</source>
        <translation>Längste Stille</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Open</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Do it</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Search the settings</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Page</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>No setting fits “{letters}”.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Keine Einstellung passt zu „{letters}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>What fits “{letters}”:</source>
        <extracomment>FOUND</extracomment>
        <translation>Was zu „{letters}“ passt:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>↑ ↓ from row to row · Ctrl+PgUp, Ctrl+PgDown other pages · Del resets · letters search</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ von Zeile zu Zeile · Ctrl+PgUp, Ctrl+PgDown andere Seiten · Entf setzt zurück · Buchstaben suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset all on this page</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>Alle auf dieser Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset the settings of “{title}”</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>Einstellungen von „{title}“ zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_delegate.py"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>writing</source>
        <extracomment>(WRITING, OPENED, CLOSED) | PHASES</extracomment>
        <translation>schreibt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>open</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folded</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>eingeklappt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, {count} conversations, {state}</source>
        <extracomment>FOLDER_SAYS</extracomment>
        <translation>
            <numerusform>Ordner {name}, 1 Unterhaltung, {state}</numerusform>
            <numerusform>Ordner {name}, {count} Unterhaltungen, {state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, 1 conversation, {state}</source>
        <extracomment>FOLDER_WITH_ONE</extracomment>
        <translation>Ordner {name}, 1 Unterhaltung, {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>level {number}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>Ebene {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>tags {names}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>Schlagwörter {names}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Today</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Yesterday</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 7 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 30 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Earlier</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Pinned</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>In your order</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>In eigener Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Archive</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Conversations appear here as soon as the first message is sent.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Unterhaltungen erscheinen hier, sobald die erste Nachricht gesendet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Looking through your conversations…</source>
        <extracomment>READING</extracomment>
        <translation>Die Unterhaltungen werden durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>The folder of conversations cannot be read.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>Der Ordner der Unterhaltungen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>“{key}” cannot be a key for every program: hold Ctrl, Alt or Meta with one key.</source>
        <extracomment>NO_CHORD</extracomment>
        <translation>„{key}“ geht nicht als Tastenkürzel für jedes Programm: Strg, Alt oder Meta mit einer Taste halten.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Another program has the key for quick questions.</source>
        <extracomment>TAKEN</extracomment>
        <translation>Ein anderes Programm hat das Tastenkürzel für schnelle Fragen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Choose another one in the settings.</source>
        <extracomment>ANOTHER</extracomment>
        <translation>In den Einstellungen ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>This session gives no program a key of its own for the whole system.</source>
        <extracomment>NOT_HERE</extracomment>
        <translation>Diese Sitzung gibt keinem Programm ein eigenes Tastenkürzel für das ganze System.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>Bind a key to the command “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>BIND_IT</extracomment>
        <translation>In den Einstellungen des Desktops ein Tastenkürzel für den Befehl „desktop-ai --quick“ anlegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The key for quick questions is not on this keyboard.</source>
        <extracomment>NOT_ON_KEYBOARD</extracomment>
        <translation>Die Taste für schnelle Fragen ist nicht auf dieser Tastatur.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The X server does not answer, so there is no key for quick questions.</source>
        <extracomment>NO_SERVER</extracomment>
        <translation>Der X-Server antwortet nicht, daher gibt es kein Tastenkürzel für schnelle Fragen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>≈ {count} Token</numerusform>
            <numerusform>≈ {count} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens · {percent} %</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>≈ {count} Token · {percent} %</numerusform>
            <numerusform>≈ {count} Token · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens, of {limit} that fit</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>≈ {count} Token, von {limit}, die passen</numerusform>
            <numerusform>≈ {count} Token, von {limit}, die passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens; nobody says how many {model} takes.</source>
        <extracomment>SAYS</extracomment>
        <translation>
            <numerusform>Die nächste Anfrage hat etwa {count} Token; niemand sagt, wie viele {model} aufnimmt.</numerusform>
            <numerusform>Die nächste Anfrage hat etwa {count} Token; niemand sagt, wie viele {model} aufnimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, of {limit} that {model} takes with its answer.</source>
        <extracomment>SAYS_SHARE</extracomment>
        <translation>
            <numerusform>Die nächste Anfrage hat etwa {count} Token, von {limit}, die {model} samt Antwort aufnimmt.</numerusform>
            <numerusform>Die nächste Anfrage hat etwa {count} Token, von {limit}, die {model} samt Antwort aufnimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, more than the {limit} that {model} takes.</source>
        <extracomment>SAYS_TOO_MANY</extracomment>
        <translation>
            <numerusform>Die nächste Anfrage hat etwa {count} Token, mehr als die {limit}, die {model} aufnimmt.</numerusform>
            <numerusform>Die nächste Anfrage hat etwa {count} Token, mehr als die {limit}, die {model} aufnimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show all {count} lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>
            <numerusform>Eine Zeile zeigen</numerusform>
            <numerusform>Alle {count} Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show fewer lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>Weniger Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/hint_overlay.py"/>
        <source>Hints: {count}. Type the letters of one; Esc leaves.</source>
        <extracomment>HINTS</extracomment>
        <translation>
            <numerusform>Marken: {count}. Die Buchstaben einer eintippen; Esc verlässt.</numerusform>
            <numerusform>Marken: {count}. Die Buchstaben einer eintippen; Esc verlässt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>message</source>
        <extracomment>HINTS</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>block</source>
        <extracomment>HINTS</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>copy</source>
        <extracomment>HINTS</extracomment>
        <translation>kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>edit</source>
        <extracomment>HINTS</extracomment>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>press something</source>
        <extracomment>HINTS</extracomment>
        <translation>etwas drücken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>all keys</source>
        <extracomment>HINTS</extracomment>
        <translation>alle Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>another answer</source>
        <extracomment>HINTS</extracomment>
        <translation>weitere Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>fold</source>
        <extracomment>HINTS</extracomment>
        <translation>einklappen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>open link</source>
        <extracomment>HINTS</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>delete</source>
        <extracomment>HINTS</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Don’t wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>Nicht umbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>No numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>Keine Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/reader.py"/>
        <source>The code is copied</source>
        <extracomment>(COPIED, CODE_COPIED)</extracomment>
        <translation>Der Code ist kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>connecting</source>
        <extracomment>PHASES</extracomment>
        <translation>verbindet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>waiting</source>
        <extracomment>PHASES</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>thinking</source>
        <extracomment>PHASES</extracomment>
        <translation>denkt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>finishing</source>
        <extracomment>PHASES</extracomment>
        <translation>schließt ab</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>rate limited</source>
        <extracomment>SETBACKS</extracomment>
        <translation>Anfragelimit erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>overloaded</source>
        <extracomment>SETBACKS</extracomment>
        <translation>überlastet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the provider failed</source>
        <extracomment>SETBACKS</extracomment>
        <translation>Fehler beim Anbieter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no answer in time</source>
        <extracomment>SETBACKS</extracomment>
        <translation>keine Antwort in der Frist</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not reached</source>
        <extracomment>SETBACKS</extracomment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{why}, trying again in {time}</source>
        <extracomment>AGAIN_IN</extracomment>
        <translation>{why}, neuer Versuch in {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>attempt {number} of {count}</source>
        <extracomment>ATTEMPT</extracomment>
        <translation>
            <numerusform>Versuch {number} von {count}</numerusform>
            <numerusform>Versuch {number} von {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no token for {time}</source>
        <extracomment>NO_TOKEN</extracomment>
        <translation>seit {time} kein Token</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>another program is writing it</source>
        <extracomment>ENDINGS</extracomment>
        <translation>ein anderes Programm schreibt sie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>stopped</source>
        <extracomment>ENDINGS</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>incomplete: the connection ended early</source>
        <extracomment>ENDINGS</extracomment>
        <translation>unvollständig: Die Verbindung endete vorzeitig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>interrupted: the program ended while it was written</source>
        <extracomment>ENDINGS</extracomment>
        <translation>unterbrochen: Das Programm endete, während sie geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Enter key</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose model</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose account</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Now</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Wait</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send everything</source>
        <extracomment>SEND_ALL</extracomment>
        <translation>Alles senden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent</source>
        <extracomment>NOT_SENT</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages down to here</source>
        <extracomment>NOT_SENT_TO_HERE</extracomment>
        <translation>Nicht gesendet: die Nachrichten bis hierher</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages above this line</source>
        <extracomment>NOT_SENT_ABOVE</extracomment>
        <translation>Nicht gesendet: die Nachrichten über dieser Linie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Esc stops</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Esc stoppt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Stop (Esc)</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>via {provider}</source>
        <extracomment>VIA</extracomment>
        <translation>über {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>version {number} of {count}</source>
        <extracomment>VERSION | SAID_VERSION</extracomment>
        <translation>
            <numerusform>Version {number} von {count}</numerusform>
            <numerusform>Version {number} von {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished.</source>
        <extracomment>REPLY_FINISHED</extracomment>
        <translation>Antwort fertig.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished: {how}.</source>
        <extracomment>REPLY_FINISHED_SO</extracomment>
        <translation>Antwort fertig: {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply {how}.</source>
        <extracomment>REPLY_ENDED</extracomment>
        <translation>Antwort: {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply failed: {message} {remedy}</source>
        <extracomment>REPLY_FAILED</extracomment>
        <translation>Antwort fehlgeschlagen: {message} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking…</source>
        <extracomment>THINKING</extracomment>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking… {time}</source>
        <extracomment>THINKING_FOR</extracomment>
        <translation>Denkt nach… {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought for {time}</source>
        <extracomment>THOUGHT_FOR</extracomment>
        <translation>Dachte {time} nach</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The model refused</source>
        <extracomment>REFUSED</extracomment>
        <translation>Das Modell hat abgelehnt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} sources</source>
        <extracomment>COUNTED_SOURCES</extracomment>
        <translation>
            <numerusform>1 Quelle</numerusform>
            <numerusform>{count} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>tool</source>
        <extracomment>A_TOOL</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>It failed and said nothing</source>
        <extracomment>TOOL_FAILED_SILENTLY</extracomment>
        <translation>Es ist fehlgeschlagen und hat nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Error</source>
        <extracomment>TOOL_ERROR</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Arguments</source>
        <extracomment>ARGUMENTS</extracomment>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>No arguments</source>
        <extracomment>NO_ARGUMENTS</extracomment>
        <translation>Keine Argumente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The result is empty</source>
        <extracomment>NO_RESULT</extracomment>
        <translation>Das Ergebnis ist leer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy all {count} characters; the first {shown} are shown</source>
        <extracomment>COPY_ALL_OF</extracomment>
        <translation>
            <numerusform>Das eine Zeichen kopieren; die ersten {shown} werden gezeigt</numerusform>
            <numerusform>Alle {count} Zeichen kopieren; die ersten {shown} werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>An image is coming…</source>
        <extracomment>IMAGE_COMING</extracomment>
        <translation>Ein Bild kommt…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Load image from {host}</source>
        <extracomment>LOAD_IMAGE</extracomment>
        <translation>Bild von {host} laden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading from {host}…</source>
        <extracomment>LOADING_IMAGE</extracomment>
        <translation>wird von {host} geladen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading…</source>
        <extracomment>LOADING</extracomment>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown</source>
        <extracomment>IMAGE_NOT_SHOWN</extracomment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown: {reason}</source>
        <extracomment>IMAGE_NOT_SHOWN_BECAUSE</extracomment>
        <translation>nicht gezeigt: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <extracomment>MINUTES</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} to first token</source>
        <extracomment>TO_FIRST_TOKEN</extracomment>
        <translation>{time} bis zum ersten Token</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tok/s</source>
        <extracomment>SPEED</extracomment>
        <translation>
            <numerusform>{count} Token/s</numerusform>
            <numerusform>{count} Token/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} in all</source>
        <extracomment>IN_ALL</extracomment>
        <translation>{time} insgesamt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent</source>
        <extracomment>TOKENS_SENT</extracomment>
        <translation>
            <numerusform>{count} Token gesendet</numerusform>
            <numerusform>{count} Token gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent, {cached} of them remembered</source>
        <extracomment>TOKENS_REMEMBERED</extracomment>
        <translation>
            <numerusform>{count} Token gesendet, {cached} davon gemerkt</numerusform>
            <numerusform>{count} Token gesendet, {cached} davon gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other version</source>
        <extracomment>MESSAGE_ELSEWHERE</extracomment>
        <translation>1 Nachricht in der anderen Version</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other version</source>
        <extracomment>MESSAGES_ELSEWHERE</extracomment>
        <translation>
            <numerusform>1 Nachricht in der anderen Version</numerusform>
            <numerusform>{count} Nachrichten in der anderen Version</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other versions</source>
        <extracomment>MESSAGE_IN_OTHERS</extracomment>
        <translation>1 Nachricht in den anderen Versionen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other versions</source>
        <extracomment>MESSAGES_IN_OTHERS</extracomment>
        <translation>
            <numerusform>1 Nachricht in den anderen Versionen</numerusform>
            <numerusform>{count} Nachrichten in den anderen Versionen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>reached the maximum length</source>
        <extracomment>LENGTH_REACHED</extracomment>
        <translation>Höchstlänge erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>ended by a filter of the service</source>
        <extracomment>FILTERED</extracomment>
        <translation>von einem Filter des Dienstes beendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>broken off by the service</source>
        <extracomment>BROKEN_OFF</extracomment>
        <translation>vom Dienst abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the model gave no answer</source>
        <extracomment>NO_ANSWER</extracomment>
        <translation>das Modell gab keine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{name} was not taken</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>{name} wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Deleted</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Goes</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Verschwindet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>The trash is empty.</source>
        <extracomment>(EMPTY, READING)</extracomment>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Reading…</source>
        <extracomment>(EMPTY, READING) | READING</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Each goes by itself after {days} days.</source>
        <extracomment>ABOUT</extracomment>
        <translation>Nach {days} Tagen verschwindet jede von selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>today</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in 1 day</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in {count} days</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>
            <numerusform>in 1 Tag</numerusform>
            <numerusform>in {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Bring back</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Delete for good</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Empty the trash</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>&amp;Papierkorb leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Press again to empty it for good</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>Zum endgültigen Leeren noch einmal drücken</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Enter brings back · Del deletes for good, which cannot be undone · Shift and Ctrl choose several · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enter holt zurück · Entf löscht endgültig, was sich nicht rückgängig machen lässt · Umschalt und Strg wählen mehrere · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tray_icon.py"/>
        <source>Show the window</source>
        <extracomment>(NAME, SHOW)</extracomment>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>requests begin here</source>
        <extracomment>(VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>Anfragen beginnen hier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>shown</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>in another version</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>in einer anderen Version</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>(nothing)</source>
        <extracomment>NOTHING</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>{count} messages, {shown} of them shown</source>
        <extracomment>(COUNT, COUNT_ONE)</extracomment>
        <translation>
            <numerusform>1 Nachricht, {shown} davon gezeigt</numerusform>
            <numerusform>{count} Nachrichten, {shown} davon gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Enter goes there · ← → to where versions part · letters find · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enter geht dorthin · ← → zu den Stellen, wo sich Versionen trennen · Buchstaben finden · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>MMMM yyyy</source>
        <comment>how a month is written: MMMM its name, yyyy the year</comment>
        <extracomment>MONTH</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Usage</source>
        <extracomment>TITLE</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens sent</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens written</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Cost</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Nothing has been asked yet: what requests take and cost will stand here.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Noch wurde nichts gefragt: Was Anfragen brauchen und kosten, steht dann hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{requests} requests · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL</extracomment>
        <translation>{requests} Anfragen · {sent} Token gesendet, {written} geschrieben · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>1 request · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>1 Anfrage · {sent} Token gesendet, {written} geschrieben · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>unknown</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without {count} requests that have no price</source>
        <extracomment>AT_LEAST</extracomment>
        <translation>
            <numerusform>{cost}, ohne 1 Anfrage, die keinen Preis hat</numerusform>
            <numerusform>{cost}, ohne {count} Anfragen, die keinen Preis haben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without 1 request that has no price</source>
        <extracomment>AT_LEAST_BUT_ONE</extracomment>
        <translation>{cost}, ohne 1 Anfrage, die keinen Preis hat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned, with the prices of {day} · ← → other months · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>≈ ist errechnet, mit den Preisen vom {day} · ← → andere Monate · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned · ← → other months · Esc closes</source>
        <extracomment>HINT_WITHOUT_PRICES</extracomment>
        <translation>≈ ist errechnet · ← → andere Monate · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month before</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month after</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>What is on your mind?</source>
        <extracomment>READY</extracomment>
        <translation>Was beschäftigt Sie?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {model}, through {account}.</source>
        <extracomment>READY_HELP</extracomment>
        <translation>Unten schreiben und Enter drücken. Die Antwort kommt von {model}, über {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {account}, which must be running.</source>
        <extracomment>READY_HELP_LOCAL</extracomment>
        <translation>Unten schreiben und Enter drücken. Die Antwort kommt von {account}; es muss laufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} is ready, with a key {place}. Choose a model, then write below.</source>
        <extracomment>READY_HELP_NO_MODEL</extracomment>
        <translation>{account} ist bereit, Schlüssel: {place}. Ein Modell wählen, dann unten schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Almost there</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} needs a key. Enter one, or talk with another service or a server of your own.</source>
        <extracomment>NO_KEY_HELP</extracomment>
        <translation>{account} braucht einen Schlüssel. Geben Sie einen ein, oder nutzen Sie einen anderen Dienst oder einen eigenen Server.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>This account needs the address of a server that speaks the OpenAI API.</source>
        <extracomment>NO_ADDRESS_HELP</extracomment>
        <translation>Dieses Konto braucht die Adresse eines Servers, der die OpenAI-API spricht.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Hello, I am the Guide</source>
        <extracomment>GUIDE</extracomment>
        <translation>Hallo, ich bin der Guide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>I am not an AI model: I look things up in this program&apos;s manual, here on your computer. Ask me how to begin, what a token is, how to keep a key safe. For a real model there are two ways on:</source>
        <extracomment>GUIDE_HELP</extracomment>
        <translation>Ich bin kein KI-Modell: Ich schlage im Handbuch dieses Programms nach, hier auf Ihrem Computer. Fragen Sie mich, wie man anfängt, was ein Token ist, wie ein Schlüssel sicher bleibt. Zu einem richtigen Modell führen zwei Wege:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Ask the Guide</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Den Guide fragen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{names} answers on this computer.</source>
        <extracomment>FOUND</extracomment>
        <translation>Auf diesem Computer antwortet {names}.</translation>
    </message>
</context>
</TS>
