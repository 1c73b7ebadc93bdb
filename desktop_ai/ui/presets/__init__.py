"""The presets and the defaults, to be seen and changed."""
