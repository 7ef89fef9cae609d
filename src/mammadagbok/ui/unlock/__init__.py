"""Before the journal is open: the first time, the unlock page, and when neither can be."""
