"""The verbs of a text that give roles, and which of its paragraphs tell of what was before the event."""

from bisect import bisect_left
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.people.grammar import BEFOREHAND, DELEGATES, RETURNS, any_of
from generator.extract.people.scene import Scene

EARLIER_THAN_EVENT = any_of(BEFOREHAND)
AT_EVENT = any_of(RETURNS)
_DELEGATE = any_of(DELEGATES)
_BOOKS = compiled(
    "《[^《》\n]{1,80}》|“[^“”\n]{1,60}”|「[^「」\n]{1,60}」|『[^『』\n]{1,60}』|(?<=[:,说道])(?:“[^“”\n]{61,900}”|「[^「」\n]{61,900}」)"
)


_NAMING = frozenset("简俗别全统通合职尊昵旧古雅美堪号")
"""What makes a noun, or another verb, of 称 behind it (简称)."""
_NOUNS = frozenset("演小传学游解听据可虽以来是话")
"""What makes a noun, or another verb, of 说 behind it (演说, 可以说, 一般来说)."""
_CROWD = compiled(
    "[,。;\\n](?:本次|此次|当天|当日)?(?:活动|会议|论坛|研讨会|现场|大会|讲座|仪式|典礼|全场|展览|比赛)?(?:总?共计?|约|一共|并|也|还|更)?(?:有|吸引|计有?)了?"
    "(?:来自[^,。;\\n]{1,12}的?)?(?:将?近|超过|约|逾)?(?:[\\d一二三四五六七八九十百千万数]+(?:多|余)?[名位人个家]|[多众几][名位]|众多|许多)"
    "[^,。;\\n]{0,10}$"
    "|[,。;\\n](?:一众|众多|多[名位]|数[十百千][名位]|在场)[^,。;\\n]{2,30}(?:均|都|也|亦)$"
)
"""A clause with a subject of its own (活动有近百名民众参加)."""
_CLAUSE = 48


def _said_of(text: str, word: str, at: int) -> bool:
    """Say whether 称 only gives another name (简称甲会), or 说 is the end of a noun (演说)."""
    return text[at - 1 : at] in {"称": _NAMING, "说": _NOUNS}.get(word, ())


_AS = compiled("(?:作为|以)[^,。]{0,6}$")
"""Before 代表: those who sign are the delegates themselves (作为两校代表签署)."""


def _delegate(text: str, at: int) -> bool:
    """Say whether 代表 at ``at`` is a noun that others than the subject are (企业代表发言)."""
    return _DELEGATE.search(text, max(0, at - 2), at + 2) is not None and _AS.search(text, max(0, at - 8), at) is None


RITE = "举行"
"""Stands for the words of a rite that somebody holds."""
_CONFERENCE = "记者会"
_BOOK = "新书发表会"
"""What somebody holds is chaired, but the author of a book makes it public."""
_RITES = (
    (compiled("(?:举行|进行|完成)了?[^,。;、的]{0,12}?(?:揭幕|揭牌|剪彩)(?:仪式|典礼|式|礼)"), RITE, ("unveil",)),
    (
        compiled("(?:举行|进行|完成)了?[^,。;、的]{0,12}?(?:动土|奠基|破土|上梁|祈福|祭祀|祭拜|点睛|动工|开工)(?:仪式|典礼|式|礼)"),
        RITE,
        ("attend",),
    ),
    (compiled("共同(?:举行|举办)了?[^,。;、]{0,16}?(?<!揭牌)(?<!揭幕)(?<!剪彩)(?<!签约)(?<!签署)(?:仪式|典礼)"), "进行", ("attend",)),
    (
        compiled("(?:进行|完成|参与)了?[^,。;、的]{0,8}?(?:启用|启动|开幕|点灯|开箱|落成|通车|开工|鸣锣|敲钟)(?:仪式|典礼|式)"),
        "进行",
        ("attend",),
    ),
    (
        compiled("(?:互换|交换)了?[^,。;、的]{0,12}?(?:备忘录|合作安排|意向书|(?:合作|框架|采购|投资|友好)[^,。;、的]{0,4}协议书?)"),
        "签署",
        ("sign",),
    ),
    (
        compiled(
            "(?:作为|为)(?:双方|三方|各方|各自|两[校院地市县家企]|校企双方|校地双方|[甲乙中外校企]方)[^,。;、]{0,6}?代表"
            "(?=,? ?(?:上台|登台|共同|分别|现场|正式|签|出席签|参加签|在[^,。;]{0,12}签))"
        ),
        "作为",
        ("represent",),
    ),
    (compiled("(?:担任|出任|作为|任)[^,。;、的]{1,10}主礼(?:嘉宾|人|贵宾)(?![、的])"), "主礼", ("attend",)),
    (compiled("致上[^,。;、]{0,8}(?:谢意|祝福|敬意|感谢|谢忱|祝贺|[辞词])"), "致上", ("speak",)),
    (
        compiled("(?:发放|颁发|授予|送上|递交)[^,。;、]{0,8}(?:证书|聘书|奖牌|牌匾|奖杯|锦旗|感谢状|纪念[牌品])"),
        "颁发",
        ("attend",),
    ),
    (
        compiled(
            "(?:撰写|编撰|著有|写成|创作)[^。;\n]{2,50}?(?:举行|举办|召开)了?"
            "(?:「[^「」]{1,40}」|“[^“”]{1,40}”|《[^《》]{1,40}》|[^,。;、的「」“”《》]){0,16}(?:发表|发布|分享)会"
        ),
        _BOOK,
        ("release",),
    ),
    (
        compiled("(?:举行|举办|召开)了?(?:「[^「」]{1,40}」|“[^“”]{1,40}”|[^,。;、的「」“”]){0,16}(?:新书)?(?:发表会|记者会)"),
        _CONFERENCE,
        ("host",),
    ),
    (compiled("(?:率领|带领|率)[^,。;、]{0,14}?(?:代表|访问|参访|考察|参观|观摩)团"), "率团", ("attend",)),
)
"""What somebody does in several words: a rite is held, a delegation is led; the kinds of it."""


class Verb(NamedTuple):
    """A verb of the table in the text."""

    start: int
    end: int
    kinds: tuple[str, ...]
    word: str

    def is_a(self, kind: str, *others: str) -> bool:
        """Say whether the verb is of a kind, or of one of others."""
        return kind in self.kinds or (bool(others) and not set(others).isdisjoint(self.kinds))


def read_verbs(scene: Scene) -> list[Verb]:
    """Return the verbs of the table that stand outside quotation marks, in order."""
    lexicon = scene.lexicon
    quoted = [m.span() for m in _BOOKS.finditer(scene.text)]
    starts = [a for a, _ in quoted]
    words, kinds = lexicon.verbs.words, lexicon.verb_kinds
    found: list[Verb] = []
    for number, first, end in lexicon.verbs.find(scene.text):
        word, start = words[number], first
        if word == "代表" and scene.text[first - 1] == "的":
            continue
        if word.startswith("代表") and word[2:] in kinds and _delegate(scene.text, first):
            word, start = word[2:], first + 2
        if _said_of(scene.text, word, first) or ("attend" in kinds[word] and _CROWD.search(scene.text, max(0, first - _CLAUSE), first)):
            continue
        index = bisect_left(starts, start) - 1
        if index < 0 or quoted[index][1] <= start:
            found.append(Verb(start, end, kinds[word], word))
    held = [Verb(*m.span(), given, word) for expression, word, given in _RITES for m in expression.finditer(scene.text)]
    books = [verb.end for verb in held if verb.word == _BOOK]
    held = [verb for verb in held if verb.word != _CONFERENCE or verb.end not in books]
    return sorted([*found, *held]) if held else found


class Beforehand:
    """Knows for each sentence whether its paragraph tells of what was before the event (会前, 签约前)."""

    def __init__(self, text: str) -> None:
        """Take the text; sentences are asked for in order."""
        self.text = text
        self.paragraph = -1
        self.on = False
        self.seen = 0

    def at(self, start: int) -> bool:
        """Say whether the sentence that begins at ``start`` goes on with a paragraph that began before the event."""
        paragraph = self.text.rfind("\n", self.seen, start) + 1 or self.paragraph
        if paragraph != self.paragraph:
            self.paragraph, self.on, self.seen = paragraph, False, max(paragraph, 0)
        stretch = self.text[self.seen : start]
        before = [m.end() for m in EARLIER_THAN_EVENT.finditer(stretch)]
        if before or self.on:
            back = [m.end() for m in AT_EVENT.finditer(stretch)]
            if before or back:
                self.on = max(before, default=-1) > max(back, default=-1)
        self.seen = start
        return self.on
