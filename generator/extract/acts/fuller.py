"""The name of a party as the text introduces it, with its short form behind, and without the land that stands before it."""

from generator.expressions import compiled
from generator.extract.acts.joints import split
from generator.extract.acts.names import cut_left, short_for
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.scan import Name, Reading

_REACH = 5_000
"""How far from a short name the full one is looked for, in code points."""
_BRACKETED = ("(", "(简称", "(下称", "(以下简称", "(以下称", "(以下简称“", "(简称“", "(下称“", "(「", "(“", "(以下简称「", "(简称「")
"""What stands between a full name and the short one that it is given."""
_LANDS = (
    "日本|韩国|美国|泰国|越南|法国|德国|英国|菲律宾|印度尼西亚|印尼|马来西亚|加拿大|澳大利亚|澳洲|意大利|西班牙|葡萄牙|俄罗斯|巴西|印度|荷兰|瑞士|瑞典|芬兰|"
    "波兰|捷克|匈牙利|奥地利|比利时|新西兰|纽西兰|新加坡|以色列|土耳其|埃及|南非|蒙古国?|缅甸|柬埔寨|老挝|哈萨克斯坦"
)
_HOME = compiled(
    rf"(?P<home>(?:{_LANDS})[\u4e00-\u9fff]{{1,6}}?[县省州府道])(?P<own>[A-Z].{{2,40}}|[\u4e00-\u9fff]{{1,6}}[市县区镇乡町村])|"
    rf"(?P<land>{_LANDS}|(?:中华民国)?首都)(?P<body>[\u4e00-\u9fff]{{2,20}}(?:大学|学院|公司|集团|医院|银行|[市县]))"
)
"""A land and a part of it before a name that the text also gives alone (日本某县某市)."""
_LEAST = 2


def fullest(reading: Reading, name: Name) -> Name:
    """Return the place of the name as which the text introduces a party, else ``name`` without the land before it; else as written."""
    plain = reading.plain(*name)
    if len(plain) < _LEAST:
        return name
    low, high = max(0, name[0] - _REACH), name[1] + _REACH
    return _introduced(reading, plain, low, high) or _without_home(reading, name, low, high)


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
