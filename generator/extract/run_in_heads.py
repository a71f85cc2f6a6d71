"""Run-in heads of a digest, as scraping leaves them (甲馆开馆甲馆今天在乙市开馆。): read on lines of their own, quoted as they stand."""

import itertools
from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

import msgspec

from generator.expressions import compiled
from generator.extract import lexicon
from generator.extract.drafts import Drafts, SiteDraft, SpeechDraft, moved
from generator.extract.occasion import calls_itself_digest
from generator.extract.text import Document
from generator.model.span import Quote, Span

_DAY = r"(?:今[天日晨早晚]|昨[天日晚]|前天|\d{1,2}日|\d{1,2}月\d{1,2}日)"
_LATELY = "(?:近日|日前|近期|连日来|当地时间|截至)"
_MARKED = compiled(
    rf"{_DAY}(?=[,(])|{_LATELY}|记者(?!会|[见团站])|(?<![数依根证占])据(?!说)[^,。]{{2,18}}(?:报道|消息|统计|介绍|获悉|了解|预测)"
    r"|由[^,。]{3,30}(?:主办|举办|联合|摄制|制作|组织)"
)
"""What a report begins with and its head has not: its day with a mark, or its source."""
_DATED = compiled(rf"[^,。:]{{2,40}}?(?:{_DAY}|{_LATELY}|[^,。:]{{0,6}}(?:显示|获悉),)")
"""A clause that tells its day or its source behind its subject."""
_BEGINNING = compiled(
    rf"{_DAY}|{_LATELY}|(?:今年|去年|20\d\d年)|根据|位于|来自|自\d|从[今昨\d]|为期|针对|随着|受[^,。]{{2,12}}影响|第[一二三四五六七八九十百\d]{{1,4}}[届次个期批轮]|首[届个批]|大型|本周"
    "|国家|中央|中国|我国|全国|国务院|国际|世界|联合国|欧[盟洲]|最高人民|总台|海关"
    r"|[一-鿿]{2,9}?(?:部|委|局|署|总会|总工会|协会|集团|公司|大学|银行)(?=[今昨近日最联印发公宣\d、和与及等])"
)
"""What sentences of news begin with; other ones begin with a country or a region."""
_PREDICATE = compiled(
    "(?:启动|发布|开幕|举行|举办|召开|闭幕|落幕|播出|开播|运营|运行|完成|实施|投运|印发|通车|开工|投产|合龙|公布|交付|开展|开行|成立|完工|启用|揭晓|上线|开通|签署|签约|揭牌|亮相"
    "|建成|竣工|落成|贯通|下达|出台|施行|收官|结束|协议|条约|声明|新高|专访|平稳|持续|死亡|受伤|受阻|增长|下降|提升|回升|扩大|天气|计划|行动|建设|发展|方案|措施|机制|进展|突破|入境|升级"
    r"|\d[\d.]*(?:%|[万亿千百]*[元吨个人件列辆项家只架次平方公里米千瓦时]{1,4})"
    r"|[一-鿿]《[^》\n]{2,60}》)$"
)
"""What heads end with."""
_UNDONE = compiled(r"(?:[与和及的之在为向由对将把于以至从等、·—同是被让给了着过再已称说:]|\d月|[《“(,\s]|(?:国家|中央)(?!级)[一-鿿]{0,2})$")
"""What ends no head."""
_GOES_ON = compiled(r"(?:今年|今天|\d+日|昨天)?[的、和与及了]|等|(?<=[会团部])第")
_AMOUNT = compiled(r"\d[\d万亿千百元吨个人件列辆公里%.月日年岁届第家项次]")
_QUOTED = (("《", "》"), ("“", "”"), ("(", ")"))
_TITLED = compiled(rf"《[^》\n]{{2,60}}》[^,。]{{0,12}}?(?:{_DAY}|{_LATELY})")
_STOPS = "。!?"
_BELOW_ITS_HEAD = compiled(r"\n[^\n。!?:]{4,46}(?<![,、;])\n[ \t]*$")
"""Before a report: its head stands on a line of its own."""
_SENTENCE = compiled(r"[^。!?\n]+[。!?]?")
_DATELINE = compiled(r"[^\n。,]{2,16}(?:消息|讯|电|报道)[^\n:,。]{0,14}:")
_MARK = compiled("[,;:]")
_SHORTEST, _LONGEST = 7, 46
_AHEAD = 200
"""Characters of the report in which words of its head are looked for."""
_LEAST = 4.0
"""The score from which a head is believed."""
_LEAST_TOLD = 0.25
"""The least share of a head's pairs of characters that its report has again, of so many at least:"""
_FEWEST_PAIRS = 4
_REPEATED = 4
"""Code points in a row that a report takes up from its head."""
_NEAR = 14
_SURE = 2.6
_HEADS = 2
"""So many heads make the text a digest of reports in running text."""


class Apart(msgspec.Struct, frozen=True):
    """Where the heads of a document stand apart."""

    document: Document
    """As read."""
    offsets: tuple[int, ...]
    """For each code point of the text with heads apart, its place in the text as read; one more for the end."""
    numbers: tuple[int, ...]
    """For each paragraph of the text with heads apart, the number of its paragraph as read, from 1."""

    def span(self, span: Span) -> Span:
        """Return a span of the text with heads apart in the text as read."""
        return Span(self.offsets[span.start], self.offsets[span.end - 1] + 1) if span.end > span.start else span

    def number(self, paragraph: int) -> int:
        """Return the number of a paragraph in the text as read."""
        return self.numbers[paragraph - 1]


class _Cut(NamedTuple):
    """The end of a head, how sure it is, and whether a predicate stands before it."""

    score: float
    at: int
    closed: bool


def with_heads_apart(document: Document) -> tuple[Document, Apart | None]:
    """Return a digest with each run-in head on a line of its own, and the way back; the document and None where there is none."""
    if not calls_itself_digest(document):
        return document, None
    heads = find_heads(document.folded)
    if len(heads) < _HEADS:
        return document, None
    breaks = sorted({at for head in heads for at in (head.start, head.end)} - {0})
    pieces = [range(start, end) for start, end in pairwise((0, *breaks, len(document.folded)))]
    text, folded = ("\n".join([words[p.start : p.stop] for p in pieces]) for words in (document.source.text, document.folded))
    offsets = (*itertools.chain(*([*piece, piece.stop] for piece in pieces[:-1])), *pieces[-1], len(document.folded))
    paragraphs, numbers = [], []
    for number, whole in enumerate(document.source.paragraphs, 1):
        inside = [at for at in breaks if whole.start < at < whole.end]
        for start, end in pairwise((whole.start, *inside, whole.end)):
            paragraphs.append(Span(start + bisect_left(breaks, start + 1), end + bisect_left(breaks, end)))
            numbers.append(number)
    source = msgspec.structs.replace(document.source, text=text, paragraphs=tuple(paragraphs), damage=())
    return msgspec.structs.replace(document, source=source, folded=folded), Apart(document, offsets, tuple(numbers))


def run_in(drafts: Drafts, apart: Apart) -> Drafts:
    """Return what was found in a text with heads apart as it stands in the text as read."""
    text = apart.document.source.text

    def quote(quoted: Quote) -> Quote:
        spans = tuple([apart.span(span) for span in quoted.spans])
        return Quote(quoted.value if quoted.inferred is not None else spans[0].cut(text), spans, quoted.inferred)

    returned = moved(drafts, apart.span, quote)
    assert isinstance(returned, Drafts)
    return msgspec.structs.replace(
        returned,
        unveilings=tuple(_numbered(site, apart) for site in returned.unveilings),
        groundbreakings=tuple(_numbered(site, apart) for site in returned.groundbreakings),
        speeches=tuple(_in_paragraphs(speech, apart) for speech in returned.speeches),
    )


def _numbered(site: SiteDraft, apart: Apart) -> SiteDraft:
    number = site.described_in_paragraph
    return site if number is None else msgspec.structs.replace(site, described_in_paragraph=apart.number(number))


def _in_paragraphs(speech: SpeechDraft, apart: Apart) -> SpeechDraft:
    return msgspec.structs.replace(speech, paragraphs=tuple(dict.fromkeys(map(apart.number, speech.paragraphs))))


def find_heads(folded: str) -> list[Span]:
    """Return the heads that run into the report behind them, in order; ``folded`` as `Document.folded`."""
    places = lexicon.default().ignored
    heads = []
    for sentence in _SENTENCE.finditer(folded):
        start, end = sentence.span()
        if folded[end - 1] not in _STOPS or _BELOW_ITS_HEAD.search(folded, max(0, start - _LONGEST - 4), start):
            continue
        if dateline := _DATELINE.match(folded, start, end):
            start = dateline.end()
        while start < end and folded[start] in " \t":
            start += 1
        if (cut := _cut(folded, start, end, places)) is not None:
            heads.append(Span(start, cut))
    return heads


def _cut(text: str, start: int, end: int, places: frozenset[str]) -> int | None:
    """Return where a head ends that begins the sentence ``text[start:end]``; None if none does."""
    marked = _MARKED.search(text, start + _SHORTEST, min(end, start + 2 * _LONGEST))
    mark = _MARK.search(text, start, end)
    stop = min(end, start + _LONGEST, mark.start() if mark else end, marked.start() + 1 if marked else end)
    best: _Cut | None = None
    for at in range(start + _SHORTEST, stop):
        if (cut := _weighed(text, start, at, places)) is None:
            continue
        near = best is not None and best.closed and at - best.at <= _NEAR and _MARKED.match(text, at) is None
        if best is None or cut.score > best.score + (_SURE if near else 0.01):
            best = cut
    return None if best is None or best.score < _LEAST else best.at


def _weighed(text: str, start: int, at: int, places: frozenset[str]) -> _Cut | None:
    """Return the head ``text[start:at]`` with its score; None if it can be none."""
    head = text[start:at]
    marked = _MARKED.match(text, at) is not None
    begins = _BEGINNING.match(text, at) is not None or any(text[at : at + length] in places for length in (2, 3, 4))
    again = text[at : at + _REPEATED] in head or text.startswith(head[: _REPEATED - 1], at)
    first = text.startswith(head[: _REPEATED + 1], at)
    if not (marked or begins or again or first) or _UNDONE.search(head) or _GOES_ON.match(text, at) or _AMOUNT.match(text, at - 1):
        return None
    if any(head.count(opening) != head.count(closing) for opening, closing in _QUOTED):
        return None
    if text[at] == "《" and _TITLED.match(text, at) is None:
        return None
    told, pairs = _told(head, text[at : at + _AHEAD])
    if pairs < _FEWEST_PAIRS or told < _LEAST_TOLD * pairs:
        return None
    closed = _PREDICATE.search(head) is not None
    dated = marked or ((begins or first or again) and _DATED.match(text, at) is not None)
    if not (closed or dated or again or first):
        return None
    score = (4.5 if marked else 3 * dated) + (4 if first else 2.5 * again) + 2 * closed + begins + 3 * told / pairs
    return _Cut(score, at, closed)


_WORD = compiled(r"[^,、。:;\s“”《》()]{2}")


def _told(head: str, report: str) -> tuple[int, int]:
    """Return how many of a head's pairs of characters its report has, and how many there are."""
    pairs = {pair for pair in map("".join, pairwise(head)) if _WORD.match(pair)}
    return sum(pair in report for pair in pairs), len(pairs)
