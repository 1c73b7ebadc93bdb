"""How sound comes out and in."""
