"""How fast and how well files are read, beside other readers."""
