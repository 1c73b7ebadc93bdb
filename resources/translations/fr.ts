<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>desktop-ai</name>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>This desktop has no tray.</source>
        <extracomment>NO_TRAY</extracomment>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>As the system</source>
        <extracomment>(SYSTEM, NOT_CHECKED) | THEME | CONTRAST | ACCENT | MOTION | LANGUAGE</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>Off</source>
        <extracomment>(SYSTEM, NOT_CHECKED)</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first that has a key</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Le premier qui a une clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first words</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Les premiers mots</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The one used last</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Le dernier utilisé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/crash.py"/>
        <source>Something went wrong inside the program; it goes on. The log has the details.</source>
        <extracomment>DEFECT</extracomment>
        <translation>Une erreur s’est produite dans le programme ; il continue. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>The manual is missing from this installation.</source>
        <extracomment>Install the program again.</extracomment>
        <translation>Le manuel manque dans cette installation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>Install the program again.</source>
        <extracomment>The manual is missing from this installation.</extracomment>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>The window that is open does not understand what this start asks for.</source>
        <extracomment>REFUSED</extracomment>
        <translation>La fenêtre ouverte ne comprend pas ce que ce démarrage demande.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>It may be of another version: quit it, and start again.</source>
        <extracomment>REFUSED_REMEDY</extracomment>
        <translation>Elle est peut-être d’une autre version : quittez-la, puis redémarrez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>The words of this start are too long for a window.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>Les mots de ce démarrage sont trop longs pour une fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>A file&apos;s name is not text, and cannot be told to the window.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>Le nom d’un fichier n’est pas du texte et ne peut pas être transmis à la fenêtre.</translation>
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
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Library</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Message</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Edit</source>
        <extracomment>MENU_TITLES | (EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Reading</source>
        <extracomment>MENU_TITLES | PAGES | reading | How conversations are shown.</extracomment>
        <translation>Lecture</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>View</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Help</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Backups…</source>
        <extracomment>ACTIONS | backup.list | Shows what is kept of each day, and brings back what is missing here.</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Shows what is kept of each day, and brings back what is missing here.</source>
        <extracomment>ACTIONS | backup.list | Backups…</extracomment>
        <translation>Affiche ce qui est gardé de chaque jour et récupère ce qui manque ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Make a backup now</source>
        <extracomment>ACTIONS | backup.make | Keeps every conversation as it is now, beside the backups of each day.</extracomment>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Keeps every conversation as it is now, beside the backups of each day.</source>
        <extracomment>ACTIONS | backup.make | Make a backup now</extracomment>
        <translation>Garde chaque conversation telle qu’elle est, à côté des sauvegardes de chaque jour.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message before</source>
        <extracomment>ACTIONS | prompt.older | Puts what you sent before into the composer: of this conversation first, then of others.</extracomment>
        <translation>Message envoyé précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Puts what you sent before into the composer: of this conversation first, then of others.</source>
        <extracomment>ACTIONS | prompt.older | Message before</extracomment>
        <translation>Met dans la zone de saisie ce que vous avez envoyé : d’abord dans cette conversation, puis dans d’autres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message after</source>
        <extracomment>ACTIONS | prompt.newer | Goes back towards what you were writing, which is still there.</extracomment>
        <translation>Message envoyé suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes back towards what you were writing, which is still there.</source>
        <extracomment>ACTIONS | prompt.newer | Message after</extracomment>
        <translation>Revient vers ce que vous étiez en train d’écrire, qui est toujours là.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Saved prompts</source>
        <extracomment>ACTIONS | (PROMPTS, PRESETS) | (TITLE, WORDS, LIST) | prompts.list | Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</extracomment>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</source>
        <extracomment>ACTIONS | prompts.list | Saved prompts</extracomment>
        <translation>Affiche les prompts enregistrés : les utilise, les modifie et les supprime. / au début d’un message les propose.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Save as a prompt…</source>
        <extracomment>ACTIONS | prompts.save | Saves what is in the composer, to be used again; {{name}} in it is asked for then.</extracomment>
        <translation>Enregistrer comme prompt…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Saves what is in the composer, to be used again; {{name}} in it is asked for then.</source>
        <extracomment>ACTIONS | prompts.save | Save as a prompt…</extracomment>
        <translation>Enregistre ce qui est dans la zone de saisie pour le réutiliser ; {{name}} est alors demandé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Correct the spelling</source>
        <extracomment>ACTIONS | spelling.correct | Goes to the next word in the composer that is spelled wrong, and offers what was meant.</extracomment>
        <translation>Corriger l’orthographe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to the next word in the composer that is spelled wrong, and offers what was meant.</source>
        <extracomment>ACTIONS | spelling.correct | Correct the spelling</extracomment>
        <translation>Va dans la zone de saisie au mot mal orthographié suivant, et propose ce qui était voulu.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Attach the pasted text, or make it text again</source>
        <extracomment>ACTIONS | paste.attach | Hangs a long text that was pasted on the message instead, and the other way round.</extracomment>
        <translation>Joindre le texte collé, ou en refaire du texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Hangs a long text that was pasted on the message instead, and the other way round.</source>
        <extracomment>ACTIONS | paste.attach | Attach the pasted text, or make it text again</extracomment>
        <translation>Joint au message un long texte collé, au lieu de l’y écrire, et inversement.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Go to the queued messages</source>
        <extracomment>ACTIONS | queue.focus | Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</extracomment>
        <translation>Aller aux messages en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</source>
        <extracomment>ACTIONS | queue.focus | Go to the queued messages</extracomment>
        <translation>Va à ce qui attend la fin de la réponse : Entrée modifie un message, Suppr le retire.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Edit the queued message</source>
        <extracomment>ACTIONS | queue.edit | Brings the message that was queued last back into the composer, as Up does in an empty one.</extracomment>
        <translation>Modifier le message en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Brings the message that was queued last back into the composer, as Up does in an empty one.</source>
        <extracomment>ACTIONS | queue.edit | Edit the queued message</extracomment>
        <translation>Ramène dans la zone de saisie le dernier message mis en attente, comme Flèche haut dans une zone vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Take the queued message away</source>
        <extracomment>ACTIONS | queue.remove | Takes away the message that was queued last.</extracomment>
        <translation>Retirer le message en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Takes away the message that was queued last.</source>
        <extracomment>ACTIONS | queue.remove | Take the queued message away</extracomment>
        <translation>Retire le dernier message mis en attente.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Send the queued message</source>
        <extracomment>ACTIONS | queue.send | Sends the first of the messages that wait, as Enter does in an empty composer.</extracomment>
        <translation>Envoyer le message en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Sends the first of the messages that wait, as Enter does in an empty composer.</source>
        <extracomment>ACTIONS | queue.send | Send the queued message</extracomment>
        <translation>Envoie le premier des messages en attente, comme Entrée dans une zone de saisie vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Conversation {number} of the list</source>
        <extracomment>OPEN_NUMBERED</extracomment>
        <translation>Conversation {number} de la liste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/header.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>New conversation</source>
        <extracomment>ACTIONS | NEW | BUTTONS | REMEDIES | conversation.new | Starts an empty conversation; the others stay as they are. | New</extracomment>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts an empty conversation; the others stay as they are.</source>
        <extracomment>ACTIONS | conversation.new | New conversation | New</extracomment>
        <translation>Commence une conversation vide ; les autres restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>New temporary conversation</source>
        <extracomment>ACTIONS | conversation.new_temporary | Starts a conversation of which nothing is ever written; it is gone when the program ends.</extracomment>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts a conversation of which nothing is ever written; it is gone when the program ends.</source>
        <extracomment>ACTIONS | conversation.new_temporary | New temporary conversation</extracomment>
        <translation>Commence une conversation dont rien n’est jamais écrit ; elle disparaît à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Keep this conversation</source>
        <extracomment>ACTIONS | conversation.keep | Makes a temporary conversation one that is kept like any other. | Save</extracomment>
        <translation>Garder cette conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Makes a temporary conversation one that is kept like any other.</source>
        <extracomment>ACTIONS | conversation.keep | Keep this conversation | Save</extracomment>
        <translation>Fait d’une conversation temporaire une conversation gardée comme les autres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation…</source>
        <extracomment>ACTIONS | conversation.open | Finds a conversation by its title, or by what was said in it. | Open</extracomment>
        <translation>Ouvrir une conversation…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Finds a conversation by its title, or by what was said in it.</source>
        <extracomment>ACTIONS | conversation.open | Open conversation… | Open</extracomment>
        <translation>Trouve une conversation par son titre ou par ce qui y a été dit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Previous conversation</source>
        <extracomment>ACTIONS | conversation.previous | Opens the conversation above in the list.</extracomment>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation above in the list.</source>
        <extracomment>ACTIONS | conversation.previous | Previous conversation</extracomment>
        <translation>Ouvre la conversation au-dessus dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Next conversation</source>
        <extracomment>ACTIONS | conversation.next | Opens the conversation below in the list.</extracomment>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation below in the list.</source>
        <extracomment>ACTIONS | conversation.next | Next conversation</extracomment>
        <translation>Ouvre la conversation en dessous dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation that stands there in the list.</source>
        <extracomment>ACTIONS</extracomment>
        <translation>Ouvre la conversation qui se trouve à cette place dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Rename conversation…</source>
        <extracomment>ACTIONS | conversation.rename | Gives this conversation another title.</extracomment>
        <translation>Renommer la conversation…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Gives this conversation another title.</source>
        <extracomment>ACTIONS | conversation.rename | Rename conversation…</extracomment>
        <translation>Donne un autre titre à cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Who gives titles…</source>
        <extracomment>ACTIONS | titles.choose | Lets a model give new conversations their titles, or takes the first words of the prompt.</extracomment>
        <translation>Qui donne les titres…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Lets a model give new conversations their titles, or takes the first words of the prompt.</source>
        <extracomment>ACTIONS | titles.choose | Who gives titles…</extracomment>
        <translation>Laisse un modèle donner leur titre aux nouvelles conversations, ou prend les premiers mots du prompt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Delete conversation</source>
        <extracomment>ACTIONS | conversation.delete | Puts this conversation into the trash.</extracomment>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Puts this conversation into the trash.</source>
        <extracomment>ACTIONS | conversation.delete | Delete conversation</extracomment>
        <translation>Met cette conversation à la corbeille.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Undo</source>
        <extracomment>ACTIONS | history.undo | Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed. | Undo</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed.</source>
        <extracomment>ACTIONS | history.undo | Undo | Undo</extracomment>
        <translation>Annule la dernière modification, comme une suppression ; dans un texte, Ctrl+Z annule la saisie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Redo</source>
        <extracomment>ACTIONS | history.redo | Does again what was taken back last. | Redo</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Does again what was taken back last.</source>
        <extracomment>ACTIONS | history.redo | Redo | Redo</extracomment>
        <translation>Refait ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Trash</source>
        <extracomment>ACTIONS | TITLE | trash.open | Shows what was deleted, brings it back, or deletes it for good.</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows what was deleted, brings it back, or deletes it for good.</source>
        <extracomment>ACTIONS | trash.open | Trash</extracomment>
        <translation>Affiche ce qui a été supprimé, le récupère ou le supprime définitivement.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation as plain text</source>
        <extracomment>ACTIONS | conversation.plain_text | Shows every message as it was written, in a plain text field.</extracomment>
        <translation>Ouvrir la conversation en texte brut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows every message as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | conversation.plain_text | Open conversation as plain text</extracomment>
        <translation>Affiche chaque message tel qu’il a été écrit, dans un champ de texte brut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send what fits</source>
        <extracomment>ACTIONS | REMEDIES | conversation.send_what_fits | Leaves the oldest messages out of requests when the conversation is too long for its model.</extracomment>
        <translation>Envoyer ce qui tient</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Leaves the oldest messages out of requests when the conversation is too long for its model.</source>
        <extracomment>ACTIONS | conversation.send_what_fits | Send what fits</extracomment>
        <translation>Laisse les messages les plus anciens hors des requêtes quand la conversation est trop longue pour son modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send everything again</source>
        <extracomment>ACTIONS | (CUT_HERE, SEND_ALL, FORK) | conversation.send_all | Takes the cut back: the messages above the line are sent again.</extracomment>
        <translation>Tout envoyer à nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes the cut back: the messages above the line are sent again.</source>
        <extracomment>ACTIONS | conversation.send_all | Send everything again</extracomment>
        <translation>Annule la coupure : les messages au-dessus de la ligne sont de nouveau envoyés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Quit</source>
        <extracomment>ACTIONS | window.quit | Saves everything and ends the program; running replies keep what arrived. | Quit</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Saves everything and ends the program; running replies keep what arrived.</source>
        <extracomment>ACTIONS | window.quit | Quit | Quit</extracomment>
        <translation>Enregistre tout et ferme le programme ; les réponses en cours gardent ce qui est arrivé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Find in this conversation…</source>
        <extracomment>ACTIONS | find.open | Finds words in every message of this conversation, in what is folded too. | Find</extracomment>
        <translation>Rechercher dans cette conversation…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Finds words in every message of this conversation, in what is folded too.</source>
        <extracomment>ACTIONS | find.open | Find in this conversation… | Find</extracomment>
        <translation>Trouve des mots dans tous les messages de cette conversation, y compris ce qui est replié.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Next match</source>
        <extracomment>ACTIONS | find.next | Goes to the next place where the words are. | FindNext</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the next place where the words are.</source>
        <extracomment>ACTIONS | find.next | Next match | FindNext</extracomment>
        <translation>Va à l’endroit suivant où se trouvent les mots.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Previous match</source>
        <extracomment>ACTIONS | find.previous | Goes to the place before where the words are. | FindPrevious</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the place before where the words are.</source>
        <extracomment>ACTIONS | find.previous | Previous match | FindPrevious</extracomment>
        <translation>Va à l’endroit précédent où se trouvent les mots.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Reset all keys</source>
        <extracomment>ACTIONS | RESET | keys.reset_all | Gives every action the keys again that it came with; undo brings yours back.</extracomment>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Gives every action the keys again that it came with; undo brings yours back.</source>
        <extracomment>ACTIONS | keys.reset_all | Reset all keys</extracomment>
        <translation>Rend à chaque action les raccourcis d’origine ; annuler ramène les vôtres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Export keys…</source>
        <extracomment>ACTIONS | keys.export | Writes the keys that you have changed into a JSON file.</extracomment>
        <translation>Exporter les raccourcis…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Writes the keys that you have changed into a JSON file.</source>
        <extracomment>ACTIONS | keys.export | Export keys…</extracomment>
        <translation>Écrit dans un fichier JSON les raccourcis que vous avez modifiés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Import keys…</source>
        <extracomment>ACTIONS | keys.import | Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</extracomment>
        <translation>Importer des raccourcis…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</source>
        <extracomment>ACTIONS | keys.import | Import keys…</extracomment>
        <translation>Prend les raccourcis d’un fichier JSON à la place de ceux que vous avez modifiés ; annuler les ramène.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Pin or unpin</source>
        <extracomment>ACTIONS | library.pin | Keeps the chosen conversations at the top of the list, or no longer.</extracomment>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Keeps the chosen conversations at the top of the list, or no longer.</source>
        <extracomment>ACTIONS | library.pin | Pin or unpin</extracomment>
        <translation>Garde les conversations choisies en haut de la liste, ou ne les y garde plus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move to folder…</source>
        <extracomment>ACTIONS | library.move | Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</extracomment>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</source>
        <extracomment>ACTIONS | library.move | Move to folder…</extracomment>
        <translation>Met les conversations choisies dans un dossier, même nouveau, ou les sort du leur.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Tags…</source>
        <extracomment>ACTIONS | library.tag | Gives the chosen conversations a tag, or takes one away.</extracomment>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the chosen conversations a tag, or takes one away.</source>
        <extracomment>ACTIONS | library.tag | Tags…</extracomment>
        <translation>Donne une étiquette aux conversations choisies ou en retire une.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Archive or take out of the archive</source>
        <extracomment>ACTIONS | library.archive | Puts the chosen conversations out of sight, at the end of the list, or back.</extracomment>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations out of sight, at the end of the list, or back.</source>
        <extracomment>ACTIONS | library.archive | Archive or take out of the archive</extracomment>
        <translation>Met les conversations choisies à l’écart, à la fin de la liste, ou les ramène.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Duplicate</source>
        <extracomment>ACTIONS | library.duplicate | Makes a second conversation of each that is chosen, with all its messages.</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a second conversation of each that is chosen, with all its messages.</source>
        <extracomment>ACTIONS | library.duplicate | Duplicate</extracomment>
        <translation>Crée une seconde conversation pour chacune de celles qui sont choisies, avec tous ses messages.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename in the list</source>
        <extracomment>ACTIONS | library.rename | Gives the conversation or folder at the cursor of the list another name, in its place. | F2</extracomment>
        <translation>Renommer dans la liste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder at the cursor of the list another name, in its place.</source>
        <extracomment>ACTIONS | library.rename | Rename in the list | F2</extracomment>
        <translation>Donne un autre nom, sur place, à la conversation ou au dossier sous le curseur de la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete what is chosen</source>
        <extracomment>ACTIONS | library.delete | Puts the chosen conversations into the trash; of a chosen folder only the folder goes. | Del</extracomment>
        <translation>Supprimer ce qui est choisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into the trash; of a chosen folder only the folder goes.</source>
        <extracomment>ACTIONS | library.delete | Delete what is chosen | Del</extracomment>
        <translation>Met les conversations choisies à la corbeille ; d’un dossier choisi, seul le dossier disparaît.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move up in the list</source>
        <extracomment>ACTIONS | library.move_up | Gives the conversation or folder a place in your own order, one further up.</extracomment>
        <translation>Monter dans la liste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder a place in your own order, one further up.</source>
        <extracomment>ACTIONS | library.move_up | Move up in the list</extracomment>
        <translation>Donne à la conversation ou au dossier une place dans votre propre ordre, un rang plus haut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move down in the list</source>
        <extracomment>ACTIONS | library.move_down | Brings it one place further down in your own order; the last one goes by its date again.</extracomment>
        <translation>Descendre dans la liste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Brings it one place further down in your own order; the last one goes by its date again.</source>
        <extracomment>ACTIONS | library.move_down | Move down in the list</extracomment>
        <translation>La descend d’un rang dans votre propre ordre ; la dernière suit de nouveau sa date.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Order by date again</source>
        <extracomment>ACTIONS | library.order_by_date | Forgets the places that the chosen conversations were given.</extracomment>
        <translation>Ranger de nouveau par date</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Forgets the places that the chosen conversations were given.</source>
        <extracomment>ACTIONS | library.order_by_date | Order by date again</extracomment>
        <translation>Oublie les places données aux conversations choisies.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>New folder…</source>
        <extracomment>ACTIONS | folder.new | Makes a folder; a slash in its name makes one in another.</extracomment>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a folder; a slash in its name makes one in another.</source>
        <extracomment>ACTIONS | folder.new | New folder…</extracomment>
        <translation>Crée un dossier ; une barre oblique dans son nom en crée un dans un autre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename folder…</source>
        <extracomment>ACTIONS | folder.rename | Gives a folder another name.</extracomment>
        <translation>Renommer le dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives a folder another name.</source>
        <extracomment>ACTIONS | folder.rename | Rename folder…</extracomment>
        <translation>Donne un autre nom à un dossier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move folder…</source>
        <extracomment>ACTIONS | folder.move | Puts a folder, with all that is in it, into another one or to the top.</extracomment>
        <translation>Déplacer le dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts a folder, with all that is in it, into another one or to the top.</source>
        <extracomment>ACTIONS | folder.move | Move folder…</extracomment>
        <translation>Met un dossier, avec tout ce qu’il contient, dans un autre ou tout en haut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete folder…</source>
        <extracomment>ACTIONS | folder.delete | Takes a folder away; the conversations in it stay, and move to where the folder was.</extracomment>
        <translation>Supprimer le dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Takes a folder away; the conversations in it stay, and move to where the folder was.</source>
        <extracomment>ACTIONS | folder.delete | Delete folder…</extracomment>
        <translation>Retire un dossier ; les conversations qu’il contient restent et passent là où était le dossier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send</source>
        <extracomment>ACTIONS | name | message.send | Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line. | Enter</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line.</source>
        <extracomment>ACTIONS | message.send | Send | Enter</extracomment>
        <translation>Envoie ce qui est dans la zone de saisie ; si une réponse arrive, dès qu’elle est finie. Shift+Enter va à la ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Send it as it is</source>
        <extracomment>ACTIONS | message.send_anyway | Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</extracomment>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</source>
        <extracomment>ACTIONS | message.send_anyway | Send it as it is</extracomment>
        <translation>Envoie ce qui est dans la zone de saisie, même s’il semble contenir une clé, ou une image qui n’est pas vue.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop the reply</source>
        <extracomment>ACTIONS | name | reply.stop | Ends the running reply at once and keeps what arrived. | Esc</extracomment>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Ends the running reply at once and keeps what arrived.</source>
        <extracomment>ACTIONS | reply.stop | Stop the reply | Esc</extracomment>
        <translation>Termine aussitôt la réponse en cours et garde ce qui est arrivé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Try again</source>
        <extracomment>ACTIONS | (COPY_REPLY, TRY_AGAIN) | TRY_AGAIN | reply.try_again | Asks for an answer to the last message, for another one where it has one; that is kept as a version.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for an answer to the last message, for another one where it has one; that is kept as a version.</source>
        <extracomment>ACTIONS | reply.try_again | Try again</extracomment>
        <translation>Demande une réponse au dernier message, ou une autre s’il en a une ; celle-ci est gardée comme version.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Another answer, in a second</source>
        <extracomment>ACTIONS | reply.another | Asks for another answer to the focused message, or the last; for a second Esc takes it back.</extracomment>
        <translation>Une autre réponse, dans une seconde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for another answer to the focused message, or the last; for a second Esc takes it back.</source>
        <extracomment>ACTIONS | reply.another | Another answer, in a second</extracomment>
        <translation>Demande une autre réponse au message ciblé, ou au dernier ; pendant une seconde, Échap l’annule.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Try again now</source>
        <extracomment>ACTIONS | reply.retry_now | Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</extracomment>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</source>
        <extracomment>ACTIONS | reply.retry_now | Try again now</extracomment>
        <translation>Renvoie aussitôt une requête qui attend sa prochaine tentative, par exemple quand le fournisseur a demandé d’attendre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Keep waiting</source>
        <extracomment>ACTIONS | reply.keep_waiting | Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</extracomment>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</source>
        <extracomment>ACTIONS | reply.keep_waiting | Keep waiting</extracomment>
        <translation>Continue d’attendre une réponse devenue silencieuse, et ne le signale plus avant bien plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Continue the reply</source>
        <extracomment>ACTIONS | reply.continue | Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</extracomment>
        <translation>Continuer la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</source>
        <extracomment>ACTIONS | reply.continue | Continue the reply</extracomment>
        <translation>Demande au modèle de reprendre là où une réponse s’interrompt ; la réponse actuelle est gardée comme version.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the previous version</source>
        <extracomment>ACTIONS | reply.previous_version | Shows the version before this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>Afficher la version précédente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version before this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.previous_version | Show the previous version</extracomment>
        <translation>Affiche la version d’avant, d’une réponse ou d’un de vos messages, avec tout ce qui l’a suivie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the next version</source>
        <extracomment>ACTIONS | reply.next_version | Shows the version after this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>Afficher la version suivante</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version after this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.next_version | Show the next version</extracomment>
        <translation>Affiche la version d’après, d’une réponse ou d’un de vos messages, avec tout ce qui l’a suivie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copy the last reply</source>
        <extracomment>ACTIONS | reply.copy | Copies the last reply as Markdown.</extracomment>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copies the last reply as Markdown.</source>
        <extracomment>ACTIONS | reply.copy | Copy the last reply</extracomment>
        <translation>Copie la dernière réponse en Markdown.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Open message as plain text</source>
        <extracomment>ACTIONS | message.plain_text | Shows the focused message, or the last one, as it was written, in a plain text field.</extracomment>
        <translation>Ouvrir le message en texte brut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the focused message, or the last one, as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | message.plain_text | Open message as plain text</extracomment>
        <translation>Affiche le message ciblé, ou le dernier, tel qu’il a été écrit, dans un champ de texte brut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Attach files</source>
        <extracomment>ACTIONS | CHOOSE | attachment.add | Hangs pictures and text files on the message; they can be pasted and dropped, too.</extracomment>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs pictures and text files on the message; they can be pasted and dropped, too.</source>
        <extracomment>ACTIONS | attachment.add | Attach files</extracomment>
        <translation>Joint des images et des fichiers texte au message ; on peut aussi les coller et les déposer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Go to the attachments</source>
        <extracomment>ACTIONS | attachment.focus | Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</extracomment>
        <translation>Aller aux pièces jointes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</source>
        <extracomment>ACTIONS | attachment.focus | Go to the attachments</extracomment>
        <translation>Va à ce qui est joint au message : les flèches parcourent, Entrée ouvre, Suppr retire.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Bring the attachment back</source>
        <extracomment>ACTIONS | attachment.restore | Hangs on the message again what was taken off last.</extracomment>
        <translation>Récupérer la pièce jointe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs on the message again what was taken off last.</source>
        <extracomment>ACTIONS | attachment.restore | Bring the attachment back</extracomment>
        <translation>Joint de nouveau au message ce qui a été retiré en dernier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write a message</source>
        <extracomment>ACTIONS | PLACEHOLDER | composer.focus | Puts the cursor into the composer.</extracomment>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Puts the cursor into the composer.</source>
        <extracomment>ACTIONS | composer.focus | Write a message</extracomment>
        <translation>Place le curseur dans la zone de saisie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch model…</source>
        <extracomment>ACTIONS | model.choose | Chooses the model of this conversation from a list; any other name can be typed.</extracomment>
        <translation>Changer de modèle…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the model of this conversation from a list; any other name can be typed.</source>
        <extracomment>ACTIONS | model.choose | Switch model…</extracomment>
        <translation>Choisit le modèle de cette conversation dans une liste ; tout autre nom peut être saisi.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Make the model a favourite, or not</source>
        <extracomment>ACTIONS | model.favourite | Favourites stand at the top of the list of models; there it is about the line that is chosen.</extracomment>
        <translation>Mettre le modèle en favori, ou non</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Favourites stand at the top of the list of models; there it is about the line that is chosen.</source>
        <extracomment>ACTIONS | model.favourite | Make the model a favourite, or not</extracomment>
        <translation>Les favoris sont en haut de la liste des modèles ; là, il s’agit de la ligne choisie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Refresh the list of models</source>
        <extracomment>ACTIONS | model.refresh | Asks the account which models it has. | Refresh</extracomment>
        <translation>Actualiser la liste des modèles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Asks the account which models it has.</source>
        <extracomment>ACTIONS | model.refresh | Refresh the list of models | Refresh</extracomment>
        <translation>Demande au compte quels modèles il a.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Renew the prices</source>
        <extracomment>ACTIONS | model.prices | Fetches the newest table of what models cost, from raw.githubusercontent.com.</extracomment>
        <translation>Actualiser les prix</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Fetches the newest table of what models cost, from raw.githubusercontent.com.</source>
        <extracomment>ACTIONS | model.prices | Renew the prices</extracomment>
        <translation>Récupère sur raw.githubusercontent.com le tableau le plus récent de ce que coûtent les modèles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Usage and cost…</source>
        <extracomment>ACTIONS | usage.open | Shows how many tokens each model took, and what that cost, month by month.</extracomment>
        <translation>Utilisation et coût…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows how many tokens each model took, and what that cost, month by month.</source>
        <extracomment>ACTIONS | usage.open | Usage and cost…</extracomment>
        <translation>Affiche combien de tokens chaque modèle a pris et ce que cela a coûté, mois par mois.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch account…</source>
        <extracomment>ACTIONS | account.choose | Chooses the service or server that this conversation talks to.</extracomment>
        <translation>Changer de compte…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the service or server that this conversation talks to.</source>
        <extracomment>ACTIONS | account.choose | Switch account…</extracomment>
        <translation>Choisit le service ou le serveur auquel cette conversation s’adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Accounts…</source>
        <extracomment>ACTIONS | account.list | Shows every account: where its key lives, whether it worked, and what to do if not.</extracomment>
        <translation>Comptes…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows every account: where its key lives, whether it worked, and what to do if not.</source>
        <extracomment>ACTIONS | account.list | Accounts…</extracomment>
        <translation>Affiche chaque compte : où se trouve sa clé, s’il a fonctionné, et que faire sinon.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Examine this account</source>
        <extracomment>ACTIONS | account.examine | Tries the way to the models step by step, and says what is wrong and what to do about it.</extracomment>
        <translation>Examiner ce compte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Tries the way to the models step by step, and says what is wrong and what to do about it.</source>
        <extracomment>ACTIONS | account.examine | Examine this account</extracomment>
        <translation>Essaie le chemin vers les modèles étape par étape, et dit ce qui ne va pas et comment y remédier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key…</source>
        <extracomment>ACTIONS | by_key | account.add | Takes a key, finds out whose it is, and tries it.</extracomment>
        <translation>Coller une clé…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key, finds out whose it is, and tries it.</source>
        <extracomment>ACTIONS | account.add | Paste a key…</extracomment>
        <translation>Prend une clé, trouve à quel service elle appartient et l’essaie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Add an account…</source>
        <extracomment>ACTIONS | account.new | Adds a service or a server of your own, also another one of the same kind.</extracomment>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Adds a service or a server of your own, also another one of the same kind.</source>
        <extracomment>ACTIONS | account.new | Add an account…</extracomment>
        <translation>Ajoute un service ou un serveur à vous, même un autre du même genre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Use a server on this computer…</source>
        <extracomment>ACTIONS | account.use_local | Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</extracomment>
        <translation>Utiliser un serveur de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</source>
        <extracomment>ACTIONS | account.use_local | Use a server on this computer…</extracomment>
        <translation>Cherche Ollama, LM Studio et llama.cpp sur cet ordinateur et utilise l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Allow the command of this account</source>
        <extracomment>ACTIONS | account.allow_command | Lets the command that prints this account&apos;s key be run, as it is now.</extracomment>
        <translation>Autoriser la commande de ce compte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Lets the command that prints this account&apos;s key be run, as it is now.</source>
        <extracomment>ACTIONS | account.allow_command | Allow the command of this account</extracomment>
        <translation>Permet d’exécuter la commande qui donne la clé de ce compte, telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Enter a key…</source>
        <extracomment>ACTIONS | account.enter_key | Takes a key for this account and keeps it in the system&apos;s keyring.</extracomment>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key for this account and keeps it in the system&apos;s keyring.</source>
        <extracomment>ACTIONS | account.enter_key | Enter a key…</extracomment>
        <translation>Prend une clé pour ce compte et la garde dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Change the address…</source>
        <extracomment>ACTIONS | REMEDIES | account.edit_address | Sets the address of this account&apos;s server.</extracomment>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Sets the address of this account&apos;s server.</source>
        <extracomment>ACTIONS | account.edit_address | Change the address…</extracomment>
        <translation>Définit l’adresse du serveur de ce compte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Edit the instructions</source>
        <extracomment>ACTIONS | instructions.focus | Puts the cursor into the instructions of this conversation.</extracomment>
        <translation>Modifier les instructions</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the cursor into the instructions of this conversation.</source>
        <extracomment>ACTIONS | instructions.focus | Edit the instructions</extracomment>
        <translation>Place le curseur dans les instructions de cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Set the parameters</source>
        <extracomment>ACTIONS | parameters.focus | Puts the focus on the first slider. Delete makes a parameter “not sent” again.</extracomment>
        <translation>Régler les paramètres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the focus on the first slider. Delete makes a parameter “not sent” again.</source>
        <extracomment>ACTIONS | parameters.focus | Set the parameters</extracomment>
        <translation>Place le focus sur le premier curseur de réglage. Suppr remet un paramètre à « non envoyé ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>More parameters</source>
        <extracomment>ACTIONS | parameters.more | Shows the parameters that are not always there, or hides those that are not sent.</extracomment>
        <translation>Plus de paramètres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the parameters that are not always there, or hides those that are not sent.</source>
        <extracomment>ACTIONS | parameters.more | More parameters</extracomment>
        <translation>Affiche les paramètres qui ne sont pas toujours là, ou masque ceux qui ne sont pas envoyés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Show the request</source>
        <extracomment>ACTIONS | request.show | Shows the next request as it will be sent: address, headers without the key, and JSON.</extracomment>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the next request as it will be sent: address, headers without the key, and JSON.</source>
        <extracomment>ACTIONS | request.show | Show the request</extracomment>
        <translation>Affiche la prochaine requête telle qu’elle sera envoyée : adresse, en-têtes sans la clé, et JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Choose a preset…</source>
        <extracomment>ACTIONS | preset.choose | Chooses the instructions, examples, model and parameters that this conversation is made with.</extracomment>
        <translation>Choisir un préréglage…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Chooses the instructions, examples, model and parameters that this conversation is made with.</source>
        <extracomment>ACTIONS | preset.choose | Choose a preset…</extracomment>
        <translation>Choisit les instructions, les exemples, le modèle et les paramètres de cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Presets…</source>
        <extracomment>ACTIONS | preset.list | Shows every preset, and what holds for models and for everything, to be changed.</extracomment>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Shows every preset, and what holds for models and for everything, to be changed.</source>
        <extracomment>ACTIONS | preset.list | Presets…</extracomment>
        <translation>Affiche chaque préréglage, et ce qui vaut pour les modèles et pour tout, afin de le modifier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Save as a preset…</source>
        <extracomment>ACTIONS | preset.save | Makes a preset of the instructions, model and parameters of this conversation.</extracomment>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Makes a preset of the instructions, model and parameters of this conversation.</source>
        <extracomment>ACTIONS | preset.save | Save as a preset…</extracomment>
        <translation>Fait un préréglage des instructions, du modèle et des paramètres de cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Begin new conversations with this preset</source>
        <extracomment>ACTIONS | preset.use_for_new | Every new conversation begins with the preset of this one, or without one if it has none.</extracomment>
        <translation>Commencer les nouvelles conversations avec ce préréglage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Every new conversation begins with the preset of this one, or without one if it has none.</source>
        <extracomment>ACTIONS | preset.use_for_new | Begin new conversations with this preset</extracomment>
        <translation>Chaque nouvelle conversation commence avec le préréglage de celle-ci, ou sans préréglage si elle n’en a pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values as the default</source>
        <extracomment>ACTIONS | defaults.keep | Instructions and parameters of this conversation hold wherever nothing else is said.</extracomment>
        <translation>Utiliser ces valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever nothing else is said.</source>
        <extracomment>ACTIONS | defaults.keep | Use these values as the default</extracomment>
        <translation>Les instructions et paramètres de cette conversation valent partout où rien d’autre n’est dit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values for this model</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Instructions and parameters of this conversation hold wherever this model is used.</extracomment>
        <translation>Utiliser ces valeurs pour ce modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever this model is used.</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Use these values for this model</extracomment>
        <translation>Les instructions et paramètres de cette conversation valent partout où ce modèle est utilisé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Give up this conversation&apos;s own values</source>
        <extracomment>ACTIONS | parameters.inherit | Everything comes from the preset, the model and the default again.</extracomment>
        <translation>Renoncer aux valeurs propres à cette conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Everything comes from the preset, the model and the default again.</source>
        <extracomment>ACTIONS | parameters.inherit | Give up this conversation&apos;s own values</extracomment>
        <translation>Tout vient de nouveau du préréglage, du modèle et des valeurs par défaut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Quick question…</source>
        <extracomment>ACTIONS | quick.open | Opens a small window in front of all others: one line to ask in, and the reply below it.</extracomment>
        <translation>Question rapide…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Opens a small window in front of all others: one line to ask in, and the reply below it.</source>
        <extracomment>ACTIONS | quick.open | Quick question…</extracomment>
        <translation>Ouvre une petite fenêtre devant toutes les autres : une ligne pour demander, et la réponse en dessous.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Search in all conversations…</source>
        <extracomment>ACTIONS | search.open | Finds words in every message of every conversation, and goes there.</extracomment>
        <translation>Rechercher dans toutes les conversations…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Finds words in every message of every conversation, and goes there.</source>
        <extracomment>ACTIONS | search.open | Search in all conversations…</extracomment>
        <translation>Trouve des mots dans tous les messages de toutes les conversations, et y va.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next message</source>
        <extracomment>ACTIONS | transcript.next_message | Moves the focus to the message below; after the last one follows the end.</extracomment>
        <translation>Message suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message below; after the last one follows the end.</source>
        <extracomment>ACTIONS | transcript.next_message | Next message</extracomment>
        <translation>Place le focus sur le message en dessous ; après le dernier vient la fin.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous message</source>
        <extracomment>ACTIONS | transcript.previous_message | Moves the focus to the message above, or first to the beginning of a long one.</extracomment>
        <translation>Message précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message above, or first to the beginning of a long one.</source>
        <extracomment>ACTIONS | transcript.previous_message | Previous message</extracomment>
        <translation>Place le focus sur le message au-dessus, ou d’abord au début d’un long message.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next block</source>
        <extracomment>ACTIONS | transcript.next_block | Moves the focus to the paragraph, listing or table below.</extracomment>
        <translation>Bloc suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table below.</source>
        <extracomment>ACTIONS | transcript.next_block | Next block</extracomment>
        <translation>Place le focus sur le paragraphe, le code ou le tableau en dessous.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous block</source>
        <extracomment>ACTIONS | transcript.previous_block | Moves the focus to the paragraph, listing or table above.</extracomment>
        <translation>Bloc précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table above.</source>
        <extracomment>ACTIONS | transcript.previous_block | Previous block</extracomment>
        <translation>Place le focus sur le paragraphe, le code ou le tableau au-dessus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next code block</source>
        <extracomment>ACTIONS | transcript.next_code | Moves the focus to the code block below.</extracomment>
        <translation>Bloc de code suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block below.</source>
        <extracomment>ACTIONS | transcript.next_code | Next code block</extracomment>
        <translation>Place le focus sur le bloc de code en dessous.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous code block</source>
        <extracomment>ACTIONS | transcript.previous_code | Moves the focus to the code block above.</extracomment>
        <translation>Bloc de code précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block above.</source>
        <extracomment>ACTIONS | transcript.previous_code | Previous code block</extracomment>
        <translation>Place le focus sur le bloc de code au-dessus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Jump to the start</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Shows the first message.</extracomment>
        <translation>Aller au début</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the first message.</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Jump to the start</extracomment>
        <translation>Affiche le premier message.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Jump to latest</source>
        <extracomment>ACTIONS | JUMP | transcript.jump_to_latest | Shows the end of the conversation and follows it.</extracomment>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the end of the conversation and follows it.</source>
        <extracomment>ACTIONS | transcript.jump_to_latest | Jump to latest</extracomment>
        <translation>Affiche la fin de la conversation et la suit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy</source>
        <extracomment>ACTIONS | (_COPY, _COPIED) | COPY | transcript.copy | Copies what is selected; when nothing is, the focused block or message. | Copy</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies what is selected; when nothing is, the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy | Copy | Copy</extracomment>
        <translation>Copie ce qui est sélectionné ; sinon, le bloc ou le message ciblé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy as Markdown</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copies the Markdown of what is selected, or of the focused block or message.</extracomment>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the Markdown of what is selected, or of the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copy as Markdown</extracomment>
        <translation>Copie le Markdown de ce qui est sélectionné, ou du bloc ou message ciblé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Select all</source>
        <extracomment>ACTIONS | transcript.select_all | Selects the focused message; pressed again, everything. | SelectAll</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Selects the focused message; pressed again, everything.</source>
        <extracomment>ACTIONS | transcript.select_all | Select all | SelectAll</extracomment>
        <translation>Sélectionne le message ciblé ; à la seconde pression, tout.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Copy the message</source>
        <extracomment>ACTIONS | (COPY_MESSAGE, ASK_AGAIN) | message.copy | Copies all of the focused message.</extracomment>
        <translation>Copier le message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies all of the focused message.</source>
        <extracomment>ACTIONS | message.copy | Copy the message</extracomment>
        <translation>Copie tout le message ciblé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy the code block</source>
        <extracomment>ACTIONS | block.copy | Copies the focused code, or else the last one of the focused message.</extracomment>
        <translation>Copier le bloc de code</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the focused code, or else the last one of the focused message.</source>
        <extracomment>ACTIONS | block.copy | Copy the code block</extracomment>
        <translation>Copie le code ciblé, ou sinon le dernier du message ciblé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Fold or unfold</source>
        <extracomment>ACTIONS | block.fold | Folds what has the focus, or brings it back.</extracomment>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Folds what has the focus, or brings it back.</source>
        <extracomment>ACTIONS | block.fold | Fold or unfold</extracomment>
        <translation>Replie ce qui a le focus, ou le déplie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Letters on everything that can be pressed</source>
        <extracomment>ACTIONS | hint.show | Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</extracomment>
        <translation>Des lettres sur tout ce qui se presse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</source>
        <extracomment>ACTIONS | hint.show | Letters on everything that can be pressed</extracomment>
        <translation>Met des lettres sur chaque lien, bouton et code visible : les taper suit, presse ou copie.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Open a link</source>
        <extracomment>ACTIONS | link.open | Opens the link in what has the focus; of several, asks which.</extracomment>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Opens the link in what has the focus; of several, asks which.</source>
        <extracomment>ACTIONS | link.open | Open a link</extracomment>
        <translation>Ouvre le lien dans ce qui a le focus ; s’il y en a plusieurs, demande lequel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export conversation…</source>
        <extracomment>ACTIONS | conversation.export | Writes what is chosen in the list, or else the conversation in front, into a file.</extracomment>
        <translation>Exporter la conversation…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes what is chosen in the list, or else the conversation in front, into a file.</source>
        <extracomment>ACTIONS | conversation.export | Export conversation…</extracomment>
        <translation>Écrit dans un fichier ce qui est choisi dans la liste, ou sinon la conversation affichée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export message…</source>
        <extracomment>ACTIONS | message.export | Writes the focused message, or else the last one, into a file.</extracomment>
        <translation>Exporter le message…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes the focused message, or else the last one, into a file.</source>
        <extracomment>ACTIONS | message.export | Export message…</extracomment>
        <translation>Écrit dans un fichier le message ciblé, ou sinon le dernier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export all conversations…</source>
        <extracomment>ACTIONS | library.export | Writes every conversation into one file.</extracomment>
        <translation>Exporter toutes les conversations…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes every conversation into one file.</source>
        <extracomment>ACTIONS | library.export | Export all conversations…</extracomment>
        <translation>Écrit toutes les conversations dans un seul fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Cancel the export</source>
        <extracomment>ACTIONS | export.cancel | Ends an export that is under way; nothing is written.</extracomment>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Ends an export that is under way; nothing is written.</source>
        <extracomment>ACTIONS | export.cancel | Cancel the export</extracomment>
        <translation>Arrête une exportation en cours ; rien n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Import conversations…</source>
        <extracomment>ACTIONS | library.import | Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</extracomment>
        <translation>Importer des conversations…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</source>
        <extracomment>ACTIONS | library.import | Import conversations…</extracomment>
        <translation>Lit une exportation de ChatGPT, Claude, Open WebUI, Markdown ou ce programme, et montre d’abord ce qui arrive.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Open folder</source>
        <extracomment>ACTIONS | export.open_folder | Opens the folder into which was exported last.</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Opens the folder into which was exported last.</source>
        <extracomment>ACTIONS | export.open_folder | Open folder</extracomment>
        <translation>Ouvre le dossier de la dernière exportation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit and send again</source>
        <extracomment>ACTIONS | message.edit | Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</extracomment>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</source>
        <extracomment>ACTIONS | message.edit | Edit and send again</extracomment>
        <translation>Ramène le message ciblé, ou votre dernier, dans la zone de saisie (comme Flèche haut dans une zone vide) : envoyé, il est une autre version. Une réponse est gardée telle que vous l’écrivez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit without sending</source>
        <extracomment>ACTIONS | message.rewrite | Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</extracomment>
        <translation>Modifier sans envoyer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</source>
        <extracomment>ACTIONS | message.rewrite | Edit without sending</extracomment>
        <translation>Écrit une autre version du message ciblé, ou du dernier, le vôtre ou une réponse ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours below</source>
        <extracomment>ACTIONS | message.insert_below | Writes a message of yours below the focused one; nothing is sent.</extracomment>
        <translation>Insérer un message de vous en dessous</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours below the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_below | Insert a message of yours below</extracomment>
        <translation>Écrit un message de vous sous celui qui est ciblé ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours above</source>
        <extracomment>ACTIONS | message.insert_above | Writes a message of yours above the focused one; nothing is sent.</extracomment>
        <translation>Insérer un message de vous au-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours above the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_above | Insert a message of yours above</extracomment>
        <translation>Écrit un message de vous au-dessus de celui qui est ciblé ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a reply below</source>
        <extracomment>ACTIONS | (EDIT, INSERT, INSERT_REPLY) | reply.insert_below | Writes a reply by hand, below the focused message; nothing is sent.</extracomment>
        <translation>Insérer une réponse en dessous</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, below the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_below | Insert a reply below</extracomment>
        <translation>Écrit une réponse à la main sous le message ciblé ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a reply above</source>
        <extracomment>ACTIONS | reply.insert_above | Writes a reply by hand, above the focused message; nothing is sent.</extracomment>
        <translation>Insérer une réponse au-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, above the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_above | Insert a reply above</extracomment>
        <translation>Écrit une réponse à la main au-dessus du message ciblé ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Answer with another model…</source>
        <extracomment>ACTIONS | reply.ask_another | Asks a model that you choose for one more answer; the conversation goes on with its own.</extracomment>
        <translation>Répondre avec un autre modèle…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Asks a model that you choose for one more answer; the conversation goes on with its own.</source>
        <extracomment>ACTIONS | reply.ask_another | Answer with another model…</extracomment>
        <translation>Demande une réponse de plus à un modèle que vous choisissez ; la conversation continue avec le sien.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Leave out of requests, or take in again</source>
        <extracomment>ACTIONS | message.exclude | The focused message, or the last one, stays where it is and is not sent any more.</extracomment>
        <translation>Laisser hors des requêtes, ou reprendre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>The focused message, or the last one, stays where it is and is not sent any more.</source>
        <extracomment>ACTIONS | message.exclude | Leave out of requests, or take in again</extracomment>
        <translation>Le message ciblé, ou le dernier, reste où il est et n’est plus envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Send nothing above, or everything again</source>
        <extracomment>ACTIONS | message.cut | Requests begin with the focused message; on the message where they begin, with the first one again.</extracomment>
        <translation>Ne rien envoyer au-dessus, ou tout de nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Requests begin with the focused message; on the message where they begin, with the first one again.</source>
        <extracomment>ACTIONS | message.cut | Send nothing above, or everything again</extracomment>
        <translation>Les requêtes commencent au message ciblé ; sur le message où elles commencent, de nouveau au premier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message</source>
        <extracomment>ACTIONS | message.delete | Takes the focused message out, or the last one; what followed it moves up.</extracomment>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, or the last one; what followed it moves up.</source>
        <extracomment>ACTIONS | message.delete | Delete the message</extracomment>
        <translation>Retire le message ciblé, ou le dernier ; ce qui le suivait remonte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message and what follows it</source>
        <extracomment>ACTIONS | message.delete_branch | Takes the focused message out, and every message below it in all of their versions.</extracomment>
        <translation>Supprimer le message et ce qui suit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, and every message below it in all of their versions.</source>
        <extracomment>ACTIONS | message.delete_branch | Delete the message and what follows it</extracomment>
        <translation>Retire le message ciblé et tous ceux en dessous, dans toutes leurs versions.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Fork into a new conversation</source>
        <extracomment>ACTIONS | message.fork | Copies the messages from the first to the focused one into a conversation of their own.</extracomment>
        <translation>Bifurquer vers une nouvelle conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Copies the messages from the first to the focused one into a conversation of their own.</source>
        <extracomment>ACTIONS | message.fork | Fork into a new conversation</extracomment>
        <translation>Copie les messages du premier jusqu’à celui qui est ciblé dans une conversation à part.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Map of the conversation</source>
        <extracomment>ACTIONS | TITLE | tree.map | Shows all versions with what follows them; Enter goes to a message.</extracomment>
        <translation>Carte de la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Shows all versions with what follows them; Enter goes to a message.</source>
        <extracomment>ACTIONS | tree.map | Map of the conversation</extracomment>
        <translation>Affiche toutes les versions avec ce qui les suit ; Entrée va à un message.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom in</source>
        <extracomment>ACTIONS | view.zoom_in | Shows the conversation larger; Ctrl and the wheel do the same. | ZoomIn</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation larger; Ctrl and the wheel do the same.</source>
        <extracomment>ACTIONS | view.zoom_in | Zoom in | ZoomIn</extracomment>
        <translation>Affiche la conversation en plus grand ; Ctrl et la molette font de même.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom out</source>
        <extracomment>ACTIONS | view.zoom_out | Shows the conversation smaller. | ZoomOut</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation smaller.</source>
        <extracomment>ACTIONS | view.zoom_out | Zoom out | ZoomOut</extracomment>
        <translation>Affiche la conversation en plus petit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Natural size</source>
        <extracomment>ACTIONS | view.natural_size | Shows the conversation at 100 %.</extracomment>
        <translation>Taille normale</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation at 100 %.</source>
        <extracomment>ACTIONS | view.natural_size | Natural size</extracomment>
        <translation>Affiche la conversation à 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wide or readable column</source>
        <extracomment>ACTIONS | view.wide_column | Lets the conversation be as wide as its pane, or as wide as lines are read well.</extracomment>
        <translation>Colonne large ou lisible</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Lets the conversation be as wide as its pane, or as wide as lines are read well.</source>
        <extracomment>ACTIONS | view.wide_column | Wide or readable column</extracomment>
        <translation>Donne à la conversation la largeur de son volet, ou celle où les lignes se lisent bien.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wrap or scroll long lines of code</source>
        <extracomment>ACTIONS | view.wrap_code | Breaks the long lines of all listings, or lets each listing scroll sideways.</extracomment>
        <translation>Couper ou faire défiler les longues lignes de code</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Breaks the long lines of all listings, or lets each listing scroll sideways.</source>
        <extracomment>ACTIONS | view.wrap_code | Wrap or scroll long lines of code</extracomment>
        <translation>Coupe les longues lignes de tout le code, ou laisse chaque bloc défiler sur le côté.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Show or hide the numbers of lines of code</source>
        <extracomment>ACTIONS | view.number_code | Numbers the lines of all listings; the numbers are neither selected nor copied.</extracomment>
        <translation>Afficher ou masquer les numéros de ligne du code</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Numbers the lines of all listings; the numbers are neither selected nor copied.</source>
        <extracomment>ACTIONS | view.number_code | Show or hide the numbers of lines of code</extracomment>
        <translation>Numérote les lignes de tout le code ; les numéros ne sont ni sélectionnés ni copiés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Command palette…</source>
        <extracomment>ACTIONS | palette.open | Finds anything the program can do, and every conversation, by a few letters.</extracomment>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Finds anything the program can do, and every conversation, by a few letters.</source>
        <extracomment>ACTIONS | palette.open | Command palette…</extracomment>
        <translation>Trouve en quelques lettres tout ce que le programme sait faire, et chaque conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Settings…</source>
        <extracomment>ACTIONS | settings.open | Everything that can be chosen, on pages; each takes effect at once.</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Everything that can be chosen, on pages; each takes effect at once.</source>
        <extracomment>ACTIONS | settings.open | Settings…</extracomment>
        <translation>Tout ce qui peut être choisi, par pages ; chaque choix agit aussitôt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide conversations</source>
        <extracomment>ACTIONS | pane.sidebar | Folds the pane at the left away, or brings it back.</extracomment>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the left away, or brings it back.</source>
        <extracomment>ACTIONS | pane.sidebar | Show or hide conversations</extracomment>
        <translation>Masque le volet de gauche, ou le ramène.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide the inspector</source>
        <extracomment>ACTIONS | pane.inspector | Folds the pane at the right away, or brings it back.</extracomment>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the right away, or brings it back.</source>
        <extracomment>ACTIONS | pane.inspector | Show or hide the inspector</extracomment>
        <translation>Masque le volet de droite, ou le ramène.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Next pane</source>
        <extracomment>ACTIONS | pane.next | Moves the focus to the next pane of the window.</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the next pane of the window.</source>
        <extracomment>ACTIONS | pane.next | Next pane</extracomment>
        <translation>Place le focus sur le volet suivant de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Previous pane</source>
        <extracomment>ACTIONS | pane.previous | Moves the focus to the pane before this one.</extracomment>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the pane before this one.</source>
        <extracomment>ACTIONS | pane.previous | Previous pane</extracomment>
        <translation>Place le focus sur le volet précédent.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Menu</source>
        <extracomment>ACTIONS | menu.open | Opens the menu with everything the program can do.</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Opens the menu with everything the program can do.</source>
        <extracomment>ACTIONS | menu.open | Menu</extracomment>
        <translation>Ouvre le menu avec tout ce que le programme sait faire.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: as the system</source>
        <extracomment>ACTIONS | theme.system | Follows the system between light and dark.</extracomment>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Follows the system between light and dark.</source>
        <extracomment>ACTIONS | theme.system | Theme: as the system</extracomment>
        <translation>Suit le système entre clair et sombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: light</source>
        <extracomment>ACTIONS | theme.light | Dark text on a light page.</extracomment>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Dark text on a light page.</source>
        <extracomment>ACTIONS | theme.light | Theme: light</extracomment>
        <translation>Texte sombre sur page claire.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: dark</source>
        <extracomment>ACTIONS | theme.dark | Light text on a dark page.</extracomment>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Light text on a dark page.</source>
        <extracomment>ACTIONS | theme.dark | Theme: dark</extracomment>
        <translation>Texte clair sur page sombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: high or normal contrast</source>
        <extracomment>ACTIONS | theme.contrast | Black and white, with a frame around everything that can be written in or ticked; or back.</extracomment>
        <translation>Thème : contraste élevé ou normal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Black and white, with a frame around everything that can be written in or ticked; or back.</source>
        <extracomment>ACTIONS | theme.contrast | Theme: high or normal contrast</extracomment>
        <translation>Noir et blanc, avec un cadre autour de tout ce qui se remplit ou se coche ; ou retour.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Compact or comfortable</source>
        <extracomment>ACTIONS | theme.density | Has rows, buttons and fields take less room, or more.</extracomment>
        <translation>Compact ou confortable</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Has rows, buttons and fields take less room, or more.</source>
        <extracomment>ACTIONS | theme.density | Compact or comfortable</extracomment>
        <translation>Donne aux lignes, boutons et champs moins de place, ou plus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Keys</source>
        <extracomment>ACTIONS | PAGES | (KIND, EVERYTHING) | help.keys | Shows every key of the program. | HelpContents | keys | Every key, and what it does.</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every key of the program.</source>
        <extracomment>ACTIONS | help.keys | Keys | HelpContents</extracomment>
        <translation>Affiche tous les raccourcis du programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Network…</source>
        <extracomment>ACTIONS | network.open | Shows every host that was contacted since the start, why, when, and how many bytes went there.</extracomment>
        <translation>Réseau…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every host that was contacted since the start, why, when, and how many bytes went there.</source>
        <extracomment>ACTIONS | network.open | Network…</extracomment>
        <translation>Affiche chaque hôte contacté depuis le démarrage, pourquoi, quand, et combien d’octets y sont allés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Open the folder of conversations</source>
        <extracomment>ACTIONS | help.folder | Shows the files in which conversations are kept.</extracomment>
        <translation>Ouvrir le dossier des conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows the files in which conversations are kept.</source>
        <extracomment>ACTIONS | help.folder | Open the folder of conversations</extracomment>
        <translation>Affiche les fichiers où sont gardées les conversations.</translation>
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
        <translation>complétion de texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>embeddings</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>embeddings</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>moderation</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>modération</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>images</source>
        <extracomment>TITLES | ABILITIES</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>speech</source>
        <extracomment>TITLES</extracomment>
        <translation>synthèse vocale</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>transcription</source>
        <extracomment>TITLES</extracomment>
        <translation>transcription</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>files</source>
        <extracomment>TITLES</extracomment>
        <translation>fichiers</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>fine-tuning</source>
        <extracomment>TITLES</extracomment>
        <translation>fine-tuning</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Creative writing</source>
        <extracomment>PRESETS | creative-writing</extracomment>
        <translation>Écriture créative</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Technical description</source>
        <extracomment>PRESETS | technical-description</extracomment>
        <translation>Description technique</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Factual answer</source>
        <extracomment>PRESETS | factual-answer</extracomment>
        <translation>Réponse factuelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Brainstorming</source>
        <extracomment>PRESETS | brainstorming</extracomment>
        <translation>Remue-méninges</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Summary</source>
        <extracomment>PRESETS | summary</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>on</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>off</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is none of the choices.</source>
        <extracomment>NO_CHOICE</extracomment>
        <translation>« {typed} » ne fait pas partie des choix.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is neither on nor off.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>« {typed} » n’est ni activé ni désactivé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>« {typed} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It has to be from {minimum} to {maximum}.</source>
        <extracomment>OUTSIDE</extracomment>
        <translation>La valeur doit aller de {minimum} à {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It is one of: {choices}.</source>
        <extracomment>ONE_OF</extracomment>
        <translation>C’est l’un de ceux-ci : {choices}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It may have {count} characters at most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>{count} caractère au maximum.</numerusform>
            <numerusform>{count} caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Appearance</source>
        <extracomment>PAGES | appearance | How the window looks.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How the window looks.</source>
        <extracomment>PAGES | appearance | Appearance</extracomment>
        <translation>L’aspect de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How conversations are shown.</source>
        <extracomment>PAGES | reading | Reading</extracomment>
        <translation>La manière dont les conversations sont affichées.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Composer</source>
        <extracomment>PAGES | composer | How messages are written.</extracomment>
        <translation>Zone de saisie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How messages are written.</source>
        <extracomment>PAGES | composer | Composer</extracomment>
        <translation>La manière dont les messages sont écrits.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What new conversations begin with, and who gives them their titles.</source>
        <extracomment>PAGES | conversation | Conversation</extracomment>
        <translation>Ce par quoi commencent les nouvelles conversations, et qui leur donne leur titre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Every key, and what it does.</source>
        <extracomment>PAGES | keys | Keys</extracomment>
        <translation>Tous les raccourcis, et ce qu’ils font.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Accounts</source>
        <extracomment>PAGES | TITLE | accounts | Services and servers, their keys, proxies and certificates.</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Services and servers, their keys, proxies and certificates.</source>
        <extracomment>PAGES | accounts | Accounts</extracomment>
        <translation>Services et serveurs, leurs clés, proxys et certificats.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Notifications and window</source>
        <extracomment>PAGES | window | What the program does around its window.</extracomment>
        <translation>Notifications et fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the program does around its window.</source>
        <extracomment>PAGES | window | Notifications and window</extracomment>
        <translation>Ce que fait le programme autour de sa fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Network</source>
        <extracomment>PAGES | (TITLE, SHOWN) | network | Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</source>
        <extracomment>PAGES | network | Network</extracomment>
        <translation>Rien n’est envoyé que ce que vous demandez : pas de télémétrie, aucune requête que leur liste n’affiche.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Data</source>
        <extracomment>PAGES | data | Conversations are files on your own disk.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Conversations are files on your own disk.</source>
        <extracomment>PAGES | data | Data</extracomment>
        <translation>Les conversations sont des fichiers sur votre propre disque.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Theme</source>
        <extracomment>THEME | appearance.theme | system | appearance | Light, dark, or as the system says.</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <extracomment>THEME | appearance.theme | system | Theme | appearance</extracomment>
        <translation>Clair, sombre, ou selon le système.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light</source>
        <extracomment>THEME</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Dark</source>
        <extracomment>THEME</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Contrast</source>
        <extracomment>CONTRAST | appearance.contrast | system | appearance | High contrast is black and white, with a frame around everything that can be written in or ticked.</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High contrast is black and white, with a frame around everything that can be written in or ticked.</source>
        <extracomment>CONTRAST | appearance.contrast | system | Contrast | appearance</extracomment>
        <translation>Le contraste élevé est en noir et blanc, avec un cadre autour de tout ce qui se remplit ou se coche.</translation>
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
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Accent colour</source>
        <extracomment>ACCENT | appearance.accent | green | appearance | The colour of the one thing to do, of what is chosen and of what has the focus.</extracomment>
        <translation>Couleur d’accentuation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The colour of the one thing to do, of what is chosen and of what has the focus.</source>
        <extracomment>ACCENT | appearance.accent | green | Accent colour | appearance</extracomment>
        <translation>La couleur de l’action principale, de ce qui est choisi et de ce qui a le focus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Green</source>
        <extracomment>ACCENT</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Blue</source>
        <extracomment>ACCENT</extracomment>
        <translation>Bleu</translation>
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
        <translation>Violet</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Rose</source>
        <extracomment>ACCENT</extracomment>
        <translation>Rose</translation>
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
        <translation>Ambre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Graphite</source>
        <extracomment>ACCENT</extracomment>
        <translation>Graphite</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Density</source>
        <extracomment>DENSITY | appearance.density | comfortable | appearance | How much room rows, buttons and fields take.</extracomment>
        <translation>Densité</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How much room rows, buttons and fields take.</source>
        <extracomment>DENSITY | appearance.density | comfortable | Density | appearance</extracomment>
        <translation>La place que prennent les lignes, boutons et champs.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Comfortable</source>
        <extracomment>DENSITY</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Compact</source>
        <extracomment>DENSITY</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of all text</source>
        <extracomment>TEXT_SIZE | appearance.text_size | appearance | In percent. The conversation can be zoomed further by itself. | {count} %</extracomment>
        <translation>Taille de tout le texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent. The conversation can be zoomed further by itself.</source>
        <extracomment>TEXT_SIZE | appearance.text_size | Size of all text | appearance | {count} %</extracomment>
        <translation>En pour cent. La conversation peut être agrandie encore, à part.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Motion</source>
        <extracomment>MOTION | appearance.motion | system | appearance | Whether something glides to where it goes, for a tenth of a second, or is there at once.</extracomment>
        <translation>Mouvement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Whether something glides to where it goes, for a tenth of a second, or is there at once.</source>
        <extracomment>MOTION | appearance.motion | system | Motion | appearance</extracomment>
        <translation>Si une chose glisse à sa place pendant un dixième de seconde, ou y est aussitôt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Glides</source>
        <extracomment>MOTION</extracomment>
        <translation>Glisse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>At once</source>
        <extracomment>MOTION</extracomment>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Language</source>
        <extracomment>LANGUAGE | appearance.language | appearance | What the window says, and how it writes numbers and dates. The manual and the terminal are English.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the window says, and how it writes numbers and dates. The manual and the terminal are English.</source>
        <extracomment>LANGUAGE | appearance.language | Language | appearance</extracomment>
        <translation>Ce que dit la fenêtre, et comment elle écrit les nombres et les dates. Le manuel et le terminal sont en anglais.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the list of conversations</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | appearance | The pane at the left.</extracomment>
        <translation>Afficher la liste des conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the left.</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | Show the list of conversations | appearance</extracomment>
        <translation>Le volet de gauche.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the inspector</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | appearance | The pane at the right: model, instructions, parameters.</extracomment>
        <translation>Afficher l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the right: model, instructions, parameters.</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | Show the inspector | appearance</extracomment>
        <translation>Le volet de droite : modèle, instructions, paramètres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of the conversation</source>
        <extracomment>ZOOM | reading.zoom | reading | In percent of its natural size. | {count} %</extracomment>
        <translation>Taille de la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent of its natural size.</source>
        <extracomment>ZOOM | reading.zoom | Size of the conversation | reading | {count} %</extracomment>
        <translation>En pour cent de sa taille normale.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Wide column</source>
        <extracomment>WIDE_COLUMN | (WIDE, READABLE) | reading.wide_column | reading | The conversation is as wide as its pane.</extracomment>
        <translation>Colonne large</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The conversation is as wide as its pane.</source>
        <extracomment>WIDE_COLUMN | reading.wide_column | Wide column | reading</extracomment>
        <translation>La conversation est aussi large que son volet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Wrap long lines of code</source>
        <extracomment>WRAP_CODE | reading.wrap_code | reading | Otherwise a listing scrolls sideways.</extracomment>
        <translation>Couper les longues lignes de code</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Otherwise a listing scrolls sideways.</source>
        <extracomment>WRAP_CODE | reading.wrap_code | Wrap long lines of code | reading</extracomment>
        <translation>Sinon, le code défile sur le côté.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Number the lines of code</source>
        <extracomment>NUMBER_CODE | reading.number_code | reading | The numbers are neither selected nor copied.</extracomment>
        <translation>Numéroter les lignes de code</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The numbers are neither selected nor copied.</source>
        <extracomment>NUMBER_CODE | reading.number_code | Number the lines of code | reading</extracomment>
        <translation>Les numéros ne sont ni sélectionnés ni copiés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Single letters act in the conversation</source>
        <extracomment>LETTERS | reading.letters | keys | While the keyboard is in it. Otherwise every letter is for the message that is being written.</extracomment>
        <translation>Les lettres seules agissent dans la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While the keyboard is in it. Otherwise every letter is for the message that is being written.</source>
        <extracomment>LETTERS | reading.letters | Single letters act in the conversation | keys</extracomment>
        <translation>Tant que le clavier y est. Sinon, chaque lettre est pour le message en cours d’écriture.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show which keys may follow</source>
        <extracomment>WHICH_KEY | reading.which_key | keys | After half a second in the conversation, and after the first key of two.</extracomment>
        <translation>Afficher les touches qui peuvent suivre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>After half a second in the conversation, and after the first key of two.</source>
        <extracomment>WHICH_KEY | reading.which_key | Show which keys may follow | keys</extracomment>
        <translation>Après une demi-seconde dans la conversation, et après la première touche de deux.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account of new conversations</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | conversation | Choosing another account for a conversation chooses it here, too.</extracomment>
        <translation>Compte des nouvelles conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Choosing another account for a conversation chooses it here, too.</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | Account of new conversations | conversation</extracomment>
        <translation>Choisir un autre compte pour une conversation le choisit aussi ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account that gives titles</source>
        <extracomment>TITLE_ACCOUNT | titles.account | conversation | It is sent the beginning of each new conversation, once. The first words are taken here.</extracomment>
        <translation>Compte qui donne les titres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>It is sent the beginning of each new conversation, once. The first words are taken here.</source>
        <extracomment>TITLE_ACCOUNT | titles.account | Account that gives titles | conversation</extracomment>
        <translation>Le début de chaque nouvelle conversation lui est envoyé, une fois. Les premiers mots sont pris ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Model that gives titles</source>
        <extracomment>TITLE_MODEL | titles.model | conversation | A small one is enough.</extracomment>
        <translation>Modèle qui donne les titres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A small one is enough.</source>
        <extracomment>TITLE_MODEL | titles.model | Model that gives titles | conversation</extracomment>
        <translation>Un petit suffit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key that sends a message</source>
        <extracomment>SEND_KEY | composer.send_key | enter | composer | With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</extracomment>
        <translation>Touche qui envoie un message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</source>
        <extracomment>SEND_KEY | composer.send_key | enter | Key that sends a message | composer</extracomment>
        <translation>Avec Ctrl+Enter, Entrée seule va à la ligne. Shift+Enter y va dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Enter</source>
        <extracomment>SEND_KEY</extracomment>
        <translation>Entrée</translation>
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
        <translation>Signaler la fin d’une longue réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While no window of the program is in front. The conversation is named, and nothing of what was said.</source>
        <extracomment>ALERT | alert.reply_ended | Tell when a long reply has ended | window</extracomment>
        <translation>Tant qu’aucune fenêtre du programme n’est au premier plan. La conversation est nommée, et rien de ce qui a été dit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A reply is long from</source>
        <extracomment>ALERT_AFTER | alert.after | window | Shorter ones end without a notification. | {count} s</extracomment>
        <translation>Une réponse est longue à partir de</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Shorter ones end without a notification.</source>
        <extracomment>ALERT_AFTER | alert.after | A reply is long from | window | {count} s</extracomment>
        <translation>Les plus courtes finissent sans notification.</translation>
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
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</source>
        <extracomment>TRAY | tray.icon | Show an icon in the tray | window</extracomment>
        <translation>Là où le bureau en a une : son menu ouvre la fenêtre, une question rapide ou une nouvelle conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Go on in the tray when the window is closed</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | window | Quit ends the program all the same. Where there is no tray, closing the window ends it.</extracomment>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quit ends the program all the same. Where there is no tray, closing the window ends it.</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | Go on in the tray when the window is closed | window</extracomment>
        <translation>Quitter ferme tout de même le programme. Sans zone de notification, fermer la fenêtre le ferme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key for a quick question, from every program</source>
        <extracomment>QUICK_KEY | quick.system_key | window | Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</extracomment>
        <translation>Raccourci pour une question rapide, depuis tout programme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>QUICK_KEY | quick.system_key | Key for a quick question, from every program | window</extracomment>
        <translation>Comme Ctrl+Alt+Space ; vide pour aucun. Seuls X11 et Windows donnent à un programme un tel raccourci. Ailleurs, associez un raccourci à « desktop-ai --quick » dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quick questions are temporary</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | window | Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</extracomment>
        <translation>Les questions rapides sont temporaires</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | Quick questions are temporary | window</extracomment>
        <translation>Rien n’en est écrit sur le disque. Sinon, chacune est gardée comme toute autre conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Long pasted texts</source>
        <extracomment>LONG_PASTE | composer.long_paste | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never. | {count} characters</extracomment>
        <translation>Longs textes collés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>From so many characters on a pasted text can be made an attachment with one key; 0 for never.</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | {count} characters</extracomment>
        <translation>À partir d’autant de caractères, un texte collé peut devenir une pièce jointe avec une touche ; 0 pour jamais.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>{count} characters</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never.</extracomment>
        <translation>
            <numerusform>{count} caractère</numerusform>
            <numerusform>{count} caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Attach long pasted texts at once</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | composer | One key makes it text again.</extracomment>
        <translation>Joindre aussitôt les longs textes collés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>One key makes it text again.</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | Attach long pasted texts at once | composer</extracomment>
        <translation>Une touche en refait du texte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Check the spelling</source>
        <extracomment>SPELLING | composer.spelling | composer | In which language; those whose dictionaries are on this computer can be chosen.</extracomment>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In which language; those whose dictionaries are on this computer can be chosen.</source>
        <extracomment>SPELLING | composer.spelling | Check the spelling | composer</extracomment>
        <translation>Dans quelle langue ; celles dont les dictionnaires sont sur cet ordinateur peuvent être choisies.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a folder.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » est un dossier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the files in it.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is not an ordinary file, so it is not read.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » n’est pas un fichier ordinaire et n’est donc pas lu.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” cannot be read: {detail}.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is empty.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is neither text nor a picture that models take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » n’est ni du texte ni une image que les modèles acceptent.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Pictures can be PNG, JPEG, WebP and GIF; of other documents, attach or paste the text.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Les images peuvent être en PNG, JPEG, WebP et GIF ; pour d’autres documents, joignez ou collez le texte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is longer than the {size} of text that can be attached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » dépasse les {size} de texte qui peuvent être joints.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the part that matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Joignez la partie qui compte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that a picture can have.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » dépasse les {size} que peut avoir une image.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or cut out what matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Réduisez-la, ou découpez ce qui compte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” has more than {pixels} million pixels.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » a plus de {pixels} millions de pixels.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that can be sent.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » dépasse les {size} qui peuvent être envoyés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or attach it in the window, which does so by itself.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Réduisez-la, ou joignez-la dans la fenêtre, qui le fait d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a damaged picture.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>« {name} » est une image endommagée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>More than {count} files cannot be attached to one message.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>
            <numerusform>Pas plus de {count} fichier ne peut être joint à un message.</numerusform>
            <numerusform>Pas plus de {count} fichiers ne peuvent être joints à un message.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Send these first.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Envoyez d’abord ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} B</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} o</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} kB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} ko</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} MB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} GB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} Go</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>Write it like https://api.example.com/v1 or http://localhost:8080/v1.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>Écrivez-la comme https://api.example.com/v1 ou http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This holds a key; an address must not, and a key goes into its own field.</source>
        <translation>Ceci contient une clé ; une adresse ne doit pas en contenir, une clé a son propre champ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must begin with http:// or https://, not with {scheme}://.</source>
        <translation>Une adresse doit commencer par http:// ou https://, et non par {scheme}://.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a user name or password; a key goes into its own field.</source>
        <translation>Une adresse ne doit contenir ni nom d’utilisateur ni mot de passe ; une clé a son propre champ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a question mark with parameters.</source>
        <translation>Une adresse ne doit pas contenir de point d’interrogation avec des paramètres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>There is no address of a server.</source>
        <translation>L’adresse d’un serveur manque.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>“{host}” is not the name of a server.</source>
        <translation>« {host} » n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>Le port de cette adresse n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: there is no server named {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} est injoignable : il n’y a pas de serveur nommé {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: nothing answers at {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} est injoignable : rien ne répond à {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached safely: the certificate of {place} is not to be trusted.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} ne peut pas être joint de façon sûre : le certificat de {place} n’est pas digne de confiance.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: the proxy does not lead to {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who} est injoignable : le proxy ne mène pas à {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not accept this key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} n’accepte pas cette clé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter another key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Saisissez une autre clé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} says that the account has no credit left.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} indique que le compte n’a plus de crédit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Add credit with the provider, or choose another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Ajoutez du crédit chez le fournisseur, ou choisissez un autre compte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not allow this key to do that.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} n’autorise pas cette clé à faire cela.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model or another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Choisissez un autre modèle ou un autre compte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not have this model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} n’a pas ce modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The conversation is longer than this model can take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>La conversation est plus longue que ce que ce modèle peut prendre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Send what fits of it, start a new conversation, or choose a model with a longer context.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Envoyez ce qui tient, commencez une nouvelle conversation, ou choisissez un modèle au contexte plus long.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} asks to wait: too many requests.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} demande d’attendre : trop de requêtes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again in a moment.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} is overloaded just now.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} est surchargé en ce moment.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} filtered this request or its answer.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} a filtré cette requête ou sa réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Put it another way, or choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Formulez-la autrement, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not take one of the parameters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} n’accepte pas l’un des paramètres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Set that parameter to “not sent” and try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Mettez ce paramètre à « non envoyé » et réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not understand the request.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} n’a pas compris la requête.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the model and the parameters, then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Vérifiez le modèle et les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} failed while answering.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} a échoué en répondant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not answer in time.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again.</source>
        <extracomment>EXPLANATION | (READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} est injoignable.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the network, the address, and that the server is running; then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Vérifiez le réseau, l’adresse, et que le serveur est lancé ; puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What answers at the address of {who} is not a model server.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Ce qui répond à l’adresse de {who} n’est pas un serveur de modèles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the address.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The connection to {who} broke before the reply was complete.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>La connexion à {who} a été coupée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The program failed while it read the reply.</source>
        <extracomment>(READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>Le programme a échoué en lisant la réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>There is no key for {who}.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Il n’y a pas de clé pour {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>Saisissez une clé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key, or set {environment} before the program starts.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>Saisissez une clé, ou définissez {environment} avant de lancer le programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The key of {who} comes from the command “{command}”, which you have not allowed to run yet.</source>
        <extracomment>sentence</extracomment>
        <translation>La clé de {who} vient de la commande « {command} », que vous n’avez pas encore autorisée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow it, if it is your own.</source>
        <translation>Autorisez-la si elle est de vous.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The disk is full: “{place}” could not be saved.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Le disque est plein : « {place} » n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Free some space. What you see stays here, and is saved with the next change.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Libérez de la place. Ce que vous voyez reste ici et sera enregistré à la prochaine modification.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” cannot be written: the folder is read-only.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>« {place} » ne peut pas être écrit : le dossier est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow writing there, or start with --data-dir and another folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Autorisez l’écriture à cet endroit, ou lancez avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read and was set aside under “quarantine”: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>« {place} » n’a pas pu être lu et a été mis de côté sous « quarantine » : {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was deleted; the file can be mended there and put back.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Rien n’a été supprimé ; le fichier peut y être réparé puis remis à sa place.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” was written by a newer version of this program. It can be read here, not changed.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>« {place} » a été écrit par une version plus récente de ce programme. Il peut être lu ici, pas modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Update the program, or go on in a new conversation.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Mettez le programme à jour, ou continuez dans une nouvelle conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” is not there any more.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>« {place} » n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>It may have been moved by another program; look into the trash and the data folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Un autre programme l’a peut-être déplacé ; regardez dans la corbeille et le dossier des données.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>« {place} » n’a pas pu être lu : {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was changed. See whether the file may be read, and try again.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Rien n’a été modifié. Voyez si le fichier peut être lu, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be saved: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>« {place} » n’a pas pu être enregistré : {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What you see stays here, and is saved with the next change; see whether the folder is in order.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Ce que vous voyez reste ici et sera enregistré à la prochaine modification ; voyez si le dossier est en ordre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This system has no keyring that could keep keys.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Ce système n’a pas de trousseau qui puisse garder des clés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit. On Linux, install and start gnome-keyring or KWallet.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Les clés restent en mémoire jusqu’à la fermeture. Sous Linux, installez et lancez gnome-keyring ou KWallet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Unlock it and try again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Déverrouillez-le et réessayez ; d’ici là, les clés restent en mémoire jusqu’à la fermeture.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring does not answer.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>If it asks for a password, give it and try again. Otherwise restart the keyring service, or log in again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>S’il demande un mot de passe, donnez-le et réessayez. Sinon, redémarrez le service du trousseau ou reconnectez-vous ; d’ici là, les clés restent en mémoire jusqu’à la fermeture.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring refused.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Le trousseau du système a refusé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Les clés restent en mémoire jusqu’à la fermeture.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This is longer than every system&apos;s keyring can hold: {longest} characters.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>C’est plus long que ce que tout trousseau peut contenir : {longest} caractères.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>A key of a model service is shorter; check what was pasted.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>La clé d’un service de modèles est plus courte ; vérifiez ce qui a été collé.</translation>
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
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Connection</source>
        <extracomment>TITLES</extracomment>
        <translation>Connexion</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Key</source>
        <extracomment>TITLES</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Models</source>
        <extracomment>TITLES | (MODELS, CONVERSATIONS) | (SETTINGS, MODELS, PRESETS, FOLDERS)</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>One streamed token</source>
        <extracomment>TITLES</extracomment>
        <translation>Un token en streaming</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Parameters</source>
        <extracomment>TITLES | parameters</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Everything works.</source>
        <extracomment>ALL_WELL</extracomment>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>It works; something is worth knowing.</source>
        <extracomment>WELL_BUT</extracomment>
        <translation>Cela fonctionne ; une chose est bonne à savoir.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>{title} failed: {words}</source>
        <extracomment>FAILED_AT</extracomment>
        <translation>Échec de « {title} » : {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>nothing is said in it</source>
        <extracomment>NOTHING_IN_IT</extracomment>
        <translation>rien n’y est dit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>it is no conversation of a kind that can be read</source>
        <extracomment>NOT_UNDERSTOOD</extracomment>
        <translation>ce n’est pas une conversation d’un genre lisible</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>this is not JSON, or a part of it is missing</source>
        <extracomment>NOT_JSON</extracomment>
        <translation>ce n’est pas du JSON, ou il en manque une partie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>a conversation in it is too long</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>une conversation qu’il contient est trop longue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>it is nested too deeply</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>there is a number in it that nobody can read</source>
        <extracomment>HUGE_NUMBER</extracomment>
        <translation>il contient un nombre que personne ne peut lire</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} attached files are not in the file; their names stand in their place</source>
        <extracomment>MISSING</extracomment>
        <translation>
            <numerusform>{count} fichier joint n’est pas dans le fichier ; son nom le remplace</numerusform>
            <numerusform>{count} fichiers joints ne sont pas dans le fichier ; leurs noms les remplacent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>an attached file is not in the file; its name stands in its place</source>
        <extracomment>MISSING_ONE</extracomment>
        <translation>un fichier joint n’est pas dans le fichier ; son nom le remplace</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} parts of the kind “{kind}” are left out</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>
            <numerusform>{count} partie du genre « {kind} » est omise</numerusform>
            <numerusform>{count} parties du genre « {kind} » sont omises</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>a part of the kind “{kind}” is left out</source>
        <extracomment>UNKNOWN_ONE</extracomment>
        <translation>une partie du genre « {kind} » est omise</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/markdown_chat.py"/>
        <source>no line in it says who speaks, such as “## User” or “**You:**”</source>
        <extracomment>NOBODY_SPEAKS</extracomment>
        <translation>aucune ligne ne dit qui parle, comme « ## User » ou « **You:** »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a schema: an object, true or false.</source>
        <extracomment>NO_SCHEMA</extracomment>
        <translation>« {keyword} » attend un schéma : un objet, true ou false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of schemas with at least one in it.</source>
        <extracomment>NO_LIST</extracomment>
        <translation>« {keyword} » attend une liste de schémas, avec au moins un.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants an object: a name and a schema for each.</source>
        <extracomment>NO_MAP</extracomment>
        <translation>« {keyword} » attend un objet : un nom et un schéma pour chacun.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“type” is array, boolean, integer, null, number, object or string, or a list of some of them.</source>
        <extracomment>BAD_TYPE</extracomment>
        <translation>« type » est array, boolean, integer, null, number, object ou string, ou une liste de certains d’entre eux.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of names, each once.</source>
        <extracomment>NO_NAMES</extracomment>
        <translation>« {keyword} » attend une liste de noms, chacun une fois.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a whole number from 0 on.</source>
        <extracomment>NO_COUNT</extracomment>
        <translation>« {keyword} » attend un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>« {keyword} » attend un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number above 0.</source>
        <extracomment>NO_STEP</extracomment>
        <translation>« {keyword} » attend un nombre supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a text.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>« {keyword} » attend un texte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants true or false.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>« {keyword} » attend true ou false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of the values that are possible.</source>
        <extracomment>NO_VALUES</extracomment>
        <translation>« {keyword} » attend une liste des valeurs possibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{target}” leads nowhere in this schema.</source>
        <extracomment>NO_TARGET</extracomment>
        <translation>« {target} » ne mène nulle part dans ce schéma.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>Line {line}, column {column}: {mistake}</source>
        <extracomment>AT</extracomment>
        <translation>Ligne {line}, colonne {column} : {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text ends here, before it is complete.</source>
        <extracomment>ENDS_EARLY</extracomment>
        <translation>le texte finit ici, avant d’être complet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a value is missing here: a text in quotes, a number, true, false, null, [ or {.</source>
        <extracomment>NO_VALUE</extracomment>
        <translation>il manque ici une valeur : un texte entre guillemets, un nombre, true, false, null, [ ou {.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>texts and names stand in double quotes, not in single ones.</source>
        <extracomment>SINGLE_QUOTES</extracomment>
        <translation>les textes et les noms sont entre guillemets doubles, non entre apostrophes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>JSON writes true, false and null in small letters.</source>
        <extracomment>CAPITAL_WORD</extracomment>
        <translation>JSON écrit true, false et null en minuscules.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is a comma too many before this bracket.</source>
        <extracomment>COMMA_TOO_MANY</extracomment>
        <translation>il y a une virgule de trop avant ce crochet ou cette accolade.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a comma is missing here, or a bracket closes too late.</source>
        <extracomment>NO_COMMA</extracomment>
        <translation>il manque ici une virgule, ou un crochet se ferme trop tard.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a colon is missing here, between the name and its value.</source>
        <extracomment>NO_COLON</extracomment>
        <translation>il manque ici un deux-points, entre le nom et sa valeur.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a name in double quotes is missing here.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>il manque ici un nom entre guillemets doubles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text that begins here has no closing quote.</source>
        <extracomment>OPEN_TEXT</extracomment>
        <translation>le texte qui commence ici n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a text cannot go over several lines; a line break in it is written \n.</source>
        <extracomment>BROKEN_TEXT</extracomment>
        <translation>un texte ne peut pas tenir sur plusieurs lignes ; un saut de ligne s’y écrit \n.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>after a backslash JSON knows only &quot; \ / b f n r t and u with four digits.</source>
        <extracomment>BAD_ESCAPE</extracomment>
        <translation>après une barre oblique inverse, JSON ne connaît que &quot; \ / b f n r t et u avec quatre chiffres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the object has ended; nothing may follow it.</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>l’objet est terminé ; rien ne peut le suivre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this must be an object: { … }.</source>
        <extracomment>NO_OBJECT</extracomment>
        <translation>ce doit être un objet : { … }.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>{name} is no number that JSON knows.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>{name} n’est pas un nombre connu de JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>“{name}” stands here for the second time.</source>
        <extracomment>NAMED_TWICE</extracomment>
        <translation>« {name} » figure ici pour la seconde fois.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is too long: no more than {most} characters are read.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>c’est trop long : pas plus de {most} caractères sont lus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is nested too deeply.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is half a character in it, which cannot be sent.</source>
        <extracomment>HALF_CHARACTER</extracomment>
        <translation>il contient un demi-caractère, qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is not JSON.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>une réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a title</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>un titre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the list of models</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>la liste des modèles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>an examination</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>un examen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>servers on this computer</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>serveurs de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a picture in a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>une image dans une réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the table of prices</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>le tableau des prix</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>under way</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>en route</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>répondue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>stopped here</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>arrêtée ici</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>broke off</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>interrompue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>no connection</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered with {status}</source>
        <extracomment>ANSWERED_WITH</extracomment>
        <translation>répondue avec {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the model is chosen elsewhere; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>le modèle se choisit ailleurs ; il ne peut pas figurer ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the messages are those of the conversation; they cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>les messages sont ceux de la conversation ; ils ne peuvent pas figurer ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>streaming has a switch of its own; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>le streaming a son propre interrupteur ; il ne peut pas figurer ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Temperature</source>
        <extracomment>PARAMETERS | temperature | How freely the model chooses among likely words. Low is steady, high is inventive.</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How freely the model chooses among likely words. Low is steady, high is inventive.</source>
        <extracomment>PARAMETERS | temperature | Temperature</extracomment>
        <translation>Avec quelle liberté le modèle choisit parmi les mots probables. Basse est constante, haute est inventive.</translation>
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
        <translation>Le modèle ne choisit que parmi les mots les plus probables qui ont ensemble cette probabilité.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Maximum tokens</source>
        <extracomment>PARAMETERS | max_tokens | Where a reply is cut off. A token is about three quarters of an English word. | tokens</extracomment>
        <translation>Maximum de tokens</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Where a reply is cut off. A token is about three quarters of an English word.</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | tokens</extracomment>
        <translation>Là où une réponse est coupée. Un token fait environ trois quarts d’un mot anglais.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>tokens</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | Where a reply is cut off. A token is about three quarters of an English word. | top_logprobs | Top log probabilities | How many other tokens are named with their probability, for each token of the answer. | logprobs</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Presence penalty</source>
        <extracomment>PARAMETERS | presence_penalty | Above 0 the model turns to new topics, below 0 it stays with what was said.</extracomment>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model turns to new topics, below 0 it stays with what was said.</source>
        <extracomment>PARAMETERS | presence_penalty | Presence penalty</extracomment>
        <translation>Au-dessus de 0, le modèle passe à de nouveaux sujets ; en dessous, il reste à ce qui a été dit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Frequency penalty</source>
        <extracomment>PARAMETERS | frequency_penalty | Above 0 the model repeats its words less often, below 0 more often.</extracomment>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model repeats its words less often, below 0 more often.</source>
        <extracomment>PARAMETERS | frequency_penalty | Frequency penalty</extracomment>
        <translation>Au-dessus de 0, le modèle répète moins ses mots ; en dessous, davantage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Number of answers</source>
        <extracomment>PARAMETERS | n | How many answers the model gives at once. Each costs as much as one alone. | answers</extracomment>
        <translation>Nombre de réponses</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many answers the model gives at once. Each costs as much as one alone.</source>
        <extracomment>PARAMETERS | n | Number of answers | answers</extracomment>
        <translation>Combien de réponses le modèle donne à la fois. Chacune coûte autant qu’une seule.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>answers</source>
        <extracomment>PARAMETERS | n | Number of answers | How many answers the model gives at once. Each costs as much as one alone.</extracomment>
        <translation>réponses</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Stop texts</source>
        <extracomment>PARAMETERS | stop | The model stops before it would write one of these, up to four of them.</extracomment>
        <translation>Textes d’arrêt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The model stops before it would write one of these, up to four of them.</source>
        <extracomment>PARAMETERS | stop | Stop texts</extracomment>
        <translation>Le modèle s’arrête avant d’écrire l’un d’eux, quatre au plus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Seed</source>
        <extracomment>PARAMETERS | seed | The same seed with the same request gives, where a service keeps to it, the same answer.</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The same seed with the same request gives, where a service keeps to it, the same answer.</source>
        <extracomment>PARAMETERS | seed | Seed</extracomment>
        <translation>La même graine avec la même requête donne la même réponse, là où le service s’y tient.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Reasoning effort</source>
        <extracomment>PARAMETERS | reasoning_effort | How long a model that reasons thinks before it writes. More is slower and costs more.</extracomment>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How long a model that reasons thinks before it writes. More is slower and costs more.</source>
        <extracomment>PARAMETERS | reasoning_effort | Reasoning effort</extracomment>
        <translation>Combien de temps un modèle qui raisonne réfléchit avant d’écrire. Plus est plus lent et coûte plus.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Verbosity</source>
        <extracomment>PARAMETERS | verbosity | How much the model writes: low is short, high is thorough.</extracomment>
        <translation>Verbosité</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How much the model writes: low is short, high is thorough.</source>
        <extracomment>PARAMETERS | verbosity | Verbosity</extracomment>
        <translation>Combien le modèle écrit : basse est brève, haute est détaillée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Response format</source>
        <extracomment>PARAMETERS | response_format | Whether the answer is text, a JSON object, or JSON that keeps to a schema.</extracomment>
        <translation>Format de réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Whether the answer is text, a JSON object, or JSON that keeps to a schema.</source>
        <extracomment>PARAMETERS | response_format | Response format</extracomment>
        <translation>Si la réponse est du texte, un objet JSON, ou du JSON conforme à un schéma.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Log probabilities</source>
        <extracomment>PARAMETERS | logprobs | Asks how likely each token of the answer was; “ask --json” prints it.</extracomment>
        <translation>Log-probabilités</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Asks how likely each token of the answer was; “ask --json” prints it.</source>
        <extracomment>PARAMETERS | logprobs | Log probabilities</extracomment>
        <translation>Demande la probabilité de chaque token de la réponse ; « ask --json » l’affiche.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Top log probabilities</source>
        <extracomment>PARAMETERS | top_logprobs | How many other tokens are named with their probability, for each token of the answer. | tokens | logprobs</extracomment>
        <translation>Meilleures log-probabilités</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many other tokens are named with their probability, for each token of the answer.</source>
        <extracomment>PARAMETERS | top_logprobs | Top log probabilities | tokens | logprobs</extracomment>
        <translation>Combien d’autres tokens sont nommés avec leur probabilité, pour chaque token de la réponse.</translation>
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
        <translation>Désactivé, une réponse arrive en entier quand elle est complète. Non réglé, elle arrive mot à mot.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Extra JSON</source>
        <extracomment>PARAMETERS | extra | Fields that are put into the request as they stand, over what is set elsewhere.</extracomment>
        <translation>JSON supplémentaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Fields that are put into the request as they stand, over what is set elsewhere.</source>
        <extracomment>PARAMETERS | extra | Extra JSON</extracomment>
        <translation>Champs mis tels quels dans la requête, par-dessus ce qui est réglé ailleurs.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} could not be reached</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} était injoignable</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} took too long</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} a mis trop de temps</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} did not give it (HTTP {status})</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} ne l’a pas donnée (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} leads on to {next_host}</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} renvoie vers {next_host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} is in your own network, where replies cannot look</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} est dans votre propre réseau, où les réponses ne peuvent pas regarder</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is too large</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>c’est trop grand</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is no picture that can be shown</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ce n’est pas une image affichable</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is damaged</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is not there any more</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>elle n’est plus là</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>something went wrong inside the program</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>You</source>
        <extracomment>(YOU, REPLY) | (YOU, MODEL) | YOU</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply</source>
        <extracomment>(YOU, REPLY) | REPLY</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | THOUGHT</extracomment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Refused</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES)</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Sources</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | SOURCES</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Picture</source>
        <extracomment>PICTURE</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Call of {name}</source>
        <extracomment>(CALL, RESULT)</extracomment>
        <translation>Appel de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Result</source>
        <extracomment>(CALL, RESULT) | RESULT</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset.py"/>
        <source>A speaker&apos;s name has only letters, digits, “_” and “-”: most services refuse anything else.</source>
        <extracomment>NAME_RULE</extracomment>
        <translation>Le nom d’un locuteur n’a que des lettres, chiffres, « _ » et « - » : la plupart des services refusent le reste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Instructions</source>
        <extracomment>INSTRUCTIONS_TITLE | self.instructions</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>instructions</source>
        <extracomment>WITH_INSTRUCTIONS</extracomment>
        <translation>instructions</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>1 example</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>1 exemple</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>{count} examples</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>
            <numerusform>{count} exemple</numerusform>
            <numerusform>{count} exemples</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/prompt_template.py"/>
        <source>“{value}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>« {value} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/response_format.py"/>
        <source>The name of a schema is made of up to 64 letters from a to z, digits, - and _.</source>
        <extracomment>BAD_NAME</extracomment>
        <translation>Le nom d’un schéma se compose de 64 lettres de a à z au plus, chiffres, - et _.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Write it like http://proxy.example.com:3128, with name:password@ before the host where it wants them.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>Écrivez-la comme http://proxy.example.com:3128, avec nom:mot-de-passe@ devant l’hôte s’il les demande.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A proxy is reached by http:// or https://; this program speaks no SOCKS.</source>
        <translation>Un proxy est joint par http:// ou https:// ; ce programme ne parle pas SOCKS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>This is not the address of a proxy.</source>
        <translation>Ce n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A time is a number of seconds up to {longest}.</source>
        <translation>Une durée est un nombre de secondes jusqu’à {longest}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Leave it empty for the usual time.</source>
        <translation>Laissez vide pour la durée habituelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no role: write role:user or role:assistant.</source>
        <extracomment>NOT_A_ROLE</extracomment>
        <translation>« {word} » n’est pas un rôle : écrivez role:user ou role:assistant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>A message has code, a picture or a file, but no “{word}”: write has:code, has:picture or has:file.</source>
        <extracomment>NOT_A_KIND</extracomment>
        <translation>Un message a du code, une image ou un fichier, mais pas de « {word} » : écrivez has:code, has:picture ou has:file.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.</source>
        <extracomment>NOT_A_DATE</extracomment>
        <translation>« {word} » n’est pas une date : écrivez 2026, 2026-11, 2026-11-25, today ou yesterday.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>There is no “{name}:”, so it is looked for as it stands. Did you mean {field}:?</source>
        <extracomment>NO_FIELD</extracomment>
        <translation>« {name}: » n’existe pas, il est donc cherché tel quel. Vouliez-vous dire {field}: ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, {count} lines</source>
        <extracomment>CODE</extracomment>
        <translation>
            <numerusform>code, {language}, {count} ligne</numerusform>
            <numerusform>code, {language}, {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, 1 line</source>
        <extracomment>CODE_LINE</extracomment>
        <translation>code, {language}, 1 ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {count} lines</source>
        <extracomment>PLAIN_CODE</extracomment>
        <translation>
            <numerusform>code, {count} ligne</numerusform>
            <numerusform>code, {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, 1 line</source>
        <extracomment>PLAIN_CODE_LINE</extracomment>
        <translation>code, 1 ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>table, {rows} rows, {columns} columns</source>
        <extracomment>TABLE</extracomment>
        <translation>tableau, {rows} lignes, {columns} colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>heading {level}</source>
        <extracomment>HEADING</extracomment>
        <translation>titre {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>formula</source>
        <extracomment>FORMULA</extracomment>
        <translation>formule</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>image</source>
        <extracomment>PICTURE</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>separator</source>
        <extracomment>SEPARATOR</extracomment>
        <translation>séparateur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>done:</source>
        <extracomment>MARKERS</extracomment>
        <translation>fait :</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>to do:</source>
        <extracomment>MARKERS</extracomment>
        <translation>à faire :</translation>
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
        <translation>Ce qui est affiché, en texte brut avec des marques</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>HTML page</source>
        <extracomment>FORMATS | html | What is shown, with pictures and colours, in one file</extracomment>
        <translation>Page HTML</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, with pictures and colours, in one file</source>
        <extracomment>FORMATS | HTML page | html</extracomment>
        <translation>Ce qui est affiché, avec images et couleurs, dans un fichier</translation>
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
        <translation>Ce qui est affiché, en pages à imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Plain text</source>
        <extracomment>FORMATS | txt | What is shown, words alone</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, words alone</source>
        <extracomment>FORMATS | Plain text | txt</extracomment>
        <translation>Ce qui est affiché, les mots seuls</translation>
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
        <translation>Tout, chaque version aussi, dans un fichier ; peut être importé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Zip of JSON</source>
        <extracomment>FORMATS | zip | Everything, files beside it; can be imported</extracomment>
        <translation>Zip de JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Everything, files beside it; can be imported</source>
        <extracomment>FORMATS | Zip of JSON | zip</extracomment>
        <translation>Tout, avec les fichiers à côté ; peut être importé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>there are no conversations in it that can be read</source>
        <extracomment>NO_CONVERSATIONS</extracomment>
        <translation>il ne contient aucune conversation lisible</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>it could not be read: {detail}</source>
        <extracomment>NOT_READ</extracomment>
        <translation>il n’a pas pu être lu : {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” could not be written: {detail}.</source>
        <extracomment>NOT_WRITTEN</extracomment>
        <translation>« {name} » n’a pas pu être écrit : {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” is no file, and nothing was written.</source>
        <extracomment>NO_PLACE</extracomment>
        <translation>« {name} » n’est pas un fichier, et rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” cannot be imported: {why}.</source>
        <extracomment>NOT_IMPORTED</extracomment>
        <translation>« {name} » ne peut pas être importé : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>These can: exports of ChatGPT, Claude and Open WebUI, Markdown, and what this program exported as JSON or zip.</source>
        <extracomment>READABLE</extracomment>
        <translation>Peuvent l’être : les exportations de ChatGPT, Claude et Open WebUI, Markdown, et ce que ce programme a exporté en JSON ou zip.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” has changed since it was looked at, and nothing was imported.</source>
        <extracomment>CHANGED</extracomment>
        <translation>« {name} » a changé depuis son examen, et rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_change.py"/>
        <source>The conversation has changed since: this does not fit into it any more.</source>
        <extracomment>CHANGED_SINCE</extracomment>
        <translation>La conversation a changé depuis : ceci n’y a plus sa place.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>This is all there is in this conversation.</source>
        <extracomment>NOTHING_LEFT</extracomment>
        <translation>C’est tout ce qu’il y a dans cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>Delete the conversation instead.</source>
        <extracomment>DELETE_INSTEAD</extracomment>
        <translation>Supprimez plutôt la conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>A message needs some words.</source>
        <extracomment>NOTHING_WRITTEN</extracomment>
        <translation>Un message a besoin de quelques mots.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>{title} (fork)</source>
        <extracomment>FORK</extracomment>
        <translation>{title} (bifurcation)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>It wants to be asked again in {wait}, at {moment}.</source>
        <extracomment>ASK_LATER</extracomment>
        <translation>Une nouvelle demande est attendue dans {wait} ({moment}).</translation>
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
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” cannot be started.</source>
        <translation>La commande « {name} » ne peut pas être lancée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” did not end in time.</source>
        <translation>La commande « {name} » ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” ended with {code} and gave no key.</source>
        <extracomment>sentence</extracomment>
        <translation>La commande « {name} » s’est terminée avec {code} et n’a pas donné de clé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” printed no key.</source>
        <translation>La commande « {name} » n’a affiché aucune clé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>the environment</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>l’environnement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>{variable} in {place}</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>{variable} dans {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>The file “{name}” cannot be read.</source>
        <translation>Le fichier « {name} » ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>Check --env-file.</source>
        <translation>Vérifiez --env-file.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Change the proxy in the accounts.</source>
        <extracomment>CHANGE_PROXY</extracomment>
        <translation>Changez le proxy dans les comptes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The file of certificates “{file}” cannot be read, or holds none.</source>
        <extracomment>sentence</extracomment>
        <translation>Le fichier de certificats « {file} » ne peut pas être lu, ou n’en contient aucun.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Choose another file in the accounts.</source>
        <translation>Choisissez un autre fichier dans les comptes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>There is no address of the account&apos;s own proxy.</source>
        <translation>L’adresse du proxy propre au compte manque.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The proxy cannot be used: this program speaks to http:// and https:// proxies.</source>
        <extracomment>sentence</extracomment>
        <translation>Le proxy ne peut pas être utilisé : ce programme parle aux proxys http:// et https:// seulement.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check how the address is spelled. If other names are not found either, check the network or the VPN.</source>
        <extracomment>CHECK_SPELLING</extracomment>
        <translation>Vérifiez l’orthographe de l’adresse. Si d’autres noms sont aussi introuvables, vérifiez le réseau ou le VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check the proxy in the accounts, or the one of the system.</source>
        <extracomment>CHECK_PROXY</extracomment>
        <translation>Vérifiez le proxy dans les comptes, ou celui du système.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Start the server, or correct the port in the address.</source>
        <extracomment>START_SERVER</extracomment>
        <translation>Lancez le serveur, ou corrigez le port dans l’adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check that the server runs and that the port is right; a firewall or VPN may be in the way.</source>
        <extracomment>CHECK_FIREWALL</extracomment>
        <translation>Vérifiez que le serveur est lancé et que le port est bon ; un pare-feu ou un VPN peut faire obstacle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>If it is a server of your own, name its certificate under Certificates in the accounts.</source>
        <extracomment>TRUST_IT</extracomment>
        <translation>Si c’est un serveur à vous, indiquez son certificat sous Certificats dans les comptes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>It has to be renewed by whoever runs the server; or the clock of this computer is wrong.</source>
        <extracomment>SEE_CLOCK</extracomment>
        <translation>Il doit être renouvelé par qui gère le serveur ; ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Use the name that stands in the certificate, or have one made for this name.</source>
        <extracomment>OTHER_NAME</extracomment>
        <translation>Utilisez le nom qui figure dans le certificat, ou faites-en établir un pour ce nom.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The server does not speak TLS: begin the address with http:// instead of https://.</source>
        <extracomment>USE_HTTP</extracomment>
        <translation>Le serveur ne parle pas TLS : commencez l’adresse par http:// au lieu de https://.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Write name:password@ before the host of the proxy in the accounts.</source>
        <extracomment>NAME_PROXY</extracomment>
        <translation>Écrivez nom:mot-de-passe@ devant l’hôte du proxy dans les comptes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The name {host} was not looked up in time.</source>
        <translation>Le nom {host} n’a pas été résolu à temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>There is no server named {host}.</source>
        <translation>Il n’y a pas de serveur nommé {host}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{place} does not answer: no connection within {seconds} s.</source>
        <extracomment>sentence</extracomment>
        <translation>{place} ne répond pas : aucune connexion en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Nothing answers at {place}.</source>
        <translation>Rien ne répond à {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy wants a name and a password, or does not accept them.</source>
        <translation>Le proxy demande un nom et un mot de passe, ou ne les accepte pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not lead to {host}: it answers {status}.</source>
        <extracomment>sentence</extracomment>
        <translation>Le proxy ne mène pas à {host} : il répond {status}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} does not answer to TLS.</source>
        <translation>{host} ne répond pas au TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} and this program find no common TLS.</source>
        <translation>{host} et ce programme ne trouvent pas de TLS commun.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The address of the proxy makes no sense.</source>
        <translation>L’adresse du proxy n’a pas de sens.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is out of date.</source>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is for another name.</source>
        <translation>Le certificat de {host} est pour un autre nom.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is from nobody this system trusts.</source>
        <translation>Le certificat de {host} ne vient de personne à qui ce système fait confiance.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>There is no account “{id}”.</source>
        <translation>Il n’y a pas de compte « {id} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>An account needs a name.</source>
        <translation>Un compte a besoin d’un nom.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>This looks like a key; a name is seen by everybody who looks.</source>
        <translation>Cela ressemble à une clé ; un nom est vu de quiconque regarde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Added the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>Compte « {name} » ajouté</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Removed the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>Compte « {name} » retiré</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Moved the account “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>Compte « {name} » déplacé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Renamed the account “{old}” to “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>Compte « {old} » renommé en « {name} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the address of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Adresse de « {name} » modifiée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the command of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Commande de « {name} » modifiée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed how requests of “{name}” leave</source>
        <extracomment>CHANGED</extracomment>
        <translation>Départ des requêtes de « {name} » modifié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>printed by “{name}”</source>
        <extracomment>FROM_COMMAND</extracomment>
        <translation>affichée par « {name} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it has {count} characters, and no system&apos;s keyring holds more than {longest}.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Ce n’est pas une clé : elle a {count} caractère, et aucun trousseau n’en contient plus de {longest}.</numerusform>
            <numerusform>Ce n’est pas une clé : elle a {count} caractères, et aucun trousseau n’en contient plus de {longest}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it contains spaces or characters that no key has.</source>
        <extracomment>FORBIDDEN</extracomment>
        <translation>Ce n’est pas une clé : elle contient des espaces ou des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Known accounts: {names}.</source>
        <translation>Comptes connus : {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This command is too long, or has characters that cannot be seen.</source>
        <translation>Cette commande est trop longue, ou a des caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>{who} has no address yet.</source>
        <translation>{who} n’a pas encore d’adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Enter the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>A quotation mark in this command is not closed.</source>
        <translation>Un guillemet n’est pas fermé dans cette commande.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>No model is chosen.</source>
        <extracomment>NO_MODEL | Choose a model.</extracomment>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <source>Choose a model.</source>
        <extracomment>No model is chosen.</extracomment>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/backups.py"/>
        <source>Brought back {count} conversations from the backup of {name}</source>
        <extracomment>BROUGHT_BACK</extracomment>
        <translation>
            <numerusform>{count} conversation récupérée de la sauvegarde {name}</numerusform>
            <numerusform>{count} conversations récupérées de la sauvegarde {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>Choose an account.</source>
        <translation>Choisissez un compte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is no message that this would answer.</source>
        <translation>Il n’y a pas de message auquel ceci répondrait.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to continue: this reply is complete.</source>
        <translation>Il n’y a rien à continuer : cette réponse est complète.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>This conversation is being closed.</source>
        <translation>Cette conversation est en cours de fermeture.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>A reply is still on its way.</source>
        <extracomment>STILL_RUNNING | Wait for it, or stop it.</extracomment>
        <translation>Une réponse est encore en route.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>Wait for it, or stop it.</source>
        <extracomment>STILL_RUNNING | A reply is still on its way.</extracomment>
        <translation>Attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Renamed “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>« {before} » renommée en « {after} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated “{title}”</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>« {title} » dupliquée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated {count} conversations</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>
            <numerusform>{count} conversation dupliquée</numerusform>
            <numerusform>{count} conversations dupliquées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Deleted “{title}”</source>
        <extracomment>DELETED | (DELETED, IN_TRASH)</extracomment>
        <translation>« {title} » supprimée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Deleted {count} conversations</source>
        <extracomment>DELETED</extracomment>
        <translation>
            <numerusform>{count} conversation supprimée</numerusform>
            <numerusform>{count} conversations supprimées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (copy)</source>
        <extracomment>COPY | (COPY, FORMER)</extracomment>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>none</source>
        <extracomment>(NO_PROXY, NO_TLS) | USES</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: the address begins with http://</source>
        <extracomment>(NO_PROXY, NO_TLS)</extracomment>
        <translation>aucun : l’adresse commence par http://</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: everybody on the way can read what is sent</source>
        <extracomment>OPEN_TLS</extracomment>
        <translation>aucun : quiconque en chemin peut lire ce qui est envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Use https:// if the server can.</source>
        <extracomment>USE_HTTPS</extracomment>
        <translation>Utilisez https:// si le serveur le peut.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none needed</source>
        <extracomment>NO_KEY_NEEDED</extracomment>
        <translation>aucune nécessaire</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>
            <numerusform>{count} modèle</numerusform>
            <numerusform>{count} modèles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>1 model</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>1 modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server names none</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>le serveur n’en nomme aucun</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server has no list of models</source>
        <extracomment>NO_LIST_THERE</extracomment>
        <translation>le serveur n’a pas de liste de modèles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Type the name of a model.</source>
        <extracomment>TYPE_MODEL</extracomment>
        <translation>Saisissez le nom d’un modèle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models, but not {model}</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>
            <numerusform>{count} modèle, mais pas {model}</numerusform>
            <numerusform>{count} modèles, mais pas {model}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>No model is chosen, and the server names none.</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Aucun modèle n’est choisi, et le serveur n’en nomme aucun.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>from {model}</source>
        <extracomment>FIRST_TOKEN</extracomment>
        <translation>de {model}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} answers, but all at once instead of word by word</source>
        <extracomment>NOT_STREAMED</extracomment>
        <translation>{model} répond, mais tout d’un coup au lieu de mot à mot</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} ended its reply without a word.</source>
        <extracomment>EMPTY_REPLY</extracomment>
        <translation>{model} a terminé sa réponse sans un mot.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Try another model.</source>
        <extracomment>OTHER_MODEL</extracomment>
        <translation>Essayez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>taken</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>refused: {why}</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>refusé : {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>not sent: this provider is known not to take it</source>
        <extracomment>NOT_SENT_BY_ROW</extracomment>
        <translation>non envoyé : ce fournisseur est connu pour ne pas l’accepter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Set it to “not sent”; the program also leaves it out by itself.</source>
        <extracomment>LEAVE_OUT</extracomment>
        <translation>Mettez-le à « non envoyé » ; le programme l’omet aussi de lui-même.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The Guide is a part of this program: there is no way to examine.</source>
        <extracomment>NO_WAY</extracomment>
        <translation>Le Guide fait partie de ce programme : il n’y a pas de chemin à examiner.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Edited “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>Message « {words} » modifié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Inserted “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>Message « {words} » inséré</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted the message “{words}”</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>Message « {words} » supprimé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted “{words}” and what followed it</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>« {words} » et ce qui suivait supprimés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Left “{words}” out of requests</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>« {words} » laissé hors des requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took “{words}” into requests again</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>« {words} » repris dans les requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation to what fits</source>
        <extracomment>CUT_TO_FIT</extracomment>
        <translation>Conversation coupée à ce qui tient</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation above “{words}”</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Conversation coupée au-dessus de « {words} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took the cut back</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Coupure annulée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Forked the conversation at “{words}”</source>
        <extracomment>FORKED</extracomment>
        <translation>Conversation bifurquée à « {words} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Only a message of yours can be sent again.</source>
        <extracomment>NOT_A_PROMPT</extracomment>
        <translation>Seul un message de vous peut être renvoyé.</translation>
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
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/exports.py"/>
        <source>There is nothing to export.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned “{title}”</source>
        <extracomment>PINNED</extracomment>
        <translation>« {title} » épinglée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned {count} conversations</source>
        <extracomment>PINNED</extracomment>
        <translation>
            <numerusform>{count} conversation épinglée</numerusform>
            <numerusform>{count} conversations épinglées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned “{title}”</source>
        <extracomment>UNPINNED</extracomment>
        <translation>« {title} » désépinglée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned {count} conversations</source>
        <extracomment>UNPINNED</extracomment>
        <translation>
            <numerusform>{count} conversation désépinglée</numerusform>
            <numerusform>{count} conversations désépinglées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived “{title}”</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>« {title} » archivée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived {count} conversations</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>
            <numerusform>{count} conversation archivée</numerusform>
            <numerusform>{count} conversations archivées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>« {title} » désarchivée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>
            <numerusform>{count} conversation désarchivée</numerusform>
            <numerusform>{count} conversations désarchivées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved “{title}” to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>« {title} » déplacée vers « {folder} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved {count} conversations to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>
            <numerusform>{count} conversation déplacée vers « {folder} »</numerusform>
            <numerusform>{count} conversations déplacées vers « {folder} »</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of its folder</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>« {title} » sortie de son dossier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of their folders</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>
            <numerusform>{count} conversation sortie de son dossier</numerusform>
            <numerusform>{count} conversations sorties de leurs dossiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of “{title}”</source>
        <extracomment>TAGGED</extracomment>
        <translation>Étiquettes de « {title} » modifiées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of {count} conversations</source>
        <extracomment>TAGGED</extracomment>
        <translation>
            <numerusform>Étiquettes de {count} conversation modifiées</numerusform>
            <numerusform>Étiquettes de {count} conversations modifiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put “{title}” in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>« {title} » rangée par date</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put {count} conversations in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>
            <numerusform>{count} conversation rangée par date</numerusform>
            <numerusform>{count} conversations rangées par date</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>Untitled</source>
        <extracomment>UNTITLED</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>All of this conversation fits, as far as is known: nothing was cut.</source>
        <extracomment>NOTHING_TO_CUT</extracomment>
        <translation>Toute cette conversation tient, autant qu’on sache : rien n’a été coupé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Your last message alone is longer than this model can take.</source>
        <extracomment>LAST_ALONE</extracomment>
        <translation>Votre dernier message, à lui seul, est plus long que ce que ce modèle peut prendre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Shorten it, or choose a model with a longer context.</source>
        <extracomment>SHORTEN</extracomment>
        <translation>Raccourcissez-le, ou choisissez un modèle au contexte plus long.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Made the folder “{folder}”</source>
        <extracomment>MADE</extracomment>
        <translation>Dossier « {folder} » créé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Renamed the folder “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>Dossier « {before} » renommé en « {after} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Moved the folder “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>Dossier « {folder} » déplacé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Deleted the folder “{folder}”</source>
        <extracomment>DELETED</extracomment>
        <translation>Dossier « {folder} » supprimé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder needs a name.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>Un dossier a besoin d’un nom.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is a folder “{folder}” already.</source>
        <extracomment>NAME_TAKEN</extracomment>
        <translation>Il y a déjà un dossier « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <extracomment>INSIDE_ITSELF</extracomment>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Folders can lie in each other {count} deep, and not deeper.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>
            <numerusform>Les dossiers peuvent s’imbriquer sur {count} niveau, pas plus.</numerusform>
            <numerusform>Les dossiers peuvent s’imbriquer sur {count} niveaux, pas plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is no folder “{folder}” any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Il n’y a plus de dossier « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>That is no key that can be pressed.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Ce n’est pas une touche sur laquelle on puisse appuyer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” types text. Hold Ctrl or Alt with it.</source>
        <extracomment>TYPES</extracomment>
        <translation>« {key} » écrit du texte. Maintenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” is needed to move, to choose and to leave. Hold Ctrl or Alt with it.</source>
        <extracomment>NEEDED</extracomment>
        <translation>« {key} » sert à se déplacer, à choisir et à quitter. Maintenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” edits text wherever something is written.</source>
        <extracomment>EDITS</extracomment>
        <translation>« {key} » modifie le texte partout où l’on écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>Esc always leaves, and cannot be given away.</source>
        <extracomment>LEAVES</extracomment>
        <translation>Échap quitte toujours et ne peut pas être attribuée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” moves in the conversation and presses what has the focus.</source>
        <extracomment>MOVES_HERE</extracomment>
        <translation>« {key} » se déplace dans la conversation et presse ce qui a le focus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported {count} conversations from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>{count} conversation importée de « {name} »</numerusform>
            <numerusform>{count} conversations importées de « {name} »</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported a conversation from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>Une conversation importée de « {name} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Changed the keys of “{title}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Raccourcis de « {title} » modifiés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Imported keys</source>
        <extracomment>IMPORTED</extracomment>
        <translation>Raccourcis importés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>An action has {count} keys at the most.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>Une action a {count} raccourci au plus.</numerusform>
            <numerusform>Une action a {count} raccourcis au plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is too long to be one of keys.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>Ce fichier est trop long pour être un fichier de raccourcis.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is not JSON, so no key was changed.</source>
        <extracomment>NO_JSON</extracomment>
        <translation>Ce fichier n’est pas du JSON, aucun raccourci n’a donc été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>There are no keys of this program in that file, so no key was changed.</source>
        <extracomment>NO_KEYS</extracomment>
        <translation>Ce fichier ne contient aucun raccourci de ce programme, aucun n’a donc été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>It has to be a file that “Export keys…” has written.</source>
        <extracomment>HAS_TO</extracomment>
        <translation>Ce doit être un fichier écrit par « Exporter les raccourcis… ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/offered_settings.py"/>
        <source>The file says {value}, which cannot be used.</source>
        <extracomment>NOT_USED</extracomment>
        <translation>Le fichier dit {value}, ce qui n’est pas utilisable.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>{count} messages wait already.</source>
        <extracomment>FULL</extracomment>
        <translation>
            <numerusform>{count} message attend déjà.</numerusform>
            <numerusform>{count} messages attendent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>Wait until some of them are sent, or take some away.</source>
        <extracomment>WAIT_FIRST</extracomment>
        <translation>Attendez que certains soient envoyés, ou retirez-en.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>This message is on its way already.</source>
        <translation>Ce message est déjà en route.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outside_changes.py"/>
        <source>The files of “{title}” were taken away by another program. What you see is written again with the next change.</source>
        <extracomment>TAKEN_AWAY</extracomment>
        <translation>Les fichiers de « {title} » ont été retirés par un autre programme. Ce que vous voyez sera réécrit à la prochaine modification.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved “{title}” in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>« {title} » déplacée dans la liste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved {count} conversations in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>
            <numerusform>{count} conversation déplacée dans la liste</numerusform>
            <numerusform>{count} conversations déplacées dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed “{title}”</source>
        <extracomment>CHANGED | (PARAMETER, PARAMETERS)</extracomment>
        <translation>Modification de « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset “{title}”</source>
        <extracomment>RESET | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Réinitialiser « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (before)</source>
        <extracomment>(COPY, FORMER)</extracomment>
        <translation>{title} (avant)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Added the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Préréglage « {title} » ajouté</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Changed the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Préréglage « {title} » modifié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Moved the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Préréglage « {title} » déplacé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Deleted the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>Préréglage « {title} » supprimé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Brought back the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>Préréglage « {title} » récupéré</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Made the preset “{title}” what it was</source>
        <extracomment>RESET</extracomment>
        <translation>Préréglage « {title} » remis à son état d’origine</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Several presets are called “{name}”.</source>
        <translation>Plusieurs préréglages s’appellent « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Name one by its id: {ids}.</source>
        <translation>Nommez-en un par son identifiant : {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There is no preset “{name}”.</source>
        <translation>Il n’y a pas de préréglage « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are: {titles}.</source>
        <translation>Il y a : {titles}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are {count} presets, which is as many as there can be.</source>
        <translation>
            <numerusform>Il y a {count} préréglage, ce qui est le maximum.</numerusform>
            <numerusform>Il y a {count} préréglages, ce qui est le maximum.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This preset is not there any more.</source>
        <extracomment>Choose another one.</extracomment>
        <translation>Ce préréglage n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Choose another one.</source>
        <extracomment>This preset is not there any more.</extracomment>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>A preset needs a title.</source>
        <translation>Un préréglage a besoin d’un titre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This looks like a key; a title is seen by everybody who looks.</source>
        <translation>Cela ressemble à une clé ; un titre est vu de quiconque regarde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>Nothing is typed: this is the conversation so far, without a new message.</source>
        <extracomment>NOTHING_TYPED</extracomment>
        <translation>Rien n’est saisi : c’est la conversation jusqu’ici, sans nouveau message.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>It cannot be sent as it is. {title}: {mistake}</source>
        <extracomment>NOT_SENT_YET</extracomment>
        <translation>Elle ne peut pas être envoyée telle quelle. {title} : {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{title} is not sent: {who} does not take it for this model.</source>
        <extracomment>NOT_TAKEN</extracomment>
        <translation>{title} n’est pas envoyé : {who} ne l’accepte pas pour ce modèle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{beginning}… ({count} characters in all)</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>{beginning}… ({count} caractère en tout)</numerusform>
            <numerusform>{beginning}… ({count} caractères en tout)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>What was fetched is no table of prices. The one from {day} is still used.</source>
        <extracomment>NO_TABLE</extracomment>
        <translation>Ce qui a été récupéré n’est pas un tableau de prix. Celui du {day} reste utilisé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>Try again later.</source>
        <extracomment>LATER</extracomment>
        <translation>Réessayez plus tard.</translation>
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
        <translation>La réponse est prête.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply broke off.</source>
        <extracomment>ENDED</extracomment>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply failed.</source>
        <extracomment>ENDED</extracomment>
        <translation>La réponse a échoué.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Saved the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt « {title} » enregistré</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Changed the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt « {title} » modifié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Deleted the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt « {title} » supprimé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs a title.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>Un prompt a besoin d’un titre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs words.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>Un prompt a besoin de mots.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt has {count} characters at the most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Un prompt a {count} caractère au plus.</numerusform>
            <numerusform>Un prompt a {count} caractères au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>There are {count} prompts, which is as many as there can be.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>Il y a {count} prompt, ce qui est le maximum.</numerusform>
            <numerusform>Il y a {count} prompts, ce qui est le maximum.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This looks like a key; a saved prompt is no place for one.</source>
        <extracomment>HAS_KEY</extracomment>
        <translation>Cela ressemble à une clé ; un prompt enregistré n’est pas un endroit pour elle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This prompt is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Ce prompt n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Changed the defaults</source>
        <extracomment>DEFAULTS_CHANGED</extracomment>
        <translation>Valeurs par défaut modifiées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Chose what new conversations begin with</source>
        <extracomment>NEW_CHOSEN</extracomment>
        <translation>Choix de ce par quoi commencent les nouvelles conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>“{title}” has a mistake in it, so nothing was sent. {mistake}</source>
        <extracomment>NOT_SENDABLE</extracomment>
        <translation>« {title} » contient une erreur, rien n’a donc été envoyé. {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Mend it, or take the parameter out.</source>
        <translation>Corrigez-la, ou retirez le paramètre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another preset</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Autre préréglage choisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another account</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Autre compte choisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another model</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Autre modèle choisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the instructions</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Instructions modifiées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the parameters</source>
        <extracomment>(PARAMETER, PARAMETERS)</extracomment>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>typed for this session</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>saisie pour cette session</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>in the system&apos;s keyring</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/tasks.py"/>
        <source>Something went wrong inside the program: {what}. What you wrote is kept.</source>
        <extracomment>DEFECT</extracomment>
        <translation>Une erreur s’est produite dans le programme : {what}. Ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/titles.py"/>
        <source>Chose who gives titles</source>
        <extracomment>CHOSEN</extracomment>
        <translation>Choix de qui donne les titres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>there is too much in it</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>il contient trop de choses</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is neither JSON nor text nor a zip</source>
        <extracomment>NOT_TEXT</extracomment>
        <translation>ce n’est ni du JSON, ni du texte, ni un zip</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is no file</source>
        <extracomment>NO_FILE</extracomment>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>the zip is damaged, or locked with a password</source>
        <extracomment>BROKEN_ZIP</extracomment>
        <translation>le zip est endommagé, ou verrouillé par un mot de passe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/own_documents.py"/>
        <source>it was written by a newer version of this program</source>
        <extracomment>NEWER</extracomment>
        <translation>il a été écrit par une version plus récente de ce programme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/amounts.py"/>
        <source>under {amount}</source>
        <extracomment>UNDER</extracomment>
        <translation>moins de {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Nothing fits. Esc goes back.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Rien ne correspond. Échap revient en arrière.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Use “{typed}”</source>
        <extracomment>USE</extracomment>
        <translation>Utiliser « {typed} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>There is nothing to choose from yet.</source>
        <extracomment>NOTHING_TO_CHOOSE</extracomment>
        <translation>Il n’y a encore rien à choisir.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Presets</source>
        <extracomment>(PROMPTS, PRESETS) | (SETTINGS, MODELS, PRESETS, FOLDERS) | TITLE</extracomment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <source>temporary</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>temporaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Attachments</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Take {name} off the message</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>Retirer {name} du message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/completion_popup.py"/>
        <source>What fits what you type</source>
        <extracomment>NAME</extracomment>
        <translation>Ce qui correspond à votre saisie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write the next message while the reply comes</source>
        <extracomment>PLACEHOLDER_RUNNING</extracomment>
        <translation>Écrivez le message suivant pendant que la réponse arrive</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <extracomment>HINT</extracomment>
        <translation>Entrée envoie · Shift+Enter va à la ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} sends · Enter breaks the line</source>
        <extracomment>HINT_CONTROL</extracomment>
        <translation>{key} envoie · Entrée va à la ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} queues the next message</source>
        <extracomment>HINT_RUNNING</extracomment>
        <translation>{key} met le message suivant en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter opens · Del takes off · Ctrl+Z brings back · Esc goes on writing</source>
        <extracomment>HINT_STRIP</extracomment>
        <translation>Entrée ouvre · Suppr retire · Ctrl+Z récupère · Échap revient à la saisie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Envoyer {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop  Esc</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Arrêter  Échap</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Garder {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep</source>
        <extracomment>name</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/queue_strip.py"/>
        <source>Queued messages</source>
        <extracomment>NAME</extracomment>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Find in this conversation</source>
        <extracomment>FIND</extracomment>
        <translation>Rechercher ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{number} of {count}</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{number} sur {count}</numerusform>
            <numerusform>{number} sur {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} so far</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{count} pour l’instant</numerusform>
            <numerusform>{count} pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>No match</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} found</source>
        <extracomment>FOUND</extracomment>
        <translation>
            <numerusform>{count} trouvé</numerusform>
            <numerusform>{count} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Close</source>
        <extracomment>CLOSE | (NOTHING_NEW, CANCEL, CLOSE) | PLACES</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Enter next · Shift+Enter previous · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Entrée suivant · Shift+Enter précédent · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>A capital letter makes capitals count. </source>
        <translation>Une majuscule fait compter les majuscules. </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/followers.py"/>
        <source>Back to writing</source>
        <extracomment>WRITE</extracomment>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key goes into the system&apos;s keyring, and never into a file.</source>
        <extracomment>KEY_NOTE</extracomment>
        <translation>La clé va dans le trousseau du système, et jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key stays in memory until the program ends. It is never written to a file.</source>
        <extracomment>KEY_NOW_NOTE</extracomment>
        <translation>La clé reste en mémoire jusqu’à la fermeture du programme. Elle n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is {place}. {trouble}</source>
        <extracomment>KEY_KEPT</extracomment>
        <translation>Clé de {account} : {place}. {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is forgotten.</source>
        <extracomment>KEY_FORGOTTEN</extracomment>
        <translation>La clé de {account} est oubliée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: {count} models. The key is {place}.</source>
        <extracomment>KEY_WORKS</extracomment>
        <translation>
            <numerusform>{account} fonctionne : {count} modèle. Clé : {place}.</numerusform>
            <numerusform>{account} fonctionne : {count} modèles. Clé : {place}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: 1 model. The key is {place}.</source>
        <extracomment>KEY_WORKS_FOR_ONE</extracomment>
        <translation>{account} fonctionne : 1 modèle. Clé : {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1. Leave it empty for the usual address.</source>
        <extracomment>ADDRESS_NOTE</extracomment>
        <translation>Par exemple http://localhost:8080/v1. Laissez vide pour l’adresse habituelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1.</source>
        <extracomment>ADDRESS_NOTE_CUSTOM</extracomment>
        <translation>Par exemple http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Which service is this key for?</source>
        <extracomment>WHOSE</extracomment>
        <translation>À quel service appartient cette clé ?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Add an account</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>the program finds out whose it is</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>le programme trouve à quel service elle appartient</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>answers on this computer</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>répond sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>does not answer at {address}</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>ne répond pas à {address}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key</source>
        <extracomment>asked</extracomment>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Key for {account}</source>
        <translation>Clé de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Account</source>
        <extracomment>asked | COLUMNS</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>A server on this computer</source>
        <extracomment>asked</extracomment>
        <translation>Un serveur de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Address for {account}</source>
        <extracomment>asked</extracomment>
        <translation>Adresse de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Another answer in a second · Esc takes it back</source>
        <extracomment>COMING</extracomment>
        <translation>Une autre réponse dans une seconde · Échap l’annule</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Taken back: nothing is asked.</source>
        <extracomment>TAKEN_BACK</extracomment>
        <translation>Annulé : rien n’est demandé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>Which model answers? From the list or typed</source>
        <extracomment>WHICH</extracomment>
        <translation>Quel modèle répond ? De la liste ou saisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>This answer only: the conversation goes on with its own model.</source>
        <extracomment>HINT</extracomment>
        <translation>Cette réponse seulement : la conversation continue avec son propre modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted picture</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>Image collée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted text</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>reading…</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>lecture…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{size} · {count} lines</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>
            <numerusform>{size} · {count} ligne</numerusform>
            <numerusform>{size} · {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Image</source>
        <extracomment>IN_A_REPLY | IMAGE</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{width} × {height}, made smaller · {size}</source>
        <extracomment>(PICTURE, SCALED)</extracomment>
        <translation>{width} × {height}, réduite · {size}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{model} does not see pictures.</source>
        <extracomment>BLIND</extracomment>
        <translation>{model} ne voit pas les images.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name} : retiré</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off · {key} brings it back</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name} : retiré · {key} le récupère</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>There is no backup yet. One is made each day, a minute after the start.</source>
        <extracomment>NONE</extracomment>
        <translation>Il n’y a pas encore de sauvegarde. Une est faite chaque jour, une minute après le démarrage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Make one now.</source>
        <extracomment>MAKE</extracomment>
        <translation>Faites-en une maintenant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Backup {name} is made: {what}.</source>
        <extracomment>MADE</extracomment>
        <translation>La sauvegarde {name} est faite : {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is in the backup of {name} is here.</source>
        <extracomment>ALL_HERE</extracomment>
        <translation>Tout ce qui est dans la sauvegarde {name} est ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Back from the backup of {name}: {what}.</source>
        <extracomment>BACK</extracomment>
        <translation>Récupéré de la sauvegarde {name} : {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Look into a backup</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>Regarder dans une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Bring back from {name}</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>Récupérer de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>1 conversation</source>
        <extracomment>(CONVERSATION, CONVERSATIONS)</extracomment>
        <translation>1 conversation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/drag_picture.py"/>
        <source>{count} conversations</source>
        <extracomment>(CONVERSATION, CONVERSATIONS) | SEVERAL</extracomment>
        <translation>
            <numerusform>{count} conversation</numerusform>
            <numerusform>{count} conversations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>1 message</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND) | (COUNT, COUNT_ONE)</extracomment>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{count} messages</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND)</extracomment>
        <translation>
            <numerusform>{count} message</numerusform>
            <numerusform>{count} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>all of it, {count}</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>en entier, {count}</numerusform>
            <numerusform>en entier, {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>{count} that are missing</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>{count} qui manque</numerusform>
            <numerusform>{count} qui manquent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is missing</source>
        <translation>Tout ce qui manque</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>There is nothing in “{title}” yet.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Il n’y a encore rien dans « {title} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>“{title}” is too long for a message as a whole: its newest part is attached.</source>
        <extracomment>CUT</extracomment>
        <translation>« {title} » est trop long pour tenir en entier dans un message : sa partie la plus récente est jointe.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Search every message for “{typed}”</source>
        <extracomment>SEARCH</extracomment>
        <translation>Rechercher « {typed} » dans tous les messages</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is in the trash.</source>
        <extracomment>(DELETED, IN_TRASH)</extracomment>
        <translation>« {title} » est dans la corbeille.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is gone: it was never written.</source>
        <extracomment>GONE</extracomment>
        <translation>« {title} » a disparu : elle n’a jamais été écrite.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Temporary conversation</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Kept “{title}”</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>« {title} » gardée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>This conversation is kept from now on.</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>Cette conversation est désormais gardée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Find a conversation</source>
        <extracomment>asked | BUTTONS</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Title</source>
        <extracomment>asked | (TITLE, WORDS, LIST)</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>What stands above the line is not sent any more. {key} sends everything again.</source>
        <extracomment>CUT</extracomment>
        <translation>Ce qui est au-dessus de la ligne n’est plus envoyé. {key} envoie tout de nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Everything is sent again.</source>
        <extracomment>(WHOLE, WAS_WHOLE) | (CUT, UNCUT)</extracomment>
        <translation>Tout est de nouveau envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>Everything is sent: nothing was cut.</source>
        <extracomment>(WHOLE, WAS_WHOLE)</extracomment>
        <translation>Tout est envoyé : rien n’était coupé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export…</source>
        <extracomment>EXPORT</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export as</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>Exporter en</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>Exporté vers « {name} ».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”, without {count} conversations that could not be read.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>Exporté vers « {name} », sans {count} conversation qui n’a pas pu être lue.</numerusform>
            <numerusform>Exporté vers « {name} », sans {count} conversations qui n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Choose a conversation first: the one in front is empty.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>Choisissez d’abord une conversation : celle qui est affichée est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exporting, {percent} %</source>
        <extracomment>EXPORTING</extracomment>
        <translation>Exportation, {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>The export was cancelled, and nothing was written.</source>
        <extracomment>CANCELLED</extracomment>
        <translation>L’exportation a été annulée, et rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>No export is under way.</source>
        <extracomment>NOT_EXPORTING</extracomment>
        <translation>Aucune exportation n’est en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Nothing has been exported since the program started.</source>
        <extracomment>NOTHING_YET</extracomment>
        <translation>Rien n’a été exporté depuis le démarrage du programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>Quel dossier ?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Into which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>Vers quel dossier ?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Another name for the folder “{folder}”</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>Autre nom pour le dossier « {folder} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Name of the new folder</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>A slash makes a folder in a folder: Work/Clients.</source>
        <extracomment>NEW_HINT</extracomment>
        <translation>Une barre oblique crée un dossier dans un dossier : Travail/Clients.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Type a new name to make a folder; a slash makes one in another.</source>
        <extracomment>MOVE_HINT</extracomment>
        <translation>Saisissez un nouveau nom pour créer un dossier ; une barre oblique en crée un dans un autre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>In no folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>Dans aucun dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>At the top, in no other folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>Tout en haut, dans aucun autre dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Taken back: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>Annulé : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Done again: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>Rétabli : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>Import conversations</source>
        <extracomment>CHOOSE</extracomment>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>All files</source>
        <extracomment>(READABLE, EVERYTHING) | (KIND, EVERYTHING)</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>{count} conversations came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>{count} conversation est arrivée.</numerusform>
            <numerusform>{count} conversations sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>A conversation came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>Une conversation est arrivée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Export keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>Exporter les raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Import keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>Importer des raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys that it came with.</source>
        <extracomment>UNCHANGED</extracomment>
        <translation>Chaque action a ses raccourcis d’origine.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys again that it came with.</source>
        <extracomment>RESET</extracomment>
        <translation>Chaque action a de nouveau ses raccourcis d’origine.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys were written to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>Les raccourcis ont été écrits dans « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over.</source>
        <extracomment>TAKEN</extracomment>
        <translation>Les raccourcis de « {name} » ont été repris.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over, without what cannot be used here: {ids}.</source>
        <extracomment>TAKEN_BUT</extracomment>
        <translation>Les raccourcis de « {name} » ont été repris, sans ce qui n’est pas utilisable ici : {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Tag to give, or to take away</source>
        <extracomment>WHICH_TAG</extracomment>
        <translation>Étiquette à donner ou à retirer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Type a new tag and press Enter; a comma stands between several.</source>
        <extracomment>TAG_HINT</extracomment>
        <translation>Saisissez une nouvelle étiquette et appuyez sur Entrée ; séparez-en plusieurs par une virgule.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Choose a conversation in the list first.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>Choisissez d’abord une conversation dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>takes it away</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>la retire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>gives it</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>la donne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>The reply is on the clipboard.</source>
        <extracomment>REPLY_COPIED | COPIED</extracomment>
        <translation>La réponse est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>The message is on the clipboard.</source>
        <extracomment>MESSAGE_COPIED</extracomment>
        <translation>Le message est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the reply</source>
        <extracomment>(COPY_REPLY, TRY_AGAIN) | (COPY, GO_ON)</extracomment>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Continue</source>
        <extracomment>CONTINUE | REMEDIES</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Ask again</source>
        <extracomment>(COPY_MESSAGE, ASK_AGAIN)</extracomment>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in this message, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>Ce message semble contenir une clé ; il n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in “{name}”, and nothing has been sent.</source>
        <extracomment>KEY_IN_FILE</extracomment>
        <translation>« {name} » semble contenir une clé ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>{model} does not see pictures, and nothing has been sent.</source>
        <extracomment>NOT_SEEN</extracomment>
        <translation>{model} ne voit pas les images ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Choose another model, or send it as it is: then it is told their names alone.</source>
        <extracomment>NOT_SEEN_REMEDY</extracomment>
        <translation>Choisissez un autre modèle, ou envoyez tel quel : seuls leurs noms lui sont alors dits.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Take the key out, or send the message as it is.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>Retirez la clé, ou envoyez le message tel quel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{account} has {count} models.</source>
        <extracomment>REFRESHED</extracomment>
        <translation>
            <numerusform>{account} a {count} modèle.</numerusform>
            <numerusform>{account} a {count} modèles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Model, from the list or typed</source>
        <extracomment>QUESTION</extracomment>
        <translation>Modèle, de la liste ou saisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again</source>
        <extracomment>HINT</extracomment>
        <translation>{favourite} : favori · {refresh} : redemander</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again · prices of {day}</source>
        <extracomment>HINT_WITH_PRICES</extracomment>
        <translation>{favourite} : favori · {refresh} : redemander · prix du {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Asking {account} for its models…</source>
        <extracomment>ASKING</extracomment>
        <translation>Demande de ses modèles à {account}…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>No model is known yet. {refresh} asks {account}; any name can be typed.</source>
        <extracomment>NONE_YET</extracomment>
        <translation>Aucun modèle n’est encore connu. {refresh} interroge {account} ; tout nom peut être saisi.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is a favourite.</source>
        <extracomment>IS_FAVOURITE</extracomment>
        <translation>{model} est un favori.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is no favourite any more.</source>
        <extracomment>IS_NONE</extracomment>
        <translation>{model} n’est plus un favori.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>The prices are those of {day}.</source>
        <extracomment>RENEWED</extracomment>
        <translation>Les prix sont ceux du {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>What would you like to do?</source>
        <extracomment>QUESTION</extracomment>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>&gt; actions · # conversations and folders · @ models · / presets · , settings</source>
        <extracomment>HINT</extracomment>
        <translation>&gt; actions · # conversations et dossiers · @ modèles · / préréglages · , préférences</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Recently used</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>Utilisé récemment</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Actions</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>Actions</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>Pasted {count} characters · {key} makes it an attachment</source>
        <extracomment>PASTED</extracomment>
        <translation>
            <numerusform>{count} caractère collé · {key} en fait une pièce jointe</numerusform>
            <numerusform>{count} caractères collés · {key} en fait une pièce jointe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>“{name}” is attached · {key} makes it text again</source>
        <extracomment>ATTACHED</extracomment>
        <translation>« {name} » est joint · {key} en refait du texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/picture_handlers.py"/>
        <source>Copy the image</source>
        <extracomment>COPY_IMAGE</extracomment>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/plain_text_handlers.py"/>
        <source>Open as plain text</source>
        <extracomment>OPEN</extracomment>
        <translation>Ouvrir en texte brut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset of this conversation</source>
        <extracomment>WHICH</extracomment>
        <translation>Préréglage de cette conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>No preset</source>
        <extracomment>(NONE, NONE_SAYS) | (NO_PRESET, GONE)</extracomment>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>what the model and the default say</source>
        <extracomment>(NONE, NONE_SAYS)</extracomment>
        <translation>ce que disent le modèle et les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Title of a new preset, or the preset to change</source>
        <extracomment>TITLE</extracomment>
        <translation>Titre d’un nouveau préréglage, ou préréglage à modifier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>gets these values</source>
        <extracomment>PUT_IN</extracomment>
        <translation>reçoit ces valeurs</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>“{title}” has the instructions, model and parameters of this conversation.</source>
        <extracomment>SAVED</extracomment>
        <translation>« {title} » a les instructions, le modèle et les paramètres de cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset: {title}</source>
        <extracomment>USED</extracomment>
        <translation>Préréglage : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The account of “{title}” is not there any more: the conversation keeps its own.</source>
        <extracomment>ACCOUNT_GONE</extracomment>
        <translation>Le compte de « {title} » n’est plus là : la conversation garde le sien.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation keeps its own values for: {names}.</source>
        <extracomment>HIDES</extracomment>
        <translation>Cette conversation garde ses propres valeurs pour : {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>To take those of the preset, give them up.</source>
        <extracomment>INHERIT</extracomment>
        <translation>Pour prendre celles du préréglage, renoncez-y.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin with “{title}”.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>Les nouvelles conversations commencent avec « {title} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin without a preset.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>Les nouvelles conversations commencent sans préréglage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever nothing else is said.</source>
        <extracomment>DEFAULT_KEPT</extracomment>
        <translation>Ces valeurs valent partout où rien d’autre n’est dit.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever {model} is used.</source>
        <extracomment>MODEL_KEPT</extracomment>
        <translation>Ces valeurs valent partout où {model} est utilisé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>There are no values here that could be kept: every parameter is “not sent”.</source>
        <extracomment>NOTHING_KEPT</extracomment>
        <translation>Il n’y a pas ici de valeurs à garder : tous les paramètres sont « non envoyés ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own any more.</source>
        <extracomment>GIVEN_UP</extracomment>
        <translation>Cette conversation n’a plus de valeurs propres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The same once more brings them back.</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>La même chose une fois de plus les ramène.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Its own values are back</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>Ses valeurs propres sont revenues</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own.</source>
        <extracomment>NOTHING_OWN</extracomment>
        <translation>Cette conversation n’a pas de valeurs propres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Account of “{title}”</source>
        <extracomment>WHOSE_MODEL</extracomment>
        <translation>Compte de « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Model of “{title}”, from the list or typed</source>
        <extracomment>WHICH_MODEL</extracomment>
        <translation>Modèle de « {title} », de la liste ou saisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Nothing was answered in this conversation yet.</source>
        <extracomment>NOTHING_SAID</extracomment>
        <translation>Rien n’a encore été répondu dans cette conversation.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Any model</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>N’importe quel modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>as the conversation has it</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>celui de la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/prompt_handlers.py"/>
        <source>There is nothing older</source>
        <extracomment>NOTHING_OLDER</extracomment>
        <translation>Il n’y a rien de plus ancien</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Queued: sent when this reply is done · Enter edits · Del takes away</source>
        <extracomment>SENT_NEXT</extracomment>
        <translation>En attente : envoyé à la fin de cette réponse · Entrée modifie · Suppr retire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Not sent, because the reply did not come to its end · {key} in an empty composer sends the first</source>
        <extracomment>HELD</extracomment>
        <translation>Non envoyé, car la réponse n’est pas allée à son terme · {key} dans une zone de saisie vide envoie le premier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Took away the queued message “{words}”</source>
        <extracomment>REMOVED</extracomment>
        <translation>Message en attente « {words} » retiré</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>{words} · {count} attached</source>
        <extracomment>WITH_FILES</extracomment>
        <translation>
            <numerusform>{words} · {count} pièce jointe</numerusform>
            <numerusform>{words} · {count} pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>{model} · {account} · not saved</source>
        <extracomment>(MODEL, NOT_SAVED)</extracomment>
        <translation>{model} · {account} · non enregistrée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Its first model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Son premier modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>There seems to be a key in this question, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>Cette question semble contenir une clé ; elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Take it out, or continue in the main window.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>Retirez-la, ou continuez dans la fenêtre principale.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Files and pictures go with a message of the main window: continue there.</source>
        <extracomment>NO_FILES</extracomment>
        <translation>Les fichiers et images vont avec un message de la fenêtre principale : continuez là-bas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/request_handlers.py"/>
        <source>{account} answers within this program: nothing is sent anywhere.</source>
        <extracomment>NOTHING_LEAVES</extracomment>
        <translation>{account} répond dans ce programme : rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} sends it as another version, Esc leaves it as it is.</source>
        <extracomment>EDITING</extracomment>
        <translation>Vous modifiez « {words} ». {key} l’envoie comme autre version, Échap le laisse tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} keeps it as another version and sends nothing, Esc leaves it.</source>
        <extracomment>REWRITING</extracomment>
        <translation>Vous modifiez « {words} ». {key} le garde comme autre version sans rien envoyer, Échap abandonne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a message of yours. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING</extracomment>
        <translation>Vous insérez un message de vous. {key} le place là sans rien envoyer, Échap abandonne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a reply. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING_REPLY</extracomment>
        <translation>Vous insérez une réponse. {key} la place là sans rien envoyer, Échap abandonne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a message below</source>
        <extracomment>(EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>Insérer un message en dessous</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>The message that this belongs to is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Le message auquel ceci appartient n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>Title of a new prompt, or the prompt to change</source>
        <extracomment>TITLE</extracomment>
        <translation>Titre d’un nouveau prompt, ou prompt à modifier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>gets these words</source>
        <extracomment>GETS</extracomment>
        <translation>reçoit ces mots</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>“{title}” is saved: / at the beginning of a message brings it back.</source>
        <extracomment>SAVED</extracomment>
        <translation>« {title} » est enregistré : / au début d’un message le ramène.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No word is spelled wrong, as far as the dictionary knows</source>
        <extracomment>NOTHING_WRONG</extracomment>
        <translation>Aucun mot n’est mal orthographié, autant que le dictionnaire sache</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No suggestion</source>
        <extracomment>NO_SUGGESTION</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>LEARN</extracomment>
        <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Who gives conversations their titles</source>
        <extracomment>WHO</extracomment>
        <translation>Qui donne leur titre aux conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>The first words of the prompt</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>Les premiers mots du prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>made here, nothing is sent</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>fait ici, rien n’est envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Titles are the first words of the prompt again.</source>
        <extracomment>NO_MORE</extracomment>
        <translation>Les titres sont de nouveau les premiers mots du prompt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>{model} gives titles from now on: it is sent the beginning of each new conversation.</source>
        <extracomment>FROM_NOW</extracomment>
        <translation>{model} donne désormais les titres : le début de chaque nouvelle conversation lui est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the selection</source>
        <extracomment>COPY_SELECTION</extracomment>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <source>Which link?</source>
        <extracomment>WHICH_LINK</extracomment>
        <translation>Quel lien ?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back “{title}”</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>« {title} » récupérée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back {count} conversations</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>
            <numerusform>{count} conversation récupérée</numerusform>
            <numerusform>{count} conversations récupérées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>Message « {words} » supprimé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” and what followed it are deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>« {words} » et ce qui suivait sont supprimés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is not sent any more.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>« {words} » n’est plus envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is sent again.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>« {words} » est de nouveau envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Nothing above “{words}” is sent any more.</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Plus rien au-dessus de « {words} » n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>This is a conversation of its own: “{title}”.</source>
        <extracomment>FORKED</extracomment>
        <translation>C’est une conversation à part : « {title} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete with what follows</source>
        <extracomment>DELETE_BRANCH</extracomment>
        <translation>Supprimer avec ce qui suit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Leave out of requests</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Laisser hors des requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Take into requests again</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Reprendre dans les requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send nothing above</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>Ne rien envoyer au-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Fork from here</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>Bifurquer à partir d’ici</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code wrap</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>Les longues lignes de code sont coupées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code scroll</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>Les longues lignes de code défilent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>Les lignes de code sont numérotées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are not numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>Les lignes de code ne sont pas numérotées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Readable column</source>
        <extracomment>(WIDE, READABLE)</extracomment>
        <translation>Colonne lisible</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Temporary · not saved</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>Temporaire · non enregistrée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Nothing of this conversation is written to disk. {key} keeps it; else it is gone when the program ends.</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>Rien de cette conversation n’est écrit sur le disque. {key} la garde ; sinon, elle disparaît à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>1 reply running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>1 réponse en cours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>{count} replies running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>
            <numerusform>{count} réponse en cours</numerusform>
            <numerusform>{count} réponses en cours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Opening “{title}”…</source>
        <extracomment>OPENING</extracomment>
        <translation>Ouverture de « {title} »…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Undo: {title}</source>
        <extracomment>UNDO</extracomment>
        <translation>Annuler : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import from “{name}”</source>
        <extracomment>TITLE</extracomment>
        <translation>Importer de « {name} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Looking at what is in it… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>Examen du contenu… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Importing… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>Importation… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Messages</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>What becomes of it</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import {count} conversations</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>
            <numerusform>Importer {count} conversation</numerusform>
            <numerusform>Importer {count} conversations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import 1 conversation</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>Importer 1 conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing to import</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Cancel</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} new</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>{count} nouvelle</numerusform>
            <numerusform>{count} nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} here already</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>{count} déjà ici</numerusform>
            <numerusform>{count} déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} cannot come</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>{count} ne peut pas venir</numerusform>
            <numerusform>{count} ne peuvent pas venir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>new</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>here already, stays as it is</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>déjà ici, reste telle quelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>with {count} branches</source>
        <extracomment>VERSIONS</extracomment>
        <translation>
            <numerusform>avec {count} branche</numerusform>
            <numerusform>avec {count} branches</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing here is changed or overwritten, and an import can be taken back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>Rien ici n’est modifié ni écrasé, et une importation peut être annulée · Échap annule</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>text</source>
        <extracomment>KINDS | _PLAIN</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON object</source>
        <extracomment>KINDS</extracomment>
        <translation>Objet JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON Schema</source>
        <extracomment>KINDS | SCHEMA</extracomment>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Name of the schema</source>
        <extracomment>SCHEMA_NAME</extracomment>
        <translation>Nom du schéma</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Name</source>
        <extracomment>NAME_LABEL</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Strict</source>
        <extracomment>STRICT</extracomment>
        <translation>Strict</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Asks the service to hold the model to the schema exactly.</source>
        <extracomment>STRICT_HELP</extracomment>
        <translation>Demande au service de tenir le modèle exactement au schéma.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Choose a model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address yet</source>
        <extracomment>NO_ADDRESS</extracomment>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address needed</source>
        <extracomment>ADDRESS_NOT_NEEDED</extracomment>
        <translation>Pas d’adresse nécessaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Key: {place}</source>
        <extracomment>KEY_FROM</extracomment>
        <translation>Clé : {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key yet</source>
        <extracomment>KEY_NEEDED</extracomment>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key needed</source>
        <extracomment>KEY_NOT_NEEDED</extracomment>
        <translation>Pas de clé nécessaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Take them back</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>Les annuler</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Preset</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <source>How the model should answer, for the whole conversation</source>
        <extracomment>HINT</extracomment>
        <translation>Comment le modèle doit répondre, pour toute la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/json_editor.py"/>
        <source>not sent · for example {example}</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>non envoyé · par exemple {example}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/model_facts.py"/>
        <source>About the model: {facts}</source>
        <extracomment>ABOUT</extracomment>
        <translation>À propos du modèle : {facts}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>New</source>
        <extracomment>NEW</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>Take a new one at random</source>
        <extracomment>NEW_HELP</extracomment>
        <translation>En prendre une nouvelle au hasard</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_scale.py"/>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>not sent</source>
        <extracomment>NOT_SENT_TEXT | HINTS | (VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_editor.py"/>
        <source>Take back “{title}”</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>Annuler « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>More parameters ▸</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>Plus de paramètres ▸</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Fewer parameters ▾</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>Moins de paramètres ▾</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Send it again</source>
        <extracomment>TRY_AGAIN</extracomment>
        <translation>L’envoyer de nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_slider.py"/>
        <source>{title} takes a number from {minimum} to {maximum}.</source>
        <extracomment>NEEDS</extracomment>
        <translation>{title} prend un nombre de {minimum} à {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>A preset that is not there any more</source>
        <extracomment>(NO_PRESET, GONE)</extracomment>
        <translation>Un préréglage qui n’est plus là</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from “{title}”</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>de « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from this model&apos;s defaults</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>des valeurs de ce modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from the default</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>des valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by “{title}”</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>omis par « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out for this model</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>omis pour ce modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by default</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>omis par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>au lieu de {value} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out, instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>omis, au lieu de {value} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>au lieu de celles {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>none, instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>aucune, au lieu de celles {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take it: it is left out.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>Ce modèle ne l’accepte pas : il est omis.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take “{name}”: it is left out.</source>
        <extracomment>FIELD_LEFT_OUT</extracomment>
        <translation>Ce modèle n’accepte pas « {name} » : il est omis.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model did not take this value: it is left out.</source>
        <extracomment>VALUE_LEFT_OUT</extracomment>
        <translation>Ce modèle n’a pas accepté cette valeur : elle est omise.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model calls it {name}.</source>
        <extracomment>RENAMED</extracomment>
        <translation>Ce modèle l’appelle {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{words} It said: {reason}</source>
        <extracomment>SAID</extracomment>
        <translation>{words} Il a dit : {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it.</source>
        <extracomment>KNOWN</extracomment>
        <translation>{who} ne l’accepte pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it: it is not sent.</source>
        <extracomment>KNOWN_LEFT_OUT</extracomment>
        <translation>{who} ne l’accepte pas : il n’est pas envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not list it for this model.</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>{who} ne l’indique pas pour ce modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/texts_editor.py"/>
        <source>one more, if you like</source>
        <extracomment>ONE_MORE</extracomment>
        <translation>un de plus, si vous voulez</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>New keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>Nouvelles touches pour « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Further keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>Autres touches pour « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Press them</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>Appuyez dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>No keys</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>One press or two after each other · Enter takes them · Backspace takes one back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>Une pression ou deux à la suite · Entrée les prend · Retour arrière en retire une · Échap annule</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>“{title}” has {key} now: Enter takes it from there.</source>
        <extracomment>HELD</extracomment>
        <translation>« {title} » a actuellement {key} : Entrée le lui prend.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>It does that already.</source>
        <extracomment>OWN</extracomment>
        <translation>Elle le fait déjà.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>changed</source>
        <extracomment>YOURS | (CHANGED, FOR_NEW)</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>in the conversation</source>
        <extracomment>HERE</extracomment>
        <translation>dans la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Without a key</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Sans raccourci</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>While writing</source>
        <extracomment>PLACES</extracomment>
        <translation>En écrivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Break the line</source>
        <extracomment>PLACES</extracomment>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Edit your last message, when nothing is written</source>
        <extracomment>PLACES</extracomment>
        <translation>Modifier votre dernier message, quand rien n’est écrit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go to the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>Aller à la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>Dans la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Scroll</source>
        <extracomment>PLACES</extracomment>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Select, from what has the focus on</source>
        <extracomment>PLACES</extracomment>
        <translation>Sélectionner, à partir de ce qui a le focus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Open or press what has the focus</source>
        <extracomment>PLACES</extracomment>
        <translation>Ouvrir ou presser ce qui a le focus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go back to writing</source>
        <extracomment>PLACES</extracomment>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In lists and panels</source>
        <extracomment>PLACES</extracomment>
        <translation>Dans les listes et panneaux</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>From control to control</source>
        <extracomment>PLACES</extracomment>
        <translation>D’un élément à l’autre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Take what is chosen</source>
        <extracomment>PLACES</extracomment>
        <translation>Prendre ce qui est choisi</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Choose several</source>
        <extracomment>PLACES</extracomment>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Make a parameter “not sent” again</source>
        <extracomment>PLACES</extracomment>
        <translation>Remettre un paramètre à « non envoyé »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Find a key or an action</source>
        <extracomment>FIND</extracomment>
        <translation>Trouver une touche ou une action</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Enter gives other keys · Ins adds keys · Del resets · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Entrée donne d’autres touches · Inser ajoute des touches · Suppr réinitialise · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>No action and no key is called so.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Aucune action ni touche ne s’appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>These keys belong to their place, and stay.</source>
        <extracomment>FIXED</extracomment>
        <translation>Ces touches tiennent à leur place, et restent.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has these keys now: {keys}.</source>
        <extracomment>GIVEN</extracomment>
        <translation>« {title} » a maintenant ces touches : {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has no key now.</source>
        <extracomment>KEYLESS</extracomment>
        <translation>« {title} » n’a plus de raccourci.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Change…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Add…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset</source>
        <extracomment>(CHANGE, ADD, RESET, MORE) | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>All keys</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Favourites</source>
        <extracomment>FAVOURITES</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Recent</source>
        <extracomment>RECENT</extracomment>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Not for chatting</source>
        <extracomment>NOT_FOR_CHATTING</extracomment>
        <translation>Pas pour converser</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>favourite</source>
        <extracomment>FAVOURITE</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>of {account}</source>
        <extracomment>OF_ACCOUNT</extracomment>
        <translation>de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>completes texts</source>
        <extracomment>KINDS</extracomment>
        <translation>complète des textes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes images</source>
        <extracomment>KINDS</extracomment>
        <translation>crée des images</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes videos</source>
        <extracomment>KINDS</extracomment>
        <translation>crée des vidéos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>speaks</source>
        <extracomment>KINDS</extracomment>
        <translation>parle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>transcribes</source>
        <extracomment>KINDS</extracomment>
        <translation>transcrit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>not for chatting</source>
        <extracomment>KINDS</extracomment>
        <translation>pas pour converser</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>sees images</source>
        <extracomment>ABILITIES</extracomment>
        <translation>voit les images</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>outils</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>calls tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>appelle des outils</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasoning</source>
        <extracomment>ABILITIES</extracomment>
        <translation>raisonnement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasons</source>
        <extracomment>ABILITIES</extracomment>
        <translation>raisonne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{count} context</source>
        <extracomment>CONTEXT</extracomment>
        <translation>
            <numerusform>contexte de {count}</numerusform>
            <numerusform>contexte de {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>context unknown</source>
        <extracomment>CONTEXT_UNKNOWN</extracomment>
        <translation>contexte inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>free</source>
        <extracomment>FREE</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} in, {output} out</source>
        <extracomment>PRICE</extracomment>
        <translation>{input} entrée, {output} sortie</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>price unknown</source>
        <extracomment>PRICE_UNKNOWN</extracomment>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} for a million tokens sent, {output} for a million written</source>
        <extracomment>SPOKEN_PRICE</extracomment>
        <translation>{input} pour un million de tokens envoyés, {output} pour un million écrits</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{price} per million tokens</source>
        <extracomment>PER_MILLION</extracomment>
        <translation>{price} par million de tokens</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>until {day}</source>
        <extracomment>RETIRES</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/moment.py"/>
        <source>d MMM</source>
        <comment>how a day of this year is written: d the day, MMM the month in short</comment>
        <extracomment>DAY</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/moment.py"/>
        <source>d MMM yyyy</source>
        <comment>how a day of another year is written: d the day, MMM the month in short</comment>
        <extracomment>DAY_AND_YEAR</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Copy details</source>
        <extracomment>(COPY_DETAILS, COPIED)</extracomment>
        <translation>Copier les détails</translation>
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
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>What can be done about it</source>
        <translation>Ce qu’on peut y faire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Settings</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (TITLE, SEARCH, PAGE)</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Folders</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Setting</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Préférence</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Folder</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/panel_head.py"/>
        <source>Esc closes</source>
        <extracomment>CLOSES</extracomment>
        <translation>Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/picture_panel.py"/>
        <source>{width} × {height} · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>{width} × {height} · Ctrl+C copie · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/plain_text_panel.py"/>
        <source>As it was written · Ctrl+A selects all · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Tel qu’il a été écrit · Ctrl+A sélectionne tout · Ctrl+C copie · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Example {number}</source>
        <extracomment>NUMBER</extracomment>
        <translation>Exemple {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>User</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Assistant</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>Assistant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>{who} of example {number}</source>
        <extracomment>TEXT_OF</extracomment>
        <translation>{who} de l’exemple {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Name of the {who} in example {number}</source>
        <extracomment>NAME_OF</extracomment>
        <translation>Nom dans l’exemple {number} : {who}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>name, if it matters</source>
        <extracomment>NAME_HINT</extracomment>
        <translation>nom, s’il importe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove example {number}</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>Retirer l’exemple {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Move example {number} up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>Monter l’exemple {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Add an e&amp;xample</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>Ajouter un e&amp;xemple</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>&amp;Take the last answer as one</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>&amp;Utiliser la dernière réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>any, as the conversation has it</source>
        <extracomment>ANY_MODEL</extracomment>
        <translation>n’importe lequel, celui de la conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>not sent, whatever else is said</source>
        <extracomment>NEVER_SENT</extracomment>
        <translation>non envoyé, quoi qu’il soit dit ailleurs</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>What is “not sent” here is left open. Del leaves it out for good, and opens it again.</source>
        <extracomment>OPEN_NOTE</extracomment>
        <translation>Ce qui est ici « non envoyé » reste ouvert. Suppr l’omet pour de bon, et le rouvre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>How the model should answer</source>
        <extracomment>HINT</extracomment>
        <translation>Comment le modèle doit répondre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Use in this &amp;conversation</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Utiliser dans cette &amp;conversation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Be&amp;gin new ones with it</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Commencer les &amp;nouvelles avec</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>R&amp;eset</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Réinitia&amp;liser</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Examples</source>
        <extracomment>self._examples_title</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Defaults</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Every conversation</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds in every conversation, where its preset and its model say nothing else</source>
        <extracomment>ABOUT_EVERYTHING</extracomment>
        <translation>Ce qui vaut dans toutes les conversations, là où leur préréglage et leur modèle ne disent rien d’autre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds wherever {model} is used, where no preset says anything else</source>
        <extracomment>ABOUT_MODEL</extracomment>
        <translation>Ce qui vaut partout où {model} est utilisé, là où aucun préréglage ne dit autre chose</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>New preset</source>
        <extracomment>NEW_TITLE</extracomment>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>for new</source>
        <extracomment>(CHANGED, FOR_NEW)</extracomment>
        <translation>pour nouvelles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Bring back “{title}”</source>
        <extracomment>BRING_BACK</extracomment>
        <translation>Récu&amp;pérer « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Ne&amp;w</source>
        <extracomment>(words, act) | (USE, NEW, DELETE)</extracomment>
        <translation>Nou&amp;veau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Duplicate</source>
        <extracomment>(words, act)</extracomment>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>U&amp;p</source>
        <extracomment>(words, act) | (up, down)</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>D&amp;own</source>
        <extracomment>(words, act)</extracomment>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Remove</source>
        <extracomment>(words, act) | (REMOVE, REMOVE_SURE)</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>What you get</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>Ce que vous obtenez</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Put it &amp;into the message</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>&amp;Mettre dans le message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Enter goes on · Ctrl+Enter puts it into the message · Esc leaves</source>
        <extracomment>HINT</extracomment>
        <translation>Entrée avance · Ctrl+Enter le met dans le message · Échap quitte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Words</source>
        <extracomment>(TITLE, WORDS, LIST)</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>New prompt</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Explain {{what}} in {{language:choice(English, German)}}.</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>Expliquez {{quoi}} en {{langue:choice(français, anglais)}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Us&amp;e</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>&amp;Delete</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>{{name}} is asked for when the prompt is used, {{name:long}} with several lines, {{name:number}} as a number, {{name:choice(one, other)}} from a list; {{clipboard}} is what was copied last.</source>
        <extracomment>PLACES</extracomment>
        <translation>{{name}} est demandé à l’utilisation du prompt, {{name:long}} sur plusieurs lignes, {{name:number}} comme nombre, {{name:choice(un, autre)}} dans une liste ; {{clipboard}} est ce qui a été copié en dernier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Nothing is saved yet. Write a prompt in the composer and save it, or make a new one here.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Rien n’est encore enregistré. Écrivez un prompt dans la zone de saisie et enregistrez-le, ou créez-en un ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Quick question</source>
        <extracomment>TITLE</extracomment>
        <translation>Question rapide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask something</source>
        <extracomment>PLACEHOLDER</extracomment>
        <translation>Posez une question</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask on, or press Enter to continue in the main window</source>
        <extracomment>PLACEHOLDER_AGAIN</extracomment>
        <translation>Continuez à demander, ou appuyez sur Entrée pour passer à la fenêtre principale</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Continue in the main window</source>
        <extracomment>(COPY, GO_ON)</extracomment>
        <translation>Continuer dans la fenêtre principale</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Entrée demande · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ctrl+Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Ctrl+Enter demande · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Esc stops the reply</source>
        <extracomment>ESC_STOPS</extracomment>
        <translation>Échap arrête la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>The next request, as it will be sent</source>
        <extracomment>TITLE</extracomment>
        <translation>La prochaine requête, telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>Copy all of it</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>best {shown} of {count} messages</source>
        <extracomment>(ONE_MESSAGE, MESSAGES, SHOWN)</extracomment>
        <translation>
            <numerusform>meilleur de {count} message : {shown}</numerusform>
            <numerusform>meilleurs {shown} sur {count} messages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>in the title</source>
        <extracomment>TITLE_ONLY</extracomment>
        <translation>dans le titre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>Conversation {title}, {note}, {when}</source>
        <extracomment>SAID_CONVERSATION</extracomment>
        <translation>Conversation {title}, {note}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Search in all conversations</source>
        <extracomment>TITLE</extracomment>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>↑ ↓ choose · Ctrl+↑ Ctrl+↓ by conversation · Enter goes there · Tab completes · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ choisissent · Ctrl+↑ Ctrl+↓ par conversation · Entrée y va · Tab complète · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Type what you remember: every message of every conversation is searched.

“a whole phrase”   -without
role:user   model:gpt   has:code
folder:work   tag:idea
after:2026-11   before:yesterday</source>
        <extracomment>HELP</extracomment>
        <translation>Saisissez ce dont vous vous souvenez : tous les messages de toutes les conversations sont parcourus.

« une phrase entière »   -sans
role:user   model:gpt   has:code
folder:travail   tag:idée
after:2026-11   before:yesterday</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing fits. Fewer words or filters, or parts of words, find more.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Rien ne correspond. Moins de mots ou de filtres, ou des parties de mots, trouvent davantage.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing was found so far; the index is still being built.</source>
        <extracomment>NOT_YET</extracomment>
        <translation>Rien n’a été trouvé jusqu’ici ; l’index est encore en construction.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Searching…</source>
        <extracomment>SEARCHING</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in 1 conversation</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>{messages} dans 1 conversation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in {count} conversations</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>
            <numerusform>{messages} dans {count} conversation</numerusform>
            <numerusform>{messages} dans {count} conversations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The newest {found}; ↓ at the end shows older ones</source>
        <extracomment>CUT</extracomment>
        <translation>Les plus récents : {found} ; ↓ à la fin affiche les plus anciens</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The index is being built, {percent} %: older messages come as it grows</source>
        <extracomment>BUILDING</extracomment>
        <translation>L’index est en construction, {percent} % : les messages plus anciens arrivent à mesure</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Tab: {words}</source>
        <extracomment>COMPLETES</extracomment>
        <translation>Tab : {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>{place}, ends in {end}</source>
        <extracomment>KEY_AT</extracomment>
        <translation>{place}, finit par {end}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Calls {url}</source>
        <extracomment>CALLS</extracomment>
        <translation>Appelle {url}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Beside chat it offers {endpoints}.</source>
        <extracomment>OFFERS</extracomment>
        <translation>Outre le chat, il offre {endpoints}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key yet</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>pas encore de clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key needed</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>pas de clé nécessaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>in the system&apos;s keyring, not looked up yet</source>
        <extracomment>KEY_STORED</extracomment>
        <translation>dans le trousseau du système, pas encore consulté</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>none for this address. The one you gave was given for {host}, and goes nowhere else.</source>
        <extracomment>OTHER_SERVER</extracomment>
        <translation>aucune pour cette adresse. Celle que vous avez donnée était pour {host}, et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Answers from the manual of this program: it needs no key, no address and no network.</source>
        <extracomment>GUIDE</extracomment>
        <translation>Répond à partir du manuel de ce programme : ni clé, ni adresse, ni réseau nécessaires.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Not tried yet.</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Asking…</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: {count} models.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>
            <numerusform>A fonctionné ({when}) : {count} modèle.</numerusform>
            <numerusform>A fonctionné ({when}) : {count} modèles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: 1 model.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>A fonctionné ({when}) : 1 modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>At {when}: {sentence} {remedy}</source>
        <extracomment>FAILED</extracomment>
        <translation>{when} : {sentence} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Enter &amp;key…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Sais&amp;ir la clé…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Only for now…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Pour l’i&amp;nstant…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Forget key</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>A&amp;llow command</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Autoriser la commande</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Test</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>E&amp;xamine</source>
        <extracomment>BUTTONS</extracomment>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command that prints the key</source>
        <translation>Commande qui donne la clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Press again to remove</source>
        <extracomment>(REMOVE, REMOVE_SURE)</extracomment>
        <translation>Appuyez encore pour retirer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>N&amp;ew account…</source>
        <extracomment>add</extracomment>
        <translation>Nouveau compt&amp;e…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Down</source>
        <extracomment>(up, down)</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>being tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>en cours d’essai</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>works</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>fonctionne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>worth knowing</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>failed</source>
        <extracomment>OUTCOMES | ENDINGS | TOOL_FAILED</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not needed</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>pas essayé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The way to {account}</source>
        <extracomment>TITLE</extracomment>
        <translation>Le chemin vers {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Trying one step after the other…</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>Essai d’une étape après l’autre…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Stopped.</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The report is on the clipboard. There is no key in it.</source>
        <extracomment>COPIED</extracomment>
        <translation>Le rapport est dans le presse-papiers. Il ne contient aucune clé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>What the doctor found</source>
        <extracomment>NAME</extracomment>
        <translation>Ce que l’examen a trouvé</translation>
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
        <translation>Examiner à &amp;nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Interrupt</source>
        <extracomment>self.stop_button</extracomment>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Copy report</source>
        <extracomment>self.copy</extracomment>
        <translation>Copier le rapp&amp;ort</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Back</source>
        <extracomment>self.back</extracomment>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>What is shown</source>
        <extracomment>(TITLE, SHOWN)</extracomment>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>By host</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>Par hôte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Each request</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>Chaque requête</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Host</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>For</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>How it went</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Sent</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Received</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Requests</source>
        <extracomment>HOST_COLUMNS | COLUMNS</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Last</source>
        <extracomment>HOST_COLUMNS</extracomment>
        <translation>Dernière</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>When</source>
        <extracomment>EACH_COLUMNS</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{host} through {proxy}</source>
        <extracomment>THROUGH</extracomment>
        <translation>{host} par {proxy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nothing was contacted yet.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Personne n’a encore été contacté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{count} requests since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL</extracomment>
        <translation>
            <numerusform>{count} requête depuis le démarrage · {sent} envoyés, {received} reçus</numerusform>
            <numerusform>{count} requêtes depuis le démarrage · {sent} envoyés, {received} reçus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>1 request since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>1 requête depuis le démarrage · {sent} envoyés, {received} reçus</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nobody else is contacted: there is no telemetry. This list is forgotten when the program ends.</source>
        <extracomment>PROMISE</extracomment>
        <translation>Personne d’autre n’est contacté : il n’y a pas de télémétrie. Cette liste est oubliée à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>&amp;Copy</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>↑ ↓ from line to line · Ctrl+C copies all of it · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ de ligne en ligne · Ctrl+C copie tout · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>A header is written as “Name: value”, one to a line.</source>
        <extracomment>BAD_HEADER</extracomment>
        <translation>Un en-tête s’écrit « Nom: valeur », un par ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” can have only the characters of plain English text.</source>
        <extracomment>UNSENDABLE_HEADER</extracomment>
        <translation>L’en-tête « {name} » ne peut avoir que les caractères d’un texte anglais simple.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” is a part of every request already, and cannot be changed.</source>
        <extracomment>OWN_HEADER</extracomment>
        <translation>L’en-tête « {name} » fait déjà partie de chaque requête et ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields are one JSON object, like {example}.</source>
        <extracomment>BAD_BODY</extracomment>
        <translation>Les champs supplémentaires sont un objet JSON, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Kept with the key in the system&apos;s keyring, never in a file.</source>
        <extracomment>HIDDEN_NOTE</extracomment>
        <translation>Gardés avec la clé dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Keep &amp;headers and fields</source>
        <extracomment>self.keep</extracomment>
        <translation>&amp;Conserver en-têtes et champs</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra headers</source>
        <translation>En-têtes supplémentaires</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields of the request</source>
        <translation>Champs supplémentaires de la requête</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>as the system says</source>
        <extracomment>USES</extracomment>
        <translation>selon le système</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>its own</source>
        <extracomment>USES</extracomment>
        <translation>le sien</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>a file in PEM form, besides those of the system</source>
        <extracomment>CA_EXAMPLE</extracomment>
        <translation>un fichier au format PEM, en plus de ceux du système</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>There is no such file.</source>
        <extracomment>NO_FILE</extracomment>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Write the whole path of a file of certificates.</source>
        <extracomment>NO_FILE_REMEDY</extracomment>
        <translation>Écrivez le chemin complet d’un fichier de certificats.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Address of its own proxy</source>
        <translation>Adresse de son propre proxy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Seconds for a connection</source>
        <translation>Secondes pour une connexion</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence in seconds</source>
        <translation>Plus long silence en secondes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Connect within</source>
        <translation>Connecter en</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence</source>
        <translation>Plus long silence</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Open</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Do it</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Search the settings</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Page</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>No setting fits “{letters}”.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Aucune préférence ne correspond à « {letters} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>What fits “{letters}”:</source>
        <extracomment>FOUND</extracomment>
        <translation>Ce qui correspond à « {letters} » :</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>↑ ↓ from row to row · Ctrl+PgUp, Ctrl+PgDown other pages · Del resets · letters search</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ de ligne en ligne · Ctrl+PgUp, Ctrl+PgDown autres pages · Suppr réinitialise · les lettres cherchent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset all on this page</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>Tout réinitialiser sur cette page</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset the settings of “{title}”</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>Préférences de « {title} » réinitialisées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_delegate.py"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>writing</source>
        <extracomment>(WRITING, OPENED, CLOSED) | PHASES</extracomment>
        <translation>écriture</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>open</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folded</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>replié</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, {count} conversations, {state}</source>
        <extracomment>FOLDER_SAYS</extracomment>
        <translation>
            <numerusform>dossier {name}, {count} conversation, {state}</numerusform>
            <numerusform>dossier {name}, {count} conversations, {state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, 1 conversation, {state}</source>
        <extracomment>FOLDER_WITH_ONE</extracomment>
        <translation>dossier {name}, 1 conversation, {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>level {number}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>niveau {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>tags {names}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>étiquettes {names}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Today</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Yesterday</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 7 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 30 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Earlier</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Pinned</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>In your order</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Dans votre ordre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Archive</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Archives</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Conversations appear here as soon as the first message is sent.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Les conversations apparaissent ici dès que le premier message est envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Looking through your conversations…</source>
        <extracomment>READING</extracomment>
        <translation>Parcours de vos conversations…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>The folder of conversations cannot be read.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>Le dossier des conversations ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>“{key}” cannot be a key for every program: hold Ctrl, Alt or Meta with one key.</source>
        <extracomment>NO_CHORD</extracomment>
        <translation>« {key} » ne peut pas être un raccourci pour tout programme : maintenez Ctrl, Alt ou Meta avec une touche.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Another program has the key for quick questions.</source>
        <extracomment>TAKEN</extracomment>
        <translation>Un autre programme a le raccourci des questions rapides.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Choose another one in the settings.</source>
        <extracomment>ANOTHER</extracomment>
        <translation>Choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>This session gives no program a key of its own for the whole system.</source>
        <extracomment>NOT_HERE</extracomment>
        <translation>Cette session ne donne à aucun programme un raccourci à lui pour tout le système.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>Bind a key to the command “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>BIND_IT</extracomment>
        <translation>Associez un raccourci à la commande « desktop-ai --quick » dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The key for quick questions is not on this keyboard.</source>
        <extracomment>NOT_ON_KEYBOARD</extracomment>
        <translation>La touche des questions rapides n’est pas sur ce clavier.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The X server does not answer, so there is no key for quick questions.</source>
        <extracomment>NO_SERVER</extracomment>
        <translation>Le serveur X ne répond pas, il n’y a donc pas de raccourci pour les questions rapides.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>≈ {count} token</numerusform>
            <numerusform>≈ {count} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens · {percent} %</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>≈ {count} token · {percent} %</numerusform>
            <numerusform>≈ {count} tokens · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens, of {limit} that fit</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>≈ {count} token, sur {limit} qui tiennent</numerusform>
            <numerusform>≈ {count} tokens, sur {limit} qui tiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens; nobody says how many {model} takes.</source>
        <extracomment>SAYS</extracomment>
        <translation>
            <numerusform>La prochaine requête a environ {count} token ; personne ne dit combien {model} en prend.</numerusform>
            <numerusform>La prochaine requête a environ {count} tokens ; personne ne dit combien {model} en prend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, of {limit} that {model} takes with its answer.</source>
        <extracomment>SAYS_SHARE</extracomment>
        <translation>
            <numerusform>La prochaine requête a environ {count} token, sur les {limit} que {model} prend avec sa réponse.</numerusform>
            <numerusform>La prochaine requête a environ {count} tokens, sur les {limit} que {model} prend avec sa réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, more than the {limit} that {model} takes.</source>
        <extracomment>SAYS_TOO_MANY</extracomment>
        <translation>
            <numerusform>La prochaine requête a environ {count} token, plus que les {limit} que {model} prend.</numerusform>
            <numerusform>La prochaine requête a environ {count} tokens, plus que les {limit} que {model} prend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show all {count} lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>
            <numerusform>Afficher {count} ligne</numerusform>
            <numerusform>Afficher les {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show fewer lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>Afficher moins de lignes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/hint_overlay.py"/>
        <source>Hints: {count}. Type the letters of one; Esc leaves.</source>
        <extracomment>HINTS</extracomment>
        <translation>
            <numerusform>Marques : {count}. Tapez les lettres de l’une ; Échap quitte.</numerusform>
            <numerusform>Marques : {count}. Tapez les lettres de l’une ; Échap quitte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>message</source>
        <extracomment>HINTS</extracomment>
        <translation>message</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>block</source>
        <extracomment>HINTS</extracomment>
        <translation>bloc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>copy</source>
        <extracomment>HINTS</extracomment>
        <translation>copier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>edit</source>
        <extracomment>HINTS</extracomment>
        <translation>modifier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>press something</source>
        <extracomment>HINTS</extracomment>
        <translation>presser quelque chose</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>all keys</source>
        <extracomment>HINTS</extracomment>
        <translation>tous les raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>another answer</source>
        <extracomment>HINTS</extracomment>
        <translation>autre réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>fold</source>
        <extracomment>HINTS</extracomment>
        <translation>replier</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>open link</source>
        <extracomment>HINTS</extracomment>
        <translation>ouvrir le lien</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>delete</source>
        <extracomment>HINTS</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Don’t wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>Ne pas couper</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>No numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>Pas de numéros</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/reader.py"/>
        <source>The code is copied</source>
        <extracomment>(COPIED, CODE_COPIED)</extracomment>
        <translation>Le code est copié</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>connecting</source>
        <extracomment>PHASES</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>waiting</source>
        <extracomment>PHASES</extracomment>
        <translation>attente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>thinking</source>
        <extracomment>PHASES</extracomment>
        <translation>réflexion</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>finishing</source>
        <extracomment>PHASES</extracomment>
        <translation>finition</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>rate limited</source>
        <extracomment>SETBACKS</extracomment>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>overloaded</source>
        <extracomment>SETBACKS</extracomment>
        <translation>surcharge</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the provider failed</source>
        <extracomment>SETBACKS</extracomment>
        <translation>erreur du fournisseur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no answer in time</source>
        <extracomment>SETBACKS</extracomment>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not reached</source>
        <extracomment>SETBACKS</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{why}, trying again in {time}</source>
        <extracomment>AGAIN_IN</extracomment>
        <translation>{why}, nouvel essai dans {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>attempt {number} of {count}</source>
        <extracomment>ATTEMPT</extracomment>
        <translation>
            <numerusform>tentative {number} sur {count}</numerusform>
            <numerusform>tentative {number} sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no token for {time}</source>
        <extracomment>NO_TOKEN</extracomment>
        <translation>aucun token depuis {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>another program is writing it</source>
        <extracomment>ENDINGS</extracomment>
        <translation>un autre programme l’écrit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>stopped</source>
        <extracomment>ENDINGS</extracomment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>incomplete: the connection ended early</source>
        <extracomment>ENDINGS</extracomment>
        <translation>incomplète : la connexion s’est terminée trop tôt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>interrupted: the program ended while it was written</source>
        <extracomment>ENDINGS</extracomment>
        <translation>interrompue : le programme s’est terminé pendant l’écriture</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Enter key</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Saisir une clé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose model</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose account</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Now</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Wait</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Attendre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send everything</source>
        <extracomment>SEND_ALL</extracomment>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent</source>
        <extracomment>NOT_SENT</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages down to here</source>
        <extracomment>NOT_SENT_TO_HERE</extracomment>
        <translation>Non envoyé : les messages jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages above this line</source>
        <extracomment>NOT_SENT_ABOVE</extracomment>
        <translation>Non envoyé : les messages au-dessus de cette ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Esc stops</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Échap arrête</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Stop (Esc)</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>via {provider}</source>
        <extracomment>VIA</extracomment>
        <translation>via {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>version {number} of {count}</source>
        <extracomment>VERSION | SAID_VERSION</extracomment>
        <translation>
            <numerusform>version {number} sur {count}</numerusform>
            <numerusform>version {number} sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished.</source>
        <extracomment>REPLY_FINISHED</extracomment>
        <translation>Réponse terminée.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished: {how}.</source>
        <extracomment>REPLY_FINISHED_SO</extracomment>
        <translation>Réponse terminée : {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply {how}.</source>
        <extracomment>REPLY_ENDED</extracomment>
        <translation>Réponse : {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply failed: {message} {remedy}</source>
        <extracomment>REPLY_FAILED</extracomment>
        <translation>La réponse a échoué : {message} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking…</source>
        <extracomment>THINKING</extracomment>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking… {time}</source>
        <extracomment>THINKING_FOR</extracomment>
        <translation>Réflexion… {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought for {time}</source>
        <extracomment>THOUGHT_FOR</extracomment>
        <translation>A réfléchi {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The model refused</source>
        <extracomment>REFUSED</extracomment>
        <translation>Le modèle a refusé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} sources</source>
        <extracomment>COUNTED_SOURCES</extracomment>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>tool</source>
        <extracomment>A_TOOL</extracomment>
        <translation>outil</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>It failed and said nothing</source>
        <extracomment>TOOL_FAILED_SILENTLY</extracomment>
        <translation>Il a échoué et n’a rien dit</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Error</source>
        <extracomment>TOOL_ERROR</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Arguments</source>
        <extracomment>ARGUMENTS</extracomment>
        <translation>Arguments</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>No arguments</source>
        <extracomment>NO_ARGUMENTS</extracomment>
        <translation>Aucun argument</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The result is empty</source>
        <extracomment>NO_RESULT</extracomment>
        <translation>Le résultat est vide</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy all {count} characters; the first {shown} are shown</source>
        <extracomment>COPY_ALL_OF</extracomment>
        <translation>
            <numerusform>Copier {count} caractère ; les {shown} premiers sont affichés</numerusform>
            <numerusform>Copier les {count} caractères ; les {shown} premiers sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>An image is coming…</source>
        <extracomment>IMAGE_COMING</extracomment>
        <translation>Une image arrive…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Load image from {host}</source>
        <extracomment>LOAD_IMAGE</extracomment>
        <translation>Charger l’image de {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading from {host}…</source>
        <extracomment>LOADING_IMAGE</extracomment>
        <translation>chargement de {host}…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading…</source>
        <extracomment>LOADING</extracomment>
        <translation>chargement…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown</source>
        <extracomment>IMAGE_NOT_SHOWN</extracomment>
        <translation>non affichée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown: {reason}</source>
        <extracomment>IMAGE_NOT_SHOWN_BECAUSE</extracomment>
        <translation>non affichée : {reason}</translation>
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
        <translation>{time} jusqu’au premier token</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tok/s</source>
        <extracomment>SPEED</extracomment>
        <translation>
            <numerusform>{count} tok/s</numerusform>
            <numerusform>{count} tok/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} in all</source>
        <extracomment>IN_ALL</extracomment>
        <translation>{time} en tout</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent</source>
        <extracomment>TOKENS_SENT</extracomment>
        <translation>
            <numerusform>{count} token envoyé</numerusform>
            <numerusform>{count} tokens envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent, {cached} of them remembered</source>
        <extracomment>TOKENS_REMEMBERED</extracomment>
        <translation>
            <numerusform>{count} token envoyé, dont {cached} mémorisés</numerusform>
            <numerusform>{count} tokens envoyés, dont {cached} mémorisés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other version</source>
        <extracomment>MESSAGE_ELSEWHERE</extracomment>
        <translation>1 message dans l’autre version</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other version</source>
        <extracomment>MESSAGES_ELSEWHERE</extracomment>
        <translation>
            <numerusform>{count} message dans l’autre version</numerusform>
            <numerusform>{count} messages dans l’autre version</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other versions</source>
        <extracomment>MESSAGE_IN_OTHERS</extracomment>
        <translation>1 message dans les autres versions</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other versions</source>
        <extracomment>MESSAGES_IN_OTHERS</extracomment>
        <translation>
            <numerusform>{count} message dans les autres versions</numerusform>
            <numerusform>{count} messages dans les autres versions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>reached the maximum length</source>
        <extracomment>LENGTH_REACHED</extracomment>
        <translation>longueur maximale atteinte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>ended by a filter of the service</source>
        <extracomment>FILTERED</extracomment>
        <translation>terminée par un filtre du service</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>broken off by the service</source>
        <extracomment>BROKEN_OFF</extracomment>
        <translation>interrompue par le service</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the model gave no answer</source>
        <extracomment>NO_ANSWER</extracomment>
        <translation>le modèle n’a pas donné de réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{name} was not taken</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>{name} n’a pas été accepté</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Deleted</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Goes</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Disparaît</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>The trash is empty.</source>
        <extracomment>(EMPTY, READING)</extracomment>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Reading…</source>
        <extracomment>(EMPTY, READING) | READING</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Each goes by itself after {days} days.</source>
        <extracomment>ABOUT</extracomment>
        <translation>Chacune disparaît d’elle-même après {days} jours.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>today</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in 1 day</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in {count} days</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>
            <numerusform>dans {count} jour</numerusform>
            <numerusform>dans {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Bring back</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>Récu&amp;pérer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Delete for good</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Empty the trash</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>&amp;Vider la corbeille</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Press again to empty it for good</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>Appuyez encore pour la vider définitivement</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Enter brings back · Del deletes for good, which cannot be undone · Shift and Ctrl choose several · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Entrée récupère · Suppr supprime définitivement, sans annulation possible · Maj et Ctrl en choisissent plusieurs · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tray_icon.py"/>
        <source>Show the window</source>
        <extracomment>(NAME, SHOW)</extracomment>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>requests begin here</source>
        <extracomment>(VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>les requêtes commencent ici</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>shown</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>affiché</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>in another version</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>dans une autre version</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>(nothing)</source>
        <extracomment>NOTHING</extracomment>
        <translation>(rien)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>{count} messages, {shown} of them shown</source>
        <extracomment>(COUNT, COUNT_ONE)</extracomment>
        <translation>
            <numerusform>{count} message, dont {shown} affiché</numerusform>
            <numerusform>{count} messages, dont {shown} affichés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Enter goes there · ← → to where versions part · letters find · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Entrée y va · ← → là où les versions se séparent · les lettres cherchent · Échap ferme</translation>
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
        <translation>Utilisation</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens sent</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens written</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Écrits</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Cost</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Nothing has been asked yet: what requests take and cost will stand here.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Rien n’a encore été demandé : ce que prennent et coûtent les requêtes figurera ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{requests} requests · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL</extracomment>
        <translation>{requests} requêtes · {sent} tokens envoyés, {written} écrits · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>1 request · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>1 requête · {sent} tokens envoyés, {written} écrits · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>unknown</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without {count} requests that have no price</source>
        <extracomment>AT_LEAST</extracomment>
        <translation>
            <numerusform>{cost}, sans {count} requête qui n’a pas de prix</numerusform>
            <numerusform>{cost}, sans {count} requêtes qui n’ont pas de prix</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without 1 request that has no price</source>
        <extracomment>AT_LEAST_BUT_ONE</extracomment>
        <translation>{cost}, sans 1 requête qui n’a pas de prix</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned, with the prices of {day} · ← → other months · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>≈ est estimé, avec les prix du {day} · ← → autres mois · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned · ← → other months · Esc closes</source>
        <extracomment>HINT_WITHOUT_PRICES</extracomment>
        <translation>≈ est estimé · ← → autres mois · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month before</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month after</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>What is on your mind?</source>
        <extracomment>READY</extracomment>
        <translation>Qu’avez-vous en tête ?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {model}, through {account}.</source>
        <extracomment>READY_HELP</extracomment>
        <translation>Écrivez ci-dessous et appuyez sur Entrée. La réponse vient de {model}, par {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {account}, which must be running.</source>
        <extracomment>READY_HELP_LOCAL</extracomment>
        <translation>Écrivez ci-dessous et appuyez sur Entrée. La réponse vient de {account}, qui doit être lancé.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} is ready, with a key {place}. Choose a model, then write below.</source>
        <extracomment>READY_HELP_NO_MODEL</extracomment>
        <translation>{account} est prêt, avec une clé : {place}. Choisissez un modèle, puis écrivez ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Almost there</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Presque prêt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} needs a key. Enter one, or talk with another service or a server of your own.</source>
        <extracomment>NO_KEY_HELP</extracomment>
        <translation>{account} a besoin d’une clé. Saisissez-en une, ou parlez avec un autre service ou un serveur à vous.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>This account needs the address of a server that speaks the OpenAI API.</source>
        <extracomment>NO_ADDRESS_HELP</extracomment>
        <translation>Ce compte a besoin de l’adresse d’un serveur qui parle l’API OpenAI.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Hello, I am the Guide</source>
        <extracomment>GUIDE</extracomment>
        <translation>Bonjour, je suis le Guide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>I am not an AI model: I look things up in this program&apos;s manual, here on your computer. Ask me how to begin, what a token is, how to keep a key safe. For a real model there are two ways on:</source>
        <extracomment>GUIDE_HELP</extracomment>
        <translation>Je ne suis pas un modèle d’IA : je cherche dans le manuel de ce programme, ici sur votre ordinateur. Demandez-moi comment commencer, ce qu’est un token, comment garder une clé en sûreté. Pour un vrai modèle, il y a deux chemins :</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Ask the Guide</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Demander au Guide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{names} answers on this computer.</source>
        <extracomment>FOUND</extracomment>
        <translation>{names} répond sur cet ordinateur.</translation>
    </message>
</context>
</TS>
