"""Mathematics in messages: TeX source set in a worker thread, kept, and drawn in the colours of the text."""
