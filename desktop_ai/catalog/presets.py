"""PRESETS: the purposes that ship, as middle values that the user may change."""

from __future__ import annotations

from desktop_ai.core.parameters import Sampling
from desktop_ai.core.preset import Preset
from desktop_ai.core.texts import N_, Text


def _preset(
    id: str, title: Text, temperature: float, top_p: float, presence_penalty: float, frequency_penalty: float
) -> Preset:
    sampling = Sampling(
        temperature=temperature,
        top_p=top_p,
        presence_penalty=presence_penalty,
        frequency_penalty=frequency_penalty,
    )
    return Preset(id, str(title), sampling=sampling)


PRESETS = (
    _preset("creative-writing", N_("Creative writing"), 1.25, 0.9, 0.5, 0.3),
    _preset("technical-description", N_("Technical description"), 0.35, 0.8, 0.0, 0.2),
    _preset("conversation", N_("Conversation"), 0.85, 0.95, 0.6, 0.4),
    _preset("factual-answer", N_("Factual answer"), 0.15, 0.7, 0.0, 0.0),
    _preset("brainstorming", N_("Brainstorming"), 1.45, 0.95, 0.8, 0.5),
    _preset("summary", N_("Summary"), 0.45, 0.85, 0.2, 0.1),
)
PRESET_OF = {preset.id: preset for preset in PRESETS}
