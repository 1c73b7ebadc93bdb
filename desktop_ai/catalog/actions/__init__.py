"""Everything the user can do, one module per noun, joined in one table."""
