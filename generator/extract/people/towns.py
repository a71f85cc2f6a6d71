"""What looks like a name and is nobody who is there: names of towns, streets and harbours (常安乡), and whose office it is."""

from generator.expressions import compiled
from generator.extract.people.names import HAN, Candidate
from generator.extract.people.phrases import is_phrase
from generator.extract.people.scene import Scene

_ENDS = frozenset("省盟旗镇乡村县市区州街路港湾岛")
"""How the name of an administrative place, a road or a harbour ends."""
_ADMINISTERED = compiled(
    "(?:副?[省盟旗镇乡村县市区州]长|村(?:支书|支部|两?委|主任|会计|干部)|党?总?支部书记|支书|驻村|第一书记|公所|公署|人民政府|政府|[党区市县省盟旗]委|党工委|代表会|代会|居民|村民|境内|街道|社区|辖区|各|[东南西北中][段路街]|港口|码头)"
)
"""What stands behind a place that has an administration, and behind no name."""
_SEAT = frozenset("省市县区州旗")
"""What ends the place that another one is a part of (金门县金岭镇)."""
_LISTED = compiled("、[^,。;:、\n(]{1,5}[镇乡村县市区州街路港湾岛](?:[、,。和与及]|等|代表|负责人|[^,。;:、\n]{0,4}代表)")
_SHORTEST = 3
_REACH = 5_000
"""How far away the same characters are sought, in code points."""


def is_town(scene: Scene, candidate: Candidate) -> bool:
    """Say whether what looks like a name is a place: its administration stands behind it somewhere, or its neighbours are places."""
    text, start, end = scene.text, candidate.start, candidate.end
    if candidate.kind != "chinese" or end - start < _SHORTEST or text[end - 1] not in _ENDS:
        return False
    if text[start - 1 : start] == "、" and text[start - 2 : start - 1] in _ENDS:
        return True
    if _LISTED.match(text, end):
        return True
    name = text[start:end]
    low, high = max(0, start - _REACH), end + _REACH
    at = text.find(name, low, high)
    while at >= 0:
        if _ADMINISTERED.match(text, at + len(name)) or (text[at - 1 : at] in _SEAT and at > 0):
            return True
        at = text.find(name, at + 1, high)
    return False


_OFFICE = compiled("(?:国会)?(?:办公室|服务处|办公处|办事处|研究室|联络处|服务中心)(?=[^,。;、]{0,4}(?:主任|秘书|执行长|处长|助理|特助))")
_HELD_BY = frozenset(["立委", "立法委员", "议员", "市议员", "县议员", "省议员", "国会议员", "代表"])


def in_office(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is only the first part of the title of somebody at a member's office (甲立委办公室主任乙)."""
    chain = scene.by_start.get(candidate.end)
    if chain is None or scene.text[chain.start : chain.end] not in _HELD_BY or candidate.start in scene.by_end:
        return False
    return _OFFICE.match(scene.text, chain.end) is not None


_THINGS = compiled(
    f"(?:、[{HAN}]{{2,6}}){{0,12}}等[\\d一二三四五六七八九十余多]{{0,4}}[家个所种]?"
    "(?:公司|企业|机构|院校|高校|品牌|产品|作物|食材|景区|地区|国家)(?![家代负领高主人员职师生们管嘉界])"
)
"""Behind an item of a list: firms or things were listed (云杉、青石等公司)."""


def of_things(scene: Scene, candidate: Candidate) -> bool:
    """Say whether what has no title of its own before it stands in a list of firms or things."""
    chain = scene.by_end.get(candidate.start)
    return (
        (chain is None or chain.weak)
        and scene.text[candidate.end : candidate.end + 1] in ("、", "等")
        and (_THINGS.match(scene.text, candidate.end) is not None)
    )


_TELEPHONE = compiled(
    "[ ,:(]{0,2}(?:(?:联[络系]|连络|服务)?(?:电话|手机|专线)"
    "|(?:(?:0|\\(0)\\d{1,3}[)-]? ?)?\\d{3,4}-?\\d{3,4}(?![\\d,.年])|[#转]\\d{2,5}|分机\\d)"
)
"""Behind the name of somebody who answers questions (科长何立群 电话:0000-1000)."""
_ANSWERS = compiled("(?:[发供拟]稿人|联[络系]人|连络人|承办人) ?:\\n?[^,。;!?:\\n]{0,24}$")
"""Before it."""
_LABEL_WITHIN = 36


def answers(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is that of whom the press may ask, who belongs to the byline."""
    text, start = scene.text, candidate.start
    return _TELEPHONE.match(text, candidate.end) is not None or _ANSWERS.search(text, max(0, start - _LABEL_WITHIN), start) is not None


def leave_out(scene: Scene) -> None:
    """Take the places and things, words, those whose office is only told, and those whom one may call, out of the names."""
    tests = (is_town, in_office, of_things, answers, is_phrase)
    for start in [start for start, c in scene.seeds.items() if any(test(scene, c) for test in tests)]:
        del scene.seeds[start]
