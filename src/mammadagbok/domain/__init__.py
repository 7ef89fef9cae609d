"""What the journal is about: frozen values and pure functions, no disk, no Qt, no SQL."""
