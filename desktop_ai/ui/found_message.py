"""Go to a message in which something was found, and mark it there."""

from __future__ import annotations

from desktop_ai.ui.conversation_pane import ConversationPane


def show_found(pane: ConversationPane, message: str, words: str) -> None:
    """Show a message of the visible path with the words marked in it.

    Where they are not to be seen, in the text of an attached file say, the message itself is gone to.
    """
    if words:
        pane.find_bar.open(words, message)
        if pane.transcript.finding.is_at(message):
            return
    if pane.has_find_bar:
        pane.find_bar.dismiss()
    pane.transcript.go_to_message(message)
    pane.transcript.setFocus()
