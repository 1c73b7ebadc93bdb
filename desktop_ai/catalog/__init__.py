"""What the program offers: declared once, as data."""
