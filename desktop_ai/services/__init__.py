"""What the program does: use cases, without Qt, SDK or SQL."""
