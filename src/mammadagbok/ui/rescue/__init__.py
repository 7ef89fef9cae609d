"""Pages between a journal that is damaged, old or missing, and an open one."""
