"""Action id to the function that does it, one module per noun."""
