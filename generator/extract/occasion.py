"""Whether a text reports an event: a commentary, a notice, questions and answers give figures and a byline only; a digest reports many."""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import Drafts
from generator.extract.text import Document
from generator.model.record import Role
from generator.model.span import Span

_PRESENT: frozenset[Role] = frozenset(("attend", "host", "keynote", "present", "unveil", "sign", "witness", "release"))
"""Roles that nobody has without an event; 表示 alone is also said in a commentary."""


class Genre(msgspec.Struct, frozen=True):
    """A kind of text that reports no event, and how it shows."""

    name: str
    sign: re.Pattern[str]
    example: str
    at_least: int = 1
    """How many times the sign must stand in the text."""


def _genre(name: str, sign: str, example: str, at_least: int = 1) -> Genre:
    return Genre(name, compiled(sign, re.MULTILINE), example, at_least)


GENRES = (
    _genre(
        "notice",
        r"^(?:[^\n,。]{0,24})?关于[^\n。]{2,60}的(?:通告|公告|通知|公示|提示|说明|函|决定|批复|意见)\s*$",
        "关于望江大桥实施交通管制的通告",
    ),
    _genre("notice", r"特此(?:通告|公告|通知|公示|说明|函告|声明)", "特此通告。"),
    _genre("notice", r"(?:现将|现就)[^\n。]{2,40}(?:通告|公告|通知|公示)如下", "现将有关事项通告如下:"),
    _genre("questions", r"^\s*(?:Q\d{0,2}|问|问题[一二三四五六七八九十\d]{1,2})\s*[:.、 ]", "问:如何申请?", 2),
    _genre("questions", r"^\s*[一二三四五六七八九十\d]{1,2}[、.]\s*[^\n]{2,50}\?\s*$", "一、如何申请补助?", 2),
    _genre("questions", r"常见问答|常见问题|问答集|FAQ|Q&A|懒人包", "常见问答"),
    _genre("commentary", r"[(\[]\s*作者(?:单位)?[^\n()]{0,3}:", "(作者:闻笛 单位:某校)"),
    _genre(
        "commentary", r"^[^\n]{0,10}(?:评论员|社论|时评|短评|快评|锐评|微评|来论|观点|言论|杂谈|随笔)(?:[:丨|\s]|文章|$)", "本报评论员 闻笛"
    ),
    _genre(
        "commentary", r"(?:不妨|唯有|须知|诚然|毋庸讳言|当务之急|也要看到|由此可见|归根结底|试想)", "也要看到,唯有把企业的事当成自己的事", 2
    ),
)


def genres(document: Document) -> tuple[str, ...]:
    """Return the kinds of text without an event that ``document`` shows signs of, each once."""
    found = (g.name for g in GENRES if sum(1 for _ in g.sign.finditer(document.folded)) >= g.at_least)
    return tuple(dict.fromkeys(found))


def reports_event(document: Document, drafts: Drafts) -> bool:
    """Say whether a text reports an event. In doubt it does: a lost event is worse than a thin record.

    A text reports none when nothing in it happens (nobody is present or hosts, nothing is signed, unveiled or begun) and it has the
    form of a notice, commentary or questions and answers, or tells a day and nothing else of an event.
    """
    if drafts.signings or drafts.unveilings or drafts.groundbreakings or drafts.talks:
        return True
    if any(cue.role in _PRESENT for person in drafts.people for cue in person.roles):
        return True
    told = drafts.event.name or drafts.event.place or drafts.people or drafts.releases
    kinds = genres(document)
    return bool(told) and (not kinds or (kinds == ("notice",) and _of_its_paper(document, drafts)))


def _of_its_paper(document: Document, drafts: Drafts) -> bool:
    """Say whether the headline that makes a text look like a notice is the title of what the text says was made public."""
    head = document.folded.lstrip().partition("\n")[0]
    return any(document.folded[r.title.spans[0].start : r.title.spans[0].end][-_TITLE_END:] in head for r in drafts.releases)


_TITLE_END = 8
"""So many last characters of a title show that a headline tells the same."""


_HEADLINE = compiled(r"[^\n。!?;]{6,40}[^\n。!?;:,、]")
_DATED = compiled(r"[^\n。]{0,40}?(?:今[天日晚晨早]|昨[天日晚]|近日|日前|\d{1,2}日|记者)")
_CALLED = compiled(r"[^,。:]{0,12}(?:快讯|简讯|要闻|短讯|简报)[^,。:]{0,6}")
"""The whole of a first line that calls the text a digest: two reports, some in several paragraphs, are enough."""
_REPORT = compiled(r"[^\n]{40,}[。!?”」]")
"""A paragraph of a report, below its headline."""
_ITEMS = 3
"""Reports under headlines of their own from which on a text is a digest; the subheadings of one report do not tell their paragraph."""
_TOLD = 0.4
"""The least share of a headline's pairs of characters that its report has again."""
_BEFORE = 5
"""Paragraphs that may stand before the first of them: the digest's own headline, a dateline, a contents line."""


def calls_itself_digest(document: Document) -> bool:
    """Say whether the whole first line calls the text a digest (国内快讯)."""
    return any(_CALLED.fullmatch(document.folded[span.start : span.end].strip()) for span in document.source.paragraphs[:1])


def is_digest(document: Document) -> bool:
    """Say whether a text is a digest (联播快讯, 一周要闻): nothing but short dated reports, each under a headline that tells the same.

    None of their events is that of the text, though each thing signed or opened is a fact.
    """
    lines = [document.folded[span.start : span.end].strip() for span in document.source.paragraphs]
    called = calls_itself_digest(document)
    heads = [at for at, (head, body) in enumerate(pairwise(lines)) if _HEADLINE.fullmatch(head) and _tells(head, body)]
    if called and sum(bool(_HEADLINE.fullmatch(head) and _REPORT.fullmatch(body)) for head, body in pairwise(lines)) > 1:
        return True
    dated = sum(bool(_DATED.match(lines[at + 1])) for at in heads)
    return (
        len(heads) >= _ITEMS - called
        and dated >= _ITEMS - 1 - called
        and heads[0] <= _BEFORE
        and (2 + called) * sum(len(lines[at + 1]) for at in heads) > sum(map(len, lines))
    )


def _tells(head: str, body: str) -> bool:
    pairs = {a + b for a, b in pairwise(head)}
    return sum(pair in body for pair in pairs) >= _TOLD * len(pairs)


def without_repeats(document: Document, drafts: Drafts) -> Drafts:
    """Return the drafts of a digest without what a headline tells in other words than the report below it, which tells it too."""
    spans = document.source.paragraphs
    heads = [at for at, span in enumerate(spans) if _HEADLINE.fullmatch(document.folded[span.start : span.end].strip())]
    ends = [*heads[1:], len(spans)]
    items = [(spans[at], Span(spans[at].end, spans[stop - 1].end)) for at, stop in zip(heads, ends, strict=True) if stop - at > 1]
    signings = sorted(d.span.start for d in drafts.signings)
    signed = tuple(d for d in drafts.signings if not _repeats(d.span, None, signings, items, document.folded))
    places = [draft.title.spans[0] for draft in drafts.releases]
    starts = sorted(at.start for at in places)
    told = tuple(
        d
        for d, at in zip(drafts.releases, places, strict=True)
        if not _repeats(at, document.folded[at.start : at.end], starts, items, document.folded)
    )
    return msgspec.structs.replace(drafts, signings=signed, releases=told)


def _repeats(at: Span, words: str | None, others: list[int], items: list[tuple[Span, Span]], folded: str) -> bool:
    """Say whether what stands at ``at`` is a headline's, whose report tells another one and has not its ``words``.

    Args:
        at: Where it stands.
        words: What the report would have again; None: nothing.
        others: Where those of its kind begin, rising.
        items: The headlines with their reports, in order.
        folded: The text.
    """
    index = bisect_right(items, at.start, key=_begins) - 1
    if index < 0 or at.start >= items[index][0].end:
        return False
    report = items[index][1]
    if words is not None and words in folded[report.start : report.end]:
        return False
    return bisect_left(others, report.start) < bisect_left(others, report.end)


def _begins(item: tuple[Span, Span]) -> int:
    return item[0].start
