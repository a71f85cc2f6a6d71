"""The full name of a party that the text calls by a shorter one, and the name without the land that stands before it."""

from bisect import bisect_right

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.acts.joints import split
from generator.extract.acts.names import cut_left, short_for
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.scan import Name, Reading

_REACH = 5_000
"""How far from a short name the full one is looked for, in code points."""
_BRACKETED = ("(", "(简称", "(下称", "(以下简称", "(以下称", "(以下简称“", "(简称“", "(下称“", "(「", "(“", "(以下简称「", "(简称「")
"""What stands between a full name and the short one that it is given."""
_LONGER_ENDS = (
    ("政府", ("人民政府",)),
    ("公会", ("商业同业公会", "同业公会")),
    ("农商行", ("农村商业银行", "农商银行")),
    ("管委会", ("管理委员会",)),
    ("科大", ("科技大学",)),
    ("师大", ("师范大学",)),
    ("农大", ("农业大学",)),
    ("医大", ("医科大学", "医学大学")),
    ("工大", ("工业大学",)),
    ("餐旅", ("餐旅大学",)),
    ("官校", ("军官学校",)),
    ("商工", ("高级商工职业学校", "商工职业学校")),
    ("高工", ("高级工业职业学校", "工业高级中等学校")),
    ("高商", ("高级商业职业学校", "商业高级中等学校")),
    ("高农", ("高级农业职业学校", "农业高级中等学校")),
)
"""What the name of a body ends with for short, and in full."""
_FOUNDED = ("国立", "私立", "市立", "县立")
"""Who keeps a school; part of its name."""
_SHORT_UNIVERSITY = compiled("(?![工师农医科商人])[\u4e00-\u9fff]大|[\u4e00-\u9fff]{2}(?<![科师农医工人])大")
"""A university for short (岭大), not the kind of one (师大)."""
_OF_A_KIND = compiled("(?:科技|师范|医科|医学|农业|工业|理工|交通|财经|海洋|体育|外国语|民族|艺术|教育|林业|政法|中医药)大学$")
"""Universities whose short name tells the kind as well (甲师大)."""
_PART_SIGNS = compiled("[\u4e00-\u9fff]{1,8}?(?:学院|研究院|研究所|中心|学系|医院)[与和同跟]")
"""Behind a university: a part of it that signs, for which the short name may stand."""
_LONG_UNIVERSITY = 16
_BEFORE_NAME = ",;:。、(《“「『—与和及由跟同"
_LEGAL_PERSON = compiled("(?P<own>[\u4e00-\u9fff]{2,8})医疗[财社]$")
_FIRM_ENDS = ("公司", "集团")
_REST = compiled(
    r"(?:(?![与和及在于了由对向将为是的之])[\u4e00-\u9fff]|\([\u4e00-\u9fff]{2,4}\)){1,14}?(?:公司|集团)(?:(?:股份)?有限(?:责任)?公司)?"
)
"""Behind the first word of a firm: the rest of its full name."""
_INSIDE = compiled("[\u4e00-\u9fff](?<![与和及由在于对向的为日跟同给])")
"""Before the first word: it is no beginning of a name (台|中捷运公司)."""
_LAND_WORDS = ("台湾", "中国", "日本", "韩国", "美国", "泰国", "香港", "澳门", "新加坡", "马来西亚")
_LAND_ENDS = frozenset(land[-2:] for land in _LAND_WORDS)
_OF_PART = compiled(r"第[一二三四五六七八九十\d]+|分公司|子公司|旗下|[总母]公司")
_LAND = compiled(f"(?:{'|'.join(_LAND_WORDS)})$")
_LANDS = (
    "日本|韩国|美国|泰国|越南|法国|德国|英国|菲律宾|印度尼西亚|印尼|马来西亚|加拿大|澳大利亚|澳洲|意大利|西班牙|葡萄牙|俄罗斯|巴西|印度|荷兰|瑞士|瑞典|芬兰|"
    "波兰|捷克|匈牙利|奥地利|比利时|新西兰|纽西兰|新加坡|以色列|土耳其|埃及|南非|蒙古国?|缅甸|柬埔寨|老挝|哈萨克斯坦"
)
_HOME = compiled(
    rf"(?P<home>(?:{_LANDS})[\u4e00-\u9fff]{{1,6}}?[县省州府道])(?P<own>[A-Z].{{2,40}}|[\u4e00-\u9fff]{{1,6}}[市县区镇乡町村])|"
    rf"(?P<land>{_LANDS}|(?:中华民国)?首都)(?P<body>[\u4e00-\u9fff]{{2,20}}(?:大学|学院|公司|集团|医院|银行|[市县]))"
)
"""A land and a part of it before a name that the text also gives alone (日本某县某市)."""
_HEAD_BODY = compiled(
    r"\s*(?P<name>[\u4e00-\u9fff]{4,24}?(?:联合会|总商会|商会|总会|协会|促进会|管理局|事务局|规划署|事务署|管理署))(?=致力|[今昨日于与和举主宣表成自在,长,会主])"
)
_KINDS = {
    end: compiled(
        rf"(?:(?<=[国私市县]立)|(?<![\u4e00-\u9fff])|(?<=[与和及由在跟同向为]))(?P<own>[\u4e00-\u9fff]{{2,3}})(?:{'|'.join(longer)})"
    )
    for end, longer in _LONGER_ENDS
    if end.endswith("大")
}
"""Universities by what their short names end with."""
_SENTENCES = 40
_LEAST = 3
_FIRST_WORD = 2


def fullest(reading: Reading, name: Name) -> Name:
    """Return the place of the full name that the text has for a party, else ``name`` without the land before it."""
    plain = reading.plain(*name)
    if len(plain) < _FIRST_WORD:
        return name
    low, high = max(0, name[0] - _REACH), name[1] + _REACH
    for told in (_introduced, _with_long_end, _of_kind, _of_university, _of_founder, _as_legal_person, _as_firm, _at_head):
        if full := told(reading, plain, low, high):
            return full
    return _without_home(reading, name, low, high)


def _introduced(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the name that stands before the short one in brackets (甲乙大学(甲大))."""
    folded = reading.document.folded
    for opening in _BRACKETED:
        at = folded.find(opening + short, low, high)
        if at < 0 or folded[at + len(opening) + len(short)] not in ")”」":
            continue
        index = reading.sentence_at(at)
        start = max(reading.sentences[index].start if index is not None else low, at - 40)
        start = max(start, *(folded.rfind(mark, start, at) + 1 for mark in ",;:。、(—"))
        full = name_of_party(reading, *cut_left(reading, split(reading, start, at)[-1][0], at))
        if full and full[1] == at and short_for(short, reading.plain(*full)) and ends_as_organisation(reading, *full):
            return full
    return None


def _with_long_end(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the name that ends in full (甲县人民政府 for 甲县政府)."""
    for end, longer in _LONGER_ENDS:
        if short.endswith(end) and len(short) >= len(end) + _FIRST_WORD:
            for long_end in longer:
                if (at := reading.document.folded.find(short.removesuffix(end) + long_end, low, high)) >= 0:
                    stop = at + len(short) - len(end) + len(long_end)
                    return at - _FIRST_WORD * (reading.document.folded[max(0, at - _FIRST_WORD) : at] in _FOUNDED), stop
    return None


def _of_kind(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the only university of the kind that the short name tells with one character of its own (国立青岭科技大学 for 岭科大)."""
    longer = _KINDS.get(short[1:]) if len(short) == _LEAST else None
    if longer is None:
        return None
    folded = reading.document.folded
    found: dict[str, Name] = {}
    for match in longer.finditer(folded, low, high):
        if short[0] in match["own"]:
            founder = _FIRST_WORD * (folded[max(0, match.start() - _FIRST_WORD) : match.start()] in _FOUNDED)
            found.setdefault(match.group(), (match.start() - founder, match.end()))
    return next(iter(found.values())) if len(found) == 1 else None


def _of_founder(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the name with who keeps the school (国立甲大学)."""
    for founder in _FOUNDED if short.endswith(("大学", "学院", "高中", "高级中学")) else ():
        if (at := reading.document.folded.find(founder + short, low, high)) >= 0:
            return at, at + len(founder) + len(short)
    return None


def _of_university(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the only university whose name has the characters of the short one (国立中岭大学 for 岭大)."""
    if not _SHORT_UNIVERSITY.fullmatch(short):
        return None
    folded = reading.document.folded
    found: dict[str, Name] = {}
    at = folded.find("大学", low, high)
    while at >= 0:
        if _PART_SIGNS.match(folded, at + _FIRST_WORD):
            return None
        index = reading.sentence_at(at)
        start = max(low, reading.sentences[index].start if index is not None else low, at - _LONG_UNIVERSITY)
        start = max(start, *(folded.rfind(mark, start, at) + 1 for mark in _BEFORE_NAME))
        full = name_of_party(reading, *cut_left(reading, start, at + _FIRST_WORD))
        if full and full[1] == at + _FIRST_WORD and short_for(short[:-1], reading.plain(full[0], at)):
            found.setdefault(reading.plain(*full), full)
        at = folded.find("大学", at + 1, high)
    longest = max(found, key=len, default="")
    alone = all(longest.endswith(name) for name in found) and not _OF_A_KIND.search(longest)
    return found[longest] if longest and alone else None


def _as_legal_person(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the name of a hospital with the legal person that keeps it (甲医疗社团法人甲医院); 财团法人 alone is no part of a name."""
    at = reading.document.folded.find(f"团法人{short}", low, high)
    whole = _LEGAL_PERSON.search(reading.document.folded, max(low, at - _LONG_UNIVERSITY), at) if at > 0 else None
    own = whole["own"] if whole else ""
    first = next((length for length in range(len(own), _FIRST_WORD - 1, -1) if short.startswith(own[-length:])), 0)
    return (whole.end("own") - first, at + _LEAST + len(short)) if whole and first else None


def _as_firm(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the only full name of a firm that is called by its first word (甲公司 for 甲半导体股份有限公司), told before it."""
    if not short.endswith(_FIRM_ENDS) or len(short) - _FIRST_WORD < _LEAST - 1:
        return None
    folded, first, kind = reading.document.folded, short[:-_FIRST_WORD], short[-_FIRST_WORD:]
    known = folded.find(short, low, high)
    found: dict[str, Name] = {}
    at = folded.find(first, low, high)
    while at >= 0:
        inside = _INSIDE.search(folded, max(0, at - 1), at) and folded[max(0, at - 2) : at] not in _LAND_ENDS
        rest = None if inside else _REST.match(folded, at + len(first))
        if rest and kind in rest.group() and rest.group() != kind and not _OF_PART.search(rest.group()):
            land = _LAND.search(folded, max(0, at - 4), at)
            found.setdefault(rest.group(), (land.start() if land else at, rest.end()))
        at = folded.find(first, at + 1, high)
    full = next(iter(found.values())) if len(found) == 1 else None
    return full if full and (full[0] < known or known < 0) else None


def _at_head(reading: Reading, short: str, low: int, high: int) -> Name | None:
    """Return the only body that heads a sentence whose name the short one is made of (甲乙商会 for 甲地乙业商会联合会)."""
    if len(short) != _LEAST or short[-1] not in "会局署" or short in words.GENERIC:
        return None
    found: dict[str, Name] = {}
    first = bisect_right(reading.starts, low) - 1
    for sentence in reading.sentences[max(0, first) : bisect_right(reading.starts, high)][:_SENTENCES]:
        head = _HEAD_BODY.match(reading.document.folded, sentence.start)
        if (
            head
            and not sentence.headline
            and head["name"][-1] == short[-1]
            and short_for(short, head["name"])
            and short not in head["name"]
        ):
            found.setdefault(head["name"], head.span("name"))
    return next(iter(found.values())) if len(found) == 1 else None


def _without_home(reading: Reading, name: Name, low: int, high: int) -> Name:
    """Return a name without the land and the part of it before it, where the text gives it alone elsewhere."""
    home = _HOME.fullmatch(reading.document.folded, *name)
    if home is None:
        return name
    folded, kind = reading.document.folded, "own" if home["own"] else "body"
    own, last = home[kind], (home["home"] or home["land"])[-1]
    at = folded.find(own, low, high)
    while at >= 0:
        if folded[at - 1 : at] != last:
            return home.span(kind)
        at = folded.find(own, at + 1, high)
    return name
