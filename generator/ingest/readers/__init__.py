"""One module a format; each gives `Content`."""
