"""Time a figure is about: 2023年, 去年, 今年一季度, in the sentence before it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

import msgspec

from generator.expressions import compiled
from generator.extract.dates import year_of
from generator.extract.drafts import EventDraft
from generator.extract.measures.find import Found
from generator.extract.measures.target import THERE, is_base
from generator.extract.numerals import parse
from generator.extract.patterns import Guarded
from generator.model.span import Quote, Span

_PART_ROWS = (
    r"第?(?P<quarter>[一二三四1-4首])(?:季度(?!末)|季(?![度末]))",  # 一季度, 第一季, 首季
    r"(?P<half>[上下])半年",
    r"前(?P<three>三)季度?",
    r"(?P<m1>\d{1,2})月?份?(?:至|到|-|—|~)(?P<m2>\d{1,2})月(?!\d)",  # 1-9月
    r"前(?P<first>[一二三四五六七八九十\d]{1,2})个?月",
    r"(?P<month>\d{1,2})月(?P<whole>份)?(?![\d末底上中下])",
)
_YEAR_ROWS = (
    r"(?P<y1>(?:19|20)\d\d)年(?P<from>\d{1,2})月(?:至|到|-|—|~)(?P<y2>(?:19|20)\d\d)年(?P<to>\d{1,2}月|年?底|末)",
    r"(?P<since>(?:19|20)\d\d)年?(?:至|到|-|—|~)(?P<until>(?:19|20)\d\d)年",
    r"(?<![比较])(?<!相当于)(?P<ad>(?:19|20)\d\d)年(?:度(?!国家级|省级|[市区]级|优秀|先进|十[大佳]|最佳|[\u4e00-\u9fff]{0,6}示范))?(?!度|同期|相比)",
    r"(?P<han>二[〇零○][〇零○一二三四五六七八九]{2})年",
    r"(?:民国|(?<![\d校社庆厂店时])(?<!\d[,.])(?<!创立|成立|历经|将近|超过))(?P<roc>1[01]\d)\)?年",
    r"(?<![比较同与])(?P<word>去年|上年|今年(?!首[度次])|本年|前年|明年|(?<![\d一二三四五六七八九十两数几])年内)",
)
_PART, _YEAR = "|".join(_PART_ROWS), "|".join(_YEAR_ROWS)
_DAY = f"(?P<day>(?:{_YEAR.replace('?P<', '?P<d_')})?\\d{{1,2}}月\\d{{1,2}}[日号])"
_AFTER = "年?(?P<after>末|底|以来|以后|起|开始|成立|创立(?!时)|创办|(?P<built>建成|投产|竣工|完工|开工|启用|落成|量产|投料|取得))?"
_NOW = (
    r"(?P<now>目前|未来|今后|如今|现有|现已|截至|截止|累计|当前|已建成|年均|连续|"
    r"(?:成立|创[立办建]|始?建|诞生|起源|始|组建|设立)于(?:19|20)\d\d年|较\d+年前|但|;[^,;。\d\n]{0,30}[,。]|(?:表示|指出|强调|说),)"
)
_BOTH = r"(?P<both>(?:19|20)\d\d年[和及与、](?:19|20)\d\d年(?=先后|陆续|分别|相继|两[年次]))"
"""A figure of two years is of neither (2006年和2009年先后编成三部)."""
_TIME = Guarded(
    r"\d去上今本前明年二民一未三四首下第目如现截累当已连较但;成创始建诞起组设表指强说",
    compiled(f"{_BOTH}|{_DAY}|(?:{_YEAR})(?:{_PART})?{_AFTER}|{_PART.replace('?P<', '?P<p_')}|{_NOW}"),
)
_QUARTERS = "一二三四"
_IN_NAME = compiled(r"(?<!\d)20\d\d(?![\d级])")
_UNTIL = compiled("[到至止]$")
_MADE_OF = compiled("包含|包括|涵盖|下辖|由[^,。;]{0,8}组成")
_LISTED = 60
"""Characters behind such a word in which the parts of a thing are counted: they are of no time."""
_MORE = compiled("其中|分[\u4e00-\u9fff]{1,5}看|从[\u4e00-\u9fff]{1,6}看|按[\u4e00-\u9fff]{1,6}[看分]")
_COMPARED = compiled("同比|环比|占比|增速|所占比重|较上年|比上年|较前一年|比前一年|按年")
_COMPARED_TO = compiled("[较比](?:[去前上]年|(?:19|20)\\d\\d年)(?:同期)?[的之]?$")
"""Before what something was before (较2015年之17.9%上升)."""
_BEHIND = 16
"""Characters behind a figure in which its change is told (697.8亿元,同比下降10.2%)."""
_AHEAD = compiled(r"(?:预计|将于|将在|计划|力争)[^,。]{0,3}$")


_LONGEST_SENTENCE = 600
"""Characters before a figure in which the words for its time are looked for."""


class _Mark(msgspec.Struct, frozen=True):
    """From ``start`` on figures are about ``period``; None ends what held before."""

    start: int
    span: tuple[int, int] | None = None
    period: str | None = None
    future: bool = False
    carried: bool = False
    """Told in a sentence before."""


class Periods:
    """The time expressions of a text, in order."""

    def __init__(self, folded: str, event: EventDraft, figures: Iterable[Found]) -> None:
        """Read them in the sentences of the figures; a year in the event's name is part of the name."""
        date = event.date.value if event.date else None
        self._folded = folded
        named = event.name.spans if event.name else ()
        self.year = int(date[:4]) if date and not date.startswith("-") else _named_year(event.name) or event.published
        """The year that 今年 means."""
        self._marks: list[_Mark] = []
        for start, end, fresh in _stretches(folded, figures):
            self._marks += [self._carried(start)] if fresh else []
            for match in _TIME.finditer(folded, start, end):
                summed = match[0] == "累计" and bool(self._marks) and "-" in (self._marks[-1].period or "")
                if not summed and not any(n.start <= match.start() < n.end for n in named):
                    self._marks.append(self._mark(match, folded))
        self._starts = [mark.start for mark in self._marks]

    def _carried(self, start: int) -> _Mark:
        """Return the mark of a new sentence: the time of the sentence before may go on."""
        last = self._marks[-1] if self._marks else None
        if last is None or last.period is None:
            return _Mark(start)
        return _Mark(start, last.span, last.period, last.future, carried=True)

    def at(self, found: Found) -> Quote | None:
        """Return the period of a figure; None when the text gives none, or the figure is what it was before (从76天)."""
        mark = self._last(found)
        if mark is None or mark.period is None or mark.span is None or is_base(self._folded, found):
            return None
        if _COMPARED_TO.search(self._folded, max(0, found.start - 12), found.start):
            return None
        if found.unit == "年" or _MADE_OF.search(self._folded, max(mark.start, found.start - _LISTED), found.start):
            return None
        if found.kind == "people" and THERE.match(self._folded, found.end):
            return None
        if mark.carried and (mark.future or not self._goes_on(mark, found)):
            return None
        return Quote(mark.period, (Span(*mark.span),), "normal form of the words for the time")

    def _goes_on(self, mark: _Mark, found: Found) -> bool:
        """Say whether a sentence without a time of its own tells more of the one before: 其中…, …同比下降10%."""
        end = min((p for p in (self._folded.find(m, found.end) for m in "。;\n") if p >= 0), default=len(self._folded))
        if found.kind not in {"money", "percent", "points"} and self._folded.startswith("其中", mark.start):
            return False
        compared = _COMPARED.search(self._folded, mark.start, min(end, found.end + _BEHIND))
        return compared is not None or _MORE.match(self._folded, mark.start) is not None

    def future_at(self, found: Found) -> bool:
        """Say whether the time that governs a figure lies after the event."""
        mark = self._last(found)
        return mark is not None and mark.future and not mark.carried

    def _last(self, found: Found) -> _Mark | None:
        index = bisect_right(self._starts, found.start) - 1
        return self._marks[index] if index >= 0 else None

    def _mark(self, match: re.Match[str], folded: str) -> _Mark:
        start = match.start()
        group = match.lastgroup or ""
        if group in {"day", "now", "both"}:
            return _Mark(start)
        if match["y1"]:
            last = match["to"].removesuffix("月")
            until = int(last) if last.isdigit() else 12
            return _Mark(start, match.span(), f"{match['y1']}-{int(match['from']):02}/{match['y2']}-{until:02}")
        if match["since"]:
            future = self.year is not None and int(match["until"]) > self.year
            return _Mark(start, match.span(), f"{match['since']}/{match['until']}", future)
        year = self._year_of(match)
        if year is None:
            return _Mark(start)
        alone = group.startswith("p_")
        part = _part(match, "p_" if alone else "")
        future = self.year is not None and (year > self.year or match["word"] == "年内")
        ahead = _AHEAD.search(folded, max(0, start - 6), start) is not None
        at_end = match["after"] in {"末", "底"} and match["ad"] and _UNTIL.search(folded, max(0, start - 2), start)
        if at_end:
            return _Mark(start, match.span(), _form(year, None), future)
        if (
            (match["after"] and not match["built"])
            or (part and (future or ahead or match["built"]))
            or (match["built"] and folded[start - 1] == "于")
            or (match["p_month"] and not match["p_whole"])
        ):
            return _Mark(start, future=future)
        return _Mark(start, match.span(), _form(year, part), future)

    def _year_of(self, match: re.Match[str]) -> int | None:
        words = match["ad"] or match["han"] or match["roc"]
        if words:
            return year_of(words)
        if self.year is None:
            return None
        return self.year + {"去年": -1, "上年": -1, "前年": -2, "明年": 1}.get(match["word"] or "", 0)


def _named_year(name: Quote | None) -> int | None:
    """Return the one year in an event's name (2023甲大会), for a text that tells no other."""
    years = {int(year) for year in _IN_NAME.findall(name.value)} if name else set()
    return years.pop() if len(years) == 1 else None


def _stretches(folded: str, figures: Iterable[Found]) -> Iterator[tuple[int, int, bool]]:
    """Yield what stands before each figure in its sentence, behind the figure before it; and whether a sentence begins there."""
    end = 0
    for figure in figures:
        low = max(end, figure.start - _LONGEST_SENTENCE)
        begin = max(folded.rfind("。", low, figure.start), folded.rfind("\n", low, figure.start)) + 1
        yield (begin or low), figure.start, bool(begin)
        end = figure.start


def _part(match: re.Match[str], prefix: str) -> tuple[int, int] | None:
    """Return the first and last month that a time expression names inside its year."""
    if quarter := match[f"{prefix}quarter"]:
        number = int(quarter) if quarter.isdigit() else max(_QUARTERS.find(quarter), 0) + 1
        return number * 3 - 2, number * 3
    if half := match[f"{prefix}half"]:
        return (1, 6) if half == "上" else (7, 12)
    if match[f"{prefix}three"]:
        return 1, 9
    if match[f"{prefix}m1"]:
        return _months(match[f"{prefix}m1"], match[f"{prefix}m2"])
    if first := match[f"{prefix}first"]:
        return _months("1", first)
    month = match[f"{prefix}month"]
    return _months(month, month) if month else None


def _months(low: str, high: str) -> tuple[int, int] | None:
    first, last = (int(m) if m.isdigit() else int(parse(m)[0]) for m in (low, high))
    return (first, last) if 1 <= first <= last <= 12 else None


def _form(year: int, part: tuple[int, int] | None) -> str:
    if part is None:
        return f"{year}"
    low, high = part
    return f"{year}-{low:02}" if low == high else f"{year}-{low:02}/{year}-{high:02}"
