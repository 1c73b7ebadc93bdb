"""What the next request is made of: model, instructions, parameters."""
