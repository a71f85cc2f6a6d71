"""Words around a list that say how those in it come into the sentence: with others, by whom it is done, as an object."""

from generator.expressions import compiled
from generator.extract.people.grammar import DELEGATES, GUESTS_AMONG, OBJECTS, OTHERS_AMONG, any_of

_OBJECT_MARK = any_of(OBJECTS, r"(?:了|到)?(?:[^,。由与和]{0,8}的)?$")
TO = compiled(r"(?:向|给|对|为|与|和)(?:[^,。]{0,20}的)?$")
WITH = compiled(
    rf"(?:与|和|同|跟|率领?|偕同?|携手?|带领|连同|联同|联合|会同)(?:[来到]访的|(?:捐赠|捐款|赞助)[者人]|夫婿|丈夫|妻子|来华[^,。;]{{0,24}}的|{GUESTS_AMONG}|{OTHERS_AMONG})?$"
)
TOGETHER_THEN = compiled("[^,。;、]{0,8}?(?:,?(?:以及|及|和|与)[^,。;]{2,30})?,?(?P<word>共同|一同|一起|携手|齐心)(?!的)")
"""Behind those with whom somebody does something: it follows (与局长某某等贵宾,共同祈求平安)."""
SHARED = frozenset(["attend", "host", "unveil", "sign", "witness"])
"""Roles that those with whom somebody does something share: they are there too."""
LED = compiled("(?<![^,。;]表)(?:率领?|带领|携(?!手)|偕同?)[^,。;]{0,8}$")
OTHERS_TOO = compiled(
    "等?[^,。;]{0,8},?(?:以及|及|和|与)(?=[^,。;]{2,40}(?:代表|人员|负责人|学者|嘉宾|来宾|师生|同仁|干部|群众|民众|居民|领导|官员|贵宾|人士|仕绅))"
)
"""Behind a list: others without names do it too (…,以及各界代表共同揭牌)."""
GOES_ON = compiled("等?[^,。;、]{0,6}(?:、|,?(?:以及|及|和|与|还有|连同))")
"""Behind a list: people without names go on with it, who speak too (…,以及居民代表发言)."""
UNNAMED_LAST = compiled("等?(?:人|嘉宾|贵宾)?(?:,?(?:以及|及|和|与)(?:一众|众多|多[位名]|各|其他)[^,。;]{1,20})?")
"""The rest of a list, without names (甲、乙,以及一众区议员)."""
UNNAMED_BETWEEN = compiled("[、,][^,。;、]{2,12}代表(?:以?及|、|和|与)[^,。;、]{0,24}")
"""Between two of a list: who came without a name (…、甲町代表及处长某某)."""
BY = compiled(r"(?:由|经|请|邀请|特邀|邀|邀?请到|邀?请来)(?:了)?$")
INVITED = compiled("请[到来]了?$")
DELEGATE = any_of(DELEGATES, "$")
POSSESSED = compiled(
    "的(?!(?:[\u4e00-\u9fff]{0,4}团队|一行)(?:[及和与、,]|共同|一同))|(?:宣誓)?就职|上任|追思|告别式|婚礼|画展|个展|新书|纪念|(?:教育|文教|慈善)?基金会|(?:设计|服务|工作)?团队|(?:大|小|次)?(?:女儿|儿子)|遗孀|遗属|家属|(?<!夫)妻子|丈夫|父亲|母亲|图书馆|美术馆|故居"
)
"""Behind a list: what is theirs, which does what follows."""
_ACCORDING = compiled("(?<![^,。;:\\n])据[^,。;:\\n]{0,12}$")
PRESENCE = compiled("(?:等?[^,。;、见鉴证在于获经]{0,8})?(?:的)?(?:共同|一同|一起)?(?:的)?(?:见证|鉴证)(?:下|之下)")


TOGETHER = compiled(
    "(?:等?[^,。;、]{0,4})?[均皆都](?=[^,。;、]{0,6}(?:出席|到场|参加|莅临|与会))|[均皆都也亦](?=[^,。;]{0,8}见证)|[^,。;]{0,30},(?:共同|一同|一起|[均皆都]|[两三四五六七八九十\\d]{1,2}人)"
)
"""Behind a list of those present: they do what follows."""


def is_object(text: str, left: str, end: int) -> bool:
    """Say whether a list behind ``left`` that ends at ``end`` is an object; who introduces something is none (据馆长何立群介绍,…)."""
    if _OBJECT_MARK.search(left) is None:
        return False
    return _ACCORDING.search(left) is None or not text.startswith("介绍", end)
