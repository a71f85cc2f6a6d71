"""Small records written as text with the facts marked up beside it, for tests of what is made of them."""

from typing import Any

import msgspec

from generator.model import codec
from generator.model.record import Record
from generator.model.span import Span
from tests.quality.collection import source_of


def record(text: str, name: str = "text.txt", inferred: dict[str, str] | None = None, **facts: Any) -> Record:
    """Return the record of ``facts`` (in the record's JSON form); each string is evidence at its first place in ``text``.

    A string that does not stand in the text is listed as inferred.
    """
    bare = msgspec.convert({**facts, "source": msgspec.to_builtins(source_of(text, name))}, Record)
    reasons = dict(inferred or {})
    evidence: dict[str, tuple[Span, ...]] = {}
    for pointer, value in codec.strings(bare):
        at = text.find(value)
        if at >= 0:
            evidence[pointer] = (Span(at, at + len(value)),)
        else:
            reasons.setdefault(pointer, "made for a test")
    for index, signing in enumerate(bare.signings):
        at = text.find(str(signing.count))
        if signing.count is not None and at >= 0:
            evidence[f"/signings/{index}/count"] = (Span(at, at + len(str(signing.count))),)
    return codec.check(msgspec.structs.replace(bare, evidence=evidence, inferred=reasons))
