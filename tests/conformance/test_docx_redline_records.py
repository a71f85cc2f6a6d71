"""Redlines between the memos of two states of one record: the pairs that a desk meets."""

from collections.abc import Callable

import msgspec
import pytest

from generator.compose import compose, find_template
from generator.model.record import Person, Record
from generator.render import docx
from generator.render.docx.integrity import faults
from tests.support.gold import corpus_records, seed_record

RECORDS = dict([("seed", seed_record()), *corpus_records()])
NAMES = [name for name, record in RECORDS.items() if len(record.people) > 2][:6]


def people(change: Callable[[tuple[Person, ...]], tuple[Person, ...]]) -> Callable[[Record], Record]:
    return lambda record: msgspec.structs.replace(record, people=change(record.people))


CHANGES: dict[str, Callable[[Record], Record]] = {
    "a title corrected": people(lambda all_: (msgspec.structs.replace(all_[0], titles=("代理主任",)), *all_[1:])),
    "a person added": people(lambda all_: (*all_, Person("新成員", ("秘書長",), ("attend",)))),
    "a row gone": people(lambda all_: (all_[0], *all_[2:])),
    "a figure changed": lambda record: msgspec.structs.replace(
        record, figures=tuple(msgspec.structs.replace(figure, text="999個") for figure in record.figures[:1]) + record.figures[1:]
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("style", ["modern", "gongwen"])
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", NAMES)
def test_accepting_gives_the_new_memo_and_rejecting_the_old(name: str, change: str, style: str) -> None:
    """`redline` proves both itself and refuses otherwise; here it must never refuse, and leave no fault."""
    house = docx.find_style(style)
    old, new = (
        docx.render(compose(record, find_template("memo"), locale=None, created=None, style=style), house)
        for record in (RECORDS[name], CHANGES[change](RECORDS[name]))
    )
    assert faults(docx.redline(old, new)) == ()
    assert faults(docx.redline(new, old)) == ()
