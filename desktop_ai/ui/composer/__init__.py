"""Where a message is written and sent."""
