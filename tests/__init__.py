"""The tests: unit, gui, journeys through the whole program, architecture, and benchmarks."""
