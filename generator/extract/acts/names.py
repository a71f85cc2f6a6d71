"""Where a name ends: cutting the lead-in and the adverbs off a stretch of a clause."""

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.acts.scan import ASIDE, BOOK, QUOTED, Reading, any_of, hold, rule
from generator.extract.patterns import Guarded
from generator.model.span import Quote

_DAY = (
    r"(?:本?(?:周|星期|礼拜)[一二三四五六日天]|(?:今|昨|明|本|同|当|次|翌)(?:\([^)]{0,80}\)(?:天|日|晚|早|晨|年|月|周)?|天|日|晚|早|晨|年|月|周)|\d{2,4}年(?!度)|"
    r"[〇零一二三四五六七八九十]{2,4}年|[上本]个?月(?=\d{1,2}[日号])|\d{1,2}月|[一二三四五六七八九十]{1,3}月|\d{1,2}日|\d{1,2}号(?=[,上下中晚在早于]|举行)|[一二三四五六七八九十廿卅]{1,3}日|"
    rf"\(\d{{1,2}}日?\)日?|\({ASIDE}{{1,3}}\)日|民国\d{{2,3}}年)"
)
TIME = (
    rf"(?:(?:{_DAY}(?:(?:至|到|-|—){_DAY})?){{1,4}}(?:\([^)]{{0,80}}\))?|当地时间|北京时间|近日|日前|近期|最近|前不久|不久前|早前)"
    r"(?:(?:上午|下午|中午|晚上|晚间|早上|一早|清晨|凌晨|傍晚|当地时间|(?:\d{1,2}|[零一二三四五六七八九十]{1,3})(?:时|点)(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|半|"
    r"许|整)?))*"
)
_HALF_DAY = r"(?:上午|下午|中午|晚上|晚间|早上|清晨)(?:\d{1,2}(?:时|点)(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|半|许|整)?)?"
_OCCASION = (
    r"(?:于(?=[^,;。的在]{2}))?[^,;。的于在]{0,20}?(?:会议|论坛|活动|现场|仪式|典礼|晚宴|大会|会|期间|同期)(?:上(?!海|市|级|门|线|课|半|述)|中(?!心|国|学|央|华|"
    r"原|部|医|小|型|试|间|欧|美|东|科|铁|航|石|信|粮|油|钢)|期间|现场|当天|之际|结束后)"
)
_LEADING = [word for word in words.ADVERBS if word not in ("联合", "联手", "携手", "集中", "全面", "独家", "集体", "线上", "首度")]
_LEAD = rule(
    r"1\d{6}[-—]?(?=[\u4e00-\u9fff])|<[a-z]{1,12}>|"
    r"(?:[Dd]ate:? ?)?(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?|"
    r"第[一二三四五六七八九十\d]{1,3}[组批轮场](?:是|为)|(?:19|20)\d\d(?=[\u4e00-\u9fff])(?![年届])|"
    r"(?!成功(?:大学|中学|小学|高中|国中|国小|岭|镇|路)|其中[国央文]|对外(?:经济|贸易|经贸|友好|文化|交流|合作|服务|联络))"
    rf"(?:{any_of(words.CONNECTIVES)}|{any_of(_LEADING)}|{TIME}|{_HALF_DAY}|在?(?:{_OCCASION})|"
    r"在(?:[^,;。]{0,40}?(?:之际|期间|支持下|指导下|推动下|背景下)|[^,;。]{0,160}?(?:见证|协助|帮助|协调|撮合|牵线|主持|陪同)之?下)|"
    rf"\({ASIDE}+\)|"
    r"[ 、·—▲△▼▽◆◇●○■□★☆※►▶◎-]|——|[^【】]{0,20}】|【[^】]{0,80}】|\[[^\]]{0,80}\]|(?:本报|本刊|本社)讯(?:\([^)]{0,80}\))?|"
    rf"中华民国\({ASIDE}+\)|"
    r"(?:[\u4e00-\u9fff]{1,6}[社网报] )?[\u4e00-\u9fff]{2,10}(?:\d{1,2}|[一二三四五六七八九十]{1,3})月"
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:电|讯|电讯))"
)
_TRAILING = [*words.ADVERBS, *words.SINGLE_ADVERBS, *words.ACTING, "在港"]
_FOUNDED = "设立|成立|设置|新设|增设|兴建|打造|新建|建立|组建|开设|创办|创建"
"""Behind a place: what follows is no part of it (于某乡设立某站)."""
_TAILS = rule(
    rf"(?:{any_of(_TRAILING)}|进行了|[今明]年起|"
    rf"(?:发布|发出|刊发|刊登)?(?:公告|公布|消息|声明)?宣?称|第[一二三四五六七八九十\d]{{1,2}}[次度]|{TIME}|{_HALF_DAY}|[ 、]|"
    rf"(?<![设建驻])在(?!台(?:商|协会|办事|代表))(?:(?!主持|出席|参加|见证|举行|举办|{_FOUNDED}|迎来|(?:投资|建设)[^,;。]{{0,12}}的)[^,;。]){{1,24}}|"
    rf"经(?:过)?[^,;。与和、]{{0,10}}(?:协商|磋商|洽谈|讨论|沟通)|在[^,;。]{{2,60}}(?:见证|陪同|主持|协调|撮合|牵线|协助|帮助)之?下|(?:[预]?订|特)?于(?:(?!{_FOUNDED})[^,;。的与]){{1,24}}|"
    r"(?<!放)(?<!请)(?<!休)(?<!暑)(?<!寒)(?<!度)假(?!期|日|如|设|装|冒|牌)[^,;。的]{2,24}|"
    r"(?<=[\u4e00-\u9fff]{2})驻[\u4e00-\u9fff]{0,2}[台华港澳美日韩英法德俄泰越菲印国](?:特命|全权|特派|特别)*|"
    r"(?:特|专程|率[团队])*(?:莅[校访会]|来[校访])|"
    r"[通透]过[^,;。]{0,10}(?:视频|视讯|连线|线上|云端|远程|网络|方式|形式)(?:会议|连线|方式|形式)?|"
    rf"(?<![成首京帝古])都|以(?:线上|线下|视频|视讯|云端)[^,;。]{{0,8}}(?:形式|方式)|以[^,;。的]{{2,10}}(?:形式|方式))$"
)
_TAIL = Guarded(
    "".join(sorted({hold(word)[0] for word in _TRAILING}))
    + r"周星礼今昨明本同当次翌\d〇零一二三四五六七八九十廿卅(民北近日最前不早上下中晚清第 、在于订预特通透都以假经莅来专率发刊公消声宣称驻",
    _TAILS,
)
_BREAK = rule(
    rf"(?:(?!代表(?:[处团]|会(?![见员谈议长])|联络|工作室|之家|履职|接待站|委员)|[受应]邀(?:赴|前往|来到)|其中[国央文]){any_of(words.BREAKS)}|(?<!等)首批|进行了|(?<![作易教社党生际会团盟工济金文])组织(?![部处科委机法秘联]|(?:在|于|与|和|及|共同|正式|签|分别|[、,]|$))|启动(?!区)|辅导(?![委会中处室员团组长班])|兴建(?!工程|计划))(?:了|的)?|"
    rf"[为由对将把被让于]|向(?![家阳])|(?<!{QUOTED})的|嘅|(?:总投资|投资|规模|占地|面积)[\d.约近超达亿万余元平方米亩]{{2,14}}"
)
_ALIAS = rule(rf"\({ASIDE}+\)$")
_DROPPED_ASIDE = compiled(
    r"\((?:前身|原名|旧称|旧名|俗称|又名|以下|下称|下同|简称|又称|股票|证券|代码|英文|右|左|图|见|"
    r"[\u4e00-\u9fff]{2,20}\d{1,4}(?:之\d{1,3})?号|(?:(?:\d{1,2}月)?\d{1,2}|[一二三四五六七八九十]{1,3})日\)|"
    r"[\d.A-Z: -]{3,}|(?:the )?[A-Z][A-Za-z .,&'-]*)"
)


def trim(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return ``[start:end)`` without lead-in, adverbs, blanks and outer quotation marks; empty (``start == end``) when nothing is left."""
    text = reading.text
    while start < end:
        lead = _LEAD.match(text, start, end)
        if not lead or lead.end() == start:
            break
        start = lead.end()
    while start < end:
        tail = _TAIL.search(text, start, end)
        if not tail or tail.start() < start:
            break
        end = tail.start()
    return start, end


def short_for(short: str, long: str) -> bool:
    """Say whether the characters of ``short`` stand in ``long`` in the same order (供销社 for 供销合作社)."""
    rest = iter(long)
    return all(character in rest for character in short)


def cut_left(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return ``[start:end)`` from behind the last function word or verb that no name holds."""
    for match in _BREAK.finditer(reading.text, start, end):
        if match.end() < end:
            start = match.end()
    return trim(reading, start, end)


_AROUND = 5_000
"""How far from a name it is looked for again, in code points."""


def stands_again(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` stands a second time no further than `_AROUND` away; a bound, so that time grows linearly."""
    return text.find(text[start:end], end, end + _AROUND) >= 0 or text.rfind(text[start:end], max(0, start - _AROUND), start) >= 0


_PAIRS = (("“", "”"), ("「", "」"), ("『", "』"), ("《", "》"))


def bare(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return ``[start:end)`` without an alias in parentheses behind it and quotation marks or 《》 around it, or at its end alone."""
    text = reading.text
    while alias := _ALIAS.search(text, start, end):
        inner = reading.plain(alias.start() + 1, end - 1).strip("“”「」『』")
        stands = _DROPPED_ASIDE.match(reading.document.folded, alias.start(), end)
        if alias.start() <= start or not (stands or short_for(inner, reading.plain(start, alias.start()))):
            break
        end = alias.start()
    end -= text[end - 1 : end] == " "
    end -= any(text[end - 1 : end] == mark and text.count(opening, start, end) < text.count(mark, start, end) for opening, mark in _PAIRS)
    if end - start > 2 and text[start] in '“「『《"‘〈' and text.find(text[start + 1], start) >= 0:
        inner = text[start + 1]
        if inner in (QUOTED, BOOK) and not text[start + 1 : end - 1].strip(inner) and text[end - 1] in '”」』》"’〉':
            return start + 1, end - 1
    return start, end


def quoted(reading: Reading, start: int, end: int) -> Quote | None:
    """Return what `trim` and `bare` leave of ``[start:end)``; None when that is nothing."""
    return reading.cut(bare(reading, *trim(reading, start, end)))
