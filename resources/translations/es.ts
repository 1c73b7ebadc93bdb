<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>desktop-ai</name>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>This desktop has no tray.</source>
        <extracomment>NO_TRAY</extracomment>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>As the system</source>
        <extracomment>(SYSTEM, NOT_CHECKED) | THEME | CONTRAST | ACCENT | MOTION | LANGUAGE</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>Off</source>
        <extracomment>(SYSTEM, NOT_CHECKED)</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first that has a key</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>La primera que tenga una clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first words</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>Las primeras palabras</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The one used last</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>La última usada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/crash.py"/>
        <source>Something went wrong inside the program; it goes on. The log has the details.</source>
        <extracomment>DEFECT</extracomment>
        <translation>Algo ha fallado dentro del programa; sigue funcionando. Los detalles están en el registro.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>The manual is missing from this installation.</source>
        <extracomment>Install the program again.</extracomment>
        <translation>Falta el manual en esta instalación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>Install the program again.</source>
        <extracomment>The manual is missing from this installation.</extracomment>
        <translation>Vuelve a instalar el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>The window that is open does not understand what this start asks for.</source>
        <extracomment>REFUSED</extracomment>
        <translation>La ventana abierta no entiende lo que pide este inicio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>It may be of another version: quit it, and start again.</source>
        <extracomment>REFUSED_REMEDY</extracomment>
        <translation>Puede que sea de otra versión: ciérrala y vuelve a empezar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>The words of this start are too long for a window.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>Las palabras de este inicio son demasiado largas para una ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>A file&apos;s name is not text, and cannot be told to the window.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>El nombre de un archivo no es texto y no se le puede decir a la ventana.</translation>
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
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Library</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Message</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Edit</source>
        <extracomment>MENU_TITLES | (EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Reading</source>
        <extracomment>MENU_TITLES | PAGES | reading | How conversations are shown.</extracomment>
        <translation>Lectura</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>View</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Help</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Backups…</source>
        <extracomment>ACTIONS | backup.list | Shows what is kept of each day, and brings back what is missing here.</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Shows what is kept of each day, and brings back what is missing here.</source>
        <extracomment>ACTIONS | backup.list | Backups…</extracomment>
        <translation>Muestra lo que se guarda de cada día y recupera lo que falte aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Make a backup now</source>
        <extracomment>ACTIONS | backup.make | Keeps every conversation as it is now, beside the backups of each day.</extracomment>
        <translation>Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Keeps every conversation as it is now, beside the backups of each day.</source>
        <extracomment>ACTIONS | backup.make | Make a backup now</extracomment>
        <translation>Guarda cada conversación como está ahora, junto a las copias de cada día.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message before</source>
        <extracomment>ACTIONS | prompt.older | Puts what you sent before into the composer: of this conversation first, then of others.</extracomment>
        <translation>Mensaje anterior enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Puts what you sent before into the composer: of this conversation first, then of others.</source>
        <extracomment>ACTIONS | prompt.older | Message before</extracomment>
        <translation>Trae al campo de mensaje lo que enviaste antes: primero en esta conversación, luego en otras.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message after</source>
        <extracomment>ACTIONS | prompt.newer | Goes back towards what you were writing, which is still there.</extracomment>
        <translation>Mensaje posterior enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes back towards what you were writing, which is still there.</source>
        <extracomment>ACTIONS | prompt.newer | Message after</extracomment>
        <translation>Vuelve hacia lo que estabas escribiendo, que sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Saved prompts</source>
        <extracomment>ACTIONS | (PROMPTS, PRESETS) | (TITLE, WORDS, LIST) | prompts.list | Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</extracomment>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</source>
        <extracomment>ACTIONS | prompts.list | Saved prompts</extracomment>
        <translation>Muestra los prompts guardados: los usa, cambia y elimina. / al principio de un mensaje los ofrece.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Save as a prompt…</source>
        <extracomment>ACTIONS | prompts.save | Saves what is in the composer, to be used again; {{name}} in it is asked for then.</extracomment>
        <translation>Guardar como prompt…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Saves what is in the composer, to be used again; {{name}} in it is asked for then.</source>
        <extracomment>ACTIONS | prompts.save | Save as a prompt…</extracomment>
        <translation>Guarda lo que hay en el campo de mensaje para volver a usarlo; entonces se pregunta por {{name}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Correct the spelling</source>
        <extracomment>ACTIONS | spelling.correct | Goes to the next word in the composer that is spelled wrong, and offers what was meant.</extracomment>
        <translation>Corregir la ortografía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to the next word in the composer that is spelled wrong, and offers what was meant.</source>
        <extracomment>ACTIONS | spelling.correct | Correct the spelling</extracomment>
        <translation>Va en el campo de mensaje a la siguiente palabra mal escrita, y propone lo que se quiso decir.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Attach the pasted text, or make it text again</source>
        <extracomment>ACTIONS | paste.attach | Hangs a long text that was pasted on the message instead, and the other way round.</extracomment>
        <translation>Adjuntar el texto pegado, o volver a hacerlo texto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Hangs a long text that was pasted on the message instead, and the other way round.</source>
        <extracomment>ACTIONS | paste.attach | Attach the pasted text, or make it text again</extracomment>
        <translation>Añade un texto largo pegado al mensaje como adjunto, y al revés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Go to the queued messages</source>
        <extracomment>ACTIONS | queue.focus | Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</extracomment>
        <translation>Ir a los mensajes en cola</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</source>
        <extracomment>ACTIONS | queue.focus | Go to the queued messages</extracomment>
        <translation>Va a lo que espera el final de la respuesta: Intro edita un mensaje, Supr lo quita.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Edit the queued message</source>
        <extracomment>ACTIONS | queue.edit | Brings the message that was queued last back into the composer, as Up does in an empty one.</extracomment>
        <translation>Editar el mensaje en cola</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Brings the message that was queued last back into the composer, as Up does in an empty one.</source>
        <extracomment>ACTIONS | queue.edit | Edit the queued message</extracomment>
        <translation>Devuelve al campo de mensaje el último mensaje puesto en cola, como Flecha arriba en un campo vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Take the queued message away</source>
        <extracomment>ACTIONS | queue.remove | Takes away the message that was queued last.</extracomment>
        <translation>Quitar el mensaje en cola</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Takes away the message that was queued last.</source>
        <extracomment>ACTIONS | queue.remove | Take the queued message away</extracomment>
        <translation>Quita el último mensaje puesto en cola.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Send the queued message</source>
        <extracomment>ACTIONS | queue.send | Sends the first of the messages that wait, as Enter does in an empty composer.</extracomment>
        <translation>Enviar el mensaje en cola</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Sends the first of the messages that wait, as Enter does in an empty composer.</source>
        <extracomment>ACTIONS | queue.send | Send the queued message</extracomment>
        <translation>Envía el primero de los mensajes que esperan, como Intro en un campo de mensaje vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Conversation {number} of the list</source>
        <extracomment>OPEN_NUMBERED</extracomment>
        <translation>Conversación {number} de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/header.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>New conversation</source>
        <extracomment>ACTIONS | NEW | BUTTONS | REMEDIES | conversation.new | Starts an empty conversation; the others stay as they are. | New</extracomment>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts an empty conversation; the others stay as they are.</source>
        <extracomment>ACTIONS | conversation.new | New conversation | New</extracomment>
        <translation>Empieza una conversación vacía; las demás quedan como están.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>New temporary conversation</source>
        <extracomment>ACTIONS | conversation.new_temporary | Starts a conversation of which nothing is ever written; it is gone when the program ends.</extracomment>
        <translation>Nueva conversación temporal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts a conversation of which nothing is ever written; it is gone when the program ends.</source>
        <extracomment>ACTIONS | conversation.new_temporary | New temporary conversation</extracomment>
        <translation>Empieza una conversación de la que nunca se escribe nada; desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Keep this conversation</source>
        <extracomment>ACTIONS | conversation.keep | Makes a temporary conversation one that is kept like any other. | Save</extracomment>
        <translation>Conservar esta conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Makes a temporary conversation one that is kept like any other.</source>
        <extracomment>ACTIONS | conversation.keep | Keep this conversation | Save</extracomment>
        <translation>Convierte una conversación temporal en una que se guarda como cualquier otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation…</source>
        <extracomment>ACTIONS | conversation.open | Finds a conversation by its title, or by what was said in it. | Open</extracomment>
        <translation>Abrir conversación…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Finds a conversation by its title, or by what was said in it.</source>
        <extracomment>ACTIONS | conversation.open | Open conversation… | Open</extracomment>
        <translation>Encuentra una conversación por su título o por lo que se dijo en ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Previous conversation</source>
        <extracomment>ACTIONS | conversation.previous | Opens the conversation above in the list.</extracomment>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation above in the list.</source>
        <extracomment>ACTIONS | conversation.previous | Previous conversation</extracomment>
        <translation>Abre la conversación de arriba en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Next conversation</source>
        <extracomment>ACTIONS | conversation.next | Opens the conversation below in the list.</extracomment>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation below in the list.</source>
        <extracomment>ACTIONS | conversation.next | Next conversation</extracomment>
        <translation>Abre la conversación de abajo en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation that stands there in the list.</source>
        <extracomment>ACTIONS</extracomment>
        <translation>Abre la conversación que ocupa ese lugar en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Rename conversation…</source>
        <extracomment>ACTIONS | conversation.rename | Gives this conversation another title.</extracomment>
        <translation>Renombrar conversación…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Gives this conversation another title.</source>
        <extracomment>ACTIONS | conversation.rename | Rename conversation…</extracomment>
        <translation>Da otro título a esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Who gives titles…</source>
        <extracomment>ACTIONS | titles.choose | Lets a model give new conversations their titles, or takes the first words of the prompt.</extracomment>
        <translation>Quién pone los títulos…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Lets a model give new conversations their titles, or takes the first words of the prompt.</source>
        <extracomment>ACTIONS | titles.choose | Who gives titles…</extracomment>
        <translation>Deja que un modelo ponga título a las conversaciones nuevas o toma las primeras palabras del prompt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Delete conversation</source>
        <extracomment>ACTIONS | conversation.delete | Puts this conversation into the trash.</extracomment>
        <translation>Eliminar conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Puts this conversation into the trash.</source>
        <extracomment>ACTIONS | conversation.delete | Delete conversation</extracomment>
        <translation>Mueve esta conversación a la papelera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Undo</source>
        <extracomment>ACTIONS | history.undo | Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed. | Undo</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed.</source>
        <extracomment>ACTIONS | history.undo | Undo | Undo</extracomment>
        <translation>Deshace el último cambio, como una eliminación; en un texto, Ctrl+Z deshace lo escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Redo</source>
        <extracomment>ACTIONS | history.redo | Does again what was taken back last. | Redo</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Does again what was taken back last.</source>
        <extracomment>ACTIONS | history.redo | Redo | Redo</extracomment>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Trash</source>
        <extracomment>ACTIONS | TITLE | trash.open | Shows what was deleted, brings it back, or deletes it for good.</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows what was deleted, brings it back, or deletes it for good.</source>
        <extracomment>ACTIONS | trash.open | Trash</extracomment>
        <translation>Muestra lo eliminado, lo recupera o lo elimina definitivamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation as plain text</source>
        <extracomment>ACTIONS | conversation.plain_text | Shows every message as it was written, in a plain text field.</extracomment>
        <translation>Abrir conversación como texto sin formato</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows every message as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | conversation.plain_text | Open conversation as plain text</extracomment>
        <translation>Muestra cada mensaje tal como se escribió, en un campo de texto sin formato.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send what fits</source>
        <extracomment>ACTIONS | REMEDIES | conversation.send_what_fits | Leaves the oldest messages out of requests when the conversation is too long for its model.</extracomment>
        <translation>Enviar lo que quepa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Leaves the oldest messages out of requests when the conversation is too long for its model.</source>
        <extracomment>ACTIONS | conversation.send_what_fits | Send what fits</extracomment>
        <translation>Deja fuera de las solicitudes los mensajes más antiguos cuando la conversación es demasiado larga para su modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send everything again</source>
        <extracomment>ACTIONS | (CUT_HERE, SEND_ALL, FORK) | conversation.send_all | Takes the cut back: the messages above the line are sent again.</extracomment>
        <translation>Volver a enviar todo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes the cut back: the messages above the line are sent again.</source>
        <extracomment>ACTIONS | conversation.send_all | Send everything again</extracomment>
        <translation>Deshace el corte: los mensajes por encima de la línea se envían de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Quit</source>
        <extracomment>ACTIONS | window.quit | Saves everything and ends the program; running replies keep what arrived. | Quit</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Saves everything and ends the program; running replies keep what arrived.</source>
        <extracomment>ACTIONS | window.quit | Quit | Quit</extracomment>
        <translation>Guarda todo y cierra el programa; las respuestas en curso conservan lo que llegó.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Find in this conversation…</source>
        <extracomment>ACTIONS | find.open | Finds words in every message of this conversation, in what is folded too. | Find</extracomment>
        <translation>Buscar en esta conversación…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Finds words in every message of this conversation, in what is folded too.</source>
        <extracomment>ACTIONS | find.open | Find in this conversation… | Find</extracomment>
        <translation>Encuentra palabras en todos los mensajes de esta conversación, también en lo plegado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Next match</source>
        <extracomment>ACTIONS | find.next | Goes to the next place where the words are. | FindNext</extracomment>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the next place where the words are.</source>
        <extracomment>ACTIONS | find.next | Next match | FindNext</extracomment>
        <translation>Va al siguiente lugar donde están las palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Previous match</source>
        <extracomment>ACTIONS | find.previous | Goes to the place before where the words are. | FindPrevious</extracomment>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the place before where the words are.</source>
        <extracomment>ACTIONS | find.previous | Previous match | FindPrevious</extracomment>
        <translation>Va al lugar anterior donde están las palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Reset all keys</source>
        <extracomment>ACTIONS | RESET | keys.reset_all | Gives every action the keys again that it came with; undo brings yours back.</extracomment>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Gives every action the keys again that it came with; undo brings yours back.</source>
        <extracomment>ACTIONS | keys.reset_all | Reset all keys</extracomment>
        <translation>Devuelve a cada acción los atajos con los que venía; deshacer recupera los tuyos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Export keys…</source>
        <extracomment>ACTIONS | keys.export | Writes the keys that you have changed into a JSON file.</extracomment>
        <translation>Exportar atajos…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Writes the keys that you have changed into a JSON file.</source>
        <extracomment>ACTIONS | keys.export | Export keys…</extracomment>
        <translation>Escribe en un archivo JSON los atajos que has cambiado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Import keys…</source>
        <extracomment>ACTIONS | keys.import | Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</extracomment>
        <translation>Importar atajos…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</source>
        <extracomment>ACTIONS | keys.import | Import keys…</extracomment>
        <translation>Toma los atajos de un archivo JSON en lugar de los que has cambiado; deshacer los recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Pin or unpin</source>
        <extracomment>ACTIONS | library.pin | Keeps the chosen conversations at the top of the list, or no longer.</extracomment>
        <translation>Fijar o dejar de fijar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Keeps the chosen conversations at the top of the list, or no longer.</source>
        <extracomment>ACTIONS | library.pin | Pin or unpin</extracomment>
        <translation>Mantiene las conversaciones elegidas al principio de la lista, o deja de hacerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move to folder…</source>
        <extracomment>ACTIONS | library.move | Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</extracomment>
        <translation>Mover a carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</source>
        <extracomment>ACTIONS | library.move | Move to folder…</extracomment>
        <translation>Pone las conversaciones elegidas en una carpeta, también nueva, o las saca de la suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Tags…</source>
        <extracomment>ACTIONS | library.tag | Gives the chosen conversations a tag, or takes one away.</extracomment>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the chosen conversations a tag, or takes one away.</source>
        <extracomment>ACTIONS | library.tag | Tags…</extracomment>
        <translation>Da una etiqueta a las conversaciones elegidas o se la quita.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Archive or take out of the archive</source>
        <extracomment>ACTIONS | library.archive | Puts the chosen conversations out of sight, at the end of the list, or back.</extracomment>
        <translation>Archivar o desarchivar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations out of sight, at the end of the list, or back.</source>
        <extracomment>ACTIONS | library.archive | Archive or take out of the archive</extracomment>
        <translation>Aparta de la vista las conversaciones elegidas, al final de la lista, o las devuelve.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Duplicate</source>
        <extracomment>ACTIONS | library.duplicate | Makes a second conversation of each that is chosen, with all its messages.</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a second conversation of each that is chosen, with all its messages.</source>
        <extracomment>ACTIONS | library.duplicate | Duplicate</extracomment>
        <translation>Hace una segunda conversación de cada una de las elegidas, con todos sus mensajes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename in the list</source>
        <extracomment>ACTIONS | library.rename | Gives the conversation or folder at the cursor of the list another name, in its place. | F2</extracomment>
        <translation>Renombrar en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder at the cursor of the list another name, in its place.</source>
        <extracomment>ACTIONS | library.rename | Rename in the list | F2</extracomment>
        <translation>Da otro nombre a la conversación o carpeta que está en el cursor de la lista, allí mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete what is chosen</source>
        <extracomment>ACTIONS | library.delete | Puts the chosen conversations into the trash; of a chosen folder only the folder goes. | Del</extracomment>
        <translation>Eliminar lo elegido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into the trash; of a chosen folder only the folder goes.</source>
        <extracomment>ACTIONS | library.delete | Delete what is chosen | Del</extracomment>
        <translation>Mueve las conversaciones elegidas a la papelera; de una carpeta elegida solo desaparece la carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move up in the list</source>
        <extracomment>ACTIONS | library.move_up | Gives the conversation or folder a place in your own order, one further up.</extracomment>
        <translation>Subir en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder a place in your own order, one further up.</source>
        <extracomment>ACTIONS | library.move_up | Move up in the list</extracomment>
        <translation>Da a la conversación o carpeta un lugar en tu propio orden, uno más arriba.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move down in the list</source>
        <extracomment>ACTIONS | library.move_down | Brings it one place further down in your own order; the last one goes by its date again.</extracomment>
        <translation>Bajar en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Brings it one place further down in your own order; the last one goes by its date again.</source>
        <extracomment>ACTIONS | library.move_down | Move down in the list</extracomment>
        <translation>La baja un lugar en tu propio orden; la última vuelve a ir por su fecha.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Order by date again</source>
        <extracomment>ACTIONS | library.order_by_date | Forgets the places that the chosen conversations were given.</extracomment>
        <translation>Volver a ordenar por fecha</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Forgets the places that the chosen conversations were given.</source>
        <extracomment>ACTIONS | library.order_by_date | Order by date again</extracomment>
        <translation>Olvida los lugares que se dieron a las conversaciones elegidas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>New folder…</source>
        <extracomment>ACTIONS | folder.new | Makes a folder; a slash in its name makes one in another.</extracomment>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a folder; a slash in its name makes one in another.</source>
        <extracomment>ACTIONS | folder.new | New folder…</extracomment>
        <translation>Crea una carpeta; una barra en su nombre crea una dentro de otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename folder…</source>
        <extracomment>ACTIONS | folder.rename | Gives a folder another name.</extracomment>
        <translation>Renombrar carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives a folder another name.</source>
        <extracomment>ACTIONS | folder.rename | Rename folder…</extracomment>
        <translation>Da otro nombre a una carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move folder…</source>
        <extracomment>ACTIONS | folder.move | Puts a folder, with all that is in it, into another one or to the top.</extracomment>
        <translation>Mover carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts a folder, with all that is in it, into another one or to the top.</source>
        <extracomment>ACTIONS | folder.move | Move folder…</extracomment>
        <translation>Pone una carpeta, con todo lo que contiene, dentro de otra o en lo más alto.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete folder…</source>
        <extracomment>ACTIONS | folder.delete | Takes a folder away; the conversations in it stay, and move to where the folder was.</extracomment>
        <translation>Eliminar carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Takes a folder away; the conversations in it stay, and move to where the folder was.</source>
        <extracomment>ACTIONS | folder.delete | Delete folder…</extracomment>
        <translation>Quita una carpeta; las conversaciones que contiene se quedan y pasan a donde estaba la carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send</source>
        <extracomment>ACTIONS | name | message.send | Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line. | Enter</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line.</source>
        <extracomment>ACTIONS | message.send | Send | Enter</extracomment>
        <translation>Envía lo que hay en el campo de mensaje; si llega una respuesta, cuando termine. Shift+Enter cambia de línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Send it as it is</source>
        <extracomment>ACTIONS | message.send_anyway | Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</extracomment>
        <translation>Enviar tal como está</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</source>
        <extracomment>ACTIONS | message.send_anyway | Send it as it is</extracomment>
        <translation>Envía lo que hay en el campo de mensaje aunque parezca contener una clave, o una imagen que no se ve.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop the reply</source>
        <extracomment>ACTIONS | name | reply.stop | Ends the running reply at once and keeps what arrived. | Esc</extracomment>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Ends the running reply at once and keeps what arrived.</source>
        <extracomment>ACTIONS | reply.stop | Stop the reply | Esc</extracomment>
        <translation>Termina al momento la respuesta en curso y conserva lo que llegó.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Try again</source>
        <extracomment>ACTIONS | (COPY_REPLY, TRY_AGAIN) | TRY_AGAIN | reply.try_again | Asks for an answer to the last message, for another one where it has one; that is kept as a version.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for an answer to the last message, for another one where it has one; that is kept as a version.</source>
        <extracomment>ACTIONS | reply.try_again | Try again</extracomment>
        <translation>Pide una respuesta al último mensaje, u otra si ya tiene una; esa se conserva como versión.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Another answer, in a second</source>
        <extracomment>ACTIONS | reply.another | Asks for another answer to the focused message, or the last; for a second Esc takes it back.</extracomment>
        <translation>Otra respuesta, en un segundo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for another answer to the focused message, or the last; for a second Esc takes it back.</source>
        <extracomment>ACTIONS | reply.another | Another answer, in a second</extracomment>
        <translation>Pide otra respuesta al mensaje enfocado, o al último; durante un segundo, Esc lo deshace.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Try again now</source>
        <extracomment>ACTIONS | reply.retry_now | Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</extracomment>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</source>
        <extracomment>ACTIONS | reply.retry_now | Try again now</extracomment>
        <translation>Reenvía al momento una solicitud que espera su próximo intento, como cuando el proveedor pidió esperar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Keep waiting</source>
        <extracomment>ACTIONS | reply.keep_waiting | Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</extracomment>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</source>
        <extracomment>ACTIONS | reply.keep_waiting | Keep waiting</extracomment>
        <translation>Sigue esperando una respuesta que se ha quedado en silencio, y no vuelve a avisar hasta que tarde mucho más.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Continue the reply</source>
        <extracomment>ACTIONS | reply.continue | Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</extracomment>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</source>
        <extracomment>ACTIONS | reply.continue | Continue the reply</extracomment>
        <translation>Pide al modelo que siga donde se interrumpe una respuesta; la respuesta actual se conserva como versión.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the previous version</source>
        <extracomment>ACTIONS | reply.previous_version | Shows the version before this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>Mostrar la versión anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version before this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.previous_version | Show the previous version</extracomment>
        <translation>Muestra la versión anterior a esta, de una respuesta o de un mensaje tuyo, con todo lo que la siguió.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the next version</source>
        <extracomment>ACTIONS | reply.next_version | Shows the version after this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>Mostrar la versión siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version after this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.next_version | Show the next version</extracomment>
        <translation>Muestra la versión posterior a esta, de una respuesta o de un mensaje tuyo, con todo lo que la siguió.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copy the last reply</source>
        <extracomment>ACTIONS | reply.copy | Copies the last reply as Markdown.</extracomment>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copies the last reply as Markdown.</source>
        <extracomment>ACTIONS | reply.copy | Copy the last reply</extracomment>
        <translation>Copia la última respuesta como Markdown.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Open message as plain text</source>
        <extracomment>ACTIONS | message.plain_text | Shows the focused message, or the last one, as it was written, in a plain text field.</extracomment>
        <translation>Abrir mensaje como texto sin formato</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the focused message, or the last one, as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | message.plain_text | Open message as plain text</extracomment>
        <translation>Muestra el mensaje enfocado, o el último, tal como se escribió, en un campo de texto sin formato.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Attach files</source>
        <extracomment>ACTIONS | CHOOSE | attachment.add | Hangs pictures and text files on the message; they can be pasted and dropped, too.</extracomment>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs pictures and text files on the message; they can be pasted and dropped, too.</source>
        <extracomment>ACTIONS | attachment.add | Attach files</extracomment>
        <translation>Añade imágenes y archivos de texto al mensaje; también se pueden pegar y arrastrar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Go to the attachments</source>
        <extracomment>ACTIONS | attachment.focus | Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</extracomment>
        <translation>Ir a los adjuntos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</source>
        <extracomment>ACTIONS | attachment.focus | Go to the attachments</extracomment>
        <translation>Va a lo adjunto al mensaje: las flechas lo recorren, Intro abre, Supr quita.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Bring the attachment back</source>
        <extracomment>ACTIONS | attachment.restore | Hangs on the message again what was taken off last.</extracomment>
        <translation>Recuperar el adjunto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs on the message again what was taken off last.</source>
        <extracomment>ACTIONS | attachment.restore | Bring the attachment back</extracomment>
        <translation>Vuelve a añadir al mensaje lo último que se quitó.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write a message</source>
        <extracomment>ACTIONS | PLACEHOLDER | composer.focus | Puts the cursor into the composer.</extracomment>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Puts the cursor into the composer.</source>
        <extracomment>ACTIONS | composer.focus | Write a message</extracomment>
        <translation>Pone el cursor en el campo de mensaje.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch model…</source>
        <extracomment>ACTIONS | model.choose | Chooses the model of this conversation from a list; any other name can be typed.</extracomment>
        <translation>Cambiar de modelo…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the model of this conversation from a list; any other name can be typed.</source>
        <extracomment>ACTIONS | model.choose | Switch model…</extracomment>
        <translation>Elige el modelo de esta conversación en una lista; se puede escribir cualquier otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Make the model a favourite, or not</source>
        <extracomment>ACTIONS | model.favourite | Favourites stand at the top of the list of models; there it is about the line that is chosen.</extracomment>
        <translation>Marcar el modelo como favorito, o no</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Favourites stand at the top of the list of models; there it is about the line that is chosen.</source>
        <extracomment>ACTIONS | model.favourite | Make the model a favourite, or not</extracomment>
        <translation>Los favoritos están al principio de la lista de modelos; allí se trata de la línea elegida.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Refresh the list of models</source>
        <extracomment>ACTIONS | model.refresh | Asks the account which models it has. | Refresh</extracomment>
        <translation>Actualizar la lista de modelos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Asks the account which models it has.</source>
        <extracomment>ACTIONS | model.refresh | Refresh the list of models | Refresh</extracomment>
        <translation>Pregunta a la cuenta qué modelos tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Renew the prices</source>
        <extracomment>ACTIONS | model.prices | Fetches the newest table of what models cost, from raw.githubusercontent.com.</extracomment>
        <translation>Renovar los precios</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Fetches the newest table of what models cost, from raw.githubusercontent.com.</source>
        <extracomment>ACTIONS | model.prices | Renew the prices</extracomment>
        <translation>Obtiene de raw.githubusercontent.com la tabla más reciente de lo que cuestan los modelos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Usage and cost…</source>
        <extracomment>ACTIONS | usage.open | Shows how many tokens each model took, and what that cost, month by month.</extracomment>
        <translation>Uso y coste…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows how many tokens each model took, and what that cost, month by month.</source>
        <extracomment>ACTIONS | usage.open | Usage and cost…</extracomment>
        <translation>Muestra cuántos tokens consumió cada modelo y cuánto costó, mes a mes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch account…</source>
        <extracomment>ACTIONS | account.choose | Chooses the service or server that this conversation talks to.</extracomment>
        <translation>Cambiar de cuenta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the service or server that this conversation talks to.</source>
        <extracomment>ACTIONS | account.choose | Switch account…</extracomment>
        <translation>Elige el servicio o servidor con el que habla esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Accounts…</source>
        <extracomment>ACTIONS | account.list | Shows every account: where its key lives, whether it worked, and what to do if not.</extracomment>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows every account: where its key lives, whether it worked, and what to do if not.</source>
        <extracomment>ACTIONS | account.list | Accounts…</extracomment>
        <translation>Muestra cada cuenta: dónde está su clave, si funcionó y qué hacer si no.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Examine this account</source>
        <extracomment>ACTIONS | account.examine | Tries the way to the models step by step, and says what is wrong and what to do about it.</extracomment>
        <translation>Examinar esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Tries the way to the models step by step, and says what is wrong and what to do about it.</source>
        <extracomment>ACTIONS | account.examine | Examine this account</extracomment>
        <translation>Prueba el camino hasta los modelos paso a paso y dice qué falla y qué hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key…</source>
        <extracomment>ACTIONS | by_key | account.add | Takes a key, finds out whose it is, and tries it.</extracomment>
        <translation>Pegar una clave…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key, finds out whose it is, and tries it.</source>
        <extracomment>ACTIONS | account.add | Paste a key…</extracomment>
        <translation>Toma una clave, averigua de qué servicio es y la prueba.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Add an account…</source>
        <extracomment>ACTIONS | account.new | Adds a service or a server of your own, also another one of the same kind.</extracomment>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Adds a service or a server of your own, also another one of the same kind.</source>
        <extracomment>ACTIONS | account.new | Add an account…</extracomment>
        <translation>Añade un servicio o un servidor propio, también otro del mismo tipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Use a server on this computer…</source>
        <extracomment>ACTIONS | account.use_local | Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</extracomment>
        <translation>Usar un servidor de este equipo…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</source>
        <extracomment>ACTIONS | account.use_local | Use a server on this computer…</extracomment>
        <translation>Busca Ollama, LM Studio y llama.cpp en este equipo y usa uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Allow the command of this account</source>
        <extracomment>ACTIONS | account.allow_command | Lets the command that prints this account&apos;s key be run, as it is now.</extracomment>
        <translation>Permitir el comando de esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Lets the command that prints this account&apos;s key be run, as it is now.</source>
        <extracomment>ACTIONS | account.allow_command | Allow the command of this account</extracomment>
        <translation>Permite ejecutar el comando que da la clave de esta cuenta, tal como está ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Enter a key…</source>
        <extracomment>ACTIONS | account.enter_key | Takes a key for this account and keeps it in the system&apos;s keyring.</extracomment>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key for this account and keeps it in the system&apos;s keyring.</source>
        <extracomment>ACTIONS | account.enter_key | Enter a key…</extracomment>
        <translation>Toma una clave para esta cuenta y la guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Change the address…</source>
        <extracomment>ACTIONS | REMEDIES | account.edit_address | Sets the address of this account&apos;s server.</extracomment>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Sets the address of this account&apos;s server.</source>
        <extracomment>ACTIONS | account.edit_address | Change the address…</extracomment>
        <translation>Establece la dirección del servidor de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Edit the instructions</source>
        <extracomment>ACTIONS | instructions.focus | Puts the cursor into the instructions of this conversation.</extracomment>
        <translation>Editar las instrucciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the cursor into the instructions of this conversation.</source>
        <extracomment>ACTIONS | instructions.focus | Edit the instructions</extracomment>
        <translation>Pone el cursor en las instrucciones de esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Set the parameters</source>
        <extracomment>ACTIONS | parameters.focus | Puts the focus on the first slider. Delete makes a parameter “not sent” again.</extracomment>
        <translation>Ajustar los parámetros</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the focus on the first slider. Delete makes a parameter “not sent” again.</source>
        <extracomment>ACTIONS | parameters.focus | Set the parameters</extracomment>
        <translation>Pone el foco en el primer control deslizante. Supr vuelve a dejar un parámetro como «no enviado».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>More parameters</source>
        <extracomment>ACTIONS | parameters.more | Shows the parameters that are not always there, or hides those that are not sent.</extracomment>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the parameters that are not always there, or hides those that are not sent.</source>
        <extracomment>ACTIONS | parameters.more | More parameters</extracomment>
        <translation>Muestra los parámetros que no están siempre a la vista, u oculta los que no se envían.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Show the request</source>
        <extracomment>ACTIONS | request.show | Shows the next request as it will be sent: address, headers without the key, and JSON.</extracomment>
        <translation>Mostrar la solicitud</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the next request as it will be sent: address, headers without the key, and JSON.</source>
        <extracomment>ACTIONS | request.show | Show the request</extracomment>
        <translation>Muestra la próxima solicitud tal como se enviará: dirección, encabezados sin la clave y JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Choose a preset…</source>
        <extracomment>ACTIONS | preset.choose | Chooses the instructions, examples, model and parameters that this conversation is made with.</extracomment>
        <translation>Elegir un preajuste…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Chooses the instructions, examples, model and parameters that this conversation is made with.</source>
        <extracomment>ACTIONS | preset.choose | Choose a preset…</extracomment>
        <translation>Elige las instrucciones, los ejemplos, el modelo y los parámetros de esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Presets…</source>
        <extracomment>ACTIONS | preset.list | Shows every preset, and what holds for models and for everything, to be changed.</extracomment>
        <translation>Preajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Shows every preset, and what holds for models and for everything, to be changed.</source>
        <extracomment>ACTIONS | preset.list | Presets…</extracomment>
        <translation>Muestra cada preajuste, y lo que vale para los modelos y para todo, para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Save as a preset…</source>
        <extracomment>ACTIONS | preset.save | Makes a preset of the instructions, model and parameters of this conversation.</extracomment>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Makes a preset of the instructions, model and parameters of this conversation.</source>
        <extracomment>ACTIONS | preset.save | Save as a preset…</extracomment>
        <translation>Crea un preajuste con las instrucciones, el modelo y los parámetros de esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Begin new conversations with this preset</source>
        <extracomment>ACTIONS | preset.use_for_new | Every new conversation begins with the preset of this one, or without one if it has none.</extracomment>
        <translation>Empezar las conversaciones nuevas con este preajuste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Every new conversation begins with the preset of this one, or without one if it has none.</source>
        <extracomment>ACTIONS | preset.use_for_new | Begin new conversations with this preset</extracomment>
        <translation>Cada conversación nueva empieza con el preajuste de esta, o sin ninguno si no lo tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values as the default</source>
        <extracomment>ACTIONS | defaults.keep | Instructions and parameters of this conversation hold wherever nothing else is said.</extracomment>
        <translation>Usar estos valores como predeterminados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever nothing else is said.</source>
        <extracomment>ACTIONS | defaults.keep | Use these values as the default</extracomment>
        <translation>Las instrucciones y los parámetros de esta conversación valen donde no se diga otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values for this model</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Instructions and parameters of this conversation hold wherever this model is used.</extracomment>
        <translation>Usar estos valores para este modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever this model is used.</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Use these values for this model</extracomment>
        <translation>Las instrucciones y los parámetros de esta conversación valen donde se use este modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Give up this conversation&apos;s own values</source>
        <extracomment>ACTIONS | parameters.inherit | Everything comes from the preset, the model and the default again.</extracomment>
        <translation>Renunciar a los valores propios de esta conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Everything comes from the preset, the model and the default again.</source>
        <extracomment>ACTIONS | parameters.inherit | Give up this conversation&apos;s own values</extracomment>
        <translation>Todo vuelve a venir del preajuste, del modelo y de los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Quick question…</source>
        <extracomment>ACTIONS | quick.open | Opens a small window in front of all others: one line to ask in, and the reply below it.</extracomment>
        <translation>Pregunta rápida…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Opens a small window in front of all others: one line to ask in, and the reply below it.</source>
        <extracomment>ACTIONS | quick.open | Quick question…</extracomment>
        <translation>Abre una ventana pequeña delante de todas las demás: una línea para preguntar y la respuesta debajo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Search in all conversations…</source>
        <extracomment>ACTIONS | search.open | Finds words in every message of every conversation, and goes there.</extracomment>
        <translation>Buscar en todas las conversaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Finds words in every message of every conversation, and goes there.</source>
        <extracomment>ACTIONS | search.open | Search in all conversations…</extracomment>
        <translation>Encuentra palabras en todos los mensajes de todas las conversaciones y va allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next message</source>
        <extracomment>ACTIONS | transcript.next_message | Moves the focus to the message below; after the last one follows the end.</extracomment>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message below; after the last one follows the end.</source>
        <extracomment>ACTIONS | transcript.next_message | Next message</extracomment>
        <translation>Lleva el foco al mensaje de abajo; tras el último viene el final.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous message</source>
        <extracomment>ACTIONS | transcript.previous_message | Moves the focus to the message above, or first to the beginning of a long one.</extracomment>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message above, or first to the beginning of a long one.</source>
        <extracomment>ACTIONS | transcript.previous_message | Previous message</extracomment>
        <translation>Lleva el foco al mensaje de arriba, o primero al principio de uno largo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next block</source>
        <extracomment>ACTIONS | transcript.next_block | Moves the focus to the paragraph, listing or table below.</extracomment>
        <translation>Bloque siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table below.</source>
        <extracomment>ACTIONS | transcript.next_block | Next block</extracomment>
        <translation>Lleva el foco al párrafo, código o tabla de abajo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous block</source>
        <extracomment>ACTIONS | transcript.previous_block | Moves the focus to the paragraph, listing or table above.</extracomment>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table above.</source>
        <extracomment>ACTIONS | transcript.previous_block | Previous block</extracomment>
        <translation>Lleva el foco al párrafo, código o tabla de arriba.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next code block</source>
        <extracomment>ACTIONS | transcript.next_code | Moves the focus to the code block below.</extracomment>
        <translation>Bloque de código siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block below.</source>
        <extracomment>ACTIONS | transcript.next_code | Next code block</extracomment>
        <translation>Lleva el foco al bloque de código de abajo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous code block</source>
        <extracomment>ACTIONS | transcript.previous_code | Moves the focus to the code block above.</extracomment>
        <translation>Bloque de código anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block above.</source>
        <extracomment>ACTIONS | transcript.previous_code | Previous code block</extracomment>
        <translation>Lleva el foco al bloque de código de arriba.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Jump to the start</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Shows the first message.</extracomment>
        <translation>Saltar al principio</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the first message.</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Jump to the start</extracomment>
        <translation>Muestra el primer mensaje.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Jump to latest</source>
        <extracomment>ACTIONS | JUMP | transcript.jump_to_latest | Shows the end of the conversation and follows it.</extracomment>
        <translation>Saltar a lo último</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the end of the conversation and follows it.</source>
        <extracomment>ACTIONS | transcript.jump_to_latest | Jump to latest</extracomment>
        <translation>Muestra el final de la conversación y lo sigue.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy</source>
        <extracomment>ACTIONS | (_COPY, _COPIED) | COPY | transcript.copy | Copies what is selected; when nothing is, the focused block or message. | Copy</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies what is selected; when nothing is, the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy | Copy | Copy</extracomment>
        <translation>Copia lo seleccionado; si no hay nada, el bloque o mensaje enfocado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy as Markdown</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copies the Markdown of what is selected, or of the focused block or message.</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the Markdown of what is selected, or of the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copy as Markdown</extracomment>
        <translation>Copia el Markdown de lo seleccionado, o del bloque o mensaje enfocado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Select all</source>
        <extracomment>ACTIONS | transcript.select_all | Selects the focused message; pressed again, everything. | SelectAll</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Selects the focused message; pressed again, everything.</source>
        <extracomment>ACTIONS | transcript.select_all | Select all | SelectAll</extracomment>
        <translation>Selecciona el mensaje enfocado; al pulsar otra vez, todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Copy the message</source>
        <extracomment>ACTIONS | (COPY_MESSAGE, ASK_AGAIN) | message.copy | Copies all of the focused message.</extracomment>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies all of the focused message.</source>
        <extracomment>ACTIONS | message.copy | Copy the message</extracomment>
        <translation>Copia entero el mensaje enfocado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy the code block</source>
        <extracomment>ACTIONS | block.copy | Copies the focused code, or else the last one of the focused message.</extracomment>
        <translation>Copiar el bloque de código</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the focused code, or else the last one of the focused message.</source>
        <extracomment>ACTIONS | block.copy | Copy the code block</extracomment>
        <translation>Copia el código enfocado, o si no, el último del mensaje enfocado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Fold or unfold</source>
        <extracomment>ACTIONS | block.fold | Folds what has the focus, or brings it back.</extracomment>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Folds what has the focus, or brings it back.</source>
        <extracomment>ACTIONS | block.fold | Fold or unfold</extracomment>
        <translation>Pliega lo que tiene el foco, o lo despliega.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Letters on everything that can be pressed</source>
        <extracomment>ACTIONS | hint.show | Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</extracomment>
        <translation>Letras en todo lo que se puede pulsar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</source>
        <extracomment>ACTIONS | hint.show | Letters on everything that can be pressed</extracomment>
        <translation>Pone letras en cada enlace, botón y código a la vista: al escribirlas se sigue, se pulsa o se copia.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Open a link</source>
        <extracomment>ACTIONS | link.open | Opens the link in what has the focus; of several, asks which.</extracomment>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Opens the link in what has the focus; of several, asks which.</source>
        <extracomment>ACTIONS | link.open | Open a link</extracomment>
        <translation>Abre el enlace de lo que tiene el foco; si hay varios, pregunta cuál.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export conversation…</source>
        <extracomment>ACTIONS | conversation.export | Writes what is chosen in the list, or else the conversation in front, into a file.</extracomment>
        <translation>Exportar conversación…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes what is chosen in the list, or else the conversation in front, into a file.</source>
        <extracomment>ACTIONS | conversation.export | Export conversation…</extracomment>
        <translation>Escribe en un archivo lo elegido en la lista, o si no, la conversación actual.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export message…</source>
        <extracomment>ACTIONS | message.export | Writes the focused message, or else the last one, into a file.</extracomment>
        <translation>Exportar mensaje…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes the focused message, or else the last one, into a file.</source>
        <extracomment>ACTIONS | message.export | Export message…</extracomment>
        <translation>Escribe en un archivo el mensaje enfocado, o si no, el último.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export all conversations…</source>
        <extracomment>ACTIONS | library.export | Writes every conversation into one file.</extracomment>
        <translation>Exportar todas las conversaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes every conversation into one file.</source>
        <extracomment>ACTIONS | library.export | Export all conversations…</extracomment>
        <translation>Escribe todas las conversaciones en un solo archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Cancel the export</source>
        <extracomment>ACTIONS | export.cancel | Ends an export that is under way; nothing is written.</extracomment>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Ends an export that is under way; nothing is written.</source>
        <extracomment>ACTIONS | export.cancel | Cancel the export</extracomment>
        <translation>Termina una exportación en curso; no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Import conversations…</source>
        <extracomment>ACTIONS | library.import | Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</extracomment>
        <translation>Importar conversaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</source>
        <extracomment>ACTIONS | library.import | Import conversations…</extracomment>
        <translation>Lee una exportación de ChatGPT, Claude, Open WebUI, Markdown o este programa, y antes muestra lo que llega.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Open folder</source>
        <extracomment>ACTIONS | export.open_folder | Opens the folder into which was exported last.</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Opens the folder into which was exported last.</source>
        <extracomment>ACTIONS | export.open_folder | Open folder</extracomment>
        <translation>Abre la carpeta a la que se exportó por última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit and send again</source>
        <extracomment>ACTIONS | message.edit | Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</extracomment>
        <translation>Editar y volver a enviar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</source>
        <extracomment>ACTIONS | message.edit | Edit and send again</extracomment>
        <translation>Trae al campo de mensaje el mensaje enfocado, o el último tuyo (como Flecha arriba en un campo vacío): al enviarlo es otra versión. Una respuesta se conserva como la escribas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit without sending</source>
        <extracomment>ACTIONS | message.rewrite | Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</extracomment>
        <translation>Editar sin enviar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</source>
        <extracomment>ACTIONS | message.rewrite | Edit without sending</extracomment>
        <translation>Escribe otra versión del mensaje enfocado, o del último, tuyo o respuesta; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours below</source>
        <extracomment>ACTIONS | message.insert_below | Writes a message of yours below the focused one; nothing is sent.</extracomment>
        <translation>Insertar un mensaje tuyo debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours below the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_below | Insert a message of yours below</extracomment>
        <translation>Escribe un mensaje tuyo debajo del enfocado; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours above</source>
        <extracomment>ACTIONS | message.insert_above | Writes a message of yours above the focused one; nothing is sent.</extracomment>
        <translation>Insertar un mensaje tuyo encima</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours above the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_above | Insert a message of yours above</extracomment>
        <translation>Escribe un mensaje tuyo encima del enfocado; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a reply below</source>
        <extracomment>ACTIONS | (EDIT, INSERT, INSERT_REPLY) | reply.insert_below | Writes a reply by hand, below the focused message; nothing is sent.</extracomment>
        <translation>Insertar una respuesta debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, below the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_below | Insert a reply below</extracomment>
        <translation>Escribe una respuesta a mano debajo del mensaje enfocado; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a reply above</source>
        <extracomment>ACTIONS | reply.insert_above | Writes a reply by hand, above the focused message; nothing is sent.</extracomment>
        <translation>Insertar una respuesta encima</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, above the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_above | Insert a reply above</extracomment>
        <translation>Escribe una respuesta a mano encima del mensaje enfocado; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Answer with another model…</source>
        <extracomment>ACTIONS | reply.ask_another | Asks a model that you choose for one more answer; the conversation goes on with its own.</extracomment>
        <translation>Responder con otro modelo…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Asks a model that you choose for one more answer; the conversation goes on with its own.</source>
        <extracomment>ACTIONS | reply.ask_another | Answer with another model…</extracomment>
        <translation>Pide una respuesta más a un modelo que elijas; la conversación sigue con el suyo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Leave out of requests, or take in again</source>
        <extracomment>ACTIONS | message.exclude | The focused message, or the last one, stays where it is and is not sent any more.</extracomment>
        <translation>Dejar fuera de las solicitudes, o volver a incluir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>The focused message, or the last one, stays where it is and is not sent any more.</source>
        <extracomment>ACTIONS | message.exclude | Leave out of requests, or take in again</extracomment>
        <translation>El mensaje enfocado, o el último, se queda donde está y ya no se envía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Send nothing above, or everything again</source>
        <extracomment>ACTIONS | message.cut | Requests begin with the focused message; on the message where they begin, with the first one again.</extracomment>
        <translation>No enviar nada de arriba, o todo otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Requests begin with the focused message; on the message where they begin, with the first one again.</source>
        <extracomment>ACTIONS | message.cut | Send nothing above, or everything again</extracomment>
        <translation>Las solicitudes empiezan en el mensaje enfocado; en el mensaje donde empiezan, otra vez en el primero.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message</source>
        <extracomment>ACTIONS | message.delete | Takes the focused message out, or the last one; what followed it moves up.</extracomment>
        <translation>Eliminar el mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, or the last one; what followed it moves up.</source>
        <extracomment>ACTIONS | message.delete | Delete the message</extracomment>
        <translation>Quita el mensaje enfocado, o el último; lo que le seguía sube.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message and what follows it</source>
        <extracomment>ACTIONS | message.delete_branch | Takes the focused message out, and every message below it in all of their versions.</extracomment>
        <translation>Eliminar el mensaje y lo que sigue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, and every message below it in all of their versions.</source>
        <extracomment>ACTIONS | message.delete_branch | Delete the message and what follows it</extracomment>
        <translation>Quita el mensaje enfocado y todos los de debajo, en todas sus versiones.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Fork into a new conversation</source>
        <extracomment>ACTIONS | message.fork | Copies the messages from the first to the focused one into a conversation of their own.</extracomment>
        <translation>Bifurcar en una conversación nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Copies the messages from the first to the focused one into a conversation of their own.</source>
        <extracomment>ACTIONS | message.fork | Fork into a new conversation</extracomment>
        <translation>Copia los mensajes desde el primero hasta el enfocado en una conversación propia.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Map of the conversation</source>
        <extracomment>ACTIONS | TITLE | tree.map | Shows all versions with what follows them; Enter goes to a message.</extracomment>
        <translation>Mapa de la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Shows all versions with what follows them; Enter goes to a message.</source>
        <extracomment>ACTIONS | tree.map | Map of the conversation</extracomment>
        <translation>Muestra todas las versiones con lo que las sigue; Intro va a un mensaje.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom in</source>
        <extracomment>ACTIONS | view.zoom_in | Shows the conversation larger; Ctrl and the wheel do the same. | ZoomIn</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation larger; Ctrl and the wheel do the same.</source>
        <extracomment>ACTIONS | view.zoom_in | Zoom in | ZoomIn</extracomment>
        <translation>Muestra la conversación más grande; Ctrl y la rueda hacen lo mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom out</source>
        <extracomment>ACTIONS | view.zoom_out | Shows the conversation smaller. | ZoomOut</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation smaller.</source>
        <extracomment>ACTIONS | view.zoom_out | Zoom out | ZoomOut</extracomment>
        <translation>Muestra la conversación más pequeña.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Natural size</source>
        <extracomment>ACTIONS | view.natural_size | Shows the conversation at 100 %.</extracomment>
        <translation>Tamaño natural</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation at 100 %.</source>
        <extracomment>ACTIONS | view.natural_size | Natural size</extracomment>
        <translation>Muestra la conversación al 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wide or readable column</source>
        <extracomment>ACTIONS | view.wide_column | Lets the conversation be as wide as its pane, or as wide as lines are read well.</extracomment>
        <translation>Columna ancha o legible</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Lets the conversation be as wide as its pane, or as wide as lines are read well.</source>
        <extracomment>ACTIONS | view.wide_column | Wide or readable column</extracomment>
        <translation>Deja que la conversación sea tan ancha como su panel, o como se leen bien las líneas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wrap or scroll long lines of code</source>
        <extracomment>ACTIONS | view.wrap_code | Breaks the long lines of all listings, or lets each listing scroll sideways.</extracomment>
        <translation>Ajustar o desplazar las líneas largas de código</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Breaks the long lines of all listings, or lets each listing scroll sideways.</source>
        <extracomment>ACTIONS | view.wrap_code | Wrap or scroll long lines of code</extracomment>
        <translation>Parte las líneas largas de todo el código, o deja que cada bloque se desplace de lado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Show or hide the numbers of lines of code</source>
        <extracomment>ACTIONS | view.number_code | Numbers the lines of all listings; the numbers are neither selected nor copied.</extracomment>
        <translation>Mostrar u ocultar los números de línea del código</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Numbers the lines of all listings; the numbers are neither selected nor copied.</source>
        <extracomment>ACTIONS | view.number_code | Show or hide the numbers of lines of code</extracomment>
        <translation>Numera las líneas de todo el código; los números no se seleccionan ni se copian.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Command palette…</source>
        <extracomment>ACTIONS | palette.open | Finds anything the program can do, and every conversation, by a few letters.</extracomment>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Finds anything the program can do, and every conversation, by a few letters.</source>
        <extracomment>ACTIONS | palette.open | Command palette…</extracomment>
        <translation>Encuentra con unas pocas letras todo lo que el programa puede hacer, y cada conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Settings…</source>
        <extracomment>ACTIONS | settings.open | Everything that can be chosen, on pages; each takes effect at once.</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Everything that can be chosen, on pages; each takes effect at once.</source>
        <extracomment>ACTIONS | settings.open | Settings…</extracomment>
        <translation>Todo lo que se puede elegir, por páginas; cada cambio actúa al momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide conversations</source>
        <extracomment>ACTIONS | pane.sidebar | Folds the pane at the left away, or brings it back.</extracomment>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the left away, or brings it back.</source>
        <extracomment>ACTIONS | pane.sidebar | Show or hide conversations</extracomment>
        <translation>Oculta el panel de la izquierda, o lo recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide the inspector</source>
        <extracomment>ACTIONS | pane.inspector | Folds the pane at the right away, or brings it back.</extracomment>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the right away, or brings it back.</source>
        <extracomment>ACTIONS | pane.inspector | Show or hide the inspector</extracomment>
        <translation>Oculta el panel de la derecha, o lo recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Next pane</source>
        <extracomment>ACTIONS | pane.next | Moves the focus to the next pane of the window.</extracomment>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the next pane of the window.</source>
        <extracomment>ACTIONS | pane.next | Next pane</extracomment>
        <translation>Lleva el foco al siguiente panel de la ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Previous pane</source>
        <extracomment>ACTIONS | pane.previous | Moves the focus to the pane before this one.</extracomment>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the pane before this one.</source>
        <extracomment>ACTIONS | pane.previous | Previous pane</extracomment>
        <translation>Lleva el foco al panel anterior a este.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Menu</source>
        <extracomment>ACTIONS | menu.open | Opens the menu with everything the program can do.</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Opens the menu with everything the program can do.</source>
        <extracomment>ACTIONS | menu.open | Menu</extracomment>
        <translation>Abre el menú con todo lo que el programa puede hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: as the system</source>
        <extracomment>ACTIONS | theme.system | Follows the system between light and dark.</extracomment>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Follows the system between light and dark.</source>
        <extracomment>ACTIONS | theme.system | Theme: as the system</extracomment>
        <translation>Sigue al sistema entre claro y oscuro.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: light</source>
        <extracomment>ACTIONS | theme.light | Dark text on a light page.</extracomment>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Dark text on a light page.</source>
        <extracomment>ACTIONS | theme.light | Theme: light</extracomment>
        <translation>Texto oscuro sobre página clara.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: dark</source>
        <extracomment>ACTIONS | theme.dark | Light text on a dark page.</extracomment>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Light text on a dark page.</source>
        <extracomment>ACTIONS | theme.dark | Theme: dark</extracomment>
        <translation>Texto claro sobre página oscura.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: high or normal contrast</source>
        <extracomment>ACTIONS | theme.contrast | Black and white, with a frame around everything that can be written in or ticked; or back.</extracomment>
        <translation>Tema: contraste alto o normal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Black and white, with a frame around everything that can be written in or ticked; or back.</source>
        <extracomment>ACTIONS | theme.contrast | Theme: high or normal contrast</extracomment>
        <translation>Blanco y negro, con un marco alrededor de todo lo que se puede escribir o marcar; o al revés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Compact or comfortable</source>
        <extracomment>ACTIONS | theme.density | Has rows, buttons and fields take less room, or more.</extracomment>
        <translation>Compacto o cómodo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Has rows, buttons and fields take less room, or more.</source>
        <extracomment>ACTIONS | theme.density | Compact or comfortable</extracomment>
        <translation>Hace que filas, botones y campos ocupen menos espacio, o más.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Keys</source>
        <extracomment>ACTIONS | PAGES | (KIND, EVERYTHING) | help.keys | Shows every key of the program. | HelpContents | keys | Every key, and what it does.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every key of the program.</source>
        <extracomment>ACTIONS | help.keys | Keys | HelpContents</extracomment>
        <translation>Muestra todos los atajos del programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Network…</source>
        <extracomment>ACTIONS | network.open | Shows every host that was contacted since the start, why, when, and how many bytes went there.</extracomment>
        <translation>Red…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every host that was contacted since the start, why, when, and how many bytes went there.</source>
        <extracomment>ACTIONS | network.open | Network…</extracomment>
        <translation>Muestra cada host contactado desde el inicio, por qué, cuándo y cuántos bytes fueron allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Open the folder of conversations</source>
        <extracomment>ACTIONS | help.folder | Shows the files in which conversations are kept.</extracomment>
        <translation>Abrir la carpeta de las conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows the files in which conversations are kept.</source>
        <extracomment>ACTIONS | help.folder | Open the folder of conversations</extracomment>
        <translation>Muestra los archivos en los que se guardan las conversaciones.</translation>
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
        <translation>completado de texto</translation>
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
        <translation>moderación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>images</source>
        <extracomment>TITLES | ABILITIES</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>speech</source>
        <extracomment>TITLES</extracomment>
        <translation>voz</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>transcription</source>
        <extracomment>TITLES</extracomment>
        <translation>transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>files</source>
        <extracomment>TITLES</extracomment>
        <translation>archivos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>fine-tuning</source>
        <extracomment>TITLES</extracomment>
        <translation>ajuste fino</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Creative writing</source>
        <extracomment>PRESETS | creative-writing</extracomment>
        <translation>Escritura creativa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Technical description</source>
        <extracomment>PRESETS | technical-description</extracomment>
        <translation>Descripción técnica</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Factual answer</source>
        <extracomment>PRESETS | factual-answer</extracomment>
        <translation>Respuesta objetiva</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Brainstorming</source>
        <extracomment>PRESETS | brainstorming</extracomment>
        <translation>Lluvia de ideas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Summary</source>
        <extracomment>PRESETS | summary</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>on</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>off</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is none of the choices.</source>
        <extracomment>NO_CHOICE</extracomment>
        <translation>«{typed}» no está entre las opciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is neither on nor off.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>«{typed}» no es ni activado ni desactivado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>«{typed}» no es un número.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It has to be from {minimum} to {maximum}.</source>
        <extracomment>OUTSIDE</extracomment>
        <translation>Tiene que estar entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It is one of: {choices}.</source>
        <extracomment>ONE_OF</extracomment>
        <translation>Es una de estas: {choices}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It may have {count} characters at most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Puede tener un carácter como máximo.</numerusform>
            <numerusform>Puede tener {count} caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Appearance</source>
        <extracomment>PAGES | appearance | How the window looks.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How the window looks.</source>
        <extracomment>PAGES | appearance | Appearance</extracomment>
        <translation>Qué aspecto tiene la ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How conversations are shown.</source>
        <extracomment>PAGES | reading | Reading</extracomment>
        <translation>Cómo se muestran las conversaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Composer</source>
        <extracomment>PAGES | composer | How messages are written.</extracomment>
        <translation>Campo de mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How messages are written.</source>
        <extracomment>PAGES | composer | Composer</extracomment>
        <translation>Cómo se escriben los mensajes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What new conversations begin with, and who gives them their titles.</source>
        <extracomment>PAGES | conversation | Conversation</extracomment>
        <translation>Con qué empiezan las conversaciones nuevas y quién les pone título.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Every key, and what it does.</source>
        <extracomment>PAGES | keys | Keys</extracomment>
        <translation>Todos los atajos y lo que hacen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Accounts</source>
        <extracomment>PAGES | TITLE | accounts | Services and servers, their keys, proxies and certificates.</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Services and servers, their keys, proxies and certificates.</source>
        <extracomment>PAGES | accounts | Accounts</extracomment>
        <translation>Servicios y servidores, sus claves, proxies y certificados.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Notifications and window</source>
        <extracomment>PAGES | window | What the program does around its window.</extracomment>
        <translation>Notificaciones y ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the program does around its window.</source>
        <extracomment>PAGES | window | Notifications and window</extracomment>
        <translation>Lo que hace el programa en torno a su ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Network</source>
        <extracomment>PAGES | (TITLE, SHOWN) | network | Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</source>
        <extracomment>PAGES | network | Network</extracomment>
        <translation>No se envía más que lo que pides: ninguna telemetría, ninguna solicitud que su lista no muestre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Data</source>
        <extracomment>PAGES | data | Conversations are files on your own disk.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Conversations are files on your own disk.</source>
        <extracomment>PAGES | data | Data</extracomment>
        <translation>Las conversaciones son archivos en tu propio disco.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Theme</source>
        <extracomment>THEME | appearance.theme | system | appearance | Light, dark, or as the system says.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <extracomment>THEME | appearance.theme | system | Theme | appearance</extracomment>
        <translation>Claro, oscuro o como diga el sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light</source>
        <extracomment>THEME</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Dark</source>
        <extracomment>THEME</extracomment>
        <translation>Oscuro</translation>
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
        <translation>El contraste alto es blanco y negro, con un marco alrededor de todo lo que se puede escribir o marcar.</translation>
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
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Accent colour</source>
        <extracomment>ACCENT | appearance.accent | green | appearance | The colour of the one thing to do, of what is chosen and of what has the focus.</extracomment>
        <translation>Color de realce</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The colour of the one thing to do, of what is chosen and of what has the focus.</source>
        <extracomment>ACCENT | appearance.accent | green | Accent colour | appearance</extracomment>
        <translation>El color de la acción principal, de lo elegido y de lo que tiene el foco.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Green</source>
        <extracomment>ACCENT</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Blue</source>
        <extracomment>ACCENT</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Indigo</source>
        <extracomment>ACCENT</extracomment>
        <translation>Índigo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Purple</source>
        <extracomment>ACCENT</extracomment>
        <translation>Morado</translation>
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
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Amber</source>
        <extracomment>ACCENT</extracomment>
        <translation>Ámbar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Graphite</source>
        <extracomment>ACCENT</extracomment>
        <translation>Grafito</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Density</source>
        <extracomment>DENSITY | appearance.density | comfortable | appearance | How much room rows, buttons and fields take.</extracomment>
        <translation>Densidad</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How much room rows, buttons and fields take.</source>
        <extracomment>DENSITY | appearance.density | comfortable | Density | appearance</extracomment>
        <translation>Cuánto espacio ocupan filas, botones y campos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Comfortable</source>
        <extracomment>DENSITY</extracomment>
        <translation>Cómodo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Compact</source>
        <extracomment>DENSITY</extracomment>
        <translation>Compacto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of all text</source>
        <extracomment>TEXT_SIZE | appearance.text_size | appearance | In percent. The conversation can be zoomed further by itself. | {count} %</extracomment>
        <translation>Tamaño de todo el texto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent. The conversation can be zoomed further by itself.</source>
        <extracomment>TEXT_SIZE | appearance.text_size | Size of all text | appearance | {count} %</extracomment>
        <translation>En porcentaje. La conversación se puede ampliar además por separado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Motion</source>
        <extracomment>MOTION | appearance.motion | system | appearance | Whether something glides to where it goes, for a tenth of a second, or is there at once.</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Whether something glides to where it goes, for a tenth of a second, or is there at once.</source>
        <extracomment>MOTION | appearance.motion | system | Motion | appearance</extracomment>
        <translation>Si algo se desliza a su sitio durante una décima de segundo o está allí al momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Glides</source>
        <extracomment>MOTION</extracomment>
        <translation>Se desliza</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>At once</source>
        <extracomment>MOTION</extracomment>
        <translation>Al momento</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Language</source>
        <extracomment>LANGUAGE | appearance.language | appearance | What the window says, and how it writes numbers and dates. The manual and the terminal are English.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the window says, and how it writes numbers and dates. The manual and the terminal are English.</source>
        <extracomment>LANGUAGE | appearance.language | Language | appearance</extracomment>
        <translation>Lo que dice la ventana, y cómo escribe números y fechas. El manual y el terminal están en inglés.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the list of conversations</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | appearance | The pane at the left.</extracomment>
        <translation>Mostrar la lista de conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the left.</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | Show the list of conversations | appearance</extracomment>
        <translation>El panel de la izquierda.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the inspector</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | appearance | The pane at the right: model, instructions, parameters.</extracomment>
        <translation>Mostrar el inspector</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the right: model, instructions, parameters.</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | Show the inspector | appearance</extracomment>
        <translation>El panel de la derecha: modelo, instrucciones, parámetros.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of the conversation</source>
        <extracomment>ZOOM | reading.zoom | reading | In percent of its natural size. | {count} %</extracomment>
        <translation>Tamaño de la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent of its natural size.</source>
        <extracomment>ZOOM | reading.zoom | Size of the conversation | reading | {count} %</extracomment>
        <translation>En porcentaje de su tamaño natural.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Wide column</source>
        <extracomment>WIDE_COLUMN | (WIDE, READABLE) | reading.wide_column | reading | The conversation is as wide as its pane.</extracomment>
        <translation>Columna ancha</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The conversation is as wide as its pane.</source>
        <extracomment>WIDE_COLUMN | reading.wide_column | Wide column | reading</extracomment>
        <translation>La conversación es tan ancha como su panel.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Wrap long lines of code</source>
        <extracomment>WRAP_CODE | reading.wrap_code | reading | Otherwise a listing scrolls sideways.</extracomment>
        <translation>Ajustar las líneas largas de código</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Otherwise a listing scrolls sideways.</source>
        <extracomment>WRAP_CODE | reading.wrap_code | Wrap long lines of code | reading</extracomment>
        <translation>Si no, el código se desplaza de lado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Number the lines of code</source>
        <extracomment>NUMBER_CODE | reading.number_code | reading | The numbers are neither selected nor copied.</extracomment>
        <translation>Numerar las líneas de código</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The numbers are neither selected nor copied.</source>
        <extracomment>NUMBER_CODE | reading.number_code | Number the lines of code | reading</extracomment>
        <translation>Los números no se seleccionan ni se copian.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Single letters act in the conversation</source>
        <extracomment>LETTERS | reading.letters | keys | While the keyboard is in it. Otherwise every letter is for the message that is being written.</extracomment>
        <translation>Las letras sueltas actúan en la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While the keyboard is in it. Otherwise every letter is for the message that is being written.</source>
        <extracomment>LETTERS | reading.letters | Single letters act in the conversation | keys</extracomment>
        <translation>Mientras el teclado está en ella. Si no, cada letra es para el mensaje que se está escribiendo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show which keys may follow</source>
        <extracomment>WHICH_KEY | reading.which_key | keys | After half a second in the conversation, and after the first key of two.</extracomment>
        <translation>Mostrar qué teclas pueden seguir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>After half a second in the conversation, and after the first key of two.</source>
        <extracomment>WHICH_KEY | reading.which_key | Show which keys may follow | keys</extracomment>
        <translation>Tras medio segundo en la conversación, y tras la primera tecla de dos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account of new conversations</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | conversation | Choosing another account for a conversation chooses it here, too.</extracomment>
        <translation>Cuenta de las conversaciones nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Choosing another account for a conversation chooses it here, too.</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | Account of new conversations | conversation</extracomment>
        <translation>Elegir otra cuenta para una conversación la elige también aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account that gives titles</source>
        <extracomment>TITLE_ACCOUNT | titles.account | conversation | It is sent the beginning of each new conversation, once. The first words are taken here.</extracomment>
        <translation>Cuenta que pone los títulos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>It is sent the beginning of each new conversation, once. The first words are taken here.</source>
        <extracomment>TITLE_ACCOUNT | titles.account | Account that gives titles | conversation</extracomment>
        <translation>Se le envía el principio de cada conversación nueva, una vez. Las primeras palabras se toman aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Model that gives titles</source>
        <extracomment>TITLE_MODEL | titles.model | conversation | A small one is enough.</extracomment>
        <translation>Modelo que pone los títulos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A small one is enough.</source>
        <extracomment>TITLE_MODEL | titles.model | Model that gives titles | conversation</extracomment>
        <translation>Basta con uno pequeño.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key that sends a message</source>
        <extracomment>SEND_KEY | composer.send_key | enter | composer | With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</extracomment>
        <translation>Tecla que envía un mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</source>
        <extracomment>SEND_KEY | composer.send_key | enter | Key that sends a message | composer</extracomment>
        <translation>Con Ctrl+Enter, Intro solo cambia de línea. Shift+Enter la cambia en todo caso.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Enter</source>
        <extracomment>SEND_KEY</extracomment>
        <translation>Intro</translation>
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
        <translation>Avisar cuando termina una respuesta larga</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While no window of the program is in front. The conversation is named, and nothing of what was said.</source>
        <extracomment>ALERT | alert.reply_ended | Tell when a long reply has ended | window</extracomment>
        <translation>Mientras ninguna ventana del programa esté delante. Se nombra la conversación, y nada de lo que se dijo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A reply is long from</source>
        <extracomment>ALERT_AFTER | alert.after | window | Shorter ones end without a notification. | {count} s</extracomment>
        <translation>Una respuesta es larga desde</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Shorter ones end without a notification.</source>
        <extracomment>ALERT_AFTER | alert.after | A reply is long from | window | {count} s</extracomment>
        <translation>Las más cortas terminan sin notificación.</translation>
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
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</source>
        <extracomment>TRAY | tray.icon | Show an icon in the tray | window</extracomment>
        <translation>Donde el escritorio tenga bandeja: su menú abre la ventana, una pregunta rápida o una conversación nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Go on in the tray when the window is closed</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | window | Quit ends the program all the same. Where there is no tray, closing the window ends it.</extracomment>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quit ends the program all the same. Where there is no tray, closing the window ends it.</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | Go on in the tray when the window is closed | window</extracomment>
        <translation>Salir cierra el programa de todos modos. Donde no hay bandeja, cerrar la ventana lo cierra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key for a quick question, from every program</source>
        <extracomment>QUICK_KEY | quick.system_key | window | Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</extracomment>
        <translation>Atajo para una pregunta rápida, desde cualquier programa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>QUICK_KEY | quick.system_key | Key for a quick question, from every program | window</extracomment>
        <translation>Como Ctrl+Alt+Space; vacío para ninguno. Solo X11 y Windows dan a un programa un atajo así. En otros sistemas, asigna un atajo a «desktop-ai --quick» en los ajustes del escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quick questions are temporary</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | window | Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</extracomment>
        <translation>Las preguntas rápidas son temporales</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | Quick questions are temporary | window</extracomment>
        <translation>No se escribe nada de ellas en el disco. Si no, cada una se conserva como cualquier otra conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Long pasted texts</source>
        <extracomment>LONG_PASTE | composer.long_paste | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never. | {count} characters</extracomment>
        <translation>Textos largos pegados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>From so many characters on a pasted text can be made an attachment with one key; 0 for never.</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | {count} characters</extracomment>
        <translation>A partir de tantos caracteres, un texto pegado se puede convertir en adjunto con una tecla; 0 para nunca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>{count} characters</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never.</extracomment>
        <translation>
            <numerusform>1 carácter</numerusform>
            <numerusform>{count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Attach long pasted texts at once</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | composer | One key makes it text again.</extracomment>
        <translation>Adjuntar al momento los textos largos pegados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>One key makes it text again.</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | Attach long pasted texts at once | composer</extracomment>
        <translation>Una tecla lo vuelve a hacer texto.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Check the spelling</source>
        <extracomment>SPELLING | composer.spelling | composer | In which language; those whose dictionaries are on this computer can be chosen.</extracomment>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In which language; those whose dictionaries are on this computer can be chosen.</source>
        <extracomment>SPELLING | composer.spelling | Check the spelling | composer</extracomment>
        <translation>En qué idioma; se pueden elegir aquellos cuyos diccionarios están en este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a folder.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the files in it.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is not an ordinary file, so it is not read.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» no es un archivo corriente y no se lee.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” cannot be read: {detail}.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» no se puede leer: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is empty.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is neither text nor a picture that models take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» no es texto ni una imagen que acepten los modelos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Pictures can be PNG, JPEG, WebP and GIF; of other documents, attach or paste the text.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Las imágenes pueden ser PNG, JPEG, WebP y GIF; de otros documentos, adjunta o pega el texto.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is longer than the {size} of text that can be attached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» supera los {size} de texto que se pueden adjuntar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the part that matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Adjunta la parte que importa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that a picture can have.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» supera los {size} que puede tener una imagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or cut out what matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Redúcela, o recorta lo que importa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” has more than {pixels} million pixels.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» tiene más de {pixels} millones de píxeles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that can be sent.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» supera los {size} que se pueden enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or attach it in the window, which does so by itself.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Redúcela, o adjúntala en la ventana, que lo hace sola.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a damaged picture.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>«{name}» es una imagen dañada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>More than {count} files cannot be attached to one message.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>
            <numerusform>No se puede adjuntar más de un archivo a un mensaje.</numerusform>
            <numerusform>No se pueden adjuntar más de {count} archivos a un mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Send these first.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Envía antes estos.</translation>
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
        <translation>Escríbela como https://api.example.com/v1 o http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This holds a key; an address must not, and a key goes into its own field.</source>
        <translation>Esto contiene una clave; una dirección no debe contenerla, y una clave va en su propio campo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must begin with http:// or https://, not with {scheme}://.</source>
        <translation>Una dirección debe empezar por http:// o https://, no por {scheme}://.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a user name or password; a key goes into its own field.</source>
        <translation>Una dirección no debe contener nombre de usuario ni contraseña; una clave va en su propio campo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a question mark with parameters.</source>
        <translation>Una dirección no debe contener un signo de interrogación con parámetros.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>There is no address of a server.</source>
        <translation>Falta la dirección de un servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>“{host}” is not the name of a server.</source>
        <translation>«{host}» no es el nombre de un servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>El puerto de esta dirección no es un número del 1 al 65535.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: there is no server named {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>No se puede llegar a {who}: no hay ningún servidor llamado {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: nothing answers at {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>No se puede llegar a {who}: nada responde en {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached safely: the certificate of {place} is not to be trusted.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>No se puede llegar a {who} de forma segura: el certificado de {place} no es de confianza.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: the proxy does not lead to {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>No se puede llegar a {who}: el proxy no lleva a {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not accept this key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} no acepta esta clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter another key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Introduce otra clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} says that the account has no credit left.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} dice que a la cuenta no le queda saldo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Add credit with the provider, or choose another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Añade saldo en el proveedor o elige otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not allow this key to do that.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} no permite eso a esta clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model or another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Elige otro modelo u otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not have this model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} no tiene este modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The conversation is longer than this model can take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>La conversación es más larga de lo que admite este modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Send what fits of it, start a new conversation, or choose a model with a longer context.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Envía lo que quepa, empieza una conversación nueva o elige un modelo con un contexto más largo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} asks to wait: too many requests.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} pide esperar: demasiadas solicitudes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again in a moment.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Reinténtalo dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} is overloaded just now.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} está sobrecargado ahora mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} filtered this request or its answer.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} filtró esta solicitud o su respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Put it another way, or choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Dilo de otra manera o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not take one of the parameters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} no acepta uno de los parámetros.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Set that parameter to “not sent” and try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Pon ese parámetro en «no enviado» y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not understand the request.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} no entendió la solicitud.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the model and the parameters, then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Comprueba el modelo y los parámetros y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} failed while answering.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} falló mientras respondía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not answer in time.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who} no respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again.</source>
        <extracomment>EXPLANATION | (READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>Reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>No se puede llegar a {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the network, the address, and that the server is running; then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Comprueba la red, la dirección y que el servidor esté en marcha; luego reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What answers at the address of {who} is not a model server.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Lo que responde en la dirección de {who} no es un servidor de modelos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the address.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>Comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The connection to {who} broke before the reply was complete.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>La conexión con {who} se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The program failed while it read the reply.</source>
        <extracomment>(READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>El programa falló mientras leía la respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>There is no key for {who}.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>No hay clave para {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>Introduce una clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key, or set {environment} before the program starts.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>Introduce una clave, o define {environment} antes de iniciar el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The key of {who} comes from the command “{command}”, which you have not allowed to run yet.</source>
        <extracomment>sentence</extracomment>
        <translation>La clave de {who} viene del comando «{command}», que aún no has permitido ejecutar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow it, if it is your own.</source>
        <translation>Permítelo si es tuyo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The disk is full: “{place}” could not be saved.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>El disco está lleno: no se pudo guardar «{place}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Free some space. What you see stays here, and is saved with the next change.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Libera espacio. Lo que ves se queda aquí y se guarda con el próximo cambio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” cannot be written: the folder is read-only.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>No se puede escribir «{place}»: la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow writing there, or start with --data-dir and another folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Permite escribir allí, o inicia con --data-dir y otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read and was set aside under “quarantine”: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>«{place}» no se pudo leer y se apartó en «quarantine»: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was deleted; the file can be mended there and put back.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>No se eliminó nada; el archivo se puede reparar allí y devolver a su sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” was written by a newer version of this program. It can be read here, not changed.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>«{place}» lo escribió una versión más reciente de este programa. Aquí se puede leer, no cambiar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Update the program, or go on in a new conversation.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Actualiza el programa o sigue en una conversación nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” is not there any more.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>«{place}» ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>It may have been moved by another program; look into the trash and the data folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Puede que otro programa lo haya movido; mira en la papelera y en la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>«{place}» no se pudo leer: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was changed. See whether the file may be read, and try again.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>No se cambió nada. Mira si el archivo se puede leer y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be saved: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>«{place}» no se pudo guardar: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What you see stays here, and is saved with the next change; see whether the folder is in order.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>Lo que ves se queda aquí y se guarda con el próximo cambio; mira si la carpeta está en orden.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This system has no keyring that could keep keys.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Este sistema no tiene un llavero que pueda guardar claves.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit. On Linux, install and start gnome-keyring or KWallet.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Las claves permanecen en memoria hasta que salgas. En Linux, instala e inicia gnome-keyring o KWallet.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Unlock it and try again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Desbloquéalo y reinténtalo; hasta entonces las claves permanecen en memoria hasta que salgas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring does not answer.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>If it asks for a password, give it and try again. Otherwise restart the keyring service, or log in again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Si pide una contraseña, escríbela y reinténtalo. Si no, reinicia el servicio del llavero o vuelve a iniciar sesión; hasta entonces las claves permanecen en memoria hasta que salgas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring refused.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>El llavero del sistema lo rechazó.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Las claves permanecen en memoria hasta que salgas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This is longer than every system&apos;s keyring can hold: {longest} characters.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>Esto es más largo de lo que cabe en todos los llaveros: {longest} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>A key of a model service is shorter; check what was pasted.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>La clave de un servicio de modelos es más corta; comprueba lo que se pegó.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Address</source>
        <extracomment>TITLES</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Name of the server</source>
        <extracomment>TITLES</extracomment>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Connection</source>
        <extracomment>TITLES</extracomment>
        <translation>Conexión</translation>
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
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Key</source>
        <extracomment>TITLES</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Models</source>
        <extracomment>TITLES | (MODELS, CONVERSATIONS) | (SETTINGS, MODELS, PRESETS, FOLDERS)</extracomment>
        <translation>Modelos</translation>
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
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Everything works.</source>
        <extracomment>ALL_WELL</extracomment>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>It works; something is worth knowing.</source>
        <extracomment>WELL_BUT</extracomment>
        <translation>Funciona; conviene saber algo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>{title} failed: {words}</source>
        <extracomment>FAILED_AT</extracomment>
        <translation>Falló «{title}»: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>nothing is said in it</source>
        <extracomment>NOTHING_IN_IT</extracomment>
        <translation>no se dice nada en él</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>it is no conversation of a kind that can be read</source>
        <extracomment>NOT_UNDERSTOOD</extracomment>
        <translation>no es una conversación de un tipo que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>this is not JSON, or a part of it is missing</source>
        <extracomment>NOT_JSON</extracomment>
        <translation>esto no es JSON, o le falta una parte</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>a conversation in it is too long</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>una conversación que contiene es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>it is nested too deeply</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>está anidado demasiado profundamente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>there is a number in it that nobody can read</source>
        <extracomment>HUGE_NUMBER</extracomment>
        <translation>contiene un número que nadie puede leer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} attached files are not in the file; their names stand in their place</source>
        <extracomment>MISSING</extracomment>
        <translation>
            <numerusform>un archivo adjunto no está en el archivo; su nombre ocupa su lugar</numerusform>
            <numerusform>{count} archivos adjuntos no están en el archivo; sus nombres ocupan su lugar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>an attached file is not in the file; its name stands in its place</source>
        <extracomment>MISSING_ONE</extracomment>
        <translation>un archivo adjunto no está en el archivo; su nombre ocupa su lugar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} parts of the kind “{kind}” are left out</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>
            <numerusform>se deja fuera una parte del tipo «{kind}»</numerusform>
            <numerusform>se dejan fuera {count} partes del tipo «{kind}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>a part of the kind “{kind}” is left out</source>
        <extracomment>UNKNOWN_ONE</extracomment>
        <translation>se deja fuera una parte del tipo «{kind}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/markdown_chat.py"/>
        <source>no line in it says who speaks, such as “## User” or “**You:**”</source>
        <extracomment>NOBODY_SPEAKS</extracomment>
        <translation>ninguna línea dice quién habla, como «## User» o «**You:**»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a schema: an object, true or false.</source>
        <extracomment>NO_SCHEMA</extracomment>
        <translation>«{keyword}» requiere un esquema: un objeto, true o false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of schemas with at least one in it.</source>
        <extracomment>NO_LIST</extracomment>
        <translation>«{keyword}» requiere una lista de esquemas con al menos uno.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants an object: a name and a schema for each.</source>
        <extracomment>NO_MAP</extracomment>
        <translation>«{keyword}» requiere un objeto: un nombre y un esquema para cada uno.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“type” is array, boolean, integer, null, number, object or string, or a list of some of them.</source>
        <extracomment>BAD_TYPE</extracomment>
        <translation>«type» es array, boolean, integer, null, number, object o string, o una lista de algunos de ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of names, each once.</source>
        <extracomment>NO_NAMES</extracomment>
        <translation>«{keyword}» requiere una lista de nombres, cada uno una vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a whole number from 0 on.</source>
        <extracomment>NO_COUNT</extracomment>
        <translation>«{keyword}» requiere un número entero a partir de 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>«{keyword}» requiere un número.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number above 0.</source>
        <extracomment>NO_STEP</extracomment>
        <translation>«{keyword}» requiere un número mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a text.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>«{keyword}» requiere un texto.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants true or false.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>«{keyword}» requiere true o false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of the values that are possible.</source>
        <extracomment>NO_VALUES</extracomment>
        <translation>«{keyword}» requiere una lista de los valores posibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{target}” leads nowhere in this schema.</source>
        <extracomment>NO_TARGET</extracomment>
        <translation>«{target}» no lleva a ninguna parte en este esquema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>Line {line}, column {column}: {mistake}</source>
        <extracomment>AT</extracomment>
        <translation>Línea {line}, columna {column}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text ends here, before it is complete.</source>
        <extracomment>ENDS_EARLY</extracomment>
        <translation>el texto termina aquí, antes de estar completo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a value is missing here: a text in quotes, a number, true, false, null, [ or {.</source>
        <extracomment>NO_VALUE</extracomment>
        <translation>aquí falta un valor: un texto entre comillas, un número, true, false, null, [ o {.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>texts and names stand in double quotes, not in single ones.</source>
        <extracomment>SINGLE_QUOTES</extracomment>
        <translation>los textos y los nombres van entre comillas dobles, no simples.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>JSON writes true, false and null in small letters.</source>
        <extracomment>CAPITAL_WORD</extracomment>
        <translation>JSON escribe true, false y null en minúsculas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is a comma too many before this bracket.</source>
        <extracomment>COMMA_TOO_MANY</extracomment>
        <translation>hay una coma de más antes de este corchete o llave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a comma is missing here, or a bracket closes too late.</source>
        <extracomment>NO_COMMA</extracomment>
        <translation>aquí falta una coma, o un corchete o llave se cierra demasiado tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a colon is missing here, between the name and its value.</source>
        <extracomment>NO_COLON</extracomment>
        <translation>aquí faltan dos puntos, entre el nombre y su valor.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a name in double quotes is missing here.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>aquí falta un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text that begins here has no closing quote.</source>
        <extracomment>OPEN_TEXT</extracomment>
        <translation>al texto que empieza aquí le faltan las comillas de cierre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a text cannot go over several lines; a line break in it is written \n.</source>
        <extracomment>BROKEN_TEXT</extracomment>
        <translation>un texto no puede ocupar varias líneas; un salto de línea se escribe \n.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>after a backslash JSON knows only &quot; \ / b f n r t and u with four digits.</source>
        <extracomment>BAD_ESCAPE</extracomment>
        <translation>tras una barra invertida JSON solo conoce &quot; \ / b f n r t y u con cuatro dígitos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the object has ended; nothing may follow it.</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>el objeto ha terminado; nada puede seguirle.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this must be an object: { … }.</source>
        <extracomment>NO_OBJECT</extracomment>
        <translation>esto debe ser un objeto: { … }.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>{name} is no number that JSON knows.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>{name} no es un número que JSON conozca.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>“{name}” stands here for the second time.</source>
        <extracomment>NAMED_TWICE</extracomment>
        <translation>«{name}» aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is too long: no more than {most} characters are read.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>esto es demasiado largo: no se leen más de {most} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is nested too deeply.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>esto está anidado demasiado profundamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is half a character in it, which cannot be sent.</source>
        <extracomment>HALF_CHARACTER</extracomment>
        <translation>contiene medio carácter, que no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is not JSON.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>esto no es JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>una respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a title</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>un título</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the list of models</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>la lista de modelos</translation>
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
        <translation>servidores de este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a picture in a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>una imagen de una respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the table of prices</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>la tabla de precios</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>under way</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>en camino</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>respondida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>stopped here</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>detenida aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>broke off</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>interrumpida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>no connection</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered with {status}</source>
        <extracomment>ANSWERED_WITH</extracomment>
        <translation>respondida con {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the model is chosen elsewhere; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>el modelo se elige en otro lugar; no puede ir aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the messages are those of the conversation; they cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>los mensajes son los de la conversación; no pueden ir aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>streaming has a switch of its own; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>el streaming tiene su propio interruptor; no puede ir aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Temperature</source>
        <extracomment>PARAMETERS | temperature | How freely the model chooses among likely words. Low is steady, high is inventive.</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How freely the model chooses among likely words. Low is steady, high is inventive.</source>
        <extracomment>PARAMETERS | temperature | Temperature</extracomment>
        <translation>Con cuánta libertad elige el modelo entre palabras probables. Baja es constante, alta es imaginativa.</translation>
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
        <translation>El modelo elige solo entre las palabras más probables que juntas tienen esta probabilidad.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Maximum tokens</source>
        <extracomment>PARAMETERS | max_tokens | Where a reply is cut off. A token is about three quarters of an English word. | tokens</extracomment>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Where a reply is cut off. A token is about three quarters of an English word.</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | tokens</extracomment>
        <translation>Dónde se corta una respuesta. Un token equivale a unas tres cuartas partes de una palabra inglesa.</translation>
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
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model turns to new topics, below 0 it stays with what was said.</source>
        <extracomment>PARAMETERS | presence_penalty | Presence penalty</extracomment>
        <translation>Por encima de 0 el modelo pasa a temas nuevos, por debajo de 0 sigue con lo dicho.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Frequency penalty</source>
        <extracomment>PARAMETERS | frequency_penalty | Above 0 the model repeats its words less often, below 0 more often.</extracomment>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model repeats its words less often, below 0 more often.</source>
        <extracomment>PARAMETERS | frequency_penalty | Frequency penalty</extracomment>
        <translation>Por encima de 0 el modelo repite menos sus palabras, por debajo de 0 las repite más.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Number of answers</source>
        <extracomment>PARAMETERS | n | How many answers the model gives at once. Each costs as much as one alone. | answers</extracomment>
        <translation>Número de respuestas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many answers the model gives at once. Each costs as much as one alone.</source>
        <extracomment>PARAMETERS | n | Number of answers | answers</extracomment>
        <translation>Cuántas respuestas da el modelo a la vez. Cada una cuesta tanto como una sola.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>answers</source>
        <extracomment>PARAMETERS | n | Number of answers | How many answers the model gives at once. Each costs as much as one alone.</extracomment>
        <translation>respuestas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Stop texts</source>
        <extracomment>PARAMETERS | stop | The model stops before it would write one of these, up to four of them.</extracomment>
        <translation>Textos de parada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The model stops before it would write one of these, up to four of them.</source>
        <extracomment>PARAMETERS | stop | Stop texts</extracomment>
        <translation>El modelo se detiene antes de escribir uno de ellos, hasta cuatro.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Seed</source>
        <extracomment>PARAMETERS | seed | The same seed with the same request gives, where a service keeps to it, the same answer.</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The same seed with the same request gives, where a service keeps to it, the same answer.</source>
        <extracomment>PARAMETERS | seed | Seed</extracomment>
        <translation>La misma semilla con la misma solicitud da, si el servicio lo respeta, la misma respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Reasoning effort</source>
        <extracomment>PARAMETERS | reasoning_effort | How long a model that reasons thinks before it writes. More is slower and costs more.</extracomment>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How long a model that reasons thinks before it writes. More is slower and costs more.</source>
        <extracomment>PARAMETERS | reasoning_effort | Reasoning effort</extracomment>
        <translation>Cuánto piensa antes de escribir un modelo que razona. Más es más lento y cuesta más.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Verbosity</source>
        <extracomment>PARAMETERS | verbosity | How much the model writes: low is short, high is thorough.</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How much the model writes: low is short, high is thorough.</source>
        <extracomment>PARAMETERS | verbosity | Verbosity</extracomment>
        <translation>Cuánto escribe el modelo: baja es breve, alta es detallada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Response format</source>
        <extracomment>PARAMETERS | response_format | Whether the answer is text, a JSON object, or JSON that keeps to a schema.</extracomment>
        <translation>Formato de respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Whether the answer is text, a JSON object, or JSON that keeps to a schema.</source>
        <extracomment>PARAMETERS | response_format | Response format</extracomment>
        <translation>Si la respuesta es texto, un objeto JSON o JSON que se ajusta a un esquema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Log probabilities</source>
        <extracomment>PARAMETERS | logprobs | Asks how likely each token of the answer was; “ask --json” prints it.</extracomment>
        <translation>Probabilidades logarítmicas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Asks how likely each token of the answer was; “ask --json” prints it.</source>
        <extracomment>PARAMETERS | logprobs | Log probabilities</extracomment>
        <translation>Pregunta lo probable que era cada token de la respuesta; «ask --json» lo muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Top log probabilities</source>
        <extracomment>PARAMETERS | top_logprobs | How many other tokens are named with their probability, for each token of the answer. | tokens | logprobs</extracomment>
        <translation>Probabilidades logarítmicas mayores</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many other tokens are named with their probability, for each token of the answer.</source>
        <extracomment>PARAMETERS | top_logprobs | Top log probabilities | tokens | logprobs</extracomment>
        <translation>Cuántos otros tokens se nombran con su probabilidad, por cada token de la respuesta.</translation>
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
        <translation>Desactivado: la respuesta llega entera cuando está completa. Sin ajustar: llega palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Extra JSON</source>
        <extracomment>PARAMETERS | extra | Fields that are put into the request as they stand, over what is set elsewhere.</extracomment>
        <translation>JSON adicional</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Fields that are put into the request as they stand, over what is set elsewhere.</source>
        <extracomment>PARAMETERS | extra | Extra JSON</extracomment>
        <translation>Campos que se ponen en la solicitud tal como están, por encima de lo ajustado en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} could not be reached</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>no se pudo llegar a {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} took too long</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} did not give it (HTTP {status})</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} no la entregó (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} leads on to {next_host}</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} remite a {next_host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} is in your own network, where replies cannot look</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host} está en tu propia red, donde las respuestas no pueden mirar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is too large</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is no picture that can be shown</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>no es una imagen que se pueda mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is damaged</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>está dañada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is not there any more</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>something went wrong inside the program</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>algo falló dentro del programa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>You</source>
        <extracomment>(YOU, REPLY) | (YOU, MODEL) | YOU</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply</source>
        <extracomment>(YOU, REPLY) | REPLY</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | THOUGHT</extracomment>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Refused</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES)</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Sources</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | SOURCES</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Picture</source>
        <extracomment>PICTURE</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Call of {name}</source>
        <extracomment>(CALL, RESULT)</extracomment>
        <translation>Llamada a {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Result</source>
        <extracomment>(CALL, RESULT) | RESULT</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset.py"/>
        <source>A speaker&apos;s name has only letters, digits, “_” and “-”: most services refuse anything else.</source>
        <extracomment>NAME_RULE</extracomment>
        <translation>El nombre de un hablante solo tiene letras, cifras, «_» y «-»: la mayoría de los servicios rechaza lo demás.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Instructions</source>
        <extracomment>INSTRUCTIONS_TITLE | self.instructions</extracomment>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>instructions</source>
        <extracomment>WITH_INSTRUCTIONS</extracomment>
        <translation>instrucciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>1 example</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>1 ejemplo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>{count} examples</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>
            <numerusform>1 ejemplo</numerusform>
            <numerusform>{count} ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/prompt_template.py"/>
        <source>“{value}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>«{value}» no es un número.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/response_format.py"/>
        <source>The name of a schema is made of up to 64 letters from a to z, digits, - and _.</source>
        <extracomment>BAD_NAME</extracomment>
        <translation>El nombre de un esquema se compone de hasta 64 letras de la a a la z, cifras, - y _.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Write it like http://proxy.example.com:3128, with name:password@ before the host where it wants them.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>Escríbela como http://proxy.example.com:3128, con nombre:contraseña@ antes del host si los pide.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A proxy is reached by http:// or https://; this program speaks no SOCKS.</source>
        <translation>A un proxy se llega por http:// o https://; este programa no usa SOCKS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>This is not the address of a proxy.</source>
        <translation>Esto no es la dirección de un proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A time is a number of seconds up to {longest}.</source>
        <translation>Un tiempo es un número de segundos hasta {longest}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Leave it empty for the usual time.</source>
        <translation>Déjalo vacío para el tiempo habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no role: write role:user or role:assistant.</source>
        <extracomment>NOT_A_ROLE</extracomment>
        <translation>«{word}» no es un rol: escribe role:user o role:assistant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>A message has code, a picture or a file, but no “{word}”: write has:code, has:picture or has:file.</source>
        <extracomment>NOT_A_KIND</extracomment>
        <translation>Un mensaje tiene código, una imagen o un archivo, pero no «{word}»: escribe has:code, has:picture o has:file.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.</source>
        <extracomment>NOT_A_DATE</extracomment>
        <translation>«{word}» no es una fecha: escribe 2026, 2026-11, 2026-11-25, today o yesterday.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>There is no “{name}:”, so it is looked for as it stands. Did you mean {field}:?</source>
        <extracomment>NO_FIELD</extracomment>
        <translation>No existe «{name}:», así que se busca tal cual. ¿Querías decir {field}:?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, {count} lines</source>
        <extracomment>CODE</extracomment>
        <translation>
            <numerusform>código, {language}, 1 línea</numerusform>
            <numerusform>código, {language}, {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, 1 line</source>
        <extracomment>CODE_LINE</extracomment>
        <translation>código, {language}, 1 línea</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {count} lines</source>
        <extracomment>PLAIN_CODE</extracomment>
        <translation>
            <numerusform>código, 1 línea</numerusform>
            <numerusform>código, {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, 1 line</source>
        <extracomment>PLAIN_CODE_LINE</extracomment>
        <translation>código, 1 línea</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>table, {rows} rows, {columns} columns</source>
        <extracomment>TABLE</extracomment>
        <translation>tabla, {rows} filas, {columns} columnas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>heading {level}</source>
        <extracomment>HEADING</extracomment>
        <translation>encabezado {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>formula</source>
        <extracomment>FORMULA</extracomment>
        <translation>fórmula</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>image</source>
        <extracomment>PICTURE</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>separator</source>
        <extracomment>SEPARATOR</extracomment>
        <translation>separador</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>done:</source>
        <extracomment>MARKERS</extracomment>
        <translation>hecho:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>to do:</source>
        <extracomment>MARKERS</extracomment>
        <translation>por hacer:</translation>
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
        <translation>Lo que se muestra, como texto sin formato con marcas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>HTML page</source>
        <extracomment>FORMATS | html | What is shown, with pictures and colours, in one file</extracomment>
        <translation>Página HTML</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, with pictures and colours, in one file</source>
        <extracomment>FORMATS | HTML page | html</extracomment>
        <translation>Lo que se muestra, con imágenes y colores, en un archivo</translation>
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
        <translation>Lo que se muestra, en páginas para imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Plain text</source>
        <extracomment>FORMATS | txt | What is shown, words alone</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, words alone</source>
        <extracomment>FORMATS | Plain text | txt</extracomment>
        <translation>Lo que se muestra, solo las palabras</translation>
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
        <translation>Todo, también cada versión, en un archivo; se puede importar</translation>
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
        <translation>Todo, con los archivos aparte; se puede importar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>there are no conversations in it that can be read</source>
        <extracomment>NO_CONVERSATIONS</extracomment>
        <translation>no contiene conversaciones que se puedan leer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>it could not be read: {detail}</source>
        <extracomment>NOT_READ</extracomment>
        <translation>no se pudo leer: {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” could not be written: {detail}.</source>
        <extracomment>NOT_WRITTEN</extracomment>
        <translation>«{name}» no se pudo escribir: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” is no file, and nothing was written.</source>
        <extracomment>NO_PLACE</extracomment>
        <translation>«{name}» no es un archivo, y no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” cannot be imported: {why}.</source>
        <extracomment>NOT_IMPORTED</extracomment>
        <translation>«{name}» no se puede importar: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>These can: exports of ChatGPT, Claude and Open WebUI, Markdown, and what this program exported as JSON or zip.</source>
        <extracomment>READABLE</extracomment>
        <translation>Se puede con: exportaciones de ChatGPT, Claude y Open WebUI, Markdown y lo que este programa exportó como JSON o zip.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” has changed since it was looked at, and nothing was imported.</source>
        <extracomment>CHANGED</extracomment>
        <translation>«{name}» ha cambiado desde que se examinó, y no se importó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_change.py"/>
        <source>The conversation has changed since: this does not fit into it any more.</source>
        <extracomment>CHANGED_SINCE</extracomment>
        <translation>La conversación ha cambiado desde entonces: esto ya no encaja en ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>This is all there is in this conversation.</source>
        <extracomment>NOTHING_LEFT</extracomment>
        <translation>Esto es todo lo que hay en esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>Delete the conversation instead.</source>
        <extracomment>DELETE_INSTEAD</extracomment>
        <translation>Elimina mejor la conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>A message needs some words.</source>
        <extracomment>NOTHING_WRITTEN</extracomment>
        <translation>Un mensaje necesita algunas palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>{title} (fork)</source>
        <extracomment>FORK</extracomment>
        <translation>{title} (bifurcación)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>It wants to be asked again in {wait}, at {moment}.</source>
        <extracomment>ASK_LATER</extracomment>
        <translation>Pide que se le vuelva a preguntar dentro de {wait} ({moment}).</translation>
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
            <numerusform>1 día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” cannot be started.</source>
        <translation>El comando «{name}» no se puede iniciar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” did not end in time.</source>
        <translation>El comando «{name}» no terminó a tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” ended with {code} and gave no key.</source>
        <extracomment>sentence</extracomment>
        <translation>El comando «{name}» terminó con {code} y no dio ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” printed no key.</source>
        <translation>El comando «{name}» no mostró ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>the environment</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>el entorno</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>{variable} in {place}</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>{variable} en {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>The file “{name}” cannot be read.</source>
        <translation>El archivo «{name}» no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>Check --env-file.</source>
        <translation>Comprueba --env-file.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Change the proxy in the accounts.</source>
        <extracomment>CHANGE_PROXY</extracomment>
        <translation>Cambia el proxy en las cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The file of certificates “{file}” cannot be read, or holds none.</source>
        <extracomment>sentence</extracomment>
        <translation>El archivo de certificados «{file}» no se puede leer o no contiene ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Choose another file in the accounts.</source>
        <translation>Elige otro archivo en las cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>There is no address of the account&apos;s own proxy.</source>
        <translation>Falta la dirección del proxy propio de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The proxy cannot be used: this program speaks to http:// and https:// proxies.</source>
        <extracomment>sentence</extracomment>
        <translation>El proxy no se puede usar: este programa habla con proxies http:// y https:// solamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check how the address is spelled. If other names are not found either, check the network or the VPN.</source>
        <extracomment>CHECK_SPELLING</extracomment>
        <translation>Comprueba cómo está escrita la dirección. Si tampoco se encuentran otros nombres, comprueba la red o la VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check the proxy in the accounts, or the one of the system.</source>
        <extracomment>CHECK_PROXY</extracomment>
        <translation>Comprueba el proxy en las cuentas, o el del sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Start the server, or correct the port in the address.</source>
        <extracomment>START_SERVER</extracomment>
        <translation>Inicia el servidor o corrige el puerto de la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check that the server runs and that the port is right; a firewall or VPN may be in the way.</source>
        <extracomment>CHECK_FIREWALL</extracomment>
        <translation>Comprueba que el servidor esté en marcha y que el puerto sea correcto; puede haber un cortafuegos o una VPN en medio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>If it is a server of your own, name its certificate under Certificates in the accounts.</source>
        <extracomment>TRUST_IT</extracomment>
        <translation>Si es un servidor tuyo, indica su certificado en Certificados, en las cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>It has to be renewed by whoever runs the server; or the clock of this computer is wrong.</source>
        <extracomment>SEE_CLOCK</extracomment>
        <translation>Tiene que renovarlo quien administra el servidor; o el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Use the name that stands in the certificate, or have one made for this name.</source>
        <extracomment>OTHER_NAME</extracomment>
        <translation>Usa el nombre que figura en el certificado, o pide uno para este nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The server does not speak TLS: begin the address with http:// instead of https://.</source>
        <extracomment>USE_HTTP</extracomment>
        <translation>El servidor no habla TLS: empieza la dirección por http:// en lugar de https://.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Write name:password@ before the host of the proxy in the accounts.</source>
        <extracomment>NAME_PROXY</extracomment>
        <translation>Escribe nombre:contraseña@ antes del host del proxy en las cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The name {host} was not looked up in time.</source>
        <translation>El nombre {host} no se resolvió a tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>There is no server named {host}.</source>
        <translation>No hay ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{place} does not answer: no connection within {seconds} s.</source>
        <extracomment>sentence</extracomment>
        <translation>{place} no responde: ninguna conexión en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Nothing answers at {place}.</source>
        <translation>Nada responde en {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not answer.</source>
        <translation>El proxy no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy wants a name and a password, or does not accept them.</source>
        <translation>El proxy pide un nombre y una contraseña, o no los acepta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not lead to {host}: it answers {status}.</source>
        <extracomment>sentence</extracomment>
        <translation>El proxy no lleva a {host}: responde {status}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} does not answer to TLS.</source>
        <translation>{host} no responde a TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} and this program find no common TLS.</source>
        <translation>{host} y este programa no encuentran un TLS común.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The address of the proxy makes no sense.</source>
        <translation>La dirección del proxy no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is out of date.</source>
        <translation>El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is for another name.</source>
        <translation>El certificado de {host} es para otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is from nobody this system trusts.</source>
        <translation>El certificado de {host} no es de nadie en quien confíe este sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>There is no account “{id}”.</source>
        <translation>No hay ninguna cuenta «{id}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>This looks like a key; a name is seen by everybody who looks.</source>
        <translation>Esto parece una clave; un nombre lo ve cualquiera que mire.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Added the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>Cuenta «{name}» añadida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Removed the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>Cuenta «{name}» quitada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Moved the account “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>Cuenta «{name}» movida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Renamed the account “{old}” to “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>Cuenta «{old}» renombrada como «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the address of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Dirección de «{name}» cambiada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the command of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Comando de «{name}» cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed how requests of “{name}” leave</source>
        <extracomment>CHANGED</extracomment>
        <translation>Cambio de cómo salen las solicitudes de «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>printed by “{name}”</source>
        <extracomment>FROM_COMMAND</extracomment>
        <translation>mostrada por «{name}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it has {count} characters, and no system&apos;s keyring holds more than {longest}.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Esto no es una clave: tiene un carácter, y ningún llavero admite más de {longest}.</numerusform>
            <numerusform>Esto no es una clave: tiene {count} caracteres, y ningún llavero admite más de {longest}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it contains spaces or characters that no key has.</source>
        <extracomment>FORBIDDEN</extracomment>
        <translation>Esto no es una clave: contiene espacios o caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Known accounts: {names}.</source>
        <translation>Cuentas conocidas: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This command is too long, or has characters that cannot be seen.</source>
        <translation>Este comando es demasiado largo o tiene caracteres invisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>{who} has no address yet.</source>
        <translation>{who} aún no tiene dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Enter the address of the server.</source>
        <translation>Introduce la dirección del servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>A quotation mark in this command is not closed.</source>
        <translation>En este comando hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>No model is chosen.</source>
        <extracomment>NO_MODEL | Choose a model.</extracomment>
        <translation>No hay ningún modelo elegido.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <source>Choose a model.</source>
        <extracomment>No model is chosen.</extracomment>
        <translation>Elige un modelo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/backups.py"/>
        <source>Brought back {count} conversations from the backup of {name}</source>
        <extracomment>BROUGHT_BACK</extracomment>
        <translation>
            <numerusform>Una conversación recuperada de la copia {name}</numerusform>
            <numerusform>{count} conversaciones recuperadas de la copia {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>Choose an account.</source>
        <translation>Elige una cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is no message that this would answer.</source>
        <translation>No hay ningún mensaje al que responder con esto.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to continue: this reply is complete.</source>
        <translation>No hay nada que continuar: esta respuesta está completa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>This conversation is being closed.</source>
        <translation>Esta conversación se está cerrando.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>A reply is still on its way.</source>
        <extracomment>STILL_RUNNING | Wait for it, or stop it.</extracomment>
        <translation>Todavía está llegando una respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>Wait for it, or stop it.</source>
        <extracomment>STILL_RUNNING | A reply is still on its way.</extracomment>
        <translation>Espérala o detenla.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Renamed “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>«{before}» renombrada como «{after}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated “{title}”</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>«{title}» duplicada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated {count} conversations</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>
            <numerusform>Una conversación duplicada</numerusform>
            <numerusform>{count} conversaciones duplicadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Deleted “{title}”</source>
        <extracomment>DELETED | (DELETED, IN_TRASH)</extracomment>
        <translation>«{title}» eliminada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Deleted {count} conversations</source>
        <extracomment>DELETED</extracomment>
        <translation>
            <numerusform>Una conversación eliminada</numerusform>
            <numerusform>{count} conversaciones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (copy)</source>
        <extracomment>COPY | (COPY, FORMER)</extracomment>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>none</source>
        <extracomment>(NO_PROXY, NO_TLS) | USES</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: the address begins with http://</source>
        <extracomment>(NO_PROXY, NO_TLS)</extracomment>
        <translation>ninguno: la dirección empieza por http://</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: everybody on the way can read what is sent</source>
        <extracomment>OPEN_TLS</extracomment>
        <translation>ninguno: cualquiera en el camino puede leer lo que se envía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Use https:// if the server can.</source>
        <extracomment>USE_HTTPS</extracomment>
        <translation>Usa https:// si el servidor puede.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none needed</source>
        <extracomment>NO_KEY_NEEDED</extracomment>
        <translation>no hace falta ninguna</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>
            <numerusform>1 modelo</numerusform>
            <numerusform>{count} modelos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>1 model</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>1 modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server names none</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>el servidor no nombra ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server has no list of models</source>
        <extracomment>NO_LIST_THERE</extracomment>
        <translation>el servidor no tiene lista de modelos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Type the name of a model.</source>
        <extracomment>TYPE_MODEL</extracomment>
        <translation>Escribe el nombre de un modelo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models, but not {model}</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>
            <numerusform>1 modelo, pero no {model}</numerusform>
            <numerusform>{count} modelos, pero no {model}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>No model is chosen, and the server names none.</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>No hay ningún modelo elegido, y el servidor no nombra ninguno.</translation>
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
        <translation>{model} responde, pero todo de una vez en lugar de palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} ended its reply without a word.</source>
        <extracomment>EMPTY_REPLY</extracomment>
        <translation>{model} terminó su respuesta sin una palabra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Try another model.</source>
        <extracomment>OTHER_MODEL</extracomment>
        <translation>Prueba otro modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>taken</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>refused: {why}</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>rechazado: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>not sent: this provider is known not to take it</source>
        <extracomment>NOT_SENT_BY_ROW</extracomment>
        <translation>no enviado: se sabe que este proveedor no lo acepta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Set it to “not sent”; the program also leaves it out by itself.</source>
        <extracomment>LEAVE_OUT</extracomment>
        <translation>Ponlo en «no enviado»; el programa también lo deja fuera por sí solo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The Guide is a part of this program: there is no way to examine.</source>
        <extracomment>NO_WAY</extracomment>
        <translation>Guide es parte de este programa: no hay ningún camino que examinar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Edited “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>Mensaje «{words}» editado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Inserted “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>Mensaje «{words}» insertado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted the message “{words}”</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>Mensaje «{words}» eliminado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted “{words}” and what followed it</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>«{words}» y lo que le seguía, eliminados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Left “{words}” out of requests</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>«{words}» fuera de las solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took “{words}” into requests again</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>«{words}» de nuevo en las solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation to what fits</source>
        <extracomment>CUT_TO_FIT</extracomment>
        <translation>Conversación recortada a lo que cabe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation above “{words}”</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Conversación cortada por encima de «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took the cut back</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Corte deshecho</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Forked the conversation at “{words}”</source>
        <extracomment>FORKED</extracomment>
        <translation>Conversación bifurcada en «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Only a message of yours can be sent again.</source>
        <extracomment>NOT_A_PROMPT</extracomment>
        <translation>Solo se puede volver a enviar un mensaje tuyo.</translation>
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
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/exports.py"/>
        <source>There is nothing to export.</source>
        <extracomment>NOTHING</extracomment>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned “{title}”</source>
        <extracomment>PINNED</extracomment>
        <translation>«{title}» fijada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned {count} conversations</source>
        <extracomment>PINNED</extracomment>
        <translation>
            <numerusform>Una conversación fijada</numerusform>
            <numerusform>{count} conversaciones fijadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned “{title}”</source>
        <extracomment>UNPINNED</extracomment>
        <translation>«{title}» ya no fijada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned {count} conversations</source>
        <extracomment>UNPINNED</extracomment>
        <translation>
            <numerusform>Una conversación ya no fijada</numerusform>
            <numerusform>{count} conversaciones ya no fijadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived “{title}”</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>«{title}» archivada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived {count} conversations</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>
            <numerusform>Una conversación archivada</numerusform>
            <numerusform>{count} conversaciones archivadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>«{title}» desarchivada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>
            <numerusform>Una conversación desarchivada</numerusform>
            <numerusform>{count} conversaciones desarchivadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved “{title}” to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>«{title}» movida a «{folder}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved {count} conversations to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>
            <numerusform>Una conversación movida a «{folder}»</numerusform>
            <numerusform>{count} conversaciones movidas a «{folder}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of its folder</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>«{title}» sacada de su carpeta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of their folders</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>
            <numerusform>Una conversación sacada de su carpeta</numerusform>
            <numerusform>{count} conversaciones sacadas de sus carpetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of “{title}”</source>
        <extracomment>TAGGED</extracomment>
        <translation>Etiquetas de «{title}» cambiadas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of {count} conversations</source>
        <extracomment>TAGGED</extracomment>
        <translation>
            <numerusform>Etiquetas de una conversación cambiadas</numerusform>
            <numerusform>Etiquetas de {count} conversaciones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put “{title}” in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>«{title}» ordenada por fecha</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put {count} conversations in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>
            <numerusform>Una conversación ordenada por fecha</numerusform>
            <numerusform>{count} conversaciones ordenadas por fecha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>Untitled</source>
        <extracomment>UNTITLED</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>All of this conversation fits, as far as is known: nothing was cut.</source>
        <extracomment>NOTHING_TO_CUT</extracomment>
        <translation>Toda esta conversación cabe, que se sepa: no se cortó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Your last message alone is longer than this model can take.</source>
        <extracomment>LAST_ALONE</extracomment>
        <translation>Tu último mensaje, él solo, es más largo de lo que admite este modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Shorten it, or choose a model with a longer context.</source>
        <extracomment>SHORTEN</extracomment>
        <translation>Acórtalo o elige un modelo con un contexto más largo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Made the folder “{folder}”</source>
        <extracomment>MADE</extracomment>
        <translation>Carpeta «{folder}» creada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Renamed the folder “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>Carpeta «{before}» renombrada como «{after}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Moved the folder “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>Carpeta «{folder}» movida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Deleted the folder “{folder}”</source>
        <extracomment>DELETED</extracomment>
        <translation>Carpeta «{folder}» eliminada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder needs a name.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is a folder “{folder}” already.</source>
        <extracomment>NAME_TAKEN</extracomment>
        <translation>Ya hay una carpeta «{folder}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <extracomment>INSIDE_ITSELF</extracomment>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Folders can lie in each other {count} deep, and not deeper.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>
            <numerusform>Las carpetas pueden anidarse en un nivel, no más.</numerusform>
            <numerusform>Las carpetas pueden anidarse en {count} niveles, no más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is no folder “{folder}” any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Ya no hay ninguna carpeta «{folder}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>That is no key that can be pressed.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Esa no es una tecla que se pueda pulsar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” types text. Hold Ctrl or Alt with it.</source>
        <extracomment>TYPES</extracomment>
        <translation>«{key}» escribe texto. Mantén Ctrl o Alt a la vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” is needed to move, to choose and to leave. Hold Ctrl or Alt with it.</source>
        <extracomment>NEEDED</extracomment>
        <translation>«{key}» hace falta para moverse, elegir y salir. Mantén Ctrl o Alt a la vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” edits text wherever something is written.</source>
        <extracomment>EDITS</extracomment>
        <translation>«{key}» edita el texto dondequiera que se escriba algo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>Esc always leaves, and cannot be given away.</source>
        <extracomment>LEAVES</extracomment>
        <translation>Esc siempre sale y no se puede asignar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” moves in the conversation and presses what has the focus.</source>
        <extracomment>MOVES_HERE</extracomment>
        <translation>«{key}» se mueve por la conversación y pulsa lo que tiene el foco.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported {count} conversations from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>Una conversación importada de «{name}»</numerusform>
            <numerusform>{count} conversaciones importadas de «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported a conversation from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>Una conversación importada de «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Changed the keys of “{title}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>Atajos de «{title}» cambiados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Imported keys</source>
        <extracomment>IMPORTED</extracomment>
        <translation>Atajos importados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>An action has {count} keys at the most.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>Una acción tiene un atajo como máximo.</numerusform>
            <numerusform>Una acción tiene {count} atajos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is too long to be one of keys.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>Ese archivo es demasiado largo para ser de atajos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is not JSON, so no key was changed.</source>
        <extracomment>NO_JSON</extracomment>
        <translation>Ese archivo no es JSON, así que no se cambió ningún atajo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>There are no keys of this program in that file, so no key was changed.</source>
        <extracomment>NO_KEYS</extracomment>
        <translation>En ese archivo no hay atajos de este programa, así que no se cambió ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>It has to be a file that “Export keys…” has written.</source>
        <extracomment>HAS_TO</extracomment>
        <translation>Tiene que ser un archivo escrito con «Exportar atajos…».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/offered_settings.py"/>
        <source>The file says {value}, which cannot be used.</source>
        <extracomment>NOT_USED</extracomment>
        <translation>El archivo dice {value}, que no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>{count} messages wait already.</source>
        <extracomment>FULL</extracomment>
        <translation>
            <numerusform>Ya espera un mensaje.</numerusform>
            <numerusform>Ya esperan {count} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>Wait until some of them are sent, or take some away.</source>
        <extracomment>WAIT_FIRST</extracomment>
        <translation>Espera a que se envíen algunos, o quita otros.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>This message is on its way already.</source>
        <translation>Este mensaje ya está en camino.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outside_changes.py"/>
        <source>The files of “{title}” were taken away by another program. What you see is written again with the next change.</source>
        <extracomment>TAKEN_AWAY</extracomment>
        <translation>Otro programa quitó los archivos de «{title}». Lo que ves se vuelve a escribir con el próximo cambio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved “{title}” in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>«{title}» movida en la lista</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved {count} conversations in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>
            <numerusform>Una conversación movida en la lista</numerusform>
            <numerusform>{count} conversaciones movidas en la lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed “{title}”</source>
        <extracomment>CHANGED | (PARAMETER, PARAMETERS)</extracomment>
        <translation>Cambio de «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset “{title}”</source>
        <extracomment>RESET | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Restablecer «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (before)</source>
        <extracomment>(COPY, FORMER)</extracomment>
        <translation>{title} (antes)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Added the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Preajuste «{title}» añadido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Changed the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Preajuste «{title}» cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Moved the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>Preajuste «{title}» movido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Deleted the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>Preajuste «{title}» eliminado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Brought back the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>Preajuste «{title}» recuperado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Made the preset “{title}” what it was</source>
        <extracomment>RESET</extracomment>
        <translation>Preajuste «{title}» devuelto a su estado original</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Several presets are called “{name}”.</source>
        <translation>Varios preajustes se llaman «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Name one by its id: {ids}.</source>
        <translation>Nombra uno por su id: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There is no preset “{name}”.</source>
        <translation>No hay ningún preajuste «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are: {titles}.</source>
        <translation>Hay estos: {titles}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are {count} presets, which is as many as there can be.</source>
        <translation>
            <numerusform>Hay un preajuste, que es el máximo posible.</numerusform>
            <numerusform>Hay {count} preajustes, que es el máximo posible.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This preset is not there any more.</source>
        <extracomment>Choose another one.</extracomment>
        <translation>Este preajuste ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Choose another one.</source>
        <extracomment>This preset is not there any more.</extracomment>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>A preset needs a title.</source>
        <translation>Un preajuste necesita un título.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This looks like a key; a title is seen by everybody who looks.</source>
        <translation>Esto parece una clave; un título lo ve cualquiera que mire.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>Nothing is typed: this is the conversation so far, without a new message.</source>
        <extracomment>NOTHING_TYPED</extracomment>
        <translation>No hay nada escrito: esta es la conversación hasta ahora, sin un mensaje nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>It cannot be sent as it is. {title}: {mistake}</source>
        <extracomment>NOT_SENT_YET</extracomment>
        <translation>No se puede enviar tal como está. {title}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{title} is not sent: {who} does not take it for this model.</source>
        <extracomment>NOT_TAKEN</extracomment>
        <translation>{title} no se envía: {who} no lo acepta para este modelo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{beginning}… ({count} characters in all)</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>{beginning}… (un carácter en total)</numerusform>
            <numerusform>{beginning}… ({count} caracteres en total)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>What was fetched is no table of prices. The one from {day} is still used.</source>
        <extracomment>NO_TABLE</extracomment>
        <translation>Lo que se obtuvo no es una tabla de precios. Se sigue usando la del {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>Try again later.</source>
        <extracomment>LATER</extracomment>
        <translation>Reinténtalo más tarde.</translation>
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
        <translation>La respuesta está lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply broke off.</source>
        <extracomment>ENDED</extracomment>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply failed.</source>
        <extracomment>ENDED</extracomment>
        <translation>La respuesta falló.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Saved the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt «{title}» guardado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Changed the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt «{title}» cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Deleted the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>Prompt «{title}» eliminado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs a title.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>Un prompt necesita un título.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs words.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>Un prompt necesita palabras.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt has {count} characters at the most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>Un prompt tiene un carácter como máximo.</numerusform>
            <numerusform>Un prompt tiene {count} caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>There are {count} prompts, which is as many as there can be.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>Hay un prompt, que es el máximo posible.</numerusform>
            <numerusform>Hay {count} prompts, que es el máximo posible.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This looks like a key; a saved prompt is no place for one.</source>
        <extracomment>HAS_KEY</extracomment>
        <translation>Esto parece una clave; un prompt guardado no es lugar para ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This prompt is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>Este prompt ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Changed the defaults</source>
        <extracomment>DEFAULTS_CHANGED</extracomment>
        <translation>Valores predeterminados cambiados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Chose what new conversations begin with</source>
        <extracomment>NEW_CHOSEN</extracomment>
        <translation>Elección de con qué empiezan las conversaciones nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>“{title}” has a mistake in it, so nothing was sent. {mistake}</source>
        <extracomment>NOT_SENDABLE</extracomment>
        <translation>«{title}» contiene un error, así que no se envió nada. {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Mend it, or take the parameter out.</source>
        <translation>Corrígelo o quita el parámetro.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another preset</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Otro preajuste elegido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another account</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Otra cuenta elegida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another model</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Otro modelo elegido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the instructions</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Instrucciones cambiadas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the parameters</source>
        <extracomment>(PARAMETER, PARAMETERS)</extracomment>
        <translation>Parámetros cambiados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>typed for this session</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>escrita para esta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>in the system&apos;s keyring</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/tasks.py"/>
        <source>Something went wrong inside the program: {what}. What you wrote is kept.</source>
        <extracomment>DEFECT</extracomment>
        <translation>Algo falló dentro del programa: {what}. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/titles.py"/>
        <source>Chose who gives titles</source>
        <extracomment>CHOSEN</extracomment>
        <translation>Elección de quién pone los títulos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>there is too much in it</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>contiene demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is neither JSON nor text nor a zip</source>
        <extracomment>NOT_TEXT</extracomment>
        <translation>no es ni JSON, ni texto, ni un zip</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is no file</source>
        <extracomment>NO_FILE</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>the zip is damaged, or locked with a password</source>
        <extracomment>BROKEN_ZIP</extracomment>
        <translation>el zip está dañado o protegido con contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/own_documents.py"/>
        <source>it was written by a newer version of this program</source>
        <extracomment>NEWER</extracomment>
        <translation>lo escribió una versión más reciente de este programa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/amounts.py"/>
        <source>under {amount}</source>
        <extracomment>UNDER</extracomment>
        <translation>menos de {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Nothing fits. Esc goes back.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Nada coincide. Esc vuelve atrás.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Use “{typed}”</source>
        <extracomment>USE</extracomment>
        <translation>Usar «{typed}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>There is nothing to choose from yet.</source>
        <extracomment>NOTHING_TO_CHOOSE</extracomment>
        <translation>Aún no hay nada entre lo que elegir.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Presets</source>
        <extracomment>(PROMPTS, PRESETS) | (SETTINGS, MODELS, PRESETS, FOLDERS) | TITLE</extracomment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <source>temporary</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>temporal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Attachments</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Take {name} off the message</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>Quitar {name} del mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/completion_popup.py"/>
        <source>What fits what you type</source>
        <extracomment>NAME</extracomment>
        <translation>Lo que coincide con lo que escribes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write the next message while the reply comes</source>
        <extracomment>PLACEHOLDER_RUNNING</extracomment>
        <translation>Escribe el próximo mensaje mientras llega la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <extracomment>HINT</extracomment>
        <translation>Intro envía · Shift+Enter cambia de línea</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} sends · Enter breaks the line</source>
        <extracomment>HINT_CONTROL</extracomment>
        <translation>{key} envía · Intro cambia de línea</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} queues the next message</source>
        <extracomment>HINT_RUNNING</extracomment>
        <translation>{key} pone en cola el próximo mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter opens · Del takes off · Ctrl+Z brings back · Esc goes on writing</source>
        <extracomment>HINT_STRIP</extracomment>
        <translation>Intro abre · Supr quita · Ctrl+Z recupera · Esc sigue escribiendo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Enviar {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop  Esc</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Detener  Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>Conservar {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep</source>
        <extracomment>name</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/queue_strip.py"/>
        <source>Queued messages</source>
        <extracomment>NAME</extracomment>
        <translation>Mensajes en cola</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Find in this conversation</source>
        <extracomment>FIND</extracomment>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{number} of {count}</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{number} de {count}</numerusform>
            <numerusform>{number} de {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} so far</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{count} por ahora</numerusform>
            <numerusform>{count} por ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>No match</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} found</source>
        <extracomment>FOUND</extracomment>
        <translation>
            <numerusform>1 encontrada</numerusform>
            <numerusform>{count} encontradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Close</source>
        <extracomment>CLOSE | (NOTHING_NEW, CANCEL, CLOSE) | PLACES</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Enter next · Shift+Enter previous · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Intro siguiente · Shift+Enter anterior · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>A capital letter makes capitals count. </source>
        <translation>Con una mayúscula cuentan las mayúsculas. </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/followers.py"/>
        <source>Back to writing</source>
        <extracomment>WRITE</extracomment>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key goes into the system&apos;s keyring, and never into a file.</source>
        <extracomment>KEY_NOTE</extracomment>
        <translation>La clave va al llavero del sistema, y nunca a un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key stays in memory until the program ends. It is never written to a file.</source>
        <extracomment>KEY_NOW_NOTE</extracomment>
        <translation>La clave permanece en memoria hasta que se cierre el programa. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is {place}. {trouble}</source>
        <extracomment>KEY_KEPT</extracomment>
        <translation>Clave de {account}: {place}. {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is forgotten.</source>
        <extracomment>KEY_FORGOTTEN</extracomment>
        <translation>La clave de {account} se ha olvidado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: {count} models. The key is {place}.</source>
        <extracomment>KEY_WORKS</extracomment>
        <translation>
            <numerusform>{account} funciona: 1 modelo. Clave: {place}.</numerusform>
            <numerusform>{account} funciona: {count} modelos. Clave: {place}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: 1 model. The key is {place}.</source>
        <extracomment>KEY_WORKS_FOR_ONE</extracomment>
        <translation>{account} funciona: 1 modelo. Clave: {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1. Leave it empty for the usual address.</source>
        <extracomment>ADDRESS_NOTE</extracomment>
        <translation>Por ejemplo, http://localhost:8080/v1. Déjalo vacío para la dirección habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1.</source>
        <extracomment>ADDRESS_NOTE_CUSTOM</extracomment>
        <translation>Por ejemplo, http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Which service is this key for?</source>
        <extracomment>WHOSE</extracomment>
        <translation>¿De qué servicio es esta clave?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Add an account</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>the program finds out whose it is</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>el programa averigua de quién es</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>answers on this computer</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>responde en este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>does not answer at {address}</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>no responde en {address}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key</source>
        <extracomment>asked</extracomment>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Key for {account}</source>
        <translation>Clave de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Account</source>
        <extracomment>asked | COLUMNS</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>A server on this computer</source>
        <extracomment>asked</extracomment>
        <translation>Un servidor de este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Address for {account}</source>
        <extracomment>asked</extracomment>
        <translation>Dirección de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Another answer in a second · Esc takes it back</source>
        <extracomment>COMING</extracomment>
        <translation>Otra respuesta en un segundo · Esc lo deshace</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Taken back: nothing is asked.</source>
        <extracomment>TAKEN_BACK</extracomment>
        <translation>Deshecho: no se pregunta nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>Which model answers? From the list or typed</source>
        <extracomment>WHICH</extracomment>
        <translation>¿Qué modelo responde? De la lista o escrito</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>This answer only: the conversation goes on with its own model.</source>
        <extracomment>HINT</extracomment>
        <translation>Solo esta respuesta: la conversación sigue con su propio modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted picture</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted text</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>reading…</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>leyendo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{size} · {count} lines</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>
            <numerusform>{size} · 1 línea</numerusform>
            <numerusform>{size} · {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Image</source>
        <extracomment>IN_A_REPLY | IMAGE</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{width} × {height}, made smaller · {size}</source>
        <extracomment>(PICTURE, SCALED)</extracomment>
        <translation>{width} × {height}, reducida · {size}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{model} does not see pictures.</source>
        <extracomment>BLIND</extracomment>
        <translation>{model} no ve imágenes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name}: quitado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off · {key} brings it back</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name}: quitado · {key} lo recupera</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>There is no backup yet. One is made each day, a minute after the start.</source>
        <extracomment>NONE</extracomment>
        <translation>Aún no hay ninguna copia. Se hace una cada día, un minuto después del inicio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Make one now.</source>
        <extracomment>MAKE</extracomment>
        <translation>Haz una ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Backup {name} is made: {what}.</source>
        <extracomment>MADE</extracomment>
        <translation>Copia {name} hecha: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is in the backup of {name} is here.</source>
        <extracomment>ALL_HERE</extracomment>
        <translation>Todo lo que hay en la copia {name} está aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Back from the backup of {name}: {what}.</source>
        <extracomment>BACK</extracomment>
        <translation>Recuperado de la copia {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Look into a backup</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>Mirar en una copia</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Bring back from {name}</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>Recuperar de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>1 conversation</source>
        <extracomment>(CONVERSATION, CONVERSATIONS)</extracomment>
        <translation>1 conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/drag_picture.py"/>
        <source>{count} conversations</source>
        <extracomment>(CONVERSATION, CONVERSATIONS) | SEVERAL</extracomment>
        <translation>
            <numerusform>1 conversación</numerusform>
            <numerusform>{count} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>1 message</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND) | (COUNT, COUNT_ONE)</extracomment>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{count} messages</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND)</extracomment>
        <translation>
            <numerusform>1 mensaje</numerusform>
            <numerusform>{count} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>all of it, {count}</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>entera, {count}</numerusform>
            <numerusform>entera, {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>{count} that are missing</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>{count} que falta</numerusform>
            <numerusform>{count} que faltan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is missing</source>
        <translation>Todo lo que falta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>There is nothing in “{title}” yet.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Aún no hay nada en «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>“{title}” is too long for a message as a whole: its newest part is attached.</source>
        <extracomment>CUT</extracomment>
        <translation>«{title}» es demasiado largo para caber entero en un mensaje: se adjunta su parte más reciente.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Search every message for “{typed}”</source>
        <extracomment>SEARCH</extracomment>
        <translation>Buscar «{typed}» en todos los mensajes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is in the trash.</source>
        <extracomment>(DELETED, IN_TRASH)</extracomment>
        <translation>«{title}» está en la papelera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is gone: it was never written.</source>
        <extracomment>GONE</extracomment>
        <translation>«{title}» ha desaparecido: nunca se escribió.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Temporary conversation</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>Conversación temporal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Kept “{title}”</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>«{title}» conservada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>This conversation is kept from now on.</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>Esta conversación se conserva a partir de ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Find a conversation</source>
        <extracomment>asked | BUTTONS</extracomment>
        <translation>Buscar conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Title</source>
        <extracomment>asked | (TITLE, WORDS, LIST)</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>What stands above the line is not sent any more. {key} sends everything again.</source>
        <extracomment>CUT</extracomment>
        <translation>Lo que está por encima de la línea ya no se envía. {key} vuelve a enviar todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Everything is sent again.</source>
        <extracomment>(WHOLE, WAS_WHOLE) | (CUT, UNCUT)</extracomment>
        <translation>Todo se envía de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>Everything is sent: nothing was cut.</source>
        <extracomment>(WHOLE, WAS_WHOLE)</extracomment>
        <translation>Todo se envía: no había nada cortado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export…</source>
        <extracomment>EXPORT</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export as</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>Exportar como</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>Exportado a «{name}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”, without {count} conversations that could not be read.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>Exportado a «{name}», sin una conversación que no se pudo leer.</numerusform>
            <numerusform>Exportado a «{name}», sin {count} conversaciones que no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Choose a conversation first: the one in front is empty.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>Elige antes una conversación: la actual está vacía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exporting, {percent} %</source>
        <extracomment>EXPORTING</extracomment>
        <translation>Exportando, {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>The export was cancelled, and nothing was written.</source>
        <extracomment>CANCELLED</extracomment>
        <translation>La exportación se canceló y no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>No export is under way.</source>
        <extracomment>NOT_EXPORTING</extracomment>
        <translation>No hay ninguna exportación en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Nothing has been exported since the program started.</source>
        <extracomment>NOTHING_YET</extracomment>
        <translation>No se ha exportado nada desde que se inició el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Into which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>¿A qué carpeta?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Another name for the folder “{folder}”</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>Otro nombre para la carpeta «{folder}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Name of the new folder</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>A slash makes a folder in a folder: Work/Clients.</source>
        <extracomment>NEW_HINT</extracomment>
        <translation>Una barra crea una carpeta dentro de otra: Trabajo/Clientes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Type a new name to make a folder; a slash makes one in another.</source>
        <extracomment>MOVE_HINT</extracomment>
        <translation>Escribe un nombre nuevo para crear una carpeta; una barra crea una dentro de otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>In no folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>En ninguna carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>At the top, in no other folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>En lo más alto, en ninguna otra carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Taken back: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>Deshecho: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Done again: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>Rehecho: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>Import conversations</source>
        <extracomment>CHOOSE</extracomment>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>All files</source>
        <extracomment>(READABLE, EVERYTHING) | (KIND, EVERYTHING)</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>{count} conversations came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>Llegó una conversación.</numerusform>
            <numerusform>Llegaron {count} conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>A conversation came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>Llegó una conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Export keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>Exportar atajos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Import keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>Importar atajos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys that it came with.</source>
        <extracomment>UNCHANGED</extracomment>
        <translation>Cada acción tiene los atajos con los que venía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys again that it came with.</source>
        <extracomment>RESET</extracomment>
        <translation>Cada acción tiene de nuevo los atajos con los que venía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys were written to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>Los atajos se escribieron en «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over.</source>
        <extracomment>TAKEN</extracomment>
        <translation>Se tomaron los atajos de «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over, without what cannot be used here: {ids}.</source>
        <extracomment>TAKEN_BUT</extracomment>
        <translation>Se tomaron los atajos de «{name}», sin lo que no se puede usar aquí: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Tag to give, or to take away</source>
        <extracomment>WHICH_TAG</extracomment>
        <translation>Etiqueta que dar o quitar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Type a new tag and press Enter; a comma stands between several.</source>
        <extracomment>TAG_HINT</extracomment>
        <translation>Escribe una etiqueta nueva y pulsa Intro; entre varias va una coma.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Choose a conversation in the list first.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>Elige antes una conversación en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>takes it away</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>la quita</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>gives it</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>la da</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>The reply is on the clipboard.</source>
        <extracomment>REPLY_COPIED | COPIED</extracomment>
        <translation>La respuesta está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>The message is on the clipboard.</source>
        <extracomment>MESSAGE_COPIED</extracomment>
        <translation>El mensaje está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the reply</source>
        <extracomment>(COPY_REPLY, TRY_AGAIN) | (COPY, GO_ON)</extracomment>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Continue</source>
        <extracomment>CONTINUE | REMEDIES</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Ask again</source>
        <extracomment>(COPY_MESSAGE, ASK_AGAIN)</extracomment>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in this message, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>Parece que hay una clave en este mensaje, y no se ha enviado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in “{name}”, and nothing has been sent.</source>
        <extracomment>KEY_IN_FILE</extracomment>
        <translation>Parece que hay una clave en «{name}», y no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>{model} does not see pictures, and nothing has been sent.</source>
        <extracomment>NOT_SEEN</extracomment>
        <translation>{model} no ve imágenes, y no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Choose another model, or send it as it is: then it is told their names alone.</source>
        <extracomment>NOT_SEEN_REMEDY</extracomment>
        <translation>Elige otro modelo, o envíalo tal como está: entonces solo se le dicen los nombres.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Take the key out, or send the message as it is.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>Quita la clave, o envía el mensaje tal como está.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{account} has {count} models.</source>
        <extracomment>REFRESHED</extracomment>
        <translation>
            <numerusform>{account} tiene 1 modelo.</numerusform>
            <numerusform>{account} tiene {count} modelos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Model, from the list or typed</source>
        <extracomment>QUESTION</extracomment>
        <translation>Modelo, de la lista o escrito</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again</source>
        <extracomment>HINT</extracomment>
        <translation>{favourite}: favorito · {refresh}: preguntar otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again · prices of {day}</source>
        <extracomment>HINT_WITH_PRICES</extracomment>
        <translation>{favourite}: favorito · {refresh}: preguntar otra vez · precios del {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Asking {account} for its models…</source>
        <extracomment>ASKING</extracomment>
        <translation>Preguntando a {account} por sus modelos…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>No model is known yet. {refresh} asks {account}; any name can be typed.</source>
        <extracomment>NONE_YET</extracomment>
        <translation>Aún no se conoce ningún modelo. {refresh} pregunta a {account}; se puede escribir cualquier nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is a favourite.</source>
        <extracomment>IS_FAVOURITE</extracomment>
        <translation>{model} es favorito.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is no favourite any more.</source>
        <extracomment>IS_NONE</extracomment>
        <translation>{model} ya no es favorito.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>The prices are those of {day}.</source>
        <extracomment>RENEWED</extracomment>
        <translation>Los precios son los del {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>What would you like to do?</source>
        <extracomment>QUESTION</extracomment>
        <translation>¿Qué te gustaría hacer?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>&gt; actions · # conversations and folders · @ models · / presets · , settings</source>
        <extracomment>HINT</extracomment>
        <translation>&gt; acciones · # conversaciones y carpetas · @ modelos · / preajustes · , ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Recently used</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>Usado hace poco</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Actions</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>Pasted {count} characters · {key} makes it an attachment</source>
        <extracomment>PASTED</extracomment>
        <translation>
            <numerusform>Pegado 1 carácter · {key} lo convierte en adjunto</numerusform>
            <numerusform>Pegados {count} caracteres · {key} los convierte en adjunto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>“{name}” is attached · {key} makes it text again</source>
        <extracomment>ATTACHED</extracomment>
        <translation>«{name}» está adjunto · {key} lo vuelve a hacer texto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/picture_handlers.py"/>
        <source>Copy the image</source>
        <extracomment>COPY_IMAGE</extracomment>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/plain_text_handlers.py"/>
        <source>Open as plain text</source>
        <extracomment>OPEN</extracomment>
        <translation>Abrir como texto sin formato</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset of this conversation</source>
        <extracomment>WHICH</extracomment>
        <translation>Preajuste de esta conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>No preset</source>
        <extracomment>(NONE, NONE_SAYS) | (NO_PRESET, GONE)</extracomment>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>what the model and the default say</source>
        <extracomment>(NONE, NONE_SAYS)</extracomment>
        <translation>lo que digan el modelo y los valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Title of a new preset, or the preset to change</source>
        <extracomment>TITLE</extracomment>
        <translation>Título de un preajuste nuevo, o el preajuste que cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>gets these values</source>
        <extracomment>PUT_IN</extracomment>
        <translation>recibe estos valores</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>“{title}” has the instructions, model and parameters of this conversation.</source>
        <extracomment>SAVED</extracomment>
        <translation>«{title}» tiene las instrucciones, el modelo y los parámetros de esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset: {title}</source>
        <extracomment>USED</extracomment>
        <translation>Preajuste: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The account of “{title}” is not there any more: the conversation keeps its own.</source>
        <extracomment>ACCOUNT_GONE</extracomment>
        <translation>La cuenta de «{title}» ya no está: la conversación conserva la suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation keeps its own values for: {names}.</source>
        <extracomment>HIDES</extracomment>
        <translation>Esta conversación conserva valores propios para: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>To take those of the preset, give them up.</source>
        <extracomment>INHERIT</extracomment>
        <translation>Para tomar los del preajuste, renuncia a ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin with “{title}”.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>Las conversaciones nuevas empiezan con «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin without a preset.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>Las conversaciones nuevas empiezan sin preajuste.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever nothing else is said.</source>
        <extracomment>DEFAULT_KEPT</extracomment>
        <translation>Estos valores valen donde no se diga otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever {model} is used.</source>
        <extracomment>MODEL_KEPT</extracomment>
        <translation>Estos valores valen donde se use {model}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>There are no values here that could be kept: every parameter is “not sent”.</source>
        <extracomment>NOTHING_KEPT</extracomment>
        <translation>Aquí no hay valores que se puedan conservar: todos los parámetros están «no enviados».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own any more.</source>
        <extracomment>GIVEN_UP</extracomment>
        <translation>Esta conversación ya no tiene valores propios.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The same once more brings them back.</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>Lo mismo otra vez los recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Its own values are back</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>Sus valores propios han vuelto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own.</source>
        <extracomment>NOTHING_OWN</extracomment>
        <translation>Esta conversación no tiene valores propios.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Account of “{title}”</source>
        <extracomment>WHOSE_MODEL</extracomment>
        <translation>Cuenta de «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Model of “{title}”, from the list or typed</source>
        <extracomment>WHICH_MODEL</extracomment>
        <translation>Modelo de «{title}», de la lista o escrito</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Nothing was answered in this conversation yet.</source>
        <extracomment>NOTHING_SAID</extracomment>
        <translation>Aún no se ha respondido nada en esta conversación.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Any model</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>as the conversation has it</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>el que tenga la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/prompt_handlers.py"/>
        <source>There is nothing older</source>
        <extracomment>NOTHING_OLDER</extracomment>
        <translation>No hay nada más antiguo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Queued: sent when this reply is done · Enter edits · Del takes away</source>
        <extracomment>SENT_NEXT</extracomment>
        <translation>En cola: se envía al terminar esta respuesta · Intro edita · Supr quita</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Not sent, because the reply did not come to its end · {key} in an empty composer sends the first</source>
        <extracomment>HELD</extracomment>
        <translation>No enviado, porque la respuesta no llegó a su fin · {key} en un campo vacío envía el primero</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Took away the queued message “{words}”</source>
        <extracomment>REMOVED</extracomment>
        <translation>Mensaje en cola «{words}» quitado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>{words} · {count} attached</source>
        <extracomment>WITH_FILES</extracomment>
        <translation>
            <numerusform>{words} · 1 adjunto</numerusform>
            <numerusform>{words} · {count} adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>{model} · {account} · not saved</source>
        <extracomment>(MODEL, NOT_SAVED)</extracomment>
        <translation>{model} · {account} · no guardada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Its first model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Su primer modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>There seems to be a key in this question, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>Parece que hay una clave en esta pregunta, y no se ha enviado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Take it out, or continue in the main window.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>Quítala, o continúa en la ventana principal.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Files and pictures go with a message of the main window: continue there.</source>
        <extracomment>NO_FILES</extracomment>
        <translation>Los archivos y las imágenes van con un mensaje de la ventana principal: continúa allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/request_handlers.py"/>
        <source>{account} answers within this program: nothing is sent anywhere.</source>
        <extracomment>NOTHING_LEAVES</extracomment>
        <translation>{account} responde dentro de este programa: no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} sends it as another version, Esc leaves it as it is.</source>
        <extracomment>EDITING</extracomment>
        <translation>Estás editando «{words}». {key} lo envía como otra versión, Esc lo deja como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} keeps it as another version and sends nothing, Esc leaves it.</source>
        <extracomment>REWRITING</extracomment>
        <translation>Estás editando «{words}». {key} lo conserva como otra versión y no envía nada, Esc lo deja.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a message of yours. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING</extracomment>
        <translation>Estás insertando un mensaje tuyo. {key} lo pone ahí y no envía nada, Esc lo deja.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a reply. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING_REPLY</extracomment>
        <translation>Estás insertando una respuesta. {key} la pone ahí y no envía nada, Esc la deja.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a message below</source>
        <extracomment>(EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>Insertar un mensaje debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>The message that this belongs to is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>El mensaje al que pertenece esto ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>Title of a new prompt, or the prompt to change</source>
        <extracomment>TITLE</extracomment>
        <translation>Título de un prompt nuevo, o el prompt que cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>gets these words</source>
        <extracomment>GETS</extracomment>
        <translation>recibe estas palabras</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>“{title}” is saved: / at the beginning of a message brings it back.</source>
        <extracomment>SAVED</extracomment>
        <translation>«{title}» está guardado: / al principio de un mensaje lo recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No word is spelled wrong, as far as the dictionary knows</source>
        <extracomment>NOTHING_WRONG</extracomment>
        <translation>Ninguna palabra está mal escrita, que el diccionario sepa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No suggestion</source>
        <extracomment>NO_SUGGESTION</extracomment>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>LEARN</extracomment>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Who gives conversations their titles</source>
        <extracomment>WHO</extracomment>
        <translation>Quién pone título a las conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>The first words of the prompt</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>Las primeras palabras del prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>made here, nothing is sent</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>se hace aquí, no se envía nada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Titles are the first words of the prompt again.</source>
        <extracomment>NO_MORE</extracomment>
        <translation>Los títulos vuelven a ser las primeras palabras del prompt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>{model} gives titles from now on: it is sent the beginning of each new conversation.</source>
        <extracomment>FROM_NOW</extracomment>
        <translation>{model} pone los títulos a partir de ahora: se le envía el principio de cada conversación nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the selection</source>
        <extracomment>COPY_SELECTION</extracomment>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <source>Which link?</source>
        <extracomment>WHICH_LINK</extracomment>
        <translation>¿Qué enlace?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back “{title}”</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>«{title}» recuperada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back {count} conversations</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>
            <numerusform>Una conversación recuperada</numerusform>
            <numerusform>{count} conversaciones recuperadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>Mensaje «{words}» eliminado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” and what followed it are deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>«{words}» y lo que le seguía se han eliminado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is not sent any more.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>«{words}» ya no se envía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is sent again.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>«{words}» se envía de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Nothing above “{words}” is sent any more.</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>Ya no se envía nada por encima de «{words}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>This is a conversation of its own: “{title}”.</source>
        <extracomment>FORKED</extracomment>
        <translation>Esta es una conversación propia: «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete with what follows</source>
        <extracomment>DELETE_BRANCH</extracomment>
        <translation>Eliminar con lo que sigue</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Leave out of requests</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Dejar fuera de las solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Take into requests again</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>Volver a incluir en las solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send nothing above</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>No enviar nada de arriba</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Fork from here</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>Bifurcar desde aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code wrap</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>Las líneas largas de código se ajustan</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code scroll</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>Las líneas largas de código se desplazan</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>Las líneas de código están numeradas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are not numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>Las líneas de código no están numeradas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Readable column</source>
        <extracomment>(WIDE, READABLE)</extracomment>
        <translation>Columna legible</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Temporary · not saved</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>Temporal · no guardada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Nothing of this conversation is written to disk. {key} keeps it; else it is gone when the program ends.</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>No se escribe nada de esta conversación en el disco. {key} la conserva; si no, desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>1 reply running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>1 respuesta en curso</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>{count} replies running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>
            <numerusform>1 respuesta en curso</numerusform>
            <numerusform>{count} respuestas en curso</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Opening “{title}”…</source>
        <extracomment>OPENING</extracomment>
        <translation>Abriendo «{title}»…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Undo: {title}</source>
        <extracomment>UNDO</extracomment>
        <translation>Deshacer: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import from “{name}”</source>
        <extracomment>TITLE</extracomment>
        <translation>Importar de «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Looking at what is in it… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>Mirando lo que contiene… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Importing… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>Importando… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Messages</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>What becomes of it</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Qué pasa con ella</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import {count} conversations</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>
            <numerusform>Importar 1 conversación</numerusform>
            <numerusform>Importar {count} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import 1 conversation</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>Importar 1 conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing to import</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Cancel</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} new</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>1 nueva</numerusform>
            <numerusform>{count} nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} here already</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>1 ya está aquí</numerusform>
            <numerusform>{count} ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} cannot come</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>1 no puede venir</numerusform>
            <numerusform>{count} no pueden venir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>new</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>here already, stays as it is</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>ya está aquí, queda como está</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>with {count} branches</source>
        <extracomment>VERSIONS</extracomment>
        <translation>
            <numerusform>con 1 rama</numerusform>
            <numerusform>con {count} ramas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing here is changed or overwritten, and an import can be taken back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>Aquí no se cambia ni se sobrescribe nada, y una importación se puede deshacer · Esc cancela</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>text</source>
        <extracomment>KINDS | _PLAIN</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON object</source>
        <extracomment>KINDS</extracomment>
        <translation>Objeto JSON</translation>
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
        <translation>Nombre del esquema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Name</source>
        <extracomment>NAME_LABEL</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Strict</source>
        <extracomment>STRICT</extracomment>
        <translation>Estricto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Asks the service to hold the model to the schema exactly.</source>
        <extracomment>STRICT_HELP</extracomment>
        <translation>Pide al servicio que obligue al modelo a seguir el esquema exactamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Choose a model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address yet</source>
        <extracomment>NO_ADDRESS</extracomment>
        <translation>Sin dirección todavía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address needed</source>
        <extracomment>ADDRESS_NOT_NEEDED</extracomment>
        <translation>No hace falta dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Key: {place}</source>
        <extracomment>KEY_FROM</extracomment>
        <translation>Clave: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key yet</source>
        <extracomment>KEY_NEEDED</extracomment>
        <translation>Sin clave todavía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key needed</source>
        <extracomment>KEY_NOT_NEEDED</extracomment>
        <translation>No hace falta clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Take them back</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>Deshacerlos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Preset</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <source>How the model should answer, for the whole conversation</source>
        <extracomment>HINT</extracomment>
        <translation>Cómo debe responder el modelo, en toda la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/json_editor.py"/>
        <source>not sent · for example {example}</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>no enviado · por ejemplo {example}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/model_facts.py"/>
        <source>About the model: {facts}</source>
        <extracomment>ABOUT</extracomment>
        <translation>Sobre el modelo: {facts}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>New</source>
        <extracomment>NEW</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>Take a new one at random</source>
        <extracomment>NEW_HELP</extracomment>
        <translation>Tomar una nueva al azar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_scale.py"/>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>not sent</source>
        <extracomment>NOT_SENT_TEXT | HINTS | (VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_editor.py"/>
        <source>Take back “{title}”</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>Deshacer «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>More parameters ▸</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>Más parámetros ▸</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Fewer parameters ▾</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>Menos parámetros ▾</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Send it again</source>
        <extracomment>TRY_AGAIN</extracomment>
        <translation>Volver a enviarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_slider.py"/>
        <source>{title} takes a number from {minimum} to {maximum}.</source>
        <extracomment>NEEDS</extracomment>
        <translation>{title} admite un número de {minimum} a {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>A preset that is not there any more</source>
        <extracomment>(NO_PRESET, GONE)</extracomment>
        <translation>Un preajuste que ya no está</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from “{title}”</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>de «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from this model&apos;s defaults</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>de los valores de este modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from the default</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>de los predeterminados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by “{title}”</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>omitido por «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out for this model</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>omitido para este modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by default</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>omitido por defecto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>en lugar de {value} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out, instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>omitido, en lugar de {value} {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>en lugar de las {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>none, instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>ninguna, en lugar de las {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take it: it is left out.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>Este modelo no lo acepta: se omite.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take “{name}”: it is left out.</source>
        <extracomment>FIELD_LEFT_OUT</extracomment>
        <translation>Este modelo no acepta «{name}»: se omite.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model did not take this value: it is left out.</source>
        <extracomment>VALUE_LEFT_OUT</extracomment>
        <translation>Este modelo no aceptó este valor: se omite.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model calls it {name}.</source>
        <extracomment>RENAMED</extracomment>
        <translation>Este modelo lo llama {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{words} It said: {reason}</source>
        <extracomment>SAID</extracomment>
        <translation>{words} Dijo: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it.</source>
        <extracomment>KNOWN</extracomment>
        <translation>{who} no lo acepta.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it: it is not sent.</source>
        <extracomment>KNOWN_LEFT_OUT</extracomment>
        <translation>{who} no lo acepta: no se envía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not list it for this model.</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>{who} no lo incluye para este modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/texts_editor.py"/>
        <source>one more, if you like</source>
        <extracomment>ONE_MORE</extracomment>
        <translation>uno más, si quieres</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>New keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>Teclas nuevas para «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Further keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>Más teclas para «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Press them</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>Púlsalas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>No keys</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>One press or two after each other · Enter takes them · Backspace takes one back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>Una pulsación o dos seguidas · Intro las acepta · Retroceso quita una · Esc cancela</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>“{title}” has {key} now: Enter takes it from there.</source>
        <extracomment>HELD</extracomment>
        <translation>«{title}» tiene ahora {key}: Intro lo toma de allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>It does that already.</source>
        <extracomment>OWN</extracomment>
        <translation>Eso ya lo hace.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>changed</source>
        <extracomment>YOURS | (CHANGED, FOR_NEW)</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>in the conversation</source>
        <extracomment>HERE</extracomment>
        <translation>en la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Without a key</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>While writing</source>
        <extracomment>PLACES</extracomment>
        <translation>Al escribir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Break the line</source>
        <extracomment>PLACES</extracomment>
        <translation>Cambiar de línea</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Edit your last message, when nothing is written</source>
        <extracomment>PLACES</extracomment>
        <translation>Editar tu último mensaje, si no hay nada escrito</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go to the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>Ir a la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>En la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Scroll</source>
        <extracomment>PLACES</extracomment>
        <translation>Desplazar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Select, from what has the focus on</source>
        <extracomment>PLACES</extracomment>
        <translation>Seleccionar, desde lo que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Open or press what has the focus</source>
        <extracomment>PLACES</extracomment>
        <translation>Abrir o pulsar lo que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go back to writing</source>
        <extracomment>PLACES</extracomment>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In lists and panels</source>
        <extracomment>PLACES</extracomment>
        <translation>En listas y paneles</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>From control to control</source>
        <extracomment>PLACES</extracomment>
        <translation>De control en control</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Take what is chosen</source>
        <extracomment>PLACES</extracomment>
        <translation>Tomar lo elegido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Choose several</source>
        <extracomment>PLACES</extracomment>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Make a parameter “not sent” again</source>
        <extracomment>PLACES</extracomment>
        <translation>Volver a dejar un parámetro como «no enviado»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Find a key or an action</source>
        <extracomment>FIND</extracomment>
        <translation>Buscar una tecla o una acción</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Enter gives other keys · Ins adds keys · Del resets · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Intro da otras teclas · Ins añade teclas · Supr restablece · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>No action and no key is called so.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Ninguna acción ni tecla se llama así.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>These keys belong to their place, and stay.</source>
        <extracomment>FIXED</extracomment>
        <translation>Estas teclas pertenecen a su lugar, y se quedan.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has these keys now: {keys}.</source>
        <extracomment>GIVEN</extracomment>
        <translation>«{title}» tiene ahora estas teclas: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has no key now.</source>
        <extracomment>KEYLESS</extracomment>
        <translation>«{title}» ya no tiene ningún atajo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Change…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Add…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset</source>
        <extracomment>(CHANGE, ADD, RESET, MORE) | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>All keys</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Favourites</source>
        <extracomment>FAVOURITES</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Recent</source>
        <extracomment>RECENT</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Not for chatting</source>
        <extracomment>NOT_FOR_CHATTING</extracomment>
        <translation>No son para conversar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>favourite</source>
        <extracomment>FAVOURITE</extracomment>
        <translation>favorito</translation>
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
        <translation>completa textos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes images</source>
        <extracomment>KINDS</extracomment>
        <translation>crea imágenes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes videos</source>
        <extracomment>KINDS</extracomment>
        <translation>crea vídeos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>speaks</source>
        <extracomment>KINDS</extracomment>
        <translation>habla</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>transcribes</source>
        <extracomment>KINDS</extracomment>
        <translation>transcribe</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>not for chatting</source>
        <extracomment>KINDS</extracomment>
        <translation>no es para conversar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>sees images</source>
        <extracomment>ABILITIES</extracomment>
        <translation>ve imágenes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>herramientas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>calls tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>usa herramientas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasoning</source>
        <extracomment>ABILITIES</extracomment>
        <translation>razonamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasons</source>
        <extracomment>ABILITIES</extracomment>
        <translation>razona</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{count} context</source>
        <extracomment>CONTEXT</extracomment>
        <translation>
            <numerusform>contexto de {count}</numerusform>
            <numerusform>contexto de {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>context unknown</source>
        <extracomment>CONTEXT_UNKNOWN</extracomment>
        <translation>contexto desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>free</source>
        <extracomment>FREE</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} in, {output} out</source>
        <extracomment>PRICE</extracomment>
        <translation>{input} entrada, {output} salida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>price unknown</source>
        <extracomment>PRICE_UNKNOWN</extracomment>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} for a million tokens sent, {output} for a million written</source>
        <extracomment>SPOKEN_PRICE</extracomment>
        <translation>{input} por un millón de tokens enviados, {output} por un millón escritos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{price} per million tokens</source>
        <extracomment>PER_MILLION</extracomment>
        <translation>{price} por millón de tokens</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>until {day}</source>
        <extracomment>RETIRES</extracomment>
        <translation>hasta el {day}</translation>
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
        <translation>Copiar detalles</translation>
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
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>What can be done about it</source>
        <translation>Qué se puede hacer al respecto</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Settings</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (TITLE, SEARCH, PAGE)</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Folders</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Setting</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Folder</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/panel_head.py"/>
        <source>Esc closes</source>
        <extracomment>CLOSES</extracomment>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/picture_panel.py"/>
        <source>{width} × {height} · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>{width} × {height} · Ctrl+C copia · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/plain_text_panel.py"/>
        <source>As it was written · Ctrl+A selects all · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Tal como se escribió · Ctrl+A selecciona todo · Ctrl+C copia · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Example {number}</source>
        <extracomment>NUMBER</extracomment>
        <translation>Ejemplo {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>User</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Assistant</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>Asistente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>{who} of example {number}</source>
        <extracomment>TEXT_OF</extracomment>
        <translation>{who} del ejemplo {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Name of the {who} in example {number}</source>
        <extracomment>NAME_OF</extracomment>
        <translation>Nombre en el ejemplo {number}: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>name, if it matters</source>
        <extracomment>NAME_HINT</extracomment>
        <translation>nombre, si importa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove example {number}</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>Quitar el ejemplo {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Move example {number} up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>Subir el ejemplo {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Add an e&amp;xample</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>Añadir ejem&amp;plo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>&amp;Take the last answer as one</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>&amp;Usar la última respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>any, as the conversation has it</source>
        <extracomment>ANY_MODEL</extracomment>
        <translation>cualquiera, el que tenga la conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>not sent, whatever else is said</source>
        <extracomment>NEVER_SENT</extracomment>
        <translation>no enviado, se diga lo que se diga en otro lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>What is “not sent” here is left open. Del leaves it out for good, and opens it again.</source>
        <extracomment>OPEN_NOTE</extracomment>
        <translation>Lo que aquí está «no enviado» queda abierto. Supr lo omite siempre, y lo vuelve a abrir.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>How the model should answer</source>
        <extracomment>HINT</extracomment>
        <translation>Cómo debe responder el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Use in this &amp;conversation</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Usar en esta &amp;conversación</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Be&amp;gin new ones with it</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Empezar nuevas con él</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>R&amp;eset</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Res&amp;tablecer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Examples</source>
        <extracomment>self._examples_title</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Defaults</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Every conversation</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds in every conversation, where its preset and its model say nothing else</source>
        <extracomment>ABOUT_EVERYTHING</extracomment>
        <translation>Lo que vale en todas las conversaciones, donde su preajuste y su modelo no digan otra cosa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds wherever {model} is used, where no preset says anything else</source>
        <extracomment>ABOUT_MODEL</extracomment>
        <translation>Lo que vale donde se use {model}, si ningún preajuste dice otra cosa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>New preset</source>
        <extracomment>NEW_TITLE</extracomment>
        <translation>Nuevo preajuste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>for new</source>
        <extracomment>(CHANGED, FOR_NEW)</extracomment>
        <translation>para nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Bring back “{title}”</source>
        <extracomment>BRING_BACK</extracomment>
        <translation>&amp;Recuperar «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Ne&amp;w</source>
        <extracomment>(words, act) | (USE, NEW, DELETE)</extracomment>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Duplicate</source>
        <extracomment>(words, act)</extracomment>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>U&amp;p</source>
        <extracomment>(words, act) | (up, down)</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>D&amp;own</source>
        <extracomment>(words, act)</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Remove</source>
        <extracomment>(words, act) | (REMOVE, REMOVE_SURE)</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>What you get</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>Lo que obtienes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Put it &amp;into the message</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>&amp;Poner en el mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Enter goes on · Ctrl+Enter puts it into the message · Esc leaves</source>
        <extracomment>HINT</extracomment>
        <translation>Intro avanza · Ctrl+Enter lo pone en el mensaje · Esc sale</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Words</source>
        <extracomment>(TITLE, WORDS, LIST)</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>New prompt</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Explain {{what}} in {{language:choice(English, German)}}.</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>Explica {{qué}} en {{idioma:choice(español, inglés)}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Us&amp;e</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>&amp;Delete</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>{{name}} is asked for when the prompt is used, {{name:long}} with several lines, {{name:number}} as a number, {{name:choice(one, other)}} from a list; {{clipboard}} is what was copied last.</source>
        <extracomment>PLACES</extracomment>
        <translation>Se pregunta por {{name}} al usar el prompt, por {{name:long}} con varias líneas, por {{name:number}} como número, por {{name:choice(uno, otro)}} de una lista; {{clipboard}} es lo último que se copió.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Nothing is saved yet. Write a prompt in the composer and save it, or make a new one here.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Aún no hay nada guardado. Escribe un prompt en el campo de mensaje y guárdalo, o crea uno nuevo aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Quick question</source>
        <extracomment>TITLE</extracomment>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask something</source>
        <extracomment>PLACEHOLDER</extracomment>
        <translation>Pregunta algo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask on, or press Enter to continue in the main window</source>
        <extracomment>PLACEHOLDER_AGAIN</extracomment>
        <translation>Sigue preguntando, o pulsa Intro para continuar en la ventana principal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Continue in the main window</source>
        <extracomment>(COPY, GO_ON)</extracomment>
        <translation>Continuar en la ventana principal</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Intro pregunta · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ctrl+Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Ctrl+Enter pregunta · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Esc stops the reply</source>
        <extracomment>ESC_STOPS</extracomment>
        <translation>Esc detiene la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>The next request, as it will be sent</source>
        <extracomment>TITLE</extracomment>
        <translation>La próxima solicitud, tal como se enviará</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>Copy all of it</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>best {shown} of {count} messages</source>
        <extracomment>(ONE_MESSAGE, MESSAGES, SHOWN)</extracomment>
        <translation>
            <numerusform>mejor de 1 mensaje: {shown}</numerusform>
            <numerusform>mejores {shown} de {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>in the title</source>
        <extracomment>TITLE_ONLY</extracomment>
        <translation>en el título</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>Conversation {title}, {note}, {when}</source>
        <extracomment>SAID_CONVERSATION</extracomment>
        <translation>Conversación {title}, {note}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Search in all conversations</source>
        <extracomment>TITLE</extracomment>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>↑ ↓ choose · Ctrl+↑ Ctrl+↓ by conversation · Enter goes there · Tab completes · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ eligen · Ctrl+↑ Ctrl+↓ por conversación · Intro va allí · Tab completa · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Type what you remember: every message of every conversation is searched.

“a whole phrase”   -without
role:user   model:gpt   has:code
folder:work   tag:idea
after:2026-11   before:yesterday</source>
        <extracomment>HELP</extracomment>
        <translation>Escribe lo que recuerdes: se busca en todos los mensajes de todas las conversaciones.

«una frase entera»   -sin
role:user   model:gpt   has:code
folder:trabajo   tag:idea
after:2026-11   before:yesterday</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing fits. Fewer words or filters, or parts of words, find more.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Nada coincide. Con menos palabras o filtros, o con partes de palabras, se encuentra más.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing was found so far; the index is still being built.</source>
        <extracomment>NOT_YET</extracomment>
        <translation>Hasta ahora no se encontró nada; el índice aún se está creando.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Searching…</source>
        <extracomment>SEARCHING</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in 1 conversation</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>{messages} en 1 conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in {count} conversations</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>
            <numerusform>{messages} en 1 conversación</numerusform>
            <numerusform>{messages} en {count} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The newest {found}; ↓ at the end shows older ones</source>
        <extracomment>CUT</extracomment>
        <translation>Los más recientes: {found}; ↓ al final muestra los anteriores</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The index is being built, {percent} %: older messages come as it grows</source>
        <extracomment>BUILDING</extracomment>
        <translation>El índice se está creando, {percent} %: los mensajes antiguos llegan a medida que crece</translation>
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
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>{place}, ends in {end}</source>
        <extracomment>KEY_AT</extracomment>
        <translation>{place}, termina en {end}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Calls {url}</source>
        <extracomment>CALLS</extracomment>
        <translation>Llama a {url}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Beside chat it offers {endpoints}.</source>
        <extracomment>OFFERS</extracomment>
        <translation>Además de chat ofrece {endpoints}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key yet</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>sin clave todavía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key needed</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>no hace falta clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>in the system&apos;s keyring, not looked up yet</source>
        <extracomment>KEY_STORED</extracomment>
        <translation>en el llavero del sistema, aún sin consultar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>none for this address. The one you gave was given for {host}, and goes nowhere else.</source>
        <extracomment>OTHER_SERVER</extracomment>
        <translation>ninguna para esta dirección. La que diste era para {host}, y no va a ninguna otra parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Answers from the manual of this program: it needs no key, no address and no network.</source>
        <extracomment>GUIDE</extracomment>
        <translation>Responde con el manual de este programa: no necesita clave, dirección ni red.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Not tried yet.</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Asking…</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>Preguntando…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: {count} models.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>
            <numerusform>Funcionó ({when}): 1 modelo.</numerusform>
            <numerusform>Funcionó ({when}): {count} modelos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: 1 model.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>Funcionó ({when}): 1 modelo.</translation>
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
        <translation>&amp;Introducir clave…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Only for now…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Por a&amp;hora…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Forget key</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>A&amp;llow command</source>
        <extracomment>BUTTONS</extracomment>
        <translation>Permitir &amp;comando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Test</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>E&amp;xamine</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command that prints the key</source>
        <translation>Comando que da la clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Press again to remove</source>
        <extracomment>(REMOVE, REMOVE_SURE)</extracomment>
        <translation>Pulsa otra vez para quitar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>N&amp;ew account…</source>
        <extracomment>add</extracomment>
        <translation>N&amp;ueva cuenta…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Down</source>
        <extracomment>(up, down)</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>being tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>probando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>works</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>funciona</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>worth knowing</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>failed</source>
        <extracomment>OUTCOMES | ENDINGS | TOOL_FAILED</extracomment>
        <translation>con error</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not needed</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>no hace falta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>sin probar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The way to {account}</source>
        <extracomment>TITLE</extracomment>
        <translation>El camino a {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Trying one step after the other…</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>Probando un paso tras otro…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Stopped.</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The report is on the clipboard. There is no key in it.</source>
        <extracomment>COPIED</extracomment>
        <translation>El informe está en el portapapeles. No contiene ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>What the doctor found</source>
        <extracomment>NAME</extracomment>
        <translation>Lo que encontró el examen</translation>
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
        <translation>Examinar &amp;de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Interrupt</source>
        <extracomment>self.stop_button</extracomment>
        <translation>In&amp;terrumpir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Copy report</source>
        <extracomment>self.copy</extracomment>
        <translation>Copiar in&amp;forme</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Back</source>
        <extracomment>self.back</extracomment>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>What is shown</source>
        <extracomment>(TITLE, SHOWN)</extracomment>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>By host</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>Por host</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Each request</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>Cada solicitud</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>How it went</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Sent</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Received</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Requests</source>
        <extracomment>HOST_COLUMNS | COLUMNS</extracomment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Last</source>
        <extracomment>HOST_COLUMNS</extracomment>
        <translation>Última</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>When</source>
        <extracomment>EACH_COLUMNS</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{host} through {proxy}</source>
        <extracomment>THROUGH</extracomment>
        <translation>{host} a través de {proxy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nothing was contacted yet.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Aún no se ha contactado con nadie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{count} requests since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL</extracomment>
        <translation>
            <numerusform>1 solicitud desde el inicio · {sent} enviados, {received} recibidos</numerusform>
            <numerusform>{count} solicitudes desde el inicio · {sent} enviados, {received} recibidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>1 request since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>1 solicitud desde el inicio · {sent} enviados, {received} recibidos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nobody else is contacted: there is no telemetry. This list is forgotten when the program ends.</source>
        <extracomment>PROMISE</extracomment>
        <translation>No se contacta con nadie más: no hay telemetría. Esta lista se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>&amp;Copy</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>↑ ↓ from line to line · Ctrl+C copies all of it · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ de línea en línea · Ctrl+C copia todo · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>A header is written as “Name: value”, one to a line.</source>
        <extracomment>BAD_HEADER</extracomment>
        <translation>Un encabezado se escribe «Nombre: valor», uno por línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” can have only the characters of plain English text.</source>
        <extracomment>UNSENDABLE_HEADER</extracomment>
        <translation>El encabezado «{name}» solo puede tener los caracteres de un texto inglés simple.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” is a part of every request already, and cannot be changed.</source>
        <extracomment>OWN_HEADER</extracomment>
        <translation>El encabezado «{name}» ya forma parte de cada solicitud y no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields are one JSON object, like {example}.</source>
        <extracomment>BAD_BODY</extracomment>
        <translation>Los campos adicionales son un objeto JSON, como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Kept with the key in the system&apos;s keyring, never in a file.</source>
        <extracomment>HIDDEN_NOTE</extracomment>
        <translation>Se guardan con la clave en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Keep &amp;headers and fields</source>
        <extracomment>self.keep</extracomment>
        <translation>&amp;Guardar encabezados y campos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra headers</source>
        <translation>Encabezados adicionales</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields of the request</source>
        <translation>Campos adicionales de la solicitud</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>as the system says</source>
        <extracomment>USES</extracomment>
        <translation>como diga el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>its own</source>
        <extracomment>USES</extracomment>
        <translation>el suyo propio</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>a file in PEM form, besides those of the system</source>
        <extracomment>CA_EXAMPLE</extracomment>
        <translation>un archivo en formato PEM, además de los del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>There is no such file.</source>
        <extracomment>NO_FILE</extracomment>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Write the whole path of a file of certificates.</source>
        <extracomment>NO_FILE_REMEDY</extracomment>
        <translation>Escribe la ruta completa de un archivo de certificados.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Address of its own proxy</source>
        <translation>Dirección de su propio proxy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates to trust</source>
        <translation>Certificados en los que confiar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Seconds for a connection</source>
        <translation>Segundos para una conexión</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence in seconds</source>
        <translation>Silencio máximo en segundos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Connect within</source>
        <translation>Conectar en</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence</source>
        <translation>Silencio máximo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Open</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Do it</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Search the settings</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Page</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>No setting fits “{letters}”.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Ningún ajuste coincide con «{letters}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>What fits “{letters}”:</source>
        <extracomment>FOUND</extracomment>
        <translation>Lo que coincide con «{letters}»:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>↑ ↓ from row to row · Ctrl+PgUp, Ctrl+PgDown other pages · Del resets · letters search</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓ de fila en fila · Ctrl+PgUp, Ctrl+PgDown otras páginas · Supr restablece · las letras buscan</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset all on this page</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>Restablecer todo en esta página</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset the settings of “{title}”</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>Ajustes de «{title}» restablecidos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_delegate.py"/>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>writing</source>
        <extracomment>(WRITING, OPENED, CLOSED) | PHASES</extracomment>
        <translation>escribiendo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>open</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folded</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>plegada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, {count} conversations, {state}</source>
        <extracomment>FOLDER_SAYS</extracomment>
        <translation>
            <numerusform>carpeta {name}, 1 conversación, {state}</numerusform>
            <numerusform>carpeta {name}, {count} conversaciones, {state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, 1 conversation, {state}</source>
        <extracomment>FOLDER_WITH_ONE</extracomment>
        <translation>carpeta {name}, 1 conversación, {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>level {number}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>nivel {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>tags {names}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>etiquetas {names}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Today</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Yesterday</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 7 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 30 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Earlier</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Pinned</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>In your order</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>En tu orden</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Archive</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Conversations appear here as soon as the first message is sent.</source>
        <extracomment>EMPTY</extracomment>
        <translation>Las conversaciones aparecen aquí en cuanto se envía el primer mensaje.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Looking through your conversations…</source>
        <extracomment>READING</extracomment>
        <translation>Revisando tus conversaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>The folder of conversations cannot be read.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>No se puede leer la carpeta de las conversaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>“{key}” cannot be a key for every program: hold Ctrl, Alt or Meta with one key.</source>
        <extracomment>NO_CHORD</extracomment>
        <translation>«{key}» no puede ser un atajo para todos los programas: mantén Ctrl, Alt o Meta con una tecla.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Another program has the key for quick questions.</source>
        <extracomment>TAKEN</extracomment>
        <translation>Otro programa tiene el atajo de las preguntas rápidas.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Choose another one in the settings.</source>
        <extracomment>ANOTHER</extracomment>
        <translation>Elige otro en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>This session gives no program a key of its own for the whole system.</source>
        <extracomment>NOT_HERE</extracomment>
        <translation>Esta sesión no da a ningún programa un atajo propio para todo el sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>Bind a key to the command “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>BIND_IT</extracomment>
        <translation>Asigna un atajo al comando «desktop-ai --quick» en los ajustes del escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The key for quick questions is not on this keyboard.</source>
        <extracomment>NOT_ON_KEYBOARD</extracomment>
        <translation>La tecla de las preguntas rápidas no está en este teclado.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The X server does not answer, so there is no key for quick questions.</source>
        <extracomment>NO_SERVER</extracomment>
        <translation>El servidor X no responde, así que no hay atajo para preguntas rápidas.</translation>
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
            <numerusform>≈ {count} token, de {limit} que caben</numerusform>
            <numerusform>≈ {count} tokens, de {limit} que caben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens; nobody says how many {model} takes.</source>
        <extracomment>SAYS</extracomment>
        <translation>
            <numerusform>La próxima solicitud tiene cerca de {count} token; nadie dice cuántos admite {model}.</numerusform>
            <numerusform>La próxima solicitud tiene cerca de {count} tokens; nadie dice cuántos admite {model}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, of {limit} that {model} takes with its answer.</source>
        <extracomment>SAYS_SHARE</extracomment>
        <translation>
            <numerusform>La próxima solicitud tiene cerca de {count} token, de {limit} que admite {model} con su respuesta.</numerusform>
            <numerusform>La próxima solicitud tiene cerca de {count} tokens, de {limit} que admite {model} con su respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, more than the {limit} that {model} takes.</source>
        <extracomment>SAYS_TOO_MANY</extracomment>
        <translation>
            <numerusform>La próxima solicitud tiene cerca de {count} token, más de los {limit} que admite {model}.</numerusform>
            <numerusform>La próxima solicitud tiene cerca de {count} tokens, más de los {limit} que admite {model}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show all {count} lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>
            <numerusform>Mostrar la línea</numerusform>
            <numerusform>Mostrar las {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show fewer lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>Mostrar menos líneas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/hint_overlay.py"/>
        <source>Hints: {count}. Type the letters of one; Esc leaves.</source>
        <extracomment>HINTS</extracomment>
        <translation>
            <numerusform>Marcas: {count}. Escribe las letras de una; Esc sale.</numerusform>
            <numerusform>Marcas: {count}. Escribe las letras de una; Esc sale.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>message</source>
        <extracomment>HINTS</extracomment>
        <translation>mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>block</source>
        <extracomment>HINTS</extracomment>
        <translation>bloque</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>copy</source>
        <extracomment>HINTS</extracomment>
        <translation>copiar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>edit</source>
        <extracomment>HINTS</extracomment>
        <translation>editar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>press something</source>
        <extracomment>HINTS</extracomment>
        <translation>pulsar algo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>all keys</source>
        <extracomment>HINTS</extracomment>
        <translation>todos los atajos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>another answer</source>
        <extracomment>HINTS</extracomment>
        <translation>otra respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>fold</source>
        <extracomment>HINTS</extracomment>
        <translation>plegar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>open link</source>
        <extracomment>HINTS</extracomment>
        <translation>abrir enlace</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>delete</source>
        <extracomment>HINTS</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Don’t wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>No ajustar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>No numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>Sin números</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/reader.py"/>
        <source>The code is copied</source>
        <extracomment>(COPIED, CODE_COPIED)</extracomment>
        <translation>El código está copiado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>connecting</source>
        <extracomment>PHASES</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>waiting</source>
        <extracomment>PHASES</extracomment>
        <translation>esperando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>thinking</source>
        <extracomment>PHASES</extracomment>
        <translation>pensando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>finishing</source>
        <extracomment>PHASES</extracomment>
        <translation>terminando</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>rate limited</source>
        <extracomment>SETBACKS</extracomment>
        <translation>límite de solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>overloaded</source>
        <extracomment>SETBACKS</extracomment>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the provider failed</source>
        <extracomment>SETBACKS</extracomment>
        <translation>el proveedor falló</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no answer in time</source>
        <extracomment>SETBACKS</extracomment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not reached</source>
        <extracomment>SETBACKS</extracomment>
        <translation>no se pudo llegar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{why}, trying again in {time}</source>
        <extracomment>AGAIN_IN</extracomment>
        <translation>{why}, otro intento en {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>attempt {number} of {count}</source>
        <extracomment>ATTEMPT</extracomment>
        <translation>
            <numerusform>intento {number} de {count}</numerusform>
            <numerusform>intento {number} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no token for {time}</source>
        <extracomment>NO_TOKEN</extracomment>
        <translation>ningún token desde hace {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>another program is writing it</source>
        <extracomment>ENDINGS</extracomment>
        <translation>la está escribiendo otro programa</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>stopped</source>
        <extracomment>ENDINGS</extracomment>
        <translation>detenida</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>incomplete: the connection ended early</source>
        <extracomment>ENDINGS</extracomment>
        <translation>incompleta: la conexión terminó antes de tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>interrupted: the program ended while it was written</source>
        <extracomment>ENDINGS</extracomment>
        <translation>interrumpida: el programa terminó mientras se escribía</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Enter key</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose model</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Elegir modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose account</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Elegir cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Now</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Wait</source>
        <extracomment>REMEDIES</extracomment>
        <translation>Esperar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send everything</source>
        <extracomment>SEND_ALL</extracomment>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent</source>
        <extracomment>NOT_SENT</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages down to here</source>
        <extracomment>NOT_SENT_TO_HERE</extracomment>
        <translation>No enviado: los mensajes hasta aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages above this line</source>
        <extracomment>NOT_SENT_ABOVE</extracomment>
        <translation>No enviado: los mensajes por encima de esta línea</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Esc stops</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Esc detiene</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Stop (Esc)</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>via {provider}</source>
        <extracomment>VIA</extracomment>
        <translation>a través de {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>version {number} of {count}</source>
        <extracomment>VERSION | SAID_VERSION</extracomment>
        <translation>
            <numerusform>versión {number} de {count}</numerusform>
            <numerusform>versión {number} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished.</source>
        <extracomment>REPLY_FINISHED</extracomment>
        <translation>Respuesta terminada.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished: {how}.</source>
        <extracomment>REPLY_FINISHED_SO</extracomment>
        <translation>Respuesta terminada: {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply {how}.</source>
        <extracomment>REPLY_ENDED</extracomment>
        <translation>Respuesta: {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply failed: {message} {remedy}</source>
        <extracomment>REPLY_FAILED</extracomment>
        <translation>La respuesta falló: {message} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking…</source>
        <extracomment>THINKING</extracomment>
        <translation>Pensando…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking… {time}</source>
        <extracomment>THINKING_FOR</extracomment>
        <translation>Pensando… {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought for {time}</source>
        <extracomment>THOUGHT_FOR</extracomment>
        <translation>Pensó durante {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The model refused</source>
        <extracomment>REFUSED</extracomment>
        <translation>El modelo se negó</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} sources</source>
        <extracomment>COUNTED_SOURCES</extracomment>
        <translation>
            <numerusform>1 fuente</numerusform>
            <numerusform>{count} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>tool</source>
        <extracomment>A_TOOL</extracomment>
        <translation>herramienta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>It failed and said nothing</source>
        <extracomment>TOOL_FAILED_SILENTLY</extracomment>
        <translation>Falló y no dijo nada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Error</source>
        <extracomment>TOOL_ERROR</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Arguments</source>
        <extracomment>ARGUMENTS</extracomment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>No arguments</source>
        <extracomment>NO_ARGUMENTS</extracomment>
        <translation>Sin argumentos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The result is empty</source>
        <extracomment>NO_RESULT</extracomment>
        <translation>El resultado está vacío</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy all {count} characters; the first {shown} are shown</source>
        <extracomment>COPY_ALL_OF</extracomment>
        <translation>
            <numerusform>Copiar el carácter; se muestran los primeros {shown}</numerusform>
            <numerusform>Copiar los {count} caracteres; se muestran los primeros {shown}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>An image is coming…</source>
        <extracomment>IMAGE_COMING</extracomment>
        <translation>Llega una imagen…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Load image from {host}</source>
        <extracomment>LOAD_IMAGE</extracomment>
        <translation>Cargar imagen de {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading from {host}…</source>
        <extracomment>LOADING_IMAGE</extracomment>
        <translation>cargando de {host}…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading…</source>
        <extracomment>LOADING</extracomment>
        <translation>cargando…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown</source>
        <extracomment>IMAGE_NOT_SHOWN</extracomment>
        <translation>no se muestra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown: {reason}</source>
        <extracomment>IMAGE_NOT_SHOWN_BECAUSE</extracomment>
        <translation>no se muestra: {reason}</translation>
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
        <translation>{time} hasta el primer token</translation>
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
            <numerusform>1 token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} in all</source>
        <extracomment>IN_ALL</extracomment>
        <translation>{time} en total</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent</source>
        <extracomment>TOKENS_SENT</extracomment>
        <translation>
            <numerusform>1 token enviado</numerusform>
            <numerusform>{count} tokens enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent, {cached} of them remembered</source>
        <extracomment>TOKENS_REMEMBERED</extracomment>
        <translation>
            <numerusform>1 token enviado, {cached} recordados</numerusform>
            <numerusform>{count} tokens enviados, {cached} de ellos recordados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other version</source>
        <extracomment>MESSAGE_ELSEWHERE</extracomment>
        <translation>1 mensaje en la otra versión</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other version</source>
        <extracomment>MESSAGES_ELSEWHERE</extracomment>
        <translation>
            <numerusform>1 mensaje en la otra versión</numerusform>
            <numerusform>{count} mensajes en la otra versión</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other versions</source>
        <extracomment>MESSAGE_IN_OTHERS</extracomment>
        <translation>1 mensaje en las otras versiones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other versions</source>
        <extracomment>MESSAGES_IN_OTHERS</extracomment>
        <translation>
            <numerusform>1 mensaje en las otras versiones</numerusform>
            <numerusform>{count} mensajes en las otras versiones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>reached the maximum length</source>
        <extracomment>LENGTH_REACHED</extracomment>
        <translation>alcanzó la longitud máxima</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>ended by a filter of the service</source>
        <extracomment>FILTERED</extracomment>
        <translation>terminada por un filtro del servicio</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>broken off by the service</source>
        <extracomment>BROKEN_OFF</extracomment>
        <translation>interrumpida por el servicio</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the model gave no answer</source>
        <extracomment>NO_ANSWER</extracomment>
        <translation>el modelo no dio respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{name} was not taken</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>no se aceptó {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Deleted</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Goes</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Desaparece</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>The trash is empty.</source>
        <extracomment>(EMPTY, READING)</extracomment>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Reading…</source>
        <extracomment>(EMPTY, READING) | READING</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Each goes by itself after {days} days.</source>
        <extracomment>ABOUT</extracomment>
        <translation>Cada una desaparece sola al cabo de {days} días.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>today</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in 1 day</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>en 1 día</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in {count} days</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>
            <numerusform>en 1 día</numerusform>
            <numerusform>en {count} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Bring back</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Delete for good</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Empty the trash</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>&amp;Vaciar la papelera</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Press again to empty it for good</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>Pulsa otra vez para vaciarla definitivamente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Enter brings back · Del deletes for good, which cannot be undone · Shift and Ctrl choose several · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Intro recupera · Supr elimina definitivamente, lo que no se puede deshacer · Mayús y Ctrl eligen varias · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tray_icon.py"/>
        <source>Show the window</source>
        <extracomment>(NAME, SHOW)</extracomment>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>requests begin here</source>
        <extracomment>(VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>las solicitudes empiezan aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>shown</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>mostrado</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>in another version</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>en otra versión</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>(nothing)</source>
        <extracomment>NOTHING</extracomment>
        <translation>(nada)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>{count} messages, {shown} of them shown</source>
        <extracomment>(COUNT, COUNT_ONE)</extracomment>
        <translation>
            <numerusform>1 mensaje, {shown} mostrado</numerusform>
            <numerusform>{count} mensajes, {shown} de ellos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Enter goes there · ← → to where versions part · letters find · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Intro va allí · ← → a donde se separan las versiones · las letras buscan · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>MMMM yyyy</source>
        <comment>how a month is written: MMMM its name, yyyy the year</comment>
        <extracomment>MONTH</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Usage</source>
        <extracomment>TITLE</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens sent</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Enviados</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens written</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Escritos</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Cost</source>
        <extracomment>COLUMNS</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Nothing has been asked yet: what requests take and cost will stand here.</source>
        <extracomment>NOTHING</extracomment>
        <translation>Aún no se ha preguntado nada: aquí aparecerá lo que consumen y cuestan las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{requests} requests · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL</extracomment>
        <translation>{requests} solicitudes · {sent} tokens enviados, {written} escritos · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>1 request · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>1 solicitud · {sent} tokens enviados, {written} escritos · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>unknown</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without {count} requests that have no price</source>
        <extracomment>AT_LEAST</extracomment>
        <translation>
            <numerusform>{cost}, sin 1 solicitud que no tiene precio</numerusform>
            <numerusform>{cost}, sin {count} solicitudes que no tienen precio</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without 1 request that has no price</source>
        <extracomment>AT_LEAST_BUT_ONE</extracomment>
        <translation>{cost}, sin 1 solicitud que no tiene precio</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned, with the prices of {day} · ← → other months · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>≈ es un cálculo, con los precios del {day} · ← → otros meses · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned · ← → other months · Esc closes</source>
        <extracomment>HINT_WITHOUT_PRICES</extracomment>
        <translation>≈ es un cálculo · ← → otros meses · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month before</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month after</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>What is on your mind?</source>
        <extracomment>READY</extracomment>
        <translation>¿Qué tienes en mente?</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {model}, through {account}.</source>
        <extracomment>READY_HELP</extracomment>
        <translation>Escribe abajo y pulsa Intro. La respuesta viene de {model}, a través de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {account}, which must be running.</source>
        <extracomment>READY_HELP_LOCAL</extracomment>
        <translation>Escribe abajo y pulsa Intro. La respuesta viene de {account}, que debe estar en marcha.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} is ready, with a key {place}. Choose a model, then write below.</source>
        <extracomment>READY_HELP_NO_MODEL</extracomment>
        <translation>{account} está listo, con clave: {place}. Elige un modelo y escribe abajo.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Almost there</source>
        <extracomment>NO_KEY</extracomment>
        <translation>Ya casi está</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} needs a key. Enter one, or talk with another service or a server of your own.</source>
        <extracomment>NO_KEY_HELP</extracomment>
        <translation>{account} necesita una clave. Introduce una, o habla con otro servicio o con un servidor propio.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>This account needs the address of a server that speaks the OpenAI API.</source>
        <extracomment>NO_ADDRESS_HELP</extracomment>
        <translation>Esta cuenta necesita la dirección de un servidor que hable la API de OpenAI.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Hello, I am the Guide</source>
        <extracomment>GUIDE</extracomment>
        <translation>Hola, soy Guide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>I am not an AI model: I look things up in this program&apos;s manual, here on your computer. Ask me how to begin, what a token is, how to keep a key safe. For a real model there are two ways on:</source>
        <extracomment>GUIDE_HELP</extracomment>
        <translation>No soy un modelo de IA: busco en el manual de este programa, aquí en tu equipo. Pregúntame cómo empezar, qué es un token, cómo mantener segura una clave. Para llegar a un modelo de verdad hay dos caminos:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Ask the Guide</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>Preguntar a Guide</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{names} answers on this computer.</source>
        <extracomment>FOUND</extracomment>
        <translation>{names} responde en este equipo.</translation>
    </message>
</context>
</TS>
