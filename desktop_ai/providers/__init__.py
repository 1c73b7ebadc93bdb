"""How models are reached: the only code that knows the openai SDK and HTTP."""
