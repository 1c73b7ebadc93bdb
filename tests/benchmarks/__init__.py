"""What must be fast, measured as ratios and processor time: a command of its own, never a timed test."""
