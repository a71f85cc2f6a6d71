"""The fuller name of an event that its clause tells by its kind or a part of its name: in the headline, or later."""

from generator.expressions import compiled
from generator.extract.event.at import Bounds
from generator.extract.event.attended import CEREMONIES, CLOSED, SAME_KIND, attended
from generator.extract.event.bare_name import this_time
from generator.extract.event.clause import Held, clauses, is_opening, object_behind, whole_name
from generator.extract.event.ground import is_named
from generator.extract.event.place import inside
from generator.model.span import Span

_AT_MEETING = compiled("(?P<meeting>.{4,60}?(?:会议|大会|论坛|峰会|博览会|年会))(?:期间|上)(?:举行)?的.{2,10}$")
"""甲会议第三次会议上的签署仪式: what was held is the meeting."""
_DONE = (
    f"{CEREMONIES}|修缮|重建|扩建|新建|整建|改建|搬迁|成立|庆典|庆祝|竣工|嘉许|表彰|表扬|感谢|答谢|命名|升旗|闭幕|颁授|授证|结业|结训|祈福"
)
"""What an event told by its kind is held for."""
_KIND = compiled(
    f"(?:(?:{_DONE}|暨)+(?:仪式|典礼|大会|活动|会|礼|式)?|(?:新书|新品|成果|新闻)?(?:发[表布]会|(?:发表)?座谈会|分享会|记者会))"
)
"""An event told by its kind only."""
_SPOKEN = compiled("(?:新书|新品|成果|新闻)?(?:发[表布]会|(?:发表)?座谈会|分享会|记者会)")
"""Kinds that are held about something else, which a headline may name (乙发布会, of 甲峰会 to come)."""
_SORTS = compiled(f"{_DONE}|发[表布]|座谈|分享|记者会")
"""What makes two events of one kind: both 升旗仪式 and 升旗礼 raise a flag."""


def without_of(text: str, name: Bounds) -> Bounds:
    """Return the name without its 的, where the headline has it so (甲会客厅的开幕典礼, 甲会客厅开幕典礼 above)."""
    plain = text[slice(*name)].replace("的", "")
    at = text.find(plain, 0, name[0]) if len(plain) + 1 == name[1] - name[0] else -1
    return (at, at + len(plain)) if at >= 0 else name


def meeting_of(text: str, name: Bounds | None) -> Bounds | None:
    """Return the meeting at which a ceremony was held, where the name tells both."""
    both = _AT_MEETING.match(text, *name) if name else None
    return both.span("meeting") if both else name


def with_owner(text: str, body: int, held: Held | None) -> Bounds | None:
    """Return the headline that puts who held it before the event's name (甲国小乙馆启用典礼 for 丙市甲国小举行乙馆启用典礼)."""
    if held is None or held.name is None or held.subject is None:
        return None
    at = text.find(text[slice(*held.name)], 0, body)
    start = text.rfind("\n", 0, max(at, 0)) + 1
    owner = text[start : max(at, 0)]
    return (start, at + held.name[1] - held.name[0]) if len(owner) > 1 and text[slice(*held.subject)].endswith(owner) else None


_WORK = compiled(
    "(?:[楼厦区园馆站桥厂场路线院室]|中心|工程|项目|基地|之家|校舍|[医学]院|国[小中]|[小中]学)(?:落成|竣工|建成)?[\u4e00-\u9fff]{4}$"
)
"""An opening with the work that it is of (甲中心大楼动土仪式)."""
_WITNESSED = compiled(
    "(?:见证|出席|参加|主持|参与)了?|(?<=[。\n])(?![^,。;\n]{0,40}(?:见证|出席|参加|主持|参与|举[行办]))(?=[\u4e00-\u9fff])"
)


def named_later(text: str, name: Bounds) -> Bounds | None:
    """Return the fuller name under which the text says that somebody was at an event told by its kind only (动土仪式)."""
    if not is_opening(text, name):
        return _quoted_later(text, name) or (this_time(text, name) if _KIND.fullmatch(text, *name) else None)
    kind = text[name[1] - _WHOLE_KIND : name[1]]
    for match in _WITNESSED.finditer(text, name[1]):
        found = object_behind(text, match.end())
        if found and text.endswith(kind, *found) and "的" not in text[slice(*found)] and CLOSED.match(text, found[1]):
            return found if found[1] - found[0] > name[1] - name[0] and _WORK.search(text, *found) else None
    return None


_SPOKEN_KINDS = compiled("(?:新书)?(?:发[表布]会|分享会|首发式|座谈会|讲座)")


def _quoted_later(text: str, name: Bounds) -> Bounds | None:
    """Return the name that begins a sentence with what it was of in quotation marks, where the kind only was told (发表会)."""
    if not _SPOKEN_KINDS.fullmatch(text, *name):
        return None
    kind = text[name[1] - SAME_KIND : name[1]]
    later = (match for match in _OF_QUOTED.finditer(text, name[1]) if match["name"].endswith(kind))
    return next((match.span("name") for match in later), None)


_OF_QUOTED = compiled(
    "(?:[。!?\\n]|举[办行]了?)(?P<name>[「“《][^「」“”《》\\n]{2,60}[」”》](?:新书)?(?:发[表布]会|分享会|首发式|座谈会|讲座))(?=[,今昨于在假\\d])"
)
_WHOLE_KIND = 4
"""Last characters of 动土仪式, 启用典礼."""
_LINE = 60
"""The longest line that may be the event's name and nothing else."""
_NO_TITLE = compiled(
    "(?:热烈)?(?:祝贺|庆祝|欢迎)|关于|记|图|在|[^\\n]{0,30}(?:[,。:!?]|举[办行]|[参出]席|参[加与]|见证|召开|直播|将|迎|获|亮相|走进|关注|聚焦|应邀|受邀|赴|现身|于)"
)


def titled(text: str, body: int, name: Bounds) -> Bounds | None:
    """Return the headline that is a fuller name of the event and nothing else (甲校与乙校签约典礼, told as 签约典礼 below)."""
    start, found = 0, None
    while start < body:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if (
            name[1] - name[0] < end - start <= _LINE
            and text.endswith(text[slice(*name)], start, end)
            and not _NO_TITLE.match(text, start, end)
        ):
            whole = whole_name(text, start, end)
            found = whole if whole == (start, end) else found
        start = end + 1
    return found


def fuller(text: str, body: int, name: Bounds | None, masked: list[Span]) -> Bounds | None:
    """Return the name that stands before, in the headline most of all, for an event told by its kind only (签约仪式, 庆典大会)."""
    if name is None or name[0] < body or not _KIND.fullmatch(text, *name):
        return name
    titles = [clause.name for clause in clauses(text, 0, body) if clause.name and not inside(clause.at, masked)]
    words = text[slice(*name)]
    spoken = _SPOKEN.fullmatch(words) is not None
    titles = [title for title in titles if text[slice(*title)].endswith(words) or not (spoken or _KIND.fullmatch(text, *title))]
    joined = attended(text, 0, name[0], masked)
    if joined and (joined[0][1] <= body or text[slice(*joined[0])].endswith(text[slice(*name)])):
        titles.append(joined[0])
    at = text.find(text[slice(*name)], 0, body)
    titles += _segments(text, body, words)
    whole = whole_name(text, max(text.rfind(mark, 0, at) for mark in ",。;!?\n: ") + 1, at + name[1] - name[0]) if at >= 0 else None
    named = [bounds for bounds in (*titles, *([whole] if whole else [])) if is_named(text, *bounds)]
    return max([name, *named], key=lambda bounds: bounds[1] - bounds[0])


_SEGMENT = compiled("[^ |:\n]{6,50}(?: (?=[“「《])[^ |:\n]{4,50})?")


def _segments(text: str, body: int, kind: str) -> list[Bounds]:
    """Return the parts of headlines that are the name of an event of a kind and nothing else (甲会升旗礼 乙致辞, 升旗仪式 below)."""
    sorts = set(_SORTS.findall(kind))
    parts = (part.span() for part in _SEGMENT.finditer(text, 0, body) if sorts & set(_SORTS.findall(part[0])))
    return [part for part in parts if not _NO_TITLE.match(text[slice(*part)]) and whole_name(text, *part) == part]
