"""Doubt as a value: what was noticed in a source, with its place."""

from typing import Literal

import msgspec

from generator.model.span import Span


class Diagnostic(msgspec.Struct, frozen=True, omit_defaults=True):
    """One remark about a source or a record."""

    code: str
    """Stable dotted code, ``stage.what``: ``extract.not_understood``, ``ingest.control_characters``."""
    severity: Literal["note", "warning"]
    message: str
    """English; outputs translate by ``code``."""
    span: Span | None = None
