"""Words looked for in every message: the line to type in, and what is found."""
