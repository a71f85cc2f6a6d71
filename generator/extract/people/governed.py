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
