"""Whether a verb is one in its sentence, or part of a noun (签约仪式) or of what somebody speaks of (祝贺签约)."""

from generator.expressions import compiled
from generator.extract.lexicon import Lexicon
from generator.extract.people import officiants
from generator.extract.people.grammar import NO_SPEECH, NOUNS, any_of
from generator.extract.people.verbs import Verb

_NOUN_AFTER = any_of(NOUNS)
_GOVERNING = compiled(
    r"(?:出席|参加|主持|见证|列席|观礼|参与|举行|举办|陪同|组织|承办|召开|参观|观看|观摩|书面|本次|此次|集中|的|协议|合同|重大)(?:了)?$"
)
_PUBLICATION = compiled("(?:报告|成果|白皮书|新品|产品|政策|标准|指数|榜单|名单|项目|信息|新闻|案例|规划|图谱)(?:集中|重磅|联合|现场)?$")
"""What makes a noun of 发布 behind it (成果发布)."""
_MAKES = compiled("(?:作|做|进行|将|把)了?[^,。]{0,16}$")
_GIVES = compiled("(?:作|做|发表)了?(?:题为[^,。]{1,30}|[《“][^,。]{1,30}[》”])的?$|(?:作|做|发表|进行)了[^,。]{1,10}的$")
"""Before a talk: its title, of one who gives it (作题为《…》的报告)."""
_ATTENDS = compiled("(?:出席|参加|列席|参与|主持)了?[^,。并]{1,40}$")
_OCCASION = compiled("[^,。;并]{0,24}(?:会|仪式|典礼|活动|论坛)(?=[,。;\\n并时上]|$)")
_HEARD = compiled("(?:听取|听|观看|聆听|审议|审阅)(?:了)?[^,。、]{0,12}$")
"""Before a talk: what a listener does (听取汇报)."""
_TOPIC = compiled("(?:就|围绕|针对)[^,。;]{0,40}$")
_DISCUSSED = compiled("[^,。;]{0,24}?(?:进行|展开|开展)了?[^,。;]{0,8}(?:讨论|交流|商讨|洽谈|研讨|座谈|探讨|沟通|磋商)")
"""Around a word among what is talked over by several (就人才培养、分享资源等进行讨论)."""
_THANKED = compiled("(?:感谢|多谢|谢谢|祝贺|表扬|嘉许|鼓励|呼吁|希望|期望|号召)(?:所有|全体|各|一众|大家|广大|更多)[^,。;并]{0,16}$")
"""Before what others do, whom somebody thanks or calls on (感谢所有参与兴建的人员)."""
_ATTRIBUTIVE = frozenset(["提出", "强调", "指出", "提到", "总结", "阐述", "倡导"])
"""Verbs that before 的 only describe what somebody said (主席提出的倡议), and with 了 what was done (总结了经验)."""
_AS_TALK = compiled("(?<![合协工操运])作了?[^,。]{0,8}$|(?:经验|典型|书面|大会|先后|依次|轮流)$")
"""Before 交流: it is a talk to all, not one with each other."""
_WENT = compiled("(?:前往|亲自|到场|亲往|共同|一同)$")
"""Before a verb: it is done (前往揭牌时表示)."""
_BEGINNING = compiled("[揭掀]开[^,。]{0,10}(?:序幕|帷幕|篇章|面纱|谜|新)")
_ADVERB_BEFORE = compiled(
    r"(?:分别|共同|先后|首先|随后|最后|[中上时将]|并|还|又|则|也|就|一同|一起|联合|他|她|[今昨当同本)]日|[今昨当]天|[上下]午|晚上|[辞词]时|特别|专程|亲自|,)$"
)
_GREETED = compiled(
    "(?:了|活动|会议|仪式|典礼|今天|此次|本次|[^,。;、]{2,10}(?:会|活动|仪式|典礼))*的(?:各[位界方]|嘉宾|来宾|贵宾|领导|人员|企业|代表|同志|朋友|师生|校友|全体|所有|专家|学者|市民)"
)
"""Behind an attendance that others are greeted for (向出席活动的嘉宾表示欢迎)."""
_OF_OTHERS = compiled(
    "的(?![^,。;]{0,12}(?:会议?|活动|典礼|仪式|论坛|比赛|展览)(?:[,。;上中]|$))(?![是有还尚亦也则都为包计,。;:、]|嘉宾|来宾|贵宾|领导|人[员士]|官员|代表|首长|长官)[^,。;:]{0,12}[\u3400-\u9fff]"
)
"""Behind an attendance that only says which others (与出席的家庭合影)."""
_WHO_DOES = compiled(
    "(?:[^,。;、的]{1,8}的[^,。;、]{0,8}?|[^,。;、的]{0,4}?)(?:负责人|代表|人员|客商|企业|群众|干部|师生|嘉宾|来宾|员工|选手)"
)
"""Behind a verb in a list: who others in it are (…、签约客商及参与展销的企业负责人)."""
_GREETS = compiled("(?:向|对|欢迎|感谢)[^,。;]{0,6}$")
_NO_SPEECH = any_of(NO_SPEECH)
_SEE = compiled("(?:共同|一同|一起|到场|亲临|莅临|现场|一并|齐聚)$")
_ADVERB = 2
"""Characters of an adverb before a verb."""


def _tells_of(text: str, verb: Verb) -> bool:
    """Say whether a word behind 介绍, 分享 or 见证 is its object, which makes no noun of it (介绍项目情况, 共同见证仪式)."""
    if verb.word == "见证" and _SEE.search(text, max(0, verb.start - _ADVERB), verb.start):
        return True
    return verb.word in ("介绍", "分享", "讲解") and text.startswith(
        ("项目", "企业", "单位", "平台", "中心", "内容", "活动", "展览", "会议"), verb.end
    )


def _comes_to_see(text: str, verb: Verb) -> bool:
    """Say whether 见证 is a verb behind another one of those who come (到场参与见证)."""
    return verb.word == "见证" and text.endswith(("参与", "出席", "参加", "列席", "观礼"), 0, verb.start)


def nominal(text: str, lexicon: Lexicon, verb: Verb, start: int) -> bool:
    """Say whether the verb is part of a noun (签约仪式, 发布会, 致辞中)."""
    titled = text[verb.start - 1] in "的》”" and _GIVES.search(text, max(start, verb.start - 40), verb.start)
    ribbon = verb.word == "剪彩" and text.endswith(("主持", "进行", "主持了", "进行了"), start, verb.start)
    if (
        verb.word in lexicon.noun_verbs
        and not (titled or ribbon or _rite_for(text, verb, start) or _spoke_first(text, verb, start))
        and not (text[verb.end] in "时后" and _WENT.search(text, start, verb.start))
        and not officiants.unveils_there(text, verb)
        and (
            (_NOUN_AFTER.match(text, verb.end) and not _tells_of(text, verb))
            or (_GOVERNING.search(text, max(start, verb.start - 4), verb.start) and not _comes_to_see(text, verb))
        )
    ):
        return True
    joined = verb.is_a("attend", "sign") and text[verb.start - 1] in "及和与、" and _WHO_DOES.match(text, verb.end) is not None
    others = joined or (verb.is_a("attend") and (text[verb.start - 1] == "的" or _OF_OTHERS.match(text, verb.end)))
    if others or text[verb.start - 2 : verb.start] in ("作为", "用作"):
        return verb.word != "主礼嘉宾"
    brought = verb.is_a("sign") and _BROUGHT.search(text, max(start, verb.start - 20), verb.start) is not None
    if brought or _not_there(text, verb, start) or _occasion(text, verb, start) or (verb.word == "讲座" and not titled):
        return True
    if verb.is_a("release") and _PUBLICATION.search(text, start, verb.start):
        return not _MAKES.search(text, start, verb.start)
    if verb.word in ("与谈人", "主礼嘉宾") or (verb.is_a("unveil") and _BEGINNING.match(text, verb.start)):
        return True
    if verb.word == "代表":
        return not _represents(text, verb, start)
    if verb.is_a("speak"):
        return _says_nothing(text, verb, start)
    return verb.is_a("host") and (text[verb.end : verb.end + 1] in ("人", "的") or officiants.cuts_ribbon(text, verb.end))


def _spoke_first(text: str, verb: Verb, start: int) -> bool:
    """Say whether a speech is over before what follows: its speaker stands right before it (在主席某某致辞后,…)."""
    return text[verb.end : verb.end + 1] == "后" and verb.is_a("speak") and 0 <= verb.start - start <= _ADVERB


_BROUGHT = compiled("(?:促成|促使|促进|推动|决议|决定)[^,。;]{0,16}$")
"""Before a signing: others sign (促成双方备忘录签约)."""
_SOFT = frozenset(
    [
        "肯定",
        "感谢",
        "希望",
        "期许",
        "期盼",
        "期待",
        "期望",
        "要求",
        "承诺",
        "建议",
        "推荐",
        "分享",
        "呼吁",
        "勉励",
        "期勉",
        "回应",
        "说明",
        "分析",
        "称赞",
        "赞扬",
        "回忆",
        "提醒",
        "通报",
        "交流",
        "介绍",
        "提出",
    ]
)
"""Verbs of saying that are nouns as they stand."""
_RECEIVED = compiled("(?:[获受应赢]|得到|值得|充满|兑现|建立|符合|满足|达成|达到|超出|寄予)[^,。;]{0,20}$")
"""Before what somebody is given, or fills (深获各界肯定, 应民众要求)."""
_THING = compiled("感|性|家园|[者书函状]|的(?!是)|下|机制|系统|平台|清单|价|票|率|信")
"""Behind it: what makes a noun of it, or an attribute (期待感, 必访推荐的老店)."""


def _says_nothing(text: str, verb: Verb, start: int) -> bool:
    """Say whether a word of saying is a noun, or what somebody hears, reads or talks over."""
    described = verb.word in _ATTRIBUTIVE and officiants.has_object(text, verb)
    heard = _HEARD.search(text, max(start, verb.start - 16), verb.start) or officiants.published(text, verb)
    topic = _TOPIC.search(text, start, verb.start) and _DISCUSSED.match(text, verb.end)
    mutual = verb.word == "交流" and not _AS_TALK.search(text, max(start, verb.start - 12), verb.start)
    other_word = _NO_SPEECH.match(text, verb.start) or _NO_SPEECH.match(text, max(start, verb.start - 2))
    return bool(described or heard or topic or mutual or other_word or _named(text, verb, start))


def _named(text: str, verb: Verb, start: int) -> bool:
    """Say whether a word of saying is what something is called or somebody is given, and says nothing (备受肯定, 市民的期待)."""
    if verb.word not in _SOFT:
        return False
    if text[verb.start - 1] == "的" and not text.startswith("的是", verb.end):
        return True
    return _THING.match(text, verb.end) is not None or _RECEIVED.search(text, max(start, verb.start - 24), verb.start) is not None


def _represents(text: str, verb: Verb, start: int) -> bool:
    """Say whether 代表 is a verb: with an object behind it, or that of one who comes in another one's place (由副县长何立群代表出席)."""
    if _SENT.search(text, max(0, verb.start - 62), verb.start) and _IN_PLACE.match(text, verb.end):
        return True
    held = verb.start == start or _ADVERB_BEFORE.search(text, max(start, verb.start - 3), verb.start)
    return bool(held and officiants.REPRESENTS.match(text, verb.start))


_SENT = compiled("(?<!自)由[^,。;由]{2,60}(?<!特别)(?<!全权)(?<![业位门构司会界方商家者生员民师友属团户队校院])$")
_IN_PLACE = compiled("出席|参加|与会|参与|到场|前来|前往|致[辞词意]|领奖|受奖|受赠|接受|接旗")
_AT_THE_TIME = compiled("(?:[会坛式礼]上|发表|期间|所作|作出)的$")
"""Before a speech that is spoken of (在峰会上的主旨讲话将是亮点, 在论坛上发表的主旨演讲)."""
_WISHED = compiled("(?:期待|盼望|愿意?|希望)[同与和][^,。;]{1,12}$")
"""Before what a speaker would do with another (期待同你一道主持)."""
_BROADCAST = compiled("(?:播出|播放|刊登|刊发)[^。\n]{0,40}?(?:专访|访谈)[^\n]*$")
"""Before what a guest says in an interview that is announced: it was not said at the event."""
_BROADCAST_REACH = 160


def said_of_another(text: str, verb: Verb, start: int) -> bool:
    """Say whether a speech, a chair or words belong to another occasion than the one reported."""
    if verb.is_a("keynote") and _AT_THE_TIME.search(text, start, verb.start):
        return True
    if verb.is_a("host", "keynote") and _WISHED.search(text, max(0, verb.start - 24), verb.start):
        return True
    return verb.is_a("speak") and _BROADCAST.search(text, max(0, verb.start - _BROADCAST_REACH), verb.start) is not None


def _not_there(text: str, verb: Verb, start: int) -> bool:
    """Say whether others do it, or it belongs to another occasion."""
    return _others_do(text, verb, start) or said_of_another(text, verb, start)


_BEGUN = "(?:开幕|闭幕|启动|开始|开工|竣工|落成|启用|成立|开馆|开园|开业|开赛|开营|揭牌|通车|开通|圆满)"
_MEASURE = compiled(
    "(?:对|将|自|从|进入|全国|暂停|取消|终止|退出|推迟|加征|辞[去职]|不再|停止|停火|任命|解散|延长|恢复|撤|参选|放弃|与[^,。;]{2,12}断交"
    "|[^,。;、]{0,20}(?:机制|方案|措施|专案|贷款|调查|稽查|应变|程序|补助|工作)(?![会记])|(?:该国|本国|我国|全球)"
    "|[,:]?[^,。;]{0,40}?(?:协议|协定|备忘录|法[案令]|条例|关税)[^,。;]{0,6}?生效"
    f"|[,:](?:将|对|自|从|因|由于|不再|停止|暂停|取消|任命|解散|进入|由|与|向|为)(?![^。;]{{0,40}}?{_BEGUN}))"
)
"""Behind 宣布 or 启动: a measure that is announced or taken, wherever who does so is."""
_CONTEST = compiled("(?:参加|参与)了?[^,。;]{0,24}?(?:评选|甄选|复审|初审|遴选|选拔|评鉴|征选)(?![会结委])")
"""What one competes in."""


def _others_do(text: str, verb: Verb, start: int) -> bool:
    """Say whether the verb is the beginning of a word for people (毕业生), or what others are thanked for."""
    if verb.is_a("none") or (verb.is_a("attend") and text.startswith("者", verb.end)):
        return text[verb.end : verb.end + 1] in ("生", "者")
    if not verb.is_a("attend") or (verb.word in ("宣布", "启动") and _MEASURE.match(text, verb.end)) or _CONTEST.match(text, verb.start):
        return verb.is_a("attend")
    greeted = _GREETED.match(text, verb.end) is not None and _GREETS.search(text, max(start, verb.start - 8), verb.start) is not None
    return greeted or _THANKED.search(text, start, verb.start) is not None


_RITE_ENDS = compiled("(?:仪式|典礼)(?=[,。;\\n]|$)")
_FOR = compiled("(?<![因作成视名])为(?![^,。;]{0,20}(?:举行|举办|主持|召开|参加|出席))[^,。;]{2,24}$")


def _rite_for(text: str, verb: Verb, start: int) -> bool:
    """Say whether the words of a rite are used as its verb (共同为新馆揭牌仪式)."""
    rite = verb.is_a("unveil") or verb.word == "剪彩"
    return rite and _RITE_ENDS.match(text, verb.end) is not None and _FOR.search(text, start, verb.start) is not None


_SPEAKS_OF = compiled(
    "(?:祝贺|恭贺|恭喜|欢迎(?!仪式|会|[词辞]|晚?宴)|(?<!为)(?<!为了)庆祝(?!活动|大会|会)|(?<!为)(?<!为了)支持(?!下|单位)|赞扬|赞赏|乐见|期待|感谢|促成|促使|商讨|讨论|洽谈|反对|推迟"
    "|关于|提及|谈到|回顾)[^,。;并]{0,30}$"
)
"""Before an act that is somebody else's, or not yet done (祝贺两地签署协议, 促成双方签约)."""


def _occasion(text: str, verb: Verb, start: int) -> bool:
    """Say whether the verb says what is attended or spoken of (出席甲与乙签署协议的记者会, 对签约表示祝贺)."""
    if not verb.is_a("sign", "unveil", "release", "present"):
        return False
    if verb.is_a("sign", "unveil") and _SPEAKS_OF.search(text, start, verb.start):
        return True
    return officiants.spoken_of(text, verb, start) or bool(_ATTENDS.search(text, start, verb.start) and _OCCASION.match(text, verb.end))
