"""A thing unveiled or begun that several sentences name: which name stands for it, and how sure it is."""

import re

import msgspec

from generator.extract.acts import site_owners, site_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.names import bare, cut_left, short_for
from generator.extract.acts.scan import Reading, rule
from generator.i18n.segment import words as segmented
from generator.i18n.words import word_bits
from generator.model.span import Quote

CEREMONY, SPEAKER, HEADLINE = 1, 2, 3
"""What else than a sentence says it, the surest first: the name of a ceremony, a speaker, a headline."""
_ENDING = 3
"""So many last characters show that a name given is the thing's (清溪小学爱心楼, 「何晴爱心楼」)."""
_BEHIND = 4
"""So many hits behind a heading are looked at."""
_HEADING = 40
"""Up to so many code points a paragraph without a full stop is a heading."""
_NEXT_SENTENCE = 100
"""How far behind a thing told by its kind its name may stand, in code points."""
_INSIDE = 4
"""From this length on a name inside another takes it up again (甲派出所 for 乙分局甲派出所新建厅舍)."""
_SHORT = 6
"""Up to this length a speaker's word for it (联合研究院) takes up what was named before."""
_NEAR = 80
"""How many names back the same one is looked for."""


_BARE_PLACE = rule("[省市县区](?![省市县区])")
"""Begins a name in a local paper, whose headline names the place (市检察院陈列馆: 青石|市检察院陈列馆)."""
_PLACE = rule("[\u4e00-\u9fff]{2,4}")
_IN_PLACE = rule("[\u4e00-\u9fff]{1,3}[县区镇乡村里]")
"""Before the rest of a name in a headline: the place, which the report itself left to the office that holds the ceremony."""
_OWNER = rule(r"(?:大学|学院|学校|[国高][小中]|[中小]学|医院|公司|集团)$")


class Hit(msgspec.Struct, frozen=True):
    """A name found, and how surely."""

    start: int
    end: int
    by: tuple[Quote, ...]
    cue: Cue
    level: int = 0
    """0: a sentence says it; else who does."""


def once(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Return each thing once: a headline only where no sentence says anything; a short name yields to a full one as sure."""
    kept: list[Hit] = []
    ordered = sorted((_by_headline(reading, hit, hits) for hit in hits), key=lambda h: h.start)
    hits = [hit for at, hit in enumerate(ordered) if not _heads(reading, hit, ordered[at + 1 : at + 1 + _BEHIND])]
    for hit in sorted(hits, key=lambda h: h.level):
        value = _key(reading, hit)
        near = range(len(kept) - 1, max(-1, len(kept) - _NEAR), -1)
        if hit.level == SPEAKER and len(value) <= _SHORT and any(_takes_up(value, _key(reading, kept[i])) for i in near):
            continue
        same = next((i for i in near if kept[i].cue != hit.cue and _same(value, _key(reading, kept[i]))), None)
        same = next((i for i in near if value == _key(reading, kept[i])), None) if same is None else same
        if same is not None:
            other = kept[same]
            if " " in reading.plain(other.start, other.end) and value == _key(reading, other):  # a blank left by a link
                other = hit
            if (
                value == _key(reading, other)
                and (hit.level < HEADLINE or reading.text.endswith("工程", hit.start, hit.end))
                and hit.end - hit.start > other.end - other.start
            ):  # 甲项目
                other = hit
            longer = hit if len(value) > len(_key(reading, other)) and _as_sure(reading, hit, other) else other
            if _short_for(value, _key(reading, other)):
                longer = other
            elif _short_for(_key(reading, other), value):
                longer = hit
            kept[same] = msgspec.structs.replace(longer, by=other.by or hit.by)
        elif hit.level < HEADLINE or not kept or kept[0].level == HEADLINE:
            kept.append(hit)
    if any(hit.level < SPEAKER for hit in kept):
        kept = [hit for hit in kept if hit.level != SPEAKER]
    kept.sort(key=lambda h: h.start)
    return [
        _as_first(reading, _christened(reading, hit) if len(kept) == 1 else _as_named(reading, hit))
        for at, hit in enumerate(kept)
        if not _new_one_of(reading, hit, kept)
        and not (_is_kind(reading, hit) and any(_names_it(reading, hit, other) for other in kept[at + 1 : at + 3]))
    ]


_NEW_KIND = rule(r"(?:新|新建|全新)(?P<kind>[厂馆店址楼]|[校院厂园]区|大楼|厂房|校舍|厅舍|总部|门市|据点)")


def _by_headline(reading: Reading, hit: Hit, hits: list[Hit]) -> Hit:
    """Return a thing that a sentence tells as new by its kind alone (舉辦新廠開幕典禮) with the only name that a headline has for it."""
    new = _NEW_KIND.fullmatch(reading.text, hit.start, hit.end)
    told = [h for h in hits if h.level == HEADLINE and reading.text.endswith(new["kind"], h.start, h.end)] if new else []
    names = {reading.plain(h.start, h.end) for h in told if h.end - h.start > hit.end - hit.start + 1}
    return msgspec.structs.replace(hit, start=told[0].start, end=told[0].end) if len(names) == 1 else hit


_FIRST = rule(r"(?P<before>[^,;:。!?\n]{2,14})首[座个家处所间条]$")
_OF_PLACE = rule(r"[今昨]?(?P<place>(?!全)[\u4e00-\u9fff]{2,6}(?:地区|社区|街道|集团|大学|学院|[省市县区港镇乡]))")


def _as_first(reading: Reading, hit: Hit) -> Hit:
    """Return what is told by its kind alone with the place of which it is the first (甲地區首座貨櫃集散站)."""
    first = _FIRST.search(reading.text, max(0, hit.start - 16), hit.start)
    if first is None or not _is_common(reading.plain(hit.start, hit.end)):
        return hit
    start, end = cut_left(reading, *first.span("before"))
    place = _OF_PLACE.fullmatch(reading.text, start, end) if end == first.end("before") else None
    return msgspec.structs.replace(hit, start=place.start("place")) if place else hit


def _is_common(name: str) -> bool:
    """Say whether a name is put together from words of the language, with the kind behind them (货柜集散站)."""
    pieces = segmented(name)
    return all(word_bits(piece) is not None and (len(piece) > 1 or at == 0) for at, piece in enumerate(pieces, 1 - len(pieces)))


def _takes_up(short: str, name: str) -> bool:
    """Say whether a speaker's short word stands for a name: its last characters, or part of it."""
    return name.endswith(short[-3:]) or short in name


def _heads(reading: Reading, hit: Hit, behind: list[Hit]) -> bool:
    """Say whether a heading inside a text tells a thing by its kind, which the paragraph behind it names."""
    index = reading.sentence_at(hit.start)
    sentence = reading.sentences[index] if index is not None else None
    text = reading.text
    if sentence is None or sentence.headline or sentence.end - sentence.start > _HEADING or not text.startswith("\n", sentence.end):
        return False
    following = text.find("\n", sentence.end + 1)
    until = following if following >= 0 else len(text)
    return any(sentence.end < other.start < until and not _same(_key(reading, other), _key(reading, hit)) for other in behind)


def _as_named(reading: Reading, hit: Hit) -> Hit:
    """Return a name without the county or city before it, where the text elsewhere names the rest without it (乙镇农会大楼)."""
    folded = reading.document.folded
    for places in (site_owners.OUTER_PLACES, site_owners.OUTER_PLACE):
        outer = places.match(folded, hit.start, hit.end)
        rest = folded[outer.end() : hit.end] if outer else ""
        at = folded.find(rest) if outer else -1
        if outer and site_owners.KIND.fullmatch(folded, outer.end(), hit.end):
            continue
        while outer and at > 0 and folded[at - 1] == folded[outer.end() - 1]:
            at = folded.find(rest, at + 1)
        if outer and at >= 0:
            return msgspec.structs.replace(hit, start=outer.end())
    return hit


def _christened(reading: Reading, hit: Hit) -> Hit:
    """Return the name that the text says a thing was given (并命名为「甲愛心樓」), where it ends as the one found does."""
    if "名" not in reading.text:
        return _as_named(reading, hit)
    given = [m.span("name") for m in site_words.NAMED.finditer(reading.text)]
    given = [
        bare(reading, *span)
        for span in given
        if reading.plain(*span).strip("”」』")[-_ENDING:] == reading.plain(hit.end - _ENDING, hit.end)
    ]
    own = len(given) == 1 and reading.plain(*given[0]) not in reading.plain(hit.start, hit.end)
    return msgspec.structs.replace(hit, start=given[0][0], end=given[0][1]) if own else _as_named(reading, hit)


_NEW_ONE = rule(r"(?:崭|全)?新(?P<kind>[桥馆站校店厂楼]|大楼|校舍|厅舍|厂房|场馆)")


def _new_one_of(reading: Reading, hit: Hit, kept: list[Hit]) -> bool:
    """Say whether a thing told as the new one (新桥落成) is another that the text opens, by its name."""
    new = _NEW_ONE.fullmatch(reading.text, hit.start, hit.end)
    return new is not None and any(other is not hit and reading.text.endswith(new["kind"], other.start, other.end) for other in kept)


def _is_kind(reading: Reading, hit: Hit) -> bool:
    """Say whether a thing is told by what it is the first of (我国首座海上驿站), which may not be its name."""
    return (
        site_words.FIRST_OF.search(reading.text, max(0, hit.start - 12), hit.start) is not None
        or site_words.GREATEST.match(reading.text, hit.start) is not None
    )


def _names_it(reading: Reading, hit: Hit, other: Hit) -> bool:
    """Say whether the next sentence has the name of what ``hit`` tells by its kind."""
    return other.start - hit.end <= _NEXT_SENTENCE and reading.plain(
        other.end - 1 - 3 * _is_kind(reading, other), other.end
    ) == reading.plain(hit.end - 1 - 3 * _is_kind(reading, other), hit.end)


def _as_sure(reading: Reading, hit: Hit, other: Hit) -> bool:
    """Say whether a longer name may stand for a shorter: a headline's may not, nor a ceremony's for one that a sentence quotes."""
    closed = reading.text[other.end : other.end + 1] in tuple("”」』")
    quoted = reading.text[max(0, other.start - 1) : other.start] in tuple("“「『") and (other.level == 0 or closed)
    extra = reading.text[hit.start : hit.end - (other.end - other.start)]
    of_place = extra.endswith(("省", "市", "县", "区", "镇", "乡")) and _is_kind(reading, other)  # 某镇首家养老中心
    owned = hit.level == HEADLINE and not quoted and (of_place or _OWNER.search(extra) is not None)
    in_full = hit.level == HEADLINE and not quoted and _BARE_PLACE.match(reading.text, other.start) and _PLACE.fullmatch(extra)
    owned = owned or bool(in_full) or (hit.level == HEADLINE and not quoted and _IN_PLACE.fullmatch(extra) is not None)
    owned = owned or (hit.level == HEADLINE and site_owners.OF_OURS.search(reading.text, max(0, other.start - 3), other.start) is not None)
    short, long = _key(reading, other), _key(reading, hit)
    holds = short in long or (len(short) > _INSIDE and short_for(short, long))
    return hit.level <= other.level or (hit.level < HEADLINE and not quoted and holds) or owned


def _key(reading: Reading, hit: Hit) -> str:
    plain = re.sub(r"[—–至到]", "-", re.sub(r"[“”「」『』\"《》 .·]|新建(?=.{2})", "", reading.plain(hit.start, hit.end)))
    return re.sub(r"(?<=.{4})(?:建设|开辟|拓宽)?(?:项目|工程)$", "", plain)


def _same(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if long.endswith(short) or long.startswith(short) or (len(short) > _INSIDE and short in long):
        return True
    rest = iter(long)
    ends = short[0] == long[0] and short[-1] == long[-1]
    alike = short[-2:] == long[-2:] or ends if len(short) > 3 else len(short) == 3 and ends
    return alike and all(character in rest for character in short)


def _short_for(short: str, long: str) -> bool:
    """Say whether a name is a longer one with characters left out inside: an abbreviation, not one without its owner."""
    return len(short) < len(long) and short not in long and short[0] == long[0] and short[-2:] != long[-2:] and _same(short, long)
