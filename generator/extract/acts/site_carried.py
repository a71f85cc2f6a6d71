"""A thing that its verb tells by its kind alone (该中心正式启用): the name that a sentence before gave it."""

from generator.extract.acts import site_words
from generator.extract.acts.names import bare, trim
from generator.extract.acts.scan import QUOTED, Reading, Sentence, rule
from generator.extract.acts.site_names import Manner, complete, name_of, names_in
from generator.extract.numerals import parse

_SENTENCES = 3
"""So many sentences back the name is looked for."""
_QUOTED = rule(rf"[“「『]{QUOTED}{{3,40}}[”」』]")
_BUILT_LAST = rule(
    rf"(?:兴建|新建|打造|设立|设置|建置|增设|改建|重建|成立)(?:了|的)?(?:全[县市国台]|该[县市乡镇区])?(?:首|第[一二三四五六七八九十\d]+)?[座间处家所]?(?P<name>[“「『]{QUOTED}{{3,40}}[”」』])$"
)
_LEAST = 2
"""So many code points a name has before its kind."""

Span = tuple[int, int]


def carried(reading: Reading, sentence: Sentence, start: int, end: int) -> list[Span]:
    """Return the one name that ``[start:end)`` takes up by its kind, or nothing where none or several end so.

    Args:
        reading: The text.
        sentence: Where the kind stands.
        start: Where the clause begins.
        end: Where the verb begins.
    """
    if (held := site_words.HOLDS.search(reading.text, start, end)) and site_words.MERE.fullmatch(reading.text, held.end(), end):
        end = held.start()
    low, high = trim(reading, start, end)
    kind = site_words.TAKEN_UP.fullmatch(reading.text, low, high)
    index = reading.sentence_at(sentence.start)
    if kind is None or not index or sentence.reported or sentence.headline:
        return []
    found: dict[str, Span] = {}
    for earlier in reading.sentences[max(0, index - _SENTENCES) : index]:
        if not (earlier.headline or earlier.reported):
            found |= {reading.plain(*name): name for name in _named_in(reading, earlier, kind["kind"])}
    longest = max(found, key=len, default="")
    return [found[longest]] if longest and all(longest.endswith(name) for name in found) else []


def counted(reading: Reading, sentence: Sentence, start: int, end: int) -> list[Span]:
    """Return the things named before that ``[start:end)`` takes up by their number (为两家商会揭牌); as many or none.

    Args:
        reading: The text.
        sentence: Where the number stands.
        start: Where the clause begins.
        end: Where the verb begins.
    """
    text = reading.text
    number = site_words.FOR_COUNTED.search(text, start, end)
    index = reading.sentence_at(sentence.start)
    if number is None or index is None or sentence.reported or sentence.headline:
        return []
    many, seen = parse(number["number"])[0], reading.sentences[max(0, index - 2) : index + 1]
    for clause in [clause for earlier in seen if not earlier.headline for clause in earlier.clauses if clause.start < start][::-1]:
        built = site_words.SET_UP_END.search(text, clause.start, clause.end)
        names = names_in(reading, clause.start, built.start(), Manner(strict=True, listed=True)) if built else []
        if len(names) == many > 1:
            return names
    return []


def _named_in(reading: Reading, sentence: Sentence, kind: str) -> list[Span]:
    """Return the names in a sentence that end as ``kind``: quoted, what a clause is about, or what somebody sets up."""
    text = reading.text
    found = []
    for quoted in _QUOTED.finditer(text, sentence.start, sentence.end):
        if reading.plain(*quoted.span())[:-1].endswith(kind):
            found.append(bare(reading, *quoted.span()))
    for clause in sentence.clauses:
        at = text.find(kind, clause.start, clause.end)
        while at >= 0:
            end = at + len(kind)
            if site_words.INTRODUCED.match(text, end, clause.end):
                built = [m.end() for m in site_words.FOUNDED.finditer(text, clause.start, at)]
                name = name_of(reading, max(built, default=clause.start), end, behind=False)
                if name and name[1] == end and name[1] - name[0] >= len(kind) + _LEAST and complete(text, *name):
                    found.append(name)
                break
            at = text.find(kind, end, clause.end)
    return found


def new_part(reading: Reading, name: tuple[int, int], end: int) -> Span | None:
    """Return what is new of a place, told by its kind alone, as the text names it in one (甲中学举行新校舍启用礼: 甲中学新校舍)."""
    kind = site_words.NEW_PART.search(reading.text, name[1], end)
    if kind is None:
        return None
    whole = reading.plain(*name) + kind["kind"]
    at = reading.document.folded.find(whole)
    return (at, at + len(whole)) if at >= 0 else None


def set_up_before(reading: Reading, sentence: Sentence, start: int) -> list[Span]:
    """Return the quoted name at the end of the sentence before, of what is set up, where ``start`` begins a sentence of its own.

    (斥资兴建「甲活动中心」。市长某某出席启用典礼表示)
    """
    index = reading.sentence_at(sentence.start)
    before = reading.sentences[index - 1] if index else None
    if before is None or before.paragraph != sentence.paragraph or before.reported or start != sentence.start:
        return []
    built = _BUILT_LAST.search(reading.text, before.start, before.end)
    name = bare(reading, *built.span("name")) if built else None
    return [name] if name and complete(reading.text, name[0], name[1] + 1) else []
