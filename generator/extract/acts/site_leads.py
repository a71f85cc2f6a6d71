"""What stands before or inside a stretch that should name a thing and shows that a sentence begins there, no name."""

from generator.extract.acts.scan import rule

_DOES = rule(
    r"(?:进行|(?<![境观])营造(?!厂|业|公司|工程|计划|商)|(?<![承主协])办理|包含|包括|恭喜|预祝|[欣适恰正]逢|正值|时值|打造成?为?|建置|开办|开立|开辟|争取|斥资|(?<![暨及和与])增设|(?<![新增])设[置立](?!计划|工程|案|管理)|成立|(?<![个家项座所])新增设?|也是|还有|还将|又有|"
    r"现又新增|(?<!协|补|辅)助(?=.{0,6}(?:兴建|打造)))"
)
"""Verbs whose object is the thing: its name begins behind the last of them."""
_GOES = rule(r"前往|亲赴|赶[往赴]|亲[临自]|莅临|到访")
"""Verbs of going: the place is the thing, or holds its ceremony."""
GONE_TO = rule(r"(?:前往|亲赴|赶[往赴]|莅临)(?P<name>[^,;。]{3,30}?)(?:参加|出席|参与|主持)了?$")
"""Before the name of a ceremony that has nothing else in it: where somebody went to it (前往甲馆参加落成典礼)."""
_LEAST = 4
"""So many code points are left behind such a verb at least."""
_SAYS = rule(
    r"随[着著]|由于|透过(?=.{0,12}连接)|导入到|已又|不断有|就像|工程[采分](?![类公])|取消|抵达|引导|进入|高兴|荣幸|开心(?!农)|解决好|两三[台家个]|齐聚|配合|搭配|因应|发现|调查(?!处|局|站)|表示|强调|务求|务必|指示|阐述|亲自|亲临|亲赴|前往|前来|莅临|一同|落脚|进驻|特别(?!行政|展|市|法|保护|支援)|致赠|[捐慨]赠|本人|迎战|显在|"
    r"祝福|辅导(?!中心|团|处|室)|委托|贵宾|来宾|视察|宣布|主办|承办|协办|伉俪|共襄|欢喜|迎接|避免|化身|运用|步行|起鼓|又一(?!村)|再次|即将|将来|已(?:成功|经|完成|纳入|[于在])|也(?:强调|将|已|有|完成|彰显)|"
    r"务实|还没|成功打入|签办|加上|一旦|希望(?!小学|中学|学校|工程)|当[他她它]|加码|[数\d]年前|筹备|祈求|上香|焚香|遴选|更上层楼|[长儿]者有|同庆|敬邀|邀集|邀请|投入(?=总|\d)|万元|(?<!\d)亿元"
)
"""In the stretch: somebody says or does something there."""
_BEGINS = rule(
    r"(?:之|也|但|并|且|[他她它]|及|系\d|至(?=[夜今晚\d])|到(?!家)|则|因此|或(?=[与因许])|指(?![挥南导定示纹环针])|首部曲|剩|刚|[落建]成之|启用之|完工之|[一二三四五六七八九十两\d]+[案处]|有[一二三四五六七八九十两\d]+[案处座个]|"
    r"自(?=\d)|假(?=.{2,12}[区市镇乡村里])|力拚|预估|替代|视为|为(?!民|众|恭)|在(?!台|地).{2,10}(?:成立|举行|举办))"
)
"""At its head: a clause goes on."""
_DAY = rule(r"[今昨](?:\([^)]{0,8}\))?[日天]|\d{1,2}月(?:\d{1,2}日|份)|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])|[上下]午|自\d{2,4}年")


def behind_going(text: str, start: int, end: int) -> int:
    """Return where a name begins behind a verb of going (市長前往甲中心啟用典禮)."""
    return max((goes.end() for goes in _GOES.finditer(text, start, end - _LEAST)), default=start)


def behind_verb(text: str, start: int, end: int) -> int:
    """Return where a name begins behind a verb whose object it is (某局辦理甲改建工程)."""
    for does in _DOES.finditer(text, start, end - _LEAST):
        start = does.end()
    return start


def before_day(text: str, start: int, end: int) -> int:
    """Return where a name ends before a day that stands inside the stretch (甲館今(9)日上午在乙地)."""
    day = _DAY.search(text, start + 1, end)
    return day.start() if day else end


def is_told(text: str, start: int, end: int) -> bool:
    """Say whether a stretch is part of a sentence, no name: somebody says or does something in it."""
    return _BEGINS.match(text, start, end) is not None or _SAYS.search(text, start, end) is not None
