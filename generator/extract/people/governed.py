"""What 为 governs right behind a name: then it is no part of the name."""

from generator.expressions import compiled

_OFFICIATES = compiled("(?!主持)[^,。;、]{0,16}?(?:主礼|揭牌|揭幕|揭匾|剪彩|主持|点睛|颁奖)")
_APPOINTING = compiled("(?:聘请|聘任|续聘|聘|任命|推选|推举|选举|增补|授予)[^。\n]{0,60}$")


def officiates(text: str, end: int) -> bool:
    """Say whether a rite stands behind a 为 that ends at ``end``: it is for that one (校监冯毅为揭幕礼主礼)."""
    return _OFFICIATES.match(text, end) is not None


def appoints(text: str, start: int, end: int) -> bool:
    """Say whether a 为 that ends at ``end`` is the verb of an appointment (聘任所长某某为院长), of who is named from ``start`` on."""
    return text[end : end + 1] not in ",、。;" and _APPOINTING.search(text, max(0, start - 64), start) is not None


_KNIT = "(?<=[连联串接结汇织练融]成)"
_ONE = compiled(
    f"一[体片线]|{_KNIT}(?:一[气串条圈环带网团排列群链]|(?:一[块道路面队]|[\u4e00-\u9fff]{{0,4}}(?:环线|环路|街区|片区|景区|长廊|网|圈|链|群|串|块|环)|片|排)(?=[,。;、!的]|$))"
)
_KNITS_WITHIN = frozenset("片排串环网块")
"""What goes on from 连成 and might end a name of four characters (林连成片)."""


def becomes_one(text: str, end: int) -> bool:
    """Say whether a name that ends at ``end`` has in it 成 of a verb of what becomes one (连成|一片, 连成|环线, 连成片)."""
    within = text[end - 1] in _KNITS_WITHIN and text[end - 2] == "成"
    return (within or text[end - 1] == "成") and _ONE.match(text, end - within) is not None
