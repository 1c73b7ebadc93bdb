"""What is said of a model: what it takes, how much fits into it, what it costs; and that something is not known."""

from __future__ import annotations

from desktop_ai.core.amounts import short_count
from desktop_ai.core.model_info import ModelInfo, ModelKind, Prices
from desktop_ai.core.texts import N_
from desktop_ai.ui.amounts import price
from desktop_ai.ui.moment import date_of
from desktop_ai.ui.translation import tr

KINDS = {
    ModelKind.COMPLETION: N_("completes texts"),
    ModelKind.EMBEDDING: N_("embeddings"),
    ModelKind.IMAGE: N_("makes images"),
    ModelKind.VIDEO: N_("makes videos"),
    ModelKind.SPEECH: N_("speaks"),
    ModelKind.TRANSCRIPTION: N_("transcribes"),
    ModelKind.MODERATION: N_("moderation"),
    ModelKind.OTHER: N_("not for chatting"),
}
# The fields of ModelInfo, as a mark and as it is heard.
ABILITIES = (
    ("sees_images", N_("images"), N_("sees images")),
    ("calls_tools", N_("tools"), N_("calls tools")),
    ("reasons", N_("reasoning"), N_("reasons")),
)
CONTEXT = N_("{count} context")
CONTEXT_UNKNOWN = N_("context unknown")
FREE = N_("free")
PRICE = N_("{input} in, {output} out")
PRICE_UNKNOWN = N_("price unknown")
SPOKEN_PRICE = N_("{input} for a million tokens sent, {output} for a million written")
PER_MILLION = N_("{price} per million tokens")
RETIRES = N_("until {day}")


def marks(info: ModelInfo) -> tuple[str, ...]:
    """What the model is known to be able to do, each a word."""
    return tuple(tr(mark) for field, mark, _ in ABILITIES if getattr(info, field))


def facts(info: ModelInfo, *, is_free: bool) -> str:
    """What it is for when that is not chatting, how much fits into it, and what it costs."""
    words = [
        tr(KINDS[info.kind]) if info.kind in KINDS else "",
        context(info),
        cost(info.prices, is_free=is_free),
        tr(RETIRES.fill(day=date_of(info.retires))) if info.retires else "",
    ]
    return " · ".join(word for word in words if word)


def lines(info: ModelInfo, *, is_free: bool) -> list[str]:
    """The same where there is room for lines: what fits into it and what it takes, what it costs, until when."""
    first = (tr(KINDS[info.kind]) if info.kind in KINDS else "", context(info), *marks(info))
    paid = cost(info.prices, is_free=is_free)
    if info.prices is not None and paid == _both(info.prices):
        paid = tr(PER_MILLION.fill(price=paid))
    last = tr(RETIRES.fill(day=date_of(info.retires))) if info.retires else ""
    return [line for line in (" · ".join(word for word in first if word), paid, last) if line]


def context(info: ModelInfo) -> str:
    """How much fits into it."""
    if info.context_length is None:
        return tr(CONTEXT_UNKNOWN)
    return tr(CONTEXT.fill(count=short_count(info.context_length)))


def cost(prices: Prices | None, *, is_free: bool) -> str:
    """What it costs per million tokens; nothing is said of a server of one's own."""
    if prices is None:
        return "" if is_free else tr(PRICE_UNKNOWN)
    if prices.is_free:
        return tr(FREE)
    if not _both(prices):
        known = prices.output if prices.input is None else prices.input
        return tr(PRICE_UNKNOWN if known is None else PER_MILLION.fill(price=price(known)))
    return _both(prices)


def _both(prices: Prices) -> str:
    if prices.input is None or prices.output is None:
        return ""
    return tr(PRICE.fill(input=price(prices.input), output=price(prices.output)))


def spoken(info: ModelInfo, *, is_free: bool) -> list[str]:
    """All of it in words that are heard."""
    words = [tr(KINDS[info.kind])] if info.kind in KINDS else []
    words += [tr(heard) for field, _, heard in ABILITIES if getattr(info, field)]
    words.append(context(info))
    prices = info.prices
    if prices is not None and not prices.is_free and prices.input is not None and prices.output is not None:
        words.append(tr(SPOKEN_PRICE.fill(input=price(prices.input), output=price(prices.output))))
    elif told := cost(prices, is_free=is_free):
        words.append(told)
    return words
