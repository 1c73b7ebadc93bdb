"""What other programs wrote of conversations, as conversations of this one."""
