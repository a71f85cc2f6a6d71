"""Find files, read bytes, decode, read formats: bytes to `Source`."""
