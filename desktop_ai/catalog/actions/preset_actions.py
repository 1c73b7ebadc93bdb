"""What can be done about presets and defaults."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "preset.choose",
        N_("Choose a preset…"),
        Menu.MODEL,
        N_("Chooses the instructions, examples, model and parameters that this conversation is made with."),
        keys=("Ctrl+Shift+P",),
    ),
    Action(
        "preset.list",
        N_("Presets…"),
        Menu.MODEL,
        N_("Shows every preset, and what holds for models and for everything, to be changed."),
        keys=("F9",),
    ),
    Action(
        "preset.save",
        N_("Save as a preset…"),
        Menu.MODEL,
        N_("Makes a preset of the instructions, model and parameters of this conversation."),
        keys=("Ctrl+Shift+S",),
    ),
    Action(
        "preset.use_for_new",
        N_("Begin new conversations with this preset"),
        Menu.MODEL,
        N_("Every new conversation begins with the preset of this one, or without one if it has none."),
        keys=("Ctrl+Shift+D",),
    ),
    Action(
        "defaults.keep",
        N_("Use these values as the default"),
        Menu.MODEL,
        N_("Instructions and parameters of this conversation hold wherever nothing else is said."),
        keys=("Shift+F9",),
    ),
    Action(
        "defaults.keep_for_model",
        N_("Use these values for this model"),
        Menu.MODEL,
        N_("Instructions and parameters of this conversation hold wherever this model is used."),
        keys=("Ctrl+F9",),
    ),
    Action(
        "parameters.inherit",
        N_("Give up this conversation's own values"),
        Menu.MODEL,
        N_("Everything comes from the preset, the model and the default again."),
        keys=("Ctrl+Shift+I",),
    ),
)
