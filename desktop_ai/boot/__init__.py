"""How the program starts and stops: the only code that knows everything."""
