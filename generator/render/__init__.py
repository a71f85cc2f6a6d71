"""Report to bytes: one renderer a format."""
