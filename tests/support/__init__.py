"""What tests stand on: builders, private servers, and drivers of the window."""
