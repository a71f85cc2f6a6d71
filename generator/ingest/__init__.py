"""Find files, read bytes, decode, read formats: bytes to `Source`."""

from generator.ingest.limits import Limits
from generator.ingest.reader import read

__all__ = ["Limits", "read"]
