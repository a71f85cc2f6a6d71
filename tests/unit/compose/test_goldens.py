"""Whole reports as text, accepted on purpose: run with ``JIANBAO_ACCEPT=1`` and read the difference before it is committed."""

import os
from pathlib import Path

import msgspec
import pytest

from generator.compose import compose, compose_digest, find_template
from generator.model.record import Record
from tests.support.gold import corpus_records, seed_record
from tests.support.records import record
from tests.support.tree import tree

GOLDEN = Path(__file__).parents[2] / "golden" / "compose"

SEED = seed_record()
MINIMAL = record("《甲區數字經濟產業基金報告》發布,將更加精準地引入金融活水。", releases=[{"title": "甲區數字經濟產業基金報告"}])

CASES = {
    "seed.briefing.zh-Hant": (SEED, "briefing", "zh-Hant", "modern"),
    "seed.briefing.zh-Hans": (SEED, "briefing", "zh-Hans", "modern"),
    "seed.briefing.en": (SEED, "briefing", "en", "modern"),
    "minimal.briefing.zh-Hant": (MINIMAL, "briefing", "zh-Hant", "modern"),
    "seed.memo.zh-Hant": (SEED, "memo", "zh-Hant", "modern"),
    "seed.memo.en": (SEED, "memo", "en", "modern"),
    "seed.memo-gongwen.zh-Hans": (SEED, "memo", "zh-Hans", "gongwen"),
    "seed.memo-taiwan.zh-Hant": (SEED, "memo", "zh-Hant", "taiwan"),
}


def same_as_golden(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("JIANBAO_ACCEPT"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{path.name} differs; read the difference, then JIANBAO_ACCEPT=1"


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_report_is_as_accepted(name: str) -> None:
    found, kind, locale, style = CASES[name]
    same_as_golden(name, tree(compose(found, find_template(kind), locale=locale, created="2026-11-23", style=style)))


def test_the_digest_is_as_accepted() -> None:
    records: list[Record] = [SEED, other_outlet(SEED), *(r for name, r in corpus_records() if name.startswith(("m01", "t01")))]
    same_as_golden("digest.zh-Hant", tree(compose_digest(records, find_template("digest"), locale="zh-Hant", created="2026-11-23")))


def other_outlet(found: Record) -> Record:
    """The same event told by another outlet, with another place and another count of projects."""
    text = found.source.text.replace("在杭州市舉行", "在杭州城舉行").replace("24個項目", "25個項目")
    source = msgspec.structs.replace(found.source, name="other.txt", sha256="0" * 64, text=text)
    signings = tuple(msgspec.structs.replace(s, count=25) if s.count == 24 else s for s in found.signings)
    event = msgspec.structs.replace(found.event, place="杭州城")
    return msgspec.structs.replace(found, source=source, event=event, signings=signings)
