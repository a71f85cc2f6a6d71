"""Who officiates, receives and is told by name after the act: the words around a list, and what they make of a verb."""

from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.people import retold
from generator.extract.people.frames import Act
from generator.extract.people.grammar import HOSTS, any_of
from generator.extract.people.lists import Entry, Group, Sentence
from generator.extract.people.verbs import RITE, Verb
from generator.model.record import Role

_RECEIVES = any_of(HOSTS)
_RECEIVED_BY = compiled("(?:获|获得|受到|得到|受|由)(?:了)?$")
"""Before those who receive somebody (获校长何立群接待)."""
_CHAIRED_BY = compiled("(?:等人?)?的?(?:共同|一同|联合)?主持(?:之)?下")
"""Behind those who chair (在局长何立群主持下)."""
_ESCORT = compiled(
    "(?:等人?)?(?:的)?(?:全程)?(?:陪同之?|带领|引领|引导)下(?!,?(?:两[国党地]|双方|我国|全国|[^,。;]{1,6}关系|[^,。;]{0,10}(?:屡|逐[步渐]|不断|稳步|日益|持续|蒸蒸|茁壮|出色)))"
)
"""Behind those who lead somebody round (在镇长何立群带领下)."""
_OFFICIATES_TOO = compiled("(?:拨冗)?(?:亲临|莅临|应邀)(?:主礼|主持)")
"""Behind somebody whom a speaker names, without a new sentence (表示,很高兴邀得局长某某莅临主礼)."""
_ACTS_TOO = compiled(
    "(?:则|也|还)?(?:在[^,。]{1,12})?(?:表示|指出|强调|说|认为|介绍|称|坦言|建议|补充|透露|致辞|致词|主持|出席|代表)"
    "|(?:等[^,。;、]{0,4})?(?:[今当][天日])?[也亦皆均都]{1,2}(?:亲自|特地|特别|专程|拨冗|一同|一起|共同|本人)*(?:出席|到场|到会|莅临|亲临|参加|与会|来到现场|到现场|前来|见证)"
)
"""The same behind a comma or the end of a quotation: they say, chair or stand for somebody, or are there too (…,处长某某也到场)."""
_THERE_TOO = compiled("(?:等?[^,。;、也亦皆均都]{0,4})?[也亦][^,。;、]{0,6}(?:出席|到场|到会|莅临|亲临|参加|与会|前来|来到|到贺|祝贺)")


def there_too(text: str, end: int) -> bool:
    """Say whether those of a list that ends at ``end`` have a verb of their own, and do not do what stands before (…,包括甲、乙也到场)."""
    return _THERE_TOO.match(text, end) is not None


_OFFICIANT = compiled("(?<![向给对予])主礼(?:嘉宾|贵宾|人|者)(?:之一)?(?:的|、)?$")
"""Before the titles of one who officiates (主礼嘉宾、教育局局长何立群)."""
MET_AND_GOES = compiled("[^,。;]{0,6},(?:并|随后)?(?:共同|一同|一起)(?:出席|参加|见证|参观)")
"""Behind those whom the subjects meet: they do what follows with them (会见某某一行,并共同出席)."""
UNDER_LEAD = compiled("的?(?:领导|指导|支持|协助|促成|推动|号召)之?下")
"""Behind those who only made something possible (在局长何立群领导下)."""
BEFORE_IT = compiled("(?:会晤|会见|会谈|会面|仪式|典礼|会议|座谈|启程)(?:之)?前,?$")
"""Before a verb of saying: it was said earlier (与某某会晤前表示)."""
TOLD_OF = compiled(r"[^,。;]{0,40},(?:他们|其中|当中)?(?:分别)?(?:包括|包含|为|是|有):?$")
"""Whose names follow what they did (创校成员均有出席,他们包括:…)."""
REPRESENTS = compiled(
    r"代表(?!团|性|作|大会|处|队|们|先后|等|和|、|,|。|人|参加|出席|发言|共|代表|座谈|委员|[近约逾共]?[\d一二三四五六七八九十百](?![方地校家])|性|的)"
)
"""代表 and behind it what makes it a verb."""
_RIBBON = compiled("[^,。;由]{0,14}剪彩")
"""Behind 主持: it is done, not chaired (主持剪彩)."""
_UNVEILS = compiled("[^,。;]{0,16}(?:揭幕|揭牌|揭匾)(?:仪式|典礼|礼)")
"""Behind 主持: who officiates unveils too."""


def officiant(text: str, low: int, entry: Entry) -> tuple[int, int] | None:
    """Return the words before somebody's titles, or the name itself, that say that they officiate."""
    for end in (entry.start, entry.mention.start):
        if found := _OFFICIANT.search(text, max(low, end - 8), end):
            return found.span()
    return None


_THING_RECEIVED = compiled(
    "(?:政策|举措|措施|做法|方案|建议|提案|计划|项目|产品|服务|理念|节目|作品|演出|展览|课程|活动|成果|新书)[^,。;]{0,6}(?:获|受|得)[^,。;]{0,2}$"
)
"""Before those by whom something, nobody, is received (该举措受到会长某某欢迎)."""


class Led(NamedTuple):
    """What those do who lead, chair or receive."""

    role: Role
    end: int
    """End of the words that say it."""
    together: bool = False
    """The subjects do it with them."""


def leads(text: str, end: int, left: str) -> Led | None:
    """Return what those of a list do under whose lead or chair something is done, or who receive the subjects (获何立群接待); else None.

    Args:
        text: The plain text.
        end: End of the list.
        left: What stands before the list.
    """
    if chaired := _CHAIRED_BY.match(text, end):
        return Led("host", chaired.end())
    if escort := _ESCORT.match(text, end):
        return Led("attend", escort.end())
    hosts = _RECEIVES.match(text, end) if _RECEIVED_BY.search(left) and not _THING_RECEIVED.search(left) else None
    return Led("attend", hosts.end(), together=True) if hosts else None


TOGETHER = compiled(",?(?:一同|共同|一起)(?:为|按下|剪|揭)")
"""Behind those who lead somebody round: they act with them (在局长某某陪同下,一同为新馆揭牌)."""
FOR = compiled("(?:等(?:人|领导|嘉宾)?)?(?:共同|一同|一起|分别|先后|并)?为(?![^,。;]{0,16}(?:举行|主持|推动|促进|加强))")
"""Behind those who unveil several things: what (为甲,乙,丙揭牌)."""


def acts_too(text: str, start: int, end: int) -> bool:
    """Say whether a list from ``start`` to ``end`` inside somebody's words does something itself, and is not only spoken of."""
    return bool(_OFFICIATES_TOO.match(text, end) or (text[start - 1] in ",;”」" and _ACTS_TOO.match(text, end)))


_GUESTS_UNVEIL = compiled("(?:嘉宾|贵宾|来宾|领导|代表)[^。\n]{0,40}?(?:揭幕|揭牌|剪彩)(?:仪式|典礼|礼)?。[ (]{0,3}$")
"""The sentence before a row of those in a picture."""


def listed_as(text: str, start: int, at: int) -> Role:
    """Return what those do whom a phrase lists: guests at a ribbon or a plate unveil (剪彩贵宾包括, 嘉宾主持揭幕仪式。(左起)).

    Args:
        text: The plain text.
        start: Where the stretch before the list begins.
        at: Where the phrase begins in it.
    """
    if text.endswith(("剪彩", "揭牌", "揭幕"), start, at):
        return "unveil"
    return "unveil" if text[at] in "左右从" and _GUESTS_UNVEIL.search(text, max(0, at - 80), at) else "attend"


def has_object(text: str, verb: Verb) -> bool:
    """Say whether a verb of saying has an object or describes a noun, and says nothing (总结两国经验, 总结的做法)."""
    if verb.word != "总结":
        return text.startswith("的", verb.end)
    return text[verb.end : verb.end + 1] not in (*",。;:、\n时说道并和与讲发致会", "")


def cuts_ribbon(text: str, end: int) -> bool:
    """Say whether 主持 that ends at ``end`` only means to cut a ribbon (主持剪彩), not to unveil too."""
    return _RIBBON.match(text, end) is not None and _UNVEILS.match(text, end) is None


_GROUND = compiled("奠基|开工|动工|动土|破土|培土|启动|首发|颁奖")
"""In the clause of a ribbon that is cut: nothing opens yet."""
_CLAUSE_END = compiled("[,。;\\n]")
_OF_A_HOUSE = compiled(
    "(?!等|一行|今|昨|当|上午|下午|随|共|一同|一起|联|在|于|为|并|率|与|和|偕|先|首|亲|[,。;、])[^,。;]{2,24}$|[^,。;]{0,16}下$"
)
"""Between a name and a rite that is held: the name is part of a house, an exhibition, a condition (何立群作品展举行…)."""


def _opens(text: str, verb: Verb) -> bool:
    """Say whether the ribbon that is cut opens something (guide: to cut the ribbon is to unveil), and is not that of a work begun."""
    before = max(text.rfind(mark, max(0, verb.start - 40), verb.start) for mark in ",。;\n")
    behind = _CLAUSE_END.search(text, verb.end, verb.end + 30)
    return _GROUND.search(text, max(before, verb.start - 40, 0), behind.start() if behind else verb.end + 30) is None


def unveils_there(text: str, verb: Verb) -> bool:
    """Say whether somebody attends and unveils in one word (出席揭牌), not only the ceremony of it (出席揭牌仪式)."""
    return verb.is_a("unveil") and text.endswith(("出席", "参加"), 0, verb.start) and text[verb.end : verb.end + 1] in (*",。;、\n并及", "")


_LIST_OF_BEST = compiled("了?[^,。;、]{0,16}榜单")
"""Behind 揭晓: a document is made public, not only a winner named."""
_AT_RITE = compiled("(?:(?:会|仪式|活动|典礼)[上中]|现场)[^。;\\n]{0,60}$")
"""Before somebody who gives something away at the event (仪式上,馆长某某捐赠…)."""


_MILESTONE = compiled(
    "[^,。;]{0,30}(?:成果|里程|历史|历程|成长|新页|新篇|友谊|变化|盛事)|[^,。;]{0,20}(?:启用|落成|开幕|开工|动土)(?:典礼|仪式)"
    "|[^,。;]{0,40}?(?:服务|正式)(?:正式)?(?:开展|启用|投入服务|成立|诞生|启航|揭牌|投运|投产|投用|运营|营业|上线)"
    "|[^,。;]{2,24}(?:落成|启用|开幕|开工|动土|诞生|启航|通车|完工|竣工)(?=[,。;并]|$)"
)
"""What is witnessed only in a manner of speaking."""
_MOMENT = compiled("[^,。;]{0,30}(?:时刻|一刻)")
_SIGNED = compiled("签署|签约|签订|缔结|备忘录|协议|MOU")
_SIGNED_WITHIN = 600
"""How far back and on it is told that something was signed, which is witnessed in truth, in code points."""


def milestone(text: str, verb: Verb) -> bool:
    """Say whether what is witnessed is only so in a manner of speaking (见证新馆落成): no moment where one signs, not 到场见证."""
    at = verb.end
    if verb.is_a("attend"):
        return False
    if _MILESTONE.match(text, at):
        return True
    return _MOMENT.match(text, at) is not None and _SIGNED.search(text, max(0, at - _SIGNED_WITHIN), at + _SIGNED_WITHIN) is None


_RITE_BY = compiled("(?:剪彩|揭牌|揭幕)(?:仪式|典礼|礼)[^,。;\n]{0,8}由[^。;\n]{2,150}$")
"""Before 主持: a rite that several people officiate at (剪彩仪式由甲、乙主持)."""
_RITE_WITHIN = 170


def _rite_by(text: str, since: int, verb: Verb, several: bool) -> bool:
    """Say whether several who 主持 unveil: the rite stands before them."""
    return (
        several
        and text[verb.end : verb.end + 1] in (*",。;、\n", "")
        and _RITE_BY.search(text, max(0, since - _RITE_WITHIN), since) is not None
    )


_GIFTS = frozenset(["致赠", "致送", "赠送", "回赠", "互赠", "馈赠", "颁赠"])
_RECEIVER = compiled("(?:^|[,。;\n])[^,。;、\n]{0,4}[向给予][^,。;\n]{2,40}$")
"""Up to the end of somebody whom a gift is for (向局长某某致送纪念品)."""


_RITE_HELD = compiled(
    "了?(?:[^,。;的]{0,8}?(?:祝酒|祝捷|点灯|开球|鸣锣|敲钟|开步|启用|启动|亮灯|开幕|奠基|动土|动工|落成|开展|通车|点睛|上梁|祈福|首航|开航))?(?:仪式|典礼|式|礼)(?![品堂])"
)
"""Behind 主持: a rite, not a meeting."""
_GUESTS = 3
"""So many in one list do not chair a rite."""


_WISHES = frozenset(["感谢", "肯定", "希望", "期许", "期盼", "期待", "期望", "期勉", "勉励", "推荐", "要求", "承诺"])
"""What the words of a report say of those who were there together, which none of them need have said."""


def wished_together(verb: Verb, count: int) -> bool:
    """Say whether ``count`` in a list only wish or thank as a body (甲、乙、丙共同期勉学员): nobody's speech is told."""
    return count >= _GUESTS and verb.word in _WISHES


def escorts(text: str, verb: Verb) -> bool:
    """Say whether those by whom it is done only come along, and the clause ends (由局长何立群陪同,视察工地)."""
    return verb.word == "陪同" and text.startswith(("出席,", ","), verb.end)


def by_guests(text: str, verb: Verb, low: int) -> bool:
    """Say whether guests, who are named next, 主持 a rite (嘉宾主持亮灯仪式,包括…): they are there, and chair nothing."""
    rite = verb.is_a("host") and _RITE_HELD.match(text, verb.end) is not None and _UNVEILS.match(text, verb.end) is None
    return rite and _GUESTS_BEFORE.search(text, max(0, low - 40), verb.start) is not None


_GUESTS_BEFORE = compiled("[嘉贵来]宾[^,。;]{0,20}$")


def kinds_of(text: str, verb: Verb, since: int = 0, *, several: bool = False) -> tuple[str, ...]:
    """Return the kinds of a verb; who officiates at an unveiling (主持揭幕仪式) unveils, and who cuts the ribbon of what opens.

    Args:
        text: The plain text.
        verb: The verb.
        since: End of the subject.
        several: More than one does it.
    """
    if verb.word == "剪彩" and _opens(text, verb):
        return ("unveil",)
    if verb.word in _GIFTS and ("代表" in text[since : verb.start] or _RECEIVER.search(text, max(0, since - 48), since)):
        return ()
    if verb.word == "手持" and not several:  # one alone may hold anything anywhere
        return ()
    if verb.word == RITE and _OF_A_HOUSE.match(text, since, verb.start):
        return ()
    if verb.word == "揭晓" and _LIST_OF_BEST.match(text, verb.end):
        return ("release",)
    if verb.word == "捐赠":
        return ("attend",) if _AT_RITE.search(text, max(0, since - 60), since) else verb.kinds
    unveils = verb.is_a("host") and (_UNVEILS.match(text, verb.end) is not None or _rite_by(text, since, verb, several))
    return (*verb.kinds, "unveil") if unveils else verb.kinds


def besides(text: str, sentence: Sentence, group: Group) -> bool:
    """Say whether a list stands in a clause that only says who else was there (除了校长某某外,…)."""
    return text.startswith("除", sentence.start) and text.rfind(",", sentence.start, group.entries[0].start) < 0


_REGARDED = compiled("(?:对|就|向|为)[^,。]{0,24}$")
_REGARDS = compiled("[^,。]{0,8}(?:表示|给予|致以|充分|高度)")
"""Around an act that somebody only speaks of (对成功签约表示祝贺)."""


def spoken_of(text: str, verb: Verb, start: int) -> bool:
    """Say whether somebody only speaks of what the verb says (对签约表示祝贺), in the clause from ``start``."""
    return _REGARDS.match(text, verb.end) is not None and _REGARDED.search(text, start, verb.start) is not None


def cited(text: str, entry: Entry, verb: Verb) -> bool:
    """Say whether somebody is only cited (某某总书记指出): of one who is there the report tells the posts before the name."""
    if verb.word in _CITES and text.startswith(_AS, entry.mention.start - 2):
        return True
    after = entry.mention.after
    return after is not None and text[after.start : after.end] == "总书记" and verb.word in ("指出", "强调", "说", "要求", "提出")


_SENT_BY = compiled(
    "[,:“「]?(?:(?:他|她|自己|本人|今[天日]|这次|此次|此行|当天|特地|特别|专程|是|也|很荣幸|有幸){1,4})"
    "(代表)(?!团|处|性|队|作)[^,。;]{2,30}?(?:前来|来|出席|到场|参加|致意|祝贺|恭贺|欢迎|感谢|致谢|问候)"
)
"""Behind a verb of saying: the speaker came in somebody's place (表示,他代表县长某某前来祝贺)."""


def comes_for(text: str, verb: Verb) -> tuple[int, int] | None:
    """Return where a speaker says in whose place they came; None when they do not."""
    sent = _SENT_BY.match(text, verb.end) if verb.is_a("speak") else None
    return sent.span(1) if sent else None


_AS = ("正如", "诚如", "如同")
_CITES = frozenset({"指出", "强调", "说", "所说", "提出", "表示"})
"""Verbs of words that are quoted from elsewhere behind 正如."""
_KIN = compiled("(?:[他她其]的?)(?:[大二三小][哥弟姐妹]|太太|妻子|丈夫|先生|父亲|母亲|哥哥|弟弟|姐姐|妹妹|儿子|女儿)$")


def kin(text: str, entry: Entry) -> bool:
    """Say whether somebody without a title is told of as another one's kin, whom 他 does not mean."""
    return not entry.titles and _KIN.search(text, max(0, entry.start - 8), entry.start) is not None


_DECREE = compiled("了?[^,。;]{0,16}(?:法令|行政令|总统令|主席令|国务院令|命令|法案|敕令|政令)(?![^,。;]{0,6}协议)")
"""Behind 签署: what a head of state signs alone, no agreement."""
_ON_PAPER = compiled(
    "在[^,。;]{0,16}(?:确认书|交接书|证书|登记[簿表]|条幅|横幅|纪念[册封]|签名[墙簿]|留言簿)上(?:共同|分别|郑重|现场|一一)*$"
)
"""Before 签字: no agreement is signed."""
_MONTHS_AGO = compiled("今年\\d{1,2}月(?!\\d),[^。;]{2,40}?(?:来到|考察|调研|访问)[^。;]{0,40}$")
"""Begins a sentence that looks back on where somebody went in another month (今年9月,某某到甲地考察并主持召开座谈会)."""
_BY_LETTER = compiled("(?:致信|致函|来信|去信)[^。;\\n]{2,80}$")
"""Before a verb of saying: it is said in a letter."""
_IN_BOOK = compiled("在《[^《》\n]{1,40}》(?:一[书文])?[中里]?(?:也|还|曾)?$")
"""Before a verb of saying: it is written in a book (作家某某在《…》中分析)."""


def done_elsewhere(text: str, sentence: Sentence, verb: Verb, kind: str) -> bool:
    """Say whether a decree is signed, what is said stands in a letter, or was done on a journey months ago: no act at an event."""
    if kind == "sign":
        on_paper = _ON_PAPER.search(text, sentence.start, verb.start) is not None
        return on_paper or _DECREE.match(text, verb.end) is not None
    if kind in ("attend", "host"):
        return _MONTHS_AGO.match(text, sentence.start, verb.start) is not None
    written = _IN_BOOK.search(text, max(sentence.start, verb.start - 60), verb.start) or _BY_LETTER.search(text, sentence.start, verb.start)
    return kind == "speak" and written is not None


_WRITES = compiled("[^。;\n]{0,30}?(?:致贺信|致贺电|致信|致电|发来(?:贺信|贺电)|发去(?:贺信|贺电))(?![的者])")
_LETTER_WITHIN = 300


def wrote(text: str, name: str, at: int) -> bool:
    """Say whether somebody's words at ``at`` stand in a letter that the text tells before (某某向大会致贺信。某某指出,…)."""
    low = max(0, at - _LETTER_WITHIN)
    told = text.rfind(name, low, at)
    while told >= 0:
        if _WRITES.match(text, told + len(name), at):
            return True
        told = text.rfind(name, low, told)
    return False


_PUBLISHED = compiled("(?:发布|公布|推出|出版)了?[^,。;]{0,12}$")


def published(text: str, verb: Verb) -> bool:
    """Say whether 报告 is a document that somebody makes public, no words spoken (发布分析报告)."""
    return verb.word == "报告" and _PUBLISHED.search(text, max(0, verb.start - 16), verb.start) is not None


def without_chairs(text: str, acts: list[Act]) -> list[Act]:
    """Return the acts without the unveiling of who only chairs its rite (主持揭幕仪式), where the text tells who unveils."""
    if not any(act.role == "unveil" and text.startswith("揭", act.start) for act in acts):
        return acts
    return [act for act in acts if act.role != "unveil" or text[act.start : act.end] != "主持"]


_OCCASION = compiled("[^,。;]{0,60}(?:之际|的情景|的情形)")
"""Behind what somebody does: it only tells when something else was done, or is remembered (在市长某某赴乙地出席丙大会之际)."""
_TOO = compiled("[也亦皆均都](?:亲自|特别|特地|一同)?$")
"""Before a verb: others were told before who do it, and this one is there besides, however long the sentence."""
_FAR = 6
"""Characters between somebody and a verb of saying, from which on the words between tell something else."""
_LAST_YEAR = compiled("(?:去年|前年|上个?月)(?!的)[^,。;]{0,40}$")
"""From the head of a sentence to a verb."""


def told_of(text: str, sentence: Sentence, verb: Verb, kind: str, group: Group) -> bool:
    """Say whether an act of last year, of another occasion or in another one's words is only told of."""
    if (kind != "speak" and _OCCASION.match(text, verb.end)) or _LAST_YEAR.match(text, sentence.start, verb.start):
        return True
    if kind == "attend" and _TOO.search(text, group.end, verb.start):
        return False
    mention = group.entries[-1].mention
    if kind == "speak" and wrote(text, text[mention.start : mention.end], verb.start):
        return True
    far = kind == "speak" and verb.start - group.end > _FAR
    if retold.over_time(text, sentence, group, verb.start, verb.end):
        return True
    return (far or kind in ("attend", "host")) and retold.only_told_of(text, sentence, group.entries[-1], verb.start)
