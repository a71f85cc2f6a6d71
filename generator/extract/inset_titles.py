"""Titles set inside a name, as Taiwan's offices write them (林縣長大同): read behind it (林大同縣長), quoted as they stand."""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import Drafts, moved
from generator.extract.lexicon import Lexicon
from generator.extract.measures.units import words
from generator.extract.patterns import longest_first
from generator.extract.text import Document
from generator.model.span import Quote, Span

INFERRED = "put together around the title inside the name"

_TITLES = words(
    "总统 副总统 部长 次长 署长 局长 副局长 处长 副处长 科长 课长 组长 室主任 县长 副县长 市长 副市长 区长 "
    "乡长 镇长 里长 村长 议长 副议长 议员 立委 委员 代表 主席 副主席 主任 主任委员 主委 副主委 秘书长 "
    "副秘书长 秘书 主任秘书 主秘 参议 专员 校长 副校长 院长 副院长 所长 馆长 站长 场长 队长 大队长 分局长 "
    "会长 副会长 理事长 副理事长 理事 监事 常务监事 总干事 干事 董事长 董事 总经理 经理 执行长 顾问 教授 老师 "
    "医师 律师 总监 团长 社长 总队长 指挥官 司令 大使 市议员 县议员"
)
_GIVEN = "[\u4e00-\u9fff]"
_CLOSED = (
    "(?:[、,。;:!?()\n]|[和与及暨等率偕说也亦均]|致[辞词]|表示|指出|强调|主持|出席|参加|代表|共同|陪同|先生|女士|夫妇|伉俪|一行"
    "|感谢|期许|期盼|勉励|颁发|亲自|亲临|亲往|到场|莅临|签[署订约]|揭[牌幕]|剪彩|率领|带领|拜会|今|昨|$)"
)
_INSET = compiled(
    rf"(?P<title>前?(?:{'|'.join(sorted(_TITLES, key=longest_first))}))(?P<given>{_GIVEN}{{2}}|{_GIVEN}(?=[、]))(?={_CLOSED})"
)
_LISTED = compiled(f"[、和与及](?={_GIVEN})|等")
"""What stands around a name of a list."""
_BEFORE = frozenset("、,。;:!?()「」“”\n ")
"""Marks that a family name may stand behind."""
_LEADS = ("和", "与", "及", "暨", "由", "邀", "请", "括", "是", "有", "于", "的", "为", "给", "向", "谢", "偕", "同", "随", "任")
_BODY_ENDS = frozenset("省市县区乡镇里村府院局处会校学部署所馆社司党团厂行厅队")
"""Last characters of what somebody is the head of (甲县政府王县长大同)."""
_COMMON = 3.0
_KNOWN = 2.0


class _Inset(msgspec.Struct, frozen=True):
    """A title inside a name: the name's first part, the title, the given name, one behind the other."""

    start: int
    title: int
    given: int
    end: int


_END = attrgetter("end")
_MOST = 200
"""Names that are looked for everywhere in the text; a list of guests has fewer. Bounds the work on very long texts."""


class Insets(msgspec.Struct, frozen=True):
    """Where the titles inside names stood."""

    document: Document
    """As read."""
    insets: tuple[_Inset, ...]
    places: tuple[int, ...]
    """For each code point of the text with the titles behind the names, its place in the text as read."""

    @property
    def names(self) -> frozenset[str]:
        """Return the names, folded, without their titles."""
        folded = self.document.folded
        return frozenset(folded[each.start : each.title] + folded[each.given : each.end] for each in self.insets[:_MOST])

    def runs(self, span: Span) -> tuple[Span, ...]:
        """Return the stretches of the text as read that a span stands for, in its own order."""
        runs: list[Span] = []
        for place in self.places[span.start : span.end]:
            if runs and runs[-1].end == place:
                runs[-1] = Span(runs[-1].start, place + 1)
            else:
                runs.append(Span(place, place + 1))
        return tuple(runs)

    def whole(self, span: Span) -> Span:
        """Return the stretch of the text as read from the first to the last character of a span."""
        places = self.places[span.start : span.end]
        return Span(min(places), max(places) + 1) if places else span

    def touched(self, span: Span) -> bool:
        """Say whether a span has a character of a moved title or name."""
        first = bisect_right(self.insets, span.start, key=_END)
        return first < len(self.insets) and self.insets[first].title < span.end


def without_insets(document: Document, lexicon: Lexicon) -> tuple[Document, Insets | None]:
    """Return a document with each title inside a name behind it, and the way back; the document and None when it has none."""
    if document.source.script != "Hant":
        return document, None
    insets = tuple(_insets(document.folded, lexicon))
    if not insets:
        return document, None
    places = list(range(len(document.folded)))
    for inset in insets:
        places[inset.title : inset.end] = [*range(inset.given, inset.end), *range(inset.title, inset.given)]
    text, folded = ("".join([words[place] for place in places]) for words in (document.source.text, document.folded))
    source = msgspec.structs.replace(document.source, text=text)
    return msgspec.structs.replace(document, source=source, folded=folded), Insets(document, insets, tuple(places))


def with_insets(drafts: Drafts, insets: Insets) -> Drafts:
    """Return what was found as it stands in the text as read; a name around its title is inferred from both of its parts."""
    returned = moved(drafts, insets.whole, lambda quote: _quote(quote, insets))
    assert isinstance(returned, Drafts)
    return returned


def _quote(quote: Quote, insets: Insets) -> Quote:
    if not any(insets.touched(span) for span in quote.spans):
        return quote
    text = insets.document.source.text
    first = insets.runs(quote.spans[0])
    if quote.inferred is None and len(first) > 1:
        whole = insets.whole(quote.spans[0])
        if whole.end - whole.start == quote.spans[0].end - quote.spans[0].start:  # a sentence, with name and title
            return Quote(whole.cut(text), (whole, *map(insets.whole, quote.spans[1:])))
        return Quote(quote.value, (*first, *(run for span in quote.spans[1:] for run in insets.runs(span))), INFERRED)
    return Quote(quote.value, tuple(run for span in quote.spans for run in insets.runs(span)), quote.inferred)


def _insets(text: str, lexicon: Lexicon) -> Iterator[_Inset]:
    for match in _INSET.finditer(text):
        title, given, end = match.start("title"), match.start("given"), match.end("given")
        start = _family(text, title, lexicon)
        if start is not None and _is_given(text, start, given, end, lexicon):
            yield _Inset(start, title, given, end)


def _family(text: str, title: int, lexicon: Lexicon) -> int | None:
    """Return where the family name begins that ends at ``title``: one of two characters, two of a married woman, or one."""
    for length in (2, 1):
        start = title - length
        family = text[max(0, start) : title]
        known = lexicon.surnames.get(family, 0.0) >= _KNOWN
        married = length > 1 and all(lexicon.surnames.get(c, 0.0) >= _COMMON for c in family)
        behind = start <= 0 or text[start - 1] in _BEFORE or text[start - 1] in _BODY_ENDS or text.endswith(_LEADS, 0, start)
        if start >= 0 and (known or married) and behind and text[start - 1 : title] not in lexicon.ignored:
            return start
    return None


def _is_given(text: str, start: int, given: int, end: int, lexicon: Lexicon) -> bool:
    """Say whether what stands behind the title is a given name and no verb."""
    name = text[given:end]
    if text[given - 2 : end] in lexicon.title_words:  # 秘书|长
        return False
    if name in lexicon.followers or name in lexicon.verb_kinds or name in lexicon.not_names or name in lexicon.title_words:
        return False
    weights = [lexicon.given_weights.get(c, 0.0) for c in name]
    listed = _LISTED.match(text, end) is not None or text[start - 1 : start] in _LISTS
    return min(weights) > _HARD and (listed or all(c in lexicon.given for c in name))


_LISTS = frozenset("、和与及")
_HARD = -2.0
