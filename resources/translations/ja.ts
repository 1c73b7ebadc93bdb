<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>desktop-ai</name>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>This desktop has no tray.</source>
        <extracomment>NO_TRAY</extracomment>
        <translation>このデスクトップには通知領域がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>As the system</source>
        <extracomment>(SYSTEM, NOT_CHECKED) | THEME | CONTRAST | ACCENT | MOTION | LANGUAGE</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>Off</source>
        <extracomment>(SYSTEM, NOT_CHECKED)</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first that has a key</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>キーがある最初のもの</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first words</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>最初の言葉</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The one used last</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>最後に使ったもの</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/crash.py"/>
        <source>Something went wrong inside the program; it goes on. The log has the details.</source>
        <extracomment>DEFECT</extracomment>
        <translation>プログラム内部で問題が起きましたが、動作は続きます。詳細はログにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>The manual is missing from this installation.</source>
        <extracomment>Install the program again.</extracomment>
        <translation>このインストールにはマニュアルが含まれていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>Install the program again.</source>
        <extracomment>The manual is missing from this installation.</extracomment>
        <translation>プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>The window that is open does not understand what this start asks for.</source>
        <extracomment>REFUSED</extracomment>
        <translation>開いているウィンドウは、この起動の要求を理解できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>It may be of another version: quit it, and start again.</source>
        <extracomment>REFUSED_REMEDY</extracomment>
        <translation>別のバージョンかもしれません。終了してから起動し直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>The words of this start are too long for a window.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>この起動で渡された文章は、ウィンドウには長すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>A file&apos;s name is not text, and cannot be told to the window.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>ファイル名がテキストではないため、ウィンドウに渡せません。</translation>
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
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Library</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Message</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Edit</source>
        <extracomment>MENU_TITLES | (EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Reading</source>
        <extracomment>MENU_TITLES | PAGES | reading | How conversations are shown.</extracomment>
        <translation>閲覧</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>View</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Help</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Backups…</source>
        <extracomment>ACTIONS | backup.list | Shows what is kept of each day, and brings back what is missing here.</extracomment>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Shows what is kept of each day, and brings back what is missing here.</source>
        <extracomment>ACTIONS | backup.list | Backups…</extracomment>
        <translation>日ごとに残されているものを表示し、ここにないものを復元します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Make a backup now</source>
        <extracomment>ACTIONS | backup.make | Keeps every conversation as it is now, beside the backups of each day.</extracomment>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Keeps every conversation as it is now, beside the backups of each day.</source>
        <extracomment>ACTIONS | backup.make | Make a backup now</extracomment>
        <translation>すべての会話を今の状態で、日ごとのバックアップとは別に保存します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message before</source>
        <extracomment>ACTIONS | prompt.older | Puts what you sent before into the composer: of this conversation first, then of others.</extracomment>
        <translation>前に送ったメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Puts what you sent before into the composer: of this conversation first, then of others.</source>
        <extracomment>ACTIONS | prompt.older | Message before</extracomment>
        <translation>以前に送ったメッセージを入力欄に入れます。まずこの会話、次に他の会話からさかのぼります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message after</source>
        <extracomment>ACTIONS | prompt.newer | Goes back towards what you were writing, which is still there.</extracomment>
        <translation>後に送ったメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes back towards what you were writing, which is still there.</source>
        <extracomment>ACTIONS | prompt.newer | Message after</extracomment>
        <translation>書きかけの文章へ向かって戻ります。書きかけは残っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Saved prompts</source>
        <extracomment>ACTIONS | (PROMPTS, PRESETS) | (TITLE, WORDS, LIST) | prompts.list | Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</extracomment>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</source>
        <extracomment>ACTIONS | prompts.list | Saved prompts</extracomment>
        <translation>保存したプロンプトを表示し、使用、変更、削除します。メッセージの先頭で / を入力すると候補が出ます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Save as a prompt…</source>
        <extracomment>ACTIONS | prompts.save | Saves what is in the composer, to be used again; {{name}} in it is asked for then.</extracomment>
        <translation>プロンプトとして保存…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Saves what is in the composer, to be used again; {{name}} in it is asked for then.</source>
        <extracomment>ACTIONS | prompts.save | Save as a prompt…</extracomment>
        <translation>入力欄の内容を保存して再利用できるようにします。{{name}} の部分は使うときに尋ねられます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Correct the spelling</source>
        <extracomment>ACTIONS | spelling.correct | Goes to the next word in the composer that is spelled wrong, and offers what was meant.</extracomment>
        <translation>スペルを修正</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to the next word in the composer that is spelled wrong, and offers what was meant.</source>
        <extracomment>ACTIONS | spelling.correct | Correct the spelling</extracomment>
        <translation>入力欄にある次のスペルミスに移動し、候補を表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Attach the pasted text, or make it text again</source>
        <extracomment>ACTIONS | paste.attach | Hangs a long text that was pasted on the message instead, and the other way round.</extracomment>
        <translation>貼り付けたテキストを添付、またはテキストに戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Hangs a long text that was pasted on the message instead, and the other way round.</source>
        <extracomment>ACTIONS | paste.attach | Attach the pasted text, or make it text again</extracomment>
        <translation>貼り付けた長いテキストをメッセージの添付にします。逆もできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Go to the queued messages</source>
        <extracomment>ACTIONS | queue.focus | Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</extracomment>
        <translation>待機中のメッセージに移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</source>
        <extracomment>ACTIONS | queue.focus | Go to the queued messages</extracomment>
        <translation>回答の完了を待っているものに移動します。Enterで編集、Delで取り消します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Edit the queued message</source>
        <extracomment>ACTIONS | queue.edit | Brings the message that was queued last back into the composer, as Up does in an empty one.</extracomment>
        <translation>待機中のメッセージを編集</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Brings the message that was queued last back into the composer, as Up does in an empty one.</source>
        <extracomment>ACTIONS | queue.edit | Edit the queued message</extracomment>
        <translation>最後に待機に入れたメッセージを入力欄に戻します。空の入力欄で上矢印キーを押すのと同じです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Take the queued message away</source>
        <extracomment>ACTIONS | queue.remove | Takes away the message that was queued last.</extracomment>
        <translation>待機中のメッセージを取り消す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Takes away the message that was queued last.</source>
        <extracomment>ACTIONS | queue.remove | Take the queued message away</extracomment>
        <translation>最後に待機に入れたメッセージを取り消します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Send the queued message</source>
        <extracomment>ACTIONS | queue.send | Sends the first of the messages that wait, as Enter does in an empty composer.</extracomment>
        <translation>待機中のメッセージを送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Sends the first of the messages that wait, as Enter does in an empty composer.</source>
        <extracomment>ACTIONS | queue.send | Send the queued message</extracomment>
        <translation>待機中の最初のメッセージを送信します。空の入力欄でEnterを押すのと同じです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Conversation {number} of the list</source>
        <extracomment>OPEN_NUMBERED</extracomment>
        <translation>一覧の会話{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/header.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>New conversation</source>
        <extracomment>ACTIONS | NEW | BUTTONS | REMEDIES | conversation.new | Starts an empty conversation; the others stay as they are. | New</extracomment>
        <translation>新しい会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts an empty conversation; the others stay as they are.</source>
        <extracomment>ACTIONS | conversation.new | New conversation | New</extracomment>
        <translation>空の会話を始めます。他の会話はそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>New temporary conversation</source>
        <extracomment>ACTIONS | conversation.new_temporary | Starts a conversation of which nothing is ever written; it is gone when the program ends.</extracomment>
        <translation>新しい一時的な会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts a conversation of which nothing is ever written; it is gone when the program ends.</source>
        <extracomment>ACTIONS | conversation.new_temporary | New temporary conversation</extracomment>
        <translation>何も保存されない会話を始めます。プログラムを終了すると消えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Keep this conversation</source>
        <extracomment>ACTIONS | conversation.keep | Makes a temporary conversation one that is kept like any other. | Save</extracomment>
        <translation>この会話を残す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Makes a temporary conversation one that is kept like any other.</source>
        <extracomment>ACTIONS | conversation.keep | Keep this conversation | Save</extracomment>
        <translation>一時的な会話を、他の会話と同じように保存される会話にします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation…</source>
        <extracomment>ACTIONS | conversation.open | Finds a conversation by its title, or by what was said in it. | Open</extracomment>
        <translation>会話を開く…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Finds a conversation by its title, or by what was said in it.</source>
        <extracomment>ACTIONS | conversation.open | Open conversation… | Open</extracomment>
        <translation>タイトルや話した内容から会話を探します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Previous conversation</source>
        <extracomment>ACTIONS | conversation.previous | Opens the conversation above in the list.</extracomment>
        <translation>前の会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation above in the list.</source>
        <extracomment>ACTIONS | conversation.previous | Previous conversation</extracomment>
        <translation>一覧で上にある会話を開きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Next conversation</source>
        <extracomment>ACTIONS | conversation.next | Opens the conversation below in the list.</extracomment>
        <translation>次の会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation below in the list.</source>
        <extracomment>ACTIONS | conversation.next | Next conversation</extracomment>
        <translation>一覧で下にある会話を開きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation that stands there in the list.</source>
        <extracomment>ACTIONS</extracomment>
        <translation>一覧のその位置にある会話を開きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Rename conversation…</source>
        <extracomment>ACTIONS | conversation.rename | Gives this conversation another title.</extracomment>
        <translation>会話の名前を変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Gives this conversation another title.</source>
        <extracomment>ACTIONS | conversation.rename | Rename conversation…</extracomment>
        <translation>この会話に別のタイトルを付けます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Who gives titles…</source>
        <extracomment>ACTIONS | titles.choose | Lets a model give new conversations their titles, or takes the first words of the prompt.</extracomment>
        <translation>タイトルの付け方…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Lets a model give new conversations their titles, or takes the first words of the prompt.</source>
        <extracomment>ACTIONS | titles.choose | Who gives titles…</extracomment>
        <translation>新しい会話のタイトルをモデルに付けさせるか、プロンプトの最初の言葉を使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Delete conversation</source>
        <extracomment>ACTIONS | conversation.delete | Puts this conversation into the trash.</extracomment>
        <translation>会話を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Puts this conversation into the trash.</source>
        <extracomment>ACTIONS | conversation.delete | Delete conversation</extracomment>
        <translation>この会話をゴミ箱に入れます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Undo</source>
        <extracomment>ACTIONS | history.undo | Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed. | Undo</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed.</source>
        <extracomment>ACTIONS | history.undo | Undo | Undo</extracomment>
        <translation>削除など、最後の変更を元に戻します。テキストの中では、Ctrl+Zで入力を元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Redo</source>
        <extracomment>ACTIONS | history.redo | Does again what was taken back last. | Redo</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Does again what was taken back last.</source>
        <extracomment>ACTIONS | history.redo | Redo | Redo</extracomment>
        <translation>最後に元に戻した操作をやり直します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Trash</source>
        <extracomment>ACTIONS | TITLE | trash.open | Shows what was deleted, brings it back, or deletes it for good.</extracomment>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows what was deleted, brings it back, or deletes it for good.</source>
        <extracomment>ACTIONS | trash.open | Trash</extracomment>
        <translation>削除したものを表示し、復元するか、完全に削除します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation as plain text</source>
        <extracomment>ACTIONS | conversation.plain_text | Shows every message as it was written, in a plain text field.</extracomment>
        <translation>会話をプレーンテキストで開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows every message as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | conversation.plain_text | Open conversation as plain text</extracomment>
        <translation>すべてのメッセージを書かれたままの形で、プレーンテキストの欄に表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send what fits</source>
        <extracomment>ACTIONS | REMEDIES | conversation.send_what_fits | Leaves the oldest messages out of requests when the conversation is too long for its model.</extracomment>
        <translation>収まる分だけ送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Leaves the oldest messages out of requests when the conversation is too long for its model.</source>
        <extracomment>ACTIONS | conversation.send_what_fits | Send what fits</extracomment>
        <translation>会話がモデルに対して長すぎるとき、最も古いメッセージをリクエストから除外します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send everything again</source>
        <extracomment>ACTIONS | (CUT_HERE, SEND_ALL, FORK) | conversation.send_all | Takes the cut back: the messages above the line are sent again.</extracomment>
        <translation>再びすべて送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes the cut back: the messages above the line are sent again.</source>
        <extracomment>ACTIONS | conversation.send_all | Send everything again</extracomment>
        <translation>切り詰めを取り消します。線より上のメッセージも再び送信されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Quit</source>
        <extracomment>ACTIONS | window.quit | Saves everything and ends the program; running replies keep what arrived. | Quit</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Saves everything and ends the program; running replies keep what arrived.</source>
        <extracomment>ACTIONS | window.quit | Quit | Quit</extracomment>
        <translation>すべてを保存してプログラムを終了します。途中の回答は届いた分まで残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Find in this conversation…</source>
        <extracomment>ACTIONS | find.open | Finds words in every message of this conversation, in what is folded too. | Find</extracomment>
        <translation>この会話内を検索…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Finds words in every message of this conversation, in what is folded too.</source>
        <extracomment>ACTIONS | find.open | Find in this conversation… | Find</extracomment>
        <translation>この会話のすべてのメッセージを、折りたたまれた部分も含めて検索します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Next match</source>
        <extracomment>ACTIONS | find.next | Goes to the next place where the words are. | FindNext</extracomment>
        <translation>次の一致</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the next place where the words are.</source>
        <extracomment>ACTIONS | find.next | Next match | FindNext</extracomment>
        <translation>次に一致する箇所に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Previous match</source>
        <extracomment>ACTIONS | find.previous | Goes to the place before where the words are. | FindPrevious</extracomment>
        <translation>前の一致</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the place before where the words are.</source>
        <extracomment>ACTIONS | find.previous | Previous match | FindPrevious</extracomment>
        <translation>前に一致した箇所に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Reset all keys</source>
        <extracomment>ACTIONS | RESET | keys.reset_all | Gives every action the keys again that it came with; undo brings yours back.</extracomment>
        <translation>すべてのキーをリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Gives every action the keys again that it came with; undo brings yours back.</source>
        <extracomment>ACTIONS | keys.reset_all | Reset all keys</extracomment>
        <translation>すべての操作のキーを初期状態に戻します。元に戻すと自分の設定に戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Export keys…</source>
        <extracomment>ACTIONS | keys.export | Writes the keys that you have changed into a JSON file.</extracomment>
        <translation>キーをエクスポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Writes the keys that you have changed into a JSON file.</source>
        <extracomment>ACTIONS | keys.export | Export keys…</extracomment>
        <translation>変更したキーをJSONファイルに書き出します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Import keys…</source>
        <extracomment>ACTIONS | keys.import | Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</extracomment>
        <translation>キーをインポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</source>
        <extracomment>ACTIONS | keys.import | Import keys…</extracomment>
        <translation>変更したキーを、JSONファイルのキーに置き換えます。元に戻すと以前のキーに戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Pin or unpin</source>
        <extracomment>ACTIONS | library.pin | Keeps the chosen conversations at the top of the list, or no longer.</extracomment>
        <translation>ピン留め／解除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Keeps the chosen conversations at the top of the list, or no longer.</source>
        <extracomment>ACTIONS | library.pin | Pin or unpin</extracomment>
        <translation>選択した会話を一覧の上部に固定するか、固定を解除します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move to folder…</source>
        <extracomment>ACTIONS | library.move | Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</extracomment>
        <translation>フォルダーに移動…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</source>
        <extracomment>ACTIONS | library.move | Move to folder…</extracomment>
        <translation>選択した会話を既存または新しいフォルダーに入れるか、フォルダーから出します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Tags…</source>
        <extracomment>ACTIONS | library.tag | Gives the chosen conversations a tag, or takes one away.</extracomment>
        <translation>タグ…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the chosen conversations a tag, or takes one away.</source>
        <extracomment>ACTIONS | library.tag | Tags…</extracomment>
        <translation>選択した会話にタグを付けるか、外します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Archive or take out of the archive</source>
        <extracomment>ACTIONS | library.archive | Puts the chosen conversations out of sight, at the end of the list, or back.</extracomment>
        <translation>アーカイブ／アーカイブから戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations out of sight, at the end of the list, or back.</source>
        <extracomment>ACTIONS | library.archive | Archive or take out of the archive</extracomment>
        <translation>選択した会話を一覧の末尾に隠すか、元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Duplicate</source>
        <extracomment>ACTIONS | library.duplicate | Makes a second conversation of each that is chosen, with all its messages.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a second conversation of each that is chosen, with all its messages.</source>
        <extracomment>ACTIONS | library.duplicate | Duplicate</extracomment>
        <translation>選択した会話を、メッセージもすべて含めてもう一つずつ作ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename in the list</source>
        <extracomment>ACTIONS | library.rename | Gives the conversation or folder at the cursor of the list another name, in its place. | F2</extracomment>
        <translation>一覧で名前を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder at the cursor of the list another name, in its place.</source>
        <extracomment>ACTIONS | library.rename | Rename in the list | F2</extracomment>
        <translation>一覧のカーソル位置の会話またはフォルダーの名前を、その場で変更します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete what is chosen</source>
        <extracomment>ACTIONS | library.delete | Puts the chosen conversations into the trash; of a chosen folder only the folder goes. | Del</extracomment>
        <translation>選択したものを削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into the trash; of a chosen folder only the folder goes.</source>
        <extracomment>ACTIONS | library.delete | Delete what is chosen | Del</extracomment>
        <translation>選択した会話をゴミ箱に入れます。フォルダーを選択しているときは、フォルダーだけがなくなります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move up in the list</source>
        <extracomment>ACTIONS | library.move_up | Gives the conversation or folder a place in your own order, one further up.</extracomment>
        <translation>一覧で上に移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder a place in your own order, one further up.</source>
        <extracomment>ACTIONS | library.move_up | Move up in the list</extracomment>
        <translation>会話またはフォルダーを自分の並び順に入れ、一つ上に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move down in the list</source>
        <extracomment>ACTIONS | library.move_down | Brings it one place further down in your own order; the last one goes by its date again.</extracomment>
        <translation>一覧で下に移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Brings it one place further down in your own order; the last one goes by its date again.</source>
        <extracomment>ACTIONS | library.move_down | Move down in the list</extracomment>
        <translation>自分の並び順で一つ下に移動します。最後のものは日付順に戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Order by date again</source>
        <extracomment>ACTIONS | library.order_by_date | Forgets the places that the chosen conversations were given.</extracomment>
        <translation>日付順に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Forgets the places that the chosen conversations were given.</source>
        <extracomment>ACTIONS | library.order_by_date | Order by date again</extracomment>
        <translation>選択した会話に指定した位置を取り消します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>New folder…</source>
        <extracomment>ACTIONS | folder.new | Makes a folder; a slash in its name makes one in another.</extracomment>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a folder; a slash in its name makes one in another.</source>
        <extracomment>ACTIONS | folder.new | New folder…</extracomment>
        <translation>フォルダーを作ります。名前にスラッシュを入れると、別のフォルダーの中に作られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename folder…</source>
        <extracomment>ACTIONS | folder.rename | Gives a folder another name.</extracomment>
        <translation>フォルダーの名前を変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives a folder another name.</source>
        <extracomment>ACTIONS | folder.rename | Rename folder…</extracomment>
        <translation>フォルダーに別の名前を付けます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move folder…</source>
        <extracomment>ACTIONS | folder.move | Puts a folder, with all that is in it, into another one or to the top.</extracomment>
        <translation>フォルダーを移動…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts a folder, with all that is in it, into another one or to the top.</source>
        <extracomment>ACTIONS | folder.move | Move folder…</extracomment>
        <translation>フォルダーを中身ごと別のフォルダーの中、または最上位に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete folder…</source>
        <extracomment>ACTIONS | folder.delete | Takes a folder away; the conversations in it stay, and move to where the folder was.</extracomment>
        <translation>フォルダーを削除…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Takes a folder away; the conversations in it stay, and move to where the folder was.</source>
        <extracomment>ACTIONS | folder.delete | Delete folder…</extracomment>
        <translation>フォルダーを取り除きます。中の会話は残り、フォルダーがあった場所に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send</source>
        <extracomment>ACTIONS | name | message.send | Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line. | Enter</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line.</source>
        <extracomment>ACTIONS | message.send | Send | Enter</extracomment>
        <translation>入力欄の内容を送信します。回答中なら、完了してから送信します。Shift+Enterで改行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Send it as it is</source>
        <extracomment>ACTIONS | message.send_anyway | Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</extracomment>
        <translation>このまま送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</source>
        <extracomment>ACTIONS | message.send_anyway | Send it as it is</extracomment>
        <translation>キーらしきものや、モデルが読み取れない画像があっても、入力欄の内容を送信します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop the reply</source>
        <extracomment>ACTIONS | name | reply.stop | Ends the running reply at once and keeps what arrived. | Esc</extracomment>
        <translation>回答を停止</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Ends the running reply at once and keeps what arrived.</source>
        <extracomment>ACTIONS | reply.stop | Stop the reply | Esc</extracomment>
        <translation>途中の回答をすぐに止め、届いた分を残します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Try again</source>
        <extracomment>ACTIONS | (COPY_REPLY, TRY_AGAIN) | TRY_AGAIN | reply.try_again | Asks for an answer to the last message, for another one where it has one; that is kept as a version.</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for an answer to the last message, for another one where it has one; that is kept as a version.</source>
        <extracomment>ACTIONS | reply.try_again | Try again</extracomment>
        <translation>最後のメッセージへの回答を求めます。すでに回答があれば別の回答を求め、前の回答はバージョンとして残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Another answer, in a second</source>
        <extracomment>ACTIONS | reply.another | Asks for another answer to the focused message, or the last; for a second Esc takes it back.</extracomment>
        <translation>1秒後に別の回答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for another answer to the focused message, or the last; for a second Esc takes it back.</source>
        <extracomment>ACTIONS | reply.another | Another answer, in a second</extracomment>
        <translation>フォーカスのある、または最後のメッセージに別の回答を求めます。1秒間はEscで取り消せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Try again now</source>
        <extracomment>ACTIONS | reply.retry_now | Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</extracomment>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</source>
        <extracomment>ACTIONS | reply.retry_now | Try again now</extracomment>
        <translation>プロバイダーに待つよう求められた場合など、次の試行を待っているリクエストをすぐに再送信します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Keep waiting</source>
        <extracomment>ACTIONS | reply.keep_waiting | Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</extracomment>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</source>
        <extracomment>ACTIONS | reply.keep_waiting | Keep waiting</extracomment>
        <translation>途切れた回答を待ち続けます。さらに長くかかるまで、通知は表示されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Continue the reply</source>
        <extracomment>ACTIONS | reply.continue | Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</extracomment>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</source>
        <extracomment>ACTIONS | reply.continue | Continue the reply</extracomment>
        <translation>途切れた回答の続きをモデルに求めます。今の回答はバージョンとして残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the previous version</source>
        <extracomment>ACTIONS | reply.previous_version | Shows the version before this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>前のバージョンを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version before this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.previous_version | Show the previous version</extracomment>
        <translation>回答や自分のメッセージの前のバージョンを、その後に続いたものも含めて表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the next version</source>
        <extracomment>ACTIONS | reply.next_version | Shows the version after this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>次のバージョンを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version after this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.next_version | Show the next version</extracomment>
        <translation>回答や自分のメッセージの次のバージョンを、その後に続いたものも含めて表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copy the last reply</source>
        <extracomment>ACTIONS | reply.copy | Copies the last reply as Markdown.</extracomment>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copies the last reply as Markdown.</source>
        <extracomment>ACTIONS | reply.copy | Copy the last reply</extracomment>
        <translation>最後の回答をMarkdownとしてコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Open message as plain text</source>
        <extracomment>ACTIONS | message.plain_text | Shows the focused message, or the last one, as it was written, in a plain text field.</extracomment>
        <translation>メッセージをプレーンテキストで開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the focused message, or the last one, as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | message.plain_text | Open message as plain text</extracomment>
        <translation>フォーカスのある、または最後のメッセージを書かれたままの形で、プレーンテキストの欄に表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Attach files</source>
        <extracomment>ACTIONS | CHOOSE | attachment.add | Hangs pictures and text files on the message; they can be pasted and dropped, too.</extracomment>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs pictures and text files on the message; they can be pasted and dropped, too.</source>
        <extracomment>ACTIONS | attachment.add | Attach files</extracomment>
        <translation>画像やテキストファイルをメッセージに添付します。貼り付けやドロップもできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Go to the attachments</source>
        <extracomment>ACTIONS | attachment.focus | Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</extracomment>
        <translation>添付ファイルに移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</source>
        <extracomment>ACTIONS | attachment.focus | Go to the attachments</extracomment>
        <translation>メッセージの添付ファイルに移動します。矢印キーで移動、Enterで開く、Delで外します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Bring the attachment back</source>
        <extracomment>ACTIONS | attachment.restore | Hangs on the message again what was taken off last.</extracomment>
        <translation>添付ファイルを戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs on the message again what was taken off last.</source>
        <extracomment>ACTIONS | attachment.restore | Bring the attachment back</extracomment>
        <translation>最後に外したものを、再びメッセージに添付します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write a message</source>
        <extracomment>ACTIONS | PLACEHOLDER | composer.focus | Puts the cursor into the composer.</extracomment>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Puts the cursor into the composer.</source>
        <extracomment>ACTIONS | composer.focus | Write a message</extracomment>
        <translation>カーソルを入力欄に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch model…</source>
        <extracomment>ACTIONS | model.choose | Chooses the model of this conversation from a list; any other name can be typed.</extracomment>
        <translation>モデルを切り替え…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the model of this conversation from a list; any other name can be typed.</source>
        <extracomment>ACTIONS | model.choose | Switch model…</extracomment>
        <translation>この会話のモデルを一覧から選びます。一覧にない名前も入力できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Make the model a favourite, or not</source>
        <extracomment>ACTIONS | model.favourite | Favourites stand at the top of the list of models; there it is about the line that is chosen.</extracomment>
        <translation>モデルのお気に入りを切り替え</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Favourites stand at the top of the list of models; there it is about the line that is chosen.</source>
        <extracomment>ACTIONS | model.favourite | Make the model a favourite, or not</extracomment>
        <translation>お気に入りはモデル一覧の上部に並びます。一覧では、選択中の行のモデルが対象です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Refresh the list of models</source>
        <extracomment>ACTIONS | model.refresh | Asks the account which models it has. | Refresh</extracomment>
        <translation>モデル一覧を更新</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Asks the account which models it has.</source>
        <extracomment>ACTIONS | model.refresh | Refresh the list of models | Refresh</extracomment>
        <translation>使えるモデルをアカウントに問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Renew the prices</source>
        <extracomment>ACTIONS | model.prices | Fetches the newest table of what models cost, from raw.githubusercontent.com.</extracomment>
        <translation>価格表を更新</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Fetches the newest table of what models cost, from raw.githubusercontent.com.</source>
        <extracomment>ACTIONS | model.prices | Renew the prices</extracomment>
        <translation>モデルの最新の価格表を raw.githubusercontent.com から取得します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Usage and cost…</source>
        <extracomment>ACTIONS | usage.open | Shows how many tokens each model took, and what that cost, month by month.</extracomment>
        <translation>使用量と費用…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows how many tokens each model took, and what that cost, month by month.</source>
        <extracomment>ACTIONS | usage.open | Usage and cost…</extracomment>
        <translation>各モデルが使ったトークン数とその費用を、月ごとに表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch account…</source>
        <extracomment>ACTIONS | account.choose | Chooses the service or server that this conversation talks to.</extracomment>
        <translation>アカウントを切り替え…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the service or server that this conversation talks to.</source>
        <extracomment>ACTIONS | account.choose | Switch account…</extracomment>
        <translation>この会話が接続するサービスまたはサーバーを選びます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Accounts…</source>
        <extracomment>ACTIONS | account.list | Shows every account: where its key lives, whether it worked, and what to do if not.</extracomment>
        <translation>アカウント…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows every account: where its key lives, whether it worked, and what to do if not.</source>
        <extracomment>ACTIONS | account.list | Accounts…</extracomment>
        <translation>すべてのアカウントについて、キーの保存場所、動作したかどうか、問題があるときの対処を表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Examine this account</source>
        <extracomment>ACTIONS | account.examine | Tries the way to the models step by step, and says what is wrong and what to do about it.</extracomment>
        <translation>このアカウントを診断</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Tries the way to the models step by step, and says what is wrong and what to do about it.</source>
        <extracomment>ACTIONS | account.examine | Examine this account</extracomment>
        <translation>モデルまでの経路を段階ごとに試し、問題とその対処を示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key…</source>
        <extracomment>ACTIONS | by_key | account.add | Takes a key, finds out whose it is, and tries it.</extracomment>
        <translation>APIキーを貼り付け…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key, finds out whose it is, and tries it.</source>
        <extracomment>ACTIONS | account.add | Paste a key…</extracomment>
        <translation>APIキーを受け取り、どのサービスのものか調べて試します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Add an account…</source>
        <extracomment>ACTIONS | account.new | Adds a service or a server of your own, also another one of the same kind.</extracomment>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Adds a service or a server of your own, also another one of the same kind.</source>
        <extracomment>ACTIONS | account.new | Add an account…</extracomment>
        <translation>サービスまたは自分のサーバーを追加します。同じ種類のものも追加できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Use a server on this computer…</source>
        <extracomment>ACTIONS | account.use_local | Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</extracomment>
        <translation>このコンピューターのサーバーを使う…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</source>
        <extracomment>ACTIONS | account.use_local | Use a server on this computer…</extracomment>
        <translation>このコンピューターのOllama、LM Studio、llama.cppを探し、その一つを使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Allow the command of this account</source>
        <extracomment>ACTIONS | account.allow_command | Lets the command that prints this account&apos;s key be run, as it is now.</extracomment>
        <translation>このアカウントのコマンドを許可</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Lets the command that prints this account&apos;s key be run, as it is now.</source>
        <extracomment>ACTIONS | account.allow_command | Allow the command of this account</extracomment>
        <translation>このアカウントのキーを出力するコマンドを、今の内容のまま実行できるようにします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Enter a key…</source>
        <extracomment>ACTIONS | account.enter_key | Takes a key for this account and keeps it in the system&apos;s keyring.</extracomment>
        <translation>APIキーを入力…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key for this account and keeps it in the system&apos;s keyring.</source>
        <extracomment>ACTIONS | account.enter_key | Enter a key…</extracomment>
        <translation>このアカウントのAPIキーを受け取り、システムのキーリングに保存します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Change the address…</source>
        <extracomment>ACTIONS | REMEDIES | account.edit_address | Sets the address of this account&apos;s server.</extracomment>
        <translation>アドレスを変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Sets the address of this account&apos;s server.</source>
        <extracomment>ACTIONS | account.edit_address | Change the address…</extracomment>
        <translation>このアカウントのサーバーのアドレスを設定します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Edit the instructions</source>
        <extracomment>ACTIONS | instructions.focus | Puts the cursor into the instructions of this conversation.</extracomment>
        <translation>指示を編集</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the cursor into the instructions of this conversation.</source>
        <extracomment>ACTIONS | instructions.focus | Edit the instructions</extracomment>
        <translation>カーソルをこの会話の指示に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Set the parameters</source>
        <extracomment>ACTIONS | parameters.focus | Puts the focus on the first slider. Delete makes a parameter “not sent” again.</extracomment>
        <translation>パラメーターを設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the focus on the first slider. Delete makes a parameter “not sent” again.</source>
        <extracomment>ACTIONS | parameters.focus | Set the parameters</extracomment>
        <translation>最初のスライダーにフォーカスを移動します。Deleteでパラメーターを「送信しない」に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>More parameters</source>
        <extracomment>ACTIONS | parameters.more | Shows the parameters that are not always there, or hides those that are not sent.</extracomment>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the parameters that are not always there, or hides those that are not sent.</source>
        <extracomment>ACTIONS | parameters.more | More parameters</extracomment>
        <translation>普段は表示されないパラメーターを表示するか、送信しないものを隠します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Show the request</source>
        <extracomment>ACTIONS | request.show | Shows the next request as it will be sent: address, headers without the key, and JSON.</extracomment>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the next request as it will be sent: address, headers without the key, and JSON.</source>
        <extracomment>ACTIONS | request.show | Show the request</extracomment>
        <translation>次のリクエストを、送信される形のまま表示します。アドレス、キーを除いたヘッダー、JSONが含まれます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Choose a preset…</source>
        <extracomment>ACTIONS | preset.choose | Chooses the instructions, examples, model and parameters that this conversation is made with.</extracomment>
        <translation>プリセットを選択…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Chooses the instructions, examples, model and parameters that this conversation is made with.</source>
        <extracomment>ACTIONS | preset.choose | Choose a preset…</extracomment>
        <translation>この会話で使う指示、例、モデル、パラメーターを選びます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Presets…</source>
        <extracomment>ACTIONS | preset.list | Shows every preset, and what holds for models and for everything, to be changed.</extracomment>
        <translation>プリセット…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Shows every preset, and what holds for models and for everything, to be changed.</source>
        <extracomment>ACTIONS | preset.list | Presets…</extracomment>
        <translation>すべてのプリセットと、モデルごとや全体に適用される値を表示し、変更できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Save as a preset…</source>
        <extracomment>ACTIONS | preset.save | Makes a preset of the instructions, model and parameters of this conversation.</extracomment>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Makes a preset of the instructions, model and parameters of this conversation.</source>
        <extracomment>ACTIONS | preset.save | Save as a preset…</extracomment>
        <translation>この会話の指示、モデル、パラメーターからプリセットを作ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Begin new conversations with this preset</source>
        <extracomment>ACTIONS | preset.use_for_new | Every new conversation begins with the preset of this one, or without one if it has none.</extracomment>
        <translation>新しい会話をこのプリセットで始める</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Every new conversation begins with the preset of this one, or without one if it has none.</source>
        <extracomment>ACTIONS | preset.use_for_new | Begin new conversations with this preset</extracomment>
        <translation>新しい会話は、この会話のプリセットで始まります。この会話にプリセットがなければ、プリセットなしで始まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values as the default</source>
        <extracomment>ACTIONS | defaults.keep | Instructions and parameters of this conversation hold wherever nothing else is said.</extracomment>
        <translation>これらの値を既定にする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever nothing else is said.</source>
        <extracomment>ACTIONS | defaults.keep | Use these values as the default</extracomment>
        <translation>他に指定がない限り、この会話の指示とパラメーターが適用されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values for this model</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Instructions and parameters of this conversation hold wherever this model is used.</extracomment>
        <translation>これらの値をこのモデルに使う</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever this model is used.</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Use these values for this model</extracomment>
        <translation>このモデルを使うときは、この会話の指示とパラメーターが適用されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Give up this conversation&apos;s own values</source>
        <extracomment>ACTIONS | parameters.inherit | Everything comes from the preset, the model and the default again.</extracomment>
        <translation>この会話独自の値をやめる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Everything comes from the preset, the model and the default again.</source>
        <extracomment>ACTIONS | parameters.inherit | Give up this conversation&apos;s own values</extracomment>
        <translation>すべての値が、再びプリセット、モデル、既定から決まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Quick question…</source>
        <extracomment>ACTIONS | quick.open | Opens a small window in front of all others: one line to ask in, and the reply below it.</extracomment>
        <translation>クイック質問…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Opens a small window in front of all others: one line to ask in, and the reply below it.</source>
        <extracomment>ACTIONS | quick.open | Quick question…</extracomment>
        <translation>他のすべての前面に小さなウィンドウを開きます。質問を1行で入力すると、その下に回答が表示されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Search in all conversations…</source>
        <extracomment>ACTIONS | search.open | Finds words in every message of every conversation, and goes there.</extracomment>
        <translation>すべての会話を検索…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Finds words in every message of every conversation, and goes there.</source>
        <extracomment>ACTIONS | search.open | Search in all conversations…</extracomment>
        <translation>すべての会話のすべてのメッセージを検索し、その場所に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next message</source>
        <extracomment>ACTIONS | transcript.next_message | Moves the focus to the message below; after the last one follows the end.</extracomment>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message below; after the last one follows the end.</source>
        <extracomment>ACTIONS | transcript.next_message | Next message</extracomment>
        <translation>フォーカスを下のメッセージに移動します。最後のメッセージの次は末尾です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous message</source>
        <extracomment>ACTIONS | transcript.previous_message | Moves the focus to the message above, or first to the beginning of a long one.</extracomment>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message above, or first to the beginning of a long one.</source>
        <extracomment>ACTIONS | transcript.previous_message | Previous message</extracomment>
        <translation>フォーカスを上のメッセージに移動します。長いメッセージでは、まずその先頭に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next block</source>
        <extracomment>ACTIONS | transcript.next_block | Moves the focus to the paragraph, listing or table below.</extracomment>
        <translation>次のブロック</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table below.</source>
        <extracomment>ACTIONS | transcript.next_block | Next block</extracomment>
        <translation>フォーカスを下の段落、コード、表に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous block</source>
        <extracomment>ACTIONS | transcript.previous_block | Moves the focus to the paragraph, listing or table above.</extracomment>
        <translation>前のブロック</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table above.</source>
        <extracomment>ACTIONS | transcript.previous_block | Previous block</extracomment>
        <translation>フォーカスを上の段落、コード、表に移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next code block</source>
        <extracomment>ACTIONS | transcript.next_code | Moves the focus to the code block below.</extracomment>
        <translation>次のコードブロック</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block below.</source>
        <extracomment>ACTIONS | transcript.next_code | Next code block</extracomment>
        <translation>フォーカスを下のコードブロックに移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous code block</source>
        <extracomment>ACTIONS | transcript.previous_code | Moves the focus to the code block above.</extracomment>
        <translation>前のコードブロック</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block above.</source>
        <extracomment>ACTIONS | transcript.previous_code | Previous code block</extracomment>
        <translation>フォーカスを上のコードブロックに移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Jump to the start</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Shows the first message.</extracomment>
        <translation>先頭に移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the first message.</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Jump to the start</extracomment>
        <translation>最初のメッセージを表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Jump to latest</source>
        <extracomment>ACTIONS | JUMP | transcript.jump_to_latest | Shows the end of the conversation and follows it.</extracomment>
        <translation>最新に移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the end of the conversation and follows it.</source>
        <extracomment>ACTIONS | transcript.jump_to_latest | Jump to latest</extracomment>
        <translation>会話の末尾を表示し、追従します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy</source>
        <extracomment>ACTIONS | (_COPY, _COPIED) | COPY | transcript.copy | Copies what is selected; when nothing is, the focused block or message. | Copy</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies what is selected; when nothing is, the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy | Copy | Copy</extracomment>
        <translation>選択範囲をコピーします。選択がなければ、フォーカスのあるブロックまたはメッセージをコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy as Markdown</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copies the Markdown of what is selected, or of the focused block or message.</extracomment>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the Markdown of what is selected, or of the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copy as Markdown</extracomment>
        <translation>選択範囲、またはフォーカスのあるブロックやメッセージのMarkdownをコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Select all</source>
        <extracomment>ACTIONS | transcript.select_all | Selects the focused message; pressed again, everything. | SelectAll</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Selects the focused message; pressed again, everything.</source>
        <extracomment>ACTIONS | transcript.select_all | Select all | SelectAll</extracomment>
        <translation>フォーカスのあるメッセージを選択します。もう一度押すとすべてを選択します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Copy the message</source>
        <extracomment>ACTIONS | (COPY_MESSAGE, ASK_AGAIN) | message.copy | Copies all of the focused message.</extracomment>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies all of the focused message.</source>
        <extracomment>ACTIONS | message.copy | Copy the message</extracomment>
        <translation>フォーカスのあるメッセージ全体をコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy the code block</source>
        <extracomment>ACTIONS | block.copy | Copies the focused code, or else the last one of the focused message.</extracomment>
        <translation>コードブロックをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the focused code, or else the last one of the focused message.</source>
        <extracomment>ACTIONS | block.copy | Copy the code block</extracomment>
        <translation>フォーカスのあるコード、またはフォーカスのあるメッセージの最後のコードをコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Fold or unfold</source>
        <extracomment>ACTIONS | block.fold | Folds what has the focus, or brings it back.</extracomment>
        <translation>折りたたむ／展開する</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Folds what has the focus, or brings it back.</source>
        <extracomment>ACTIONS | block.fold | Fold or unfold</extracomment>
        <translation>フォーカスのあるものを折りたたむか、元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Letters on everything that can be pressed</source>
        <extracomment>ACTIONS | hint.show | Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</extracomment>
        <translation>押せるものすべてに文字を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</source>
        <extracomment>ACTIONS | hint.show | Letters on everything that can be pressed</extracomment>
        <translation>表示中のリンク、ボタン、コードに文字を付けます。その文字を入力すると、開く、押す、コピーのいずれかを行います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Open a link</source>
        <extracomment>ACTIONS | link.open | Opens the link in what has the focus; of several, asks which.</extracomment>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Opens the link in what has the focus; of several, asks which.</source>
        <extracomment>ACTIONS | link.open | Open a link</extracomment>
        <translation>フォーカスのあるもののリンクを開きます。複数あるときは、どれかを尋ねます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export conversation…</source>
        <extracomment>ACTIONS | conversation.export | Writes what is chosen in the list, or else the conversation in front, into a file.</extracomment>
        <translation>会話をエクスポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes what is chosen in the list, or else the conversation in front, into a file.</source>
        <extracomment>ACTIONS | conversation.export | Export conversation…</extracomment>
        <translation>一覧で選択した会話、または表示中の会話をファイルに書き出します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export message…</source>
        <extracomment>ACTIONS | message.export | Writes the focused message, or else the last one, into a file.</extracomment>
        <translation>メッセージをエクスポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes the focused message, or else the last one, into a file.</source>
        <extracomment>ACTIONS | message.export | Export message…</extracomment>
        <translation>フォーカスのある、または最後のメッセージをファイルに書き出します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export all conversations…</source>
        <extracomment>ACTIONS | library.export | Writes every conversation into one file.</extracomment>
        <translation>すべての会話をエクスポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes every conversation into one file.</source>
        <extracomment>ACTIONS | library.export | Export all conversations…</extracomment>
        <translation>すべての会話を一つのファイルに書き出します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Cancel the export</source>
        <extracomment>ACTIONS | export.cancel | Ends an export that is under way; nothing is written.</extracomment>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Ends an export that is under way; nothing is written.</source>
        <extracomment>ACTIONS | export.cancel | Cancel the export</extracomment>
        <translation>実行中のエクスポートを中止します。何も書き出されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Import conversations…</source>
        <extracomment>ACTIONS | library.import | Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</extracomment>
        <translation>会話をインポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</source>
        <extracomment>ACTIONS | library.import | Import conversations…</extracomment>
        <translation>ChatGPT、Claude、Open WebUI、Markdown、またはこのプログラムのエクスポートを読み取り、取り込む内容を先に表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Open folder</source>
        <extracomment>ACTIONS | export.open_folder | Opens the folder into which was exported last.</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Opens the folder into which was exported last.</source>
        <extracomment>ACTIONS | export.open_folder | Open folder</extracomment>
        <translation>最後にエクスポートしたフォルダーを開きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit and send again</source>
        <extracomment>ACTIONS | message.edit | Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</extracomment>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</source>
        <extracomment>ACTIONS | message.edit | Edit and send again</extracomment>
        <translation>フォーカスのある、または最後の自分のメッセージを入力欄に入れます（空の入力欄では上矢印キーでも可）。送信すると別のバージョンになります。回答は書いたとおりに保存されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit without sending</source>
        <extracomment>ACTIONS | message.rewrite | Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</extracomment>
        <translation>送信せずに編集</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</source>
        <extracomment>ACTIONS | message.rewrite | Edit without sending</extracomment>
        <translation>フォーカスのある、または最後のメッセージ（自分のものでも回答でも）の別バージョンを書きます。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours below</source>
        <extracomment>ACTIONS | message.insert_below | Writes a message of yours below the focused one; nothing is sent.</extracomment>
        <translation>下に自分のメッセージを挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours below the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_below | Insert a message of yours below</extracomment>
        <translation>フォーカスのあるメッセージの下に自分のメッセージを書きます。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours above</source>
        <extracomment>ACTIONS | message.insert_above | Writes a message of yours above the focused one; nothing is sent.</extracomment>
        <translation>上に自分のメッセージを挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours above the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_above | Insert a message of yours above</extracomment>
        <translation>フォーカスのあるメッセージの上に自分のメッセージを書きます。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a reply below</source>
        <extracomment>ACTIONS | (EDIT, INSERT, INSERT_REPLY) | reply.insert_below | Writes a reply by hand, below the focused message; nothing is sent.</extracomment>
        <translation>下に回答を挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, below the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_below | Insert a reply below</extracomment>
        <translation>フォーカスのあるメッセージの下に、回答を手で書きます。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a reply above</source>
        <extracomment>ACTIONS | reply.insert_above | Writes a reply by hand, above the focused message; nothing is sent.</extracomment>
        <translation>上に回答を挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, above the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_above | Insert a reply above</extracomment>
        <translation>フォーカスのあるメッセージの上に、回答を手で書きます。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Answer with another model…</source>
        <extracomment>ACTIONS | reply.ask_another | Asks a model that you choose for one more answer; the conversation goes on with its own.</extracomment>
        <translation>別のモデルで回答…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Asks a model that you choose for one more answer; the conversation goes on with its own.</source>
        <extracomment>ACTIONS | reply.ask_another | Answer with another model…</extracomment>
        <translation>選んだモデルに回答をもう一つ求めます。会話は元のモデルで続きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Leave out of requests, or take in again</source>
        <extracomment>ACTIONS | message.exclude | The focused message, or the last one, stays where it is and is not sent any more.</extracomment>
        <translation>リクエストから除外／再び含める</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>The focused message, or the last one, stays where it is and is not sent any more.</source>
        <extracomment>ACTIONS | message.exclude | Leave out of requests, or take in again</extracomment>
        <translation>フォーカスのある、または最後のメッセージを、位置はそのままで送信しないようにします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Send nothing above, or everything again</source>
        <extracomment>ACTIONS | message.cut | Requests begin with the focused message; on the message where they begin, with the first one again.</extracomment>
        <translation>これより上を送信しない／再びすべて送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Requests begin with the focused message; on the message where they begin, with the first one again.</source>
        <extracomment>ACTIONS | message.cut | Send nothing above, or everything again</extracomment>
        <translation>リクエストはフォーカスのあるメッセージから始まります。すでに開始位置のメッセージでは、最初からに戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message</source>
        <extracomment>ACTIONS | message.delete | Takes the focused message out, or the last one; what followed it moves up.</extracomment>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, or the last one; what followed it moves up.</source>
        <extracomment>ACTIONS | message.delete | Delete the message</extracomment>
        <translation>フォーカスのある、または最後のメッセージを取り除きます。後に続くものは上に詰められます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message and what follows it</source>
        <extracomment>ACTIONS | message.delete_branch | Takes the focused message out, and every message below it in all of their versions.</extracomment>
        <translation>メッセージとそれ以降を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, and every message below it in all of their versions.</source>
        <extracomment>ACTIONS | message.delete_branch | Delete the message and what follows it</extracomment>
        <translation>フォーカスのあるメッセージと、その下にあるすべてのバージョンのメッセージを取り除きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Fork into a new conversation</source>
        <extracomment>ACTIONS | message.fork | Copies the messages from the first to the focused one into a conversation of their own.</extracomment>
        <translation>新しい会話に分岐</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Copies the messages from the first to the focused one into a conversation of their own.</source>
        <extracomment>ACTIONS | message.fork | Fork into a new conversation</extracomment>
        <translation>最初からフォーカスのあるメッセージまでを、独立した会話にコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Map of the conversation</source>
        <extracomment>ACTIONS | TITLE | tree.map | Shows all versions with what follows them; Enter goes to a message.</extracomment>
        <translation>会話の地図</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Shows all versions with what follows them; Enter goes to a message.</source>
        <extracomment>ACTIONS | tree.map | Map of the conversation</extracomment>
        <translation>すべてのバージョンと、それぞれに続くものを表示します。Enterでメッセージに移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom in</source>
        <extracomment>ACTIONS | view.zoom_in | Shows the conversation larger; Ctrl and the wheel do the same. | ZoomIn</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation larger; Ctrl and the wheel do the same.</source>
        <extracomment>ACTIONS | view.zoom_in | Zoom in | ZoomIn</extracomment>
        <translation>会話を大きく表示します。Ctrlを押しながらホイールを回しても同じです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom out</source>
        <extracomment>ACTIONS | view.zoom_out | Shows the conversation smaller. | ZoomOut</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation smaller.</source>
        <extracomment>ACTIONS | view.zoom_out | Zoom out | ZoomOut</extracomment>
        <translation>会話を小さく表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Natural size</source>
        <extracomment>ACTIONS | view.natural_size | Shows the conversation at 100 %.</extracomment>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation at 100 %.</source>
        <extracomment>ACTIONS | view.natural_size | Natural size</extracomment>
        <translation>会話を100%で表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wide or readable column</source>
        <extracomment>ACTIONS | view.wide_column | Lets the conversation be as wide as its pane, or as wide as lines are read well.</extracomment>
        <translation>広い列／読みやすい列</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Lets the conversation be as wide as its pane, or as wide as lines are read well.</source>
        <extracomment>ACTIONS | view.wide_column | Wide or readable column</extracomment>
        <translation>会話の幅を、ペインいっぱいにするか、行が読みやすい幅にします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wrap or scroll long lines of code</source>
        <extracomment>ACTIONS | view.wrap_code | Breaks the long lines of all listings, or lets each listing scroll sideways.</extracomment>
        <translation>コードの長い行を折り返す／スクロールする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Breaks the long lines of all listings, or lets each listing scroll sideways.</source>
        <extracomment>ACTIONS | view.wrap_code | Wrap or scroll long lines of code</extracomment>
        <translation>すべてのコードの長い行を折り返すか、コードごとに横にスクロールできるようにします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Show or hide the numbers of lines of code</source>
        <extracomment>ACTIONS | view.number_code | Numbers the lines of all listings; the numbers are neither selected nor copied.</extracomment>
        <translation>コードの行番号を表示／非表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Numbers the lines of all listings; the numbers are neither selected nor copied.</source>
        <extracomment>ACTIONS | view.number_code | Show or hide the numbers of lines of code</extracomment>
        <translation>すべてのコードに行番号を付けます。行番号は選択もコピーもされません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Command palette…</source>
        <extracomment>ACTIONS | palette.open | Finds anything the program can do, and every conversation, by a few letters.</extracomment>
        <translation>コマンドパレット…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Finds anything the program can do, and every conversation, by a few letters.</source>
        <extracomment>ACTIONS | palette.open | Command palette…</extracomment>
        <translation>数文字の入力で、プログラムのすべての機能とすべての会話を探せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Settings…</source>
        <extracomment>ACTIONS | settings.open | Everything that can be chosen, on pages; each takes effect at once.</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Everything that can be chosen, on pages; each takes effect at once.</source>
        <extracomment>ACTIONS | settings.open | Settings…</extracomment>
        <translation>選べる項目がページごとに並びます。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide conversations</source>
        <extracomment>ACTIONS | pane.sidebar | Folds the pane at the left away, or brings it back.</extracomment>
        <translation>会話一覧を表示／非表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the left away, or brings it back.</source>
        <extracomment>ACTIONS | pane.sidebar | Show or hide conversations</extracomment>
        <translation>左のペインを折りたたむか、元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide the inspector</source>
        <extracomment>ACTIONS | pane.inspector | Folds the pane at the right away, or brings it back.</extracomment>
        <translation>インスペクターを表示／非表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the right away, or brings it back.</source>
        <extracomment>ACTIONS | pane.inspector | Show or hide the inspector</extracomment>
        <translation>右のペインを折りたたむか、元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Next pane</source>
        <extracomment>ACTIONS | pane.next | Moves the focus to the next pane of the window.</extracomment>
        <translation>次のペイン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the next pane of the window.</source>
        <extracomment>ACTIONS | pane.next | Next pane</extracomment>
        <translation>フォーカスをウィンドウの次のペインに移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Previous pane</source>
        <extracomment>ACTIONS | pane.previous | Moves the focus to the pane before this one.</extracomment>
        <translation>前のペイン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the pane before this one.</source>
        <extracomment>ACTIONS | pane.previous | Previous pane</extracomment>
        <translation>フォーカスを一つ前のペインに移動します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Menu</source>
        <extracomment>ACTIONS | menu.open | Opens the menu with everything the program can do.</extracomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Opens the menu with everything the program can do.</source>
        <extracomment>ACTIONS | menu.open | Menu</extracomment>
        <translation>プログラムのすべての機能があるメニューを開きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: as the system</source>
        <extracomment>ACTIONS | theme.system | Follows the system between light and dark.</extracomment>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Follows the system between light and dark.</source>
        <extracomment>ACTIONS | theme.system | Theme: as the system</extracomment>
        <translation>システムのライト／ダークに従います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: light</source>
        <extracomment>ACTIONS | theme.light | Dark text on a light page.</extracomment>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Dark text on a light page.</source>
        <extracomment>ACTIONS | theme.light | Theme: light</extracomment>
        <translation>明るい背景に暗い文字で表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: dark</source>
        <extracomment>ACTIONS | theme.dark | Light text on a dark page.</extracomment>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Light text on a dark page.</source>
        <extracomment>ACTIONS | theme.dark | Theme: dark</extracomment>
        <translation>暗い背景に明るい文字で表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: high or normal contrast</source>
        <extracomment>ACTIONS | theme.contrast | Black and white, with a frame around everything that can be written in or ticked; or back.</extracomment>
        <translation>テーマ：高コントラスト／通常</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Black and white, with a frame around everything that can be written in or ticked; or back.</source>
        <extracomment>ACTIONS | theme.contrast | Theme: high or normal contrast</extracomment>
        <translation>白黒で表示し、書き込みやチェックができるものすべてに枠を付けます。または元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Compact or comfortable</source>
        <extracomment>ACTIONS | theme.density | Has rows, buttons and fields take less room, or more.</extracomment>
        <translation>コンパクト／ゆったり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Has rows, buttons and fields take less room, or more.</source>
        <extracomment>ACTIONS | theme.density | Compact or comfortable</extracomment>
        <translation>行、ボタン、入力欄の占める幅を狭く、または広くします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Keys</source>
        <extracomment>ACTIONS | PAGES | (KIND, EVERYTHING) | help.keys | Shows every key of the program. | HelpContents | keys | Every key, and what it does.</extracomment>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every key of the program.</source>
        <extracomment>ACTIONS | help.keys | Keys | HelpContents</extracomment>
        <translation>プログラムのすべてのキーを表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Network…</source>
        <extracomment>ACTIONS | network.open | Shows every host that was contacted since the start, why, when, and how many bytes went there.</extracomment>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every host that was contacted since the start, why, when, and how many bytes went there.</source>
        <extracomment>ACTIONS | network.open | Network…</extracomment>
        <translation>起動後に接続したすべてのホストについて、理由、日時、送信したバイト数を表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Open the folder of conversations</source>
        <extracomment>ACTIONS | help.folder | Shows the files in which conversations are kept.</extracomment>
        <translation>会話のフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows the files in which conversations are kept.</source>
        <extracomment>ACTIONS | help.folder | Open the folder of conversations</extracomment>
        <translation>会話が保存されているファイルを表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>responses</source>
        <extracomment>TITLES</extracomment>
        <translation>レスポンス</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>text completion</source>
        <extracomment>TITLES</extracomment>
        <translation>テキスト補完</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>embeddings</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>埋め込み</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>moderation</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>モデレーション</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>images</source>
        <extracomment>TITLES | ABILITIES</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>speech</source>
        <extracomment>TITLES</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>transcription</source>
        <extracomment>TITLES</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>files</source>
        <extracomment>TITLES</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>fine-tuning</source>
        <extracomment>TITLES</extracomment>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Creative writing</source>
        <extracomment>PRESETS | creative-writing</extracomment>
        <translation>創作</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Technical description</source>
        <extracomment>PRESETS | technical-description</extracomment>
        <translation>技術的な説明</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Factual answer</source>
        <extracomment>PRESETS | factual-answer</extracomment>
        <translation>事実に基づく回答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Brainstorming</source>
        <extracomment>PRESETS | brainstorming</extracomment>
        <translation>ブレインストーミング</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Summary</source>
        <extracomment>PRESETS | summary</extracomment>
        <translation>要約</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>on</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>off</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is none of the choices.</source>
        <extracomment>NO_CHOICE</extracomment>
        <translation>「{typed}」は選択肢にありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is neither on nor off.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>「{typed}」はオンでもオフでもありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>「{typed}」は数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It has to be from {minimum} to {maximum}.</source>
        <extracomment>OUTSIDE</extracomment>
        <translation>{minimum}から{maximum}までの値にしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It is one of: {choices}.</source>
        <extracomment>ONE_OF</extracomment>
        <translation>次のいずれかにしてください：{choices}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It may have {count} characters at most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>{count}文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Appearance</source>
        <extracomment>PAGES | appearance | How the window looks.</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How the window looks.</source>
        <extracomment>PAGES | appearance | Appearance</extracomment>
        <translation>ウィンドウの見た目。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How conversations are shown.</source>
        <extracomment>PAGES | reading | Reading</extracomment>
        <translation>会話の表示方法。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Composer</source>
        <extracomment>PAGES | composer | How messages are written.</extracomment>
        <translation>入力欄</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How messages are written.</source>
        <extracomment>PAGES | composer | Composer</extracomment>
        <translation>メッセージの書き方。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What new conversations begin with, and who gives them their titles.</source>
        <extracomment>PAGES | conversation | Conversation</extracomment>
        <translation>新しい会話の初期状態と、タイトルの付け方。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Every key, and what it does.</source>
        <extracomment>PAGES | keys | Keys</extracomment>
        <translation>すべてのキーとその働き。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Accounts</source>
        <extracomment>PAGES | TITLE | accounts | Services and servers, their keys, proxies and certificates.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Services and servers, their keys, proxies and certificates.</source>
        <extracomment>PAGES | accounts | Accounts</extracomment>
        <translation>サービスとサーバー、そのキー、プロキシ、証明書。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Notifications and window</source>
        <extracomment>PAGES | window | What the program does around its window.</extracomment>
        <translation>通知とウィンドウ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the program does around its window.</source>
        <extracomment>PAGES | window | Notifications and window</extracomment>
        <translation>ウィンドウの外でのプログラムの動作。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Network</source>
        <extracomment>PAGES | (TITLE, SHOWN) | network | Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</source>
        <extracomment>PAGES | network | Network</extracomment>
        <translation>自分で求めたもの以外は何も送信されません。テレメトリーも、一覧に表示されないリクエストもありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Data</source>
        <extracomment>PAGES | data | Conversations are files on your own disk.</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Conversations are files on your own disk.</source>
        <extracomment>PAGES | data | Data</extracomment>
        <translation>会話は自分のディスク上のファイルです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Theme</source>
        <extracomment>THEME | appearance.theme | system | appearance | Light, dark, or as the system says.</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <extracomment>THEME | appearance.theme | system | Theme | appearance</extracomment>
        <translation>ライト、ダーク、またはシステムの設定に従います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light</source>
        <extracomment>THEME</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Dark</source>
        <extracomment>THEME</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Contrast</source>
        <extracomment>CONTRAST | appearance.contrast | system | appearance | High contrast is black and white, with a frame around everything that can be written in or ticked.</extracomment>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High contrast is black and white, with a frame around everything that can be written in or ticked.</source>
        <extracomment>CONTRAST | appearance.contrast | system | Contrast | appearance</extracomment>
        <translation>高コントラストでは白黒で表示し、書き込みやチェックができるものすべてに枠を付けます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Normal</source>
        <extracomment>CONTRAST</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High</source>
        <extracomment>CONTRAST</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Accent colour</source>
        <extracomment>ACCENT | appearance.accent | green | appearance | The colour of the one thing to do, of what is chosen and of what has the focus.</extracomment>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The colour of the one thing to do, of what is chosen and of what has the focus.</source>
        <extracomment>ACCENT | appearance.accent | green | Accent colour | appearance</extracomment>
        <translation>主な操作、選択されているもの、フォーカスのあるものの色。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Green</source>
        <extracomment>ACCENT</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Blue</source>
        <extracomment>ACCENT</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Indigo</source>
        <extracomment>ACCENT</extracomment>
        <translation>藍</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Purple</source>
        <extracomment>ACCENT</extracomment>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Rose</source>
        <extracomment>ACCENT</extracomment>
        <translation>ローズ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Orange</source>
        <extracomment>ACCENT</extracomment>
        <translation>オレンジ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Amber</source>
        <extracomment>ACCENT</extracomment>
        <translation>琥珀</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Graphite</source>
        <extracomment>ACCENT</extracomment>
        <translation>グラファイト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Density</source>
        <extracomment>DENSITY | appearance.density | comfortable | appearance | How much room rows, buttons and fields take.</extracomment>
        <translation>表示密度</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How much room rows, buttons and fields take.</source>
        <extracomment>DENSITY | appearance.density | comfortable | Density | appearance</extracomment>
        <translation>行、ボタン、入力欄の占める広さ。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Comfortable</source>
        <extracomment>DENSITY</extracomment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Compact</source>
        <extracomment>DENSITY</extracomment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of all text</source>
        <extracomment>TEXT_SIZE | appearance.text_size | appearance | In percent. The conversation can be zoomed further by itself. | {count} %</extracomment>
        <translation>すべての文字のサイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent. The conversation can be zoomed further by itself.</source>
        <extracomment>TEXT_SIZE | appearance.text_size | Size of all text | appearance | {count} %</extracomment>
        <translation>パーセント単位。会話だけをさらに拡大・縮小することもできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Motion</source>
        <extracomment>MOTION | appearance.motion | system | appearance | Whether something glides to where it goes, for a tenth of a second, or is there at once.</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Whether something glides to where it goes, for a tenth of a second, or is there at once.</source>
        <extracomment>MOTION | appearance.motion | system | Motion | appearance</extracomment>
        <translation>移動するものを、0.1秒かけて滑らかに動かすか、すぐに切り替えるか。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Glides</source>
        <extracomment>MOTION</extracomment>
        <translation>滑らかに動かす</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>At once</source>
        <extracomment>MOTION</extracomment>
        <translation>すぐに切り替える</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Language</source>
        <extracomment>LANGUAGE | appearance.language | appearance | What the window says, and how it writes numbers and dates. The manual and the terminal are English.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the window says, and how it writes numbers and dates. The manual and the terminal are English.</source>
        <extracomment>LANGUAGE | appearance.language | Language | appearance</extracomment>
        <translation>ウィンドウの言語と、数字や日付の書き方。マニュアルとターミナルは英語です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the list of conversations</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | appearance | The pane at the left.</extracomment>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the left.</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | Show the list of conversations | appearance</extracomment>
        <translation>左のペイン。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the inspector</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | appearance | The pane at the right: model, instructions, parameters.</extracomment>
        <translation>インスペクターを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the right: model, instructions, parameters.</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | Show the inspector | appearance</extracomment>
        <translation>右のペイン：モデル、指示、パラメーター。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of the conversation</source>
        <extracomment>ZOOM | reading.zoom | reading | In percent of its natural size. | {count} %</extracomment>
        <translation>会話のサイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent of its natural size.</source>
        <extracomment>ZOOM | reading.zoom | Size of the conversation | reading | {count} %</extracomment>
        <translation>標準サイズに対するパーセント。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Wide column</source>
        <extracomment>WIDE_COLUMN | (WIDE, READABLE) | reading.wide_column | reading | The conversation is as wide as its pane.</extracomment>
        <translation>広い列</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The conversation is as wide as its pane.</source>
        <extracomment>WIDE_COLUMN | reading.wide_column | Wide column | reading</extracomment>
        <translation>会話をペインいっぱいの幅で表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Wrap long lines of code</source>
        <extracomment>WRAP_CODE | reading.wrap_code | reading | Otherwise a listing scrolls sideways.</extracomment>
        <translation>コードの長い行を折り返す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Otherwise a listing scrolls sideways.</source>
        <extracomment>WRAP_CODE | reading.wrap_code | Wrap long lines of code | reading</extracomment>
        <translation>オフのときは横にスクロールします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Number the lines of code</source>
        <extracomment>NUMBER_CODE | reading.number_code | reading | The numbers are neither selected nor copied.</extracomment>
        <translation>コードに行番号を付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The numbers are neither selected nor copied.</source>
        <extracomment>NUMBER_CODE | reading.number_code | Number the lines of code | reading</extracomment>
        <translation>行番号は選択もコピーもされません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Single letters act in the conversation</source>
        <extracomment>LETTERS | reading.letters | keys | While the keyboard is in it. Otherwise every letter is for the message that is being written.</extracomment>
        <translation>会話内で1文字のキーを有効にする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While the keyboard is in it. Otherwise every letter is for the message that is being written.</source>
        <extracomment>LETTERS | reading.letters | Single letters act in the conversation | keys</extracomment>
        <translation>キーボードのフォーカスが会話にある間だけです。オフのときは、文字はすべて書いているメッセージに入ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show which keys may follow</source>
        <extracomment>WHICH_KEY | reading.which_key | keys | After half a second in the conversation, and after the first key of two.</extracomment>
        <translation>続けて押せるキーを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>After half a second in the conversation, and after the first key of two.</source>
        <extracomment>WHICH_KEY | reading.which_key | Show which keys may follow | keys</extracomment>
        <translation>会話内で0.5秒たったとき、または2つ続けて押すキーの1つ目の後に表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account of new conversations</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | conversation | Choosing another account for a conversation chooses it here, too.</extracomment>
        <translation>新しい会話のアカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Choosing another account for a conversation chooses it here, too.</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | Account of new conversations | conversation</extracomment>
        <translation>会話で別のアカウントを選ぶと、ここでも選ばれます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account that gives titles</source>
        <extracomment>TITLE_ACCOUNT | titles.account | conversation | It is sent the beginning of each new conversation, once. The first words are taken here.</extracomment>
        <translation>タイトルを付けるアカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>It is sent the beginning of each new conversation, once. The first words are taken here.</source>
        <extracomment>TITLE_ACCOUNT | titles.account | Account that gives titles | conversation</extracomment>
        <translation>新しい会話の冒頭が一度だけ送信されます。「最初の言葉」はこのコンピューターで作られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Model that gives titles</source>
        <extracomment>TITLE_MODEL | titles.model | conversation | A small one is enough.</extracomment>
        <translation>タイトルを付けるモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A small one is enough.</source>
        <extracomment>TITLE_MODEL | titles.model | Model that gives titles | conversation</extracomment>
        <translation>小さなモデルで十分です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key that sends a message</source>
        <extracomment>SEND_KEY | composer.send_key | enter | composer | With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</extracomment>
        <translation>メッセージを送信するキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</source>
        <extracomment>SEND_KEY | composer.send_key | enter | Key that sends a message | composer</extracomment>
        <translation>Ctrl+Enterを選ぶと、Enterだけでは改行になります。Shift+Enterは常に改行です。</translation>
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
        <translation>長い回答の終了を知らせる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While no window of the program is in front. The conversation is named, and nothing of what was said.</source>
        <extracomment>ALERT | alert.reply_ended | Tell when a long reply has ended | window</extracomment>
        <translation>プログラムのウィンドウが前面にない間だけです。会話の名前は表示しますが、内容は表示しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A reply is long from</source>
        <extracomment>ALERT_AFTER | alert.after | window | Shorter ones end without a notification. | {count} s</extracomment>
        <translation>長い回答とみなす時間</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Shorter ones end without a notification.</source>
        <extracomment>ALERT_AFTER | alert.after | A reply is long from | window | {count} s</extracomment>
        <translation>これより短い回答は、通知なしで終わります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} s</source>
        <extracomment>ALERT_AFTER | SECONDS | alert.after | A reply is long from | window | Shorter ones end without a notification.</extracomment>
        <translation>
            <numerusform>{count}秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show an icon in the tray</source>
        <extracomment>TRAY | tray.icon | window | Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</extracomment>
        <translation>通知領域にアイコンを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</source>
        <extracomment>TRAY | tray.icon | Show an icon in the tray | window</extracomment>
        <translation>デスクトップに通知領域がある場合、そのメニューからウィンドウ、クイック質問、新しい会話を開けます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Go on in the tray when the window is closed</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | window | Quit ends the program all the same. Where there is no tray, closing the window ends it.</extracomment>
        <translation>ウィンドウを閉じても通知領域で動作を続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quit ends the program all the same. Where there is no tray, closing the window ends it.</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | Go on in the tray when the window is closed | window</extracomment>
        <translation>「終了」を選べばプログラムは終了します。通知領域がない場合は、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key for a quick question, from every program</source>
        <extracomment>QUICK_KEY | quick.system_key | window | Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</extracomment>
        <translation>どのプログラムからでもクイック質問を開くキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>QUICK_KEY | quick.system_key | Key for a quick question, from every program | window</extracomment>
        <translation>例：Ctrl+Alt+Space。空にするとキーなし。このようなキーを使えるのはX11とWindowsだけです。それ以外では、デスクトップの設定で「desktop-ai --quick」にキーを割り当ててください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quick questions are temporary</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | window | Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</extracomment>
        <translation>クイック質問を一時的にする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | Quick questions are temporary | window</extracomment>
        <translation>ディスクには何も書き込まれません。オフのときは、通常の会話として保存されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Long pasted texts</source>
        <extracomment>LONG_PASTE | composer.long_paste | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never. | {count} characters</extracomment>
        <translation>長い貼り付けテキスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>From so many characters on a pasted text can be made an attachment with one key; 0 for never.</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | {count} characters</extracomment>
        <translation>この文字数以上の貼り付けテキストは、1つのキーで添付ファイルにできます。0にすると無効です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>{count} characters</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never.</extracomment>
        <translation>
            <numerusform>{count}文字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Attach long pasted texts at once</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | composer | One key makes it text again.</extracomment>
        <translation>長い貼り付けテキストをすぐに添付</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>One key makes it text again.</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | Attach long pasted texts at once | composer</extracomment>
        <translation>1つのキーでテキストに戻せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Check the spelling</source>
        <extracomment>SPELLING | composer.spelling | composer | In which language; those whose dictionaries are on this computer can be chosen.</extracomment>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In which language; those whose dictionaries are on this computer can be chosen.</source>
        <extracomment>SPELLING | composer.spelling | Check the spelling | composer</extracomment>
        <translation>確認する言語。このコンピューターに辞書がある言語を選べます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a folder.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」はフォルダーです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the files in it.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>中のファイルを添付してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is not an ordinary file, so it is not read.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は通常のファイルではないため、読み取りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” cannot be read: {detail}.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」を読み取れません：{detail}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is empty.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is neither text nor a picture that models take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」はテキストでも、モデルが扱える画像でもありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Pictures can be PNG, JPEG, WebP and GIF; of other documents, attach or paste the text.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>画像はPNG、JPEG、WebP、GIFに対応しています。その他の文書は、テキストを添付するか貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is longer than the {size} of text that can be attached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は、添付できるテキストの上限{size}を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the part that matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>必要な部分を添付してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that a picture can have.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は、画像の上限{size}を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or cut out what matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>小さくするか、必要な部分を切り抜いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” has more than {pixels} million pixels.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は{pixels}メガピクセルを超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that can be sent.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は、送信できる上限{size}を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or attach it in the window, which does so by itself.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>小さくするか、ウィンドウで添付してください。ウィンドウでは自動的に縮小されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a damaged picture.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>「{name}」は壊れた画像です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>More than {count} files cannot be attached to one message.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>
            <numerusform>1件のメッセージに添付できるファイルは{count}個までです。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Send these first.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>先にこれらを送信してください。</translation>
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
        <translation>https://api.example.com/v1 や http://localhost:8080/v1 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This holds a key; an address must not, and a key goes into its own field.</source>
        <translation>キーが含まれています。アドレスにキーを含めることはできません。キーは専用の欄に入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must begin with http:// or https://, not with {scheme}://.</source>
        <translation>アドレスは {scheme}:// ではなく、http:// または https:// で始めてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This is not a web address.</source>
        <translation>これはウェブアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a user name or password; a key goes into its own field.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。キーは専用の欄に入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a question mark with parameters.</source>
        <translation>アドレスに疑問符とパラメーターを含めることはできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>There is no address of a server.</source>
        <translation>サーバーのアドレスがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>“{host}” is not the name of a server.</source>
        <translation>「{host}」はサーバー名ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>このアドレスのポートは、1から65535までの数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: there is no server named {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who}に接続できません：{place}という名前のサーバーはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: nothing answers at {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who}に接続できません：{place}が応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached safely: the certificate of {place} is not to be trusted.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who}に安全に接続できません：{place}の証明書を信頼できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: the proxy does not lead to {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>{who}に接続できません：プロキシから{place}に到達できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not accept this key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}はこのキーを受け付けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter another key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>別のキーを入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} says that the account has no credit left.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}によると、アカウントの残高がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Add credit with the provider, or choose another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>プロバイダーで残高を追加するか、別のアカウントを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not allow this key to do that.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}は、このキーでの操作を許可していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model or another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>別のモデルまたは別のアカウントを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not have this model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}にこのモデルはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The conversation is longer than this model can take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>会話がこのモデルで扱える長さを超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Send what fits of it, start a new conversation, or choose a model with a longer context.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>収まる分だけ送信するか、新しい会話を始めるか、コンテキストの長いモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} asks to wait: too many requests.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>リクエストが多すぎるため、{who}が待つよう求めています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again in a moment.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} is overloaded just now.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}は現在混み合っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} filtered this request or its answer.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}が、このリクエストまたは回答をフィルターで遮断しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Put it another way, or choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>表現を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not take one of the parameters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}は、パラメーターの一つを受け付けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Set that parameter to “not sent” and try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>そのパラメーターを「送信しない」にして、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not understand the request.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}はリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the model and the parameters, then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>モデルとパラメーターを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} failed while answering.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}は回答中に失敗しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not answer in time.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again.</source>
        <extracomment>EXPLANATION | (READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}に接続できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the network, the address, and that the server is running; then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ネットワーク、アドレス、サーバーが動作していることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What answers at the address of {who} is not a model server.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{who}のアドレスで応答しているのは、モデルのサーバーではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the address.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The connection to {who} broke before the reply was complete.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>回答が完了する前に、{who}との接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The program failed while it read the reply.</source>
        <extracomment>(READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>回答の読み取り中に、プログラムで問題が起きました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>There is no key for {who}.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>{who}のキーがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>キーを入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key, or set {environment} before the program starts.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>キーを入力するか、プログラムの起動前に {environment} を設定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The key of {who} comes from the command “{command}”, which you have not allowed to run yet.</source>
        <extracomment>sentence</extracomment>
        <translation>{who}のキーはコマンド「{command}」から得られますが、その実行はまだ許可されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow it, if it is your own.</source>
        <translation>自分のコマンドであれば、許可してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The disk is full: “{place}” could not be saved.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>ディスクがいっぱいのため、「{place}」を保存できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Free some space. What you see stays here, and is saved with the next change.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>空き容量を増やしてください。表示中の内容は残り、次の変更時に保存されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” cannot be written: the folder is read-only.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>フォルダーが読み取り専用のため、「{place}」に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow writing there, or start with --data-dir and another folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>書き込みを許可するか、--data-dir で別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read and was set aside under “quarantine”: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>「{place}」を読み取れなかったため、「quarantine」に移しました：{detail}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was deleted; the file can be mended there and put back.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>何も削除されていません。ファイルはそこで修復して元の場所に戻せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” was written by a newer version of this program. It can be read here, not changed.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>「{place}」は、このプログラムの新しいバージョンで作成されました。ここでは読むことはできますが、変更はできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Update the program, or go on in a new conversation.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>プログラムを更新するか、新しい会話で続けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” is not there any more.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>「{place}」はもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>It may have been moved by another program; look into the trash and the data folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>別のプログラムが移動した可能性があります。ゴミ箱とデータフォルダーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>「{place}」を読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was changed. See whether the file may be read, and try again.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>何も変更されていません。ファイルを読み取れるか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be saved: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>「{place}」を保存できませんでした：{detail}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What you see stays here, and is saved with the next change; see whether the folder is in order.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>表示中の内容は残り、次の変更時に保存されます。フォルダーに問題がないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This system has no keyring that could keep keys.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>このシステムには、キーを保存できるキーリングがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit. On Linux, install and start gnome-keyring or KWallet.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>キーは終了するまでメモリに保持されます。Linuxでは、gnome-keyringまたはKWalletをインストールして起動してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>システムのキーリングがロックされています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Unlock it and try again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>ロックを解除して、もう一度お試しください。それまでキーは終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring does not answer.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>システムのキーリングが応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>If it asks for a password, give it and try again. Otherwise restart the keyring service, or log in again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>パスワードを求められたら入力して、もう一度お試しください。それ以外の場合は、キーリングサービスを再起動するか、ログインし直してください。それまでキーは終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring refused.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>システムのキーリングが拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>キーは終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This is longer than every system&apos;s keyring can hold: {longest} characters.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>これは、どのシステムのキーリングにも収まらない長さです（上限{longest}文字）。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>A key of a model service is shorter; check what was pasted.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>モデルサービスのキーはもっと短いものです。貼り付けた内容を確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Address</source>
        <extracomment>TITLES</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Name of the server</source>
        <extracomment>TITLES</extracomment>
        <translation>サーバー名</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Connection</source>
        <extracomment>TITLES</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Proxy</source>
        <extracomment>TITLES</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Encryption</source>
        <extracomment>TITLES</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Key</source>
        <extracomment>TITLES</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Models</source>
        <extracomment>TITLES | (MODELS, CONVERSATIONS) | (SETTINGS, MODELS, PRESETS, FOLDERS)</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>One streamed token</source>
        <extracomment>TITLES</extracomment>
        <translation>ストリーミングされたトークン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Parameters</source>
        <extracomment>TITLES | parameters</extracomment>
        <translation>パラメーター</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Everything works.</source>
        <extracomment>ALL_WELL</extracomment>
        <translation>すべて正常に動作しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>It works; something is worth knowing.</source>
        <extracomment>WELL_BUT</extracomment>
        <translation>動作していますが、知っておくべき点があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>{title} failed: {words}</source>
        <extracomment>FAILED_AT</extracomment>
        <translation>{title}で失敗しました：{words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>nothing is said in it</source>
        <extracomment>NOTHING_IN_IT</extracomment>
        <translation>何も書かれていません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>it is no conversation of a kind that can be read</source>
        <extracomment>NOT_UNDERSTOOD</extracomment>
        <translation>読み取れる種類の会話ではありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>this is not JSON, or a part of it is missing</source>
        <extracomment>NOT_JSON</extracomment>
        <translation>JSONではないか、一部が欠けています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>a conversation in it is too long</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>中の会話が長すぎます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>it is nested too deeply</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>there is a number in it that nobody can read</source>
        <extracomment>HUGE_NUMBER</extracomment>
        <translation>読み取れない数値が含まれています</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} attached files are not in the file; their names stand in their place</source>
        <extracomment>MISSING</extracomment>
        <translation>
            <numerusform>{count}個の添付ファイルが含まれていないため、代わりに名前を入れました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>an attached file is not in the file; its name stands in its place</source>
        <extracomment>MISSING_ONE</extracomment>
        <translation>添付ファイルが含まれていないため、代わりに名前を入れました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} parts of the kind “{kind}” are left out</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>
            <numerusform>種類が「{kind}」の{count}個の部分を省きました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>a part of the kind “{kind}” is left out</source>
        <extracomment>UNKNOWN_ONE</extracomment>
        <translation>種類が「{kind}」の部分を省きました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/markdown_chat.py"/>
        <source>no line in it says who speaks, such as “## User” or “**You:**”</source>
        <extracomment>NOBODY_SPEAKS</extracomment>
        <translation>「## User」や「**You:**」のように話者を示す行がありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a schema: an object, true or false.</source>
        <extracomment>NO_SCHEMA</extracomment>
        <translation>「{keyword}」にはスキーマ（オブジェクト、true、falseのいずれか）が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of schemas with at least one in it.</source>
        <extracomment>NO_LIST</extracomment>
        <translation>「{keyword}」には、1個以上のスキーマを含むリストが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants an object: a name and a schema for each.</source>
        <extracomment>NO_MAP</extracomment>
        <translation>「{keyword}」には、名前とスキーマの組からなるオブジェクトが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“type” is array, boolean, integer, null, number, object or string, or a list of some of them.</source>
        <extracomment>BAD_TYPE</extracomment>
        <translation>「type」は、array、boolean、integer、null、number、object、stringのいずれか、またはそのいくつかのリストです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of names, each once.</source>
        <extracomment>NO_NAMES</extracomment>
        <translation>「{keyword}」には、重複のない名前のリストが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a whole number from 0 on.</source>
        <extracomment>NO_COUNT</extracomment>
        <translation>「{keyword}」には、0以上の整数が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>「{keyword}」には数値が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number above 0.</source>
        <extracomment>NO_STEP</extracomment>
        <translation>「{keyword}」には、0より大きい数値が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a text.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>「{keyword}」にはテキストが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants true or false.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>「{keyword}」には、trueまたはfalseが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of the values that are possible.</source>
        <extracomment>NO_VALUES</extracomment>
        <translation>「{keyword}」には、取り得る値のリストが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{target}” leads nowhere in this schema.</source>
        <extracomment>NO_TARGET</extracomment>
        <translation>「{target}」の参照先がこのスキーマにありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>Line {line}, column {column}: {mistake}</source>
        <extracomment>AT</extracomment>
        <translation>{line}行{column}文字目：{mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text ends here, before it is complete.</source>
        <extracomment>ENDS_EARLY</extracomment>
        <translation>完結する前に、ここでテキストが終わっています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a value is missing here: a text in quotes, a number, true, false, null, [ or {.</source>
        <extracomment>NO_VALUE</extracomment>
        <translation>ここに値がありません。引用符で囲んだテキスト、数値、true、false、null、[ または { が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>texts and names stand in double quotes, not in single ones.</source>
        <extracomment>SINGLE_QUOTES</extracomment>
        <translation>テキストと名前は、一重引用符ではなく二重引用符で囲みます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>JSON writes true, false and null in small letters.</source>
        <extracomment>CAPITAL_WORD</extracomment>
        <translation>JSONでは、true、false、nullを小文字で書きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is a comma too many before this bracket.</source>
        <extracomment>COMMA_TOO_MANY</extracomment>
        <translation>この括弧の前のコンマが余分です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a comma is missing here, or a bracket closes too late.</source>
        <extracomment>NO_COMMA</extracomment>
        <translation>ここにコンマがないか、括弧の閉じる位置が遅すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a colon is missing here, between the name and its value.</source>
        <extracomment>NO_COLON</extracomment>
        <translation>ここに、名前と値を区切るコロンがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a name in double quotes is missing here.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>ここに、二重引用符で囲んだ名前がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text that begins here has no closing quote.</source>
        <extracomment>OPEN_TEXT</extracomment>
        <translation>ここから始まるテキストに、閉じる引用符がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a text cannot go over several lines; a line break in it is written \n.</source>
        <extracomment>BROKEN_TEXT</extracomment>
        <translation>テキストは複数行にできません。改行は \n と書きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>after a backslash JSON knows only &quot; \ / b f n r t and u with four digits.</source>
        <extracomment>BAD_ESCAPE</extracomment>
        <translation>バックスラッシュの後に使えるのは、&quot; \ / b f n r t、および4桁を伴うuだけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the object has ended; nothing may follow it.</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>オブジェクトは終わっています。後には何も続けられません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this must be an object: { … }.</source>
        <extracomment>NO_OBJECT</extracomment>
        <translation>これはオブジェクト { … } でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>{name} is no number that JSON knows.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>{name}は、JSONで使える数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>“{name}” stands here for the second time.</source>
        <extracomment>NAMED_TWICE</extracomment>
        <translation>「{name}」がここで重複しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is too long: no more than {most} characters are read.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>長すぎます。読み取れるのは{most}文字までです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is nested too deeply.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is half a character in it, which cannot be sent.</source>
        <extracomment>HALF_CHARACTER</extracomment>
        <translation>送信できない不完全な文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is not JSON.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>これはJSONではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a title</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the list of models</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>モデル一覧</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>an examination</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>servers on this computer</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>このコンピューターのサーバー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a picture in a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>回答内の画像</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the table of prices</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>価格表</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>under way</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>stopped here</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>こちらで停止</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>broke off</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>no connection</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>接続なし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered with {status}</source>
        <extracomment>ANSWERED_WITH</extracomment>
        <translation>{status}で応答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the model is chosen elsewhere; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>モデルは別の場所で選びます。ここには書けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the messages are those of the conversation; they cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>メッセージは会話のものが使われます。ここには書けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>streaming has a switch of its own; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>ストリーミングには専用のスイッチがあります。ここには書けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Temperature</source>
        <extracomment>PARAMETERS | temperature | How freely the model chooses among likely words. Low is steady, high is inventive.</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How freely the model chooses among likely words. Low is steady, high is inventive.</source>
        <extracomment>PARAMETERS | temperature | Temperature</extracomment>
        <translation>モデルが候補の言葉をどれだけ自由に選ぶか。低いと安定し、高いと独創的になります。</translation>
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
        <translation>モデルは、確率の合計がこの値になる、最もありそうな言葉だけから選びます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Maximum tokens</source>
        <extracomment>PARAMETERS | max_tokens | Where a reply is cut off. A token is about three quarters of an English word. | tokens</extracomment>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Where a reply is cut off. A token is about three quarters of an English word.</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | tokens</extracomment>
        <translation>回答を打ち切る長さ。1トークンは英単語の約4分の3です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>tokens</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | Where a reply is cut off. A token is about three quarters of an English word. | top_logprobs | Top log probabilities | How many other tokens are named with their probability, for each token of the answer. | logprobs</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Presence penalty</source>
        <extracomment>PARAMETERS | presence_penalty | Above 0 the model turns to new topics, below 0 it stays with what was said.</extracomment>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model turns to new topics, below 0 it stays with what was said.</source>
        <extracomment>PARAMETERS | presence_penalty | Presence penalty</extracomment>
        <translation>0より大きいと新しい話題に移り、0より小さいとすでに出た話題にとどまります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Frequency penalty</source>
        <extracomment>PARAMETERS | frequency_penalty | Above 0 the model repeats its words less often, below 0 more often.</extracomment>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model repeats its words less often, below 0 more often.</source>
        <extracomment>PARAMETERS | frequency_penalty | Frequency penalty</extracomment>
        <translation>0より大きいと同じ言葉の繰り返しが減り、0より小さいと増えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Number of answers</source>
        <extracomment>PARAMETERS | n | How many answers the model gives at once. Each costs as much as one alone. | answers</extracomment>
        <translation>回答の数</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many answers the model gives at once. Each costs as much as one alone.</source>
        <extracomment>PARAMETERS | n | Number of answers | answers</extracomment>
        <translation>モデルが一度に出す回答の数。それぞれに1件分の費用がかかります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>answers</source>
        <extracomment>PARAMETERS | n | Number of answers | How many answers the model gives at once. Each costs as much as one alone.</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Stop texts</source>
        <extracomment>PARAMETERS | stop | The model stops before it would write one of these, up to four of them.</extracomment>
        <translation>停止テキスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The model stops before it would write one of these, up to four of them.</source>
        <extracomment>PARAMETERS | stop | Stop texts</extracomment>
        <translation>モデルは、このいずれかを書く直前で止まります。最大4つです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Seed</source>
        <extracomment>PARAMETERS | seed | The same seed with the same request gives, where a service keeps to it, the same answer.</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The same seed with the same request gives, where a service keeps to it, the same answer.</source>
        <extracomment>PARAMETERS | seed | Seed</extracomment>
        <translation>サービスが対応していれば、同じシードと同じリクエストから同じ回答が得られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Reasoning effort</source>
        <extracomment>PARAMETERS | reasoning_effort | How long a model that reasons thinks before it writes. More is slower and costs more.</extracomment>
        <translation>推論の強さ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How long a model that reasons thinks before it writes. More is slower and costs more.</source>
        <extracomment>PARAMETERS | reasoning_effort | Reasoning effort</extracomment>
        <translation>推論モデルが書く前に考える長さ。長いほど時間と費用がかかります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Verbosity</source>
        <extracomment>PARAMETERS | verbosity | How much the model writes: low is short, high is thorough.</extracomment>
        <translation>詳しさ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How much the model writes: low is short, high is thorough.</source>
        <extracomment>PARAMETERS | verbosity | Verbosity</extracomment>
        <translation>モデルが書く量。低いと短く、高いと詳しくなります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Response format</source>
        <extracomment>PARAMETERS | response_format | Whether the answer is text, a JSON object, or JSON that keeps to a schema.</extracomment>
        <translation>回答の形式</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Whether the answer is text, a JSON object, or JSON that keeps to a schema.</source>
        <extracomment>PARAMETERS | response_format | Response format</extracomment>
        <translation>回答をテキスト、JSONオブジェクト、スキーマに従うJSONのどれにするか。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Log probabilities</source>
        <extracomment>PARAMETERS | logprobs | Asks how likely each token of the answer was; “ask --json” prints it.</extracomment>
        <translation>対数確率</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Asks how likely each token of the answer was; “ask --json” prints it.</source>
        <extracomment>PARAMETERS | logprobs | Log probabilities</extracomment>
        <translation>回答の各トークンの確率を求めます。「ask --json」で出力されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Top log probabilities</source>
        <extracomment>PARAMETERS | top_logprobs | How many other tokens are named with their probability, for each token of the answer. | tokens | logprobs</extracomment>
        <translation>上位の対数確率</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many other tokens are named with their probability, for each token of the answer.</source>
        <extracomment>PARAMETERS | top_logprobs | Top log probabilities | tokens | logprobs</extracomment>
        <translation>回答の各トークンについて、確率とともに示す他のトークンの数。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Streaming</source>
        <extracomment>PARAMETERS | stream | Off, a reply comes as a whole when it is complete. Not set, it comes word by word.</extracomment>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Off, a reply comes as a whole when it is complete. Not set, it comes word by word.</source>
        <extracomment>PARAMETERS | stream | Streaming</extracomment>
        <translation>オフにすると、回答は完成してからまとめて届きます。未設定では、言葉ごとに届きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Extra JSON</source>
        <extracomment>PARAMETERS | extra | Fields that are put into the request as they stand, over what is set elsewhere.</extracomment>
        <translation>追加のJSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Fields that are put into the request as they stand, over what is set elsewhere.</source>
        <extracomment>PARAMETERS | extra | Extra JSON</extracomment>
        <translation>リクエストにそのまま追加されるフィールド。他の設定より優先されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} could not be reached</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host}に接続できませんでした</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} took too long</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host}の応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} did not give it (HTTP {status})</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host}から取得できませんでした（HTTP {status}）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} leads on to {next_host}</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host}が{next_host}に転送しています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} is in your own network, where replies cannot look</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>{host}は自分のネットワーク内にあり、回答からはアクセスできません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is too large</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is no picture that can be shown</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>表示できる画像ではありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is damaged</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>壊れています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is not there any more</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>もうありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>something went wrong inside the program</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>プログラム内部で問題が起きました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>You</source>
        <extracomment>(YOU, REPLY) | (YOU, MODEL) | YOU</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply</source>
        <extracomment>(YOU, REPLY) | REPLY</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | THOUGHT</extracomment>
        <translation>思考</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Refused</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES)</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Sources</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | SOURCES</extracomment>
        <translation>出典</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Picture</source>
        <extracomment>PICTURE</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Call of {name}</source>
        <extracomment>(CALL, RESULT)</extracomment>
        <translation>{name}の呼び出し</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Result</source>
        <extracomment>(CALL, RESULT) | RESULT</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset.py"/>
        <source>A speaker&apos;s name has only letters, digits, “_” and “-”: most services refuse anything else.</source>
        <extracomment>NAME_RULE</extracomment>
        <translation>話者の名前に使えるのは、英字、数字、「_」、「-」だけです。ほとんどのサービスは他の文字を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Instructions</source>
        <extracomment>INSTRUCTIONS_TITLE | self.instructions</extracomment>
        <translation>指示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>instructions</source>
        <extracomment>WITH_INSTRUCTIONS</extracomment>
        <translation>指示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>1 example</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>例1件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>{count} examples</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>
            <numerusform>例{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/prompt_template.py"/>
        <source>“{value}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>「{value}」は数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/response_format.py"/>
        <source>The name of a schema is made of up to 64 letters from a to z, digits, - and _.</source>
        <extracomment>BAD_NAME</extracomment>
        <translation>スキーマの名前は、aからzまでの英字、数字、- と _ を使った64文字以内です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Write it like http://proxy.example.com:3128, with name:password@ before the host where it wants them.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>http://proxy.example.com:3128 のように入力してください。必要な場合は、ホストの前に name:password@ を付けます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A proxy is reached by http:// or https://; this program speaks no SOCKS.</source>
        <translation>プロキシへの接続には http:// または https:// を使います。このプログラムはSOCKSに対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>This is not the address of a proxy.</source>
        <translation>これはプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A time is a number of seconds up to {longest}.</source>
        <translation>時間は{longest}以下の秒数です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Leave it empty for the usual time.</source>
        <translation>空にすると、通常の時間になります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no role: write role:user or role:assistant.</source>
        <extracomment>NOT_A_ROLE</extracomment>
        <translation>「{word}」という役割はありません。role:user または role:assistant と入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>A message has code, a picture or a file, but no “{word}”: write has:code, has:picture or has:file.</source>
        <extracomment>NOT_A_KIND</extracomment>
        <translation>メッセージに含まれるのはコード、画像、ファイルで、「{word}」ではありません。has:code、has:picture、has:file のいずれかを入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.</source>
        <extracomment>NOT_A_DATE</extracomment>
        <translation>「{word}」は日付ではありません。2026、2026-11、2026-11-25、today、yesterdayのように入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>There is no “{name}:”, so it is looked for as it stands. Did you mean {field}:?</source>
        <extracomment>NO_FIELD</extracomment>
        <translation>「{name}:」はないため、そのままの文字を検索します。{field}: のことですか？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, {count} lines</source>
        <extracomment>CODE</extracomment>
        <translation>
            <numerusform>コード、{language}、{count}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, 1 line</source>
        <extracomment>CODE_LINE</extracomment>
        <translation>コード、{language}、1行</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {count} lines</source>
        <extracomment>PLAIN_CODE</extracomment>
        <translation>
            <numerusform>コード、{count}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, 1 line</source>
        <extracomment>PLAIN_CODE_LINE</extracomment>
        <translation>コード、1行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>table, {rows} rows, {columns} columns</source>
        <extracomment>TABLE</extracomment>
        <translation>表、{rows}行、{columns}列</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>heading {level}</source>
        <extracomment>HEADING</extracomment>
        <translation>見出し{level}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>formula</source>
        <extracomment>FORMULA</extracomment>
        <translation>数式</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>image</source>
        <extracomment>PICTURE</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>separator</source>
        <extracomment>SEPARATOR</extracomment>
        <translation>区切り線</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>done:</source>
        <extracomment>MARKERS</extracomment>
        <translation>完了：</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>to do:</source>
        <extracomment>MARKERS</extracomment>
        <translation>未完了：</translation>
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
        <translation>表示中の内容を、記号付きのプレーンテキストで</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>HTML page</source>
        <extracomment>FORMATS | html | What is shown, with pictures and colours, in one file</extracomment>
        <translation>HTMLページ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, with pictures and colours, in one file</source>
        <extracomment>FORMATS | HTML page | html</extracomment>
        <translation>表示中の内容を、画像と色も含めて1つのファイルに</translation>
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
        <translation>表示中の内容を、印刷用のページに</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Plain text</source>
        <extracomment>FORMATS | txt | What is shown, words alone</extracomment>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, words alone</source>
        <extracomment>FORMATS | Plain text | txt</extracomment>
        <translation>表示中の内容の文章だけ</translation>
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
        <translation>全バージョンを含むすべてを1つのファイルに。インポートできます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Zip of JSON</source>
        <extracomment>FORMATS | zip | Everything, files beside it; can be imported</extracomment>
        <translation>JSONのzip</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Everything, files beside it; can be imported</source>
        <extracomment>FORMATS | Zip of JSON | zip</extracomment>
        <translation>添付ファイルも含むすべて。インポートできます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>there are no conversations in it that can be read</source>
        <extracomment>NO_CONVERSATIONS</extracomment>
        <translation>読み取れる会話が含まれていません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>it could not be read: {detail}</source>
        <extracomment>NOT_READ</extracomment>
        <translation>読み取れませんでした：{detail}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” could not be written: {detail}.</source>
        <extracomment>NOT_WRITTEN</extracomment>
        <translation>「{name}」に書き出せませんでした：{detail}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” is no file, and nothing was written.</source>
        <extracomment>NO_PLACE</extracomment>
        <translation>「{name}」はファイルではないため、何も書き出されませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” cannot be imported: {why}.</source>
        <extracomment>NOT_IMPORTED</extracomment>
        <translation>「{name}」をインポートできません：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>These can: exports of ChatGPT, Claude and Open WebUI, Markdown, and what this program exported as JSON or zip.</source>
        <extracomment>READABLE</extracomment>
        <translation>インポートできるのは、ChatGPT、Claude、Open WebUIのエクスポート、Markdown、このプログラムがJSONまたはzipで書き出したものです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” has changed since it was looked at, and nothing was imported.</source>
        <extracomment>CHANGED</extracomment>
        <translation>「{name}」が確認後に変更されたため、何もインポートされませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_change.py"/>
        <source>The conversation has changed since: this does not fit into it any more.</source>
        <extracomment>CHANGED_SINCE</extracomment>
        <translation>その後に会話が変更されたため、これはもう当てはまりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>This is all there is in this conversation.</source>
        <extracomment>NOTHING_LEFT</extracomment>
        <translation>この会話にあるのはこれだけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>Delete the conversation instead.</source>
        <extracomment>DELETE_INSTEAD</extracomment>
        <translation>代わりに会話を削除してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>A message needs some words.</source>
        <extracomment>NOTHING_WRITTEN</extracomment>
        <translation>メッセージには言葉が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>{title} (fork)</source>
        <extracomment>FORK</extracomment>
        <translation>{title}（分岐）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>It wants to be asked again in {wait}, at {moment}.</source>
        <extracomment>ASK_LATER</extracomment>
        <translation>{wait}後（{moment}）に再度リクエストするよう求められています。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} min</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} h</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} days</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count}日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” cannot be started.</source>
        <translation>コマンド「{name}」を起動できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” did not end in time.</source>
        <translation>コマンド「{name}」が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” ended with {code} and gave no key.</source>
        <extracomment>sentence</extracomment>
        <translation>コマンド「{name}」は{code}で終了し、キーが得られませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” printed no key.</source>
        <translation>コマンド「{name}」はキーを出力しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>the environment</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>環境変数</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>{variable} in {place}</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>{place}の{variable}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>The file “{name}” cannot be read.</source>
        <translation>ファイル「{name}」を読み取れません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>Check --env-file.</source>
        <translation>--env-file を確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Change the proxy in the accounts.</source>
        <extracomment>CHANGE_PROXY</extracomment>
        <translation>アカウントでプロキシを変更してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The file of certificates “{file}” cannot be read, or holds none.</source>
        <extracomment>sentence</extracomment>
        <translation>証明書ファイル「{file}」を読み取れないか、証明書が含まれていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Choose another file in the accounts.</source>
        <translation>アカウントで別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>There is no address of the account&apos;s own proxy.</source>
        <translation>アカウント専用のプロキシのアドレスがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The proxy cannot be used: this program speaks to http:// and https:// proxies.</source>
        <extracomment>sentence</extracomment>
        <translation>このプロキシは使えません。このプログラムが対応しているのは http:// と https:// のプロキシです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check how the address is spelled. If other names are not found either, check the network or the VPN.</source>
        <extracomment>CHECK_SPELLING</extracomment>
        <translation>アドレスのつづりを確認してください。他の名前も見つからない場合は、ネットワークやVPNを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check the proxy in the accounts, or the one of the system.</source>
        <extracomment>CHECK_PROXY</extracomment>
        <translation>アカウントのプロキシ、またはシステムのプロキシを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Start the server, or correct the port in the address.</source>
        <extracomment>START_SERVER</extracomment>
        <translation>サーバーを起動するか、アドレスのポートを修正してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check that the server runs and that the port is right; a firewall or VPN may be in the way.</source>
        <extracomment>CHECK_FIREWALL</extracomment>
        <translation>サーバーが動作していて、ポートが正しいことを確認してください。ファイアウォールやVPNに遮られている可能性もあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>If it is a server of your own, name its certificate under Certificates in the accounts.</source>
        <extracomment>TRUST_IT</extracomment>
        <translation>自分のサーバーであれば、アカウントの「証明書」でその証明書を指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>It has to be renewed by whoever runs the server; or the clock of this computer is wrong.</source>
        <extracomment>SEE_CLOCK</extracomment>
        <translation>サーバーの管理者が更新する必要があります。または、このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Use the name that stands in the certificate, or have one made for this name.</source>
        <extracomment>OTHER_NAME</extracomment>
        <translation>証明書に記載された名前を使うか、この名前の証明書を作ってもらってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The server does not speak TLS: begin the address with http:// instead of https://.</source>
        <extracomment>USE_HTTP</extracomment>
        <translation>サーバーはTLSに対応していません。アドレスを https:// ではなく http:// で始めてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Write name:password@ before the host of the proxy in the accounts.</source>
        <extracomment>NAME_PROXY</extracomment>
        <translation>アカウントで、プロキシのホストの前に name:password@ を付けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The name {host} was not looked up in time.</source>
        <translation>{host}という名前の検索が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>There is no server named {host}.</source>
        <translation>{host}という名前のサーバーはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{place} does not answer: no connection within {seconds} s.</source>
        <extracomment>sentence</extracomment>
        <translation>{place}が応答しません：{seconds}秒以内に接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Nothing answers at {place}.</source>
        <translation>{place}が応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not answer.</source>
        <translation>プロキシが応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy wants a name and a password, or does not accept them.</source>
        <translation>プロキシに名前とパスワードが必要か、受け付けられていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not lead to {host}: it answers {status}.</source>
        <extracomment>sentence</extracomment>
        <translation>プロキシから{host}に到達できません。応答は{status}です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} does not answer to TLS.</source>
        <translation>{host}がTLSに応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} and this program find no common TLS.</source>
        <translation>{host}とこのプログラムに共通のTLSがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The address of the proxy makes no sense.</source>
        <translation>プロキシのアドレスが正しくありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is out of date.</source>
        <translation>{host}の証明書は期限切れです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is for another name.</source>
        <translation>{host}の証明書は別の名前のものです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is from nobody this system trusts.</source>
        <translation>{host}の証明書は、このシステムが信頼する発行者のものではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>There is no account “{id}”.</source>
        <translation>アカウント「{id}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>An account needs a name.</source>
        <translation>アカウントには名前が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>This looks like a key; a name is seen by everybody who looks.</source>
        <translation>これはキーのようです。名前は画面を見る人すべての目に入ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Added the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>アカウント「{name}」を追加</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Removed the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>アカウント「{name}」を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Moved the account “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>アカウント「{name}」を移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Renamed the account “{old}” to “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>アカウント「{old}」の名前を「{name}」に変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the address of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>「{name}」のアドレスを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the command of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>「{name}」のコマンドを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed how requests of “{name}” leave</source>
        <extracomment>CHANGED</extracomment>
        <translation>「{name}」のリクエストの送り方を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>printed by “{name}”</source>
        <extracomment>FROM_COMMAND</extracomment>
        <translation>「{name}」の出力</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it has {count} characters, and no system&apos;s keyring holds more than {longest}.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>これはキーではありません。{count}文字ありますが、どのシステムのキーリングにも{longest}文字までしか入りません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it contains spaces or characters that no key has.</source>
        <extracomment>FORBIDDEN</extracomment>
        <translation>これはキーではありません。スペースや、キーには使われない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Known accounts: {names}.</source>
        <translation>登録済みのアカウント：{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This command is too long, or has characters that cannot be seen.</source>
        <translation>このコマンドは長すぎるか、目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>{who} has no address yet.</source>
        <translation>{who}にはまだアドレスがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Enter the address of the server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>A quotation mark in this command is not closed.</source>
        <translation>このコマンドの引用符が閉じられていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>No model is chosen.</source>
        <extracomment>NO_MODEL | Choose a model.</extracomment>
        <translation>モデルが選ばれていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <source>Choose a model.</source>
        <extracomment>No model is chosen.</extracomment>
        <translation>モデルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/backups.py"/>
        <source>Brought back {count} conversations from the backup of {name}</source>
        <extracomment>BROUGHT_BACK</extracomment>
        <translation>
            <numerusform>{name}のバックアップから会話{count}件を復元</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>Choose an account.</source>
        <translation>アカウントを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to send.</source>
        <translation>送信するものがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is no message that this would answer.</source>
        <translation>回答の対象となるメッセージがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to continue: this reply is complete.</source>
        <translation>続きはありません。この回答は完了しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>This conversation is being closed.</source>
        <translation>この会話を閉じているところです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>A reply is still on its way.</source>
        <extracomment>STILL_RUNNING | Wait for it, or stop it.</extracomment>
        <translation>まだ回答中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>Wait for it, or stop it.</source>
        <extracomment>STILL_RUNNING | A reply is still on its way.</extracomment>
        <translation>終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Renamed “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>「{before}」の名前を「{after}」に変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated “{title}”</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>「{title}」を複製</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated {count} conversations</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>
            <numerusform>会話{count}件を複製</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Deleted “{title}”</source>
        <extracomment>DELETED | (DELETED, IN_TRASH)</extracomment>
        <translation>「{title}」を削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Deleted {count} conversations</source>
        <extracomment>DELETED</extracomment>
        <translation>
            <numerusform>会話{count}件を削除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (copy)</source>
        <extracomment>COPY | (COPY, FORMER)</extracomment>
        <translation>{title}（コピー）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>none</source>
        <extracomment>(NO_PROXY, NO_TLS) | USES</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: the address begins with http://</source>
        <extracomment>(NO_PROXY, NO_TLS)</extracomment>
        <translation>なし：アドレスが http:// で始まっています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: everybody on the way can read what is sent</source>
        <extracomment>OPEN_TLS</extracomment>
        <translation>なし：送信内容は経路上の誰にでも読まれます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Use https:// if the server can.</source>
        <extracomment>USE_HTTPS</extracomment>
        <translation>サーバーが対応していれば、https:// を使ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none needed</source>
        <extracomment>NO_KEY_NEEDED</extracomment>
        <translation>不要</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>
            <numerusform>モデル{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>1 model</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>モデル1件</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server names none</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>サーバーが示すモデルはありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server has no list of models</source>
        <extracomment>NO_LIST_THERE</extracomment>
        <translation>サーバーにモデル一覧がありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Type the name of a model.</source>
        <extracomment>TYPE_MODEL</extracomment>
        <translation>モデルの名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models, but not {model}</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>
            <numerusform>モデル{count}件、ただし{model}はありません</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>No model is chosen, and the server names none.</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>モデルが選ばれておらず、サーバーが示すモデルもありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>from {model}</source>
        <extracomment>FIRST_TOKEN</extracomment>
        <translation>{model}から</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} answers, but all at once instead of word by word</source>
        <extracomment>NOT_STREAMED</extracomment>
        <translation>{model}は回答しますが、言葉ごとではなくまとめて届きます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} ended its reply without a word.</source>
        <extracomment>EMPTY_REPLY</extracomment>
        <translation>{model}は何も言わずに回答を終えました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Try another model.</source>
        <extracomment>OTHER_MODEL</extracomment>
        <translation>別のモデルをお試しください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>taken</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>使用可</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>refused: {why}</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>拒否：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>not sent: this provider is known not to take it</source>
        <extracomment>NOT_SENT_BY_ROW</extracomment>
        <translation>送信しない：このプロバイダーは受け付けないことがわかっています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Set it to “not sent”; the program also leaves it out by itself.</source>
        <extracomment>LEAVE_OUT</extracomment>
        <translation>「送信しない」にしてください。プログラムが自動的に除外もします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The Guide is a part of this program: there is no way to examine.</source>
        <extracomment>NO_WAY</extracomment>
        <translation>ガイドはこのプログラムの一部です。診断する経路はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Edited “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>「{words}」を編集</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Inserted “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>「{words}」を挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted the message “{words}”</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>メッセージ「{words}」を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted “{words}” and what followed it</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>「{words}」とそれ以降を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Left “{words}” out of requests</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>「{words}」をリクエストから除外</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took “{words}” into requests again</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>「{words}」をリクエストに戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation to what fits</source>
        <extracomment>CUT_TO_FIT</extracomment>
        <translation>会話を収まる分に切り詰め</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation above “{words}”</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>会話を「{words}」の上で切り詰め</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took the cut back</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>切り詰めを取り消し</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Forked the conversation at “{words}”</source>
        <extracomment>FORKED</extracomment>
        <translation>会話を「{words}」で分岐</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Only a message of yours can be sent again.</source>
        <extracomment>NOT_A_PROMPT</extracomment>
        <translation>再送信できるのは自分のメッセージだけです。</translation>
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
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/exports.py"/>
        <source>There is nothing to export.</source>
        <extracomment>NOTHING</extracomment>
        <translation>エクスポートするものがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned “{title}”</source>
        <extracomment>PINNED</extracomment>
        <translation>「{title}」をピン留め</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned {count} conversations</source>
        <extracomment>PINNED</extracomment>
        <translation>
            <numerusform>会話{count}件をピン留め</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned “{title}”</source>
        <extracomment>UNPINNED</extracomment>
        <translation>「{title}」のピン留めを解除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned {count} conversations</source>
        <extracomment>UNPINNED</extracomment>
        <translation>
            <numerusform>会話{count}件のピン留めを解除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived “{title}”</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>「{title}」をアーカイブ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived {count} conversations</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>
            <numerusform>会話{count}件をアーカイブ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>「{title}」をアーカイブから戻す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>
            <numerusform>会話{count}件をアーカイブから戻す</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved “{title}” to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>「{title}」を「{folder}」に移動</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved {count} conversations to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>
            <numerusform>会話{count}件を「{folder}」に移動</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of its folder</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>「{title}」をフォルダーから出す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of their folders</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>
            <numerusform>会話{count}件をフォルダーから出す</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of “{title}”</source>
        <extracomment>TAGGED</extracomment>
        <translation>「{title}」のタグを変更</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of {count} conversations</source>
        <extracomment>TAGGED</extracomment>
        <translation>
            <numerusform>会話{count}件のタグを変更</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put “{title}” in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>「{title}」を日付順に戻す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put {count} conversations in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>
            <numerusform>会話{count}件を日付順に戻す</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>Untitled</source>
        <extracomment>UNTITLED</extracomment>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>All of this conversation fits, as far as is known: nothing was cut.</source>
        <extracomment>NOTHING_TO_CUT</extracomment>
        <translation>わかる範囲では会話全体が収まるため、何も切り詰めませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Your last message alone is longer than this model can take.</source>
        <extracomment>LAST_ALONE</extracomment>
        <translation>最後のメッセージだけで、このモデルで扱える長さを超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Shorten it, or choose a model with a longer context.</source>
        <extracomment>SHORTEN</extracomment>
        <translation>短くするか、コンテキストの長いモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Made the folder “{folder}”</source>
        <extracomment>MADE</extracomment>
        <translation>フォルダー「{folder}」を作成</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Renamed the folder “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>フォルダー「{before}」の名前を「{after}」に変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Moved the folder “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>フォルダー「{folder}」を移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Deleted the folder “{folder}”</source>
        <extracomment>DELETED</extracomment>
        <translation>フォルダー「{folder}」を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder needs a name.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>フォルダーには名前が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is a folder “{folder}” already.</source>
        <extracomment>NAME_TAKEN</extracomment>
        <translation>フォルダー「{folder}」はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <extracomment>INSIDE_ITSELF</extracomment>
        <translation>フォルダーをその中に移動することはできません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Folders can lie in each other {count} deep, and not deeper.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>
            <numerusform>フォルダーを入れ子にできるのは{count}階層までです。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is no folder “{folder}” any more.</source>
        <extracomment>GONE</extracomment>
        <translation>フォルダー「{folder}」はもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>That is no key that can be pressed.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>それは押せるキーではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” types text. Hold Ctrl or Alt with it.</source>
        <extracomment>TYPES</extracomment>
        <translation>「{key}」は文字を入力するキーです。CtrlまたはAltと組み合わせてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” is needed to move, to choose and to leave. Hold Ctrl or Alt with it.</source>
        <extracomment>NEEDED</extracomment>
        <translation>「{key}」は移動、選択、終了に必要です。CtrlまたはAltと組み合わせてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” edits text wherever something is written.</source>
        <extracomment>EDITS</extracomment>
        <translation>「{key}」は、文章を書くすべての場所で編集に使われます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>Esc always leaves, and cannot be given away.</source>
        <extracomment>LEAVES</extracomment>
        <translation>Escは常に「抜ける」キーで、割り当てられません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” moves in the conversation and presses what has the focus.</source>
        <extracomment>MOVES_HERE</extracomment>
        <translation>「{key}」は、会話内の移動とフォーカスのあるものを押すために使われます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported {count} conversations from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>「{name}」から会話{count}件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported a conversation from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>「{name}」から会話をインポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Changed the keys of “{title}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>「{title}」のキーを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Imported keys</source>
        <extracomment>IMPORTED</extracomment>
        <translation>キーをインポート</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>An action has {count} keys at the most.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>1つの操作に割り当てられるキーは{count}個までです。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is too long to be one of keys.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>そのファイルは、キーのファイルとしては長すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is not JSON, so no key was changed.</source>
        <extracomment>NO_JSON</extracomment>
        <translation>そのファイルはJSONではないため、キーは変更されませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>There are no keys of this program in that file, so no key was changed.</source>
        <extracomment>NO_KEYS</extracomment>
        <translation>そのファイルにこのプログラムのキーがないため、キーは変更されませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>It has to be a file that “Export keys…” has written.</source>
        <extracomment>HAS_TO</extracomment>
        <translation>「キーをエクスポート…」で書き出したファイルが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/offered_settings.py"/>
        <source>The file says {value}, which cannot be used.</source>
        <extracomment>NOT_USED</extracomment>
        <translation>ファイルにある{value}は使えません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>{count} messages wait already.</source>
        <extracomment>FULL</extracomment>
        <translation>
            <numerusform>すでに{count}件のメッセージが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>Wait until some of them are sent, or take some away.</source>
        <extracomment>WAIT_FIRST</extracomment>
        <translation>いくつか送信されるまで待つか、取り消してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>This message is on its way already.</source>
        <translation>このメッセージはすでに送信中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outside_changes.py"/>
        <source>The files of “{title}” were taken away by another program. What you see is written again with the next change.</source>
        <extracomment>TAKEN_AWAY</extracomment>
        <translation>「{title}」のファイルが別のプログラムによって取り除かれました。表示中の内容は、次の変更時に再び書き込まれます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved “{title}” in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>一覧で「{title}」を移動</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved {count} conversations in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>
            <numerusform>一覧で会話{count}件を移動</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed “{title}”</source>
        <extracomment>CHANGED | (PARAMETER, PARAMETERS)</extracomment>
        <translation>「{title}」を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset “{title}”</source>
        <extracomment>RESET | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>「{title}」をリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (before)</source>
        <extracomment>(COPY, FORMER)</extracomment>
        <translation>{title}（以前）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Added the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>プリセット「{title}」を追加</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Changed the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>プリセット「{title}」を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Moved the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>プリセット「{title}」を移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Deleted the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>プリセット「{title}」を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Brought back the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>プリセット「{title}」を復元</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Made the preset “{title}” what it was</source>
        <extracomment>RESET</extracomment>
        <translation>プリセット「{title}」を初期状態に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Several presets are called “{name}”.</source>
        <translation>「{name}」という名前のプリセットが複数あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Name one by its id: {ids}.</source>
        <translation>IDで指定してください：{ids}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There is no preset “{name}”.</source>
        <translation>プリセット「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are: {titles}.</source>
        <translation>あるもの：{titles}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are {count} presets, which is as many as there can be.</source>
        <translation>
            <numerusform>プリセットが{count}件あり、これが上限です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This preset is not there any more.</source>
        <extracomment>Choose another one.</extracomment>
        <translation>このプリセットはもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Choose another one.</source>
        <extracomment>This preset is not there any more.</extracomment>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>A preset needs a title.</source>
        <translation>プリセットにはタイトルが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This looks like a key; a title is seen by everybody who looks.</source>
        <translation>これはキーのようです。タイトルは画面を見る人すべての目に入ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>Nothing is typed: this is the conversation so far, without a new message.</source>
        <extracomment>NOTHING_TYPED</extracomment>
        <translation>何も入力されていません。これは、新しいメッセージを含まない今までの会話です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>It cannot be sent as it is. {title}: {mistake}</source>
        <extracomment>NOT_SENT_YET</extracomment>
        <translation>このままでは送信できません。{title}：{mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{title} is not sent: {who} does not take it for this model.</source>
        <extracomment>NOT_TAKEN</extracomment>
        <translation>{title}は送信されません：{who}はこのモデルでは受け付けません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{beginning}… ({count} characters in all)</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>{beginning}…（全{count}文字）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>What was fetched is no table of prices. The one from {day} is still used.</source>
        <extracomment>NO_TABLE</extracomment>
        <translation>取得したものは価格表ではありません。引き続き{day}のものを使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>Try again later.</source>
        <extracomment>LATER</extracomment>
        <translation>後でもう一度お試しください。</translation>
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
        <translation>回答が完了しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply broke off.</source>
        <extracomment>ENDED</extracomment>
        <translation>回答が途切れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply failed.</source>
        <extracomment>ENDED</extracomment>
        <translation>回答に失敗しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Saved the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>プロンプト「{title}」を保存</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Changed the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>プロンプト「{title}」を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Deleted the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>プロンプト「{title}」を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs a title.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>プロンプトにはタイトルが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs words.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>プロンプトには言葉が必要です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt has {count} characters at the most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>プロンプトは{count}文字までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>There are {count} prompts, which is as many as there can be.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>プロンプトが{count}件あり、これが上限です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This looks like a key; a saved prompt is no place for one.</source>
        <extracomment>HAS_KEY</extracomment>
        <translation>これはキーのようです。保存するプロンプトにキーを含めないでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This prompt is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>このプロンプトはもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Changed the defaults</source>
        <extracomment>DEFAULTS_CHANGED</extracomment>
        <translation>既定を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Chose what new conversations begin with</source>
        <extracomment>NEW_CHOSEN</extracomment>
        <translation>新しい会話の初期状態を選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>“{title}” has a mistake in it, so nothing was sent. {mistake}</source>
        <extracomment>NOT_SENDABLE</extracomment>
        <translation>「{title}」に誤りがあるため、何も送信されませんでした。{mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Mend it, or take the parameter out.</source>
        <translation>修正するか、そのパラメーターを外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another preset</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>プリセットを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another account</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another model</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the instructions</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>指示を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the parameters</source>
        <extracomment>(PARAMETER, PARAMETERS)</extracomment>
        <translation>パラメーターを変更</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>typed for this session</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>メモリ（このセッションのみ）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>in the system&apos;s keyring</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/tasks.py"/>
        <source>Something went wrong inside the program: {what}. What you wrote is kept.</source>
        <extracomment>DEFECT</extracomment>
        <translation>プログラム内部で問題が起きました：{what}。書いた内容は残っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/titles.py"/>
        <source>Chose who gives titles</source>
        <extracomment>CHOSEN</extracomment>
        <translation>タイトルの付け方を選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>there is too much in it</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>内容が多すぎます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is neither JSON nor text nor a zip</source>
        <extracomment>NOT_TEXT</extracomment>
        <translation>JSONでもテキストでもzipでもありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is no file</source>
        <extracomment>NO_FILE</extracomment>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>the zip is damaged, or locked with a password</source>
        <extracomment>BROKEN_ZIP</extracomment>
        <translation>zipが壊れているか、パスワードで保護されています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/own_documents.py"/>
        <source>it was written by a newer version of this program</source>
        <extracomment>NEWER</extracomment>
        <translation>このプログラムの新しいバージョンで書き出されたものです</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/amounts.py"/>
        <source>under {amount}</source>
        <extracomment>UNDER</extracomment>
        <translation>{amount}未満</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Nothing fits. Esc goes back.</source>
        <extracomment>NOTHING</extracomment>
        <translation>一致するものがありません。Escで戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Use “{typed}”</source>
        <extracomment>USE</extracomment>
        <translation>「{typed}」を使う</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>There is nothing to choose from yet.</source>
        <extracomment>NOTHING_TO_CHOOSE</extracomment>
        <translation>まだ選べるものがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Presets</source>
        <extracomment>(PROMPTS, PRESETS) | (SETTINGS, MODELS, PRESETS, FOLDERS) | TITLE</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <source>temporary</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>一時的</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Attachments</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Take {name} off the message</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>{name}をメッセージから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/completion_popup.py"/>
        <source>What fits what you type</source>
        <extracomment>NAME</extracomment>
        <translation>入力に合う候補</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write the next message while the reply comes</source>
        <extracomment>PLACEHOLDER_RUNNING</extracomment>
        <translation>回答を待つ間に次のメッセージを書けます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <extracomment>HINT</extracomment>
        <translation>Enterで送信 · Shift+Enterで改行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} sends · Enter breaks the line</source>
        <extracomment>HINT_CONTROL</extracomment>
        <translation>{key}で送信 · Enterで改行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} queues the next message</source>
        <extracomment>HINT_RUNNING</extracomment>
        <translation>{key}で次のメッセージを待機に入れる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter opens · Del takes off · Ctrl+Z brings back · Esc goes on writing</source>
        <extracomment>HINT_STRIP</extracomment>
        <translation>Enterで開く · Delで外す · Ctrl+Zで戻す · Escで入力に戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>送信 {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop  Esc</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>停止  Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>保存 {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep</source>
        <extracomment>name</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/queue_strip.py"/>
        <source>Queued messages</source>
        <extracomment>NAME</extracomment>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Find in this conversation</source>
        <extracomment>FIND</extracomment>
        <translation>この会話内を検索</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{number} of {count}</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{number}/{count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} so far</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{count}件（検索中）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>No match</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} found</source>
        <extracomment>FOUND</extracomment>
        <translation>
            <numerusform>{count}件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Close</source>
        <extracomment>CLOSE | (NOTHING_NEW, CANCEL, CLOSE) | PLACES</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Enter next · Shift+Enter previous · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enterで次へ · Shift+Enterで前へ · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>A capital letter makes capitals count. </source>
        <translation>大文字を入れると大文字と小文字を区別します。 </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/followers.py"/>
        <source>Back to writing</source>
        <extracomment>WRITE</extracomment>
        <translation>入力に戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key goes into the system&apos;s keyring, and never into a file.</source>
        <extracomment>KEY_NOTE</extracomment>
        <translation>APIキーはシステムのキーリングに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key stays in memory until the program ends. It is never written to a file.</source>
        <extracomment>KEY_NOW_NOTE</extracomment>
        <translation>APIキーはプログラムを終了するまでメモリに保持され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is {place}. {trouble}</source>
        <extracomment>KEY_KEPT</extracomment>
        <translation>{account}のキーの場所：{place}。{trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is forgotten.</source>
        <extracomment>KEY_FORGOTTEN</extracomment>
        <translation>{account}のキーを消去しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: {count} models. The key is {place}.</source>
        <extracomment>KEY_WORKS</extracomment>
        <translation>
            <numerusform>{account}は動作しています：モデル{count}件。キーの場所：{place}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: 1 model. The key is {place}.</source>
        <extracomment>KEY_WORKS_FOR_ONE</extracomment>
        <translation>{account}は動作しています：モデル1件。キーの場所：{place}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1. Leave it empty for the usual address.</source>
        <extracomment>ADDRESS_NOTE</extracomment>
        <translation>例：http://localhost:8080/v1。空にすると通常のアドレスになります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1.</source>
        <extracomment>ADDRESS_NOTE_CUSTOM</extracomment>
        <translation>例：http://localhost:8080/v1。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Which service is this key for?</source>
        <extracomment>WHOSE</extracomment>
        <translation>どのサービスのキーですか？</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Add an account</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>the program finds out whose it is</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>どのサービスのものかはプログラムが調べます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>answers on this computer</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>このコンピューターで応答しています</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>does not answer at {address}</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>{address}で応答がありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key</source>
        <extracomment>asked</extracomment>
        <translation>APIキーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Key for {account}</source>
        <translation>{account}のキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Account</source>
        <extracomment>asked | COLUMNS</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>A server on this computer</source>
        <extracomment>asked</extracomment>
        <translation>このコンピューターのサーバー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Address for {account}</source>
        <extracomment>asked</extracomment>
        <translation>{account}のアドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Another answer in a second · Esc takes it back</source>
        <extracomment>COMING</extracomment>
        <translation>1秒後に別の回答 · Escで取り消し</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Taken back: nothing is asked.</source>
        <extracomment>TAKEN_BACK</extracomment>
        <translation>取り消しました。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>Which model answers? From the list or typed</source>
        <extracomment>WHICH</extracomment>
        <translation>どのモデルで回答しますか？ 一覧から選ぶか入力してください</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>This answer only: the conversation goes on with its own model.</source>
        <extracomment>HINT</extracomment>
        <translation>この回答だけです。会話は元のモデルで続きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted picture</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted text</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>reading…</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>読み取り中…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{size} · {count} lines</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>
            <numerusform>{size} · {count}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Image</source>
        <extracomment>IN_A_REPLY | IMAGE</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{width} × {height}, made smaller · {size}</source>
        <extracomment>(PICTURE, SCALED)</extracomment>
        <translation>{width} × {height}、縮小済み · {size}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{model} does not see pictures.</source>
        <extracomment>BLIND</extracomment>
        <translation>{model}は画像を読み取れません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name}を外しました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off · {key} brings it back</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>{name}を外しました · {key}で戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>There is no backup yet. One is made each day, a minute after the start.</source>
        <extracomment>NONE</extracomment>
        <translation>バックアップはまだありません。毎日、起動の1分後に作られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Make one now.</source>
        <extracomment>MAKE</extracomment>
        <translation>今すぐ作成してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Backup {name} is made: {what}.</source>
        <extracomment>MADE</extracomment>
        <translation>バックアップ{name}を作成しました：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is in the backup of {name} is here.</source>
        <extracomment>ALL_HERE</extracomment>
        <translation>{name}のバックアップの内容はすべてここにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Back from the backup of {name}: {what}.</source>
        <extracomment>BACK</extracomment>
        <translation>{name}のバックアップから復元しました：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Look into a backup</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>バックアップの中を見る</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Bring back from {name}</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>{name}から復元</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>1 conversation</source>
        <extracomment>(CONVERSATION, CONVERSATIONS)</extracomment>
        <translation>会話1件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/drag_picture.py"/>
        <source>{count} conversations</source>
        <extracomment>(CONVERSATION, CONVERSATIONS) | SEVERAL</extracomment>
        <translation>
            <numerusform>会話{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>1 message</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND) | (COUNT, COUNT_ONE)</extracomment>
        <translation>メッセージ1件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{count} messages</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND)</extracomment>
        <translation>
            <numerusform>メッセージ{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>all of it, {count}</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>全体（{count}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>{count} that are missing</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>不足分（{count}）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is missing</source>
        <translation>不足しているものすべて</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>There is nothing in “{title}” yet.</source>
        <extracomment>EMPTY</extracomment>
        <translation>「{title}」にはまだ何もありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>“{title}” is too long for a message as a whole: its newest part is attached.</source>
        <extracomment>CUT</extracomment>
        <translation>「{title}」は全体を1件のメッセージに入れるには長すぎるため、最新の部分を添付しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Search every message for “{typed}”</source>
        <extracomment>SEARCH</extracomment>
        <translation>すべてのメッセージから「{typed}」を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is in the trash.</source>
        <extracomment>(DELETED, IN_TRASH)</extracomment>
        <translation>「{title}」をゴミ箱に入れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is gone: it was never written.</source>
        <extracomment>GONE</extracomment>
        <translation>「{title}」は消えました。一度も保存されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Temporary conversation</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>一時的な会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Kept “{title}”</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>「{title}」を残す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>This conversation is kept from now on.</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>この会話は今後保存されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Find a conversation</source>
        <extracomment>asked | BUTTONS</extracomment>
        <translation>会話を探す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Title</source>
        <extracomment>asked | (TITLE, WORDS, LIST)</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>What stands above the line is not sent any more. {key} sends everything again.</source>
        <extracomment>CUT</extracomment>
        <translation>線より上のものは送信されなくなりました。{key}ですべてを再び送信します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Everything is sent again.</source>
        <extracomment>(WHOLE, WAS_WHOLE) | (CUT, UNCUT)</extracomment>
        <translation>すべてが再び送信されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>Everything is sent: nothing was cut.</source>
        <extracomment>(WHOLE, WAS_WHOLE)</extracomment>
        <translation>すべて送信されます。切り詰められたものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export…</source>
        <extracomment>EXPORT</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export as</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>エクスポートの形式</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>「{name}」にエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”, without {count} conversations that could not be read.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>「{name}」にエクスポートしました。読み取れなかった{count}件の会話は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Choose a conversation first: the one in front is empty.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>表示中の会話は空です。先に会話を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exporting, {percent} %</source>
        <extracomment>EXPORTING</extracomment>
        <translation>エクスポート中、{percent}%</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>The export was cancelled, and nothing was written.</source>
        <extracomment>CANCELLED</extracomment>
        <translation>エクスポートをキャンセルしました。何も書き出されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>No export is under way.</source>
        <extracomment>NOT_EXPORTING</extracomment>
        <translation>実行中のエクスポートはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Nothing has been exported since the program started.</source>
        <extracomment>NOTHING_YET</extracomment>
        <translation>プログラムの起動後、まだ何もエクスポートしていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>どのフォルダーですか？</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Into which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>どのフォルダーに入れますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Another name for the folder “{folder}”</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>フォルダー「{folder}」の新しい名前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Name of the new folder</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>A slash makes a folder in a folder: Work/Clients.</source>
        <extracomment>NEW_HINT</extracomment>
        <translation>スラッシュを使うと、フォルダーの中に作られます。例：仕事/顧客。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Type a new name to make a folder; a slash makes one in another.</source>
        <extracomment>MOVE_HINT</extracomment>
        <translation>新しい名前を入力するとフォルダーを作れます。スラッシュを使うと別のフォルダーの中に作られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>In no folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>At the top, in no other folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>最上位（フォルダーの外）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Taken back: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>元に戻しました：{title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Done again: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>やり直しました：{title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>Import conversations</source>
        <extracomment>CHOOSE</extracomment>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>All files</source>
        <extracomment>(READABLE, EVERYTHING) | (KIND, EVERYTHING)</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>{count} conversations came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>会話{count}件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>A conversation came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>会話を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Export keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>キーをエクスポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Import keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys that it came with.</source>
        <extracomment>UNCHANGED</extracomment>
        <translation>すべての操作のキーは初期状態です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys again that it came with.</source>
        <extracomment>RESET</extracomment>
        <translation>すべての操作のキーを初期状態に戻しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys were written to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>キーを「{name}」に書き出しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over.</source>
        <extracomment>TAKEN</extracomment>
        <translation>「{name}」のキーを取り込みました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over, without what cannot be used here: {ids}.</source>
        <extracomment>TAKEN_BUT</extracomment>
        <translation>「{name}」のキーを取り込みました。ここで使えないものは除きました：{ids}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Tag to give, or to take away</source>
        <extracomment>WHICH_TAG</extracomment>
        <translation>付ける、または外すタグ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Type a new tag and press Enter; a comma stands between several.</source>
        <extracomment>TAG_HINT</extracomment>
        <translation>新しいタグを入力してEnterを押します。複数のときはコンマで区切ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Choose a conversation in the list first.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>先に一覧で会話を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>takes it away</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>gives it</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>The reply is on the clipboard.</source>
        <extracomment>REPLY_COPIED | COPIED</extracomment>
        <translation>回答をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>The message is on the clipboard.</source>
        <extracomment>MESSAGE_COPIED</extracomment>
        <translation>メッセージをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the reply</source>
        <extracomment>(COPY_REPLY, TRY_AGAIN) | (COPY, GO_ON)</extracomment>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Continue</source>
        <extracomment>CONTINUE | REMEDIES</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Ask again</source>
        <extracomment>(COPY_MESSAGE, ASK_AGAIN)</extracomment>
        <translation>もう一度尋ねる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in this message, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>このメッセージにキーらしきものが含まれているため、送信しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in “{name}”, and nothing has been sent.</source>
        <extracomment>KEY_IN_FILE</extracomment>
        <translation>「{name}」にキーらしきものが含まれているため、何も送信しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>{model} does not see pictures, and nothing has been sent.</source>
        <extracomment>NOT_SEEN</extracomment>
        <translation>{model}は画像を読み取れないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Choose another model, or send it as it is: then it is told their names alone.</source>
        <extracomment>NOT_SEEN_REMEDY</extracomment>
        <translation>別のモデルを選ぶか、このまま送信してください。その場合は画像の名前だけが伝わります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Take the key out, or send the message as it is.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>キーを取り除くか、メッセージをこのまま送信してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{account} has {count} models.</source>
        <extracomment>REFRESHED</extracomment>
        <translation>
            <numerusform>{account}にはモデルが{count}件あります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Model, from the list or typed</source>
        <extracomment>QUESTION</extracomment>
        <translation>モデル（一覧から選ぶか入力）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again</source>
        <extracomment>HINT</extracomment>
        <translation>{favourite}：お気に入り · {refresh}：再取得</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again · prices of {day}</source>
        <extracomment>HINT_WITH_PRICES</extracomment>
        <translation>{favourite}：お気に入り · {refresh}：再取得 · {day}の価格</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Asking {account} for its models…</source>
        <extracomment>ASKING</extracomment>
        <translation>{account}にモデルを問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>No model is known yet. {refresh} asks {account}; any name can be typed.</source>
        <extracomment>NONE_YET</extracomment>
        <translation>既知のモデルがまだありません。{refresh}で{account}に問い合わせます。名前の入力もできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is a favourite.</source>
        <extracomment>IS_FAVOURITE</extracomment>
        <translation>{model}をお気に入りに追加しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is no favourite any more.</source>
        <extracomment>IS_NONE</extracomment>
        <translation>{model}をお気に入りから外しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>The prices are those of {day}.</source>
        <extracomment>RENEWED</extracomment>
        <translation>価格は{day}のものです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>What would you like to do?</source>
        <extracomment>QUESTION</extracomment>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>&gt; actions · # conversations and folders · @ models · / presets · , settings</source>
        <extracomment>HINT</extracomment>
        <translation>&gt; 操作 · # 会話とフォルダー · @ モデル · / プリセット · , 設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Recently used</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Actions</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>Pasted {count} characters · {key} makes it an attachment</source>
        <extracomment>PASTED</extracomment>
        <translation>
            <numerusform>{count}文字を貼り付けました · {key}で添付ファイルにする</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>“{name}” is attached · {key} makes it text again</source>
        <extracomment>ATTACHED</extracomment>
        <translation>「{name}」を添付しました · {key}でテキストに戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/picture_handlers.py"/>
        <source>Copy the image</source>
        <extracomment>COPY_IMAGE</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/plain_text_handlers.py"/>
        <source>Open as plain text</source>
        <extracomment>OPEN</extracomment>
        <translation>プレーンテキストで開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset of this conversation</source>
        <extracomment>WHICH</extracomment>
        <translation>この会話のプリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>No preset</source>
        <extracomment>(NONE, NONE_SAYS) | (NO_PRESET, GONE)</extracomment>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>what the model and the default say</source>
        <extracomment>(NONE, NONE_SAYS)</extracomment>
        <translation>モデルと既定の値を使います</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Title of a new preset, or the preset to change</source>
        <extracomment>TITLE</extracomment>
        <translation>新しいプリセットのタイトル、または変更するプリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>gets these values</source>
        <extracomment>PUT_IN</extracomment>
        <translation>これらの値にする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>“{title}” has the instructions, model and parameters of this conversation.</source>
        <extracomment>SAVED</extracomment>
        <translation>「{title}」に、この会話の指示、モデル、パラメーターを保存しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset: {title}</source>
        <extracomment>USED</extracomment>
        <translation>プリセット：{title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The account of “{title}” is not there any more: the conversation keeps its own.</source>
        <extracomment>ACCOUNT_GONE</extracomment>
        <translation>「{title}」のアカウントはもうないため、会話のアカウントをそのまま使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation keeps its own values for: {names}.</source>
        <extracomment>HIDES</extracomment>
        <translation>この会話は次の項目で独自の値を使い続けます：{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>To take those of the preset, give them up.</source>
        <extracomment>INHERIT</extracomment>
        <translation>プリセットの値を使うには、独自の値をやめてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin with “{title}”.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>新しい会話は「{title}」で始まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin without a preset.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>新しい会話はプリセットなしで始まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever nothing else is said.</source>
        <extracomment>DEFAULT_KEPT</extracomment>
        <translation>他に指定がない限り、これらの値が適用されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever {model} is used.</source>
        <extracomment>MODEL_KEPT</extracomment>
        <translation>{model}を使うときは、これらの値が適用されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>There are no values here that could be kept: every parameter is “not sent”.</source>
        <extracomment>NOTHING_KEPT</extracomment>
        <translation>保存できる値がありません。すべてのパラメーターが「送信しない」です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own any more.</source>
        <extracomment>GIVEN_UP</extracomment>
        <translation>この会話独自の値はなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The same once more brings them back.</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>もう一度行うと元に戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Its own values are back</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>独自の値を戻しました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own.</source>
        <extracomment>NOTHING_OWN</extracomment>
        <translation>この会話に独自の値はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Account of “{title}”</source>
        <extracomment>WHOSE_MODEL</extracomment>
        <translation>「{title}」のアカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Model of “{title}”, from the list or typed</source>
        <extracomment>WHICH_MODEL</extracomment>
        <translation>「{title}」のモデル（一覧から選ぶか入力）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Nothing was answered in this conversation yet.</source>
        <extracomment>NOTHING_SAID</extracomment>
        <translation>この会話にはまだ回答がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Any model</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>任意のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>as the conversation has it</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>会話の設定に従う</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/prompt_handlers.py"/>
        <source>There is nothing older</source>
        <extracomment>NOTHING_OLDER</extracomment>
        <translation>これより古いものはありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Queued: sent when this reply is done · Enter edits · Del takes away</source>
        <extracomment>SENT_NEXT</extracomment>
        <translation>待機中：この回答が完了すると送信 · Enterで編集 · Delで取り消し</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Not sent, because the reply did not come to its end · {key} in an empty composer sends the first</source>
        <extracomment>HELD</extracomment>
        <translation>回答が最後まで届かなかったため未送信 · 入力欄が空のときに{key}で最初のものを送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Took away the queued message “{words}”</source>
        <extracomment>REMOVED</extracomment>
        <translation>待機中のメッセージ「{words}」を取り消し</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>{words} · {count} attached</source>
        <extracomment>WITH_FILES</extracomment>
        <translation>
            <numerusform>{words} · 添付{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>{model} · {account} · not saved</source>
        <extracomment>(MODEL, NOT_SAVED)</extracomment>
        <translation>{model} · {account} · 保存しない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Its first model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>最初のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>There seems to be a key in this question, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>この質問にキーらしきものが含まれているため、送信しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Take it out, or continue in the main window.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>キーを取り除くか、メインウィンドウで続けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Files and pictures go with a message of the main window: continue there.</source>
        <extracomment>NO_FILES</extracomment>
        <translation>ファイルと画像はメインウィンドウのメッセージに添付できます。そちらで続けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/request_handlers.py"/>
        <source>{account} answers within this program: nothing is sent anywhere.</source>
        <extracomment>NOTHING_LEAVES</extracomment>
        <translation>{account}はこのプログラム内で回答します。どこにも送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} sends it as another version, Esc leaves it as it is.</source>
        <extracomment>EDITING</extracomment>
        <translation>「{words}」を編集中です。{key}で別のバージョンとして送信、Escでそのままにします。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} keeps it as another version and sends nothing, Esc leaves it.</source>
        <extracomment>REWRITING</extracomment>
        <translation>「{words}」を編集中です。{key}で送信せずに別のバージョンとして保存、Escでやめます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a message of yours. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING</extracomment>
        <translation>自分のメッセージを挿入中です。{key}で送信せずに挿入、Escでやめます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a reply. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING_REPLY</extracomment>
        <translation>回答を挿入中です。{key}で送信せずに挿入、Escでやめます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a message below</source>
        <extracomment>(EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>下にメッセージを挿入</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>The message that this belongs to is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>対象のメッセージはもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>Title of a new prompt, or the prompt to change</source>
        <extracomment>TITLE</extracomment>
        <translation>新しいプロンプトのタイトル、または変更するプロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>gets these words</source>
        <extracomment>GETS</extracomment>
        <translation>この内容にする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>“{title}” is saved: / at the beginning of a message brings it back.</source>
        <extracomment>SAVED</extracomment>
        <translation>「{title}」を保存しました。メッセージの先頭で / を入力すると呼び出せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No word is spelled wrong, as far as the dictionary knows</source>
        <extracomment>NOTHING_WRONG</extracomment>
        <translation>辞書でわかる範囲では、スペルミスはありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No suggestion</source>
        <extracomment>NO_SUGGESTION</extracomment>
        <translation>候補なし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>LEARN</extracomment>
        <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Who gives conversations their titles</source>
        <extracomment>WHO</extracomment>
        <translation>会話のタイトルの付け方</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>The first words of the prompt</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>プロンプトの最初の言葉</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>made here, nothing is sent</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>ここで作られ、何も送信されません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Titles are the first words of the prompt again.</source>
        <extracomment>NO_MORE</extracomment>
        <translation>タイトルは再びプロンプトの最初の言葉になります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>{model} gives titles from now on: it is sent the beginning of each new conversation.</source>
        <extracomment>FROM_NOW</extracomment>
        <translation>今後は{model}がタイトルを付けます。新しい会話の冒頭が送信されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the selection</source>
        <extracomment>COPY_SELECTION</extracomment>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <source>Which link?</source>
        <extracomment>WHICH_LINK</extracomment>
        <translation>どのリンクですか？</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back “{title}”</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>「{title}」を復元</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back {count} conversations</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>
            <numerusform>会話{count}件を復元</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>「{words}」を削除しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” and what followed it are deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>「{words}」とそれ以降を削除しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is not sent any more.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>「{words}」は送信されなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is sent again.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>「{words}」は再び送信されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Nothing above “{words}” is sent any more.</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>「{words}」より上は送信されなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>This is a conversation of its own: “{title}”.</source>
        <extracomment>FORKED</extracomment>
        <translation>独立した会話になりました：「{title}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete with what follows</source>
        <extracomment>DELETE_BRANCH</extracomment>
        <translation>それ以降も削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Leave out of requests</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>リクエストから除外</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Take into requests again</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>リクエストに戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send nothing above</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>これより上を送信しない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Fork from here</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>ここから分岐</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code wrap</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>コードの長い行を折り返します</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code scroll</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>コードの長い行をスクロールします</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>コードに行番号を付けます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are not numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>コードに行番号を付けません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Readable column</source>
        <extracomment>(WIDE, READABLE)</extracomment>
        <translation>読みやすい列</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Temporary · not saved</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>一時的 · 保存しない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Nothing of this conversation is written to disk. {key} keeps it; else it is gone when the program ends.</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>この会話はディスクに書き込まれません。{key}で保存できます。保存しないと、プログラムの終了時に消えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>1 reply running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>回答中1件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>{count} replies running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>
            <numerusform>回答中{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Opening “{title}”…</source>
        <extracomment>OPENING</extracomment>
        <translation>「{title}」を開いています…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Undo: {title}</source>
        <extracomment>UNDO</extracomment>
        <translation>元に戻す：{title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import from “{name}”</source>
        <extracomment>TITLE</extracomment>
        <translation>「{name}」からインポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Looking at what is in it… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>内容を確認しています… {share}%</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Importing… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>インポートしています… {share}%</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Messages</source>
        <extracomment>COLUMNS</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>What becomes of it</source>
        <extracomment>COLUMNS</extracomment>
        <translation>取り込み方</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import {count} conversations</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>
            <numerusform>会話{count}件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import 1 conversation</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>会話1件をインポート</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing to import</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Cancel</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} new</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>新規{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} here already</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>既存{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} cannot come</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>取り込めないもの{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>new</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>here already, stays as it is</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>すでにあるため、そのまま残ります</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>with {count} branches</source>
        <extracomment>VERSIONS</extracomment>
        <translation>
            <numerusform>分岐{count}個を含む</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing here is changed or overwritten, and an import can be taken back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>既存のものは変更も上書きもされません。インポートは元に戻せます · Escでキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>text</source>
        <extracomment>KINDS | _PLAIN</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON object</source>
        <extracomment>KINDS</extracomment>
        <translation>JSONオブジェクト</translation>
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
        <translation>スキーマの名前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Name</source>
        <extracomment>NAME_LABEL</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Strict</source>
        <extracomment>STRICT</extracomment>
        <translation>厳密</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Asks the service to hold the model to the schema exactly.</source>
        <extracomment>STRICT_HELP</extracomment>
        <translation>モデルをスキーマに厳密に従わせるよう、サービスに求めます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Choose a model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address yet</source>
        <extracomment>NO_ADDRESS</extracomment>
        <translation>アドレス未設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address needed</source>
        <extracomment>ADDRESS_NOT_NEEDED</extracomment>
        <translation>アドレス不要</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Key: {place}</source>
        <extracomment>KEY_FROM</extracomment>
        <translation>キー：{place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key yet</source>
        <extracomment>KEY_NEEDED</extracomment>
        <translation>キー未設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key needed</source>
        <extracomment>KEY_NOT_NEEDED</extracomment>
        <translation>キー不要</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Take them back</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Preset</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <source>How the model should answer, for the whole conversation</source>
        <extracomment>HINT</extracomment>
        <translation>会話全体を通して、モデルがどう回答するか</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/json_editor.py"/>
        <source>not sent · for example {example}</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>送信しない · 例：{example}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/model_facts.py"/>
        <source>About the model: {facts}</source>
        <extracomment>ABOUT</extracomment>
        <translation>モデルについて：{facts}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>New</source>
        <extracomment>NEW</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>Take a new one at random</source>
        <extracomment>NEW_HELP</extracomment>
        <translation>ランダムに新しい値にする</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_scale.py"/>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>not sent</source>
        <extracomment>NOT_SENT_TEXT | HINTS | (VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>送信しない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_editor.py"/>
        <source>Take back “{title}”</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>「{title}」を元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>More parameters ▸</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>その他のパラメーター ▸</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Fewer parameters ▾</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>パラメーターを減らす ▾</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Send it again</source>
        <extracomment>TRY_AGAIN</extracomment>
        <translation>再び送信する</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_slider.py"/>
        <source>{title} takes a number from {minimum} to {maximum}.</source>
        <extracomment>NEEDS</extracomment>
        <translation>{title}は{minimum}から{maximum}までの数値です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>A preset that is not there any more</source>
        <extracomment>(NO_PRESET, GONE)</extracomment>
        <translation>プリセットはもうありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from “{title}”</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>「{title}」の値</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from this model&apos;s defaults</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>このモデルの既定値</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from the default</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>既定値</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by “{title}”</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>「{title}」により除外</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out for this model</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>このモデルでは除外</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by default</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>既定により除外</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>{source}（{value}）の代わり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out, instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>除外：{source}（{value}）の代わり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>{source}の代わり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>none, instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>なし：{source}の代わり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take it: it is left out.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>このモデルは受け付けないため、除外されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take “{name}”: it is left out.</source>
        <extracomment>FIELD_LEFT_OUT</extracomment>
        <translation>このモデルは「{name}」を受け付けないため、除外されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model did not take this value: it is left out.</source>
        <extracomment>VALUE_LEFT_OUT</extracomment>
        <translation>このモデルはこの値を受け付けなかったため、除外されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model calls it {name}.</source>
        <extracomment>RENAMED</extracomment>
        <translation>このモデルでは{name}という名前です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{words} It said: {reason}</source>
        <extracomment>SAID</extracomment>
        <translation>{words}応答：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it.</source>
        <extracomment>KNOWN</extracomment>
        <translation>{who}は受け付けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it: it is not sent.</source>
        <extracomment>KNOWN_LEFT_OUT</extracomment>
        <translation>{who}は受け付けないため、送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not list it for this model.</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>{who}の一覧では、このモデルに含まれていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/texts_editor.py"/>
        <source>one more, if you like</source>
        <extracomment>ONE_MORE</extracomment>
        <translation>もう1つ追加できます</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>New keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>「{title}」の新しいキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Further keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>「{title}」に追加するキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Press them</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>No keys</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>One press or two after each other · Enter takes them · Backspace takes one back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>1回、または続けて2回押します · Enterで決定 · Backspaceで1つ取り消し · Escでキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>“{title}” has {key} now: Enter takes it from there.</source>
        <extracomment>HELD</extracomment>
        <translation>{key}は現在「{title}」に使われています。Enterでこちらに割り当てます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>It does that already.</source>
        <extracomment>OWN</extracomment>
        <translation>すでに割り当てられています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>changed</source>
        <extracomment>YOURS | (CHANGED, FOR_NEW)</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>in the conversation</source>
        <extracomment>HERE</extracomment>
        <translation>会話内</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Without a key</source>
        <extracomment>NO_KEY</extracomment>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>While writing</source>
        <extracomment>PLACES</extracomment>
        <translation>入力中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Break the line</source>
        <extracomment>PLACES</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Edit your last message, when nothing is written</source>
        <extracomment>PLACES</extracomment>
        <translation>最後のメッセージを編集（何も書いていないとき）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go to the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>会話に移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>会話内</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Scroll</source>
        <extracomment>PLACES</extracomment>
        <translation>スクロール</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Select, from what has the focus on</source>
        <extracomment>PLACES</extracomment>
        <translation>フォーカスのあるものから選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Open or press what has the focus</source>
        <extracomment>PLACES</extracomment>
        <translation>フォーカスのあるものを開く、または押す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go back to writing</source>
        <extracomment>PLACES</extracomment>
        <translation>入力に戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In lists and panels</source>
        <extracomment>PLACES</extracomment>
        <translation>一覧とパネル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>From control to control</source>
        <extracomment>PLACES</extracomment>
        <translation>項目から項目へ移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Take what is chosen</source>
        <extracomment>PLACES</extracomment>
        <translation>選択したものに決定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Choose several</source>
        <extracomment>PLACES</extracomment>
        <translation>複数選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Make a parameter “not sent” again</source>
        <extracomment>PLACES</extracomment>
        <translation>パラメーターを「送信しない」に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Find a key or an action</source>
        <extracomment>FIND</extracomment>
        <translation>キーまたは操作を探す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Enter gives other keys · Ins adds keys · Del resets · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enterでキーを変更 · Insでキーを追加 · Delでリセット · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>No action and no key is called so.</source>
        <extracomment>NOTHING</extracomment>
        <translation>その名前の操作やキーはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>These keys belong to their place, and stay.</source>
        <extracomment>FIXED</extracomment>
        <translation>これらのキーはその場所に固定されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has these keys now: {keys}.</source>
        <extracomment>GIVEN</extracomment>
        <translation>「{title}」のキー：{keys}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has no key now.</source>
        <extracomment>KEYLESS</extracomment>
        <translation>「{title}」のキーはなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Change…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Add…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset</source>
        <extracomment>(CHANGE, ADD, RESET, MORE) | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>All keys</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Favourites</source>
        <extracomment>FAVOURITES</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Recent</source>
        <extracomment>RECENT</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Not for chatting</source>
        <extracomment>NOT_FOR_CHATTING</extracomment>
        <translation>チャット用ではないもの</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>favourite</source>
        <extracomment>FAVOURITE</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>of {account}</source>
        <extracomment>OF_ACCOUNT</extracomment>
        <translation>{account}のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>completes texts</source>
        <extracomment>KINDS</extracomment>
        <translation>テキスト補完</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes images</source>
        <extracomment>KINDS</extracomment>
        <translation>画像生成</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes videos</source>
        <extracomment>KINDS</extracomment>
        <translation>動画生成</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>speaks</source>
        <extracomment>KINDS</extracomment>
        <translation>音声合成</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>transcribes</source>
        <extracomment>KINDS</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>not for chatting</source>
        <extracomment>KINDS</extracomment>
        <translation>チャット用ではない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>sees images</source>
        <extracomment>ABILITIES</extracomment>
        <translation>画像を読み取れる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>calls tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>ツールを呼び出せる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasoning</source>
        <extracomment>ABILITIES</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasons</source>
        <extracomment>ABILITIES</extracomment>
        <translation>推論できる</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{count} context</source>
        <extracomment>CONTEXT</extracomment>
        <translation>
            <numerusform>コンテキスト{count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>context unknown</source>
        <extracomment>CONTEXT_UNKNOWN</extracomment>
        <translation>コンテキスト不明</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>free</source>
        <extracomment>FREE</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} in, {output} out</source>
        <extracomment>PRICE</extracomment>
        <translation>入力{input}、出力{output}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>price unknown</source>
        <extracomment>PRICE_UNKNOWN</extracomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} for a million tokens sent, {output} for a million written</source>
        <extracomment>SPOKEN_PRICE</extracomment>
        <translation>100万トークンあたり、送信{input}、生成{output}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{price} per million tokens</source>
        <extracomment>PER_MILLION</extracomment>
        <translation>100万トークンあたり{price}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>until {day}</source>
        <extracomment>RETIRES</extracomment>
        <translation>{day}まで</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/moment.py"/>
        <source>d MMM</source>
        <comment>how a day of this year is written: d the day, MMM the month in short</comment>
        <extracomment>DAY</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/moment.py"/>
        <source>d MMM yyyy</source>
        <comment>how a day of another year is written: d the day, MMM the month in short</comment>
        <extracomment>DAY_AND_YEAR</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Copy details</source>
        <extracomment>(COPY_DETAILS, COPIED)</extracomment>
        <translation>詳細をコピー</translation>
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
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>What can be done about it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Settings</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (TITLE, SEARCH, PAGE)</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Folders</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Setting</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Folder</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/panel_head.py"/>
        <source>Esc closes</source>
        <extracomment>CLOSES</extracomment>
        <translation>Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/picture_panel.py"/>
        <source>{width} × {height} · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>{width} × {height} · Ctrl+Cでコピー · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/plain_text_panel.py"/>
        <source>As it was written · Ctrl+A selects all · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>書かれたままの形 · Ctrl+Aですべて選択 · Ctrl+Cでコピー · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Example {number}</source>
        <extracomment>NUMBER</extracomment>
        <translation>例{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>User</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Assistant</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>アシスタント</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>{who} of example {number}</source>
        <extracomment>TEXT_OF</extracomment>
        <translation>例{number}の{who}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Name of the {who} in example {number}</source>
        <extracomment>NAME_OF</extracomment>
        <translation>例{number}の{who}の名前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>name, if it matters</source>
        <extracomment>NAME_HINT</extracomment>
        <translation>名前（必要な場合）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove example {number}</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>例{number}を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Move example {number} up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>例{number}を上に移動</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Add an e&amp;xample</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>例を追加(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>&amp;Take the last answer as one</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>最後の回答を例にする(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>any, as the conversation has it</source>
        <extracomment>ANY_MODEL</extracomment>
        <translation>任意（会話の設定に従う）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>not sent, whatever else is said</source>
        <extracomment>NEVER_SENT</extracomment>
        <translation>常に送信しない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>What is “not sent” here is left open. Del leaves it out for good, and opens it again.</source>
        <extracomment>OPEN_NOTE</extracomment>
        <translation>ここで「送信しない」の項目は未指定です。Delで完全に除外し、もう一度押すと未指定に戻ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>How the model should answer</source>
        <extracomment>HINT</extracomment>
        <translation>モデルがどう回答するか</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Use in this &amp;conversation</source>
        <extracomment>BUTTONS</extracomment>
        <translation>この会話で使う(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Be&amp;gin new ones with it</source>
        <extracomment>BUTTONS</extracomment>
        <translation>新しい会話をこれで始める(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>R&amp;eset</source>
        <extracomment>BUTTONS</extracomment>
        <translation>リセット(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Examples</source>
        <extracomment>self._examples_title</extracomment>
        <translation>例</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Defaults</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Every conversation</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>すべての会話</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds in every conversation, where its preset and its model say nothing else</source>
        <extracomment>ABOUT_EVERYTHING</extracomment>
        <translation>プリセットにもモデルにも指定がないとき、すべての会話に適用される値</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds wherever {model} is used, where no preset says anything else</source>
        <extracomment>ABOUT_MODEL</extracomment>
        <translation>プリセットに指定がないとき、{model}を使うすべての場合に適用される値</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>New preset</source>
        <extracomment>NEW_TITLE</extracomment>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>for new</source>
        <extracomment>(CHANGED, FOR_NEW)</extracomment>
        <translation>新しい会話用</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Bring back “{title}”</source>
        <extracomment>BRING_BACK</extracomment>
        <translation>「{title}」を復元(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Ne&amp;w</source>
        <extracomment>(words, act) | (USE, NEW, DELETE)</extracomment>
        <translation>新規(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Duplicate</source>
        <extracomment>(words, act)</extracomment>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>U&amp;p</source>
        <extracomment>(words, act) | (up, down)</extracomment>
        <translation>上へ(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>D&amp;own</source>
        <extracomment>(words, act)</extracomment>
        <translation>下へ(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Remove</source>
        <extracomment>(words, act) | (REMOVE, REMOVE_SURE)</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>What you get</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>できあがり</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Put it &amp;into the message</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>メッセージに入れる(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Enter goes on · Ctrl+Enter puts it into the message · Esc leaves</source>
        <extracomment>HINT</extracomment>
        <translation>Enterで次へ · Ctrl+Enterでメッセージに入れる · Escでやめる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Words</source>
        <extracomment>(TITLE, WORDS, LIST)</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>New prompt</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Explain {{what}} in {{language:choice(English, German)}}.</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>{{what}}を{{language:choice(日本語, 英語)}}で説明してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Us&amp;e</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>使う(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>&amp;Delete</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>{{name}} is asked for when the prompt is used, {{name:long}} with several lines, {{name:number}} as a number, {{name:choice(one, other)}} from a list; {{clipboard}} is what was copied last.</source>
        <extracomment>PLACES</extracomment>
        <translation>{{name}} はプロンプトを使うときに尋ねられます。{{name:long}} は複数行、{{name:number}} は数値、{{name:choice(one, other)}} は一覧からの選択です。{{clipboard}} は最後にコピーしたものになります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Nothing is saved yet. Write a prompt in the composer and save it, or make a new one here.</source>
        <extracomment>EMPTY</extracomment>
        <translation>まだ何も保存されていません。入力欄にプロンプトを書いて保存するか、ここで新しく作ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Quick question</source>
        <extracomment>TITLE</extracomment>
        <translation>クイック質問</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask something</source>
        <extracomment>PLACEHOLDER</extracomment>
        <translation>質問を入力</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask on, or press Enter to continue in the main window</source>
        <extracomment>PLACEHOLDER_AGAIN</extracomment>
        <translation>続けて質問するか、Enterでメインウィンドウに移動します</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Continue in the main window</source>
        <extracomment>(COPY, GO_ON)</extracomment>
        <translation>メインウィンドウで続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Enterで質問 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ctrl+Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>Ctrl+Enterで質問 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Esc stops the reply</source>
        <extracomment>ESC_STOPS</extracomment>
        <translation>Escで回答を停止</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>The next request, as it will be sent</source>
        <extracomment>TITLE</extracomment>
        <translation>次のリクエスト（送信される形）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>Copy all of it</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>すべてコピー</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>best {shown} of {count} messages</source>
        <extracomment>(ONE_MESSAGE, MESSAGES, SHOWN)</extracomment>
        <translation>
            <numerusform>メッセージ{count}件中の上位{shown}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>in the title</source>
        <extracomment>TITLE_ONLY</extracomment>
        <translation>タイトル内</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>Conversation {title}, {note}, {when}</source>
        <extracomment>SAID_CONVERSATION</extracomment>
        <translation>会話 {title}、{note}、{when}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Search in all conversations</source>
        <extracomment>TITLE</extracomment>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>↑ ↓ choose · Ctrl+↑ Ctrl+↓ by conversation · Enter goes there · Tab completes · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓で選択 · Ctrl+↑ Ctrl+↓で会話ごと · Enterで移動 · Tabで補完 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Type what you remember: every message of every conversation is searched.

“a whole phrase”   -without
role:user   model:gpt   has:code
folder:work   tag:idea
after:2026-11   before:yesterday</source>
        <extracomment>HELP</extracomment>
        <translation>覚えている言葉を入力してください。すべての会話のすべてのメッセージを検索します。

“語句全体”   -除外
role:user   model:gpt   has:code
folder:仕事   tag:アイデア
after:2026-11   before:yesterday</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing fits. Fewer words or filters, or parts of words, find more.</source>
        <extracomment>NOTHING</extracomment>
        <translation>一致するものがありません。言葉や絞り込みを減らすか、言葉の一部だけにすると見つかりやすくなります。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing was found so far; the index is still being built.</source>
        <extracomment>NOT_YET</extracomment>
        <translation>まだ見つかりません。索引を作成中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Searching…</source>
        <extracomment>SEARCHING</extracomment>
        <translation>検索しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in 1 conversation</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>1件の会話に{messages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in {count} conversations</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>
            <numerusform>{count}件の会話に{messages}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The newest {found}; ↓ at the end shows older ones</source>
        <extracomment>CUT</extracomment>
        <translation>最新の{found}。末尾で↓を押すと、さらに古いものを表示します</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The index is being built, {percent} %: older messages come as it grows</source>
        <extracomment>BUILDING</extracomment>
        <translation>索引を作成中、{percent}%：進むにつれて古いメッセージも見つかります</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Tab: {words}</source>
        <extracomment>COMPLETES</extracomment>
        <translation>Tab：{words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>{place}, ends in {end}</source>
        <extracomment>KEY_AT</extracomment>
        <translation>{place}、末尾は{end}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Calls {url}</source>
        <extracomment>CALLS</extracomment>
        <translation>接続先：{url}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Beside chat it offers {endpoints}.</source>
        <extracomment>OFFERS</extracomment>
        <translation>チャットのほかに使えるもの：{endpoints}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key yet</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>キー未設定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key needed</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>キー不要</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>in the system&apos;s keyring, not looked up yet</source>
        <extracomment>KEY_STORED</extracomment>
        <translation>システムのキーリング（未確認）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>none for this address. The one you gave was given for {host}, and goes nowhere else.</source>
        <extracomment>OTHER_SERVER</extracomment>
        <translation>このアドレスのキーはありません。入力されたキーは{host}用で、他には送信されません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Answers from the manual of this program: it needs no key, no address and no network.</source>
        <extracomment>GUIDE</extracomment>
        <translation>このプログラムのマニュアルから回答します。キー、アドレス、ネットワークは不要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Not tried yet.</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Asking…</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: {count} models.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>
            <numerusform>{when}に動作を確認：モデル{count}件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: 1 model.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>{when}に動作を確認：モデル1件。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>At {when}: {sentence} {remedy}</source>
        <extracomment>FAILED</extracomment>
        <translation>{when}：{sentence}{remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Enter &amp;key…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>キーを入力(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Only for now…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>今回だけ(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Forget key</source>
        <extracomment>BUTTONS</extracomment>
        <translation>キーを消去(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>A&amp;llow command</source>
        <extracomment>BUTTONS</extracomment>
        <translation>コマンドを許可(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Test</source>
        <extracomment>BUTTONS</extracomment>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>E&amp;xamine</source>
        <extracomment>BUTTONS</extracomment>
        <translation>診断(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command that prints the key</source>
        <translation>キーを出力するコマンド</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Press again to remove</source>
        <extracomment>(REMOVE, REMOVE_SURE)</extracomment>
        <translation>もう一度押すと削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>N&amp;ew account…</source>
        <extracomment>add</extracomment>
        <translation>新しいアカウント(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Down</source>
        <extracomment>(up, down)</extracomment>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>being tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>試行中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>works</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>worth knowing</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>failed</source>
        <extracomment>OUTCOMES | ENDINGS | TOOL_FAILED</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not needed</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>未試行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The way to {account}</source>
        <extracomment>TITLE</extracomment>
        <translation>{account}までの経路</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Trying one step after the other…</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>順番に試しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Stopped.</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The report is on the clipboard. There is no key in it.</source>
        <extracomment>COPIED</extracomment>
        <translation>レポートをクリップボードにコピーしました。キーは含まれていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>What the doctor found</source>
        <extracomment>NAME</extracomment>
        <translation>診断結果</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>{seconds:.2f} s</source>
        <extracomment>TIME</extracomment>
        <translation>{seconds:.2f}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Examine a&amp;gain</source>
        <extracomment>self.again</extracomment>
        <translation>もう一度診断(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Interrupt</source>
        <extracomment>self.stop_button</extracomment>
        <translation>中断(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Copy report</source>
        <extracomment>self.copy</extracomment>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Back</source>
        <extracomment>self.back</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>What is shown</source>
        <extracomment>(TITLE, SHOWN)</extracomment>
        <translation>表示内容</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>By host</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>ホスト別</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Each request</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>リクエスト別</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Host</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>For</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>How it went</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Sent</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Received</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Requests</source>
        <extracomment>HOST_COLUMNS | COLUMNS</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Last</source>
        <extracomment>HOST_COLUMNS</extracomment>
        <translation>最終</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>When</source>
        <extracomment>EACH_COLUMNS</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{host} through {proxy}</source>
        <extracomment>THROUGH</extracomment>
        <translation>{host}（{proxy}経由）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nothing was contacted yet.</source>
        <extracomment>NOTHING</extracomment>
        <translation>まだどこにも接続していません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{count} requests since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL</extracomment>
        <translation>
            <numerusform>起動後のリクエスト{count}件 · 送信{sent}、受信{received}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>1 request since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>起動後のリクエスト1件 · 送信{sent}、受信{received}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nobody else is contacted: there is no telemetry. This list is forgotten when the program ends.</source>
        <extracomment>PROMISE</extracomment>
        <translation>これ以外には接続していません。テレメトリーはありません。この一覧はプログラムの終了時に消えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>&amp;Copy</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>↑ ↓ from line to line · Ctrl+C copies all of it · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓で行を移動 · Ctrl+Cですべてコピー · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>A header is written as “Name: value”, one to a line.</source>
        <extracomment>BAD_HEADER</extracomment>
        <translation>ヘッダーは「Name: value」の形で、1行に1つ書きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” can have only the characters of plain English text.</source>
        <extracomment>UNSENDABLE_HEADER</extracomment>
        <translation>ヘッダー「{name}」に使えるのは、通常の英数字と記号だけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” is a part of every request already, and cannot be changed.</source>
        <extracomment>OWN_HEADER</extracomment>
        <translation>ヘッダー「{name}」はすべてのリクエストに含まれているため、変更できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields are one JSON object, like {example}.</source>
        <extracomment>BAD_BODY</extracomment>
        <translation>追加フィールドは、{example}のような1つのJSONオブジェクトです。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Kept with the key in the system&apos;s keyring, never in a file.</source>
        <extracomment>HIDDEN_NOTE</extracomment>
        <translation>キーとともにシステムのキーリングに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Keep &amp;headers and fields</source>
        <extracomment>self.keep</extracomment>
        <translation>ヘッダーとフィールドを保存(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra headers</source>
        <translation>追加ヘッダー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields of the request</source>
        <translation>リクエストの追加フィールド</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>as the system says</source>
        <extracomment>USES</extracomment>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>its own</source>
        <extracomment>USES</extracomment>
        <translation>専用</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>a file in PEM form, besides those of the system</source>
        <extracomment>CA_EXAMPLE</extracomment>
        <translation>PEM形式のファイル（システムの証明書に追加）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>There is no such file.</source>
        <extracomment>NO_FILE</extracomment>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Write the whole path of a file of certificates.</source>
        <extracomment>NO_FILE_REMEDY</extracomment>
        <translation>証明書ファイルの完全なパスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Address of its own proxy</source>
        <translation>専用プロキシのアドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Seconds for a connection</source>
        <translation>接続までの秒数</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence in seconds</source>
        <translation>無応答を待つ最長秒数</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Its address</source>
        <translation>そのアドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Connect within</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence</source>
        <translation>最長の無応答時間</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Open</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Do it</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Search the settings</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Page</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>No setting fits “{letters}”.</source>
        <extracomment>NOTHING</extracomment>
        <translation>「{letters}」に一致する設定はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>What fits “{letters}”:</source>
        <extracomment>FOUND</extracomment>
        <translation>「{letters}」に一致するもの：</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>↑ ↓ from row to row · Ctrl+PgUp, Ctrl+PgDown other pages · Del resets · letters search</source>
        <extracomment>HINT</extracomment>
        <translation>↑ ↓で行を移動 · Ctrl+PgUp、Ctrl+PgDownで他のページ · Delでリセット · 文字で検索</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset all on this page</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>このページをすべてリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset the settings of “{title}”</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>「{title}」の設定をリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_delegate.py"/>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>writing</source>
        <extracomment>(WRITING, OPENED, CLOSED) | PHASES</extracomment>
        <translation>書き込み中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>open</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>展開</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folded</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>折りたたみ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, {count} conversations, {state}</source>
        <extracomment>FOLDER_SAYS</extracomment>
        <translation>
            <numerusform>フォルダー {name}、会話{count}件、{state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, 1 conversation, {state}</source>
        <extracomment>FOLDER_WITH_ONE</extracomment>
        <translation>フォルダー {name}、会話1件、{state}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>level {number}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>レベル{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>tags {names}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>タグ {names}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Today</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Yesterday</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 7 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>過去7日間</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 30 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>過去30日間</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Earlier</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>それ以前</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Pinned</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>ピン留め</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>In your order</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>自分の並び順</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Archive</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Conversations appear here as soon as the first message is sent.</source>
        <extracomment>EMPTY</extracomment>
        <translation>最初のメッセージを送信すると、会話がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Looking through your conversations…</source>
        <extracomment>READING</extracomment>
        <translation>会話を確認しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>The folder of conversations cannot be read.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>会話のフォルダーを読み取れません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>“{key}” cannot be a key for every program: hold Ctrl, Alt or Meta with one key.</source>
        <extracomment>NO_CHORD</extracomment>
        <translation>「{key}」は、どのプログラムからでも使えるキーにはできません。Ctrl、Alt、Metaのいずれかを1つのキーと組み合わせてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Another program has the key for quick questions.</source>
        <extracomment>TAKEN</extracomment>
        <translation>クイック質問のキーは別のプログラムが使っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Choose another one in the settings.</source>
        <extracomment>ANOTHER</extracomment>
        <translation>設定で別のキーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>This session gives no program a key of its own for the whole system.</source>
        <extracomment>NOT_HERE</extracomment>
        <translation>このセッションでは、プログラムがシステム全体のキーを持つことはできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>Bind a key to the command “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>BIND_IT</extracomment>
        <translation>デスクトップの設定で、コマンド「desktop-ai --quick」にキーを割り当ててください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The key for quick questions is not on this keyboard.</source>
        <extracomment>NOT_ON_KEYBOARD</extracomment>
        <translation>クイック質問のキーはこのキーボードにありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The X server does not answer, so there is no key for quick questions.</source>
        <extracomment>NO_SERVER</extracomment>
        <translation>Xサーバーが応答しないため、クイック質問のキーは使えません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>約{count}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens · {percent} %</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>約{count}トークン · {percent}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens, of {limit} that fit</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>約{count}トークン（上限{limit}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens; nobody says how many {model} takes.</source>
        <extracomment>SAYS</extracomment>
        <translation>
            <numerusform>次のリクエストは約{count}トークンです。{model}の上限はわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, of {limit} that {model} takes with its answer.</source>
        <extracomment>SAYS_SHARE</extracomment>
        <translation>
            <numerusform>次のリクエストは約{count}トークンです。{model}の上限は、回答を含めて{limit}です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, more than the {limit} that {model} takes.</source>
        <extracomment>SAYS_TOO_MANY</extracomment>
        <translation>
            <numerusform>次のリクエストは約{count}トークンで、{model}の上限{limit}を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show all {count} lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>
            <numerusform>全{count}行を表示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show fewer lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>表示行を減らす</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/hint_overlay.py"/>
        <source>Hints: {count}. Type the letters of one; Esc leaves.</source>
        <extracomment>HINTS</extracomment>
        <translation>
            <numerusform>ヒント{count}個。いずれかの文字を入力してください。Escでやめます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>message</source>
        <extracomment>HINTS</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>block</source>
        <extracomment>HINTS</extracomment>
        <translation>ブロック</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>copy</source>
        <extracomment>HINTS</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>edit</source>
        <extracomment>HINTS</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>press something</source>
        <extracomment>HINTS</extracomment>
        <translation>何かを押す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>all keys</source>
        <extracomment>HINTS</extracomment>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>another answer</source>
        <extracomment>HINTS</extracomment>
        <translation>別の回答</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>fold</source>
        <extracomment>HINTS</extracomment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>open link</source>
        <extracomment>HINTS</extracomment>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>delete</source>
        <extracomment>HINTS</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>折り返す</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Don’t wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>折り返さない</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>行番号</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>No numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>行番号なし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/reader.py"/>
        <source>The code is copied</source>
        <extracomment>(COPIED, CODE_COPIED)</extracomment>
        <translation>コードをコピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>connecting</source>
        <extracomment>PHASES</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>waiting</source>
        <extracomment>PHASES</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>thinking</source>
        <extracomment>PHASES</extracomment>
        <translation>思考中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>finishing</source>
        <extracomment>PHASES</extracomment>
        <translation>完了処理中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>rate limited</source>
        <extracomment>SETBACKS</extracomment>
        <translation>頻度制限</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>overloaded</source>
        <extracomment>SETBACKS</extracomment>
        <translation>混雑</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the provider failed</source>
        <extracomment>SETBACKS</extracomment>
        <translation>プロバイダーの失敗</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no answer in time</source>
        <extracomment>SETBACKS</extracomment>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not reached</source>
        <extracomment>SETBACKS</extracomment>
        <translation>接続できず</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{why}, trying again in {time}</source>
        <extracomment>AGAIN_IN</extracomment>
        <translation>{why}、{time}後に再試行</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>attempt {number} of {count}</source>
        <extracomment>ATTEMPT</extracomment>
        <translation>
            <numerusform>{number}/{count}回目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no token for {time}</source>
        <extracomment>NO_TOKEN</extracomment>
        <translation>{time}間トークンなし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>another program is writing it</source>
        <extracomment>ENDINGS</extracomment>
        <translation>別のプログラムが書き込み中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>stopped</source>
        <extracomment>ENDINGS</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>incomplete: the connection ended early</source>
        <extracomment>ENDINGS</extracomment>
        <translation>不完全：接続が途中で切れました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>interrupted: the program ended while it was written</source>
        <extracomment>ENDINGS</extracomment>
        <translation>中断：書き込み中にプログラムが終了しました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Enter key</source>
        <extracomment>REMEDIES</extracomment>
        <translation>キーを入力</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose model</source>
        <extracomment>REMEDIES</extracomment>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose account</source>
        <extracomment>REMEDIES</extracomment>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Now</source>
        <extracomment>REMEDIES</extracomment>
        <translation>今すぐ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Wait</source>
        <extracomment>REMEDIES</extracomment>
        <translation>待つ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send everything</source>
        <extracomment>SEND_ALL</extracomment>
        <translation>すべて送信</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent</source>
        <extracomment>NOT_SENT</extracomment>
        <translation>送信対象外</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages down to here</source>
        <extracomment>NOT_SENT_TO_HERE</extracomment>
        <translation>送信対象外：ここまでのメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages above this line</source>
        <extracomment>NOT_SENT_ABOVE</extracomment>
        <translation>送信対象外：この線より上のメッセージ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Esc stops</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>Escで停止</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Stop (Esc)</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>via {provider}</source>
        <extracomment>VIA</extracomment>
        <translation>{provider}経由</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>version {number} of {count}</source>
        <extracomment>VERSION | SAID_VERSION</extracomment>
        <translation>
            <numerusform>バージョン{number}/{count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished.</source>
        <extracomment>REPLY_FINISHED</extracomment>
        <translation>回答が終わりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished: {how}.</source>
        <extracomment>REPLY_FINISHED_SO</extracomment>
        <translation>回答が終わりました：{how}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply {how}.</source>
        <extracomment>REPLY_ENDED</extracomment>
        <translation>回答：{how}。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply failed: {message} {remedy}</source>
        <extracomment>REPLY_FAILED</extracomment>
        <translation>回答に失敗しました：{message}{remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking…</source>
        <extracomment>THINKING</extracomment>
        <translation>思考中…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking… {time}</source>
        <extracomment>THINKING_FOR</extracomment>
        <translation>思考中… {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought for {time}</source>
        <extracomment>THOUGHT_FOR</extracomment>
        <translation>思考時間 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The model refused</source>
        <extracomment>REFUSED</extracomment>
        <translation>モデルが拒否しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} sources</source>
        <extracomment>COUNTED_SOURCES</extracomment>
        <translation>
            <numerusform>出典{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>tool</source>
        <extracomment>A_TOOL</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>It failed and said nothing</source>
        <extracomment>TOOL_FAILED_SILENTLY</extracomment>
        <translation>失敗しましたが、説明はありません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Error</source>
        <extracomment>TOOL_ERROR</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Arguments</source>
        <extracomment>ARGUMENTS</extracomment>
        <translation>引数</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>No arguments</source>
        <extracomment>NO_ARGUMENTS</extracomment>
        <translation>引数なし</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The result is empty</source>
        <extracomment>NO_RESULT</extracomment>
        <translation>結果は空です</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy all {count} characters; the first {shown} are shown</source>
        <extracomment>COPY_ALL_OF</extracomment>
        <translation>
            <numerusform>全{count}文字をコピー（先頭の{shown}文字を表示中）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>An image is coming…</source>
        <extracomment>IMAGE_COMING</extracomment>
        <translation>画像が届いています…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Load image from {host}</source>
        <extracomment>LOAD_IMAGE</extracomment>
        <translation>{host}から画像を読み込む</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading from {host}…</source>
        <extracomment>LOADING_IMAGE</extracomment>
        <translation>{host}から読み込み中…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading…</source>
        <extracomment>LOADING</extracomment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown</source>
        <extracomment>IMAGE_NOT_SHOWN</extracomment>
        <translation>表示できません</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown: {reason}</source>
        <extracomment>IMAGE_NOT_SHOWN_BECAUSE</extracomment>
        <translation>表示できません：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <extracomment>MINUTES</extracomment>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} to first token</source>
        <extracomment>TO_FIRST_TOKEN</extracomment>
        <translation>最初のトークンまで{time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tok/s</source>
        <extracomment>SPEED</extracomment>
        <translation>
            <numerusform>{count}トークン/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count}トークン</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} in all</source>
        <extracomment>IN_ALL</extracomment>
        <translation>合計{time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent</source>
        <extracomment>TOKENS_SENT</extracomment>
        <translation>
            <numerusform>送信{count}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent, {cached} of them remembered</source>
        <extracomment>TOKENS_REMEMBERED</extracomment>
        <translation>
            <numerusform>送信{count}トークン（うちキャッシュ{cached}）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other version</source>
        <extracomment>MESSAGE_ELSEWHERE</extracomment>
        <translation>別のバージョンにメッセージ1件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other version</source>
        <extracomment>MESSAGES_ELSEWHERE</extracomment>
        <translation>
            <numerusform>別のバージョンにメッセージ{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other versions</source>
        <extracomment>MESSAGE_IN_OTHERS</extracomment>
        <translation>他のバージョンにメッセージ1件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other versions</source>
        <extracomment>MESSAGES_IN_OTHERS</extracomment>
        <translation>
            <numerusform>他のバージョンにメッセージ{count}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>reached the maximum length</source>
        <extracomment>LENGTH_REACHED</extracomment>
        <translation>最大の長さに達しました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>ended by a filter of the service</source>
        <extracomment>FILTERED</extracomment>
        <translation>サービスのフィルターにより終了しました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>broken off by the service</source>
        <extracomment>BROKEN_OFF</extracomment>
        <translation>サービスにより打ち切られました</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the model gave no answer</source>
        <extracomment>NO_ANSWER</extracomment>
        <translation>モデルの回答がありませんでした</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{name} was not taken</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>{name}は受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Deleted</source>
        <extracomment>COLUMNS</extracomment>
        <translation>削除日</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Goes</source>
        <extracomment>COLUMNS</extracomment>
        <translation>消去予定</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>The trash is empty.</source>
        <extracomment>(EMPTY, READING)</extracomment>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Reading…</source>
        <extracomment>(EMPTY, READING) | READING</extracomment>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Each goes by itself after {days} days.</source>
        <extracomment>ABOUT</extracomment>
        <translation>それぞれ{days}日後に自動で消去されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>today</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in 1 day</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>1日後</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in {count} days</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>
            <numerusform>{count}日後</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Bring back</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>復元(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Delete for good</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Empty the trash</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>ゴミ箱を空にする(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Press again to empty it for good</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>もう一度押すと完全に空にします</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Enter brings back · Del deletes for good, which cannot be undone · Shift and Ctrl choose several · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enterで復元 · Delで完全に削除（元に戻せません） · ShiftとCtrlで複数選択 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tray_icon.py"/>
        <source>Show the window</source>
        <extracomment>(NAME, SHOW)</extracomment>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>requests begin here</source>
        <extracomment>(VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>リクエストはここから</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>shown</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>表示中</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>in another version</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>別のバージョン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>(nothing)</source>
        <extracomment>NOTHING</extracomment>
        <translation>（なし）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>{count} messages, {shown} of them shown</source>
        <extracomment>(COUNT, COUNT_ONE)</extracomment>
        <translation>
            <numerusform>メッセージ{count}件、うち{shown}件を表示中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Enter goes there · ← → to where versions part · letters find · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>Enterで移動 · ← →でバージョンの分かれ目へ · 文字で検索 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>MMMM yyyy</source>
        <comment>how a month is written: MMMM its name, yyyy the year</comment>
        <extracomment>MONTH</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Usage</source>
        <extracomment>TITLE</extracomment>
        <translation>使用量</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens sent</source>
        <extracomment>COLUMNS</extracomment>
        <translation>送信トークン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens written</source>
        <extracomment>COLUMNS</extracomment>
        <translation>生成トークン</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Cost</source>
        <extracomment>COLUMNS</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Nothing has been asked yet: what requests take and cost will stand here.</source>
        <extracomment>NOTHING</extracomment>
        <translation>まだ何も質問していません。リクエストの使用量と費用がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{requests} requests · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL</extracomment>
        <translation>リクエスト{requests}件 · 送信{sent}トークン、生成{written} · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>1 request · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>リクエスト1件 · 送信{sent}トークン、生成{written} · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>unknown</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without {count} requests that have no price</source>
        <extracomment>AT_LEAST</extracomment>
        <translation>
            <numerusform>{cost}（価格のないリクエスト{count}件を除く）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without 1 request that has no price</source>
        <extracomment>AT_LEAST_BUT_ONE</extracomment>
        <translation>{cost}（価格のないリクエスト1件を除く）</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned, with the prices of {day} · ← → other months · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>≈ は{day}の価格による概算 · ← →で他の月 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned · ← → other months · Esc closes</source>
        <extracomment>HINT_WITHOUT_PRICES</extracomment>
        <translation>≈ は概算 · ← →で他の月 · Escで閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month before</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>前の月</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month after</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>次の月</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>What is on your mind?</source>
        <extracomment>READY</extracomment>
        <translation>何について話しますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {model}, through {account}.</source>
        <extracomment>READY_HELP</extracomment>
        <translation>下に書いてEnterを押してください。{account}を通じて{model}が回答します。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {account}, which must be running.</source>
        <extracomment>READY_HELP_LOCAL</extracomment>
        <translation>下に書いてEnterを押してください。{account}が回答します（起動している必要があります）。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} is ready, with a key {place}. Choose a model, then write below.</source>
        <extracomment>READY_HELP_NO_MODEL</extracomment>
        <translation>{account}の準備ができています（キー：{place}）。モデルを選んで、下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Almost there</source>
        <extracomment>NO_KEY</extracomment>
        <translation>あと少しです</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} needs a key. Enter one, or talk with another service or a server of your own.</source>
        <extracomment>NO_KEY_HELP</extracomment>
        <translation>{account}にはキーが必要です。キーを入力するか、別のサービスまたは自分のサーバーを使ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>This account needs the address of a server that speaks the OpenAI API.</source>
        <extracomment>NO_ADDRESS_HELP</extracomment>
        <translation>このアカウントには、OpenAI APIに対応するサーバーのアドレスが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Hello, I am the Guide</source>
        <extracomment>GUIDE</extracomment>
        <translation>こんにちは、ガイドです</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>I am not an AI model: I look things up in this program&apos;s manual, here on your computer. Ask me how to begin, what a token is, how to keep a key safe. For a real model there are two ways on:</source>
        <extracomment>GUIDE_HELP</extracomment>
        <translation>私はAIモデルではなく、このコンピューターにあるプログラムのマニュアルを調べて答えます。始め方、トークンとは何か、キーの安全な保管方法などを質問してください。実際のモデルを使うには、次の2つの方法があります：</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Ask the Guide</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>ガイドに質問</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{names} answers on this computer.</source>
        <extracomment>FOUND</extracomment>
        <translation>{names}がこのコンピューターで応答しています。</translation>
    </message>
</context>
</TS>
