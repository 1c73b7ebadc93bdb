<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>desktop-ai</name>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>This desktop has no tray.</source>
        <extracomment>NO_TRAY</extracomment>
        <translation>لا توجد علبة نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>As the system</source>
        <extracomment>(SYSTEM, NOT_CHECKED) | THEME | CONTRAST | ACCENT | MOTION | LANGUAGE</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>Off</source>
        <extracomment>(SYSTEM, NOT_CHECKED)</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first that has a key</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>أول حساب له مفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The first words</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>الكلمات الأولى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/compose_settings.py"/>
        <source>The one used last</source>
        <extracomment>(AS_LAST, FIRST_WORDS, USED_LAST)</extracomment>
        <translation>آخر حساب مستخدم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/crash.py"/>
        <source>Something went wrong inside the program; it goes on. The log has the details.</source>
        <extracomment>DEFECT</extracomment>
        <translation>حدث خطأ داخل البرنامج، وهو مستمر في العمل. التفاصيل في السجل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>The manual is missing from this installation.</source>
        <extracomment>Install the program again.</extracomment>
        <translation>الدليل غير موجود في هذا التثبيت.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/shipped_manual.py"/>
        <source>Install the program again.</source>
        <extracomment>The manual is missing from this installation.</extracomment>
        <translation>أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>The window that is open does not understand what this start asks for.</source>
        <extracomment>REFUSED</extracomment>
        <translation>النافذة المفتوحة لا تفهم ما يطلبه هذا التشغيل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start.py"/>
        <source>It may be of another version: quit it, and start again.</source>
        <extracomment>REFUSED_REMEDY</extracomment>
        <translation>قد تكون من إصدار آخر: أنهها ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>The words of this start are too long for a window.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>كلمات هذا التشغيل أطول مما تقبله النافذة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/boot/start_request.py"/>
        <source>A file&apos;s name is not text, and cannot be told to the window.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>اسم أحد الملفات ليس نصًا، ولا يمكن إرساله إلى النافذة.</translation>
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
        <translation>محادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Library</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Message</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Edit</source>
        <extracomment>MENU_TITLES | (EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Reading</source>
        <extracomment>MENU_TITLES | PAGES | reading | How conversations are shown.</extracomment>
        <translation>القراءة</translation>
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
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>View</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/action.py"/>
        <source>Help</source>
        <extracomment>MENU_TITLES</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Backups…</source>
        <extracomment>ACTIONS | backup.list | Shows what is kept of each day, and brings back what is missing here.</extracomment>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Shows what is kept of each day, and brings back what is missing here.</source>
        <extracomment>ACTIONS | backup.list | Backups…</extracomment>
        <translation>يعرض ما حُفظ من كل يوم، ويستعيد ما ينقص هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Make a backup now</source>
        <extracomment>ACTIONS | backup.make | Keeps every conversation as it is now, beside the backups of each day.</extracomment>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/backup_actions.py"/>
        <source>Keeps every conversation as it is now, beside the backups of each day.</source>
        <extracomment>ACTIONS | backup.make | Make a backup now</extracomment>
        <translation>يحفظ كل المحادثات كما هي الآن، إلى جانب النسخ الاحتياطية اليومية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message before</source>
        <extracomment>ACTIONS | prompt.older | Puts what you sent before into the composer: of this conversation first, then of others.</extracomment>
        <translation>الرسالة المرسلة السابقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Puts what you sent before into the composer: of this conversation first, then of others.</source>
        <extracomment>ACTIONS | prompt.older | Message before</extracomment>
        <translation>يضع ما أرسلته سابقًا في مربع الكتابة: من هذه المحادثة أولًا، ثم من غيرها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Message after</source>
        <extracomment>ACTIONS | prompt.newer | Goes back towards what you were writing, which is still there.</extracomment>
        <translation>الرسالة المرسلة التالية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes back towards what you were writing, which is still there.</source>
        <extracomment>ACTIONS | prompt.newer | Message after</extracomment>
        <translation>يعود نحو ما كنت تكتبه، وهو ما زال موجودًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Saved prompts</source>
        <extracomment>ACTIONS | (PROMPTS, PRESETS) | (TITLE, WORDS, LIST) | prompts.list | Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</extracomment>
        <translation>الموجّهات المحفوظة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them.</source>
        <extracomment>ACTIONS | prompts.list | Saved prompts</extracomment>
        <translation>يعرض الموجّهات المحفوظة لاستخدامها وتغييرها وحذفها. كتابة / في بداية الرسالة تعرضها أيضًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Save as a prompt…</source>
        <extracomment>ACTIONS | prompts.save | Saves what is in the composer, to be used again; {{name}} in it is asked for then.</extracomment>
        <translation>حفظ كموجّه…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Saves what is in the composer, to be used again; {{name}} in it is asked for then.</source>
        <extracomment>ACTIONS | prompts.save | Save as a prompt…</extracomment>
        <translation>يحفظ ما في مربع الكتابة لاستخدامه مجددًا؛ ويُسأل عن {{name}} فيه عندئذ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Correct the spelling</source>
        <extracomment>ACTIONS | spelling.correct | Goes to the next word in the composer that is spelled wrong, and offers what was meant.</extracomment>
        <translation>تصحيح الإملاء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to the next word in the composer that is spelled wrong, and offers what was meant.</source>
        <extracomment>ACTIONS | spelling.correct | Correct the spelling</extracomment>
        <translation>ينتقل إلى الكلمة التالية ذات الخطأ الإملائي في مربع الكتابة، ويقترح الصواب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Attach the pasted text, or make it text again</source>
        <extracomment>ACTIONS | paste.attach | Hangs a long text that was pasted on the message instead, and the other way round.</extracomment>
        <translation>إرفاق النص الملصق، أو إعادته نصًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Hangs a long text that was pasted on the message instead, and the other way round.</source>
        <extracomment>ACTIONS | paste.attach | Attach the pasted text, or make it text again</extracomment>
        <translation>يحوّل نصًا طويلًا ملصقًا إلى مرفق للرسالة، والعكس.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Go to the queued messages</source>
        <extracomment>ACTIONS | queue.focus | Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</extracomment>
        <translation>الانتقال إلى الرسائل المنتظرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Goes to what waits until the reply is done: Enter edits a message, Del takes it away.</source>
        <extracomment>ACTIONS | queue.focus | Go to the queued messages</extracomment>
        <translation>ينتقل إلى ما ينتظر انتهاء الرد: Enter لتحرير رسالة، وDel لإزالتها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Edit the queued message</source>
        <extracomment>ACTIONS | queue.edit | Brings the message that was queued last back into the composer, as Up does in an empty one.</extracomment>
        <translation>تحرير الرسالة المنتظرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Brings the message that was queued last back into the composer, as Up does in an empty one.</source>
        <extracomment>ACTIONS | queue.edit | Edit the queued message</extracomment>
        <translation>يعيد آخر رسالة وُضعت في الانتظار إلى مربع الكتابة، كما يفعل السهم لأعلى في مربع فارغ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Take the queued message away</source>
        <extracomment>ACTIONS | queue.remove | Takes away the message that was queued last.</extracomment>
        <translation>إزالة الرسالة المنتظرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Takes away the message that was queued last.</source>
        <extracomment>ACTIONS | queue.remove | Take the queued message away</extracomment>
        <translation>يزيل آخر رسالة وُضعت في الانتظار.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Send the queued message</source>
        <extracomment>ACTIONS | queue.send | Sends the first of the messages that wait, as Enter does in an empty composer.</extracomment>
        <translation>إرسال الرسالة المنتظرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/composer_actions.py"/>
        <source>Sends the first of the messages that wait, as Enter does in an empty composer.</source>
        <extracomment>ACTIONS | queue.send | Send the queued message</extracomment>
        <translation>يرسل أول الرسائل المنتظرة، كما يفعل Enter في مربع كتابة فارغ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Conversation {number} of the list</source>
        <extracomment>OPEN_NUMBERED</extracomment>
        <translation>المحادثة {number} في القائمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/header.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>New conversation</source>
        <extracomment>ACTIONS | NEW | BUTTONS | REMEDIES | conversation.new | Starts an empty conversation; the others stay as they are. | New</extracomment>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts an empty conversation; the others stay as they are.</source>
        <extracomment>ACTIONS | conversation.new | New conversation | New</extracomment>
        <translation>يبدأ محادثة فارغة؛ وتبقى المحادثات الأخرى كما هي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>New temporary conversation</source>
        <extracomment>ACTIONS | conversation.new_temporary | Starts a conversation of which nothing is ever written; it is gone when the program ends.</extracomment>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Starts a conversation of which nothing is ever written; it is gone when the program ends.</source>
        <extracomment>ACTIONS | conversation.new_temporary | New temporary conversation</extracomment>
        <translation>يبدأ محادثة لا يُكتب منها شيء أبدًا؛ وتختفي عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Keep this conversation</source>
        <extracomment>ACTIONS | conversation.keep | Makes a temporary conversation one that is kept like any other. | Save</extracomment>
        <translation>الاحتفاظ بهذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Makes a temporary conversation one that is kept like any other.</source>
        <extracomment>ACTIONS | conversation.keep | Keep this conversation | Save</extracomment>
        <translation>يجعل المحادثة المؤقتة محفوظة كأي محادثة أخرى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation…</source>
        <extracomment>ACTIONS | conversation.open | Finds a conversation by its title, or by what was said in it. | Open</extracomment>
        <translation>فتح محادثة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Finds a conversation by its title, or by what was said in it.</source>
        <extracomment>ACTIONS | conversation.open | Open conversation… | Open</extracomment>
        <translation>يبحث عن محادثة بعنوانها أو بما قيل فيها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Previous conversation</source>
        <extracomment>ACTIONS | conversation.previous | Opens the conversation above in the list.</extracomment>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation above in the list.</source>
        <extracomment>ACTIONS | conversation.previous | Previous conversation</extracomment>
        <translation>يفتح المحادثة التي فوقها في القائمة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Next conversation</source>
        <extracomment>ACTIONS | conversation.next | Opens the conversation below in the list.</extracomment>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation below in the list.</source>
        <extracomment>ACTIONS | conversation.next | Next conversation</extracomment>
        <translation>يفتح المحادثة التي تحتها في القائمة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Opens the conversation that stands there in the list.</source>
        <extracomment>ACTIONS</extracomment>
        <translation>يفتح المحادثة الموجودة في ذلك الموضع من القائمة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Rename conversation…</source>
        <extracomment>ACTIONS | conversation.rename | Gives this conversation another title.</extracomment>
        <translation>إعادة تسمية المحادثة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Gives this conversation another title.</source>
        <extracomment>ACTIONS | conversation.rename | Rename conversation…</extracomment>
        <translation>يعطي هذه المحادثة عنوانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Who gives titles…</source>
        <extracomment>ACTIONS | titles.choose | Lets a model give new conversations their titles, or takes the first words of the prompt.</extracomment>
        <translation>من يضع العناوين…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Lets a model give new conversations their titles, or takes the first words of the prompt.</source>
        <extracomment>ACTIONS | titles.choose | Who gives titles…</extracomment>
        <translation>يترك لنموذج وضع عناوين المحادثات الجديدة، أو يأخذ الكلمات الأولى من الموجّه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Delete conversation</source>
        <extracomment>ACTIONS | conversation.delete | Puts this conversation into the trash.</extracomment>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Puts this conversation into the trash.</source>
        <extracomment>ACTIONS | conversation.delete | Delete conversation</extracomment>
        <translation>ينقل هذه المحادثة إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Undo</source>
        <extracomment>ACTIONS | history.undo | Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed. | Undo</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed.</source>
        <extracomment>ACTIONS | history.undo | Undo | Undo</extracomment>
        <translation>يتراجع عن آخر تغيير، كالحذف؛ وفي النص يتراجع Ctrl+Z عما كتبته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Redo</source>
        <extracomment>ACTIONS | history.redo | Does again what was taken back last. | Redo</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Does again what was taken back last.</source>
        <extracomment>ACTIONS | history.redo | Redo | Redo</extracomment>
        <translation>يعيد تنفيذ آخر ما جرى التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Trash</source>
        <extracomment>ACTIONS | TITLE | trash.open | Shows what was deleted, brings it back, or deletes it for good.</extracomment>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows what was deleted, brings it back, or deletes it for good.</source>
        <extracomment>ACTIONS | trash.open | Trash</extracomment>
        <translation>يعرض ما حُذف، ويستعيده أو يحذفه نهائيًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Open conversation as plain text</source>
        <extracomment>ACTIONS | conversation.plain_text | Shows every message as it was written, in a plain text field.</extracomment>
        <translation>فتح المحادثة كنص عادي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Shows every message as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | conversation.plain_text | Open conversation as plain text</extracomment>
        <translation>يعرض كل رسالة كما كُتبت، في حقل نص عادي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send what fits</source>
        <extracomment>ACTIONS | REMEDIES | conversation.send_what_fits | Leaves the oldest messages out of requests when the conversation is too long for its model.</extracomment>
        <translation>إرسال ما يتسع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Leaves the oldest messages out of requests when the conversation is too long for its model.</source>
        <extracomment>ACTIONS | conversation.send_what_fits | Send what fits</extracomment>
        <translation>يستبعد أقدم الرسائل من الطلبات عندما تكون المحادثة أطول مما يقبله نموذجها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send everything again</source>
        <extracomment>ACTIONS | (CUT_HERE, SEND_ALL, FORK) | conversation.send_all | Takes the cut back: the messages above the line are sent again.</extracomment>
        <translation>إرسال كل شيء من جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Takes the cut back: the messages above the line are sent again.</source>
        <extracomment>ACTIONS | conversation.send_all | Send everything again</extracomment>
        <translation>يلغي الاقتطاع: تُرسل الرسائل التي فوق الخط من جديد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Quit</source>
        <extracomment>ACTIONS | window.quit | Saves everything and ends the program; running replies keep what arrived. | Quit</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/conversation_actions.py"/>
        <source>Saves everything and ends the program; running replies keep what arrived.</source>
        <extracomment>ACTIONS | window.quit | Quit | Quit</extracomment>
        <translation>يحفظ كل شيء وينهي البرنامج؛ وتحتفظ الردود الجارية بما وصل منها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Find in this conversation…</source>
        <extracomment>ACTIONS | find.open | Finds words in every message of this conversation, in what is folded too. | Find</extracomment>
        <translation>بحث في هذه المحادثة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Finds words in every message of this conversation, in what is folded too.</source>
        <extracomment>ACTIONS | find.open | Find in this conversation… | Find</extracomment>
        <translation>يبحث عن كلمات في كل رسائل هذه المحادثة، وفي المطوي منها أيضًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Next match</source>
        <extracomment>ACTIONS | find.next | Goes to the next place where the words are. | FindNext</extracomment>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the next place where the words are.</source>
        <extracomment>ACTIONS | find.next | Next match | FindNext</extracomment>
        <translation>ينتقل إلى الموضع التالي الذي توجد فيه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Previous match</source>
        <extracomment>ACTIONS | find.previous | Goes to the place before where the words are. | FindPrevious</extracomment>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/find_actions.py"/>
        <source>Goes to the place before where the words are.</source>
        <extracomment>ACTIONS | find.previous | Previous match | FindPrevious</extracomment>
        <translation>ينتقل إلى الموضع السابق الذي توجد فيه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Reset all keys</source>
        <extracomment>ACTIONS | RESET | keys.reset_all | Gives every action the keys again that it came with; undo brings yours back.</extracomment>
        <translation>إعادة ضبط كل الاختصارات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Gives every action the keys again that it came with; undo brings yours back.</source>
        <extracomment>ACTIONS | keys.reset_all | Reset all keys</extracomment>
        <translation>يعيد إلى كل إجراء اختصاراته الأصلية؛ والتراجع يستعيد اختصاراتك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Export keys…</source>
        <extracomment>ACTIONS | keys.export | Writes the keys that you have changed into a JSON file.</extracomment>
        <translation>تصدير الاختصارات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Writes the keys that you have changed into a JSON file.</source>
        <extracomment>ACTIONS | keys.export | Export keys…</extracomment>
        <translation>يكتب الاختصارات التي غيّرتها في ملف JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Import keys…</source>
        <extracomment>ACTIONS | keys.import | Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</extracomment>
        <translation>استيراد الاختصارات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/key_actions.py"/>
        <source>Takes the keys in a JSON file in the place of those that you have changed; undo brings them back.</source>
        <extracomment>ACTIONS | keys.import | Import keys…</extracomment>
        <translation>يضع اختصارات ملف JSON مكان التي غيّرتها؛ والتراجع يستعيدها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Pin or unpin</source>
        <extracomment>ACTIONS | library.pin | Keeps the chosen conversations at the top of the list, or no longer.</extracomment>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Keeps the chosen conversations at the top of the list, or no longer.</source>
        <extracomment>ACTIONS | library.pin | Pin or unpin</extracomment>
        <translation>يبقي المحادثات المحددة في أعلى القائمة، أو يلغي ذلك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move to folder…</source>
        <extracomment>ACTIONS | library.move | Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</extracomment>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into a folder, a new one too, or takes them out of theirs.</source>
        <extracomment>ACTIONS | library.move | Move to folder…</extracomment>
        <translation>يضع المحادثات المحددة في مجلد، ولو كان جديدًا، أو يخرجها من مجلدها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Tags…</source>
        <extracomment>ACTIONS | library.tag | Gives the chosen conversations a tag, or takes one away.</extracomment>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the chosen conversations a tag, or takes one away.</source>
        <extracomment>ACTIONS | library.tag | Tags…</extracomment>
        <translation>يضيف وسمًا إلى المحادثات المحددة أو يزيله.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Archive or take out of the archive</source>
        <extracomment>ACTIONS | library.archive | Puts the chosen conversations out of sight, at the end of the list, or back.</extracomment>
        <translation>أرشفة أو إخراج من الأرشيف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations out of sight, at the end of the list, or back.</source>
        <extracomment>ACTIONS | library.archive | Archive or take out of the archive</extracomment>
        <translation>يبعد المحادثات المحددة عن النظر في آخر القائمة، أو يعيدها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Duplicate</source>
        <extracomment>ACTIONS | library.duplicate | Makes a second conversation of each that is chosen, with all its messages.</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a second conversation of each that is chosen, with all its messages.</source>
        <extracomment>ACTIONS | library.duplicate | Duplicate</extracomment>
        <translation>ينشئ نسخة مكررة من كل محادثة محددة، بكل رسائلها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename in the list</source>
        <extracomment>ACTIONS | library.rename | Gives the conversation or folder at the cursor of the list another name, in its place. | F2</extracomment>
        <translation>إعادة التسمية في القائمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder at the cursor of the list another name, in its place.</source>
        <extracomment>ACTIONS | library.rename | Rename in the list | F2</extracomment>
        <translation>يعيد تسمية المحادثة أو المجلد عند مؤشر القائمة، في موضعه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete what is chosen</source>
        <extracomment>ACTIONS | library.delete | Puts the chosen conversations into the trash; of a chosen folder only the folder goes. | Del</extracomment>
        <translation>حذف المحدد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts the chosen conversations into the trash; of a chosen folder only the folder goes.</source>
        <extracomment>ACTIONS | library.delete | Delete what is chosen | Del</extracomment>
        <translation>ينقل المحادثات المحددة إلى سلة المحذوفات؛ ومن المجلد المحدد يُحذف المجلد وحده.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move up in the list</source>
        <extracomment>ACTIONS | library.move_up | Gives the conversation or folder a place in your own order, one further up.</extracomment>
        <translation>تحريك لأعلى في القائمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives the conversation or folder a place in your own order, one further up.</source>
        <extracomment>ACTIONS | library.move_up | Move up in the list</extracomment>
        <translation>يحرّك المحادثة أو المجلد خطوة إلى الأعلى في ترتيبك الخاص.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move down in the list</source>
        <extracomment>ACTIONS | library.move_down | Brings it one place further down in your own order; the last one goes by its date again.</extracomment>
        <translation>تحريك لأسفل في القائمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Brings it one place further down in your own order; the last one goes by its date again.</source>
        <extracomment>ACTIONS | library.move_down | Move down in the list</extracomment>
        <translation>يحرّكها خطوة إلى الأسفل في ترتيبك الخاص؛ والأخيرة تعود إلى الترتيب بالتاريخ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Order by date again</source>
        <extracomment>ACTIONS | library.order_by_date | Forgets the places that the chosen conversations were given.</extracomment>
        <translation>الترتيب بالتاريخ من جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Forgets the places that the chosen conversations were given.</source>
        <extracomment>ACTIONS | library.order_by_date | Order by date again</extracomment>
        <translation>ينسى المواضع التي أُعطيت للمحادثات المحددة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>New folder…</source>
        <extracomment>ACTIONS | folder.new | Makes a folder; a slash in its name makes one in another.</extracomment>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Makes a folder; a slash in its name makes one in another.</source>
        <extracomment>ACTIONS | folder.new | New folder…</extracomment>
        <translation>ينشئ مجلدًا؛ والشرطة المائلة في اسمه تنشئ مجلدًا داخل آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Rename folder…</source>
        <extracomment>ACTIONS | folder.rename | Gives a folder another name.</extracomment>
        <translation>إعادة تسمية المجلد…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Gives a folder another name.</source>
        <extracomment>ACTIONS | folder.rename | Rename folder…</extracomment>
        <translation>يعطي المجلد اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Move folder…</source>
        <extracomment>ACTIONS | folder.move | Puts a folder, with all that is in it, into another one or to the top.</extracomment>
        <translation>نقل المجلد…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Puts a folder, with all that is in it, into another one or to the top.</source>
        <extracomment>ACTIONS | folder.move | Move folder…</extracomment>
        <translation>ينقل المجلد بكل ما فيه إلى مجلد آخر أو إلى المستوى الأعلى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Delete folder…</source>
        <extracomment>ACTIONS | folder.delete | Takes a folder away; the conversations in it stay, and move to where the folder was.</extracomment>
        <translation>حذف المجلد…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/library_actions.py"/>
        <source>Takes a folder away; the conversations in it stay, and move to where the folder was.</source>
        <extracomment>ACTIONS | folder.delete | Delete folder…</extracomment>
        <translation>يزيل المجلد؛ وتبقى المحادثات التي فيه وتنتقل إلى حيث كان المجلد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send</source>
        <extracomment>ACTIONS | name | message.send | Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line. | Enter</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line.</source>
        <extracomment>ACTIONS | message.send | Send | Enter</extracomment>
        <translation>يرسل ما في مربع الكتابة؛ وأثناء وصول رد يرسله بعد انتهائه. Shift+Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Send it as it is</source>
        <extracomment>ACTIONS | message.send_anyway | Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</extracomment>
        <translation>إرسال كما هو</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends what is in the composer although a key seems to be in it, or a picture that is not seen.</source>
        <extracomment>ACTIONS | message.send_anyway | Send it as it is</extracomment>
        <translation>يرسل ما في مربع الكتابة وإن بدا أن فيه مفتاحًا، أو صورة لا يراها النموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop the reply</source>
        <extracomment>ACTIONS | name | reply.stop | Ends the running reply at once and keeps what arrived. | Esc</extracomment>
        <translation>إيقاف الرد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Ends the running reply at once and keeps what arrived.</source>
        <extracomment>ACTIONS | reply.stop | Stop the reply | Esc</extracomment>
        <translation>ينهي الرد الجاري فورًا ويحتفظ بما وصل منه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Try again</source>
        <extracomment>ACTIONS | (COPY_REPLY, TRY_AGAIN) | TRY_AGAIN | reply.try_again | Asks for an answer to the last message, for another one where it has one; that is kept as a version.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for an answer to the last message, for another one where it has one; that is kept as a version.</source>
        <extracomment>ACTIONS | reply.try_again | Try again</extracomment>
        <translation>يطلب إجابة عن آخر رسالة، أو إجابة أخرى إن كانت لها إجابة؛ وتُحفظ كنسخة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Another answer, in a second</source>
        <extracomment>ACTIONS | reply.another | Asks for another answer to the focused message, or the last; for a second Esc takes it back.</extracomment>
        <translation>إجابة أخرى بعد ثانية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks for another answer to the focused message, or the last; for a second Esc takes it back.</source>
        <extracomment>ACTIONS | reply.another | Another answer, in a second</extracomment>
        <translation>يطلب إجابة أخرى عن الرسالة التي عليها التركيز أو الأخيرة؛ ويمكن إلغاء ذلك بالضغط على Esc خلال ثانية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Try again now</source>
        <extracomment>ACTIONS | reply.retry_now | Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</extracomment>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Sends a request again at once that waits for its next attempt, as when the provider asked to wait.</source>
        <extracomment>ACTIONS | reply.retry_now | Try again now</extracomment>
        <translation>يعيد فورًا إرسال طلب ينتظر محاولته التالية، كما حين يطلب المزوّد الانتظار.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Keep waiting</source>
        <extracomment>ACTIONS | reply.keep_waiting | Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</extracomment>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer.</source>
        <extracomment>ACTIONS | reply.keep_waiting | Keep waiting</extracomment>
        <translation>يواصل انتظار رد انقطع، ولا ينبّه إلى ذلك إلا بعد مدة أطول بكثير.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Continue the reply</source>
        <extracomment>ACTIONS | reply.continue | Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</extracomment>
        <translation>متابعة الرد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version.</source>
        <extracomment>ACTIONS | reply.continue | Continue the reply</extracomment>
        <translation>يطلب من النموذج أن يتابع من حيث انقطع الرد؛ ويُحفظ الرد الحالي كنسخة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the previous version</source>
        <extracomment>ACTIONS | reply.previous_version | Shows the version before this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>عرض النسخة السابقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version before this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.previous_version | Show the previous version</extracomment>
        <translation>يعرض النسخة السابقة من رد أو من رسالة لك، مع كل ما تبعها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Show the next version</source>
        <extracomment>ACTIONS | reply.next_version | Shows the version after this one, of a reply or of a message of yours, with all that followed it.</extracomment>
        <translation>عرض النسخة التالية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the version after this one, of a reply or of a message of yours, with all that followed it.</source>
        <extracomment>ACTIONS | reply.next_version | Show the next version</extracomment>
        <translation>يعرض النسخة التالية من رد أو من رسالة لك، مع كل ما تبعها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copy the last reply</source>
        <extracomment>ACTIONS | reply.copy | Copies the last reply as Markdown.</extracomment>
        <translation>نسخ آخر رد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Copies the last reply as Markdown.</source>
        <extracomment>ACTIONS | reply.copy | Copy the last reply</extracomment>
        <translation>ينسخ آخر رد بصيغة Markdown.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Open message as plain text</source>
        <extracomment>ACTIONS | message.plain_text | Shows the focused message, or the last one, as it was written, in a plain text field.</extracomment>
        <translation>فتح الرسالة كنص عادي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Shows the focused message, or the last one, as it was written, in a plain text field.</source>
        <extracomment>ACTIONS | message.plain_text | Open message as plain text</extracomment>
        <translation>يعرض الرسالة التي عليها التركيز، أو الأخيرة، كما كُتبت، في حقل نص عادي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Attach files</source>
        <extracomment>ACTIONS | CHOOSE | attachment.add | Hangs pictures and text files on the message; they can be pasted and dropped, too.</extracomment>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs pictures and text files on the message; they can be pasted and dropped, too.</source>
        <extracomment>ACTIONS | attachment.add | Attach files</extracomment>
        <translation>يرفق صورًا وملفات نصية بالرسالة؛ ويمكن أيضًا لصقها أو سحبها وإفلاتها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Go to the attachments</source>
        <extracomment>ACTIONS | attachment.focus | Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</extracomment>
        <translation>الانتقال إلى المرفقات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off.</source>
        <extracomment>ACTIONS | attachment.focus | Go to the attachments</extracomment>
        <translation>ينتقل إلى مرفقات الرسالة: الأسهم للتنقل، وEnter للفتح، وDel للإزالة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Bring the attachment back</source>
        <extracomment>ACTIONS | attachment.restore | Hangs on the message again what was taken off last.</extracomment>
        <translation>استعادة المرفق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Hangs on the message again what was taken off last.</source>
        <extracomment>ACTIONS | attachment.restore | Bring the attachment back</extracomment>
        <translation>يعيد إلى الرسالة آخر مرفق أُزيل منها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write a message</source>
        <extracomment>ACTIONS | PLACEHOLDER | composer.focus | Puts the cursor into the composer.</extracomment>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/message_actions.py"/>
        <source>Puts the cursor into the composer.</source>
        <extracomment>ACTIONS | composer.focus | Write a message</extracomment>
        <translation>يضع المؤشر في مربع الكتابة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch model…</source>
        <extracomment>ACTIONS | model.choose | Chooses the model of this conversation from a list; any other name can be typed.</extracomment>
        <translation>تبديل النموذج…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the model of this conversation from a list; any other name can be typed.</source>
        <extracomment>ACTIONS | model.choose | Switch model…</extracomment>
        <translation>يختار نموذج هذه المحادثة من قائمة؛ ويمكن كتابة أي اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Make the model a favourite, or not</source>
        <extracomment>ACTIONS | model.favourite | Favourites stand at the top of the list of models; there it is about the line that is chosen.</extracomment>
        <translation>إضافة النموذج إلى المفضلة أو إزالته منها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Favourites stand at the top of the list of models; there it is about the line that is chosen.</source>
        <extracomment>ACTIONS | model.favourite | Make the model a favourite, or not</extracomment>
        <translation>تظهر النماذج المفضلة في أعلى قائمة النماذج؛ ويخص هذا الإجراء فيها السطر المحدد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Refresh the list of models</source>
        <extracomment>ACTIONS | model.refresh | Asks the account which models it has. | Refresh</extracomment>
        <translation>تحديث قائمة النماذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Asks the account which models it has.</source>
        <extracomment>ACTIONS | model.refresh | Refresh the list of models | Refresh</extracomment>
        <translation>يسأل الحساب عن نماذجه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Renew the prices</source>
        <extracomment>ACTIONS | model.prices | Fetches the newest table of what models cost, from raw.githubusercontent.com.</extracomment>
        <translation>تحديث الأسعار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Fetches the newest table of what models cost, from raw.githubusercontent.com.</source>
        <extracomment>ACTIONS | model.prices | Renew the prices</extracomment>
        <translation>يجلب أحدث جدول لأسعار النماذج من raw.githubusercontent.com.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Usage and cost…</source>
        <extracomment>ACTIONS | usage.open | Shows how many tokens each model took, and what that cost, month by month.</extracomment>
        <translation>الاستخدام والتكلفة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows how many tokens each model took, and what that cost, month by month.</source>
        <extracomment>ACTIONS | usage.open | Usage and cost…</extracomment>
        <translation>يعرض عدد الرموز التي استهلكها كل نموذج وتكلفتها، شهرًا بشهر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Switch account…</source>
        <extracomment>ACTIONS | account.choose | Chooses the service or server that this conversation talks to.</extracomment>
        <translation>تبديل الحساب…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Chooses the service or server that this conversation talks to.</source>
        <extracomment>ACTIONS | account.choose | Switch account…</extracomment>
        <translation>يختار الخدمة أو الخادم الذي تتصل به هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Accounts…</source>
        <extracomment>ACTIONS | account.list | Shows every account: where its key lives, whether it worked, and what to do if not.</extracomment>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows every account: where its key lives, whether it worked, and what to do if not.</source>
        <extracomment>ACTIONS | account.list | Accounts…</extracomment>
        <translation>يعرض كل حساب: أين يُحفظ مفتاحه، وهل عمل، وما العمل إن لم يعمل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Examine this account</source>
        <extracomment>ACTIONS | account.examine | Tries the way to the models step by step, and says what is wrong and what to do about it.</extracomment>
        <translation>فحص هذا الحساب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Tries the way to the models step by step, and says what is wrong and what to do about it.</source>
        <extracomment>ACTIONS | account.examine | Examine this account</extracomment>
        <translation>يجرّب الطريق إلى النماذج خطوة خطوة، ويبيّن الخلل وما يمكن فعله.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key…</source>
        <extracomment>ACTIONS | by_key | account.add | Takes a key, finds out whose it is, and tries it.</extracomment>
        <translation>لصق مفتاح…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key, finds out whose it is, and tries it.</source>
        <extracomment>ACTIONS | account.add | Paste a key…</extracomment>
        <translation>يأخذ مفتاحًا، ويتعرّف على خدمته، ويجرّبه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Add an account…</source>
        <extracomment>ACTIONS | account.new | Adds a service or a server of your own, also another one of the same kind.</extracomment>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Adds a service or a server of your own, also another one of the same kind.</source>
        <extracomment>ACTIONS | account.new | Add an account…</extracomment>
        <translation>يضيف خدمة أو خادمًا خاصًا بك، أو حسابًا آخر من النوع نفسه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Use a server on this computer…</source>
        <extracomment>ACTIONS | account.use_local | Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</extracomment>
        <translation>استخدام خادم على هذا الحاسوب…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them.</source>
        <extracomment>ACTIONS | account.use_local | Use a server on this computer…</extracomment>
        <translation>يبحث عن Ollama وLM Studio وllama.cpp على هذا الحاسوب، ويستخدم أحدها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Allow the command of this account</source>
        <extracomment>ACTIONS | account.allow_command | Lets the command that prints this account&apos;s key be run, as it is now.</extracomment>
        <translation>السماح بأمر هذا الحساب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Lets the command that prints this account&apos;s key be run, as it is now.</source>
        <extracomment>ACTIONS | account.allow_command | Allow the command of this account</extracomment>
        <translation>يسمح بتشغيل الأمر الذي يطبع مفتاح هذا الحساب، بصورته الحالية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Enter a key…</source>
        <extracomment>ACTIONS | account.enter_key | Takes a key for this account and keeps it in the system&apos;s keyring.</extracomment>
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Takes a key for this account and keeps it in the system&apos;s keyring.</source>
        <extracomment>ACTIONS | account.enter_key | Enter a key…</extracomment>
        <translation>يأخذ مفتاحًا لهذا الحساب ويحفظه في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Change the address…</source>
        <extracomment>ACTIONS | REMEDIES | account.edit_address | Sets the address of this account&apos;s server.</extracomment>
        <translation>تغيير العنوان…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Sets the address of this account&apos;s server.</source>
        <extracomment>ACTIONS | account.edit_address | Change the address…</extracomment>
        <translation>يحدد عنوان خادم هذا الحساب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Edit the instructions</source>
        <extracomment>ACTIONS | instructions.focus | Puts the cursor into the instructions of this conversation.</extracomment>
        <translation>تحرير التعليمات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the cursor into the instructions of this conversation.</source>
        <extracomment>ACTIONS | instructions.focus | Edit the instructions</extracomment>
        <translation>يضع المؤشر في تعليمات هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Set the parameters</source>
        <extracomment>ACTIONS | parameters.focus | Puts the focus on the first slider. Delete makes a parameter “not sent” again.</extracomment>
        <translation>ضبط المعاملات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Puts the focus on the first slider. Delete makes a parameter “not sent” again.</source>
        <extracomment>ACTIONS | parameters.focus | Set the parameters</extracomment>
        <translation>يضع التركيز على أول شريط تمرير. ويجعل Delete المعامل «غير مرسل» من جديد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>More parameters</source>
        <extracomment>ACTIONS | parameters.more | Shows the parameters that are not always there, or hides those that are not sent.</extracomment>
        <translation>معاملات أخرى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the parameters that are not always there, or hides those that are not sent.</source>
        <extracomment>ACTIONS | parameters.more | More parameters</extracomment>
        <translation>يعرض المعاملات التي لا تظهر دائمًا، أو يخفي غير المرسلة منها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Show the request</source>
        <extracomment>ACTIONS | request.show | Shows the next request as it will be sent: address, headers without the key, and JSON.</extracomment>
        <translation>عرض الطلب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/model_actions.py"/>
        <source>Shows the next request as it will be sent: address, headers without the key, and JSON.</source>
        <extracomment>ACTIONS | request.show | Show the request</extracomment>
        <translation>يعرض الطلب التالي كما سيُرسل: العنوان، والترويسات دون المفتاح، وJSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Choose a preset…</source>
        <extracomment>ACTIONS | preset.choose | Chooses the instructions, examples, model and parameters that this conversation is made with.</extracomment>
        <translation>اختيار إعداد مسبق…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Chooses the instructions, examples, model and parameters that this conversation is made with.</source>
        <extracomment>ACTIONS | preset.choose | Choose a preset…</extracomment>
        <translation>يختار التعليمات والأمثلة والنموذج والمعاملات التي تُجرى بها هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Presets…</source>
        <extracomment>ACTIONS | preset.list | Shows every preset, and what holds for models and for everything, to be changed.</extracomment>
        <translation>الإعدادات المسبقة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Shows every preset, and what holds for models and for everything, to be changed.</source>
        <extracomment>ACTIONS | preset.list | Presets…</extracomment>
        <translation>يعرض كل الإعدادات المسبقة، وما يسري على النماذج وعلى كل شيء، لتغييرها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Save as a preset…</source>
        <extracomment>ACTIONS | preset.save | Makes a preset of the instructions, model and parameters of this conversation.</extracomment>
        <translation>حفظ كإعداد مسبق…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Makes a preset of the instructions, model and parameters of this conversation.</source>
        <extracomment>ACTIONS | preset.save | Save as a preset…</extracomment>
        <translation>ينشئ إعدادًا مسبقًا من تعليمات هذه المحادثة ونموذجها ومعاملاتها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Begin new conversations with this preset</source>
        <extracomment>ACTIONS | preset.use_for_new | Every new conversation begins with the preset of this one, or without one if it has none.</extracomment>
        <translation>بدء المحادثات الجديدة بهذا الإعداد المسبق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Every new conversation begins with the preset of this one, or without one if it has none.</source>
        <extracomment>ACTIONS | preset.use_for_new | Begin new conversations with this preset</extracomment>
        <translation>تبدأ كل محادثة جديدة بالإعداد المسبق لهذه المحادثة، أو من دونه إن لم يكن لها إعداد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values as the default</source>
        <extracomment>ACTIONS | defaults.keep | Instructions and parameters of this conversation hold wherever nothing else is said.</extracomment>
        <translation>استخدام هذه القيم افتراضيًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever nothing else is said.</source>
        <extracomment>ACTIONS | defaults.keep | Use these values as the default</extracomment>
        <translation>تسري تعليمات هذه المحادثة ومعاملاتها حيثما لم يُحدد غيرها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Use these values for this model</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Instructions and parameters of this conversation hold wherever this model is used.</extracomment>
        <translation>استخدام هذه القيم لهذا النموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Instructions and parameters of this conversation hold wherever this model is used.</source>
        <extracomment>ACTIONS | defaults.keep_for_model | Use these values for this model</extracomment>
        <translation>تسري تعليمات هذه المحادثة ومعاملاتها حيثما استُخدم هذا النموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Give up this conversation&apos;s own values</source>
        <extracomment>ACTIONS | parameters.inherit | Everything comes from the preset, the model and the default again.</extracomment>
        <translation>التخلي عن القيم الخاصة بهذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/preset_actions.py"/>
        <source>Everything comes from the preset, the model and the default again.</source>
        <extracomment>ACTIONS | parameters.inherit | Give up this conversation&apos;s own values</extracomment>
        <translation>يعود كل شيء إلى الإعداد المسبق والنموذج والقيم الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Quick question…</source>
        <extracomment>ACTIONS | quick.open | Opens a small window in front of all others: one line to ask in, and the reply below it.</extracomment>
        <translation>سؤال سريع…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/quick_actions.py"/>
        <source>Opens a small window in front of all others: one line to ask in, and the reply below it.</source>
        <extracomment>ACTIONS | quick.open | Quick question…</extracomment>
        <translation>يفتح نافذة صغيرة أمام كل النوافذ: سطر للسؤال، والرد تحته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Search in all conversations…</source>
        <extracomment>ACTIONS | search.open | Finds words in every message of every conversation, and goes there.</extracomment>
        <translation>البحث في كل المحادثات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/search_actions.py"/>
        <source>Finds words in every message of every conversation, and goes there.</source>
        <extracomment>ACTIONS | search.open | Search in all conversations…</extracomment>
        <translation>يبحث عن كلمات في كل رسائل كل المحادثات، وينتقل إليها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next message</source>
        <extracomment>ACTIONS | transcript.next_message | Moves the focus to the message below; after the last one follows the end.</extracomment>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message below; after the last one follows the end.</source>
        <extracomment>ACTIONS | transcript.next_message | Next message</extracomment>
        <translation>ينقل التركيز إلى الرسالة التي تحتها؛ وبعد الأخيرة تأتي النهاية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous message</source>
        <extracomment>ACTIONS | transcript.previous_message | Moves the focus to the message above, or first to the beginning of a long one.</extracomment>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the message above, or first to the beginning of a long one.</source>
        <extracomment>ACTIONS | transcript.previous_message | Previous message</extracomment>
        <translation>ينقل التركيز إلى الرسالة التي فوقها، أو أولًا إلى بداية الرسالة الطويلة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next block</source>
        <extracomment>ACTIONS | transcript.next_block | Moves the focus to the paragraph, listing or table below.</extracomment>
        <translation>الكتلة التالية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table below.</source>
        <extracomment>ACTIONS | transcript.next_block | Next block</extracomment>
        <translation>ينقل التركيز إلى الفقرة أو الشيفرة أو الجدول التالي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous block</source>
        <extracomment>ACTIONS | transcript.previous_block | Moves the focus to the paragraph, listing or table above.</extracomment>
        <translation>الكتلة السابقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the paragraph, listing or table above.</source>
        <extracomment>ACTIONS | transcript.previous_block | Previous block</extracomment>
        <translation>ينقل التركيز إلى الفقرة أو الشيفرة أو الجدول السابق.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Next code block</source>
        <extracomment>ACTIONS | transcript.next_code | Moves the focus to the code block below.</extracomment>
        <translation>كتلة الشيفرة التالية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block below.</source>
        <extracomment>ACTIONS | transcript.next_code | Next code block</extracomment>
        <translation>ينقل التركيز إلى كتلة الشيفرة التالية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Previous code block</source>
        <extracomment>ACTIONS | transcript.previous_code | Moves the focus to the code block above.</extracomment>
        <translation>كتلة الشيفرة السابقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Moves the focus to the code block above.</source>
        <extracomment>ACTIONS | transcript.previous_code | Previous code block</extracomment>
        <translation>ينقل التركيز إلى كتلة الشيفرة السابقة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Jump to the start</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Shows the first message.</extracomment>
        <translation>الانتقال إلى البداية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the first message.</source>
        <extracomment>ACTIONS | transcript.jump_to_start | Jump to the start</extracomment>
        <translation>يعرض أول رسالة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Jump to latest</source>
        <extracomment>ACTIONS | JUMP | transcript.jump_to_latest | Shows the end of the conversation and follows it.</extracomment>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Shows the end of the conversation and follows it.</source>
        <extracomment>ACTIONS | transcript.jump_to_latest | Jump to latest</extracomment>
        <translation>يعرض نهاية المحادثة ويتابعها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy</source>
        <extracomment>ACTIONS | (_COPY, _COPIED) | COPY | transcript.copy | Copies what is selected; when nothing is, the focused block or message. | Copy</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies what is selected; when nothing is, the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy | Copy | Copy</extracomment>
        <translation>ينسخ المحدد؛ وإن لم يُحدد شيء فالكتلة أو الرسالة التي عليها التركيز.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy as Markdown</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copies the Markdown of what is selected, or of the focused block or message.</extracomment>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the Markdown of what is selected, or of the focused block or message.</source>
        <extracomment>ACTIONS | transcript.copy_markdown | Copy as Markdown</extracomment>
        <translation>ينسخ نص Markdown للمحدد، أو للكتلة أو الرسالة التي عليها التركيز.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Select all</source>
        <extracomment>ACTIONS | transcript.select_all | Selects the focused message; pressed again, everything. | SelectAll</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Selects the focused message; pressed again, everything.</source>
        <extracomment>ACTIONS | transcript.select_all | Select all | SelectAll</extracomment>
        <translation>يحدد الرسالة التي عليها التركيز؛ وبالضغط مرة أخرى يحدد كل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Copy the message</source>
        <extracomment>ACTIONS | (COPY_MESSAGE, ASK_AGAIN) | message.copy | Copies all of the focused message.</extracomment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies all of the focused message.</source>
        <extracomment>ACTIONS | message.copy | Copy the message</extracomment>
        <translation>ينسخ الرسالة التي عليها التركيز كاملة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copy the code block</source>
        <extracomment>ACTIONS | block.copy | Copies the focused code, or else the last one of the focused message.</extracomment>
        <translation>نسخ كتلة الشيفرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Copies the focused code, or else the last one of the focused message.</source>
        <extracomment>ACTIONS | block.copy | Copy the code block</extracomment>
        <translation>ينسخ الشيفرة التي عليها التركيز، وإلا فآخر شيفرة في الرسالة التي عليها التركيز.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Fold or unfold</source>
        <extracomment>ACTIONS | block.fold | Folds what has the focus, or brings it back.</extracomment>
        <translation>طي أو توسيع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Folds what has the focus, or brings it back.</source>
        <extracomment>ACTIONS | block.fold | Fold or unfold</extracomment>
        <translation>يطوي ما عليه التركيز، أو يعيده.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Letters on everything that can be pressed</source>
        <extracomment>ACTIONS | hint.show | Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</extracomment>
        <translation>حروف على كل ما يمكن الضغط عليه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Puts letters on each link, button and listing in view: typing them follows, presses or copies it.</source>
        <extracomment>ACTIONS | hint.show | Letters on everything that can be pressed</extracomment>
        <translation>يضع حروفًا على كل رابط وزر وشيفرة ظاهرة: كتابتها تفتح الرابط أو تضغط الزر أو تنسخ الشيفرة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Open a link</source>
        <extracomment>ACTIONS | link.open | Opens the link in what has the focus; of several, asks which.</extracomment>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transcript_actions.py"/>
        <source>Opens the link in what has the focus; of several, asks which.</source>
        <extracomment>ACTIONS | link.open | Open a link</extracomment>
        <translation>يفتح الرابط الموجود في ما عليه التركيز؛ وإن تعددت الروابط سأل عن أحدها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export conversation…</source>
        <extracomment>ACTIONS | conversation.export | Writes what is chosen in the list, or else the conversation in front, into a file.</extracomment>
        <translation>تصدير المحادثة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes what is chosen in the list, or else the conversation in front, into a file.</source>
        <extracomment>ACTIONS | conversation.export | Export conversation…</extracomment>
        <translation>يكتب المحدد في القائمة، وإلا فالمحادثة المعروضة، في ملف.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export message…</source>
        <extracomment>ACTIONS | message.export | Writes the focused message, or else the last one, into a file.</extracomment>
        <translation>تصدير الرسالة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes the focused message, or else the last one, into a file.</source>
        <extracomment>ACTIONS | message.export | Export message…</extracomment>
        <translation>يكتب الرسالة التي عليها التركيز، وإلا فالأخيرة، في ملف.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Export all conversations…</source>
        <extracomment>ACTIONS | library.export | Writes every conversation into one file.</extracomment>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Writes every conversation into one file.</source>
        <extracomment>ACTIONS | library.export | Export all conversations…</extracomment>
        <translation>يكتب كل المحادثات في ملف واحد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Cancel the export</source>
        <extracomment>ACTIONS | export.cancel | Ends an export that is under way; nothing is written.</extracomment>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Ends an export that is under way; nothing is written.</source>
        <extracomment>ACTIONS | export.cancel | Cancel the export</extracomment>
        <translation>ينهي التصدير الجاري؛ ولا يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Import conversations…</source>
        <extracomment>ACTIONS | library.import | Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</extracomment>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes.</source>
        <extracomment>ACTIONS | library.import | Import conversations…</extracomment>
        <translation>يقرأ ملفات تصدير ChatGPT أو Claude أو Open WebUI أو Markdown أو هذا البرنامج، ويعرض أولًا ما سيأتي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Open folder</source>
        <extracomment>ACTIONS | export.open_folder | Opens the folder into which was exported last.</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/transfer_actions.py"/>
        <source>Opens the folder into which was exported last.</source>
        <extracomment>ACTIONS | export.open_folder | Open folder</extracomment>
        <translation>يفتح المجلد الذي جرى التصدير إليه آخر مرة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit and send again</source>
        <extracomment>ACTIONS | message.edit | Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</extracomment>
        <translation>تحرير وإرسال من جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, it is another version. A reply is kept as you write it.</source>
        <extracomment>ACTIONS | message.edit | Edit and send again</extracomment>
        <translation>يضع الرسالة التي عليها التركيز، أو آخر رسالة لك، في مربع الكتابة (كما يفعل السهم لأعلى في مربع فارغ): عند إرسالها تصبح نسخة أخرى. أما الرد فيُحفظ كما تكتبه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Edit without sending</source>
        <extracomment>ACTIONS | message.rewrite | Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</extracomment>
        <translation>تحرير دون إرسال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent.</source>
        <extracomment>ACTIONS | message.rewrite | Edit without sending</extracomment>
        <translation>يكتب نسخة أخرى من الرسالة التي عليها التركيز أو الأخيرة، لك كانت أم ردًا؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours below</source>
        <extracomment>ACTIONS | message.insert_below | Writes a message of yours below the focused one; nothing is sent.</extracomment>
        <translation>إدراج رسالة منك تحتها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours below the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_below | Insert a message of yours below</extracomment>
        <translation>يكتب رسالة منك تحت التي عليها التركيز؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a message of yours above</source>
        <extracomment>ACTIONS | message.insert_above | Writes a message of yours above the focused one; nothing is sent.</extracomment>
        <translation>إدراج رسالة منك فوقها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a message of yours above the focused one; nothing is sent.</source>
        <extracomment>ACTIONS | message.insert_above | Insert a message of yours above</extracomment>
        <translation>يكتب رسالة منك فوق التي عليها التركيز؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a reply below</source>
        <extracomment>ACTIONS | (EDIT, INSERT, INSERT_REPLY) | reply.insert_below | Writes a reply by hand, below the focused message; nothing is sent.</extracomment>
        <translation>إدراج رد تحتها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, below the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_below | Insert a reply below</extracomment>
        <translation>يكتب ردًا يدويًا تحت الرسالة التي عليها التركيز؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Insert a reply above</source>
        <extracomment>ACTIONS | reply.insert_above | Writes a reply by hand, above the focused message; nothing is sent.</extracomment>
        <translation>إدراج رد فوقها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Writes a reply by hand, above the focused message; nothing is sent.</source>
        <extracomment>ACTIONS | reply.insert_above | Insert a reply above</extracomment>
        <translation>يكتب ردًا يدويًا فوق الرسالة التي عليها التركيز؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Answer with another model…</source>
        <extracomment>ACTIONS | reply.ask_another | Asks a model that you choose for one more answer; the conversation goes on with its own.</extracomment>
        <translation>الإجابة بنموذج آخر…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Asks a model that you choose for one more answer; the conversation goes on with its own.</source>
        <extracomment>ACTIONS | reply.ask_another | Answer with another model…</extracomment>
        <translation>يطلب إجابة أخرى من نموذج تختاره؛ وتستمر المحادثة بنموذجها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Leave out of requests, or take in again</source>
        <extracomment>ACTIONS | message.exclude | The focused message, or the last one, stays where it is and is not sent any more.</extracomment>
        <translation>استبعاد من الطلبات أو إعادة إليها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>The focused message, or the last one, stays where it is and is not sent any more.</source>
        <extracomment>ACTIONS | message.exclude | Leave out of requests, or take in again</extracomment>
        <translation>تبقى الرسالة التي عليها التركيز أو الأخيرة في مكانها، ولا تُرسل بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Send nothing above, or everything again</source>
        <extracomment>ACTIONS | message.cut | Requests begin with the focused message; on the message where they begin, with the first one again.</extracomment>
        <translation>عدم إرسال ما فوقها، أو إرسال كل شيء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Requests begin with the focused message; on the message where they begin, with the first one again.</source>
        <extracomment>ACTIONS | message.cut | Send nothing above, or everything again</extracomment>
        <translation>تبدأ الطلبات بالرسالة التي عليها التركيز؛ وعلى الرسالة التي تبدأ بها، تعود إلى البدء بالأولى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message</source>
        <extracomment>ACTIONS | message.delete | Takes the focused message out, or the last one; what followed it moves up.</extracomment>
        <translation>حذف الرسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, or the last one; what followed it moves up.</source>
        <extracomment>ACTIONS | message.delete | Delete the message</extracomment>
        <translation>يزيل الرسالة التي عليها التركيز أو الأخيرة؛ وينتقل ما تبعها إلى الأعلى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Delete the message and what follows it</source>
        <extracomment>ACTIONS | message.delete_branch | Takes the focused message out, and every message below it in all of their versions.</extracomment>
        <translation>حذف الرسالة وما يتبعها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Takes the focused message out, and every message below it in all of their versions.</source>
        <extracomment>ACTIONS | message.delete_branch | Delete the message and what follows it</extracomment>
        <translation>يزيل الرسالة التي عليها التركيز، وكل رسالة تحتها بكل نسخها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Fork into a new conversation</source>
        <extracomment>ACTIONS | message.fork | Copies the messages from the first to the focused one into a conversation of their own.</extracomment>
        <translation>تفريع إلى محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Copies the messages from the first to the focused one into a conversation of their own.</source>
        <extracomment>ACTIONS | message.fork | Fork into a new conversation</extracomment>
        <translation>ينسخ الرسائل من الأولى إلى التي عليها التركيز في محادثة مستقلة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Map of the conversation</source>
        <extracomment>ACTIONS | TITLE | tree.map | Shows all versions with what follows them; Enter goes to a message.</extracomment>
        <translation>خريطة المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/tree_actions.py"/>
        <source>Shows all versions with what follows them; Enter goes to a message.</source>
        <extracomment>ACTIONS | tree.map | Map of the conversation</extracomment>
        <translation>يعرض كل النسخ مع ما يتبعها؛ وEnter للانتقال إلى رسالة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom in</source>
        <extracomment>ACTIONS | view.zoom_in | Shows the conversation larger; Ctrl and the wheel do the same. | ZoomIn</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation larger; Ctrl and the wheel do the same.</source>
        <extracomment>ACTIONS | view.zoom_in | Zoom in | ZoomIn</extracomment>
        <translation>يعرض المحادثة أكبر؛ وكذلك Ctrl مع عجلة الفأرة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Zoom out</source>
        <extracomment>ACTIONS | view.zoom_out | Shows the conversation smaller. | ZoomOut</extracomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation smaller.</source>
        <extracomment>ACTIONS | view.zoom_out | Zoom out | ZoomOut</extracomment>
        <translation>يعرض المحادثة أصغر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Natural size</source>
        <extracomment>ACTIONS | view.natural_size | Shows the conversation at 100 %.</extracomment>
        <translation>الحجم الطبيعي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Shows the conversation at 100 %.</source>
        <extracomment>ACTIONS | view.natural_size | Natural size</extracomment>
        <translation>يعرض المحادثة بنسبة ١٠٠ %.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wide or readable column</source>
        <extracomment>ACTIONS | view.wide_column | Lets the conversation be as wide as its pane, or as wide as lines are read well.</extracomment>
        <translation>عمود عريض أو مريح للقراءة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Lets the conversation be as wide as its pane, or as wide as lines are read well.</source>
        <extracomment>ACTIONS | view.wide_column | Wide or readable column</extracomment>
        <translation>يجعل المحادثة بعرض لوحها، أو بالعرض المناسب لقراءة الأسطر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Wrap or scroll long lines of code</source>
        <extracomment>ACTIONS | view.wrap_code | Breaks the long lines of all listings, or lets each listing scroll sideways.</extracomment>
        <translation>التفاف أسطر الشيفرة الطويلة أو تمريرها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Breaks the long lines of all listings, or lets each listing scroll sideways.</source>
        <extracomment>ACTIONS | view.wrap_code | Wrap or scroll long lines of code</extracomment>
        <translation>يلف الأسطر الطويلة في كل الشيفرات، أو يجعل كل شيفرة تُمرر جانبيًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Show or hide the numbers of lines of code</source>
        <extracomment>ACTIONS | view.number_code | Numbers the lines of all listings; the numbers are neither selected nor copied.</extracomment>
        <translation>عرض أرقام أسطر الشيفرة أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/view_actions.py"/>
        <source>Numbers the lines of all listings; the numbers are neither selected nor copied.</source>
        <extracomment>ACTIONS | view.number_code | Show or hide the numbers of lines of code</extracomment>
        <translation>يرقّم أسطر كل الشيفرات؛ ولا تُحدد الأرقام ولا تُنسخ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Command palette…</source>
        <extracomment>ACTIONS | palette.open | Finds anything the program can do, and every conversation, by a few letters.</extracomment>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Finds anything the program can do, and every conversation, by a few letters.</source>
        <extracomment>ACTIONS | palette.open | Command palette…</extracomment>
        <translation>يجد كل ما يستطيعه البرنامج، وكل محادثة، ببضعة حروف.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Settings…</source>
        <extracomment>ACTIONS | settings.open | Everything that can be chosen, on pages; each takes effect at once.</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Everything that can be chosen, on pages; each takes effect at once.</source>
        <extracomment>ACTIONS | settings.open | Settings…</extracomment>
        <translation>كل ما يمكن اختياره، في صفحات؛ ويسري كل خيار فورًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide conversations</source>
        <extracomment>ACTIONS | pane.sidebar | Folds the pane at the left away, or brings it back.</extracomment>
        <translation>عرض المحادثات أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the left away, or brings it back.</source>
        <extracomment>ACTIONS | pane.sidebar | Show or hide conversations</extracomment>
        <translation>يطوي لوح المحادثات أو يعيده.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Show or hide the inspector</source>
        <extracomment>ACTIONS | pane.inspector | Folds the pane at the right away, or brings it back.</extracomment>
        <translation>عرض لوح التفاصيل أو إخفاؤه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Folds the pane at the right away, or brings it back.</source>
        <extracomment>ACTIONS | pane.inspector | Show or hide the inspector</extracomment>
        <translation>يطوي لوح التفاصيل أو يعيده.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Next pane</source>
        <extracomment>ACTIONS | pane.next | Moves the focus to the next pane of the window.</extracomment>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the next pane of the window.</source>
        <extracomment>ACTIONS | pane.next | Next pane</extracomment>
        <translation>ينقل التركيز إلى اللوح التالي في النافذة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Previous pane</source>
        <extracomment>ACTIONS | pane.previous | Moves the focus to the pane before this one.</extracomment>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Moves the focus to the pane before this one.</source>
        <extracomment>ACTIONS | pane.previous | Previous pane</extracomment>
        <translation>ينقل التركيز إلى اللوح السابق.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Menu</source>
        <extracomment>ACTIONS | menu.open | Opens the menu with everything the program can do.</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Opens the menu with everything the program can do.</source>
        <extracomment>ACTIONS | menu.open | Menu</extracomment>
        <translation>يفتح القائمة وفيها كل ما يستطيعه البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: as the system</source>
        <extracomment>ACTIONS | theme.system | Follows the system between light and dark.</extracomment>
        <translation>المظهر: حسب النظام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Follows the system between light and dark.</source>
        <extracomment>ACTIONS | theme.system | Theme: as the system</extracomment>
        <translation>يتبع النظام بين الفاتح والداكن.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: light</source>
        <extracomment>ACTIONS | theme.light | Dark text on a light page.</extracomment>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Dark text on a light page.</source>
        <extracomment>ACTIONS | theme.light | Theme: light</extracomment>
        <translation>نص داكن على صفحة فاتحة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: dark</source>
        <extracomment>ACTIONS | theme.dark | Light text on a dark page.</extracomment>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Light text on a dark page.</source>
        <extracomment>ACTIONS | theme.dark | Theme: dark</extracomment>
        <translation>نص فاتح على صفحة داكنة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Theme: high or normal contrast</source>
        <extracomment>ACTIONS | theme.contrast | Black and white, with a frame around everything that can be written in or ticked; or back.</extracomment>
        <translation>المظهر: تباين عالٍ أو عادي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Black and white, with a frame around everything that can be written in or ticked; or back.</source>
        <extracomment>ACTIONS | theme.contrast | Theme: high or normal contrast</extracomment>
        <translation>أسود وأبيض، مع إطار حول كل ما يمكن الكتابة فيه أو تأشيره؛ أو العودة إلى العادي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Compact or comfortable</source>
        <extracomment>ACTIONS | theme.density | Has rows, buttons and fields take less room, or more.</extracomment>
        <translation>متراص أو مريح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Has rows, buttons and fields take less room, or more.</source>
        <extracomment>ACTIONS | theme.density | Compact or comfortable</extracomment>
        <translation>يجعل الصفوف والأزرار والحقول تشغل مساحة أقل أو أكثر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Keys</source>
        <extracomment>ACTIONS | PAGES | (KIND, EVERYTHING) | help.keys | Shows every key of the program. | HelpContents | keys | Every key, and what it does.</extracomment>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every key of the program.</source>
        <extracomment>ACTIONS | help.keys | Keys | HelpContents</extracomment>
        <translation>يعرض كل اختصارات البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Network…</source>
        <extracomment>ACTIONS | network.open | Shows every host that was contacted since the start, why, when, and how many bytes went there.</extracomment>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows every host that was contacted since the start, why, when, and how many bytes went there.</source>
        <extracomment>ACTIONS | network.open | Network…</extracomment>
        <translation>يعرض كل مضيف جرى الاتصال به منذ البدء، ولماذا ومتى، وكم بايت أُرسل إليه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Open the folder of conversations</source>
        <extracomment>ACTIONS | help.folder | Shows the files in which conversations are kept.</extracomment>
        <translation>فتح مجلد المحادثات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/actions/window_actions.py"/>
        <source>Shows the files in which conversations are kept.</source>
        <extracomment>ACTIONS | help.folder | Open the folder of conversations</extracomment>
        <translation>يعرض الملفات التي تُحفظ فيها المحادثات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>responses</source>
        <extracomment>TITLES</extracomment>
        <translation>الاستجابات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>text completion</source>
        <extracomment>TITLES</extracomment>
        <translation>إكمال النصوص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>embeddings</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>التضمينات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>moderation</source>
        <extracomment>TITLES | KINDS</extracomment>
        <translation>الإشراف على المحتوى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>images</source>
        <extracomment>TITLES | ABILITIES</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>speech</source>
        <extracomment>TITLES</extracomment>
        <translation>الكلام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>transcription</source>
        <extracomment>TITLES</extracomment>
        <translation>تفريغ الصوت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>files</source>
        <extracomment>TITLES</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/endpoints.py"/>
        <source>fine-tuning</source>
        <extracomment>TITLES</extracomment>
        <translation>الضبط الدقيق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Creative writing</source>
        <extracomment>PRESETS | creative-writing</extracomment>
        <translation>كتابة إبداعية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Technical description</source>
        <extracomment>PRESETS | technical-description</extracomment>
        <translation>وصف تقني</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Factual answer</source>
        <extracomment>PRESETS | factual-answer</extracomment>
        <translation>إجابة واقعية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Brainstorming</source>
        <extracomment>PRESETS | brainstorming</extracomment>
        <translation>عصف ذهني</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/presets.py"/>
        <source>Summary</source>
        <extracomment>PRESETS | summary</extracomment>
        <translation>ملخص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>on</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <location filename="../../desktop_ai/ui/inspector/choice_editor.py"/>
        <source>off</source>
        <extracomment>(ON, OFF)</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is none of the choices.</source>
        <extracomment>NO_CHOICE</extracomment>
        <translation>ليس «{typed}» من الخيارات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is neither on nor off.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>ليس «{typed}» مفعّلًا ولا متوقفًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>“{typed}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>ليس «{typed}» رقمًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It has to be from {minimum} to {maximum}.</source>
        <extracomment>OUTSIDE</extracomment>
        <translation>يجب أن يكون من {minimum} إلى {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It is one of: {choices}.</source>
        <extracomment>ONE_OF</extracomment>
        <translation>يجب أن يكون أحد هذه: {choices}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/setting.py"/>
        <source>It may have {count} characters at most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>الحد الأقصى: {count} حرف.</numerusform>
            <numerusform>الحد الأقصى: حرف واحد.</numerusform>
            <numerusform>الحد الأقصى: حرفان.</numerusform>
            <numerusform>الحد الأقصى: {count} أحرف.</numerusform>
            <numerusform>الحد الأقصى: {count} حرفًا.</numerusform>
            <numerusform>الحد الأقصى: {count} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Appearance</source>
        <extracomment>PAGES | appearance | How the window looks.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How the window looks.</source>
        <extracomment>PAGES | appearance | Appearance</extracomment>
        <translation>كيف تبدو النافذة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How conversations are shown.</source>
        <extracomment>PAGES | reading | Reading</extracomment>
        <translation>كيف تُعرض المحادثات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Composer</source>
        <extracomment>PAGES | composer | How messages are written.</extracomment>
        <translation>مربع الكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How messages are written.</source>
        <extracomment>PAGES | composer | Composer</extracomment>
        <translation>كيف تُكتب الرسائل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What new conversations begin with, and who gives them their titles.</source>
        <extracomment>PAGES | conversation | Conversation</extracomment>
        <translation>بمَ تبدأ المحادثات الجديدة، ومن يضع عناوينها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Every key, and what it does.</source>
        <extracomment>PAGES | keys | Keys</extracomment>
        <translation>كل اختصار وما يفعله.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Accounts</source>
        <extracomment>PAGES | TITLE | accounts | Services and servers, their keys, proxies and certificates.</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Services and servers, their keys, proxies and certificates.</source>
        <extracomment>PAGES | accounts | Accounts</extracomment>
        <translation>الخدمات والخوادم ومفاتيحها ووكلاؤها وشهاداتها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Notifications and window</source>
        <extracomment>PAGES | window | What the program does around its window.</extracomment>
        <translation>الإشعارات والنافذة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the program does around its window.</source>
        <extracomment>PAGES | window | Notifications and window</extracomment>
        <translation>ما يفعله البرنامج حول نافذته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Network</source>
        <extracomment>PAGES | (TITLE, SHOWN) | network | Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show.</source>
        <extracomment>PAGES | network | Network</extracomment>
        <translation>لا يُرسل إلا ما تطلبه: لا قياس عن بُعد، ولا طلب لا تعرضه قائمة الطلبات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Data</source>
        <extracomment>PAGES | data | Conversations are files on your own disk.</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Conversations are files on your own disk.</source>
        <extracomment>PAGES | data | Data</extracomment>
        <translation>المحادثات ملفات على قرصك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Theme</source>
        <extracomment>THEME | appearance.theme | system | appearance | Light, dark, or as the system says.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <extracomment>THEME | appearance.theme | system | Theme | appearance</extracomment>
        <translation>فاتح، أو داكن، أو حسب النظام.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Light</source>
        <extracomment>THEME</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Dark</source>
        <extracomment>THEME</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Contrast</source>
        <extracomment>CONTRAST | appearance.contrast | system | appearance | High contrast is black and white, with a frame around everything that can be written in or ticked.</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High contrast is black and white, with a frame around everything that can be written in or ticked.</source>
        <extracomment>CONTRAST | appearance.contrast | system | Contrast | appearance</extracomment>
        <translation>التباين العالي أسود وأبيض، مع إطار حول كل ما يمكن الكتابة فيه أو تأشيره.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Normal</source>
        <extracomment>CONTRAST</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>High</source>
        <extracomment>CONTRAST</extracomment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Accent colour</source>
        <extracomment>ACCENT | appearance.accent | green | appearance | The colour of the one thing to do, of what is chosen and of what has the focus.</extracomment>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The colour of the one thing to do, of what is chosen and of what has the focus.</source>
        <extracomment>ACCENT | appearance.accent | green | Accent colour | appearance</extracomment>
        <translation>لون الزر الرئيسي، والمحدد، وما عليه التركيز.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Green</source>
        <extracomment>ACCENT</extracomment>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Blue</source>
        <extracomment>ACCENT</extracomment>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Indigo</source>
        <extracomment>ACCENT</extracomment>
        <translation>نيلي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Purple</source>
        <extracomment>ACCENT</extracomment>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Rose</source>
        <extracomment>ACCENT</extracomment>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Orange</source>
        <extracomment>ACCENT</extracomment>
        <translation>برتقالي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Amber</source>
        <extracomment>ACCENT</extracomment>
        <translation>كهرماني</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Graphite</source>
        <extracomment>ACCENT</extracomment>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Density</source>
        <extracomment>DENSITY | appearance.density | comfortable | appearance | How much room rows, buttons and fields take.</extracomment>
        <translation>الكثافة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>How much room rows, buttons and fields take.</source>
        <extracomment>DENSITY | appearance.density | comfortable | Density | appearance</extracomment>
        <translation>مقدار المساحة التي تشغلها الصفوف والأزرار والحقول.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Comfortable</source>
        <extracomment>DENSITY</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Compact</source>
        <extracomment>DENSITY</extracomment>
        <translation>متراص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of all text</source>
        <extracomment>TEXT_SIZE | appearance.text_size | appearance | In percent. The conversation can be zoomed further by itself. | {count} %</extracomment>
        <translation>حجم كل النصوص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent. The conversation can be zoomed further by itself.</source>
        <extracomment>TEXT_SIZE | appearance.text_size | Size of all text | appearance | {count} %</extracomment>
        <translation>نسبة مئوية. ويمكن تكبير المحادثة وحدها فوق ذلك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Motion</source>
        <extracomment>MOTION | appearance.motion | system | appearance | Whether something glides to where it goes, for a tenth of a second, or is there at once.</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Whether something glides to where it goes, for a tenth of a second, or is there at once.</source>
        <extracomment>MOTION | appearance.motion | system | Motion | appearance</extracomment>
        <translation>هل ينزلق الشيء إلى موضعه خلال عُشر ثانية، أم يظهر فيه فورًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Glides</source>
        <extracomment>MOTION</extracomment>
        <translation>انزلاق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>At once</source>
        <extracomment>MOTION</extracomment>
        <translation>فورًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Language</source>
        <extracomment>LANGUAGE | appearance.language | appearance | What the window says, and how it writes numbers and dates. The manual and the terminal are English.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>What the window says, and how it writes numbers and dates. The manual and the terminal are English.</source>
        <extracomment>LANGUAGE | appearance.language | Language | appearance</extracomment>
        <translation>لغة النافذة وطريقة كتابتها للأرقام والتواريخ. الدليل والطرفية بالإنجليزية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the list of conversations</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | appearance | The pane at the left.</extracomment>
        <translation>عرض قائمة المحادثات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the left.</source>
        <extracomment>SHOW_SIDEBAR | window.sidebar | Show the list of conversations | appearance</extracomment>
        <translation>اللوح الجانبي في بداية النافذة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show the inspector</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | appearance | The pane at the right: model, instructions, parameters.</extracomment>
        <translation>عرض لوح التفاصيل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The pane at the right: model, instructions, parameters.</source>
        <extracomment>SHOW_INSPECTOR | window.inspector | Show the inspector | appearance</extracomment>
        <translation>اللوح الجانبي في نهاية النافذة: النموذج والتعليمات والمعاملات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Size of the conversation</source>
        <extracomment>ZOOM | reading.zoom | reading | In percent of its natural size. | {count} %</extracomment>
        <translation>حجم المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In percent of its natural size.</source>
        <extracomment>ZOOM | reading.zoom | Size of the conversation | reading | {count} %</extracomment>
        <translation>نسبة مئوية من حجمها الطبيعي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Wide column</source>
        <extracomment>WIDE_COLUMN | (WIDE, READABLE) | reading.wide_column | reading | The conversation is as wide as its pane.</extracomment>
        <translation>عمود عريض</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The conversation is as wide as its pane.</source>
        <extracomment>WIDE_COLUMN | reading.wide_column | Wide column | reading</extracomment>
        <translation>المحادثة بعرض لوحها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Wrap long lines of code</source>
        <extracomment>WRAP_CODE | reading.wrap_code | reading | Otherwise a listing scrolls sideways.</extracomment>
        <translation>التفاف أسطر الشيفرة الطويلة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Otherwise a listing scrolls sideways.</source>
        <extracomment>WRAP_CODE | reading.wrap_code | Wrap long lines of code | reading</extracomment>
        <translation>وإلا تُمرر الشيفرة جانبيًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Number the lines of code</source>
        <extracomment>NUMBER_CODE | reading.number_code | reading | The numbers are neither selected nor copied.</extracomment>
        <translation>ترقيم أسطر الشيفرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>The numbers are neither selected nor copied.</source>
        <extracomment>NUMBER_CODE | reading.number_code | Number the lines of code | reading</extracomment>
        <translation>لا تُحدد الأرقام ولا تُنسخ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Single letters act in the conversation</source>
        <extracomment>LETTERS | reading.letters | keys | While the keyboard is in it. Otherwise every letter is for the message that is being written.</extracomment>
        <translation>الحروف المفردة أوامر في المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While the keyboard is in it. Otherwise every letter is for the message that is being written.</source>
        <extracomment>LETTERS | reading.letters | Single letters act in the conversation | keys</extracomment>
        <translation>عندما تكون لوحة المفاتيح فيها. وإلا فكل حرف للرسالة التي تُكتب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show which keys may follow</source>
        <extracomment>WHICH_KEY | reading.which_key | keys | After half a second in the conversation, and after the first key of two.</extracomment>
        <translation>عرض المفاتيح التي قد تلي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>After half a second in the conversation, and after the first key of two.</source>
        <extracomment>WHICH_KEY | reading.which_key | Show which keys may follow | keys</extracomment>
        <translation>بعد نصف ثانية في المحادثة، وبعد المفتاح الأول من اثنين.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account of new conversations</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | conversation | Choosing another account for a conversation chooses it here, too.</extracomment>
        <translation>حساب المحادثات الجديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Choosing another account for a conversation chooses it here, too.</source>
        <extracomment>DEFAULT_ACCOUNT | conversation.account | Account of new conversations | conversation</extracomment>
        <translation>اختيار حساب آخر لمحادثة يختاره هنا أيضًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Account that gives titles</source>
        <extracomment>TITLE_ACCOUNT | titles.account | conversation | It is sent the beginning of each new conversation, once. The first words are taken here.</extracomment>
        <translation>الحساب الذي يضع العناوين</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>It is sent the beginning of each new conversation, once. The first words are taken here.</source>
        <extracomment>TITLE_ACCOUNT | titles.account | Account that gives titles | conversation</extracomment>
        <translation>تُرسل إليه بداية كل محادثة جديدة مرة واحدة. أما «الكلمات الأولى» فتؤخذ هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Model that gives titles</source>
        <extracomment>TITLE_MODEL | titles.model | conversation | A small one is enough.</extracomment>
        <translation>النموذج الذي يضع العناوين</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A small one is enough.</source>
        <extracomment>TITLE_MODEL | titles.model | Model that gives titles | conversation</extracomment>
        <translation>يكفي نموذج صغير.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key that sends a message</source>
        <extracomment>SEND_KEY | composer.send_key | enter | composer | With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</extracomment>
        <translation>المفتاح الذي يرسل الرسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case.</source>
        <extracomment>SEND_KEY | composer.send_key | enter | Key that sends a message | composer</extracomment>
        <translation>مع Ctrl+Enter يبدأ Enter وحده سطرًا جديدًا. أما Shift+Enter فيبدأ سطرًا جديدًا دائمًا.</translation>
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
        <translation>التنبيه عند انتهاء رد طويل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>While no window of the program is in front. The conversation is named, and nothing of what was said.</source>
        <extracomment>ALERT | alert.reply_ended | Tell when a long reply has ended | window</extracomment>
        <translation>عندما لا تكون أي نافذة للبرنامج في المقدمة. يُذكر اسم المحادثة، ولا شيء مما قيل فيها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>A reply is long from</source>
        <extracomment>ALERT_AFTER | alert.after | window | Shorter ones end without a notification. | {count} s</extracomment>
        <translation>يُعد الرد طويلًا ابتداءً من</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Shorter ones end without a notification.</source>
        <extracomment>ALERT_AFTER | alert.after | A reply is long from | window | {count} s</extracomment>
        <translation>تنتهي الردود الأقصر دون إشعار.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} s</source>
        <extracomment>ALERT_AFTER | SECONDS | alert.after | A reply is long from | window | Shorter ones end without a notification.</extracomment>
        <translation>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Show an icon in the tray</source>
        <extracomment>TRAY | tray.icon | window | Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</extracomment>
        <translation>عرض أيقونة في علبة النظام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Where the desktop has a tray: its menu opens the window, a quick question or a new conversation.</source>
        <extracomment>TRAY | tray.icon | Show an icon in the tray | window</extracomment>
        <translation>حيث توجد علبة نظام: تفتح قائمة الأيقونة النافذة أو سؤالًا سريعًا أو محادثة جديدة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Go on in the tray when the window is closed</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | window | Quit ends the program all the same. Where there is no tray, closing the window ends it.</extracomment>
        <translation>الاستمرار في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quit ends the program all the same. Where there is no tray, closing the window ends it.</source>
        <extracomment>KEEP_IN_TRAY | tray.keep | Go on in the tray when the window is closed | window</extracomment>
        <translation>الأمر «إنهاء» ينهي البرنامج على كل حال. وحيث لا توجد علبة نظام، ينهيه إغلاق النافذة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Key for a quick question, from every program</source>
        <extracomment>QUICK_KEY | quick.system_key | window | Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</extracomment>
        <translation>اختصار السؤال السريع من أي برنامج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a key to “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>QUICK_KEY | quick.system_key | Key for a quick question, from every program | window</extracomment>
        <translation>مثل Ctrl+Alt+Space؛ ويُترك فارغًا لعدم وجود اختصار. لا يوفر هذا للبرامج إلا X11 وWindows. في غيرهما اربط اختصارًا بالأمر «desktop-ai --quick» في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Quick questions are temporary</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | window | Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</extracomment>
        <translation>الأسئلة السريعة مؤقتة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Nothing of them is written to disk. Otherwise each is kept as a conversation like any other.</source>
        <extracomment>QUICK_TEMPORARY | quick.temporary | Quick questions are temporary | window</extracomment>
        <translation>لا يُكتب منها شيء على القرص. وإلا حُفظ كل منها كأي محادثة أخرى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Long pasted texts</source>
        <extracomment>LONG_PASTE | composer.long_paste | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never. | {count} characters</extracomment>
        <translation>النصوص الطويلة الملصقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>From so many characters on a pasted text can be made an attachment with one key; 0 for never.</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | {count} characters</extracomment>
        <translation>ابتداءً من هذا العدد من الأحرف يمكن جعل النص الملصق مرفقًا بضغطة واحدة؛ و٠ تعني أبدًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>{count} characters</source>
        <extracomment>LONG_PASTE | composer.long_paste | Long pasted texts | composer | From so many characters on a pasted text can be made an attachment with one key; 0 for never.</extracomment>
        <translation>
            <numerusform>{count} حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{count} أحرف</numerusform>
            <numerusform>{count} حرفًا</numerusform>
            <numerusform>{count} حرف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Attach long pasted texts at once</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | composer | One key makes it text again.</extracomment>
        <translation>إرفاق النصوص الطويلة الملصقة فورًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>One key makes it text again.</source>
        <extracomment>ATTACH_LONG_PASTE | composer.attach_long_paste | Attach long pasted texts at once | composer</extracomment>
        <translation>ضغطة واحدة تعيدها نصًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>Check the spelling</source>
        <extracomment>SPELLING | composer.spelling | composer | In which language; those whose dictionaries are on this computer can be chosen.</extracomment>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/catalog/settings.py"/>
        <source>In which language; those whose dictionaries are on this computer can be chosen.</source>
        <extracomment>SPELLING | composer.spelling | Check the spelling | composer</extracomment>
        <translation>بأي لغة؛ ويمكن اختيار اللغات التي توجد قواميسها على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a folder.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>إن «{name}» مجلد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the files in it.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أرفق الملفات التي فيه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is not an ordinary file, so it is not read.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ليس «{name}» ملفًا عاديًا، ولذلك لا يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” cannot be read: {detail}.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لا يمكن قراءة «{name}»: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is empty.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>إن «{name}» فارغ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is neither text nor a picture that models take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ليس «{name}» نصًا ولا صورة تقبلها النماذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Pictures can be PNG, JPEG, WebP and GIF; of other documents, attach or paste the text.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يمكن أن تكون الصور PNG وJPEG وWebP وGIF؛ ومن المستندات الأخرى أرفق النص أو ألصقه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is longer than the {size} of text that can be attached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يتجاوز «{name}» حد النص الممكن إرفاقه، وهو {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Attach the part that matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أرفق الجزء المهم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that a picture can have.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يتجاوز «{name}» حد حجم الصورة، وهو {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or cut out what matters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>صغّرها، أو اقتطع المهم منها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” has more than {pixels} million pixels.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>في «{name}» أكثر من {pixels} مليون بكسل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is larger than the {size} that can be sent.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يتجاوز «{name}» حد ما يمكن إرساله، وهو {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Make it smaller, or attach it in the window, which does so by itself.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>صغّرها، أو أرفقها في النافذة، فهي تصغّرها تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>“{name}” is a damaged picture.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>إن «{name}» صورة تالفة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>More than {count} files cannot be attached to one message.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>
            <numerusform>لا يمكن أن يُرفق بالرسالة الواحدة أكثر من {count} ملف.</numerusform>
            <numerusform>لا يمكن أن يُرفق بالرسالة الواحدة أكثر من ملف واحد.</numerusform>
            <numerusform>لا يمكن أن يُرفق بالرسالة الواحدة أكثر من ملفين.</numerusform>
            <numerusform>لا يمكن أن يُرفق بالرسالة الواحدة أكثر من {count} ملفات.</numerusform>
            <numerusform>لا يمكن أن يُرفق بالرسالة الواحدة أكثر من {count} ملفًا.</numerusform>
            <numerusform>لا يمكن أن يُرفق بالرسالة الواحدة أكثر من {count} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>Send these first.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أرسل هذه أولًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} B</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} بايت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} kB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} ك.بايت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} MB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} م.بايت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/attachment.py"/>
        <source>{size} GB</source>
        <extracomment>(BYTES, KILOBYTES, MEGABYTES, GIGABYTES)</extracomment>
        <translation>{size} غ.بايت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>Write it like https://api.example.com/v1 or http://localhost:8080/v1.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>اكتبه هكذا: https://api.example.com/v1 أو http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This holds a key; an address must not, and a key goes into its own field.</source>
        <translation>فيه مفتاح؛ ولا يجوز ذلك في العنوان، فللمفتاح حقل خاص.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must begin with http:// or https://, not with {scheme}://.</source>
        <translation>يجب أن يبدأ العنوان بـ http://‎ أو https://‎، لا بـ {scheme}://‎.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوان ويب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a user name or password; a key goes into its own field.</source>
        <translation>لا يجوز أن يحوي العنوان اسم مستخدم أو كلمة مرور؛ فللمفتاح حقل خاص.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>An address must not hold a question mark with parameters.</source>
        <translation>لا يجوز أن يحوي العنوان علامة استفهام ومعاملات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>There is no address of a server.</source>
        <translation>لا يوجد عنوان خادم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>“{host}” is not the name of a server.</source>
        <translation>ليس «{host}» اسم خادم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/base_url.py"/>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>المنفذ في هذا العنوان ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: there is no server named {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>تعذر الوصول إلى {who}: لا يوجد خادم باسم {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: nothing answers at {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>تعذر الوصول إلى {who}: لا شيء يستجيب عند {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached safely: the certificate of {place} is not to be trusted.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>تعذر الوصول إلى {who} بأمان: شهادة {place} غير موثوقة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached: the proxy does not lead to {place}.</source>
        <extracomment>OFFLINE_SENTENCE</extracomment>
        <translation>تعذر الوصول إلى {who}: الوكيل لا يوصل إلى {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not accept this key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لا يقبل {who} هذا المفتاح.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter another key.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} says that the account has no credit left.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يقول {who} إن رصيد الحساب نفد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Add credit with the provider, or choose another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أضف رصيدًا لدى المزوّد، أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not allow this key to do that.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لا يسمح {who} لهذا المفتاح بذلك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model or another account.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>اختر نموذجًا آخر أو حسابًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not have this model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ليس لدى {who} هذا النموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The conversation is longer than this model can take.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>المحادثة أطول مما يقبله هذا النموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Send what fits of it, start a new conversation, or choose a model with a longer context.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أرسل ما يتسع منها، أو ابدأ محادثة جديدة، أو اختر نموذجًا سياقه أطول.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} asks to wait: too many requests.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يطلب {who} الانتظار: الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again in a moment.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} is overloaded just now.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>إن {who} مثقل بالطلبات الآن.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} filtered this request or its answer.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>حجب {who} هذا الطلب أو إجابته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Put it another way, or choose another model.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>أعد صياغته، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} does not take one of the parameters.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لا يقبل {who} أحد المعاملات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Set that parameter to “not sent” and try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>اجعل ذلك المعامل «غير مرسل» وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not understand the request.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لم يفهم {who} الطلب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the model and the parameters, then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>تحقق من النموذج والمعاملات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} failed while answering.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>حدث خطأ لدى {who} أثناء الإجابة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} did not answer in time.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لم يُجب {who} في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Try again.</source>
        <extracomment>EXPLANATION | (READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>{who} cannot be reached.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>تعذر الوصول إلى {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the network, the address, and that the server is running; then try again.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>تحقق من الشبكة ومن العنوان ومن أن الخادم يعمل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What answers at the address of {who} is not a model server.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ما يستجيب عند عنوان {who} ليس خادم نماذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Check the address.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The connection to {who} broke before the reply was complete.</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>انقطع الاتصال مع {who} قبل اكتمال الرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The program failed while it read the reply.</source>
        <extracomment>(READING_FAILED, TRY_AGAIN)</extracomment>
        <translation>حدث خطأ في البرنامج أثناء قراءة الرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>There is no key for {who}.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>لا يوجد مفتاح لـ {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>أدخل مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Enter a key, or set {environment} before the program starts.</source>
        <extracomment>NO_KEY_REMEDIES</extracomment>
        <translation>أدخل مفتاحًا، أو عيّن {environment} قبل بدء البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The key of {who} comes from the command “{command}”, which you have not allowed to run yet.</source>
        <extracomment>sentence</extracomment>
        <translation>يأتي مفتاح {who} من الأمر «{command}»، ولم تسمح بتشغيله بعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow it, if it is your own.</source>
        <translation>اسمح به إن كان أمرك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The disk is full: “{place}” could not be saved.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>القرص ممتلئ: تعذر حفظ «{place}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Free some space. What you see stays here, and is saved with the next change.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>أفرغ بعض المساحة. ما تراه يبقى هنا، ويُحفظ مع التغيير التالي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” cannot be written: the folder is read-only.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>تعذرت الكتابة في «{place}»: المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Allow writing there, or start with --data-dir and another folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>اسمح بالكتابة هناك، أو ابدأ بالخيار ‎--data-dir‎ ومجلد آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read and was set aside under “quarantine”: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>تعذرت قراءة «{place}» فوُضع جانبًا تحت “quarantine”: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was deleted; the file can be mended there and put back.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>لم يُحذف شيء؛ يمكن إصلاح الملف هناك وإعادته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” was written by a newer version of this program. It can be read here, not changed.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>كُتب «{place}» بإصدار أحدث من هذا البرنامج. يمكن قراءته هنا لا تغييره.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Update the program, or go on in a new conversation.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>حدّث البرنامج، أو تابع في محادثة جديدة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” is not there any more.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>لم يعد «{place}» موجودًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>It may have been moved by another program; look into the trash and the data folder.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>ربما نقله برنامج آخر؛ ابحث في سلة المحذوفات وفي مجلد البيانات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be read: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>تعذرت قراءة «{place}»: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Nothing was changed. See whether the file may be read, and try again.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>لم يتغير شيء. تحقق من أن قراءة الملف مسموحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>“{place}” could not be saved: {detail}.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>تعذر حفظ «{place}»: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>What you see stays here, and is saved with the next change; see whether the folder is in order.</source>
        <extracomment>STORE_EXPLANATION</extracomment>
        <translation>ما تراه يبقى هنا، ويُحفظ مع التغيير التالي؛ تحقق من سلامة المجلد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This system has no keyring that could keep keys.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>لا توجد في هذا النظام حلقة مفاتيح لحفظ المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit. On Linux, install and start gnome-keyring or KWallet.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>تبقى المفاتيح في الذاكرة حتى الإنهاء. في Linux ثبّت gnome-keyring أو KWallet وشغّله.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>حلقة مفاتيح النظام مقفلة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Unlock it and try again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>افتح قفلها وأعد المحاولة؛ وإلى ذلك الحين تبقى المفاتيح في الذاكرة حتى الإنهاء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring does not answer.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>حلقة مفاتيح النظام لا تستجيب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>If it asks for a password, give it and try again. Otherwise restart the keyring service, or log in again; until then keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>إن طلبت كلمة مرور فأدخلها وأعد المحاولة. وإلا فأعد تشغيل خدمة حلقة المفاتيح أو سجّل الدخول من جديد؛ وإلى ذلك الحين تبقى المفاتيح في الذاكرة حتى الإنهاء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>The system&apos;s keyring refused.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>رفضت حلقة مفاتيح النظام الطلب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>Keys live in memory until you quit.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>تبقى المفاتيح في الذاكرة حتى الإنهاء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>This is longer than every system&apos;s keyring can hold: {longest} characters.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>هذا أطول مما تتسع له حلقات المفاتيح في كل الأنظمة، وحدها {longest} من الأحرف.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/errors.py"/>
        <source>A key of a model service is shorter; check what was pasted.</source>
        <extracomment>KEYRING_EXPLANATION</extracomment>
        <translation>مفتاح خدمة النماذج أقصر من هذا؛ تحقق مما لُصق.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Address</source>
        <extracomment>TITLES</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Name of the server</source>
        <extracomment>TITLES</extracomment>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Connection</source>
        <extracomment>TITLES</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Proxy</source>
        <extracomment>TITLES</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Encryption</source>
        <extracomment>TITLES</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Key</source>
        <extracomment>TITLES</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Models</source>
        <extracomment>TITLES | (MODELS, CONVERSATIONS) | (SETTINGS, MODELS, PRESETS, FOLDERS)</extracomment>
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>One streamed token</source>
        <extracomment>TITLES</extracomment>
        <translation>رمز واحد بالبث</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Parameters</source>
        <extracomment>TITLES | parameters</extracomment>
        <translation>المعاملات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>Everything works.</source>
        <extracomment>ALL_WELL</extracomment>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>It works; something is worth knowing.</source>
        <extracomment>WELL_BUT</extracomment>
        <translation>يعمل؛ وثمة ما يحسن معرفته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/examination.py"/>
        <source>{title} failed: {words}</source>
        <extracomment>FAILED_AT</extracomment>
        <translation>فشل: {title}. {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>nothing is said in it</source>
        <extracomment>NOTHING_IN_IT</extracomment>
        <translation>لا شيء مكتوب فيها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/imported.py"/>
        <source>it is no conversation of a kind that can be read</source>
        <extracomment>NOT_UNDERSTOOD</extracomment>
        <translation>ليست محادثة من نوع يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>this is not JSON, or a part of it is missing</source>
        <extracomment>NOT_JSON</extracomment>
        <translation>هذا ليس JSON، أو ينقص جزء منه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>a conversation in it is too long</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>فيه محادثة أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>it is nested too deeply</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>مستويات التداخل فيه كثيرة جدًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/json_elements.py"/>
        <source>there is a number in it that nobody can read</source>
        <extracomment>HUGE_NUMBER</extracomment>
        <translation>فيه رقم لا يمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} attached files are not in the file; their names stand in their place</source>
        <extracomment>MISSING</extracomment>
        <translation>
            <numerusform>لا ملفات مرفقة ناقصة</numerusform>
            <numerusform>ملف مرفق واحد ليس في الملف، واسمه مكانه</numerusform>
            <numerusform>ملفان مرفقان ليسا في الملف، واسماهما مكانهما</numerusform>
            <numerusform>{count} ملفات مرفقة ليست في الملف، وأسماؤها مكانها</numerusform>
            <numerusform>{count} ملفًا مرفقًا ليست في الملف، وأسماؤها مكانها</numerusform>
            <numerusform>{count} ملف مرفق ليست في الملف، وأسماؤها مكانها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>an attached file is not in the file; its name stands in its place</source>
        <extracomment>MISSING_ONE</extracomment>
        <translation>ملف مرفق ليس في الملف، واسمه مكانه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>{count} parts of the kind “{kind}” are left out</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>
            <numerusform>لم يُترك أي جزء من نوع «{kind}»</numerusform>
            <numerusform>تُرك جزء واحد من نوع «{kind}»</numerusform>
            <numerusform>تُرك جزآن من نوع «{kind}»</numerusform>
            <numerusform>تُركت {count} أجزاء من نوع «{kind}»</numerusform>
            <numerusform>تُرك {count} جزءًا من نوع «{kind}»</numerusform>
            <numerusform>تُرك {count} جزء من نوع «{kind}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/luggage.py"/>
        <source>a part of the kind “{kind}” is left out</source>
        <extracomment>UNKNOWN_ONE</extracomment>
        <translation>تُرك جزء من نوع «{kind}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/imports/markdown_chat.py"/>
        <source>no line in it says who speaks, such as “## User” or “**You:**”</source>
        <extracomment>NOBODY_SPEAKS</extracomment>
        <translation>لا سطر فيه يبيّن المتكلم، مثل “‎## User‎” أو “‎**You:**‎”</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a schema: an object, true or false.</source>
        <extracomment>NO_SCHEMA</extracomment>
        <translation>يتطلب “{keyword}” مخططًا: كائنًا أو true أو false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of schemas with at least one in it.</source>
        <extracomment>NO_LIST</extracomment>
        <translation>يتطلب “{keyword}” قائمة مخططات فيها واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants an object: a name and a schema for each.</source>
        <extracomment>NO_MAP</extracomment>
        <translation>يتطلب “{keyword}” كائنًا: لكل عنصر اسم ومخطط.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“type” is array, boolean, integer, null, number, object or string, or a list of some of them.</source>
        <extracomment>BAD_TYPE</extracomment>
        <translation>قيمة “type” هي array أو boolean أو integer أو null أو number أو object أو string، أو قائمة ببعضها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of names, each once.</source>
        <extracomment>NO_NAMES</extracomment>
        <translation>يتطلب “{keyword}” قائمة أسماء، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a whole number from 0 on.</source>
        <extracomment>NO_COUNT</extracomment>
        <translation>يتطلب “{keyword}” عددًا صحيحًا من 0 فصاعدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>يتطلب “{keyword}” رقمًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a number above 0.</source>
        <extracomment>NO_STEP</extracomment>
        <translation>يتطلب “{keyword}” رقمًا أكبر من 0.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a text.</source>
        <extracomment>NO_TEXT</extracomment>
        <translation>يتطلب “{keyword}” نصًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants true or false.</source>
        <extracomment>NO_SWITCH</extracomment>
        <translation>يتطلب “{keyword}” القيمة true أو false.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{keyword}” wants a list of the values that are possible.</source>
        <extracomment>NO_VALUES</extracomment>
        <translation>يتطلب “{keyword}” قائمة بالقيم الممكنة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_schema.py"/>
        <source>“{target}” leads nowhere in this schema.</source>
        <extracomment>NO_TARGET</extracomment>
        <translation>لا يشير “{target}” إلى شيء في هذا المخطط.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>Line {line}, column {column}: {mistake}</source>
        <extracomment>AT</extracomment>
        <translation>السطر {line}، العمود {column}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text ends here, before it is complete.</source>
        <extracomment>ENDS_EARLY</extracomment>
        <translation>ينتهي النص هنا قبل أن يكتمل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a value is missing here: a text in quotes, a number, true, false, null, [ or {.</source>
        <extracomment>NO_VALUE</extracomment>
        <translation>تنقص هنا قيمة: نص بين علامتي اقتباس، أو رقم، أو true أو false أو null، أو [ أو {.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>texts and names stand in double quotes, not in single ones.</source>
        <extracomment>SINGLE_QUOTES</extracomment>
        <translation>توضع النصوص والأسماء بين علامات اقتباس مزدوجة لا مفردة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>JSON writes true, false and null in small letters.</source>
        <extracomment>CAPITAL_WORD</extracomment>
        <translation>تُكتب true وfalse وnull في JSON بأحرف صغيرة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is a comma too many before this bracket.</source>
        <extracomment>COMMA_TOO_MANY</extracomment>
        <translation>توجد فاصلة زائدة قبل هذا القوس.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a comma is missing here, or a bracket closes too late.</source>
        <extracomment>NO_COMMA</extracomment>
        <translation>تنقص هنا فاصلة، أو أُغلق قوس متأخرًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a colon is missing here, between the name and its value.</source>
        <extracomment>NO_COLON</extracomment>
        <translation>تنقص هنا نقطتان بين الاسم وقيمته.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a name in double quotes is missing here.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>ينقص هنا اسم بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the text that begins here has no closing quote.</source>
        <extracomment>OPEN_TEXT</extracomment>
        <translation>النص الذي يبدأ هنا تنقصه علامة اقتباس الإغلاق.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>a text cannot go over several lines; a line break in it is written \n.</source>
        <extracomment>BROKEN_TEXT</extracomment>
        <translation>لا يمتد النص على عدة أسطر؛ ويُكتب السطر الجديد فيه ‎\n‎.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>after a backslash JSON knows only &quot; \ / b f n r t and u with four digits.</source>
        <extracomment>BAD_ESCAPE</extracomment>
        <translation>بعد الشرطة المائلة العكسية لا يعرف JSON إلا ‎&quot; \ / b f n r t‎، وu مع أربعة أرقام.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>the object has ended; nothing may follow it.</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>انتهى الكائن؛ ولا يجوز أن يتبعه شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this must be an object: { … }.</source>
        <extracomment>NO_OBJECT</extracomment>
        <translation>يجب أن يكون هذا كائنًا: { … }.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>{name} is no number that JSON knows.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>ليس {name} رقمًا يعرفه JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>“{name}” stands here for the second time.</source>
        <extracomment>NAMED_TWICE</extracomment>
        <translation>تكرر «{name}» هنا مرة ثانية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is too long: no more than {most} characters are read.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>هذا أطول من اللازم: لا يُقرأ أكثر من {most} من الأحرف.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is nested too deeply.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>مستويات التداخل كثيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>there is half a character in it, which cannot be sent.</source>
        <extracomment>HALF_CHARACTER</extracomment>
        <translation>فيه نصف حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/json_text.py"/>
        <source>this is not JSON.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a title</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the list of models</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>قائمة النماذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>an examination</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>فحص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>servers on this computer</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>خوادم هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>a picture in a reply</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>صورة في رد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>the table of prices</source>
        <extracomment>PURPOSE_WORDS</extracomment>
        <translation>جدول الأسعار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>under way</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>أُجيب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>stopped here</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>أُوقف هنا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>broke off</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>انقطع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>no connection</source>
        <extracomment>OUTCOME_WORDS</extracomment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/network_request.py"/>
        <source>answered with {status}</source>
        <extracomment>ANSWERED_WITH</extracomment>
        <translation>أُجيب بـ {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the model is chosen elsewhere; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>النموذج يُختار في موضع آخر؛ ولا يكون هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>the messages are those of the conversation; they cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>الرسائل هي رسائل المحادثة؛ ولا تكون هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameter_kinds.py"/>
        <source>streaming has a switch of its own; it cannot stand here.</source>
        <extracomment>RESERVED</extracomment>
        <translation>للبث مفتاح تبديل خاص؛ ولا يكون هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Temperature</source>
        <extracomment>PARAMETERS | temperature | How freely the model chooses among likely words. Low is steady, high is inventive.</extracomment>
        <translation>الحرارة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How freely the model chooses among likely words. Low is steady, high is inventive.</source>
        <extracomment>PARAMETERS | temperature | Temperature</extracomment>
        <translation>مدى حرية النموذج في الاختيار بين الكلمات المرجحة. المنخفض ثابت والمرتفع مبتكر.</translation>
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
        <translation>لا يختار النموذج إلا من الكلمات الأرجح التي يبلغ مجموع احتمالاتها هذه القيمة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Maximum tokens</source>
        <extracomment>PARAMETERS | max_tokens | Where a reply is cut off. A token is about three quarters of an English word. | tokens</extracomment>
        <translation>الحد الأقصى للرموز</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Where a reply is cut off. A token is about three quarters of an English word.</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | tokens</extracomment>
        <translation>حيث يُقطع الرد. الرمز نحو ثلاثة أرباع كلمة إنجليزية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>tokens</source>
        <extracomment>PARAMETERS | max_tokens | Maximum tokens | Where a reply is cut off. A token is about three quarters of an English word. | top_logprobs | Top log probabilities | How many other tokens are named with their probability, for each token of the answer. | logprobs</extracomment>
        <translation>رمز</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Presence penalty</source>
        <extracomment>PARAMETERS | presence_penalty | Above 0 the model turns to new topics, below 0 it stays with what was said.</extracomment>
        <translation>عقوبة الحضور</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model turns to new topics, below 0 it stays with what was said.</source>
        <extracomment>PARAMETERS | presence_penalty | Presence penalty</extracomment>
        <translation>فوق ٠ يتجه النموذج إلى مواضيع جديدة، وتحت ٠ يبقى في ما قيل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Frequency penalty</source>
        <extracomment>PARAMETERS | frequency_penalty | Above 0 the model repeats its words less often, below 0 more often.</extracomment>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Above 0 the model repeats its words less often, below 0 more often.</source>
        <extracomment>PARAMETERS | frequency_penalty | Frequency penalty</extracomment>
        <translation>فوق ٠ يقل تكرار النموذج لكلماته، وتحت ٠ يزيد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Number of answers</source>
        <extracomment>PARAMETERS | n | How many answers the model gives at once. Each costs as much as one alone. | answers</extracomment>
        <translation>عدد الإجابات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many answers the model gives at once. Each costs as much as one alone.</source>
        <extracomment>PARAMETERS | n | Number of answers | answers</extracomment>
        <translation>كم إجابة يعطيها النموذج دفعة واحدة. تكلفة كل منها كتكلفة إجابة مفردة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>answers</source>
        <extracomment>PARAMETERS | n | Number of answers | How many answers the model gives at once. Each costs as much as one alone.</extracomment>
        <translation>إجابات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Stop texts</source>
        <extracomment>PARAMETERS | stop | The model stops before it would write one of these, up to four of them.</extracomment>
        <translation>نصوص التوقف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The model stops before it would write one of these, up to four of them.</source>
        <extracomment>PARAMETERS | stop | Stop texts</extracomment>
        <translation>يتوقف النموذج قبل أن يكتب أحد هذه النصوص، وهي أربعة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Seed</source>
        <extracomment>PARAMETERS | seed | The same seed with the same request gives, where a service keeps to it, the same answer.</extracomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>The same seed with the same request gives, where a service keeps to it, the same answer.</source>
        <extracomment>PARAMETERS | seed | Seed</extracomment>
        <translation>البذرة نفسها مع الطلب نفسه تعطي الإجابة نفسها، في الخدمات التي تلتزم بذلك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Reasoning effort</source>
        <extracomment>PARAMETERS | reasoning_effort | How long a model that reasons thinks before it writes. More is slower and costs more.</extracomment>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How long a model that reasons thinks before it writes. More is slower and costs more.</source>
        <extracomment>PARAMETERS | reasoning_effort | Reasoning effort</extracomment>
        <translation>كم يفكر النموذج الاستدلالي قبل أن يكتب. الأكثر أبطأ وأغلى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Verbosity</source>
        <extracomment>PARAMETERS | verbosity | How much the model writes: low is short, high is thorough.</extracomment>
        <translation>الإسهاب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How much the model writes: low is short, high is thorough.</source>
        <extracomment>PARAMETERS | verbosity | Verbosity</extracomment>
        <translation>مقدار ما يكتبه النموذج: المنخفض موجز والمرتفع مفصّل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Response format</source>
        <extracomment>PARAMETERS | response_format | Whether the answer is text, a JSON object, or JSON that keeps to a schema.</extracomment>
        <translation>صيغة الاستجابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Whether the answer is text, a JSON object, or JSON that keeps to a schema.</source>
        <extracomment>PARAMETERS | response_format | Response format</extracomment>
        <translation>هل الإجابة نص، أم كائن JSON، أم JSON يلتزم بمخطط.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Log probabilities</source>
        <extracomment>PARAMETERS | logprobs | Asks how likely each token of the answer was; “ask --json” prints it.</extracomment>
        <translation>لوغاريتمات الاحتمال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Asks how likely each token of the answer was; “ask --json” prints it.</source>
        <extracomment>PARAMETERS | logprobs | Log probabilities</extracomment>
        <translation>يطلب احتمال كل رمز في الإجابة؛ ويطبعها «ask --json».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Top log probabilities</source>
        <extracomment>PARAMETERS | top_logprobs | How many other tokens are named with their probability, for each token of the answer. | tokens | logprobs</extracomment>
        <translation>أعلى لوغاريتمات الاحتمال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>How many other tokens are named with their probability, for each token of the answer.</source>
        <extracomment>PARAMETERS | top_logprobs | Top log probabilities | tokens | logprobs</extracomment>
        <translation>كم رمزًا آخر يُذكر مع احتماله، لكل رمز في الإجابة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Streaming</source>
        <extracomment>PARAMETERS | stream | Off, a reply comes as a whole when it is complete. Not set, it comes word by word.</extracomment>
        <translation>البث</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Off, a reply comes as a whole when it is complete. Not set, it comes word by word.</source>
        <extracomment>PARAMETERS | stream | Streaming</extracomment>
        <translation>عند إيقافه يصل الرد كاملًا بعد اكتماله. وإن لم يُحدد وصل كلمة كلمة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Extra JSON</source>
        <extracomment>PARAMETERS | extra | Fields that are put into the request as they stand, over what is set elsewhere.</extracomment>
        <translation>JSON إضافي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/parameters.py"/>
        <source>Fields that are put into the request as they stand, over what is set elsewhere.</source>
        <extracomment>PARAMETERS | extra | Extra JSON</extracomment>
        <translation>حقول توضع في الطلب كما هي، ولها الأولوية على ما ضُبط في غيرها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} could not be reached</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>تعذر الوصول إلى {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} took too long</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>استغرق {host} وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} did not give it (HTTP {status})</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لم يقدّمها {host} (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} leads on to {next_host}</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يحيل {host} إلى {next_host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>{host} is in your own network, where replies cannot look</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>يقع {host} في شبكتك الخاصة، ولا يمكن للردود النظر فيها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is too large</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>كبيرة جدًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is no picture that can be shown</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>ليست صورة يمكن عرضها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is damaged</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>تالفة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>it is not there any more</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/picture.py"/>
        <source>something went wrong inside the program</source>
        <extracomment>EXPLANATION</extracomment>
        <translation>حدث خطأ داخل البرنامج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>You</source>
        <extracomment>(YOU, REPLY) | (YOU, MODEL) | YOU</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply</source>
        <extracomment>(YOU, REPLY) | REPLY</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | THOUGHT</extracomment>
        <translation>تفكير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Refused</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES)</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Sources</source>
        <extracomment>(THOUGHT, REFUSED, SOURCES) | SOURCES</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Picture</source>
        <extracomment>PICTURE</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <source>Call of {name}</source>
        <extracomment>(CALL, RESULT)</extracomment>
        <translation>استدعاء {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/plain_text.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Result</source>
        <extracomment>(CALL, RESULT) | RESULT</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset.py"/>
        <source>A speaker&apos;s name has only letters, digits, “_” and “-”: most services refuse anything else.</source>
        <extracomment>NAME_RULE</extracomment>
        <translation>لا يحوي اسم المتحدث إلا أحرفًا وأرقامًا و“_” و“-”: ترفض معظم الخدمات ما سوى ذلك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Instructions</source>
        <extracomment>INSTRUCTIONS_TITLE | self.instructions</extracomment>
        <translation>التعليمات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>instructions</source>
        <extracomment>WITH_INSTRUCTIONS</extracomment>
        <translation>تعليمات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>1 example</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>مثال واحد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/preset_words.py"/>
        <source>{count} examples</source>
        <extracomment>(ONE_EXAMPLE, EXAMPLES)</extracomment>
        <translation>
            <numerusform>لا أمثلة</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>{count} أمثلة</numerusform>
            <numerusform>{count} مثالًا</numerusform>
            <numerusform>{count} مثال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/prompt_template.py"/>
        <source>“{value}” is no number.</source>
        <extracomment>NO_NUMBER</extracomment>
        <translation>ليس «{value}» رقمًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/response_format.py"/>
        <source>The name of a schema is made of up to 64 letters from a to z, digits, - and _.</source>
        <extracomment>BAD_NAME</extracomment>
        <translation>يتكون اسم المخطط من ٦٤ حرفًا على الأكثر: أحرف من a إلى z وأرقام و- و_.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Write it like http://proxy.example.com:3128, with name:password@ before the host where it wants them.</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>اكتبه هكذا: http://proxy.example.com:3128، مع الاسم:كلمة المرور@ قبل المضيف إن طلبهما.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A proxy is reached by http:// or https://; this program speaks no SOCKS.</source>
        <translation>يُوصل إلى الوكيل بـ http://‎ أو https://‎؛ ولا يدعم هذا البرنامج SOCKS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>This is not the address of a proxy.</source>
        <translation>هذا ليس عنوان وكيل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>A time is a number of seconds up to {longest}.</source>
        <translation>الوقت عدد من الثواني لا يتجاوز {longest}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/route.py"/>
        <source>Leave it empty for the usual time.</source>
        <translation>اتركه فارغًا للوقت المعتاد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no role: write role:user or role:assistant.</source>
        <extracomment>NOT_A_ROLE</extracomment>
        <translation>ليس «{word}» دورًا: اكتب role:user أو role:assistant.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>A message has code, a picture or a file, but no “{word}”: write has:code, has:picture or has:file.</source>
        <extracomment>NOT_A_KIND</extracomment>
        <translation>في الرسالة شيفرة أو صورة أو ملف، ولا يوجد فيها «{word}»: اكتب has:code أو has:picture أو has:file.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>“{word}” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.</source>
        <extracomment>NOT_A_DATE</extracomment>
        <translation>ليس «{word}» تاريخًا: اكتب 2026 أو 2026-11 أو 2026-11-25 أو today أو yesterday.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/search_query.py"/>
        <source>There is no “{name}:”, so it is looked for as it stands. Did you mean {field}:?</source>
        <extracomment>NO_FIELD</extracomment>
        <translation>لا يوجد «{name}:‎»، ولذلك يُبحث عنه كما هو. هل قصدت {field}:‎؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, {count} lines</source>
        <extracomment>CODE</extracomment>
        <translation>
            <numerusform>شيفرة، {language}، {count} سطر</numerusform>
            <numerusform>شيفرة، {language}، سطر واحد</numerusform>
            <numerusform>شيفرة، {language}، سطران</numerusform>
            <numerusform>شيفرة، {language}، {count} أسطر</numerusform>
            <numerusform>شيفرة، {language}، {count} سطرًا</numerusform>
            <numerusform>شيفرة، {language}، {count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {language}, 1 line</source>
        <extracomment>CODE_LINE</extracomment>
        <translation>شيفرة، {language}، سطر واحد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, {count} lines</source>
        <extracomment>PLAIN_CODE</extracomment>
        <translation>
            <numerusform>شيفرة، {count} سطر</numerusform>
            <numerusform>شيفرة، سطر واحد</numerusform>
            <numerusform>شيفرة، سطران</numerusform>
            <numerusform>شيفرة، {count} أسطر</numerusform>
            <numerusform>شيفرة، {count} سطرًا</numerusform>
            <numerusform>شيفرة، {count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>code, 1 line</source>
        <extracomment>PLAIN_CODE_LINE</extracomment>
        <translation>شيفرة، سطر واحد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>table, {rows} rows, {columns} columns</source>
        <extracomment>TABLE</extracomment>
        <translation>جدول، عدد الصفوف {rows}، عدد الأعمدة {columns}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>heading {level}</source>
        <extracomment>HEADING</extracomment>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>formula</source>
        <extracomment>FORMULA</extracomment>
        <translation>صيغة رياضية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>image</source>
        <extracomment>PICTURE</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>separator</source>
        <extracomment>SEPARATOR</extracomment>
        <translation>فاصل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>done:</source>
        <extracomment>MARKERS</extracomment>
        <translation>تم:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/spoken_text.py"/>
        <source>to do:</source>
        <extracomment>MARKERS</extracomment>
        <translation>للإنجاز:</translation>
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
        <translation>المعروض، كنص عادي بعلامات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>HTML page</source>
        <extracomment>FORMATS | html | What is shown, with pictures and colours, in one file</extracomment>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, with pictures and colours, in one file</source>
        <extracomment>FORMATS | HTML page | html</extracomment>
        <translation>المعروض، بالصور والألوان، في ملف واحد</translation>
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
        <translation>المعروض، في صفحات للطباعة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Plain text</source>
        <extracomment>FORMATS | txt | What is shown, words alone</extracomment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>What is shown, words alone</source>
        <extracomment>FORMATS | Plain text | txt</extracomment>
        <translation>المعروض، الكلمات وحدها</translation>
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
        <translation>كل شيء، وكل النسخ أيضًا، في ملف واحد؛ يمكن استيراده</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Zip of JSON</source>
        <extracomment>FORMATS | zip | Everything, files beside it; can be imported</extracomment>
        <translation>ملف Zip من JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>Everything, files beside it; can be imported</source>
        <extracomment>FORMATS | Zip of JSON | zip</extracomment>
        <translation>كل شيء، ومعه الملفات؛ يمكن استيراده</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>there are no conversations in it that can be read</source>
        <extracomment>NO_CONVERSATIONS</extracomment>
        <translation>لا توجد فيه محادثات يمكن قراءتها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>it could not be read: {detail}</source>
        <extracomment>NOT_READ</extracomment>
        <translation>تعذرت قراءته: {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” could not be written: {detail}.</source>
        <extracomment>NOT_WRITTEN</extracomment>
        <translation>تعذرت كتابة «{name}»: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” is no file, and nothing was written.</source>
        <extracomment>NO_PLACE</extracomment>
        <translation>ليس «{name}» ملفًا، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” cannot be imported: {why}.</source>
        <extracomment>NOT_IMPORTED</extracomment>
        <translation>تعذر استيراد «{name}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>These can: exports of ChatGPT, Claude and Open WebUI, Markdown, and what this program exported as JSON or zip.</source>
        <extracomment>READABLE</extracomment>
        <translation>يمكن استيراد: ملفات تصدير ChatGPT وClaude وOpen WebUI، وMarkdown، وما صدّره هذا البرنامج بصيغة JSON أو zip.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/transfer.py"/>
        <source>“{name}” has changed since it was looked at, and nothing was imported.</source>
        <extracomment>CHANGED</extracomment>
        <translation>تغيّر «{name}» منذ الاطلاع عليه، ولم يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_change.py"/>
        <source>The conversation has changed since: this does not fit into it any more.</source>
        <extracomment>CHANGED_SINCE</extracomment>
        <translation>تغيّرت المحادثة منذ ذلك الحين: لم يعد هذا مناسبًا لها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>This is all there is in this conversation.</source>
        <extracomment>NOTHING_LEFT</extracomment>
        <translation>هذا كل ما في هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>Delete the conversation instead.</source>
        <extracomment>DELETE_INSTEAD</extracomment>
        <translation>احذف المحادثة بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>A message needs some words.</source>
        <extracomment>NOTHING_WRITTEN</extracomment>
        <translation>تحتاج الرسالة إلى بعض الكلمات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/tree_edits.py"/>
        <source>{title} (fork)</source>
        <extracomment>FORK</extracomment>
        <translation>{title} (فرع)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>It wants to be asked again in {wait}, at {moment}.</source>
        <extracomment>ASK_LATER</extracomment>
        <translation>يطلب إعادة السؤال بعد {wait}، عند {moment}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} min</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} h</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/core/waits.py"/>
        <source>{count} days</source>
        <extracomment>(MINUTES, HOURS, DAYS)</extracomment>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” cannot be started.</source>
        <translation>تعذر بدء الأمر «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” did not end in time.</source>
        <translation>لم ينته الأمر «{name}» في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” ended with {code} and gave no key.</source>
        <extracomment>sentence</extracomment>
        <translation>انتهى الأمر «{name}» بالرمز {code} ولم يعط مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/command.py"/>
        <source>The command “{name}” printed no key.</source>
        <translation>لم يطبع الأمر «{name}» مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>the environment</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>{variable} in {place}</source>
        <extracomment>(ENVIRONMENT, WHERE)</extracomment>
        <translation>{variable} في {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>The file “{name}” cannot be read.</source>
        <translation>تعذرت قراءة الملف «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/keychain/other_sources.py"/>
        <source>Check --env-file.</source>
        <translation>تحقق من ‎--env-file‎.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Change the proxy in the accounts.</source>
        <extracomment>CHANGE_PROXY</extracomment>
        <translation>غيّر الوكيل في الحسابات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The file of certificates “{file}” cannot be read, or holds none.</source>
        <extracomment>sentence</extracomment>
        <translation>تعذرت قراءة ملف الشهادات «{file}»، أو لا شهادات فيه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>Choose another file in the accounts.</source>
        <translation>اختر ملفًا آخر في الحسابات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>There is no address of the account&apos;s own proxy.</source>
        <translation>لا يوجد عنوان للوكيل الخاص بالحساب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/http.py"/>
        <source>The proxy cannot be used: this program speaks to http:// and https:// proxies.</source>
        <extracomment>sentence</extracomment>
        <translation>تعذر استخدام الوكيل: يدعم هذا البرنامج وكلاء http://‎ وhttps://‎.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check how the address is spelled. If other names are not found either, check the network or the VPN.</source>
        <extracomment>CHECK_SPELLING</extracomment>
        <translation>تحقق من كتابة العنوان. وإن لم توجد أسماء أخرى أيضًا فتحقق من الشبكة أو VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check the proxy in the accounts, or the one of the system.</source>
        <extracomment>CHECK_PROXY</extracomment>
        <translation>تحقق من الوكيل في الحسابات أو من وكيل النظام.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Start the server, or correct the port in the address.</source>
        <extracomment>START_SERVER</extracomment>
        <translation>شغّل الخادم، أو صحّح المنفذ في العنوان.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Check that the server runs and that the port is right; a firewall or VPN may be in the way.</source>
        <extracomment>CHECK_FIREWALL</extracomment>
        <translation>تحقق من أن الخادم يعمل وأن المنفذ صحيح؛ فقد يعترضه جدار حماية أو VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>If it is a server of your own, name its certificate under Certificates in the accounts.</source>
        <extracomment>TRUST_IT</extracomment>
        <translation>إن كان خادمك فحدّد شهادته ضمن «الشهادات» في الحسابات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>It has to be renewed by whoever runs the server; or the clock of this computer is wrong.</source>
        <extracomment>SEE_CLOCK</extracomment>
        <translation>على من يدير الخادم تجديدها؛ أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Use the name that stands in the certificate, or have one made for this name.</source>
        <extracomment>OTHER_NAME</extracomment>
        <translation>استخدم الاسم الوارد في الشهادة، أو اطلب شهادة لهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The server does not speak TLS: begin the address with http:// instead of https://.</source>
        <extracomment>USE_HTTP</extracomment>
        <translation>لا يستخدم الخادم TLS: ابدأ العنوان بـ http://‎ بدلًا من https://‎.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Write name:password@ before the host of the proxy in the accounts.</source>
        <extracomment>NAME_PROXY</extracomment>
        <translation>اكتب الاسم:كلمة المرور@ قبل مضيف الوكيل في الحسابات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The name {host} was not looked up in time.</source>
        <translation>لم يُعثر على الاسم {host} في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>There is no server named {host}.</source>
        <translation>لا يوجد خادم باسم {host}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{place} does not answer: no connection within {seconds} s.</source>
        <extracomment>sentence</extracomment>
        <translation>لا يستجيب {place}: لم يتم اتصال خلال {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>Nothing answers at {place}.</source>
        <translation>لا شيء يستجيب عند {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not answer.</source>
        <translation>الوكيل لا يستجيب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy wants a name and a password, or does not accept them.</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور، أو لا يقبلهما.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The proxy does not lead to {host}: it answers {status}.</source>
        <extracomment>sentence</extracomment>
        <translation>لا يوصل الوكيل إلى {host}: يجيب بـ {status}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} does not answer to TLS.</source>
        <translation>لا يستجيب {host} لـ TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>{host} and this program find no common TLS.</source>
        <translation>لا يجد {host} وهذا البرنامج إصدار TLS مشتركًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The address of the proxy makes no sense.</source>
        <translation>عنوان الوكيل بلا معنى.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is out of date.</source>
        <translation>انتهت صلاحية شهادة {host}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is for another name.</source>
        <translation>شهادة {host} لاسم آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/providers/server_path.py"/>
        <source>The certificate of {host} is from nobody this system trusts.</source>
        <translation>شهادة {host} صادرة عن جهة لا يثق بها هذا النظام.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>There is no account “{id}”.</source>
        <translation>لا يوجد حساب «{id}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>An account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_entries.py"/>
        <source>This looks like a key; a name is seen by everybody who looks.</source>
        <translation>يبدو هذا مفتاحًا؛ والاسم يراه كل من ينظر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Added the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>إضافة الحساب «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Removed the account “{name}”</source>
        <extracomment>(ADDED, REMOVED)</extracomment>
        <translation>إزالة الحساب «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Moved the account “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>نقل الحساب «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Renamed the account “{old}” to “{name}”</source>
        <extracomment>(MOVED, RENAMED)</extracomment>
        <translation>إعادة تسمية الحساب «{old}» إلى «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the address of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>تغيير عنوان «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed the command of “{name}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>تغيير أمر «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/account_history.py"/>
        <source>Changed how requests of “{name}” leave</source>
        <extracomment>CHANGED</extracomment>
        <translation>تغيير طريق خروج طلبات «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>printed by “{name}”</source>
        <extracomment>FROM_COMMAND</extracomment>
        <translation>مطبوع بواسطة «{name}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it has {count} characters, and no system&apos;s keyring holds more than {longest}.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>هذا ليس مفتاحًا: فيه {count} حرف، ولا تتسع حلقة مفاتيح أي نظام لأكثر من {longest}.</numerusform>
            <numerusform>هذا ليس مفتاحًا: فيه حرف واحد، ولا تتسع حلقة مفاتيح أي نظام لأكثر من {longest}.</numerusform>
            <numerusform>هذا ليس مفتاحًا: فيه حرفان، ولا تتسع حلقة مفاتيح أي نظام لأكثر من {longest}.</numerusform>
            <numerusform>هذا ليس مفتاحًا: فيه {count} أحرف، ولا تتسع حلقة مفاتيح أي نظام لأكثر من {longest}.</numerusform>
            <numerusform>هذا ليس مفتاحًا: فيه {count} حرفًا، ولا تتسع حلقة مفاتيح أي نظام لأكثر من {longest}.</numerusform>
            <numerusform>هذا ليس مفتاحًا: فيه {count} حرف، ولا تتسع حلقة مفاتيح أي نظام لأكثر من {longest}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This is not a key: it contains spaces or characters that no key has.</source>
        <extracomment>FORBIDDEN</extracomment>
        <translation>هذا ليس مفتاحًا: فيه مسافات أو أحرف لا تكون في أي مفتاح.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Known accounts: {names}.</source>
        <translation>الحسابات المعروفة: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>This command is too long, or has characters that cannot be seen.</source>
        <translation>هذا الأمر أطول من اللازم، أو فيه أحرف غير مرئية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>{who} has no address yet.</source>
        <translation>ليس لـ {who} عنوان بعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>Enter the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/accounts.py"/>
        <source>A quotation mark in this command is not closed.</source>
        <translation>علامة اقتباس في هذا الأمر غير مغلقة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>No model is chosen.</source>
        <extracomment>NO_MODEL | Choose a model.</extracomment>
        <translation>لم يُختر نموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/asking.py"/>
        <source>Choose a model.</source>
        <extracomment>No model is chosen.</extracomment>
        <translation>اختر نموذجًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/backups.py"/>
        <source>Brought back {count} conversations from the backup of {name}</source>
        <extracomment>BROUGHT_BACK</extracomment>
        <translation>
            <numerusform>استعادة {count} محادثة من النسخة الاحتياطية {name}</numerusform>
            <numerusform>استعادة محادثة واحدة من النسخة الاحتياطية {name}</numerusform>
            <numerusform>استعادة محادثتين من النسخة الاحتياطية {name}</numerusform>
            <numerusform>استعادة {count} محادثات من النسخة الاحتياطية {name}</numerusform>
            <numerusform>استعادة {count} محادثة من النسخة الاحتياطية {name}</numerusform>
            <numerusform>استعادة {count} محادثة من النسخة الاحتياطية {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>Choose an account.</source>
        <translation>اختر حسابًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to send.</source>
        <translation>لا يوجد ما يُرسل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is no message that this would answer.</source>
        <translation>لا توجد رسالة يُجاب عنها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>There is nothing to continue: this reply is complete.</source>
        <translation>لا يوجد ما يُتابع: هذا الرد مكتمل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <source>This conversation is being closed.</source>
        <translation>يجري إغلاق هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>A reply is still on its way.</source>
        <extracomment>STILL_RUNNING | Wait for it, or stop it.</extracomment>
        <translation>ما زال رد في الطريق.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chat.py"/>
        <location filename="../../desktop_ai/services/workspace.py"/>
        <source>Wait for it, or stop it.</source>
        <extracomment>STILL_RUNNING | A reply is still on its way.</extracomment>
        <translation>انتظره، أو أوقفه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Renamed “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>إعادة تسمية «{before}» إلى «{after}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated “{title}”</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>تكرار «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Duplicated {count} conversations</source>
        <extracomment>DUPLICATED</extracomment>
        <translation>
            <numerusform>تكرار {count} محادثة</numerusform>
            <numerusform>تكرار محادثة واحدة</numerusform>
            <numerusform>تكرار محادثتين</numerusform>
            <numerusform>تكرار {count} محادثات</numerusform>
            <numerusform>تكرار {count} محادثة</numerusform>
            <numerusform>تكرار {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Deleted “{title}”</source>
        <extracomment>DELETED | (DELETED, IN_TRASH)</extracomment>
        <translation>حذف «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <source>Deleted {count} conversations</source>
        <extracomment>DELETED</extracomment>
        <translation>
            <numerusform>حذف {count} محادثة</numerusform>
            <numerusform>حذف محادثة واحدة</numerusform>
            <numerusform>حذف محادثتين</numerusform>
            <numerusform>حذف {count} محادثات</numerusform>
            <numerusform>حذف {count} محادثة</numerusform>
            <numerusform>حذف {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/chosen_conversations.py"/>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (copy)</source>
        <extracomment>COPY | (COPY, FORMER)</extracomment>
        <translation>{title} (نسخة)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>none</source>
        <extracomment>(NO_PROXY, NO_TLS) | USES</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: the address begins with http://</source>
        <extracomment>(NO_PROXY, NO_TLS)</extracomment>
        <translation>لا يوجد: يبدأ العنوان بـ http://‎</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none: everybody on the way can read what is sent</source>
        <extracomment>OPEN_TLS</extracomment>
        <translation>لا يوجد: كل من في الطريق يستطيع قراءة ما يُرسل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Use https:// if the server can.</source>
        <extracomment>USE_HTTPS</extracomment>
        <translation>استخدم https://‎ إن كان الخادم يدعمه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>none needed</source>
        <extracomment>NO_KEY_NEEDED</extracomment>
        <translation>لا حاجة إليه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{count} نماذج</numerusform>
            <numerusform>{count} نموذجًا</numerusform>
            <numerusform>{count} نموذج</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>1 model</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>نموذج واحد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server names none</source>
        <extracomment>(MODELS, ONE_MODEL, NO_MODELS)</extracomment>
        <translation>لا يذكر الخادم أي نموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>the server has no list of models</source>
        <extracomment>NO_LIST_THERE</extracomment>
        <translation>ليس لدى الخادم قائمة نماذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Type the name of a model.</source>
        <extracomment>TYPE_MODEL</extracomment>
        <translation>اكتب اسم نموذج.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{count} models, but not {model}</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>
            <numerusform>لا نماذج، ليس منها {model}</numerusform>
            <numerusform>نموذج واحد، ليس منها {model}</numerusform>
            <numerusform>نموذجان، ليس منها {model}</numerusform>
            <numerusform>{count} نماذج، ليس منها {model}</numerusform>
            <numerusform>{count} نموذجًا، ليس منها {model}</numerusform>
            <numerusform>{count} نموذج، ليس منها {model}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>No model is chosen, and the server names none.</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>لم يُختر نموذج، ولا يذكر الخادم أي نموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>from {model}</source>
        <extracomment>FIRST_TOKEN</extracomment>
        <translation>من {model}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} answers, but all at once instead of word by word</source>
        <extracomment>NOT_STREAMED</extracomment>
        <translation>يجيب {model}، لكن دفعة واحدة لا كلمة كلمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>{model} ended its reply without a word.</source>
        <extracomment>EMPTY_REPLY</extracomment>
        <translation>أنهى {model} رده دون كلمة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Try another model.</source>
        <extracomment>OTHER_MODEL</extracomment>
        <translation>جرّب نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>taken</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>refused: {why}</source>
        <extracomment>(TAKEN, REFUSED)</extracomment>
        <translation>مرفوض: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>not sent: this provider is known not to take it</source>
        <extracomment>NOT_SENT_BY_ROW</extracomment>
        <translation>غير مرسل: من المعروف أن هذا المزوّد لا يقبله</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <source>Set it to “not sent”; the program also leaves it out by itself.</source>
        <extracomment>LEAVE_OUT</extracomment>
        <translation>اجعله «غير مرسل»؛ والبرنامج يستبعده أيضًا تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/doctor.py"/>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The Guide is a part of this program: there is no way to examine.</source>
        <extracomment>NO_WAY</extracomment>
        <translation>المرشد جزء من هذا البرنامج: لا يوجد طريق يُفحص.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Edited “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>تحرير «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Inserted “{words}”</source>
        <extracomment>(EDITED, INSERTED)</extracomment>
        <translation>إدراج «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted the message “{words}”</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>حذف الرسالة «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Deleted “{words}” and what followed it</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>حذف «{words}» وما تبعها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Left “{words}” out of requests</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>استبعاد «{words}» من الطلبات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took “{words}” into requests again</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>إعادة «{words}» إلى الطلبات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation to what fits</source>
        <extracomment>CUT_TO_FIT</extracomment>
        <translation>اقتطاع المحادثة إلى ما يتسع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Cut the conversation above “{words}”</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>اقتطاع المحادثة فوق «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Took the cut back</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>إلغاء الاقتطاع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Forked the conversation at “{words}”</source>
        <extracomment>FORKED</extracomment>
        <translation>تفريع المحادثة عند «{words}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/editing.py"/>
        <source>Only a message of yours can be sent again.</source>
        <extracomment>NOT_A_PROMPT</extracomment>
        <translation>لا يمكن أن يُرسل من جديد إلا رسائلك.</translation>
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
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/exports.py"/>
        <source>There is nothing to export.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لا يوجد ما يُصدّر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned “{title}”</source>
        <extracomment>PINNED</extracomment>
        <translation>تثبيت «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Pinned {count} conversations</source>
        <extracomment>PINNED</extracomment>
        <translation>
            <numerusform>تثبيت {count} محادثة</numerusform>
            <numerusform>تثبيت محادثة واحدة</numerusform>
            <numerusform>تثبيت محادثتين</numerusform>
            <numerusform>تثبيت {count} محادثات</numerusform>
            <numerusform>تثبيت {count} محادثة</numerusform>
            <numerusform>تثبيت {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned “{title}”</source>
        <extracomment>UNPINNED</extracomment>
        <translation>إلغاء تثبيت «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Unpinned {count} conversations</source>
        <extracomment>UNPINNED</extracomment>
        <translation>
            <numerusform>إلغاء تثبيت {count} محادثة</numerusform>
            <numerusform>إلغاء تثبيت محادثة واحدة</numerusform>
            <numerusform>إلغاء تثبيت محادثتين</numerusform>
            <numerusform>إلغاء تثبيت {count} محادثات</numerusform>
            <numerusform>إلغاء تثبيت {count} محادثة</numerusform>
            <numerusform>إلغاء تثبيت {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived “{title}”</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>أرشفة «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Archived {count} conversations</source>
        <extracomment>ARCHIVED</extracomment>
        <translation>
            <numerusform>أرشفة {count} محادثة</numerusform>
            <numerusform>أرشفة محادثة واحدة</numerusform>
            <numerusform>أرشفة محادثتين</numerusform>
            <numerusform>أرشفة {count} محادثات</numerusform>
            <numerusform>أرشفة {count} محادثة</numerusform>
            <numerusform>أرشفة {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>إخراج «{title}» من الأرشيف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of the archive</source>
        <extracomment>UNARCHIVED</extracomment>
        <translation>
            <numerusform>إخراج {count} محادثة من الأرشيف</numerusform>
            <numerusform>إخراج محادثة واحدة من الأرشيف</numerusform>
            <numerusform>إخراج محادثتين من الأرشيف</numerusform>
            <numerusform>إخراج {count} محادثات من الأرشيف</numerusform>
            <numerusform>إخراج {count} محادثة من الأرشيف</numerusform>
            <numerusform>إخراج {count} محادثة من الأرشيف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved “{title}” to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>نقل «{title}» إلى «{folder}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Moved {count} conversations to “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>
            <numerusform>نقل {count} محادثة إلى «{folder}»</numerusform>
            <numerusform>نقل محادثة واحدة إلى «{folder}»</numerusform>
            <numerusform>نقل محادثتين إلى «{folder}»</numerusform>
            <numerusform>نقل {count} محادثات إلى «{folder}»</numerusform>
            <numerusform>نقل {count} محادثة إلى «{folder}»</numerusform>
            <numerusform>نقل {count} محادثة إلى «{folder}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took “{title}” out of its folder</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>إخراج «{title}» من مجلدها</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Took {count} conversations out of their folders</source>
        <extracomment>MOVED_OUT</extracomment>
        <translation>
            <numerusform>إخراج {count} محادثة من المجلدات</numerusform>
            <numerusform>إخراج محادثة واحدة من المجلدات</numerusform>
            <numerusform>إخراج محادثتين من المجلدات</numerusform>
            <numerusform>إخراج {count} محادثات من المجلدات</numerusform>
            <numerusform>إخراج {count} محادثة من المجلدات</numerusform>
            <numerusform>إخراج {count} محادثة من المجلدات</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of “{title}”</source>
        <extracomment>TAGGED</extracomment>
        <translation>تغيير وسوم «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Changed the tags of {count} conversations</source>
        <extracomment>TAGGED</extracomment>
        <translation>
            <numerusform>تغيير وسوم {count} محادثة</numerusform>
            <numerusform>تغيير وسوم محادثة واحدة</numerusform>
            <numerusform>تغيير وسوم محادثتين</numerusform>
            <numerusform>تغيير وسوم {count} محادثات</numerusform>
            <numerusform>تغيير وسوم {count} محادثة</numerusform>
            <numerusform>تغيير وسوم {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put “{title}” in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>ترتيب «{title}» بالتاريخ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/filings.py"/>
        <source>Put {count} conversations in order by date</source>
        <extracomment>BY_DATE</extracomment>
        <translation>
            <numerusform>ترتيب {count} محادثة بالتاريخ</numerusform>
            <numerusform>ترتيب محادثة واحدة بالتاريخ</numerusform>
            <numerusform>ترتيب محادثتين بالتاريخ</numerusform>
            <numerusform>ترتيب {count} محادثات بالتاريخ</numerusform>
            <numerusform>ترتيب {count} محادثة بالتاريخ</numerusform>
            <numerusform>ترتيب {count} محادثة بالتاريخ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/filings.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>Untitled</source>
        <extracomment>UNTITLED</extracomment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>All of this conversation fits, as far as is known: nothing was cut.</source>
        <extracomment>NOTHING_TO_CUT</extracomment>
        <translation>تتسع هذه المحادثة كلها حسب المعروف: لم يُقتطع شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Your last message alone is longer than this model can take.</source>
        <extracomment>LAST_ALONE</extracomment>
        <translation>رسالتك الأخيرة وحدها أطول مما يقبله هذا النموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/fitting.py"/>
        <source>Shorten it, or choose a model with a longer context.</source>
        <extracomment>SHORTEN</extracomment>
        <translation>اختصرها، أو اختر نموذجًا سياقه أطول.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Made the folder “{folder}”</source>
        <extracomment>MADE</extracomment>
        <translation>إنشاء المجلد «{folder}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Renamed the folder “{before}” to “{after}”</source>
        <extracomment>RENAMED</extracomment>
        <translation>إعادة تسمية المجلد «{before}» إلى «{after}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Moved the folder “{folder}”</source>
        <extracomment>MOVED</extracomment>
        <translation>نقل المجلد «{folder}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Deleted the folder “{folder}”</source>
        <extracomment>DELETED</extracomment>
        <translation>حذف المجلد «{folder}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder needs a name.</source>
        <extracomment>NO_NAME</extracomment>
        <translation>يحتاج المجلد إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is a folder “{folder}” already.</source>
        <extracomment>NAME_TAKEN</extracomment>
        <translation>يوجد مجلد «{folder}» بالفعل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>A folder cannot be moved into itself.</source>
        <extracomment>INSIDE_ITSELF</extracomment>
        <translation>لا يمكن نقل مجلد إلى داخله.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>Folders can lie in each other {count} deep, and not deeper.</source>
        <extracomment>TOO_DEEP</extracomment>
        <translation>
            <numerusform>أقصى عمق لتداخل المجلدات {count} مستوى.</numerusform>
            <numerusform>أقصى عمق لتداخل المجلدات مستوى واحد.</numerusform>
            <numerusform>أقصى عمق لتداخل المجلدات مستويان.</numerusform>
            <numerusform>أقصى عمق لتداخل المجلدات {count} مستويات.</numerusform>
            <numerusform>أقصى عمق لتداخل المجلدات {count} مستوى.</numerusform>
            <numerusform>أقصى عمق لتداخل المجلدات {count} مستوى.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/folders.py"/>
        <source>There is no folder “{folder}” any more.</source>
        <extracomment>GONE</extracomment>
        <translation>لم يعد المجلد «{folder}» موجودًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>That is no key that can be pressed.</source>
        <extracomment>NO_KEY</extracomment>
        <translation>هذا ليس مفتاحًا يمكن الضغط عليه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” types text. Hold Ctrl or Alt with it.</source>
        <extracomment>TYPES</extracomment>
        <translation>المفتاح «{key}» يكتب نصًا. اضغط معه على Ctrl أو Alt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” is needed to move, to choose and to leave. Hold Ctrl or Alt with it.</source>
        <extracomment>NEEDED</extracomment>
        <translation>المفتاح «{key}» لازم للتنقل والاختيار والخروج. اضغط معه على Ctrl أو Alt.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” edits text wherever something is written.</source>
        <extracomment>EDITS</extracomment>
        <translation>المفتاح «{key}» يحرر النص حيثما يُكتب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>Esc always leaves, and cannot be given away.</source>
        <extracomment>LEAVES</extracomment>
        <translation>المفتاح Esc للخروج دائمًا، ولا يمكن إعطاؤه لغيره.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/free_keys.py"/>
        <source>“{key}” moves in the conversation and presses what has the focus.</source>
        <extracomment>MOVES_HERE</extracomment>
        <translation>المفتاح «{key}» للتنقل في المحادثة ولضغط ما عليه التركيز.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported {count} conversations from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>استيراد {count} محادثة من «{name}»</numerusform>
            <numerusform>استيراد محادثة واحدة من «{name}»</numerusform>
            <numerusform>استيراد محادثتين من «{name}»</numerusform>
            <numerusform>استيراد {count} محادثات من «{name}»</numerusform>
            <numerusform>استيراد {count} محادثة من «{name}»</numerusform>
            <numerusform>استيراد {count} محادثة من «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/imports.py"/>
        <source>Imported a conversation from “{name}”</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>استيراد محادثة من «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Changed the keys of “{title}”</source>
        <extracomment>CHANGED</extracomment>
        <translation>تغيير اختصارات «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>Imported keys</source>
        <extracomment>IMPORTED</extracomment>
        <translation>استيراد اختصارات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/key_bindings.py"/>
        <source>An action has {count} keys at the most.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>ليس للإجراء أكثر من {count} اختصار.</numerusform>
            <numerusform>ليس للإجراء أكثر من اختصار واحد.</numerusform>
            <numerusform>ليس للإجراء أكثر من اختصارين.</numerusform>
            <numerusform>ليس للإجراء أكثر من {count} اختصارات.</numerusform>
            <numerusform>ليس للإجراء أكثر من {count} اختصارًا.</numerusform>
            <numerusform>ليس للإجراء أكثر من {count} اختصار.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is too long to be one of keys.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>ذلك الملف أطول من أن يكون ملف اختصارات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>That file is not JSON, so no key was changed.</source>
        <extracomment>NO_JSON</extracomment>
        <translation>ذلك الملف ليس JSON، ولذلك لم يتغير أي اختصار.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>There are no keys of this program in that file, so no key was changed.</source>
        <extracomment>NO_KEYS</extracomment>
        <translation>لا توجد في ذلك الملف اختصارات لهذا البرنامج، ولذلك لم يتغير أي اختصار.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/key_file.py"/>
        <source>It has to be a file that “Export keys…” has written.</source>
        <extracomment>HAS_TO</extracomment>
        <translation>يجب أن يكون ملفًا كتبه «تصدير الاختصارات…».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/offered_settings.py"/>
        <source>The file says {value}, which cannot be used.</source>
        <extracomment>NOT_USED</extracomment>
        <translation>في الملف {value}، ولا يمكن استخدامها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>{count} messages wait already.</source>
        <extracomment>FULL</extracomment>
        <translation>
            <numerusform>لا رسائل منتظرة.</numerusform>
            <numerusform>توجد رسالة واحدة منتظرة بالفعل.</numerusform>
            <numerusform>توجد رسالتان منتظرتان بالفعل.</numerusform>
            <numerusform>توجد {count} رسائل منتظرة بالفعل.</numerusform>
            <numerusform>توجد {count} رسالة منتظرة بالفعل.</numerusform>
            <numerusform>توجد {count} رسالة منتظرة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <source>Wait until some of them are sent, or take some away.</source>
        <extracomment>WAIT_FIRST</extracomment>
        <translation>انتظر حتى يُرسل بعضها، أو أزل بعضها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outbox.py"/>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>This message is on its way already.</source>
        <translation>هذه الرسالة في الطريق بالفعل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/outside_changes.py"/>
        <source>The files of “{title}” were taken away by another program. What you see is written again with the next change.</source>
        <extracomment>TAKEN_AWAY</extracomment>
        <translation>أزال برنامج آخر ملفات «{title}». ما تراه يُكتب من جديد مع التغيير التالي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved “{title}” in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>تحريك «{title}» في القائمة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/placing.py"/>
        <source>Moved {count} conversations in the list</source>
        <extracomment>PLACED</extracomment>
        <translation>
            <numerusform>تحريك {count} محادثة في القائمة</numerusform>
            <numerusform>تحريك محادثة واحدة في القائمة</numerusform>
            <numerusform>تحريك محادثتين في القائمة</numerusform>
            <numerusform>تحريك {count} محادثات في القائمة</numerusform>
            <numerusform>تحريك {count} محادثة في القائمة</numerusform>
            <numerusform>تحريك {count} محادثة في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed “{title}”</source>
        <extracomment>CHANGED | (PARAMETER, PARAMETERS)</extracomment>
        <translation>تغيير «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/preferences.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset “{title}”</source>
        <extracomment>RESET | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>إعادة ضبط «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>{title} (before)</source>
        <extracomment>(COPY, FORMER)</extracomment>
        <translation>{title} (سابقًا)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Added the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>إضافة الإعداد المسبق «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Changed the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>تغيير الإعداد المسبق «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Moved the preset “{title}”</source>
        <extracomment>(ADDED, CHANGED, MOVED)</extracomment>
        <translation>نقل الإعداد المسبق «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Deleted the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>حذف الإعداد المسبق «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Brought back the preset “{title}”</source>
        <extracomment>(REMOVED, RESTORED)</extracomment>
        <translation>استعادة الإعداد المسبق «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Made the preset “{title}” what it was</source>
        <extracomment>RESET</extracomment>
        <translation>إرجاع الإعداد المسبق «{title}» إلى ما كان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Several presets are called “{name}”.</source>
        <translation>توجد عدة إعدادات مسبقة باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Name one by its id: {ids}.</source>
        <translation>حدّد أحدها بمعرّفه: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There is no preset “{name}”.</source>
        <translation>لا يوجد إعداد مسبق «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are: {titles}.</source>
        <translation>الموجود منها: {titles}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are none yet.</source>
        <translation>لا يوجد أي منها بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>There are {count} presets, which is as many as there can be.</source>
        <translation>
            <numerusform>عدد الإعدادات المسبقة {count}، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد إعداد مسبق واحد، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد إعدادان مسبقان، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>توجد {count} إعدادات مسبقة، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد {count} إعدادًا مسبقًا، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد {count} إعداد مسبق، وهو أقصى عدد ممكن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This preset is not there any more.</source>
        <extracomment>Choose another one.</extracomment>
        <translation>لم يعد هذا الإعداد المسبق موجودًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>Choose another one.</source>
        <extracomment>This preset is not there any more.</extracomment>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>A preset needs a title.</source>
        <translation>يحتاج الإعداد المسبق إلى عنوان.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/presets.py"/>
        <source>This looks like a key; a title is seen by everybody who looks.</source>
        <translation>يبدو هذا مفتاحًا؛ والعنوان يراه كل من ينظر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>Nothing is typed: this is the conversation so far, without a new message.</source>
        <extracomment>NOTHING_TYPED</extracomment>
        <translation>لم يُكتب شيء: هذه المحادثة حتى الآن، دون رسالة جديدة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>It cannot be sent as it is. {title}: {mistake}</source>
        <extracomment>NOT_SENT_YET</extracomment>
        <translation>لا يمكن إرساله هكذا. {title}: {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{title} is not sent: {who} does not take it for this model.</source>
        <extracomment>NOT_TAKEN</extracomment>
        <translation>لا يُرسل {title}: لا يقبله {who} لهذا النموذج.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/previews.py"/>
        <source>{beginning}… ({count} characters in all)</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>{beginning}… (المجموع: {count} حرف)</numerusform>
            <numerusform>{beginning}… (المجموع: حرف واحد)</numerusform>
            <numerusform>{beginning}… (المجموع: حرفان)</numerusform>
            <numerusform>{beginning}… (المجموع: {count} أحرف)</numerusform>
            <numerusform>{beginning}… (المجموع: {count} حرفًا)</numerusform>
            <numerusform>{beginning}… (المجموع: {count} حرف)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>What was fetched is no table of prices. The one from {day} is still used.</source>
        <extracomment>NO_TABLE</extracomment>
        <translation>ما جُلب ليس جدول أسعار. ما زال جدول {day} مستخدمًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/price_book.py"/>
        <source>Try again later.</source>
        <extracomment>LATER</extracomment>
        <translation>أعد المحاولة لاحقًا.</translation>
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
        <translation>اكتمل الرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply broke off.</source>
        <extracomment>ENDED</extracomment>
        <translation>انقطع الرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/reply_alerts.py"/>
        <source>The reply failed.</source>
        <extracomment>ENDED</extracomment>
        <translation>فشل الرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Saved the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>حفظ الموجّه «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Changed the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>تغيير الموجّه «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>Deleted the prompt “{title}”</source>
        <extracomment>(SAVED, CHANGED, REMOVED)</extracomment>
        <translation>حذف الموجّه «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs a title.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>يحتاج الموجّه إلى عنوان.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt needs words.</source>
        <extracomment>(NO_TITLE, NO_TEXT)</extracomment>
        <translation>يحتاج الموجّه إلى كلمات.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>A prompt has {count} characters at the most.</source>
        <extracomment>TOO_LONG</extracomment>
        <translation>
            <numerusform>الحد الأقصى للموجّه: {count} حرف.</numerusform>
            <numerusform>الحد الأقصى للموجّه: حرف واحد.</numerusform>
            <numerusform>الحد الأقصى للموجّه: حرفان.</numerusform>
            <numerusform>الحد الأقصى للموجّه: {count} أحرف.</numerusform>
            <numerusform>الحد الأقصى للموجّه: {count} حرفًا.</numerusform>
            <numerusform>الحد الأقصى للموجّه: {count} حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>There are {count} prompts, which is as many as there can be.</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>عدد الموجّهات {count}، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد موجّه واحد، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد موجّهان، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>توجد {count} موجّهات، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد {count} موجّهًا، وهو أقصى عدد ممكن.</numerusform>
            <numerusform>يوجد {count} موجّه، وهو أقصى عدد ممكن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This looks like a key; a saved prompt is no place for one.</source>
        <extracomment>HAS_KEY</extracomment>
        <translation>يبدو هذا مفتاحًا؛ وليس الموجّه المحفوظ مكانًا له.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/saved_prompts.py"/>
        <source>This prompt is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>لم يعد هذا الموجّه موجودًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Changed the defaults</source>
        <extracomment>DEFAULTS_CHANGED</extracomment>
        <translation>تغيير القيم الافتراضية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Chose what new conversations begin with</source>
        <extracomment>NEW_CHOSEN</extracomment>
        <translation>اختيار ما تبدأ به المحادثات الجديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>“{title}” has a mistake in it, so nothing was sent. {mistake}</source>
        <extracomment>NOT_SENDABLE</extracomment>
        <translation>في «{title}» خطأ، ولذلك لم يُرسل شيء. {mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/scopes.py"/>
        <source>Mend it, or take the parameter out.</source>
        <translation>أصلحه، أو أزل المعامل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another preset</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>اختيار إعداد مسبق آخر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another account</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>اختيار حساب آخر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Chose another model</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the instructions</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>تغيير التعليمات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/setup_history.py"/>
        <source>Changed the parameters</source>
        <extracomment>(PARAMETER, PARAMETERS)</extracomment>
        <translation>تغيير المعاملات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>typed for this session</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>مكتوب لهذه الجلسة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/stored_secrets.py"/>
        <source>in the system&apos;s keyring</source>
        <extracomment>(TYPED, IN_KEYRING)</extracomment>
        <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/tasks.py"/>
        <source>Something went wrong inside the program: {what}. What you wrote is kept.</source>
        <extracomment>DEFECT</extracomment>
        <translation>حدث خطأ داخل البرنامج: {what}. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/services/titles.py"/>
        <source>Chose who gives titles</source>
        <extracomment>CHOSEN</extracomment>
        <translation>اختيار من يضع العناوين</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>there is too much in it</source>
        <extracomment>TOO_MUCH</extracomment>
        <translation>فيه أكثر من اللازم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is neither JSON nor text nor a zip</source>
        <extracomment>NOT_TEXT</extracomment>
        <translation>ليس JSON ولا نصًا ولا zip</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>it is no file</source>
        <extracomment>NO_FILE</extracomment>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/import_file.py"/>
        <source>the zip is damaged, or locked with a password</source>
        <extracomment>BROKEN_ZIP</extracomment>
        <translation>ملف zip تالف، أو مقفل بكلمة مرور</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/storage/own_documents.py"/>
        <source>it was written by a newer version of this program</source>
        <extracomment>NEWER</extracomment>
        <translation>كُتب بإصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/amounts.py"/>
        <source>under {amount}</source>
        <extracomment>UNDER</extracomment>
        <translation>أقل من {amount}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Nothing fits. Esc goes back.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لا شيء يطابق. للرجوع: Esc.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Use “{typed}”</source>
        <extracomment>USE</extracomment>
        <translation>استخدام «{typed}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>There is nothing to choose from yet.</source>
        <extracomment>NOTHING_TO_CHOOSE</extracomment>
        <translation>لا يوجد ما يُختار منه بعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Presets</source>
        <extracomment>(PROMPTS, PRESETS) | (SETTINGS, MODELS, PRESETS, FOLDERS) | TITLE</extracomment>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/completion_choices.py"/>
        <source>temporary</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Attachments</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>المرفقات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/attachment_strip.py"/>
        <source>Take {name} off the message</source>
        <extracomment>(NAME, SPOKEN, REMOVE)</extracomment>
        <translation>إزالة {name} من الرسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/completion_popup.py"/>
        <source>What fits what you type</source>
        <extracomment>NAME</extracomment>
        <translation>ما يطابق ما تكتبه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Write the next message while the reply comes</source>
        <extracomment>PLACEHOLDER_RUNNING</extracomment>
        <translation>اكتب الرسالة التالية أثناء وصول الرد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <extracomment>HINT</extracomment>
        <translation>إرسال: Enter · سطر جديد: Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} sends · Enter breaks the line</source>
        <extracomment>HINT_CONTROL</extracomment>
        <translation>إرسال: {key} · سطر جديد: Enter</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>{key} queues the next message</source>
        <extracomment>HINT_RUNNING</extracomment>
        <translation>وضع الرسالة التالية في الانتظار: {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Enter opens · Del takes off · Ctrl+Z brings back · Esc goes on writing</source>
        <extracomment>HINT_STRIP</extracomment>
        <translation>فتح: Enter · إزالة: Del · استعادة: Ctrl+Z · متابعة الكتابة: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Send {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>إرسال {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Stop  Esc</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>إيقاف  Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep {key}</source>
        <extracomment>(SEND, STOP, KEEP)</extracomment>
        <translation>حفظ {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/composer.py"/>
        <source>Keep</source>
        <extracomment>name</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/composer/queue_strip.py"/>
        <source>Queued messages</source>
        <extracomment>NAME</extracomment>
        <translation>الرسائل المنتظرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Find in this conversation</source>
        <extracomment>FIND</extracomment>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{number} of {count}</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{number} من {count}</numerusform>
            <numerusform>{number} من {count}</numerusform>
            <numerusform>{number} من {count}</numerusform>
            <numerusform>{number} من {count}</numerusform>
            <numerusform>{number} من {count}</numerusform>
            <numerusform>{number} من {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} so far</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>No match</source>
        <extracomment>(NUMBERED, COUNTING, NONE)</extracomment>
        <translation>لا تطابق</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>{count} found</source>
        <extracomment>FOUND</extracomment>
        <translation>
            <numerusform>لا تطابق</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>{count} تطابقات</numerusform>
            <numerusform>{count} تطابقًا</numerusform>
            <numerusform>{count} تطابق</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Close</source>
        <extracomment>CLOSE | (NOTHING_NEW, CANCEL, CLOSE) | PLACES</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>Enter next · Shift+Enter previous · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>التالي: Enter · السابق: Shift+Enter · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/find_bar.py"/>
        <source>A capital letter makes capitals count. </source>
        <translation>كتابة حرف كبير تجعل حالة الأحرف مهمة. </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/followers.py"/>
        <source>Back to writing</source>
        <extracomment>WRITE</extracomment>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key goes into the system&apos;s keyring, and never into a file.</source>
        <extracomment>KEY_NOTE</extracomment>
        <translation>يُحفظ المفتاح في حلقة مفاتيح النظام، ولا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key stays in memory until the program ends. It is never written to a file.</source>
        <extracomment>KEY_NOW_NOTE</extracomment>
        <translation>يبقى المفتاح في الذاكرة حتى ينتهي البرنامج، ولا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is {place}. {trouble}</source>
        <extracomment>KEY_KEPT</extracomment>
        <translation>مفتاح {account}: {place}. {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>The key for {account} is forgotten.</source>
        <extracomment>KEY_FORGOTTEN</extracomment>
        <translation>نُسي مفتاح {account}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: {count} models. The key is {place}.</source>
        <extracomment>KEY_WORKS</extracomment>
        <translation>
            <numerusform>يعمل {account}: لا نماذج. المفتاح: {place}.</numerusform>
            <numerusform>يعمل {account}: نموذج واحد. المفتاح: {place}.</numerusform>
            <numerusform>يعمل {account}: نموذجان. المفتاح: {place}.</numerusform>
            <numerusform>يعمل {account}: {count} نماذج. المفتاح: {place}.</numerusform>
            <numerusform>يعمل {account}: {count} نموذجًا. المفتاح: {place}.</numerusform>
            <numerusform>يعمل {account}: {count} نموذج. المفتاح: {place}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>{account} works: 1 model. The key is {place}.</source>
        <extracomment>KEY_WORKS_FOR_ONE</extracomment>
        <translation>يعمل {account}: نموذج واحد. المفتاح: {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1. Leave it empty for the usual address.</source>
        <extracomment>ADDRESS_NOTE</extracomment>
        <translation>مثل http://localhost:8080/v1. اتركه فارغًا للعنوان المعتاد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>For example http://localhost:8080/v1.</source>
        <extracomment>ADDRESS_NOTE_CUSTOM</extracomment>
        <translation>مثل http://localhost:8080/v1.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Which service is this key for?</source>
        <extracomment>WHOSE</extracomment>
        <translation>لأي خدمة هذا المفتاح؟</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Add an account</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>the program finds out whose it is</source>
        <extracomment>(WHICH_KIND, FINDS_OUT)</extracomment>
        <translation>يتعرّف البرنامج على خدمته</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>answers on this computer</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>يستجيب على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>does not answer at {address}</source>
        <extracomment>(ANSWERS, SILENT)</extracomment>
        <translation>لا يستجيب عند {address}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Paste a key</source>
        <extracomment>asked</extracomment>
        <translation>لصق مفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Key for {account}</source>
        <translation>مفتاح {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Account</source>
        <extracomment>asked | COLUMNS</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>A server on this computer</source>
        <extracomment>asked</extracomment>
        <translation>خادم على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/account_handlers.py"/>
        <source>Address for {account}</source>
        <extracomment>asked</extracomment>
        <translation>عنوان {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Another answer in a second · Esc takes it back</source>
        <extracomment>COMING</extracomment>
        <translation>إجابة أخرى بعد ثانية · إلغاء: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/another_answer.py"/>
        <source>Taken back: nothing is asked.</source>
        <extracomment>TAKEN_BACK</extracomment>
        <translation>أُلغي: لم يُطلب شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>Which model answers? From the list or typed</source>
        <extracomment>WHICH</extracomment>
        <translation>أي نموذج يجيب؟ من القائمة أو بالكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/answer_handlers.py"/>
        <source>This answer only: the conversation goes on with its own model.</source>
        <extracomment>HINT</extracomment>
        <translation>هذه الإجابة فقط: تستمر المحادثة بنموذجها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted picture</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>Pasted text</source>
        <extracomment>(PASTED, PASTED_TEXT)</extracomment>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>reading…</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{size} · {count} lines</source>
        <extracomment>(READING, LINES)</extracomment>
        <translation>
            <numerusform>{size} · {count} سطر</numerusform>
            <numerusform>{size} · سطر واحد</numerusform>
            <numerusform>{size} · سطران</numerusform>
            <numerusform>{size} · {count} أسطر</numerusform>
            <numerusform>{size} · {count} سطرًا</numerusform>
            <numerusform>{size} · {count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Image</source>
        <extracomment>IN_A_REPLY | IMAGE</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{width} × {height}, made smaller · {size}</source>
        <extracomment>(PICTURE, SCALED)</extracomment>
        <translation>{width} × {height}، بعد التصغير · {size}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{model} does not see pictures.</source>
        <extracomment>BLIND</extracomment>
        <translation>لا يرى {model} الصور.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>أُزيل {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/attachment_handlers.py"/>
        <source>{name} is taken off · {key} brings it back</source>
        <extracomment>(TAKEN_OFF, CAN_COME_BACK)</extracomment>
        <translation>أُزيل {name} · استعادة: {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>There is no backup yet. One is made each day, a minute after the start.</source>
        <extracomment>NONE</extracomment>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ واحدة كل يوم، بعد دقيقة من البدء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Make one now.</source>
        <extracomment>MAKE</extracomment>
        <translation>أنشئ واحدة الآن.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Backup {name} is made: {what}.</source>
        <extracomment>MADE</extracomment>
        <translation>أُنشئت النسخة الاحتياطية {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is in the backup of {name} is here.</source>
        <extracomment>ALL_HERE</extracomment>
        <translation>كل ما في النسخة الاحتياطية {name} موجود هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Back from the backup of {name}: {what}.</source>
        <extracomment>BACK</extracomment>
        <translation>استُعيد من النسخة الاحتياطية {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Look into a backup</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>الاطلاع على نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Bring back from {name}</source>
        <extracomment>(WHICH, WHAT)</extracomment>
        <translation>استعادة من {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>1 conversation</source>
        <extracomment>(CONVERSATION, CONVERSATIONS)</extracomment>
        <translation>محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/drag_picture.py"/>
        <source>{count} conversations</source>
        <extracomment>(CONVERSATION, CONVERSATIONS) | SEVERAL</extracomment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{count} محادثات</numerusform>
            <numerusform>{count} محادثة</numerusform>
            <numerusform>{count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>1 message</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND) | (COUNT, COUNT_ONE)</extracomment>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{count} messages</source>
        <extracomment>(MESSAGE, MESSAGES) | (ONE_MESSAGE, MESSAGES, SHOWN) | (FOUND_ONE, FOUND)</extracomment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{count} رسائل</numerusform>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>{count} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>all of it, {count}</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>كلها، {count}</numerusform>
            <numerusform>كلها، {count}</numerusform>
            <numerusform>كلها، {count}</numerusform>
            <numerusform>كلها، {count}</numerusform>
            <numerusform>كلها، {count}</numerusform>
            <numerusform>كلها، {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>{count} that are missing</source>
        <extracomment>(WHOLE, PART)</extracomment>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>واحدة ناقصة</numerusform>
            <numerusform>اثنتان ناقصتان</numerusform>
            <numerusform>{count} ناقصة</numerusform>
            <numerusform>{count} ناقصة</numerusform>
            <numerusform>{count} ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/backup_handlers.py"/>
        <source>Everything that is missing</source>
        <translation>كل ما ينقص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>There is nothing in “{title}” yet.</source>
        <extracomment>EMPTY</extracomment>
        <translation>لا يوجد شيء في «{title}» بعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/completion_handlers.py"/>
        <source>“{title}” is too long for a message as a whole: its newest part is attached.</source>
        <extracomment>CUT</extracomment>
        <translation>إن «{title}» أطول من أن ترفق كلها برسالة: أُرفق أحدث جزء منها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Search every message for “{typed}”</source>
        <extracomment>SEARCH</extracomment>
        <translation>البحث في كل الرسائل عن «{typed}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is in the trash.</source>
        <extracomment>(DELETED, IN_TRASH)</extracomment>
        <translation>المحادثة «{title}» في سلة المحذوفات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>“{title}” is gone: it was never written.</source>
        <extracomment>GONE</extracomment>
        <translation>اختفت «{title}»: لم تُكتب قط.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Temporary conversation</source>
        <extracomment>TEMPORARY</extracomment>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>Kept “{title}”</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>الاحتفاظ بالمحادثة «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <source>This conversation is kept from now on.</source>
        <extracomment>(KEPT, IS_KEPT)</extracomment>
        <translation>ستُحفظ هذه المحادثة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Find a conversation</source>
        <extracomment>asked | BUTTONS</extracomment>
        <translation>البحث عن محادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/conversation_handlers.py"/>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Title</source>
        <extracomment>asked | (TITLE, WORDS, LIST)</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>What stands above the line is not sent any more. {key} sends everything again.</source>
        <extracomment>CUT</extracomment>
        <translation>لم يعد ما فوق الخط يُرسل. لإرسال كل شيء من جديد: {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Everything is sent again.</source>
        <extracomment>(WHOLE, WAS_WHOLE) | (CUT, UNCUT)</extracomment>
        <translation>يُرسل كل شيء من جديد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/cut_handlers.py"/>
        <source>Everything is sent: nothing was cut.</source>
        <extracomment>(WHOLE, WAS_WHOLE)</extracomment>
        <translation>يُرسل كل شيء: لم يُقتطع شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export…</source>
        <extracomment>EXPORT</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export as</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>تصدير بصيغة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Export</source>
        <extracomment>(AS_WHAT, WHERE)</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>تم التصدير إلى «{name}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exported to “{name}”, without {count} conversations that could not be read.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>
            <numerusform>تم التصدير إلى «{name}» كاملًا.</numerusform>
            <numerusform>تم التصدير إلى «{name}» دون محادثة واحدة تعذرت قراءتها.</numerusform>
            <numerusform>تم التصدير إلى «{name}» دون محادثتين تعذرت قراءتهما.</numerusform>
            <numerusform>تم التصدير إلى «{name}» دون {count} محادثات تعذرت قراءتها.</numerusform>
            <numerusform>تم التصدير إلى «{name}» دون {count} محادثة تعذرت قراءتها.</numerusform>
            <numerusform>تم التصدير إلى «{name}» دون {count} محادثة تعذرت قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Choose a conversation first: the one in front is empty.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>اختر محادثة أولًا: المعروضة فارغة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Exporting, {percent} %</source>
        <extracomment>EXPORTING</extracomment>
        <translation>جارٍ التصدير، {percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>The export was cancelled, and nothing was written.</source>
        <extracomment>CANCELLED</extracomment>
        <translation>أُلغي التصدير، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>No export is under way.</source>
        <extracomment>NOT_EXPORTING</extracomment>
        <translation>لا يوجد تصدير جارٍ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/export_handlers.py"/>
        <source>Nothing has been exported since the program started.</source>
        <extracomment>NOTHING_YET</extracomment>
        <translation>لم يُصدّر شيء منذ بدء البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>أي مجلد؟</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Into which folder?</source>
        <extracomment>(WHICH, INTO_WHICH)</extracomment>
        <translation>إلى أي مجلد؟</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Another name for the folder “{folder}”</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>اسم آخر للمجلد «{folder}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Name of the new folder</source>
        <extracomment>(NEW_NAME, NEW_FOLDER)</extracomment>
        <translation>اسم المجلد الجديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>A slash makes a folder in a folder: Work/Clients.</source>
        <extracomment>NEW_HINT</extracomment>
        <translation>الشرطة المائلة تنشئ مجلدًا داخل مجلد: العمل/العملاء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>Type a new name to make a folder; a slash makes one in another.</source>
        <extracomment>MOVE_HINT</extracomment>
        <translation>اكتب اسمًا جديدًا لإنشاء مجلد؛ والشرطة المائلة تنشئ مجلدًا داخل آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>In no folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>في غير مجلد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/folder_handlers.py"/>
        <source>At the top, in no other folder</source>
        <extracomment>(NO_FOLDER, TOP)</extracomment>
        <translation>في المستوى الأعلى، لا في مجلد آخر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Taken back: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>تم التراجع: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/history_handlers.py"/>
        <source>Done again: {title}</source>
        <extracomment>(UNDONE, REDONE)</extracomment>
        <translation>تمت الإعادة: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>Import conversations</source>
        <extracomment>CHOOSE</extracomment>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>All files</source>
        <extracomment>(READABLE, EVERYTHING) | (KIND, EVERYTHING)</extracomment>
        <translation>كل الملفات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>{count} conversations came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>
            <numerusform>لم تُستورد أي محادثة.</numerusform>
            <numerusform>استُوردت محادثة واحدة.</numerusform>
            <numerusform>استُوردت محادثتان.</numerusform>
            <numerusform>استُوردت {count} محادثات.</numerusform>
            <numerusform>استُوردت {count} محادثة.</numerusform>
            <numerusform>استُوردت {count} محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/import_handlers.py"/>
        <source>A conversation came in.</source>
        <extracomment>(DONE, DONE_ONE)</extracomment>
        <translation>استُوردت محادثة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Export keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>تصدير الاختصارات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Import keys</source>
        <extracomment>(WHERE, WHICH)</extracomment>
        <translation>استيراد الاختصارات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys that it came with.</source>
        <extracomment>UNCHANGED</extracomment>
        <translation>لكل إجراء اختصاراته الأصلية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>Every action has the keys again that it came with.</source>
        <extracomment>RESET</extracomment>
        <translation>عادت إلى كل إجراء اختصاراته الأصلية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys were written to “{name}”.</source>
        <extracomment>WRITTEN</extracomment>
        <translation>كُتبت الاختصارات في «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over.</source>
        <extracomment>TAKEN</extracomment>
        <translation>اعتُمدت الاختصارات التي في «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/key_handlers.py"/>
        <source>The keys in “{name}” were taken over, without what cannot be used here: {ids}.</source>
        <extracomment>TAKEN_BUT</extracomment>
        <translation>اعتُمدت الاختصارات التي في «{name}»، دون ما لا يمكن استخدامه هنا: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Tag to give, or to take away</source>
        <extracomment>WHICH_TAG</extracomment>
        <translation>الوسم المراد إضافته أو إزالته</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Type a new tag and press Enter; a comma stands between several.</source>
        <extracomment>TAG_HINT</extracomment>
        <translation>اكتب وسمًا جديدًا واضغط Enter؛ وافصل بين الوسوم بفاصلة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>Choose a conversation in the list first.</source>
        <extracomment>NOTHING_CHOSEN</extracomment>
        <translation>اختر محادثة في القائمة أولًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>takes it away</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/library_handlers.py"/>
        <source>gives it</source>
        <extracomment>(HAS_TAG, TAKES_TAG)</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>The reply is on the clipboard.</source>
        <extracomment>REPLY_COPIED | COPIED</extracomment>
        <translation>الرد في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>The message is on the clipboard.</source>
        <extracomment>MESSAGE_COPIED</extracomment>
        <translation>الرسالة في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the reply</source>
        <extracomment>(COPY_REPLY, TRY_AGAIN) | (COPY, GO_ON)</extracomment>
        <translation>نسخ الرد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Continue</source>
        <extracomment>CONTINUE | REMEDIES</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Ask again</source>
        <extracomment>(COPY_MESSAGE, ASK_AGAIN)</extracomment>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in this message, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>يبدو أن في هذه الرسالة مفتاحًا، ولم تُرسل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>There seems to be a key in “{name}”, and nothing has been sent.</source>
        <extracomment>KEY_IN_FILE</extracomment>
        <translation>يبدو أن في «{name}» مفتاحًا، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>{model} does not see pictures, and nothing has been sent.</source>
        <extracomment>NOT_SEEN</extracomment>
        <translation>لا يرى {model} الصور، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Choose another model, or send it as it is: then it is told their names alone.</source>
        <extracomment>NOT_SEEN_REMEDY</extracomment>
        <translation>اختر نموذجًا آخر، أو أرسلها كما هي: عندئذ يُخبر بأسمائها فقط.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/message_handlers.py"/>
        <source>Take the key out, or send the message as it is.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>أزل المفتاح، أو أرسل الرسالة كما هي.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{account} has {count} models.</source>
        <extracomment>REFRESHED</extracomment>
        <translation>
            <numerusform>لا نماذج لدى {account}.</numerusform>
            <numerusform>لدى {account} نموذج واحد.</numerusform>
            <numerusform>لدى {account} نموذجان.</numerusform>
            <numerusform>لدى {account} {count} نماذج.</numerusform>
            <numerusform>لدى {account} {count} نموذجًا.</numerusform>
            <numerusform>لدى {account} {count} نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Model, from the list or typed</source>
        <extracomment>QUESTION</extracomment>
        <translation>النموذج، من القائمة أو بالكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again</source>
        <extracomment>HINT</extracomment>
        <translation>المفضلة: {favourite} · السؤال من جديد: {refresh}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{favourite}: favourite · {refresh}: ask again · prices of {day}</source>
        <extracomment>HINT_WITH_PRICES</extracomment>
        <translation>المفضلة: {favourite} · السؤال من جديد: {refresh} · أسعار {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>Asking {account} for its models…</source>
        <extracomment>ASKING</extracomment>
        <translation>جارٍ سؤال {account} عن نماذجه…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>No model is known yet. {refresh} asks {account}; any name can be typed.</source>
        <extracomment>NONE_YET</extracomment>
        <translation>لا يُعرف أي نموذج بعد. لسؤال {account}: {refresh}؛ ويمكن كتابة أي اسم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is a favourite.</source>
        <extracomment>IS_FAVOURITE</extracomment>
        <translation>أُضيف {model} إلى المفضلة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>{model} is no favourite any more.</source>
        <extracomment>IS_NONE</extracomment>
        <translation>أُزيل {model} من المفضلة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/model_handlers.py"/>
        <source>The prices are those of {day}.</source>
        <extracomment>RENEWED</extracomment>
        <translation>الأسعار هي أسعار {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>What would you like to do?</source>
        <extracomment>QUESTION</extracomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>&gt; actions · # conversations and folders · @ models · / presets · , settings</source>
        <extracomment>HINT</extracomment>
        <translation>&gt; إجراءات · # محادثات ومجلدات · @ نماذج · / إعدادات مسبقة · , إعدادات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Recently used</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/palette_handlers.py"/>
        <source>Actions</source>
        <extracomment>(RECENT, ACTIONS)</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>Pasted {count} characters · {key} makes it an attachment</source>
        <extracomment>PASTED</extracomment>
        <translation>
            <numerusform>أُلصق {count} حرف · جعله مرفقًا: {key}</numerusform>
            <numerusform>أُلصق حرف واحد · جعله مرفقًا: {key}</numerusform>
            <numerusform>أُلصق حرفان · جعله مرفقًا: {key}</numerusform>
            <numerusform>أُلصقت {count} أحرف · جعلها مرفقًا: {key}</numerusform>
            <numerusform>أُلصق {count} حرفًا · جعلها مرفقًا: {key}</numerusform>
            <numerusform>أُلصق {count} حرف · جعلها مرفقًا: {key}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/paste_handlers.py"/>
        <source>“{name}” is attached · {key} makes it text again</source>
        <extracomment>ATTACHED</extracomment>
        <translation>أُرفق «{name}» · إعادته نصًا: {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/picture_handlers.py"/>
        <source>Copy the image</source>
        <extracomment>COPY_IMAGE</extracomment>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/plain_text_handlers.py"/>
        <source>Open as plain text</source>
        <extracomment>OPEN</extracomment>
        <translation>فتح كنص عادي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset of this conversation</source>
        <extracomment>WHICH</extracomment>
        <translation>الإعداد المسبق لهذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>No preset</source>
        <extracomment>(NONE, NONE_SAYS) | (NO_PRESET, GONE)</extracomment>
        <translation>بلا إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>what the model and the default say</source>
        <extracomment>(NONE, NONE_SAYS)</extracomment>
        <translation>ما يحدده النموذج والقيم الافتراضية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Title of a new preset, or the preset to change</source>
        <extracomment>TITLE</extracomment>
        <translation>عنوان إعداد مسبق جديد، أو الإعداد المراد تغييره</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>gets these values</source>
        <extracomment>PUT_IN</extracomment>
        <translation>يأخذ هذه القيم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>“{title}” has the instructions, model and parameters of this conversation.</source>
        <extracomment>SAVED</extracomment>
        <translation>أخذ «{title}» تعليمات هذه المحادثة ونموذجها ومعاملاتها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Preset: {title}</source>
        <extracomment>USED</extracomment>
        <translation>الإعداد المسبق: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The account of “{title}” is not there any more: the conversation keeps its own.</source>
        <extracomment>ACCOUNT_GONE</extracomment>
        <translation>لم يعد حساب «{title}» موجودًا: تحتفظ المحادثة بحسابها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation keeps its own values for: {names}.</source>
        <extracomment>HIDES</extracomment>
        <translation>تحتفظ هذه المحادثة بقيمها الخاصة في: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>To take those of the preset, give them up.</source>
        <extracomment>INHERIT</extracomment>
        <translation>لأخذ قيم الإعداد المسبق تخلَّ عنها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin with “{title}”.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>تبدأ المحادثات الجديدة بـ «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>New conversations begin without a preset.</source>
        <extracomment>(NEW_WITH, NEW_WITHOUT)</extracomment>
        <translation>تبدأ المحادثات الجديدة بلا إعداد مسبق.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever nothing else is said.</source>
        <extracomment>DEFAULT_KEPT</extracomment>
        <translation>تسري هذه القيم حيثما لم يُحدد غيرها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>These values hold wherever {model} is used.</source>
        <extracomment>MODEL_KEPT</extracomment>
        <translation>تسري هذه القيم حيثما استُخدم {model}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>There are no values here that could be kept: every parameter is “not sent”.</source>
        <extracomment>NOTHING_KEPT</extracomment>
        <translation>لا توجد هنا قيم تُحفظ: كل المعاملات «غير مرسلة».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own any more.</source>
        <extracomment>GIVEN_UP</extracomment>
        <translation>لم تعد لهذه المحادثة قيم خاصة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>The same once more brings them back.</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>تكرار ذلك مرة أخرى يعيدها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>Its own values are back</source>
        <extracomment>(ONCE_MORE, BROUGHT_BACK)</extracomment>
        <translation>عادت قيمها الخاصة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_handlers.py"/>
        <source>This conversation has no values of its own.</source>
        <extracomment>NOTHING_OWN</extracomment>
        <translation>ليست لهذه المحادثة قيم خاصة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Account of “{title}”</source>
        <extracomment>WHOSE_MODEL</extracomment>
        <translation>حساب «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Model of “{title}”, from the list or typed</source>
        <extracomment>WHICH_MODEL</extracomment>
        <translation>نموذج «{title}»، من القائمة أو بالكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Nothing was answered in this conversation yet.</source>
        <extracomment>NOTHING_SAID</extracomment>
        <translation>لم يُجب عن شيء في هذه المحادثة بعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>Any model</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>أي نموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/preset_list_handlers.py"/>
        <source>as the conversation has it</source>
        <extracomment>(ANY, ANY_SAYS)</extracomment>
        <translation>نموذج المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/prompt_handlers.py"/>
        <source>There is nothing older</source>
        <extracomment>NOTHING_OLDER</extracomment>
        <translation>لا يوجد ما هو أقدم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Queued: sent when this reply is done · Enter edits · Del takes away</source>
        <extracomment>SENT_NEXT</extracomment>
        <translation>في الانتظار: تُرسل عند انتهاء هذا الرد · تحرير: Enter · إزالة: Del</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Not sent, because the reply did not come to its end · {key} in an empty composer sends the first</source>
        <extracomment>HELD</extracomment>
        <translation>لم تُرسل لأن الرد لم يصل إلى نهايته · لإرسال الأولى من مربع كتابة فارغ: {key}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>Took away the queued message “{words}”</source>
        <extracomment>REMOVED</extracomment>
        <translation>إزالة الرسالة المنتظرة «{words}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/queue_handlers.py"/>
        <source>{words} · {count} attached</source>
        <extracomment>WITH_FILES</extracomment>
        <translation>
            <numerusform>{words} · بلا مرفقات</numerusform>
            <numerusform>{words} · مرفق واحد</numerusform>
            <numerusform>{words} · مرفقان</numerusform>
            <numerusform>{words} · {count} مرفقات</numerusform>
            <numerusform>{words} · {count} مرفقًا</numerusform>
            <numerusform>{words} · {count} مرفق</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>{model} · {account} · not saved</source>
        <extracomment>(MODEL, NOT_SAVED)</extracomment>
        <translation>{model} · {account} · غير محفوظ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Its first model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>أول نماذجه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>There seems to be a key in this question, and it has not been sent.</source>
        <extracomment>KEY_INSIDE</extracomment>
        <translation>يبدو أن في هذا السؤال مفتاحًا، ولم يُرسل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Take it out, or continue in the main window.</source>
        <extracomment>KEY_INSIDE_REMEDY</extracomment>
        <translation>أزله، أو تابع في النافذة الرئيسية.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/quick_handlers.py"/>
        <source>Files and pictures go with a message of the main window: continue there.</source>
        <extracomment>NO_FILES</extracomment>
        <translation>الملفات والصور تُرفق برسالة في النافذة الرئيسية: تابع هناك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/request_handlers.py"/>
        <source>{account} answers within this program: nothing is sent anywhere.</source>
        <extracomment>NOTHING_LEAVES</extracomment>
        <translation>يجيب {account} داخل هذا البرنامج: لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} sends it as another version, Esc leaves it as it is.</source>
        <extracomment>EDITING</extracomment>
        <translation>تحرّر «{words}». إرسالها كنسخة أخرى: {key}، تركها كما هي: Esc.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You edit “{words}”. {key} keeps it as another version and sends nothing, Esc leaves it.</source>
        <extracomment>REWRITING</extracomment>
        <translation>تحرّر «{words}». حفظها كنسخة أخرى دون إرسال: {key}، تركها: Esc.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a message of yours. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING</extracomment>
        <translation>تدرج رسالة منك. وضعها هناك دون إرسال: {key}، تركها: Esc.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>You insert a reply. {key} puts it there and sends nothing, Esc leaves it.</source>
        <extracomment>INSERTING_REPLY</extracomment>
        <translation>تدرج ردًا. وضعه هناك دون إرسال: {key}، تركه: Esc.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>Insert a message below</source>
        <extracomment>(EDIT, INSERT, INSERT_REPLY)</extracomment>
        <translation>إدراج رسالة تحتها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/revision_handlers.py"/>
        <source>The message that this belongs to is not there any more.</source>
        <extracomment>GONE</extracomment>
        <translation>لم تعد الرسالة التي يتبعها هذا موجودة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>Title of a new prompt, or the prompt to change</source>
        <extracomment>TITLE</extracomment>
        <translation>عنوان موجّه جديد، أو الموجّه المراد تغييره</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>gets these words</source>
        <extracomment>GETS</extracomment>
        <translation>يأخذ هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/saved_prompt_handlers.py"/>
        <source>“{title}” is saved: / at the beginning of a message brings it back.</source>
        <extracomment>SAVED</extracomment>
        <translation>حُفظ «{title}»: تعيده / في بداية الرسالة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No word is spelled wrong, as far as the dictionary knows</source>
        <extracomment>NOTHING_WRONG</extracomment>
        <translation>لا خطأ إملائيًا، حسب القاموس</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>No suggestion</source>
        <extracomment>NO_SUGGESTION</extracomment>
        <translation>لا اقتراح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/spelling_handlers.py"/>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>LEARN</extracomment>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Who gives conversations their titles</source>
        <extracomment>WHO</extracomment>
        <translation>من يضع عناوين المحادثات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>The first words of the prompt</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>الكلمات الأولى من الموجّه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>made here, nothing is sent</source>
        <extracomment>(NOBODY, NOBODY_SAYS)</extracomment>
        <translation>تُصنع هنا، ولا يُرسل شيء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>Titles are the first words of the prompt again.</source>
        <extracomment>NO_MORE</extracomment>
        <translation>عادت العناوين إلى الكلمات الأولى من الموجّه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/title_handlers.py"/>
        <source>{model} gives titles from now on: it is sent the beginning of each new conversation.</source>
        <extracomment>FROM_NOW</extracomment>
        <translation>يضع {model} العناوين من الآن: تُرسل إليه بداية كل محادثة جديدة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Copy the selection</source>
        <extracomment>COPY_SELECTION</extracomment>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/transcript_handlers.py"/>
        <source>Which link?</source>
        <extracomment>WHICH_LINK</extracomment>
        <translation>أي رابط؟</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back “{title}”</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>استعادة «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/handlers/trash_handlers.py"/>
        <source>Brought back {count} conversations</source>
        <extracomment>(BROUGHT_BACK, BROUGHT_SEVERAL)</extracomment>
        <translation>
            <numerusform>استعادة {count} محادثة</numerusform>
            <numerusform>استعادة محادثة واحدة</numerusform>
            <numerusform>استعادة محادثتين</numerusform>
            <numerusform>استعادة {count} محادثات</numerusform>
            <numerusform>استعادة {count} محادثة</numerusform>
            <numerusform>استعادة {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>حُذفت «{words}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” and what followed it are deleted.</source>
        <extracomment>(DELETED, DELETED_BRANCH)</extracomment>
        <translation>حُذفت «{words}» وما تبعها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is not sent any more.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>لم تعد «{words}» تُرسل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>“{words}” is sent again.</source>
        <extracomment>(EXCLUDED, INCLUDED)</extracomment>
        <translation>تُرسل «{words}» من جديد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Nothing above “{words}” is sent any more.</source>
        <extracomment>(CUT, UNCUT)</extracomment>
        <translation>لم يعد يُرسل شيء فوق «{words}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>This is a conversation of its own: “{title}”.</source>
        <extracomment>FORKED</extracomment>
        <translation>هذه محادثة مستقلة: «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete with what follows</source>
        <extracomment>DELETE_BRANCH</extracomment>
        <translation>حذف مع ما يتبعها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Delete</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Leave out of requests</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>استبعاد من الطلبات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Take into requests again</source>
        <extracomment>(DELETE, LEAVE_OUT, TAKE_IN)</extracomment>
        <translation>إعادة إلى الطلبات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Send nothing above</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>عدم إرسال ما فوقها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/tree_handlers.py"/>
        <source>Fork from here</source>
        <extracomment>(CUT_HERE, SEND_ALL, FORK)</extracomment>
        <translation>تفريع من هنا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code wrap</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>أسطر الشيفرة الطويلة ملفوفة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Long lines of code scroll</source>
        <extracomment>(WRAPPED, SCROLLED)</extracomment>
        <translation>أسطر الشيفرة الطويلة تُمرر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>أسطر الشيفرة مرقّمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Lines of code are not numbered</source>
        <extracomment>(NUMBERED, PLAIN)</extracomment>
        <translation>أسطر الشيفرة غير مرقّمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/handlers/view_handlers.py"/>
        <source>Readable column</source>
        <extracomment>(WIDE, READABLE)</extracomment>
        <translation>عمود مريح للقراءة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Temporary · not saved</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>مؤقتة · غير محفوظة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Nothing of this conversation is written to disk. {key} keeps it; else it is gone when the program ends.</source>
        <extracomment>(TEMPORARY, NEVER_WRITTEN)</extracomment>
        <translation>لا يُكتب شيء من هذه المحادثة على القرص. للاحتفاظ بها: {key}؛ وإلا اختفت عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>1 reply running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>رد واحد جارٍ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>{count} replies running</source>
        <extracomment>(ONE_RUNNING, MANY_RUNNING)</extracomment>
        <translation>
            <numerusform>لا ردود جارية</numerusform>
            <numerusform>رد واحد جارٍ</numerusform>
            <numerusform>ردان جاريان</numerusform>
            <numerusform>{count} ردود جارية</numerusform>
            <numerusform>{count} ردًا جاريًا</numerusform>
            <numerusform>{count} رد جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Opening “{title}”…</source>
        <extracomment>OPENING</extracomment>
        <translation>جارٍ فتح «{title}»…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/header.py"/>
        <source>Undo: {title}</source>
        <extracomment>UNDO</extracomment>
        <translation>تراجع: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import from “{name}”</source>
        <extracomment>TITLE</extracomment>
        <translation>استيراد من «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Looking at what is in it… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>جارٍ الاطلاع على ما فيه… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Importing… {share} %</source>
        <extracomment>(LOOKING, COMING)</extracomment>
        <translation>جارٍ الاستيراد… {share} %</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Messages</source>
        <extracomment>COLUMNS</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>What becomes of it</source>
        <extracomment>COLUMNS</extracomment>
        <translation>ما سيحدث لها</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import {count} conversations</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>
            <numerusform>استيراد {count} محادثة</numerusform>
            <numerusform>استيراد محادثة واحدة</numerusform>
            <numerusform>استيراد محادثتين</numerusform>
            <numerusform>استيراد {count} محادثات</numerusform>
            <numerusform>استيراد {count} محادثة</numerusform>
            <numerusform>استيراد {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Import 1 conversation</source>
        <extracomment>(IMPORT, IMPORT_ONE)</extracomment>
        <translation>استيراد محادثة واحدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing to import</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>لا يوجد ما يُستورد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Cancel</source>
        <extracomment>(NOTHING_NEW, CANCEL, CLOSE)</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} new</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>{count} جديدة</numerusform>
            <numerusform>{count} جديدة</numerusform>
            <numerusform>{count} جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} here already</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>لا شيء موجود هنا</numerusform>
            <numerusform>واحدة موجودة هنا</numerusform>
            <numerusform>اثنتان موجودتان هنا</numerusform>
            <numerusform>{count} موجودة هنا</numerusform>
            <numerusform>{count} موجودة هنا</numerusform>
            <numerusform>{count} موجودة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>{count} cannot come</source>
        <extracomment>(NEW, HERE, SKIPPED)</extracomment>
        <translation>
            <numerusform>لا شيء متعذر</numerusform>
            <numerusform>واحدة متعذرة</numerusform>
            <numerusform>اثنتان متعذرتان</numerusform>
            <numerusform>{count} متعذرة</numerusform>
            <numerusform>{count} متعذرة</numerusform>
            <numerusform>{count} متعذرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>new</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>here already, stays as it is</source>
        <extracomment>(IS_NEW, IS_HERE)</extracomment>
        <translation>موجودة هنا، تبقى كما هي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>with {count} branches</source>
        <extracomment>VERSIONS</extracomment>
        <translation>
            <numerusform>بلا فروع</numerusform>
            <numerusform>مع فرع واحد</numerusform>
            <numerusform>مع فرعين</numerusform>
            <numerusform>مع {count} فروع</numerusform>
            <numerusform>مع {count} فرعًا</numerusform>
            <numerusform>مع {count} فرع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/import_panel.py"/>
        <source>Nothing here is changed or overwritten, and an import can be taken back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>لا يتغير شيء هنا ولا يُستبدل، ويمكن التراجع عن الاستيراد · إلغاء: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>text</source>
        <extracomment>KINDS | _PLAIN</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON object</source>
        <extracomment>KINDS</extracomment>
        <translation>كائن JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>JSON Schema</source>
        <extracomment>KINDS | SCHEMA</extracomment>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Name of the schema</source>
        <extracomment>SCHEMA_NAME</extracomment>
        <translation>اسم المخطط</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Name</source>
        <extracomment>NAME_LABEL</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Strict</source>
        <extracomment>STRICT</extracomment>
        <translation>صارم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/format_editor.py"/>
        <source>Asks the service to hold the model to the schema exactly.</source>
        <extracomment>STRICT_HELP</extracomment>
        <translation>يطلب من الخدمة إلزام النموذج بالمخطط تمامًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Choose a model</source>
        <extracomment>NO_MODEL</extracomment>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address yet</source>
        <extracomment>NO_ADDRESS</extracomment>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No address needed</source>
        <extracomment>ADDRESS_NOT_NEEDED</extracomment>
        <translation>لا حاجة إلى عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Key: {place}</source>
        <extracomment>KEY_FROM</extracomment>
        <translation>المفتاح: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key yet</source>
        <extracomment>KEY_NEEDED</extracomment>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>No key needed</source>
        <extracomment>KEY_NOT_NEEDED</extracomment>
        <translation>لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <source>Take them back</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>استعادتها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/inspector.py"/>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Preset</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/instructions_edit.py"/>
        <source>How the model should answer, for the whole conversation</source>
        <extracomment>HINT</extracomment>
        <translation>كيف يجيب النموذج في المحادثة كلها</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/json_editor.py"/>
        <source>not sent · for example {example}</source>
        <extracomment>EXAMPLE</extracomment>
        <translation>غير مرسل · مثال: {example}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/model_facts.py"/>
        <source>About the model: {facts}</source>
        <extracomment>ABOUT</extracomment>
        <translation>عن النموذج: {facts}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>New</source>
        <extracomment>NEW</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_editor.py"/>
        <source>Take a new one at random</source>
        <extracomment>NEW_HELP</extracomment>
        <translation>أخذ قيمة عشوائية جديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/number_scale.py"/>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>not sent</source>
        <extracomment>NOT_SENT_TEXT | HINTS | (VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>غير مرسل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_editor.py"/>
        <source>Take back “{title}”</source>
        <extracomment>TAKE_BACK</extracomment>
        <translation>إلغاء ضبط «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>More parameters ▸</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>معاملات أكثر ◂</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Fewer parameters ▾</source>
        <extracomment>(MORE, FEWER)</extracomment>
        <translation>معاملات أقل ▾</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_list.py"/>
        <source>Send it again</source>
        <extracomment>TRY_AGAIN</extracomment>
        <translation>إرساله من جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/parameter_slider.py"/>
        <source>{title} takes a number from {minimum} to {maximum}.</source>
        <extracomment>NEEDS</extracomment>
        <translation>يأخذ {title} رقمًا من {minimum} إلى {maximum}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>A preset that is not there any more</source>
        <extracomment>(NO_PRESET, GONE)</extracomment>
        <translation>إعداد مسبق لم يعد موجودًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from “{title}”</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>من «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from this model&apos;s defaults</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>من القيم الافتراضية لهذا النموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>from the default</source>
        <extracomment>(FROM_PRESET, FROM_MODEL, FROM_DEFAULT)</extracomment>
        <translation>من القيم الافتراضية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by “{title}”</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>استبعده «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out for this model</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>مستبعد لهذا النموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out by default</source>
        <extracomment>(OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)</extracomment>
        <translation>مستبعد افتراضيًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>بدلًا من {value} ({source})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>left out, instead of {value} {source}</source>
        <extracomment>(INSTEAD, OUT_INSTEAD)</extracomment>
        <translation>مستبعد، بدلًا من {value} ({source})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>بدلًا من الأصلية ({source})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/sources.py"/>
        <source>none, instead of those {source}</source>
        <extracomment>(WORDS_INSTEAD, NONE_INSTEAD)</extracomment>
        <translation>لا شيء، بدلًا من الأصلية ({source})</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take it: it is left out.</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>لا يقبله هذا النموذج: فهو مستبعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model does not take “{name}”: it is left out.</source>
        <extracomment>FIELD_LEFT_OUT</extracomment>
        <translation>لا يقبل هذا النموذج «{name}»: فهو مستبعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model did not take this value: it is left out.</source>
        <extracomment>VALUE_LEFT_OUT</extracomment>
        <translation>لم يقبل هذا النموذج هذه القيمة: فهي مستبعدة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>This model calls it {name}.</source>
        <extracomment>RENAMED</extracomment>
        <translation>يسميه هذا النموذج {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{words} It said: {reason}</source>
        <extracomment>SAID</extracomment>
        <translation>{words} وقال: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it.</source>
        <extracomment>KNOWN</extracomment>
        <translation>لا يقبله {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not take it: it is not sent.</source>
        <extracomment>KNOWN_LEFT_OUT</extracomment>
        <translation>لا يقبله {who}: فهو غير مرسل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/taking.py"/>
        <source>{who} does not list it for this model.</source>
        <extracomment>NOT_LISTED</extracomment>
        <translation>لا يذكره {who} لهذا النموذج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/inspector/texts_editor.py"/>
        <source>one more, if you like</source>
        <extracomment>ONE_MORE</extracomment>
        <translation>نص آخر إن شئت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>New keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>اختصارات جديدة لـ «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Further keys for “{title}”</source>
        <extracomment>(NEW, FURTHER)</extracomment>
        <translation>اختصارات إضافية لـ «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>Press them</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>No keys</source>
        <extracomment>(PRESS, NONE)</extracomment>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>One press or two after each other · Enter takes them · Backspace takes one back · Esc cancels</source>
        <extracomment>HINT</extracomment>
        <translation>ضغطة واحدة أو اثنتان متتاليتان · اعتماد: Enter · التراجع عن واحدة: Backspace · إلغاء: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>“{title}” has {key} now: Enter takes it from there.</source>
        <extracomment>HELD</extracomment>
        <translation>المفتاح {key} حاليًا للإجراء «{title}»: لأخذه منه Enter.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/key_recorder.py"/>
        <source>It does that already.</source>
        <extracomment>OWN</extracomment>
        <translation>هو يفعل ذلك بالفعل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>changed</source>
        <extracomment>YOURS | (CHANGED, FOR_NEW)</extracomment>
        <translation>مغيّر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>in the conversation</source>
        <extracomment>HERE</extracomment>
        <translation>في المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Without a key</source>
        <extracomment>NO_KEY</extracomment>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>While writing</source>
        <extracomment>PLACES</extracomment>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Break the line</source>
        <extracomment>PLACES</extracomment>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Edit your last message, when nothing is written</source>
        <extracomment>PLACES</extracomment>
        <translation>تحرير رسالتك الأخيرة، عندما لا يُكتب شيء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go to the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>الانتقال إلى المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In the conversation</source>
        <extracomment>PLACES</extracomment>
        <translation>في المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Scroll</source>
        <extracomment>PLACES</extracomment>
        <translation>التمرير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Select, from what has the focus on</source>
        <extracomment>PLACES</extracomment>
        <translation>التحديد ابتداءً مما عليه التركيز</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Open or press what has the focus</source>
        <extracomment>PLACES</extracomment>
        <translation>فتح ما عليه التركيز أو ضغطه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Go back to writing</source>
        <extracomment>PLACES</extracomment>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>In lists and panels</source>
        <extracomment>PLACES</extracomment>
        <translation>في القوائم واللوحات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>From control to control</source>
        <extracomment>PLACES</extracomment>
        <translation>من عنصر تحكم إلى آخر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Take what is chosen</source>
        <extracomment>PLACES</extracomment>
        <translation>اعتماد المحدد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Choose several</source>
        <extracomment>PLACES</extracomment>
        <translation>تحديد عدة عناصر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/sheet_lines.py"/>
        <source>Make a parameter “not sent” again</source>
        <extracomment>PLACES</extracomment>
        <translation>جعل المعامل «غير مرسل» من جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Find a key or an action</source>
        <extracomment>FIND</extracomment>
        <translation>البحث عن اختصار أو إجراء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Enter gives other keys · Ins adds keys · Del resets · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>تغيير الاختصارات: Enter · إضافة: Ins · إعادة الضبط: Del · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>No action and no key is called so.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لا إجراء ولا اختصار بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>These keys belong to their place, and stay.</source>
        <extracomment>FIXED</extracomment>
        <translation>هذه المفاتيح تخص موضعها، وتبقى كما هي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has these keys now: {keys}.</source>
        <extracomment>GIVEN</extracomment>
        <translation>اختصارات «{title}» الآن: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>“{title}” has no key now.</source>
        <extracomment>KEYLESS</extracomment>
        <translation>ليس لـ «{title}» اختصار الآن.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Change…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>Add…</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Reset</source>
        <extracomment>(CHANGE, ADD, RESET, MORE) | (RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/keys/shortcut_sheet.py"/>
        <source>All keys</source>
        <extracomment>(CHANGE, ADD, RESET, MORE)</extracomment>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Favourites</source>
        <extracomment>FAVOURITES</extracomment>
        <translation>المفضلة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Recent</source>
        <extracomment>RECENT</extracomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>Not for chatting</source>
        <extracomment>NOT_FOR_CHATTING</extracomment>
        <translation>ليست للمحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>favourite</source>
        <extracomment>FAVOURITE</extracomment>
        <translation>مفضّل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_choices.py"/>
        <source>of {account}</source>
        <extracomment>OF_ACCOUNT</extracomment>
        <translation>من {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>completes texts</source>
        <extracomment>KINDS</extracomment>
        <translation>يكمل النصوص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes images</source>
        <extracomment>KINDS</extracomment>
        <translation>ينشئ صورًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>makes videos</source>
        <extracomment>KINDS</extracomment>
        <translation>ينشئ مقاطع فيديو</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>speaks</source>
        <extracomment>KINDS</extracomment>
        <translation>ينطق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>transcribes</source>
        <extracomment>KINDS</extracomment>
        <translation>يفرّغ الصوت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>not for chatting</source>
        <extracomment>KINDS</extracomment>
        <translation>ليس للمحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>sees images</source>
        <extracomment>ABILITIES</extracomment>
        <translation>يرى الصور</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>أدوات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>calls tools</source>
        <extracomment>ABILITIES</extracomment>
        <translation>يستدعي الأدوات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasoning</source>
        <extracomment>ABILITIES</extracomment>
        <translation>استدلال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>reasons</source>
        <extracomment>ABILITIES</extracomment>
        <translation>يستدل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{count} context</source>
        <extracomment>CONTEXT</extracomment>
        <translation>
            <numerusform>سياق {count}</numerusform>
            <numerusform>سياق {count}</numerusform>
            <numerusform>سياق {count}</numerusform>
            <numerusform>سياق {count}</numerusform>
            <numerusform>سياق {count}</numerusform>
            <numerusform>سياق {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>context unknown</source>
        <extracomment>CONTEXT_UNKNOWN</extracomment>
        <translation>سياق غير معروف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>free</source>
        <extracomment>FREE</extracomment>
        <translation>مجاني</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} in, {output} out</source>
        <extracomment>PRICE</extracomment>
        <translation>إدخال {input}، إخراج {output}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>price unknown</source>
        <extracomment>PRICE_UNKNOWN</extracomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{input} for a million tokens sent, {output} for a million written</source>
        <extracomment>SPOKEN_PRICE</extracomment>
        <translation>{input} لكل مليون رمز مرسل، و{output} لكل مليون رمز مكتوب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>{price} per million tokens</source>
        <extracomment>PER_MILLION</extracomment>
        <translation>{price} لكل مليون رمز</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/model_words.py"/>
        <source>until {day}</source>
        <extracomment>RETIRES</extracomment>
        <translation>حتى {day}</translation>
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
        <translation>نسخ التفاصيل</translation>
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
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>What can be done about it</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/notice_bar.py"/>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Settings</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (TITLE, SEARCH, PAGE)</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Folders</source>
        <extracomment>(SETTINGS, MODELS, PRESETS, FOLDERS) | (PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>المجلدات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Setting</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>إعداد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/palette_sources.py"/>
        <source>Folder</source>
        <extracomment>(SETTING, MODEL, PRESET, FOLDER)</extracomment>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/panel_head.py"/>
        <source>Esc closes</source>
        <extracomment>CLOSES</extracomment>
        <translation>للإغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/picture_panel.py"/>
        <source>{width} × {height} · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>{width} × {height} · نسخ: Ctrl+C · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/plain_text_panel.py"/>
        <source>As it was written · Ctrl+A selects all · Ctrl+C copies · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>كما كُتب · تحديد الكل: Ctrl+A · نسخ: Ctrl+C · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Example {number}</source>
        <extracomment>NUMBER</extracomment>
        <translation>المثال {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>User</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Assistant</source>
        <extracomment>(ASKED, ANSWERED)</extracomment>
        <translation>المساعد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>{who} of example {number}</source>
        <extracomment>TEXT_OF</extracomment>
        <translation>{who} في المثال {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Name of the {who} in example {number}</source>
        <extracomment>NAME_OF</extracomment>
        <translation>اسم {who} في المثال {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>name, if it matters</source>
        <extracomment>NAME_HINT</extracomment>
        <translation>الاسم، إن كان مهمًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Remove example {number}</source>
        <extracomment>(REMOVE, REMOVE_ONE)</extracomment>
        <translation>إزالة المثال {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>لأعلى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Move example {number} up</source>
        <extracomment>(UP, UP_ONE)</extracomment>
        <translation>تحريك المثال {number} لأعلى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>Add an e&amp;xample</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>إضافة &amp;مثال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/exchange_list.py"/>
        <source>&amp;Take the last answer as one</source>
        <extracomment>(ADD, TAKE)</extracomment>
        <translation>أ&amp;خذ آخر إجابة كمثال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>any, as the conversation has it</source>
        <extracomment>ANY_MODEL</extracomment>
        <translation>أي نموذج، حسب المحادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>not sent, whatever else is said</source>
        <extracomment>NEVER_SENT</extracomment>
        <translation>غير مرسل، مهما ضُبط في غيره</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>What is “not sent” here is left open. Del leaves it out for good, and opens it again.</source>
        <extracomment>OPEN_NOTE</extracomment>
        <translation>ما هو «غير مرسل» هنا يبقى مفتوحًا. المفتاح Del يستبعده نهائيًا، ثم يفتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>How the model should answer</source>
        <extracomment>HINT</extracomment>
        <translation>كيف يجيب النموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Use in this &amp;conversation</source>
        <extracomment>BUTTONS</extracomment>
        <translation>استخدام في هذه الم&amp;حادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Be&amp;gin new ones with it</source>
        <extracomment>BUTTONS</extracomment>
        <translation>بدء المحادثات الجديدة &amp;به</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>R&amp;eset</source>
        <extracomment>BUTTONS</extracomment>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/preset_form.py"/>
        <source>Examples</source>
        <extracomment>self._examples_title</extracomment>
        <translation>أمثلة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Defaults</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>Every conversation</source>
        <extracomment>(DEFAULTS, EVERYTHING)</extracomment>
        <translation>كل محادثة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds in every conversation, where its preset and its model say nothing else</source>
        <extracomment>ABOUT_EVERYTHING</extracomment>
        <translation>ما يسري في كل محادثة، حيث لا يحدد إعدادها المسبق ونموذجها غيره</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>What holds wherever {model} is used, where no preset says anything else</source>
        <extracomment>ABOUT_MODEL</extracomment>
        <translation>ما يسري حيثما استُخدم {model}، حيث لا يحدد إعداد مسبق غيره</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>New preset</source>
        <extracomment>NEW_TITLE</extracomment>
        <translation>إعداد مسبق جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>for new</source>
        <extracomment>(CHANGED, FOR_NEW)</extracomment>
        <translation>للمحادثات الجديدة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Bring back “{title}”</source>
        <extracomment>BRING_BACK</extracomment>
        <translation>استعا&amp;دة «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Ne&amp;w</source>
        <extracomment>(words, act) | (USE, NEW, DELETE)</extracomment>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>&amp;Duplicate</source>
        <extracomment>(words, act)</extracomment>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>U&amp;p</source>
        <extracomment>(words, act) | (up, down)</extracomment>
        <translation>لأ&amp;على</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <source>D&amp;own</source>
        <extracomment>(words, act)</extracomment>
        <translation>لأ&amp;سفل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/presets/presets_panel.py"/>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Remove</source>
        <extracomment>(words, act) | (REMOVE, REMOVE_SURE)</extracomment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>What you get</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>ما ستحصل عليه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Put it &amp;into the message</source>
        <extracomment>(PREVIEW, PUT_IN)</extracomment>
        <translation>وضعه في ال&amp;رسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompt_form.py"/>
        <source>Enter goes on · Ctrl+Enter puts it into the message · Esc leaves</source>
        <extracomment>HINT</extracomment>
        <translation>متابعة: Enter · وضعه في الرسالة: Ctrl+Enter · خروج: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Words</source>
        <extracomment>(TITLE, WORDS, LIST)</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>New prompt</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Explain {{what}} in {{language:choice(English, German)}}.</source>
        <extracomment>(NEW_TITLE, NEW_TEXT)</extracomment>
        <translation>اشرح {{what}} باللغة {{language:choice(العربية, الإنجليزية)}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Us&amp;e</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>&amp;Delete</source>
        <extracomment>(USE, NEW, DELETE)</extracomment>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>{{name}} is asked for when the prompt is used, {{name:long}} with several lines, {{name:number}} as a number, {{name:choice(one, other)}} from a list; {{clipboard}} is what was copied last.</source>
        <extracomment>PLACES</extracomment>
        <translation>يُسأل عن {{name}} عند استخدام الموجّه، وعن {{name:long}} بعدة أسطر، وعن {{name:number}} كرقم، وعن {{name:choice(one, other)}} من قائمة؛ أما {{clipboard}} فهو آخر ما نُسخ.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/prompts/prompts_panel.py"/>
        <source>Nothing is saved yet. Write a prompt in the composer and save it, or make a new one here.</source>
        <extracomment>EMPTY</extracomment>
        <translation>لم يُحفظ شيء بعد. اكتب موجّهًا في مربع الكتابة واحفظه، أو أنشئ واحدًا هنا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Quick question</source>
        <extracomment>TITLE</extracomment>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask something</source>
        <extracomment>PLACEHOLDER</extracomment>
        <translation>اسأل عن شيء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ask on, or press Enter to continue in the main window</source>
        <extracomment>PLACEHOLDER_AGAIN</extracomment>
        <translation>تابع السؤال، أو اضغط Enter للمتابعة في النافذة الرئيسية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Continue in the main window</source>
        <extracomment>(COPY, GO_ON)</extracomment>
        <translation>المتابعة في النافذة الرئيسية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>سؤال: Enter · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Ctrl+Enter asks · Esc closes</source>
        <extracomment>(ENTER_ASKS, CONTROL_ENTER_ASKS)</extracomment>
        <translation>سؤال: Ctrl+Enter · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/quick/quick_window.py"/>
        <source>Esc stops the reply</source>
        <extracomment>ESC_STOPS</extracomment>
        <translation>لإيقاف الرد: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>The next request, as it will be sent</source>
        <extracomment>TITLE</extracomment>
        <translation>الطلب التالي كما سيُرسل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/request_panel.py"/>
        <source>Copy all of it</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>نسخ الكل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>best {shown} of {count} messages</source>
        <extracomment>(ONE_MESSAGE, MESSAGES, SHOWN)</extracomment>
        <translation>
            <numerusform>أفضل {shown} من {count} رسالة</numerusform>
            <numerusform>أفضل {shown} من رسالة واحدة</numerusform>
            <numerusform>أفضل {shown} من رسالتين</numerusform>
            <numerusform>أفضل {shown} من {count} رسائل</numerusform>
            <numerusform>أفضل {shown} من {count} رسالة</numerusform>
            <numerusform>أفضل {shown} من {count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>in the title</source>
        <extracomment>TITLE_ONLY</extracomment>
        <translation>في العنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/result_model.py"/>
        <source>Conversation {title}, {note}, {when}</source>
        <extracomment>SAID_CONVERSATION</extracomment>
        <translation>المحادثة {title}، {note}، {when}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Search in all conversations</source>
        <extracomment>TITLE</extracomment>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>↑ ↓ choose · Ctrl+↑ Ctrl+↓ by conversation · Enter goes there · Tab completes · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>اختيار: ↑ ↓ · من محادثة إلى أخرى: ‎Ctrl+↑ Ctrl+↓‎ · انتقال: Enter · إكمال: Tab · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Type what you remember: every message of every conversation is searched.

“a whole phrase”   -without
role:user   model:gpt   has:code
folder:work   tag:idea
after:2026-11   before:yesterday</source>
        <extracomment>HELP</extracomment>
        <translation>اكتب ما تتذكره: يجري البحث في كل رسائل كل المحادثات.

“عبارة كاملة”   -مستبعد
role:user   model:gpt   has:code
folder:work   tag:idea
after:2026-11   before:yesterday</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing fits. Fewer words or filters, or parts of words, find more.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لا شيء يطابق. كلمات أو عوامل تصفية أقل، أو أجزاء من الكلمات، تجد أكثر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Nothing was found so far; the index is still being built.</source>
        <extracomment>NOT_YET</extracomment>
        <translation>لم يُعثر على شيء حتى الآن؛ ما زال الفهرس قيد الإنشاء.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Searching…</source>
        <extracomment>SEARCHING</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in 1 conversation</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>{messages} في محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>{messages} in {count} conversations</source>
        <extracomment>(IN_ONE, IN)</extracomment>
        <translation>
            <numerusform>{messages}</numerusform>
            <numerusform>{messages} في محادثة واحدة</numerusform>
            <numerusform>{messages} في محادثتين</numerusform>
            <numerusform>{messages} في {count} محادثات</numerusform>
            <numerusform>{messages} في {count} محادثة</numerusform>
            <numerusform>{messages} في {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The newest {found}; ↓ at the end shows older ones</source>
        <extracomment>CUT</extracomment>
        <translation>أحدث {found}؛ ويعرض ↓ في النهاية ما هو أقدم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>The index is being built, {percent} %: older messages come as it grows</source>
        <extracomment>BUILDING</extracomment>
        <translation>الفهرس قيد الإنشاء، {percent} %: تظهر الرسائل الأقدم مع نموه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>Tab: {words}</source>
        <extracomment>COMPLETES</extracomment>
        <translation>إكمال بـ Tab: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/search/search_panel.py"/>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>{place}, ends in {end}</source>
        <extracomment>KEY_AT</extracomment>
        <translation>{place}، ينتهي بـ {end}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Calls {url}</source>
        <extracomment>CALLS</extracomment>
        <translation>يستدعي {url}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Beside chat it offers {endpoints}.</source>
        <extracomment>OFFERS</extracomment>
        <translation>يقدّم إلى جانب المحادثة: {endpoints}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key yet</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>no key needed</source>
        <extracomment>(NO_KEY, NEEDS_NONE)</extracomment>
        <translation>لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>in the system&apos;s keyring, not looked up yet</source>
        <extracomment>KEY_STORED</extracomment>
        <translation>في حلقة مفاتيح النظام، لم يُطلب بعد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>none for this address. The one you gave was given for {host}, and goes nowhere else.</source>
        <extracomment>OTHER_SERVER</extracomment>
        <translation>لا مفتاح لهذا العنوان. المفتاح الذي أعطيته كان لـ {host}، ولا يذهب إلى غيره.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Answers from the manual of this program: it needs no key, no address and no network.</source>
        <extracomment>GUIDE</extracomment>
        <translation>يجيب من دليل هذا البرنامج: لا يحتاج إلى مفتاح ولا عنوان ولا شبكة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Not tried yet.</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>لم يُجرّب بعد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Asking…</source>
        <extracomment>(NEVER, TESTING)</extracomment>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: {count} models.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>
            <numerusform>عمل عند {when}: لا نماذج.</numerusform>
            <numerusform>عمل عند {when}: نموذج واحد.</numerusform>
            <numerusform>عمل عند {when}: نموذجان.</numerusform>
            <numerusform>عمل عند {when}: {count} نماذج.</numerusform>
            <numerusform>عمل عند {when}: {count} نموذجًا.</numerusform>
            <numerusform>عمل عند {when}: {count} نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Worked at {when}: 1 model.</source>
        <extracomment>(WORKED, WORKED_WITH_ONE)</extracomment>
        <translation>عمل عند {when}: نموذج واحد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>At {when}: {sentence} {remedy}</source>
        <extracomment>FAILED</extracomment>
        <translation>عند {when}: {sentence} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Enter &amp;key…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>إدخال &amp;مفتاح…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Only for now…</source>
        <extracomment>BUTTONS</extracomment>
        <translation>الآن ف&amp;قط…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Forget key</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;نسيان المفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>A&amp;llow command</source>
        <extracomment>BUTTONS</extracomment>
        <translation>ا&amp;لسماح بالأمر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>&amp;Test</source>
        <extracomment>BUTTONS</extracomment>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>E&amp;xamine</source>
        <extracomment>BUTTONS</extracomment>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command that prints the key</source>
        <translation>الأمر الذي يطبع المفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/account_form.py"/>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>Press again to remove</source>
        <extracomment>(REMOVE, REMOVE_SURE)</extracomment>
        <translation>اضغط مرة أخرى للإزالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>N&amp;ew account…</source>
        <extracomment>add</extracomment>
        <translation>حساب &amp;جديد…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/accounts_panel.py"/>
        <source>&amp;Down</source>
        <extracomment>(up, down)</extracomment>
        <translation>لأ&amp;سفل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>being tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>works</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>worth knowing</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>يحسن معرفته</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>failed</source>
        <extracomment>OUTCOMES | ENDINGS | TOOL_FAILED</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not needed</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>not tried</source>
        <extracomment>OUTCOMES</extracomment>
        <translation>لم يُجرّب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The way to {account}</source>
        <extracomment>TITLE</extracomment>
        <translation>الطريق إلى {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Trying one step after the other…</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>جارٍ تجربة خطوة بعد أخرى…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Stopped.</source>
        <extracomment>(TRYING, STOPPED)</extracomment>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>The report is on the clipboard. There is no key in it.</source>
        <extracomment>COPIED</extracomment>
        <translation>التقرير في الحافظة، وليس فيه مفتاح.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>What the doctor found</source>
        <extracomment>NAME</extracomment>
        <translation>ما وجده الفحص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>{seconds:.2f} s</source>
        <extracomment>TIME</extracomment>
        <translation>{seconds:.2f} ث</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>Examine a&amp;gain</source>
        <extracomment>self.again</extracomment>
        <translation>الفحص من &amp;جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Interrupt</source>
        <extracomment>self.stop_button</extracomment>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Copy report</source>
        <extracomment>self.copy</extracomment>
        <translation>نسخ ال&amp;تقرير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/doctor_view.py"/>
        <source>&amp;Back</source>
        <extracomment>self.back</extracomment>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>What is shown</source>
        <extracomment>(TITLE, SHOWN)</extracomment>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>By host</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>حسب المضيف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Each request</source>
        <extracomment>(BY_HOST, EACH)</extracomment>
        <translation>كل طلب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Host</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>For</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>الغرض</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>How it went</source>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Sent</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Received</source>
        <comment>bytes</comment>
        <extracomment>(HOST, WHY, RESULT, SENT, RECEIVED)</extracomment>
        <translation>استُقبل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Requests</source>
        <extracomment>HOST_COLUMNS | COLUMNS</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Last</source>
        <extracomment>HOST_COLUMNS</extracomment>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>When</source>
        <extracomment>EACH_COLUMNS</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{host} through {proxy}</source>
        <extracomment>THROUGH</extracomment>
        <translation>{host} عبر {proxy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nothing was contacted yet.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لم يُتصل بأي جهة بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>{count} requests since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL</extracomment>
        <translation>
            <numerusform>لا طلبات منذ البدء · أُرسل {sent}، واستُقبل {received}</numerusform>
            <numerusform>طلب واحد منذ البدء · أُرسل {sent}، واستُقبل {received}</numerusform>
            <numerusform>طلبان منذ البدء · أُرسل {sent}، واستُقبل {received}</numerusform>
            <numerusform>{count} طلبات منذ البدء · أُرسل {sent}، واستُقبل {received}</numerusform>
            <numerusform>{count} طلبًا منذ البدء · أُرسل {sent}، واستُقبل {received}</numerusform>
            <numerusform>{count} طلب منذ البدء · أُرسل {sent}، واستُقبل {received}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>1 request since the start · {sent} sent, {received} received</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>طلب واحد منذ البدء · أُرسل {sent}، واستُقبل {received}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>Nobody else is contacted: there is no telemetry. This list is forgotten when the program ends.</source>
        <extracomment>PROMISE</extracomment>
        <translation>لا يُتصل بأي جهة أخرى: لا قياس عن بُعد. وتُنسى هذه القائمة عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>&amp;Copy</source>
        <extracomment>(COPY, COPIED)</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/network_panel.py"/>
        <source>↑ ↓ from line to line · Ctrl+C copies all of it · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>من سطر إلى سطر: ↑ ↓ · نسخ الكل: Ctrl+C · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>A header is written as “Name: value”, one to a line.</source>
        <extracomment>BAD_HEADER</extracomment>
        <translation>تُكتب الترويسة هكذا “Name: value”، واحدة في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” can have only the characters of plain English text.</source>
        <extracomment>UNSENDABLE_HEADER</extracomment>
        <translation>لا تحوي الترويسة «{name}» إلا أحرف النص الإنجليزي العادي.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>The header “{name}” is a part of every request already, and cannot be changed.</source>
        <extracomment>OWN_HEADER</extracomment>
        <translation>الترويسة «{name}» جزء من كل طلب بالفعل، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields are one JSON object, like {example}.</source>
        <extracomment>BAD_BODY</extracomment>
        <translation>الحقول الإضافية كائن JSON واحد، مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Kept with the key in the system&apos;s keyring, never in a file.</source>
        <extracomment>HIDDEN_NOTE</extracomment>
        <translation>تُحفظ مع المفتاح في حلقة مفاتيح النظام، ولا تُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Keep &amp;headers and fields</source>
        <extracomment>self.keep</extracomment>
        <translation>حفظ الترويسات وال&amp;حقول</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra headers</source>
        <translation>ترويسات إضافية</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Extra fields of the request</source>
        <translation>حقول إضافية في الطلب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/request_fields.py"/>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>as the system says</source>
        <extracomment>USES</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>its own</source>
        <extracomment>USES</extracomment>
        <translation>خاص به</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>a file in PEM form, besides those of the system</source>
        <extracomment>CA_EXAMPLE</extracomment>
        <translation>ملف بصيغة PEM، إلى جانب شهادات النظام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>There is no such file.</source>
        <extracomment>NO_FILE</extracomment>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Write the whole path of a file of certificates.</source>
        <extracomment>NO_FILE_REMEDY</extracomment>
        <translation>اكتب المسار الكامل لملف شهادات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Address of its own proxy</source>
        <translation>عنوان الوكيل الخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Seconds for a connection</source>
        <translation>ثواني الاتصال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence in seconds</source>
        <translation>أطول صمت بالثواني</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Connect within</source>
        <translation>مهلة الاتصال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/route_fields.py"/>
        <source>Longest silence</source>
        <translation>أطول صمت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Open</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/setting_row.py"/>
        <source>Do it</source>
        <extracomment>(RESET, RESET_ONE, OPEN, DO)</extracomment>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Search the settings</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Page</source>
        <extracomment>(TITLE, SEARCH, PAGE)</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>No setting fits “{letters}”.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لا إعداد يطابق «{letters}».</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>What fits “{letters}”:</source>
        <extracomment>FOUND</extracomment>
        <translation>ما يطابق «{letters}»:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>↑ ↓ from row to row · Ctrl+PgUp, Ctrl+PgDown other pages · Del resets · letters search</source>
        <extracomment>HINT</extracomment>
        <translation>من صف إلى صف: ↑ ↓ · صفحات أخرى: Ctrl+PgUp، Ctrl+PgDown · إعادة الضبط: Del · البحث: الحروف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset all on this page</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>إعادة ضبط كل ما في هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/settings/settings_panel.py"/>
        <source>Reset the settings of “{title}”</source>
        <extracomment>(RESET_PAGE, RESET_PAGE_DONE)</extracomment>
        <translation>إعادة ضبط إعدادات «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_delegate.py"/>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>writing</source>
        <extracomment>(WRITING, OPENED, CLOSED) | PHASES</extracomment>
        <translation>يُكتب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>open</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folded</source>
        <extracomment>(WRITING, OPENED, CLOSED)</extracomment>
        <translation>مطوي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, {count} conversations, {state}</source>
        <extracomment>FOLDER_SAYS</extracomment>
        <translation>
            <numerusform>المجلد {name}، لا محادثات، {state}</numerusform>
            <numerusform>المجلد {name}، محادثة واحدة، {state}</numerusform>
            <numerusform>المجلد {name}، محادثتان، {state}</numerusform>
            <numerusform>المجلد {name}، {count} محادثات، {state}</numerusform>
            <numerusform>المجلد {name}، {count} محادثة، {state}</numerusform>
            <numerusform>المجلد {name}، {count} محادثة، {state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>folder {name}, 1 conversation, {state}</source>
        <extracomment>FOLDER_WITH_ONE</extracomment>
        <translation>المجلد {name}، محادثة واحدة، {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>level {number}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>المستوى {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/conversation_model.py"/>
        <source>tags {names}</source>
        <extracomment>(LEVEL, TAGS)</extracomment>
        <translation>الوسوم {names}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Today</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Yesterday</source>
        <extracomment>(TODAY, YESTERDAY)</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 7 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Last 30 days</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Earlier</source>
        <extracomment>(THIS_WEEK, THIS_MONTH, EARLIER)</extracomment>
        <translation>أقدم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Pinned</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>In your order</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>بترتيبك</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/rows.py"/>
        <source>Archive</source>
        <extracomment>(PINNED, FOLDERS, ARRANGED, ARCHIVE)</extracomment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Conversations appear here as soon as the first message is sent.</source>
        <extracomment>EMPTY</extracomment>
        <translation>تظهر المحادثات هنا فور إرسال أول رسالة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>Looking through your conversations…</source>
        <extracomment>READING</extracomment>
        <translation>جارٍ الاطلاع على محادثاتك…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/sidebar/sidebar.py"/>
        <source>The folder of conversations cannot be read.</source>
        <extracomment>UNREADABLE</extracomment>
        <translation>تعذرت قراءة مجلد المحادثات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>“{key}” cannot be a key for every program: hold Ctrl, Alt or Meta with one key.</source>
        <extracomment>NO_CHORD</extracomment>
        <translation>لا يصلح «{key}» اختصارًا لكل البرامج: استخدم Ctrl أو Alt أو Meta مع مفتاح واحد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Another program has the key for quick questions.</source>
        <extracomment>TAKEN</extracomment>
        <translation>اختصار الأسئلة السريعة يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/chord.py"/>
        <source>Choose another one in the settings.</source>
        <extracomment>ANOTHER</extracomment>
        <translation>اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>This session gives no program a key of its own for the whole system.</source>
        <extracomment>NOT_HERE</extracomment>
        <translation>لا تعطي هذه الجلسة أي برنامج اختصارًا للنظام كله.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/system_key.py"/>
        <source>Bind a key to the command “desktop-ai --quick” in the settings of your desktop.</source>
        <extracomment>BIND_IT</extracomment>
        <translation>اربط اختصارًا بالأمر «desktop-ai --quick» في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The key for quick questions is not on this keyboard.</source>
        <extracomment>NOT_ON_KEYBOARD</extracomment>
        <translation>اختصار الأسئلة السريعة غير موجود في لوحة المفاتيح هذه.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/system_key/x11_key.py"/>
        <source>The X server does not answer, so there is no key for quick questions.</source>
        <extracomment>NO_SERVER</extracomment>
        <translation>خادم X لا يستجيب، ولذلك لا اختصار للأسئلة السريعة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>≈ {count} رمز</numerusform>
            <numerusform>≈ رمز واحد</numerusform>
            <numerusform>≈ رمزان</numerusform>
            <numerusform>≈ {count} رموز</numerusform>
            <numerusform>≈ {count} رمزًا</numerusform>
            <numerusform>≈ {count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens · {percent} %</source>
        <extracomment>(TOKENS, SHARE)</extracomment>
        <translation>
            <numerusform>≈ {count} رمز · {percent} %</numerusform>
            <numerusform>≈ رمز واحد · {percent} %</numerusform>
            <numerusform>≈ رمزان · {percent} %</numerusform>
            <numerusform>≈ {count} رموز · {percent} %</numerusform>
            <numerusform>≈ {count} رمزًا · {percent} %</numerusform>
            <numerusform>≈ {count} رمز · {percent} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>≈ {count} tokens, of {limit} that fit</source>
        <extracomment>TOO_MANY</extracomment>
        <translation>
            <numerusform>≈ {count} رمز، يتسع {limit}</numerusform>
            <numerusform>≈ رمز واحد، يتسع {limit}</numerusform>
            <numerusform>≈ رمزان، يتسع {limit}</numerusform>
            <numerusform>≈ {count} رموز، يتسع {limit}</numerusform>
            <numerusform>≈ {count} رمزًا، يتسع {limit}</numerusform>
            <numerusform>≈ {count} رمز، يتسع {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens; nobody says how many {model} takes.</source>
        <extracomment>SAYS</extracomment>
        <translation>
            <numerusform>في الطلب التالي نحو {count} رمز؛ ولا يُعرف كم يقبل {model}.</numerusform>
            <numerusform>في الطلب التالي نحو رمز واحد؛ ولا يُعرف كم يقبل {model}.</numerusform>
            <numerusform>في الطلب التالي نحو رمزين؛ ولا يُعرف كم يقبل {model}.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رموز؛ ولا يُعرف كم يقبل {model}.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رمزًا؛ ولا يُعرف كم يقبل {model}.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رمز؛ ولا يُعرف كم يقبل {model}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, of {limit} that {model} takes with its answer.</source>
        <extracomment>SAYS_SHARE</extracomment>
        <translation>
            <numerusform>في الطلب التالي نحو {count} رمز، من أصل {limit} يقبلها {model} مع إجابته.</numerusform>
            <numerusform>في الطلب التالي نحو رمز واحد، من أصل {limit} يقبلها {model} مع إجابته.</numerusform>
            <numerusform>في الطلب التالي نحو رمزين، من أصل {limit} يقبلها {model} مع إجابته.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رموز، من أصل {limit} يقبلها {model} مع إجابته.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رمزًا، من أصل {limit} يقبلها {model} مع إجابته.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رمز، من أصل {limit} يقبلها {model} مع إجابته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/token_line.py"/>
        <source>The next request has about {count} tokens, more than the {limit} that {model} takes.</source>
        <extracomment>SAYS_TOO_MANY</extracomment>
        <translation>
            <numerusform>في الطلب التالي نحو {count} رمز، أي أكثر من {limit} التي يقبلها {model}.</numerusform>
            <numerusform>في الطلب التالي نحو رمز واحد، أي أكثر من {limit} التي يقبلها {model}.</numerusform>
            <numerusform>في الطلب التالي نحو رمزين، أي أكثر من {limit} التي يقبلها {model}.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رموز، أي أكثر من {limit} التي يقبلها {model}.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رمزًا، أي أكثر من {limit} التي يقبلها {model}.</numerusform>
            <numerusform>في الطلب التالي نحو {count} رمز، أي أكثر من {limit} التي يقبلها {model}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show all {count} lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>
            <numerusform>عرض كل الأسطر، {count}</numerusform>
            <numerusform>عرض السطر الوحيد</numerusform>
            <numerusform>عرض السطرين كليهما</numerusform>
            <numerusform>عرض كل الأسطر، {count}</numerusform>
            <numerusform>عرض كل الأسطر، {count}</numerusform>
            <numerusform>عرض كل الأسطر، {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/code_box.py"/>
        <source>Show fewer lines</source>
        <extracomment>(_SHOW_ALL, _SHOW_FEWER)</extracomment>
        <translation>عرض أسطر أقل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/hint_overlay.py"/>
        <source>Hints: {count}. Type the letters of one; Esc leaves.</source>
        <extracomment>HINTS</extracomment>
        <translation>
            <numerusform>التلميحات: {count}. اكتب حروف أحدها؛ للخروج Esc.</numerusform>
            <numerusform>التلميحات: {count}. اكتب حروفه؛ للخروج Esc.</numerusform>
            <numerusform>التلميحات: {count}. اكتب حروف أحدها؛ للخروج Esc.</numerusform>
            <numerusform>التلميحات: {count}. اكتب حروف أحدها؛ للخروج Esc.</numerusform>
            <numerusform>التلميحات: {count}. اكتب حروف أحدها؛ للخروج Esc.</numerusform>
            <numerusform>التلميحات: {count}. اكتب حروف أحدها؛ للخروج Esc.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>message</source>
        <extracomment>HINTS</extracomment>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>block</source>
        <extracomment>HINTS</extracomment>
        <translation>كتلة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>copy</source>
        <extracomment>HINTS</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>edit</source>
        <extracomment>HINTS</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>press something</source>
        <extracomment>HINTS</extracomment>
        <translation>ضغط عنصر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>all keys</source>
        <extracomment>HINTS</extracomment>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>another answer</source>
        <extracomment>HINTS</extracomment>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>fold</source>
        <extracomment>HINTS</extracomment>
        <translation>طي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>open link</source>
        <extracomment>HINTS</extracomment>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/key_hints.py"/>
        <source>delete</source>
        <extracomment>HINTS</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>التفاف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Don’t wrap</source>
        <extracomment>(_WRAP, _SCROLL)</extracomment>
        <translation>بلا التفاف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>Numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>أرقام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/listing_bar.py"/>
        <source>No numbers</source>
        <extracomment>(_NUMBERS, _NO_NUMBERS)</extracomment>
        <translation>بلا أرقام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/reader.py"/>
        <source>The code is copied</source>
        <extracomment>(COPIED, CODE_COPIED)</extracomment>
        <translation>نُسخت الشيفرة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>connecting</source>
        <extracomment>PHASES</extracomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>waiting</source>
        <extracomment>PHASES</extracomment>
        <translation>جارٍ الانتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>thinking</source>
        <extracomment>PHASES</extracomment>
        <translation>جارٍ التفكير</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>finishing</source>
        <extracomment>PHASES</extracomment>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>rate limited</source>
        <extracomment>SETBACKS</extracomment>
        <translation>تجاوز حد الطلبات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>overloaded</source>
        <extracomment>SETBACKS</extracomment>
        <translation>الخدمة مثقلة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the provider failed</source>
        <extracomment>SETBACKS</extracomment>
        <translation>خطأ لدى المزوّد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no answer in time</source>
        <extracomment>SETBACKS</extracomment>
        <translation>لا إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not reached</source>
        <extracomment>SETBACKS</extracomment>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{why}, trying again in {time}</source>
        <extracomment>AGAIN_IN</extracomment>
        <translation>{why}، إعادة المحاولة بعد {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>attempt {number} of {count}</source>
        <extracomment>ATTEMPT</extracomment>
        <translation>
            <numerusform>المحاولة {number} من {count}</numerusform>
            <numerusform>المحاولة {number} من {count}</numerusform>
            <numerusform>المحاولة {number} من {count}</numerusform>
            <numerusform>المحاولة {number} من {count}</numerusform>
            <numerusform>المحاولة {number} من {count}</numerusform>
            <numerusform>المحاولة {number} من {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>no token for {time}</source>
        <extracomment>NO_TOKEN</extracomment>
        <translation>لا رموز منذ {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>another program is writing it</source>
        <extracomment>ENDINGS</extracomment>
        <translation>يكتبه برنامج آخر</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>stopped</source>
        <extracomment>ENDINGS</extracomment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>incomplete: the connection ended early</source>
        <extracomment>ENDINGS</extracomment>
        <translation>غير مكتمل: انتهى الاتصال مبكرًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>interrupted: the program ended while it was written</source>
        <extracomment>ENDINGS</extracomment>
        <translation>منقطع: انتهى البرنامج أثناء كتابته</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Enter key</source>
        <extracomment>REMEDIES</extracomment>
        <translation>إدخال مفتاح</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose model</source>
        <extracomment>REMEDIES</extracomment>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Choose account</source>
        <extracomment>REMEDIES</extracomment>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Now</source>
        <extracomment>REMEDIES</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Wait</source>
        <extracomment>REMEDIES</extracomment>
        <translation>انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Send everything</source>
        <extracomment>SEND_ALL</extracomment>
        <translation>إرسال كل شيء</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent</source>
        <extracomment>NOT_SENT</extracomment>
        <translation>غير مرسل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages down to here</source>
        <extracomment>NOT_SENT_TO_HERE</extracomment>
        <translation>غير مرسل: الرسائل إلى هنا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Not sent: the messages above this line</source>
        <extracomment>NOT_SENT_ABOVE</extracomment>
        <translation>غير مرسل: الرسائل التي فوق هذا الخط</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Esc stops</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>للإيقاف: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Stop (Esc)</source>
        <extracomment>(STOP_HINT, STOP)</extracomment>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>via {provider}</source>
        <extracomment>VIA</extracomment>
        <translation>عبر {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>version {number} of {count}</source>
        <extracomment>VERSION | SAID_VERSION</extracomment>
        <translation>
            <numerusform>النسخة {number} من {count}</numerusform>
            <numerusform>النسخة {number} من {count}</numerusform>
            <numerusform>النسخة {number} من {count}</numerusform>
            <numerusform>النسخة {number} من {count}</numerusform>
            <numerusform>النسخة {number} من {count}</numerusform>
            <numerusform>النسخة {number} من {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished.</source>
        <extracomment>REPLY_FINISHED</extracomment>
        <translation>اكتمل الرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply finished: {how}.</source>
        <extracomment>REPLY_FINISHED_SO</extracomment>
        <translation>اكتمل الرد: {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply {how}.</source>
        <extracomment>REPLY_ENDED</extracomment>
        <translation>الرد: {how}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Reply failed: {message} {remedy}</source>
        <extracomment>REPLY_FAILED</extracomment>
        <translation>فشل الرد: {message} {remedy}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking…</source>
        <extracomment>THINKING</extracomment>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thinking… {time}</source>
        <extracomment>THINKING_FOR</extracomment>
        <translation>جارٍ التفكير… {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Thought for {time}</source>
        <extracomment>THOUGHT_FOR</extracomment>
        <translation>مدة التفكير: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The model refused</source>
        <extracomment>REFUSED</extracomment>
        <translation>رفض النموذج</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} sources</source>
        <extracomment>COUNTED_SOURCES</extracomment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{count} مصادر</numerusform>
            <numerusform>{count} مصدرًا</numerusform>
            <numerusform>{count} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>tool</source>
        <extracomment>A_TOOL</extracomment>
        <translation>أداة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>It failed and said nothing</source>
        <extracomment>TOOL_FAILED_SILENTLY</extracomment>
        <translation>فشلت ولم تقل شيئًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Error</source>
        <extracomment>TOOL_ERROR</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Arguments</source>
        <extracomment>ARGUMENTS</extracomment>
        <translation>الوسيطات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>No arguments</source>
        <extracomment>NO_ARGUMENTS</extracomment>
        <translation>لا وسيطات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>The result is empty</source>
        <extracomment>NO_RESULT</extracomment>
        <translation>النتيجة فارغة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Copy all {count} characters; the first {shown} are shown</source>
        <extracomment>COPY_ALL_OF</extracomment>
        <translation>
            <numerusform>نسخ كل الأحرف، {count}؛ المعروض أول {shown}</numerusform>
            <numerusform>نسخ الحرف الوحيد؛ المعروض أول {shown}</numerusform>
            <numerusform>نسخ الحرفين؛ المعروض أول {shown}</numerusform>
            <numerusform>نسخ كل الأحرف، {count}؛ المعروض أول {shown}</numerusform>
            <numerusform>نسخ كل الأحرف، {count}؛ المعروض أول {shown}</numerusform>
            <numerusform>نسخ كل الأحرف، {count}؛ المعروض أول {shown}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>An image is coming…</source>
        <extracomment>IMAGE_COMING</extracomment>
        <translation>صورة في الطريق…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>Load image from {host}</source>
        <extracomment>LOAD_IMAGE</extracomment>
        <translation>تحميل الصورة من {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading from {host}…</source>
        <extracomment>LOADING_IMAGE</extracomment>
        <translation>جارٍ التحميل من {host}…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>loading…</source>
        <extracomment>LOADING</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown</source>
        <extracomment>IMAGE_NOT_SHOWN</extracomment>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>not shown: {reason}</source>
        <extracomment>IMAGE_NOT_SHOWN_BECAUSE</extracomment>
        <translation>غير معروضة: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <extracomment>MINUTES</extracomment>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} to first token</source>
        <extracomment>TO_FIRST_TOKEN</extracomment>
        <translation>{time} حتى أول رمز</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tok/s</source>
        <extracomment>SPEED</extracomment>
        <translation>
            <numerusform>{count} رمز/ث</numerusform>
            <numerusform>{count} رمز/ث</numerusform>
            <numerusform>{count} رمز/ث</numerusform>
            <numerusform>{count} رموز/ث</numerusform>
            <numerusform>{count} رمزًا/ث</numerusform>
            <numerusform>{count} رمز/ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{count} رموز</numerusform>
            <numerusform>{count} رمزًا</numerusform>
            <numerusform>{count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens</source>
        <extracomment>(TOKEN, TOKENS)</extracomment>
        <translation>
            <numerusform>{count} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{count} رموز</numerusform>
            <numerusform>{count} رمزًا</numerusform>
            <numerusform>{count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{time} in all</source>
        <extracomment>IN_ALL</extracomment>
        <translation>المجموع {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent</source>
        <extracomment>TOKENS_SENT</extracomment>
        <translation>
            <numerusform>الرموز المرسلة: {count}</numerusform>
            <numerusform>رمز واحد مرسل</numerusform>
            <numerusform>رمزان مرسلان</numerusform>
            <numerusform>{count} رموز مرسلة</numerusform>
            <numerusform>{count} رمزًا مرسلًا</numerusform>
            <numerusform>{count} رمز مرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} tokens sent, {cached} of them remembered</source>
        <extracomment>TOKENS_REMEMBERED</extracomment>
        <translation>
            <numerusform>الرموز المرسلة: {count}، منها {cached} من الذاكرة المؤقتة</numerusform>
            <numerusform>رمز واحد مرسل، منها {cached} من الذاكرة المؤقتة</numerusform>
            <numerusform>رمزان مرسلان، منها {cached} من الذاكرة المؤقتة</numerusform>
            <numerusform>{count} رموز مرسلة، منها {cached} من الذاكرة المؤقتة</numerusform>
            <numerusform>{count} رمزًا مرسلًا، منها {cached} من الذاكرة المؤقتة</numerusform>
            <numerusform>{count} رمز مرسل، منها {cached} من الذاكرة المؤقتة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other version</source>
        <extracomment>MESSAGE_ELSEWHERE</extracomment>
        <translation>رسالة واحدة في النسخة الأخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other version</source>
        <extracomment>MESSAGES_ELSEWHERE</extracomment>
        <translation>
            <numerusform>لا رسائل في النسخة الأخرى</numerusform>
            <numerusform>رسالة واحدة في النسخة الأخرى</numerusform>
            <numerusform>رسالتان في النسخة الأخرى</numerusform>
            <numerusform>{count} رسائل في النسخة الأخرى</numerusform>
            <numerusform>{count} رسالة في النسخة الأخرى</numerusform>
            <numerusform>{count} رسالة في النسخة الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>1 message in the other versions</source>
        <extracomment>MESSAGE_IN_OTHERS</extracomment>
        <translation>رسالة واحدة في النسخ الأخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{count} messages in the other versions</source>
        <extracomment>MESSAGES_IN_OTHERS</extracomment>
        <translation>
            <numerusform>لا رسائل في النسخ الأخرى</numerusform>
            <numerusform>رسالة واحدة في النسخ الأخرى</numerusform>
            <numerusform>رسالتان في النسخ الأخرى</numerusform>
            <numerusform>{count} رسائل في النسخ الأخرى</numerusform>
            <numerusform>{count} رسالة في النسخ الأخرى</numerusform>
            <numerusform>{count} رسالة في النسخ الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>reached the maximum length</source>
        <extracomment>LENGTH_REACHED</extracomment>
        <translation>بلغ الطول الأقصى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>ended by a filter of the service</source>
        <extracomment>FILTERED</extracomment>
        <translation>أنهاه مرشّح الخدمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>broken off by the service</source>
        <extracomment>BROKEN_OFF</extracomment>
        <translation>قطعته الخدمة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>the model gave no answer</source>
        <extracomment>NO_ANSWER</extracomment>
        <translation>لم يعط النموذج إجابة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/transcript/words.py"/>
        <source>{name} was not taken</source>
        <extracomment>LEFT_OUT</extracomment>
        <translation>لم يُقبل {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Deleted</source>
        <extracomment>COLUMNS</extracomment>
        <translation>حُذفت</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Goes</source>
        <extracomment>COLUMNS</extracomment>
        <translation>تُزال نهائيًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>The trash is empty.</source>
        <extracomment>(EMPTY, READING)</extracomment>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Reading…</source>
        <extracomment>(EMPTY, READING) | READING</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Each goes by itself after {days} days.</source>
        <extracomment>ABOUT</extracomment>
        <translation>تُزال كل منها تلقائيًا بعد مدة بالأيام قدرها {days}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>today</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in 1 day</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>in {count} days</source>
        <extracomment>(TODAY, IN_ONE_DAY, IN_DAYS)</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {count} أيام</numerusform>
            <numerusform>بعد {count} يومًا</numerusform>
            <numerusform>بعد {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Bring back</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Delete for good</source>
        <extracomment>(BRING_BACK, DELETE)</extracomment>
        <translation>&amp;حذف نهائي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>&amp;Empty the trash</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>إ&amp;فراغ سلة المحذوفات</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Press again to empty it for good</source>
        <extracomment>(EMPTY_IT, EMPTY_SURE)</extracomment>
        <translation>اضغط مرة أخرى لإفراغها نهائيًا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/trash_panel.py"/>
        <source>Enter brings back · Del deletes for good, which cannot be undone · Shift and Ctrl choose several · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>استعادة: Enter · حذف نهائي لا تراجع عنه: Del · تحديد عدة: Shift وCtrl · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tray_icon.py"/>
        <source>Show the window</source>
        <extracomment>(NAME, SHOW)</extracomment>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>requests begin here</source>
        <extracomment>(VERSION, NOT_SENT, BEGINS)</extracomment>
        <translation>تبدأ الطلبات هنا</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>shown</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>معروضة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>in another version</source>
        <extracomment>(SHOWN, ELSEWHERE)</extracomment>
        <translation>في نسخة أخرى</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_list.py"/>
        <source>(nothing)</source>
        <extracomment>NOTHING</extracomment>
        <translation>(لا شيء)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>{count} messages, {shown} of them shown</source>
        <extracomment>(COUNT, COUNT_ONE)</extracomment>
        <translation>
            <numerusform>لا رسائل، المعروض منها {shown}</numerusform>
            <numerusform>رسالة واحدة، المعروض منها {shown}</numerusform>
            <numerusform>رسالتان، المعروض منها {shown}</numerusform>
            <numerusform>{count} رسائل، المعروض منها {shown}</numerusform>
            <numerusform>{count} رسالة، المعروض منها {shown}</numerusform>
            <numerusform>{count} رسالة، المعروض منها {shown}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/tree_panel.py"/>
        <source>Enter goes there · ← → to where versions part · letters find · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>انتقال: Enter · إلى حيث تتفرع النسخ: ← → · البحث: الحروف · إغلاق: Esc</translation>
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
        <translation>الاستخدام</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens sent</source>
        <extracomment>COLUMNS</extracomment>
        <translation>الرموز المرسلة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Tokens written</source>
        <extracomment>COLUMNS</extracomment>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Cost</source>
        <extracomment>COLUMNS</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Nothing has been asked yet: what requests take and cost will stand here.</source>
        <extracomment>NOTHING</extracomment>
        <translation>لم يُسأل عن شيء بعد: ستظهر هنا رموز الطلبات وتكلفتها.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{requests} requests · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL</extracomment>
        <translation>الطلبات: {requests} · الرموز المرسلة: {sent}، المكتوبة: {written} · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>1 request · {sent} tokens sent, {written} written · {cost}</source>
        <extracomment>IN_ALL_OF_ONE</extracomment>
        <translation>طلب واحد · الرموز المرسلة: {sent}، المكتوبة: {written} · {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>unknown</source>
        <extracomment>UNKNOWN</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without {count} requests that have no price</source>
        <extracomment>AT_LEAST</extracomment>
        <translation>
            <numerusform>{cost}</numerusform>
            <numerusform>{cost}، دون طلب واحد لا سعر له</numerusform>
            <numerusform>{cost}، دون طلبين لا سعر لهما</numerusform>
            <numerusform>{cost}، دون {count} طلبات لا سعر لها</numerusform>
            <numerusform>{cost}، دون {count} طلبًا لا سعر لها</numerusform>
            <numerusform>{cost}، دون {count} طلب لا سعر لها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>{cost}, without 1 request that has no price</source>
        <extracomment>AT_LEAST_BUT_ONE</extracomment>
        <translation>{cost}، دون طلب واحد لا سعر له</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned, with the prices of {day} · ← → other months · Esc closes</source>
        <extracomment>HINT</extracomment>
        <translation>علامة ≈ للتقدير، بأسعار {day} · شهور أخرى: ← → · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>≈ is reckoned · ← → other months · Esc closes</source>
        <extracomment>HINT_WITHOUT_PRICES</extracomment>
        <translation>علامة ≈ للتقدير · شهور أخرى: ← → · إغلاق: Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month before</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/usage_panel.py"/>
        <source>Month after</source>
        <extracomment>(OLDER, NEWER)</extracomment>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>What is on your mind?</source>
        <extracomment>READY</extracomment>
        <translation>فيمَ تفكر؟</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {model}, through {account}.</source>
        <extracomment>READY_HELP</extracomment>
        <translation>اكتب في الأسفل واضغط Enter. يأتي الرد من {model}، عبر {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Write below and press Enter. The reply comes from {account}, which must be running.</source>
        <extracomment>READY_HELP_LOCAL</extracomment>
        <translation>اكتب في الأسفل واضغط Enter. يأتي الرد من {account}، ويجب أن يكون قيد التشغيل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} is ready, with a key {place}. Choose a model, then write below.</source>
        <extracomment>READY_HELP_NO_MODEL</extracomment>
        <translation>الحساب {account} جاهز، والمفتاح: {place}. اختر نموذجًا، ثم اكتب في الأسفل.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Almost there</source>
        <extracomment>NO_KEY</extracomment>
        <translation>بقي القليل</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{account} needs a key. Enter one, or talk with another service or a server of your own.</source>
        <extracomment>NO_KEY_HELP</extracomment>
        <translation>يحتاج {account} إلى مفتاح. أدخل مفتاحًا، أو استخدم خدمة أخرى أو خادمًا خاصًا بك.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>This account needs the address of a server that speaks the OpenAI API.</source>
        <extracomment>NO_ADDRESS_HELP</extracomment>
        <translation>يحتاج هذا الحساب إلى عنوان خادم يدعم OpenAI API.</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Hello, I am the Guide</source>
        <extracomment>GUIDE</extracomment>
        <translation>مرحبًا، أنا المرشد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>I am not an AI model: I look things up in this program&apos;s manual, here on your computer. Ask me how to begin, what a token is, how to keep a key safe. For a real model there are two ways on:</source>
        <extracomment>GUIDE_HELP</extracomment>
        <translation>لست نموذج ذكاء اصطناعي: أبحث لك في دليل هذا البرنامج، هنا على حاسوبك. اسألني كيف تبدأ، وما الرمز، وكيف تحفظ المفتاح بأمان. وللوصول إلى نموذج حقيقي طريقان:</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>Ask the Guide</source>
        <extracomment>TITLE_OF</extracomment>
        <translation>سؤال المرشد</translation>
    </message>
    <message>
        <location filename="../../desktop_ai/ui/welcome.py"/>
        <source>{names} answers on this computer.</source>
        <extracomment>FOUND</extracomment>
        <translation>يستجيب {names} على هذا الحاسوب.</translation>
    </message>
</context>
</TS>
