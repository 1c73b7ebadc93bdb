"""What a chat is: values and pure functions."""
