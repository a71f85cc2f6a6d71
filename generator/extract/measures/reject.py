"""Judges which measures are figures, by the table of `rejections` and by what stands around them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import get_args

import msgspec

from generator.expressions import compiled
from generator.extract.measures.find import Found
from generator.extract.measures.rejections import COUNTED, REJECTIONS, Rejection
from generator.extract.measures.units import Kind, words
from generator.extract.text import Document

_KINDS: tuple[Kind, ...] = get_args(Kind)

_THING = "(?![,、。]|[\u4e00-\u9fff]{0,2}(?:建议|意见|路径|思路|措施|主线))"
_CONCRETE = {unit: compiled(_THING) for unit in words("款 台 座 艘 架 辆 枚 尊 幢 栋 册")} | {
    "层": compiled("(?:高|框架|楼|建筑|结构|别墅|厂房|小楼|地库|地下|停车|办公|商场|裙楼|校舍|连体)"),
    "部": compiled("[\u4e00-\u9fff]{0,6}(?:书|专著|著作|作品|影片|电影|小说|纪录片|文集|诗集)"),
    "件": compiled("[\u4e00-\u9fff]{0,4}(?:文物|展品|藏品|作品|珍品|馆藏|书画|瓷器|青铜器)"),
    "车道": compiled(""),
    "线道": compiled(""),
    "条": compiled("[\u4e00-\u9fff]{0,6}(?:生产线|流水线|产线|航线|跑道|隧道|道路|公路|铁路|步道|高速)"),
}
"""Things that stand there: a small numeral counts them too (两台机组, 三层框架结构)."""
_BARE = frozenset({"bare multiplier", "bare money"})
_SPANS = frozenset({"recent years", "horizon ahead", "horizon behind", "span of years", "indefinite"})
_BEFORE = 6
"""Longest word that is looked for before a measure, in characters."""


class _Row(msgspec.Struct, frozen=True):
    rejection: Rejection
    before: tuple[str, ...]
    inside: Callable[..., re.Match[str] | None] | None
    after: Callable[..., re.Match[str] | None] | None


def _rows(kind: Kind) -> tuple[_Row, ...]:
    return tuple(
        _Row(r, r.before, compiled(r.inside).match if r.inside else None, compiled(r.after).match if r.after else None)
        for r in REJECTIONS
        if not r.kinds or kind in r.kinds
    )


_BY_KIND = {kind: _rows(kind) for kind in _KINDS}
_LAST = frozenset(word[-1] for row in REJECTIONS for word in row.before)
"""Last characters of what rows want before a measure."""


@cache
def _rows_behind(kind: Kind, last: str) -> tuple[_Row, ...]:
    """Return the rows for a kind of measure that may hold behind a character of ``_LAST``, or behind another one, which is told as none."""
    return tuple(row for row in _BY_KIND[kind] if not row.before or any(word.endswith(last) for word in row.before if last))


_TITLES = compiled(r"《[^《》\n]{1,80}》|[“「『][^“”「」『』\n]{1,10}[”」』]")
_MEASURED = compiled(
    r"(?:为期|续期|续约|展延|历时|历经|经过|地上|地下|楼高|耗时|需时|仅用|只用|仅花|只花|工期|展期|周期|连续|坚守|从业|从事|任职|扎根|深耕|相伴|花费|费时|长达|等|走过|创立|成立|设立|组建|建交|运行|建院|建校|建厂|离乡|试办|试行|运营|上线|届满|(?<![集盖打收注装坐挤客爆额满圆])满|关闭|停用|停工|停驶|延长|延后|提前|推迟|缩短|[\u4e00-\u9fff]了)(?:了|近|约|已|达|逾|超过?|的)?$"
)
_APPROXIMATE = compiled("^(?:约|約|逾|超过|超過|大约|大約)|(?:个|個)[多余餘].{1,2}$")
"""约一年, 一个多月: a length of time, not any year."""
_SOME = compiled("(?<![没拥所惟唯])有$")
_REPUBLIC = compiled(r"民国|[今去明本上]年?\((?:9\d|1[0-2]\d)(?:年)?\)|(?<!\d)1[01]\d(?:年\d{1,2}月|学?年度)")
"""Shows that a text counts the years of the Republic."""
_OF_REPUBLIC = compiled(r"(?:9\d|10[1-9]|1[12]\d) ?年?(?:[至到~—–-](?:9\d|10\d|1[12]\d) ?年)?")
_GROWN = compiled("(?:左右)?(?:增|升|提高|扩大|扩充|降|减|缩短)(?:加|至|到|少)")
"""A number that has become another is one too: 由最初的六人增至1450人."""
_BRED = compiled("(?:推出|举办|举行|开展)$")
"""Verbs before 百场 that make a figure of it."""
_SIGNED = compiled("签署|签订|签下|签约|达成")
_DOCUMENTS = compiled("[^,。;:\n]{0,14}?(?:协议|合同|备忘录|意向书|协定)")
"""A small numeral between the two counts what was signed: 签署三个合作协议, 签署甲项目、乙项目两个项目投资协议."""
_TOTAL = compiled("(?<!公)(?<!中)共(?:有|计|分?为|$)(?![^,。;]{0,20}(?:领域|方面|类))|总共|合计|总计|全[套辑]$")
_SUMMED, _NEAR = 60, 24
_NUMERAL = compiled("\\d|[二三四五六七八九十百][个家项件名]")
_WHOLE = compiled("全[省市县区州镇乡]$")
_PARTS = compiled("(?:乡镇|镇街|县区|区县|街道|社区|行政村|建制村)")
"""全县八个乡镇: all of them."""
_LED = compiled("(?<![效税比汇利概频速])率领?$|一行$")
"""Before those that somebody brought with him (率四家厂商, 一行四人)."""
_WITH = compiled("[与和同跟]$")
_SIGN_BEHIND = compiled("[^,。;\n]{2,40}?(?:签署|签订|签约|签下)")
"""与三家公司签署协议: how many they were."""
_CONDITION = compiled("(?:^|[,。;:\n(])(?:若|如果?|倘若?|凡|只要|假如|一旦)(?!干|期|此|今|何|同|下|上|有所|愿)[^,。;:\n]{0,30}$")
_BOUND = compiled("超过?|逾|不足|未满|满|达到?|高于|低于|少于|多于|不低于|不超过|以上|以下")
"""若面积超过5公顷: what holds from there on, no figure."""
_NEEDED = compiled("(?:需要?|须)约?$")
_TIME_OF = compiled("的?时间")
_COUPLE = frozenset("二两")
"""Where a text writes all its numbers so, the smallest still count in passing (甲、乙二个乡镇)."""
_PHYSICAL: frozenset[Kind] = frozenset({"length", "area"})
"""What is measured is never counted in passing."""
_LED_BY = 2
"""Characters before a measure that show it to be a title's words."""
_BESIDE = 10
"""Characters between two numbers of one unit that are told side by side: 两篇主报告和20篇专题报告."""
_CLAUSE = 80
"""Characters before a numeral in which the verb of signing is looked for."""
_MEASURED_BEHIND = compiled(
    "期的?[\u4e00-\u9fff]{0,10}?(?:保险|贷款|课程|训练)|(?:期[\u4e00-\u9fff]{0,4})?(?:合约|合同|契约|协议|保价|租约)|(?![来内前后间以])的?[\u4e00-\u9fff]{0,6}?(?:经验|资历|传统|历程|办学历史|办学史|校史)(?![\u4e00-\u9fff]{0,4}(?:会|谈))"
)


_PAST = compiled("的?(?:历史|岁月|时间|传统|风华)|以?来|之久|校庆")
"""Behind a length of time that has passed."""


class Rejecter:
    """Judges the measures of one document."""

    def __init__(self, document: Document, measures: Sequence[Found]) -> None:
        """Look at how the document writes its numbers, and at its titles."""
        self._text = document.folded
        self._quoted = [match.span() for match in _TITLES.finditer(document.folded)]
        self._books = "".join(text for low, high in self._quoted if (text := document.folded[low:high])[0] == "《")
        self._beside = {
            one.start
            for pair in pairwise(measures)
            for one, other in (pair, pair[::-1])
            if one.unit == other.unit and other.numeral[0].isdigit() and abs(other.start - one.end) <= _BESIDE
        }
        long_han = sum(len(m.numeral) > 1 and not m.numeral[0].isdigit() and m.numeral[0] not in "百千万亿" for m in measures)
        self._han_style = long_han * 2 > sum(m.numeral[0].isdigit() for m in measures)

    def reason(self, found: Found) -> str | None:
        """Return the name of the rule that rejects a measure; None when it is a figure."""
        if self._in_title(found) or self._of_title(found):
            return "title or slogan"
        if self._of_republic(found):
            return "year of the Republic in its calendar"
        if self._conditional(found):
            return "condition"
        for row in self._rows(found):
            if not self._excused(row.rejection.name, found):
                return row.rejection.name
        return "small numeral" if self._small(found) else None

    def _rows(self, found: Found) -> Iterator[_Row]:
        """Yield the rows that hold for a measure."""
        text = self._text
        before = text[max(0, found.start - _BEFORE) : found.start]
        ranged = found.draft.value_to is not None
        last = before[-1:]
        for row in _rows_behind(found.kind, last if last in _LAST else ""):
            if row.before and not before.endswith(row.before):
                continue
            if row.after is not None and row.after(text, found.end) is None:
                continue
            if row.inside is not None and row.inside(text, found.number_start, found.end) is None:
                continue
            rejection = row.rejection
            if (rejection.ranges or not ranged) and not (rejection.unless_before and before.endswith(rejection.unless_before)):
                yield row

    def _excused(self, name: str, found: Found) -> bool:
        """Say whether what a row rejects is a figure after all: 近千亿元, 推出百场活动, 为期5天, 创立12年来, 地下一层."""
        if name in _BARE:
            bred = _BRED.search(self._text, max(0, found.start - 2), found.start)
            return found.draft.qualifier is not None or bred is not None
        if name == "indefinite" and found.kind == "duration" and _APPROXIMATE.search(found.draft.text.value):
            return True
        if name == "indefinite" and found.kind == "count":
            return self._text.endswith(("地上", "地下"), 0, found.start)
        return name in _SPANS and found.kind in {"duration", "count"} and self._is_measured(found)

    def _is_measured(self, found: Found) -> bool:
        before = _MEASURED.search(self._text, max(0, found.start - 6), found.start)
        if before and before.group()[-1] == "了" and self._text.startswith(("来她", "来他", "来所"), found.end):  # 集结了3年来他写的文章
            return False
        if _TIME_OF.match(self._text, found.end) and _NEEDED.search(self._text, max(0, found.start - 4), found.start):
            return True
        return before is not None or _MEASURED_BEHIND.match(self._text, found.end) is not None

    def _small(self, found: Found) -> bool:
        """Say whether a small Chinese numeral only counts in passing: 两个分会场, where the text writes its figures in digits."""
        if (
            found.unit in _CONCRETE
            and _CONCRETE[found.unit].match(self._text, found.end)
            and not self._text.endswith(("惊", "第", "首"), 0, found.start)
        ):
            return False
        if found.kind in _PHYSICAL or found.draft.text.value.endswith("半") or self._totalled(found):
            return False
        if self._counted_out(found):
            return False
        if (
            (self._han_style and not self._couple(found))
            or len(found.numeral) > 1
            or found.numeral[0].isdigit()
            or found.draft.value_to is not None
        ):
            return False
        if found.draft.qualifier is not None or found.numeral in "百千万亿" or found.kind in {"times", "percent", "money", "points", "age"}:
            return False
        if found.start in self._beside or _GROWN.match(self._text, found.end) is not None or self._signed(found):
            return False
        if found.kind in COUNTED and found.numeral not in "一二两" and _SOME.search(self._text, max(0, found.start - 2), found.start):
            return False
        return not (found.kind in {"duration", "count"} and self._is_measured(found))

    def _totalled(self, found: Found) -> bool:
        """Say whether the clause sums up what it counts (共有五个, 共有红、银、蓝三款)."""
        if found.kind not in COUNTED:
            return False
        low = self._clause(found, _SUMMED)
        total = _TOTAL.search(self._text, low, found.start)
        near = total is not None and (found.start - total.end() <= _NEAR or _NUMERAL.search(self._text, total.end(), found.start) is None)
        return near or (_WHOLE.search(self._text, low, found.start) is not None and _PARTS.match(self._text, found.end) is not None)

    def _clause(self, found: Found, within: int) -> int:
        """Return where the clause of a measure begins, at most ``within`` characters before it."""
        low = max(0, found.start - within)
        return max([low, *(self._text.rfind(mark, low, found.start) + 1 for mark in ",。;\n")])

    def _counted_out(self, found: Found) -> bool:
        """Say whether those counted came along, or signed (率四家厂商, 与三家公司签署协议)."""
        if found.kind not in COUNTED:
            return False
        low = max(0, found.start - _BEFORE)
        with_them = _WITH.search(self._text, low, found.start) and _SIGN_BEHIND.match(self._text, found.end)
        return bool(with_them) or _LED.search(self._text, low, found.start) is not None

    def _couple(self, found: Found) -> bool:
        """Say whether no more than two are counted, of what the text names."""
        return found.kind in COUNTED and found.numeral in _COUPLE and found.unit == "个"

    def _conditional(self, found: Found) -> bool:
        """Say whether a measure bounds what a clause with 若 speaks of."""
        bound = _BOUND.search(self._text, found.start, found.end) is not None
        if found.kind in {"percent", "money"} and not bound:
            return False
        low = self._clause(found, _SUMMED)
        led = _CONDITION.search(self._text, max(0, low - 1), found.start)
        return led is not None and (bound or _BOUND.search(self._text, max(low, found.start - 3), found.start) is not None)

    def _signed(self, found: Found) -> bool:
        low = max(0, found.start - _CLAUSE)
        clause = max(self._text.rfind(mark, low, found.start) for mark in ",。;\n") + 1
        return _SIGNED.search(self._text, max(low, clause), found.start) is not None and _DOCUMENTS.match(self._text, found.end) is not None

    @cached_property
    def _republic(self) -> bool:
        """Whether the text counts the years of the Republic."""
        return _REPUBLIC.search(self._text) is not None

    def _of_republic(self, found: Found) -> bool:
        """Say whether a text that counts the years of the Republic tells one of them (营运至113年, 今年(112年)), and no length of time."""
        if found.unit != "年" or found.draft.qualifier is not None or _OF_REPUBLIC.fullmatch(self._text, found.start, found.end) is None:
            return False
        return self._republic and not self._is_measured(found) and _PAST.match(self._text, found.end) is None

    def _of_title(self, found: Found) -> bool:
        """Say whether a length of time takes up the words of a title (《耕耘三十年》展示了耕耘三十年的实践)."""
        words_of_it = self._text[max(0, found.start - _LED_BY) : found.end]
        return found.kind == "duration" and words_of_it in self._books

    def _in_title(self, found: Found) -> bool:
        index = bisect_right(self._quoted, (found.start, len(self._text))) - 1
        return index >= 0 and found.start < self._quoted[index][1]
