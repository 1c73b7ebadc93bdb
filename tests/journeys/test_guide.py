"""Asking the Guide: an answer out of the manual, without key, address or network."""

from desktop_ai.boot.shipped_manual import shipped_manual
from tests.support.window_loop import Programs


async def test_the_guide_is_chosen_asked_and_kept_like_any_other(start: Programs) -> None:
    window = await start()
    window.act("account.choose")
    await window.choose_in_palette("guide")
    await window.see("The reply comes from manual")
    await window.say("How do I stop a reply?")
    await window.replied()
    await window.see("The reply ends at once")
    await window.close()
    message = window.documents()[0]["messages"][-1]
    assert message["reply"]["provider"] == "guide"
    assert message["reply"]["status"] == "done"
    assert shipped_manual().wrote(message["parts"][0]["text"])


async def test_a_key_is_entered_from_the_guide_by_choosing_whose_it_is(start: Programs) -> None:
    window = await start()
    window.act("account.choose")
    await window.choose_in_palette("guide")
    await window.see("The reply comes from manual")
    window.act("account.enter_key")
    await window.choose_in_palette("deepseek")
    await window.see_palette("Key for DeepSeek")
    await window.close()
