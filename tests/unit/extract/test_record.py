"""Assembly: drafts become a record in the source's order, each string with its evidence."""

import msgspec
import pytest

from generator.errors import RecordInvalid
from generator.extract.drafts import Drafts, EventDraft, FigureDraft, MeasureDraft, PersonDraft, RoleCue, SigningDraft, SpeechDraft
from generator.extract.record import assemble
from generator.extract.text import read
from generator.model.span import Quote, Span
from tests.quality.collection import source_of

TEXT = "5月16日,甲会在乙市举行。市长王兵、书记李明出席并致辞。\n签约3个项目,总投资近2亿元,产值2亿元。"
SOURCE = source_of(TEXT)
DOCUMENT = read(SOURCE)


def quote(words: str, inferred: str | None = None) -> Quote:
    at = TEXT.index(words)
    return DOCUMENT.quote(at, at + len(words), inferred)


def amount(words: str, qualifier: Quote | None = None) -> MeasureDraft:
    return MeasureDraft(quote(words), 200_000_000, quote("元"), qualifier=qualifier)


DRAFTS = Drafts(
    event=EventDraft(quote("甲会"), Quote("2024-05-16", (quote("5月16日").spans[0],), "year from --date"), year_inferred=True),
    people=(
        PersonDraft(quote("李明"), (quote("书记"),), roles=(RoleCue("speak", quote("致辞").spans[0]),)),
        PersonDraft(
            quote("王兵"),
            (quote("市长"),),
            Quote("乙市", (quote("乙市").spans[0],), "carried"),
            (RoleCue("speak", quote("致辞").spans[0]), RoleCue("attend", quote("出席").spans[0])),
        ),
        PersonDraft(quote("王兵"), (quote("市长"),)),
    ),
    signings=(SigningDraft(quote("签约").spans[0], count=3, count_span=quote("3个").spans[0], amount=amount("近2亿元", quote("近"))),),
    speeches=(SpeechDraft(quote("王兵"), (2,)), SpeechDraft(quote("王兵"), (1,), (quote("致辞"),))),
    figures=(
        FigureDraft(amount("产值2亿元"), quote("产值")),
        FigureDraft(amount("产值2亿元"), quote("产值")),
        FigureDraft(amount("近2亿元"), quote("总投资")),
    ),
)


def test_facts_stand_in_the_order_of_the_source_and_once() -> None:
    record = assemble(SOURCE, DRAFTS)
    assert [(p.name, p.roles) for p in record.people] == [("王兵", ("attend", "speak")), ("李明", ("speak",))]
    assert [f.label for f in record.figures] == ["总投资", "产值"]
    assert [(s.speaker, s.paragraphs, s.points) for s in record.speeches] == [("王兵", (1, 2), ("致辞",))]


def test_every_fact_points_at_its_characters() -> None:
    record = assemble(SOURCE, DRAFTS)
    cut = {pointer: spans[0].cut(TEXT) for pointer, spans in record.evidence.items()}
    assert cut["/people/0/name"] == "王兵"
    assert cut["/people/0/roles/1"] == "致辞"
    assert cut["/signings/0/count"] == "3个"
    assert cut["/signings/0/amount/qualifier"] == "近"
    assert cut["/event/date"] == "5月16日"
    assert record.inferred == {"/event/date": "year from --date", "/people/0/organisation": "carried"}
    assert record.event.year_inferred


def test_a_fact_that_the_source_does_not_say_is_refused() -> None:
    invented = msgspec.structs.replace(DRAFTS, event=EventDraft(Quote("丙会", (Span(0, 2),))))
    with pytest.raises(RecordInvalid, match="/event/name"):
        assemble(SOURCE, invented)
