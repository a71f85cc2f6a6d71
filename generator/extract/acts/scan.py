"""What every act rule reads: the folded text with the insides of brackets and of fixed words hidden, in sentences and clauses."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property, partial

import msgspec

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.acts.glued import headline_end
from generator.extract.drafts import PersonDraft
from generator.extract.lexicon import Automaton
from generator.extract.patterns import late, longest_first
from generator.extract.text import Document
from generator.i18n.script import fold
from generator.model.span import Quote, Span

Name = tuple[int, int]
"""Where a name stands: its start and its end, code points of the text."""

BOOK, QUOTED, ASIDE, HELD = "\ue000", "\ue001", "\ue002", "\ue003"
"""Stand for a character inside 《》, quotation marks or parentheses, and for a function character inside a fixed word (华为)."""

_BRACKETS = (
    ("《", compiled(r"《((?:[^《》\n]|《[^《》\n]{1,60}》){1,120})》"), BOOK),
    ("〈", compiled(r"〈([^〈〉\n]{1,120})〉"), BOOK),
    ("‘『", compiled(r"‘([^‘’\n]{1,200})’|『([^『』\n]{1,200})』"), QUOTED),
    ('“「"', compiled(r'“([^“”\n]{1,400})”|「([^「」\n]{1,400})」|"([^"\n]{1,60})"'), QUOTED),
    ("(〔[", compiled(r"\(([^()\n]{1,80})\)|〔([^〔〕\n]{1,80})〕|\[([^\[\]\n]{1,80})\]"), ASIDE),
)
_LONGEST_HEADLINE = 80
_DAY_BEFORE = compiled(r"(?:[一二三四五六七八九十廿卅〇零\d]{1,3}[日号月]|今|昨|日前|近日|上午|下午|晚)*[与和同]")
"""No part of a title: the day and the conjunction before it (二十日与某市长)."""
_CEREMONY = compiled(
    r"(?:(?:动土|开工|奠基|启用|落成|揭牌|揭幕|开幕|剪彩|开馆|开业|开园|通车|竣工|完工|投产)(?:祈福|祝福|祝祷|感恩|启动)?(?:典礼|仪式|记者会|茶会|酒会|活动)"
    r"|(?:签约|签署|签订|签字|缔约)(?:典礼|仪式)|(?:签约|签署)会)$"
)
"""A name in quotation marks that tells itself what was opened or begun; read like the words around it."""
_COUNTED_CLASS = compiled(
    r"[\d一二两三四五六七八九十][家所个间][^,;。()、]{0,24}(?:大学|学院|学校|高校|院校|中学|小学|医院|公司|企业|机构|银行|协会|社团|单位|厂商|业者)$"
)
"""Before a bracket that lists the names of those who are counted; read like the words around it."""
_CLASS_REACH = 32
_HELD = Automaton(words.FIXED, dense=True)
_FIXED = frozenset(words.FIXED)
_FUNCTION = dict.fromkeys(map(ord, "与和同跟及以为由在对将把于向就的从并还也让等率暨"), HELD)
_IN_TITLE = dict.fromkeys(map(ord, "与和同跟及、为由"), HELD)
_JOINED = compiled(
    r"[^与和及、]{1,16}[与和及][^与和及、]{1,16}(?:学院|大学|学校|局|委员会|委|部|厅|处|办公室|中心|研究院|公司|集团|协会|学会|平台|代表处|办事处|研究所|实验室|联盟)"
)
_MOST_NAMES = 200
"""Names of organisations with a conjunction that are looked for in the whole text."""
_SENTENCE = compiled(r"[^。!?\n]{1,1500}")
_CLAUSE = compiled(r"[^,;:]{1,400}")
_HEADLINE_CLAUSE = compiled(r"(?:[^,;: ]|(?<=[A-Za-z.]) (?=[A-Za-z])){1,400}")


class Clause(msgspec.Struct, frozen=True):
    """A stretch between commas, semicolons or colons; offsets into the text."""

    start: int
    end: int


class Sentence(msgspec.Struct, frozen=True, dict=True):
    """A stretch between full stops."""

    start: int
    end: int
    paragraph: int
    """From 1."""
    text: str
    """Of the whole reading."""
    reported: bool
    """Said by a speaker, not told by the reporter."""
    headline: bool

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in order."""
        split = _HEADLINE_CLAUSE if self.headline else _CLAUSE
        return tuple(Clause(*match.span()) for match in split.finditer(self.text, self.start, self.end))


class Reading(msgspec.Struct, frozen=True):
    """A document as the act rules read it."""

    document: Document
    text: str
    """As long as the document; function characters in it are function words."""
    sentences: tuple[Sentence, ...]
    names: tuple[tuple[int, int, int], ...]
    """Start, end and index into ``people`` of each mention, in order."""
    people: tuple[PersonDraft, ...]

    starts: tuple[int, ...] = ()
    """Where each sentence begins."""

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that holds the code point ``offset``; None in a caption, a byline or between sentences."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.sentences[index].end else None

    def quote(self, start: int, end: int) -> Quote:
        """Return the string at ``[start:end]`` of the source."""
        return self.document.quote(start, end)

    def cut(self, bounds: tuple[int, int]) -> Quote | None:
        """Return the stretch between ``bounds``; None where nothing was left of it."""
        return self.document.quote(*bounds) if bounds[0] < bounds[1] else None

    def plain(self, start: int, end: int) -> str:
        """Return the folded characters at ``[start:end]``."""
        return self.document.folded[start:end]

    def named(self, start: int, end: int) -> tuple[tuple[int, int, int], ...]:
        """Return the mentions of people that lie within ``[start:end]``."""
        low, high = bisect_right(self.names, (start, -1, -1)), bisect_right(self.names, (end - 1, len(self.text) + 1, 0))
        return tuple([mention for mention in self.names[low:high] if mention[1] <= end])


def hide(folded: str) -> str:
    """Return ``folded``, as long as before, with bracketed text and the function characters of fixed words replaced."""

    for opening, pattern, mark in _BRACKETS:
        if any(character in folded for character in opening):
            folded = pattern.sub(partial(_blank, mark), folded)
    return hold(folded)


def _blank(mark: str, match: re.Match[str]) -> str:
    whole = match.group()
    if mark == ASIDE and "、" in whole and _COUNTED_CLASS.search(match.string, max(0, match.start() - _CLASS_REACH), match.start()):
        return whole
    if mark == QUOTED and _CEREMONY.search(whole, 0, len(whole) - 1):
        return f",{whole[1:-1]},"
    return whole[0] + mark * (len(whole) - 2) + whole[-1]


def hold(text: str) -> str:
    """Return ``text`` with the function characters of fixed words (华为, 共同) replaced; the tables are written with it too."""
    pieces, at = [], 0
    for _, start, end in _HELD.find(text):
        pieces += [text[at:start], text[start:end].translate(_FUNCTION)]
        at = end
    return "".join(pieces) + text[at:]


def rule(expression: str) -> re.Pattern[str]:
    """Return a regular expression over `Reading.text`, written with plain words."""
    return late(hold(expression))


PROGRAMME = "[^,;。]{0,24}等(?:各个|多个|多种)?(?:环节|流程|议程|程序|形式|方式)"
"""Behind a verb that only names a part of what was held (通过交流、签约揭牌、演示等环节); for `rule`."""


def any_of(terms: Iterable[str]) -> str:
    """Return a regular expression for one of ``terms``, the longest first, as they stand in a `Reading`."""
    return "(?:" + "|".join(re.escape(hold(term)) for term in sorted(set(terms), key=longest_first)) + ")"


_ALSO_NOUNS = ("要求", "建议", "说明", "分析", "解释", "介绍", "期待")
"""Verbs of speaking that behind 的 or 》 are nouns (按照《甲方案》要求,会上发布…)."""
_SPEECH = compiled(
    "|".join(
        (
            *(f"{hold(word)}(?![会前后])" for word in words.SPEECH),
            *(f"{'(?<![的》])' * (word in _ALSO_NOUNS)}{hold(word)}[,:]" for word in words.SPEECH_BEFORE_COMMA),
        )
    )
)
_CAPTION = compiled(r"[(▲▼△◆]?(?:▲|▼|△|图[为说:片/]|\(图|左起|\(左)")
_DATED = compiled(r"\d{1,2}月\d{1,2}日[^,\n]{0,4},")
"""At the head of a paragraph that ends with an exclamation mark: it reports, it is no headline."""
_SCENE = compiled(
    rf"(?:{any_of(words.CONNECTIVES)},?)?[^,。的]{{0,14}}(?:仪式|典礼|会议?|论坛|活动|现场|大会|晚宴|仪式现场|活动现场)(?:上|中|"
    rf"期间|现场|当天|后|结束后|前)?,|[^,。的]{{0,12}}(?:峰会|会[谈见晤]|[来到]?访问?)期间,|{any_of(words.SCENES)}"
)


def read(document: Document, people: tuple[PersonDraft, ...] = (), skip: tuple[Span, ...] = ()) -> Reading:
    """Return ``document`` ready for the act rules.

    Args:
        document: The folded text.
        people: Persons found before; their mentions are never part of another name.
        skip: Stretches to leave out: byline, captions, navigation.
    """
    text = hide(document.folded)
    characters = list(text)
    for span in skip:
        characters[span.start : span.end] = "。" * (span.end - span.start)
    for start, end in _title_stretches(document, people):
        start = before.end() if (before := _DAY_BEFORE.match(text, start, end)) else start  # noqa: PLW2901
        characters[start:end] = text[start:end].translate(_IN_TITLE)
    names = sorted((m.start, m.end, i) for i, p in enumerate(people) for m in (p.mentions or p.name.spans[:1]))
    for start, end, _ in names:
        characters[start:end] = [HELD if ord(character) in _FUNCTION else character for character in characters[start:end]]
        if text[end : end + 1] == HELD and _ends_inside_word(document.folded, end):
            characters[end] = document.folded[end]
    text = "".join(characters)
    organisations = dict.fromkeys([*map(fold, document.lexicon.organisations), *_joined_names(document, people)])
    for name in itertools.islice(organisations, _MOST_NAMES):
        text = text.replace(name, name.translate(_IN_TITLE))
    sentences = _sentences(document, text)
    return Reading(document, text, tuple(sentences), tuple(names), people, tuple(s.start for s in sentences))


_NO_CONTENT = 4
"""How little a verb of speaking may have behind it that begins no talk (甲表示欢迎。), in code points."""


def _sentences(document: Document, text: str) -> list[Sentence]:
    """Return the sentences of ``text``; a headline that lost its line's end is one of its own."""
    sentences: list[Sentence] = []
    body = _body_starts(document)
    for number, paragraph in enumerate(document.source.paragraphs, 1):
        speaking = False
        for match in _SENTENCE.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            if _CAPTION.match(text, start, end):
                continue
            if cut := headline_end(text, start, end, document.folded):
                sentences.append(Sentence(start, cut, number, text, reported=False, headline=True))
                start = cut
            reported = speaking and _SCENE.match(text, start, end) is None
            speaking = reported or _SPEECH.search(text, start, max(start, end - _NO_CONTENT)) is not None
            sentences.append(Sentence(start, end, number, text, reported, number < body))
    return sentences


def _ends_inside_word(folded: str, end: int) -> bool:
    """Say whether a name that ends at ``end`` holds the first characters of a fixed word (陆建安 为某所揭牌): it is no word there."""
    return any(folded[end - left : end + right] in _FIXED for left in (1, 2) for right in (1, 2, 3))


def _title_stretches(document: Document, people: tuple[PersonDraft, ...]) -> Iterable[tuple[int, int]]:
    """Yield the stretches of titles that stand before a mention of their bearer (机械与汽车学院党委副书记、院长甲)."""
    for person in people:
        ends = {span.end: span.start for title in person.titles for span in title.spans}
        for mention in person.mentions or person.name.spans[:1]:
            start = mention.start
            while (at := start if start in ends else start - 1) in ends and (at == start or document.folded[at] in "、兼,"):
                start = ends[at]
            if start < mention.start:
                yield start, mention.start


def _joined_names(document: Document, people: tuple[PersonDraft, ...]) -> Iterable[str]:
    """Yield the names of organisations in titles that hold a conjunction; they are one name wherever they stand."""
    for person in people:
        for title in person.titles:
            text = document.folded[title.spans[0].start : title.spans[0].end]
            if match := _JOINED.match(text):
                yield match.group()


def _body_starts(document: Document) -> int:
    """Return the number of the first paragraph that is a text, not a headline or a line of navigation."""
    for number, paragraph in enumerate(document.source.paragraphs, 1):
        told = document.folded[paragraph.start : paragraph.end]
        if any(stop in told for stop in "。;") or len(told) > _LONGEST_HEADLINE or (_DATED.match(told) and told.rstrip().endswith("!")):
            return number
    return 1


def speech_before(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Say whether what stands at ``at`` is something a person says: a speech verb stands before it in the sentence."""
    return _SPEECH.search(reading.text, sentence.start, at) is not None
