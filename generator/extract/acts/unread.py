"""Sentences that tell of an act of which nothing was read: said, not passed over."""

from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.signing_words import FUTURE, PAST
from generator.model.diagnostic import Diagnostic
from generator.model.span import Span

_TOLD = {
    "signings": rule(r"(?:签署|签订|签下)(?!方|国|人|前|后|时)|签约(?=$|[,;。了])"),
    "unveilings": rule(r"揭牌|揭幕(?!战|赛)"),
    "groundbreakings": rule(r"奠基(?!人|石|者|之)|动土"),
}
"""What tells of an act beyond doubt, by the part of the record that it belongs to."""
_AT_MOST = 5
"""Notes of one kind; more of them say no more."""


def find_unread(reading: Reading, found: dict[str, bool], gaps: tuple[Span, ...] = ()) -> tuple[Diagnostic, ...]:
    """Return a note for each sentence that tells of a kind of act of which nothing was read in the whole text, or of a party not read.

    Args:
        reading: The text.
        found: For ``signings``, ``unveilings`` and ``groundbreakings``, whether the text gave any.
        gaps: Where a signing has a party that was not read.
    """
    notes = _parties_unread(reading, gaps) if found["signings"] else []
    for kind, told in _TOLD.items():
        if found[kind]:
            continue
        sentences = dict.fromkeys(
            reading.sentence_at(match.start()) for match in told.finditer(reading.text) if _now(reading, match.start())
        )
        for index in [index for index in sentences if index is not None][:_AT_MOST]:
            sentence = reading.sentences[index]
            if not sentence.reported and not sentence.headline:
                message = f"tells of {kind} that were not understood"
                notes.append(Diagnostic("extract.not_understood", "note", message, Span(sentence.start, sentence.end)))
    return tuple(notes)


def _parties_unread(reading: Reading, gaps: tuple[Span, ...]) -> list[Diagnostic]:
    """Return a note for each sentence of a signing of which a party was left out."""
    sentences = dict.fromkeys(reading.sentence_at(gap.start) for gap in gaps)
    message = "tells of a signing of which not all parties were understood"
    return [
        Diagnostic("extract.not_understood", "note", message, Span(reading.sentences[index].start, reading.sentences[index].end))
        for index in [index for index in sentences if index is not None][:_AT_MOST]
    ]


def _now(reading: Reading, at: int) -> bool:
    """Say whether what a verb at ``at`` tells is not of another time."""
    before = reading.text[max(0, at - 60) : at].rpartition(",")[2]
    return not FUTURE.search(before) and not PAST.search(before)
