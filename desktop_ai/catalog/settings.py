"""SETTINGS: key, default, title, page, help; PAGES: where they stand."""

from __future__ import annotations

from desktop_ai.catalog.languages import AS_SYSTEM, LANGUAGES
from desktop_ai.catalog.setting import Page, Setting, Source, Value
from desktop_ai.core.texts import N_, Text

__all__ = ["PAGES", "SETTINGS", "SETTING_OF", "Setting", "Source", "Value"]

PAGES = (
    Page("appearance", N_("Appearance"), N_("How the window looks.")),
    Page("reading", N_("Reading"), N_("How conversations are shown.")),
    Page("composer", N_("Composer"), N_("How messages are written."), ("preset.list",)),
    Page(
        "conversation",
        N_("Conversation"),
        N_("What new conversations begin with, and who gives them their titles."),
        ("preset.choose", "preset.list", "titles.choose"),
    ),
    Page(
        "keys",
        N_("Keys"),
        N_("Every key, and what it does."),
        ("help.keys", "palette.open", "keys.reset_all", "keys.export", "keys.import"),
    ),
    Page(
        "accounts",
        N_("Accounts"),
        N_("Services and servers, their keys, proxies and certificates."),
        ("account.list", "account.add", "account.new", "account.use_local", "account.examine"),
    ),
    Page("window", N_("Notifications and window"), N_("What the program does around its window.")),
    Page(
        "network",
        N_("Network"),
        N_(
            "Nothing is sent but what you ask for: no telemetry, no request that the list of them does not show."
        ),
        ("network.open", "usage.open", "model.prices"),
    ),
    Page(
        "data",
        N_("Data"),
        N_("Conversations are files on your own disk."),
        ("backup.list", "backup.make", "trash.open", "library.export", "library.import", "help.folder"),
    ),
)

THEME = Setting(
    "appearance.theme",
    "system",
    N_("Theme"),
    "appearance",
    N_("Light, dark, or as the system says."),
    choices={"system": N_("As the system"), "light": N_("Light"), "dark": N_("Dark")},
)
CONTRAST = Setting(
    "appearance.contrast",
    "system",
    N_("Contrast"),
    "appearance",
    N_("High contrast is black and white, with a frame around everything that can be written in or ticked."),
    choices={"system": N_("As the system"), "normal": N_("Normal"), "high": N_("High")},
)
ACCENT = Setting(
    "appearance.accent",
    "green",
    N_("Accent colour"),
    "appearance",
    N_("The colour of the one thing to do, of what is chosen and of what has the focus."),
    choices={
        "green": N_("Green"),
        "blue": N_("Blue"),
        "indigo": N_("Indigo"),
        "purple": N_("Purple"),
        "rose": N_("Rose"),
        "orange": N_("Orange"),
        "amber": N_("Amber"),
        "graphite": N_("Graphite"),
        "system": N_("As the system"),
    },
)
DENSITY = Setting(
    "appearance.density",
    "comfortable",
    N_("Density"),
    "appearance",
    N_("How much room rows, buttons and fields take."),
    choices={"comfortable": N_("Comfortable"), "compact": N_("Compact")},
)
TEXT_SIZE = Setting(
    "appearance.text_size",
    100,
    N_("Size of all text"),
    "appearance",
    N_("In percent. The conversation can be zoomed further by itself."),
    minimum=100,
    maximum=200,
    step=10,
    unit=N_("{count} %"),
)
MOTION = Setting(
    "appearance.motion",
    "system",
    N_("Motion"),
    "appearance",
    N_("Whether something glides to where it goes, for a tenth of a second, or is there at once."),
    choices={"system": N_("As the system"), "full": N_("Glides"), "reduced": N_("At once")},
)
LANGUAGE = Setting(
    "appearance.language",
    AS_SYSTEM,
    N_("Language"),
    "appearance",
    N_("What the window says, and how it writes numbers and dates. The manual and the terminal are English."),
    choices={AS_SYSTEM: N_("As the system"), **{name: Text(own) for name, own in LANGUAGES.items()}},
)
SHOW_SIDEBAR = Setting(
    "window.sidebar",
    True,
    N_("Show the list of conversations"),
    "appearance",
    N_("The pane at the left."),
    is_undoable=False,
)
SHOW_INSPECTOR = Setting(
    "window.inspector",
    True,
    N_("Show the inspector"),
    "appearance",
    N_("The pane at the right: model, instructions, parameters."),
    is_undoable=False,
)
ZOOM = Setting(
    "reading.zoom",
    100,
    N_("Size of the conversation"),
    "reading",
    N_("In percent of its natural size."),
    is_undoable=False,
    minimum=50,
    maximum=300,
    step=10,
    unit=N_("{count} %"),
)
WIDE_COLUMN = Setting(
    "reading.wide_column",
    False,
    N_("Wide column"),
    "reading",
    N_("The conversation is as wide as its pane."),
)
WRAP_CODE = Setting(
    "reading.wrap_code",
    False,
    N_("Wrap long lines of code"),
    "reading",
    N_("Otherwise a listing scrolls sideways."),
)
NUMBER_CODE = Setting(
    "reading.number_code",
    False,
    N_("Number the lines of code"),
    "reading",
    N_("The numbers are neither selected nor copied."),
)
LETTERS = Setting(
    "reading.letters",
    True,
    N_("Single letters act in the conversation"),
    "keys",
    N_("While the keyboard is in it. Otherwise every letter is for the message that is being written."),
)
WHICH_KEY = Setting(
    "reading.which_key",
    True,
    N_("Show which keys may follow"),
    "keys",
    N_("After half a second in the conversation, and after the first key of two."),
)
DEFAULT_ACCOUNT = Setting(
    "conversation.account",
    "",
    N_("Account of new conversations"),
    "conversation",
    N_("Choosing another account for a conversation chooses it here, too."),
    is_undoable=False,
    source=Source.ACCOUNTS,
)
TITLE_ACCOUNT = Setting(
    "titles.account",
    "",
    N_("Account that gives titles"),
    "conversation",
    N_("It is sent the beginning of each new conversation, once. The first words are taken here."),
    source=Source.TITLE_ACCOUNTS,
    resets=("titles.model",),
)
TITLE_MODEL = Setting(
    "titles.model",
    "",
    N_("Model that gives titles"),
    "conversation",
    N_("A small one is enough."),
    source=Source.TITLE_MODELS,
)
SEND_KEY = Setting(
    "composer.send_key",
    "enter",
    N_("Key that sends a message"),
    "composer",
    N_("With Ctrl+Enter, Enter alone breaks the line. Shift+Enter breaks it in any case."),
    choices={"enter": N_("Enter"), "ctrl_enter": N_("Ctrl+Enter")},
)
ALERT = Setting(
    "alert.reply_ended",
    True,
    N_("Tell when a long reply has ended"),
    "window",
    N_(
        "While no window of the program is in front. The conversation is named, and nothing of what was said."
    ),
)
ALERT_AFTER = Setting(
    "alert.after",
    10,
    N_("A reply is long from"),
    "window",
    N_("Shorter ones end without a notification."),
    minimum=1,
    maximum=3600,
    unit=N_("{count} s"),
)
TRAY = Setting(
    "tray.icon",
    True,
    N_("Show an icon in the tray"),
    "window",
    N_("Where the desktop has a tray: its menu opens the window, a quick question or a new conversation."),
)
KEEP_IN_TRAY = Setting(
    "tray.keep",
    False,
    N_("Go on in the tray when the window is closed"),
    "window",
    N_("Quit ends the program all the same. Where there is no tray, closing the window ends it."),
)
QUICK_KEY = Setting(
    "quick.system_key",
    "",
    N_("Key for a quick question, from every program"),
    "window",
    N_(
        "Such as Ctrl+Alt+Space; empty for none. Only X11 and Windows give a program such a key. Elsewhere, bind a "
        "key to “desktop-ai --quick” in the settings of your desktop."
    ),
)
QUICK_TEMPORARY = Setting(
    "quick.temporary",
    False,
    N_("Quick questions are temporary"),
    "window",
    N_("Nothing of them is written to disk. Otherwise each is kept as a conversation like any other."),
)
LONG_PASTE = Setting(
    "composer.long_paste",
    4_000,
    N_("Long pasted texts"),
    "composer",
    N_("From so many characters on a pasted text can be made an attachment with one key; 0 for never."),
    minimum=0,
    maximum=200_000,
    step=1_000,
    unit=N_("{count} characters"),
)
ATTACH_LONG_PASTE = Setting(
    "composer.attach_long_paste",
    False,
    N_("Attach long pasted texts at once"),
    "composer",
    N_("One key makes it text again."),
)
SPELLING = Setting(
    "composer.spelling",
    "",
    N_("Check the spelling"),
    "composer",
    N_("In which language; those whose dictionaries are on this computer can be chosen."),
    source=Source.DICTIONARIES,
)

SETTINGS = (
    THEME,
    CONTRAST,
    ACCENT,
    DENSITY,
    TEXT_SIZE,
    MOTION,
    LANGUAGE,
    SHOW_SIDEBAR,
    SHOW_INSPECTOR,
    ZOOM,
    WIDE_COLUMN,
    WRAP_CODE,
    NUMBER_CODE,
    LETTERS,
    WHICH_KEY,
    DEFAULT_ACCOUNT,
    TITLE_ACCOUNT,
    TITLE_MODEL,
    SEND_KEY,
    ALERT,
    ALERT_AFTER,
    TRAY,
    KEEP_IN_TRAY,
    QUICK_KEY,
    QUICK_TEMPORARY,
    LONG_PASTE,
    ATTACH_LONG_PASTE,
    SPELLING,
)
SETTING_OF = {setting.key: setting for setting in SETTINGS}
