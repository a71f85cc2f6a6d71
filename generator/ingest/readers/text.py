"""Plain text."""

from generator.ingest.content import LINE_ENDS, Content
from generator.ingest.encoding import Decoded
from generator.ingest.limits import Limits


def read_text(decoded: Decoded, name: str, limits: Limits) -> Content:
    """Return each line as a paragraph."""
    del name, limits
    return Content(tuple(LINE_ENDS.split(decoded.text)), "text/plain", decoded.encoding, decoded.confidence)
