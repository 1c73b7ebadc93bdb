"""How keys are kept."""
