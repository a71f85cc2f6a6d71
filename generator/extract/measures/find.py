"""Every number with a unit in a folded text, as measures: bounds with the particles, value, unit, qualifier."""

import re
from collections.abc import Iterator

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import MeasureDraft
from generator.extract.measures.forms import among_ordinals, approximate_unit, heads_of, is_result, is_sum, is_yearly, unit_of, whole_term
from generator.extract.measures.units import CURRENCY_BEFORE, LENGTHS, PER, UNITS, Kind, words
from generator.extract.numerals import HAN, NUMBER, Value, multiplier, parse
from generator.extract.patterns import longest_first
from generator.extract.text import Document
from generator.model.span import Quote, Span

PARTICLES = words(
    "少于 多于 不少于 不低于 不超过 不高于 不多于 不足 不到 不下 超过 超出 将近 接近 大约 大概 约为 至少 最少 最多 至多 近 超 逾 约 过 上"
)
"""Stand right before the number and belong to its text (近1000亿元)."""

ADVERBS = words(
    "突破 仅仅 仅有 仅需 仅用 仅为 仅 只有 只需 只用 只要 最高可达 最高可 最高达 最高 最低"
    " (?<![节合签契条公预相])约(?=有|共|需|达) 高达 多达 (?<![打侦爆攻突])破 上看 低至 上限 逼近 直逼 估计 预估 连续"
)
"""Stand before the number, outside its text, and qualify it (突破500亿元)."""

_INNER = frozenset("多余来几")
_JOINING = frozenset("至到—–-~～〜以 分个")
"""First characters of what may stand between a number and its unit."""
_FOLLOWING = frozenset(LENGTHS) | _INNER | _JOINING | frozenset("级的经建工预资投贷补赞善目大产营商及和与日,。;、")
"""Characters that may follow Chinese numerals in a measure; what else follows is looked at no further."""
_PARTICLE = compiled(rf"(?P<word>{'|'.join(PARTICLES)}) ?$")
_ADVERB = compiled(rf"({'|'.join(ADVERBS)})(?:了|的|至|到|达|为|有|共|[仍还尚]?需)?$")
_DISTANT = compiled(
    r"(?P<word>最高|最低|仅|只有|(?<![节合签契条公预相])约)(?:可|占|为|是|花|用)?[\u4e00-\u9fff]{0,7}(?:的|了|贷|支持|补助|奖励|补贴|资助|给予)$|(?P<est>估计|至少|最少|至多|最多|大约)(?:会|将|要|可|需)*有$"
)
"""Adverbs that qualify a number over a few words: 最高支持3000万元, 仅德国的四成."""
_CURRENCY = compiled(rf"({'|'.join(map(re.escape, CURRENCY_BEFORE))}) ?$")
_AFTER = compiled(r"(?:多(?!功能|媒体|元化)|余)?(?:[及或]?以上|以下|以内|左右|上下(?![游联班级一左])|之多|有余)?")
_RANGE = compiled(r" ?(?:至|到|—+|–|-|~|～|〜) ?(?:近|约|超)?(?!(?:19|20)\d\d年)|以上(?=[^,。;\n]{1,12}以下)")
_ENDS = compiled(r"[及或]?以上|以下|以内|左右|上下|之多|有余|多|余|来|几")
_PER_UNIT = compiled(rf"/(?:{'|'.join(sorted(PER, key=longest_first))})(?![\u4e00-\u9fffA-Za-z\d])")
_YI = compiled("个亿(?!元|[\u4e00-\u9fff]{0,2}(?:级|工程|项目))")
"""1个亿: money, 元 left out."""
_NEIGHBOURS = compiled(r"([一二三四五六七八]|[1-8]0?)、([二三四五六七八九]|[2-9]0?)(?=[多余]?[年个位名次天层成岁周家人])")
"""Two neighbours are a range: 6、7年."""
_HALF = compiled("个半(?P<unit>小时|钟头|学期|星期)")
_SHARED = compiled("[二两三四五六七八九][十百千万亿]+")
"""The upper end of a range whose lower end leaves out what multiplies it."""
_HALVES = compiled("(?:年|天|个月|小时|分钟|公里|世纪)半(?![载价天夜日数百])")
"""A unit and a half behind the number: 3年半."""
_SHARE = compiled(r"([一二两三四五六七八九半]|\d(?!\d))(?![十百千万亿])")
_PERCENT_WORDS = compiled(rf"(百|千|万)分之(?P<number>\d+(?:\.\d+)?|{HAN})(?:[至到](?:百分之)?(?P<upper>{HAN}))?")
_SCORE = compiled("的(?:最|历史)?(?:高|总|平均|得)(?P<unit>分)(?!钟)")
"""What follows a score whose 分 stands in the noun: 以96.5的高分."""
_BOUNDED = compiled("以下$")
"""Ends 1万8千元以上9万元以下, which is a range and not qualified."""


class Found(msgspec.Struct, frozen=True):
    """A measure with what the choice of figures needs to know."""

    start: int
    end: int
    number_start: int
    number_end: int
    kind: Kind
    unit: str
    """Folded; empty for 千亿级."""
    numeral: str
    draft: MeasureDraft
    level: bool = False
    """千亿级: a class of size."""


def scan(document: Document) -> tuple[Found, ...]:
    """Return every number with a unit, from left to right, none inside another, whether or not it is a figure."""
    return tuple(_scan(document))


def find_measures(document: Document) -> tuple[MeasureDraft, ...]:
    """Return what `scan` finds, as drafts."""
    return tuple(found.draft for found in _scan(document))


_LONGEST_NUMBER = 40
"""Characters in the longest number that measures anything; a longer one is no number that can be reckoned with."""


def _scan(document: Document) -> Iterator[Found]:
    text = document.folded
    position = 0
    for match in NUMBER.finditer(text):
        if (
            match.start() < position
            or len(match[0]) > _LONGEST_NUMBER
            or (text[match.end() : match.end() + 1] not in _FOLLOWING and not match[0][0].isdigit())
        ):
            continue
        found = _measure(document, match)
        if found is not None:
            position = found.end
            yield found


def _measure(document: Document, match: re.Match[str]) -> Found | None:
    """Return the measure whose number starts at ``match``; None when no unit follows."""
    text = document.folded
    start, end = match.span("number")
    if text.endswith(("第", "第 "), 0, start) or among_ordinals(text, start, end):
        return None
    near = _NEIGHBOURS.match(text, start) if "、" in text[start + 1 : start + 3] else None
    if near is not None and (of_both := unit_of(text, near.end())):
        low, high = (parse(n)[0] for n in near.groups())
        if high in (low + 1, low + 10) and (low % 10 == 0) == (high % 10 == 0):
            return _build(document, _Piece(start, near.end(), match["number"], low, high, near.end(), of_both))
    at = end + (text[end : end + 1] in _INNER)
    at += text.startswith(" ", at)
    unit = "" if is_yearly(text, match["number"], at) else unit_of(text, at)
    if not unit and text[end : end + 1] not in _JOINING:
        return _without_unit(document, match)
    numeral = match["number"]
    if text.startswith("分之", end) and numeral[-1] in "百千万":
        return _percent_words(document, start)
    if text.startswith("个亿", end) and _YI.match(text, end):
        return _understood(document, match, _past(text, end + 2), factor=10**8)
    half = _HALF.match(text, end)
    if half is not None:
        value = parse(numeral)[0] + 0.5
        return _build(document, _Piece(start, end, numeral, value, None, half.start("unit"), half["unit"]))
    return _odd(document, match) or _ranged(document, match, at, unit) or _single(document, match, at, unit)


_ODD = frozenset("个年小")
"""First characters of 个多月, 年2个月, 小时40分钟."""


def _odd(document: Document, match: re.Match[str]) -> Found | None:
    """Return the measure of 2个多月, 2年2个月 or 人数增至3.4万; None for any other number."""
    text, number = document.folded, match["number"]
    start, end = match.span("number")
    if text[end : end + 1] not in _ODD:
        return None
    if odd := approximate_unit(text, end):
        unit_at, unit_end = odd
        unit = text[unit_at:unit_end]
        if unit != "月":
            return _build(document, _Piece(start, end, number, *parse(number), unit_at, unit))
        found = _build(document, _Piece(start, end, number, *parse(number), unit_at - 1, "个月"))
        spans = (Span(end, end + 1), Span(unit_at, unit_end))
        whole = "".join(span.cut(document.source.text) for span in spans)
        qualifier = found.draft.qualifier or document.quote(end + 1, unit_at)
        unit_around = Quote(whole, spans, "around its approximation")
        return msgspec.structs.replace(found, draft=msgspec.structs.replace(found.draft, unit=unit_around, qualifier=qualifier))
    if term := whole_term(text, number, end):
        value, unit_at, unit_end = term
        return _build(document, _Piece(start, end, number, value, None, unit_at, text[unit_at:unit_end]))
    return None


def _single(document: Document, match: re.Match[str], at: int, unit: str) -> Found | None:
    """Return the measure of one number and its unit at ``at``."""
    number = match["number"]
    score = unit != "分" or "." in number  # 7.2分; a whole number of 分 may be minutes, cents or marks
    if not unit or not score or (unit == "度" and number[-1] not in "万亿"):
        return _without_unit(document, match)
    return _build(document, _Piece(*match.span("number"), number, *parse(number), at, unit))


def _ranged(document: Document, match: re.Match[str], at: int, first_unit: str) -> Found | None:
    """Return the measure of a range: 28亿—30亿元, 6000元到8000元, 六至八成; None where there is none."""
    text = document.folded
    start, end = match.span("number")
    second = _range(text, at + len(first_unit) if first_unit else end)
    if second is None:
        return None
    numeral = match["number"]
    value, value_to = parse(numeral)
    other, far, unit = second
    high = parse(other)[0]
    shared = multiplier(other)
    if len(other) > 1 and not other[0].isdigit() and _SHARED.fullmatch(other):  # 三到五千
        shared = int(high // parse(other[0])[0])
    if not first_unit and multiplier(numeral) == 1 and shared > 1 and value < high / shared:
        value *= shared
    alike = not first_unit or UNITS[first_unit] == UNITS[unit]
    if value_to is not None or not alike or value >= high or is_result(text, start, first_unit, value, high):
        return None
    return _build(document, _Piece(start, end, numeral, value, high, far, unit))


def _range(text: str, at: int) -> tuple[str, int, str] | None:
    """Return ``(number, place of the unit, unit)`` of the upper end of a range whose dash or 至 stands at ``at``."""
    joined = _RANGE.match(text, at) if text[at : at + 1] in _JOINING else None
    other = None if joined is None else NUMBER.match(text, joined.end())
    if other is None or len(other[0]) > _LONGEST_NUMBER:
        return None
    place = other.end("number")
    place += text[place : place + 1] in _INNER
    unit = unit_of(text, place)
    return (other["number"], place, unit) if unit else None


class _Piece(msgspec.Struct, frozen=True):
    start: int
    number_end: int
    numeral: str
    value: Value
    value_to: Value | None
    unit_at: int
    unit: str


def _build(document: Document, piece: _Piece) -> Found:
    """Return the measure of a number and its unit, with the particles around it."""
    text = document.folded
    per = _PER_UNIT.match(text, piece.unit_at + len(piece.unit))
    value, unit_end = piece.value, per.end() if per else piece.unit_at + len(piece.unit)
    end = unit_end
    if piece.unit == "成" and (share := _SHARE.match(text, end)):
        value = round(value + (0.5 if share[1] == "半" else parse(share[1])[0] / 10), 1)
        end = share.end()
    elif _HALVES.match(text, piece.unit_at):
        value, end = value + 0.5, end + 1
    end = _past(text, end)
    cut = 3 * (piece.unit == "元人民币" and end == unit_end)  # the unit is 元
    start, unit_quote = _currency(document, piece, unit_end - cut)
    start, inside = _particle(text, start)
    qualifier = inside or _behind(document, piece, unit_end, end) or _adverb(document, start)
    draft = MeasureDraft(
        text=document.quote(start, end - cut),
        value=value,
        unit=unit_quote,
        value_to=piece.value_to,
        qualifier=document.quote(*qualifier) if qualifier else None,
        trace=(f"measure:{UNITS[piece.unit]}",),
    )
    return Found(start, end, piece.start, piece.number_end, UNITS[piece.unit], piece.unit, piece.numeral, draft)


def _past(text: str, at: int) -> int:
    """Return where the approximation behind a unit ends (多, 以上, 左右); ``at`` when there is none."""
    after = _AFTER.match(text, at)
    return after.end() if after else at


def _currency(document: Document, piece: _Piece, unit_end: int) -> tuple[int, Quote]:
    """Return where the measure starts and its unit: a currency in front is the unit, else the word behind."""
    before = _CURRENCY.search(document.folded, max(0, piece.start - 5), piece.start) if UNITS[piece.unit] == "money" else None
    if before is None:
        return piece.start, document.quote(piece.unit_at, unit_end)
    return before.start(1), document.quote(*before.span(1))


_VERB_BEHIND = compiled("(?<=约)为$")
"""What may stand between 约 and the number; it belongs to the text and not to the qualifier."""


def _particle(text: str, start: int) -> tuple[int, tuple[int, int] | None]:
    """Return the start with the particle before it, and the particle's bounds."""
    before = _PARTICLE.search(text, max(0, start - 5), start)
    if before is None or not _is_particle(text, before):
        return start, None
    verb = _VERB_BEHIND.search(text, before.start(), before.end("word"))
    return before.start(), (before.start(), verb.start() if verb else before.end("word"))


def _is_particle(text: str, match: re.Match[str]) -> bool:
    """Say whether the word is an approximation here, not the end of another word (通过, 节约, 附近, 以上, 签约)."""
    before = text[max(0, match.start() - 1) : match.start()]
    if match["word"] in {"上", "过"} and text[match.end()] not in "百千万亿":
        return False
    refused = {
        "过": "通经超不路渡度见走说看读",
        "上": "以之网线会场晚",
        "约": "节合签契条公预相",
        "近": "附邻靠最",
        "超": "赶",
    }
    return before not in tuple(refused.get(match["word"], "")) if before else True


def _behind(document: Document, piece: _Piece, unit_end: int, end: int) -> tuple[int, int] | None:
    """Return the bounds of the approximation inside the number or behind the unit (多, 余, 以上, 左右)."""
    text = document.folded
    if piece.value_to is not None and _BOUNDED.search(text, unit_end, end) and "以上" in text[piece.start : unit_end]:
        return None
    for low, high in ((unit_end, end), (piece.start, piece.unit_at)):
        match = _ENDS.search(text, low, high)
        if match is not None:
            return match.span()
    return None


def _adverb(document: Document, start: int) -> tuple[int, int] | None:
    """Return the bounds of the verb or adverb before the measure that qualifies it."""
    text = document.folded
    before = _ADVERB.search(text, max(0, start - 6), start)
    if before is not None:
        return before.span(1)
    distant = _DISTANT.search(text, max(0, start - 12), start)
    return None if distant is None else distant.span("word" if distant["word"] else "est")


def _percent_words(document: Document, start: int) -> Found | None:
    """Return 百分之四点七 as a measure of unit 百分之."""
    text = document.folded
    match = _PERCENT_WORDS.match(text, start)
    if match is None:
        return None
    low, inside = _particle(text, start)
    end = _past(text, match.end())
    qualifier = inside or _adverb(document, low)
    value, upper = parse(match["number"])[0], parse(match["upper"])[0] if match["upper"] else None
    number_at = match.start("number")
    draft = MeasureDraft(
        text=document.quote(low, end),
        value=value,
        value_to=upper if upper is not None and upper > value else None,
        unit=document.quote(start, number_at),
        qualifier=document.quote(*qualifier) if qualifier else None,
        trace=("measure:percent",),
    )
    return Found(low, end, number_at, match.end(), "percent", "百分之", match["number"], draft)


def _without_unit(document: Document, match: re.Match[str]) -> Found | None:
    """Return 千亿级 or 经费1.2亿 (unit 元 understood), or US$3.2 billion (unit in front); None for a bare number."""
    text = document.folded
    start, end = match.span("number")
    number = match["number"]
    if number[-1] in "万亿兆":
        if text.startswith("级", end):
            return _understood(document, match, end + 1, level=True)
        spent = is_sum(text, start, end)
        if spent and (len(number) > 1 or text[start - 1 : start] == "上"):
            return _understood(document, match, _past(text, end))
    if heads := heads_of(text, number, start, end):
        return _heads(document, match, heads)
    if number[0].isdigit() and (score := _SCORE.match(text, end)):
        unit = document.quote(*score.span("unit"))
        draft = MeasureDraft(text=document.quote(start, end), value=parse(number)[0], unit=unit, trace=("measure:score",))
        return Found(start, end, start, end, "points", "分", number, draft)
    before = _CURRENCY.search(text, max(0, start - 5), start) if number[0].isdigit() else None
    if before is None:
        return None
    low, inside = _particle(text, before.start(1))
    tail = _past(text, end)
    value, value_to = parse(number)
    draft = MeasureDraft(
        text=document.quote(low, tail),
        value=value,
        unit=document.quote(*before.span(1)),
        value_to=value_to,
        qualifier=document.quote(*inside) if inside else None,
        trace=("measure:money",),
    )
    return Found(low, tail, start, end, "money", before[1], number, draft)


def _heads(document: Document, match: re.Match[str], unit: tuple[int, int]) -> Found:
    """Return a number of heads whose unit stands in the noun before it (人数增至3.4万)."""
    start, end = match.span("number")
    low, inside = _particle(document.folded, start)
    tail = _past(document.folded, end)
    ending = _ENDS.search(document.folded, end, tail)
    qualifier = inside or (ending.span() if ending else None) or _adverb(document, low)
    draft = MeasureDraft(
        text=document.quote(low, tail),
        value=parse(match["number"])[0],
        unit=document.quote(*unit),
        qualifier=document.quote(*qualifier) if qualifier else None,
        trace=("measure:heads",),
    )
    return Found(low, tail, start, end, "people", "人", match["number"], draft)


def _understood(document: Document, match: re.Match[str], end: int, level: bool = False, factor: int = 1) -> Found:
    """Return an amount of money that leaves out its unit."""
    start, after = match.span("number")
    low, inside = _particle(document.folded, start)
    ending = _ENDS.search(document.folded, after, end)
    qualifier = inside or (ending.span() if ending else None) or _adverb(document, low)
    draft = MeasureDraft(
        text=document.quote(low, end),
        value=parse(match["number"])[0] * factor,
        unit=Quote("元", document.quote(start, end).spans, "unit understood: money"),
        qualifier=document.quote(*qualifier) if qualifier else None,
        trace=("measure:level" if level else "measure:sum",),
    )
    return Found(low, end, start, after, "money", "", match["number"], draft, level)
