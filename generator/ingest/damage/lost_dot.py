"""A middle dot, or another character, that became ``?`` because the character set of a conversion lacks it.

Of the forms a middle dot has, GBK lacks U+2027, U+2022 and U+30FB, GB 2312 lacks U+00B7, Big5 lacks U+2022 and U+30FB: a page that
passed through one of them has ``?`` between the parts of a name. The form restored is U+00B7 (間隔號, GB/T 15834).
A question mark between two Han characters may also be one; what the sentence asks with decides.
"""

from collections.abc import Iterator

from generator.expressions import compiled
from generator.i18n.script import to_simplified
from generator.i18n.words import UNSEEN, word_bits
from generator.model.source import Damage
from generator.model.span import Span

DOT = "·"
_FORMS = "·‧•・"
_SETS = ("gbk", "gb2312", "cp950")
_BETWEEN = compiled("(?<=[\u3400-\u9fff])[?\ufffd](?=[\u3400-\u9fff])")
_ASKING = compiled(
    "吗|呢|么|怎|谁|哪|何|啥|还是|几[个位人天年次种]|多[少大久长远高强深重快好]|是否|是不是|能否|能不能|可否|会否|会不会|有没有|要不要|难道|岂|莫非|究竟|到底|(.)不\\1|多..?$|[吧啊呀]$"
)
"""Words that ask; Simplified."""
_SENTENCE_END = compiled("[。！？!?；;\n\ufffd]")
_PART = compiled("[\u3400-\u9fff]+")
_TRANSLITERATING = frozenset(
    "阿艾爱安奥巴拜班邦包保贝本比毕宾波伯博布查茨达戴丹道德登邓迪蒂丁顿多厄恩尔法凡范菲费芬佛夫弗福甫盖冈高戈格葛贡古瓜圭哈海罕汉豪赫亨霍基吉加贾杰金喀卡凯坎康考柯科克肯库奎拉莱兰朗劳勒雷蕾黎里莉丽利力莲连列林琳卢鲁路露伦罗洛马玛迈麦曼芒毛梅美门蒙米密敏明缪莫摩姆穆那娜纳南瑙内尼"
    "妮涅宁纽农努诺欧帕潘庞佩彭皮平珀普奇齐契乔切琴丘曲热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎山舍申圣施什史士斯丝司思苏素索塔泰坦汤唐陶特提廷图土托瓦万汪旺威韦维魏温文翁沃乌武西希锡悉夏香肖谢辛欣兴修许雅亚延彦扬耶叶伊依易因殷英尤于约泽曾扎詹珍芝知朱兹祖别买木孜吐逊居汗卓次旦增央翰赞华"
)
"""Characters that foreign and minority names are written with; Simplified."""


def find(text: str) -> Iterator[Damage]:
    """Yield each ``?`` or U+FFFD that stands for a lost character between two Han characters, restored when it was a middle dot."""
    if "?" not in text and "\ufffd" not in text:
        return
    folded = to_simplified(text)
    for match in _BETWEEN.finditer(text):
        at = match.start()
        start = max((m.end() for m in _SENTENCE_END.finditer(folded, max(0, at - 120), at)), default=max(0, at - 120))
        if match[0] == "?" and _ASKING.search(folded[start:at]):
            continue
        reason = _evidence(folded, at)
        proof = _redone(text[start : at + 40], at - start) if reason else ""
        span = Span(at, at + 1)
        if reason and proof:
            yield Damage("lost middle dot", span, match[0], DOT, f"{proof}; {reason}")
        elif match[0] == "?" and _sentence_goes_on(folded, at):
            yield Damage("lost character", span, "?", None, "a question mark inside a sentence that asks nothing")


def _redone(sentence: str, at: int) -> str:
    """Return how the damage was done again to the sentence with the dot, and gave the sentence as read; empty when it cannot be."""
    if sentence[at] == "\ufffd":
        return "a middle dot with broken bytes is read as U+FFFD"
    before, after = (part.replace("\ufffd", "") for part in (sentence[:at], sentence[at + 1 :]))
    for name in _SETS:
        for dot in _FORMS:
            if f"{before}{dot}{after}".encode(name, "replace").decode(name) == f"{before}?{after}":
                return f"writing a middle dot (U+{ord(dot):04X}) in {name}, which lacks it, gives the damaged text back exactly"
    return ""


def _evidence(folded: str, at: int) -> str:
    """Return why the character was a middle dot, in English; empty when nothing says so."""
    left = _PART.search(folded[max(0, at - 6) : at][::-1])
    right = _PART.match(folded, at + 1)
    assert left is not None
    assert right is not None
    before, after = left[0][::-1], right[0][:6].replace("阿不", "阿布")  # 阿不都: 不 is a transliteration there only
    for size in range(min(4, len(before)), 0, -1):
        if any(f"{before[-size:]}{dot}{after[:2]}" in folded for dot in "·・•‧．"):
            return "the document writes the same name with its dot"
    if folded[at] == "\ufffd":
        return ""  # broken bytes may have been any character; a conversion loses only what its character set lacks
    if _transliterates(before[-2:]) and _transliterates(after[:2]):
        return "both parts are written in the characters of foreign and minority names"
    if len(before) >= 2 and len(after) >= 2 and _is_word(before[-2:]) and _is_word(after[:2]) and not _is_word(before[-1] + after[0]):
        return "it stands between two whole words where no sentence ends"
    return ""


def _transliterates(part: str) -> bool:
    return len(part) == 2 and all(c in _TRANSLITERATING for c in part)


def _is_word(two: str) -> bool:
    """Say whether two characters are a word far more often than by chance."""
    bits = word_bits(two)
    alone = (word_bits(two[0]) or UNSEEN) + (word_bits(two[1]) or UNSEEN)
    return bits is not None and bits < 20 and alone - bits > 4


def _sentence_goes_on(folded: str, at: int) -> bool:
    """Say whether text follows, and not a single character."""
    following = _PART.match(folded, at + 1)
    return following is not None and len(following[0]) >= 2
