"""Source to Record: grammar tables, lexicons, people, acts, measures, event; knows nothing of files, reports or output locales."""
