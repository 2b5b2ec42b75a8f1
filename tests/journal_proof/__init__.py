"""`make journal-proof`: long journals, long lines, and every manipulation below a signed head, with figures."""
