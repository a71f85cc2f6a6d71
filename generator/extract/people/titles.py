"""Titles: their heads, where they begin, and how a list of them is cut."""

from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.lexicon import Lexicon
from generator.extract.people.edges import BOUNDARY, INVITED, body_of_fields, left_edge, longer_behind, two_houses
from generator.extract.people.grammar import UNSPLIT, any_of
from generator.extract.people.names import HAN

_BRACKET = compiled(r"\([^()\n]{1,16}\)")
_RESPECT = compiled(" ?(?:(?:拿督斯里|丹斯里|拿督|Encik|Puan|Datuk|Dato|Tan Sri|Dra?\\.?|Eng\\.|Prof\\.?|Mr\\.?|Ms\\.?|Mrs\\.?) ?){0,2}")
_RESPECTS = frozenset(" 拿丹DPMET")


class Chain(NamedTuple):
    """One or several heads without a gap: 董事长, 董事长助理."""

    start: int
    end: int
    weak: bool
    first: int = 0
    """End of the first head."""


class TitleSpan(NamedTuple):
    """A title with the organisation before it, and where its head begins."""

    start: int
    end: int
    head: int


_HEADED = ("董事", "理事", "监事", "干事", "秘书", "参谋", "参议")
"""Ends of titles that 长 makes another one of."""
_RANKS = frozenset(["大校", "上校", "中校", "少校"])
"""Ranks that 长 makes the head of a school, whose name the first character ends (国中校长)."""
_ACROSS = frozenset([("将", "于"), ("工", "程"), ("公", "司"), ("长", "者"), ("人", "员"), ("督", "员")])
"""A title's last character and the next one that make a word of their own (大会将于明天, 提高工程师待遇)."""
_BODIES = frozenset("会团组")
"""Characters that make a body of a title before them (委员会, 代表团, 专家组)."""
_GUESTS = ("嘉宾", "来宾", "贵宾")
"""Heads that a title of its own stands behind (主礼嘉宾司长某某)."""
_NO_BODIES = frozenset(["团结", "组织", "组建", "组团", "会同", "会长"])
"""Words that begin with one of them."""


_DASHES = " —–-"
_SCOPE = compiled(
    rf" ?[—–-]{{1,2}} ?[{HAN}]{{0,6}}?"
    rf"(?:业务|事务|发展|传讯|关系|市务|营销|销售|服务|营运|运营|工程|财务|物业|科技|企划|策划|教育|研究|香港|中国|内地|亚太区?|[及和与](?=.{{2}})){{1,4}}(?=[{HAN}])"
)
"""What an officer is in charge of, behind a dash (营运总裁—香港业务何立群)."""


def _names_body(words: str, lexicon: Lexicon) -> bool:
    """Say whether 会, 团 or 组 behind a title is the end of a body's name, not the beginning of a verb."""
    return words not in lexicon.followers and words not in _NO_BODIES


def chains(text: str, lexicon: Lexicon) -> list[Chain]:
    """Return the title heads of ``text``, merged where they touch, in order."""
    found: list[Chain] = []
    for number, begin, stop in lexicon.titles.find(text):
        start, end = begin, stop
        word = lexicon.titles.words[number]
        weak = word in lexicon.weak_titles
        if (found and begin < found[-1].end) or _of_another_word(text, start, end, word):
            continue
        following = text[end : end + 1]
        if following == "长" and word.endswith(_HEADED):  # 执行董事|长
            end, weak = stop + 1, False
        elif following in ("长", "监", "董", "友") and word in _RANKS:  # 国中|校长
            start, end, weak = stop - 1, stop + 1, False
        elif longer := longer_behind(text, word, stop, lexicon):  # 仁慈堂|主席, 联合会|首席顾问
            start, end, weak = stop - 1, longer, text[stop - 1 : longer] in lexicon.weak_titles
        elif (word[-1], following) in _ACROSS or (following in _BODIES and _names_body(text[end : end + 2], lexicon)):
            continue
        if following and following in _DASHES and not weak and (scope := _SCOPE.match(text, end)):
            end = scope.end()
        if found and found[-1].end == start and word not in lexicon.verbal_titles and not text.endswith(_GUESTS, 0, start):
            found[-1] = Chain(found[-1].start, end, weak and found[-1].weak, found[-1].first)
        else:
            found.append(Chain(start, end, weak, end))
    return found


def _of_another_word(text: str, start: int, end: int, word: str) -> bool:
    """Say whether a title is part of other words: 名 counts, 中 ends what stands before it, or more Latin letters stand around it."""
    before = text[start - 1 : start]
    if word[0] == "名":  # 9名|模范工人
        return before in _COUNTS
    if word == "博士":  # 青石大学博士Ana Silva; an honorific behind a Chinese name
        return _LATIN_NAME.match(text, end) is None
    if word == "中将":  # 剧中|将某某的一生搬上舞台
        return before in _INSIDE
    return word.isascii() and any(c.isascii() and c.isalpha() for c in before + text[end : end + 1])


_LATIN_NAME = compiled("[A-Z][a-z]{1,14}(?:[ -][A-Z][a-z.]{0,14}){1,3}")
_COUNTS = frozenset("0123456789一二三四五六七八九十百千余多数几两")
"""Before 名 that counts people."""
_INSIDE = frozenset("剧片其会文书")
"""What makes a word of place with 中 (剧中, 其中)."""
_CLOSING = {"”": "“", "」": "「"}
_QUOTED_OFFICE = 10
"""The longest office in quotation marks, in code points."""


def skip_bracket(text: str, end: int) -> int:
    """Return where a name may begin behind a title that ends at ``end``: past a bracket (副校長(研究)) and one space."""
    following = text[end : end + 1]
    if following == "(":
        bracket = _BRACKET.match(text, end)
        end = bracket.end() if bracket else end
        following = text[end : end + 1]
    elif following in _CLOSING and text.rfind(_CLOSING[following], max(0, end - _QUOTED_OFFICE), end) >= 0:  # “总统”何立群
        return end + 1
    if following in _RESPECTS:
        respect = _RESPECT.match(text, end)
        end = respect.end() if respect else end
    return end


_SOFT = compiled("[和与及同跟]")
_NOT_SOFT = any_of(UNSPLIT)
_ARTICLES = compiled(
    rf"(?:(?!{_NOT_SOFT.pattern})(?:其中|其他|一[名位个]|这[名位]|该(?:系列)?(?:图书|公司|集团|企业|协会|学会|商会|学校|大学|医院|银行|单位|机构|基金会|联盟|研究院|研究所|[校院局司会馆园区行社厂台团厅处书片剧国市县镇])?|各|[我本][局司会]|本[书片剧]"
    r"|两[名位]|[ 、和与及]|【[^】]*】"
    r"|\([^()\n]{1,8}\)|[\d一二两三四五六七八九十]+[位名]|有关|相关|部分|来自|现任|现为|时任|我国(?!驻)|此(?!外|前|后)|(?:[本我][市县区镇乡国校院]|[本当]地)(?=知名|著名|资深|杰出|优秀|国家级|省级)|主办单位|承办单位|协办单位|主办方|(?:房地产)?开发商(?=.)|建商(?=.)|我院的|嘅|即|而?此次|而?本次|时))+"
)
_AFTER_NAME = frozenset("、,和与及同跟暨以还() 等")
"""What stands between the people of a list; anything else behind a name is what that person does."""
_ADVERBS = "亦也还并又则将会已曾就先后均再可"
_PRONOUN = compiled("[他她它]们?|我(?![校院市县区局司会])们?|其(?!他|它|余)|透过|通过")


def left_boundary(text: str, low: int, head: int, lexicon: Lexicon, name_end: int) -> int:
    """Return where a title whose head begins at ``head`` begins itself, not before ``low``.

    Args:
        text: The plain text.
        low: Start of the clause.
        head: Start of the title's head.
        lexicon: The word lists.
        name_end: End of the last name before; a conjunction right behind it is a boundary.
    """
    start = max(low, name_end)
    if name_end and name_end >= low and text[name_end] not in _AFTER_NAME:
        mark = text.find("、", name_end, head)
        ends_title = any(text[max(name_end, mark - n) : mark] in lexicon.title_words for n in range(2, 6))
        start = mark + 1 if mark >= 0 and not ends_title else start
    start += bool(name_end) and INVITED.match(text, start) is not None  # 署长某某应市长之邀
    for match in BOUNDARY.finditer(text, start, head):
        start = match.end()
    for match in _GAP.finditer(text, start, head + 1):
        if not _ends_house(text[start : match.start()], lexicon):
            start = match.end()
    for match in _SOFT.finditer(text, start, head):
        if not (start == name_end and two_houses(text, start, match.start(), head)) and _is_boundary(
            text, start, match.start(), head, lexicon, name_end
        ):
            start = match.end()
    skipped = None if _NOT_SOFT.match(text, start) else _ARTICLES.match(text, start, head)
    return left_edge(text, skipped.end() if skipped and skipped.end() <= head else start, head)


_GAP = compiled(rf"(?<=[{HAN}》]) (?=[{HAN}])")
_TELLS = compiled("召开|举行|举办|审议|研究|部署|成立|揭牌|签约")
"""Between the clauses of a headline, or between a house and a post (里长联谊会交接 民政局长某某)."""


def _ends_house(words: str, lexicon: Lexicon) -> bool:
    """Say whether ``words`` end with what has posts, or with a post."""
    if _TELLS.search(words):
        return False
    return words[-1:] in "局厅委院所会站馆校社团中司署部处系国省市县区科室组课股队厂" or any(
        words[-n:] in lexicon.houses or words[-n:] in lexicon.organisations or words[-n:] in lexicon.title_words for n in (2, 3, 4, 5)
    )


_THROUGH = compiled("就(?!业)|经(?![济营贸发纪典建信协联开社办手]|理(?!事))")
"""Begins what is spoken of, or who agreed: a conjunction behind it joins no two fields."""
_MET = compiled(r"[^,。;]{2,14}?(?:举行)?(?:小范围|大范围)?(?:会谈|会晤|磋商|共同主持)")
_MET_WITHIN = 24
"""Behind a title: who is met (同国会主席某某举行会谈), in code points."""
_OURS = tuple("我" + house for house in "校院市县区局司会")
"""Behind a conjunction: the house of the report, whose title is a new one."""
_TWO_FIELDS = compiled(rf"[{HAN}]{{1,6}}(?<![府局厅委院所会站馆校社团中署处界方众民宾等者员部市县区家人士])")
_ROOM = compiled(rf"[{HAN}]{{2,5}}?(?:办公室|事务处|服务处|部|处|中心|办)(?=[{HAN}]{{0,2}}(?:主任|总监|处长|部长|经理|主管))")
"""Behind a word for people and 及: their office goes on (校友及发展办公室主任)."""
_BUREAU = compiled(rf"[{HAN}]{{2,6}}?[局署](?:常任|副|署理|助理|局|署|秘|长|首)")
"""Behind 及: the name of a bureau of two fields goes on (在环境及生态局局长某某见证下)."""


def _is_boundary(text: str, start: int, at: int, head: int, lexicon: Lexicon, name_end: int) -> bool:
    if (at != name_end or not name_end) and (_NOT_SOFT.match(text, at) or (at == start and text[at] in "同和")):
        return text[at] == "同" and not _NOT_SOFT.match(text, at) and _MET.match(text, head, head + _MET_WITHIN) is not None
    if (
        at in (start, name_end)
        or text.startswith(_OURS, at + 1)
        or _calls(text[start:at], lexicon)
        or (text[at] in "与同跟" and text[start:at] in _HEADS)
    ):
        return True
    if any(word.start() <= at < word.end() for word in _NOT_SOFT.finditer(text, max(start, at - 1), at + 3)):
        return False
    left = text[start:at]
    if text[at - 1] in _ADVERBS or _PRONOUN.search(left) or (text[at] == "同" and _HEAD_OF_STATE.search(left)):
        return True
    office = text[at] in "及和与" and left.lstrip("、,") in lexicon.weak_titles and _ROOM.match(text, at + 1, head + 2)
    if office or text[at] == "及":
        if not office and text.endswith(_POSTS, start, at):
            return _OTHERS.search(text, start, at) is not None
        if office or (_TWO_FIELDS.fullmatch(left) and _BUREAU.match(text, at + 1, head + 1)):
            return False
    both = text.endswith(_POSTS, start, at) and _OTHERS.search(text, start, at) is None  # 研究所所长和总设计师某某
    if (
        (at + 1 == head and not both)
        or (text[start - 1] == "在" and start != name_end and not body_of_fields(text, start, at, head, lexicon.title_words))
        or _THROUGH.match(left)
        or _ends_with_name(left, lexicon)
    ):
        return True
    return (
        any(left[-n:] in lexicon.weak_titles for n in (2, 3, 4))
        or left.endswith(("团队", "一行", *"局厅委院所会站馆校社团中府"))
        or any(left[-n:] in lexicon.houses for n in (2, 3, 4, 5))
    )


_HEADS = frozenset(["总统", "副总统", "总理", "国王", "主席", "市长", "副市长", "县长", "部长", "院长", "议长", "校长", "董事长"])
"""Somebody with a post and without a name, by whom another one is met (总统与议长某某)."""


def _calls(words: str, lexicon: Lexicon) -> bool:
    """Say whether ``words`` are a surname with a title, and perhaps a place in the picture: somebody else (林校长(左二)和…)."""
    called = words.partition("(")[0]
    return lexicon.surnames.get(called[:1], 0) >= _KNOWN_FAMILY and called[1:] in lexicon.title_words


_HEAD_OF_STATE = compiled(rf"(?:主席|总统|总理|首相|国王|议长|外长|部长|大使|书记|[省市县]长)[{HAN}·]{{0,8}}$")
"""Before 同: somebody with a post, by which another one is met (甲国总统某某同乙国总理某某)."""


def _ends_with_name(words: str, lexicon: Lexicon) -> bool:
    """Say whether ``words`` end with a title and what may be a name (总统佐科)."""
    for length in (2, 3, 4):
        head = words[:-length]
        if any(head[-n:] in lexicon.title_words and head[-n:] not in lexicon.weak_titles for n in (2, 3, 4)):
            name = words[-length:]
            known = lexicon.surnames.get(name[0], 0) >= 2 or name[:2] in lexicon.japanese or all(c in lexicon.foreign for c in name)
            return known and may_be_name(name, lexicon)
    return False


def split(text: str, start: int, end: int, heads: dict[int, Chain], lexicon: Lexicon) -> list[TitleSpan]:
    """Cut ``text[start:end]``, a run of titles, at each 、 that ends a title; what ends no title belongs to the next one.

    Args:
        text: The plain text.
        start: Start of the run.
        end: End of the run: the end of its last title.
        heads: Chains by their end.
        lexicon: The word lists.
    """
    cuts: list[TitleSpan] = []
    start += text.startswith("暨", start, end) and not text.startswith(("暨大校", "暨大副校", "暨南"), start)  # 大会主席,暨协会理事长某某
    begin = start
    at = _next_mark(text, start, end)
    while at >= 0:
        stop = at - text.endswith(" ", begin, at)  # 奖章获得者 、会长
        chain = heads.get(stop) or heads.get(_bracket_start(text, stop))
        plural = text.startswith(_EVERYBODY, begin, at) or text[begin - 1 : begin] == "各" or _EACH.search(text, begin, at) is not None
        if plural or text.endswith(("单位", "》"), begin, at) or (chain is None and names_somebody(text, begin, at, heads, lexicon)):
            begin = at + 1
        if chain is not None and chain.start >= begin:
            cuts.append(TitleSpan(begin, stop, chain.start))
            begin = at + 1 + 2 * text.startswith(_PRESENT, at + 1)
        at = _next_mark(text, at + 1, end)
    last = heads.get(end) or heads.get(_bracket_start(text, end))
    if last is not None and begin < end:
        cuts.append(TitleSpan(begin, end, max(begin, last.start)))
    return _drop_plural(text, cuts, lexicon)


def _next_mark(text: str, start: int, end: int) -> int:
    """Return where 、 stands, or 及 behind a seat; -1 when neither does."""
    mark = text.find("、", start, end)
    stroke = text.find("/", start, end if mark < 0 else mark)
    mark = stroke if stroke >= 0 else mark
    both = text.find("及", start, end if mark < 0 else mark)
    while both >= 0 and not text.endswith(_SEATS, start, both):
        both = text.find("及", both + 1, end if mark < 0 else mark)
    return mark if both < 0 else both


_PRESENT = ("现任", "现为")
"""Begins the post held now, behind one held before (前甲长、现任乙长某某)."""
_EVERYBODY = ("全体", "广大", "各位", "众多", "一众", "多位", "多名", "数位", "诸多")
"""How an item of a list begins that names nobody (全体师生、会长某某)."""
_EACH = compiled("(?:拨款|捐款|捐赠|捐出|资助|赞助|拨出)[^、]{0,4}\\d|各(?![界族国方])|\\*$")
"""An item of a list that tells what somebody gave (甲基金拨款2万元、前主席某某捐赠…), that each of many holds, or that is cut off (副*)."""
_TITLED = 12
"""The longest name behind a title, with its dots."""
_SEATS = ("行政会议成员", "立法会议员", "区议员", "政协委员", "人大代表")
"""Seats of one who has a post elsewhere (立法会议员及青石会主席某某): two titles."""
_POSTS_OF_ONE = (
    "常委 主席 会长 理事长 监事长 书记 校长 司长 局长 处长 行政总裁 总经理 经理 董事 理事 监事 董事长 总裁 院长 所长 馆长 总监 "
    "创办人 创始人 总指挥 总设计师 总工程师 监督"
)
_POSTS = (*_POSTS_OF_ONE.split(), *_SEATS)
"""Posts that 及 joins to another one of the same person (省委常委及统战部部长某某): somebody else's would have a name behind it."""
_OTHERS = compiled(
    "各|(?:[多数众几]|[两二三四五六七八九十\\d]+)[位名](?!发展|化|学)|众多|一众|多家|有关|相关|历[任届]|其他|全体|所有|出席|邀请"
)
"""Before a post and 及: many hold it, not the one named behind."""
_RESPECTED = ("先生", "女士", "小姐", "太平绅士", "伉俪", "夫妇")
"""Ends an item that names somebody, known or not."""
_LEARNED, _LEARNED_WITHIN = ("博士", "教授", "医生"), 6
"""Words of learning behind a name, and the longest name with one (蔡云医生), which 副教授 is not."""
_LETTERS = compiled(" ?(?:[A-Z]\\.?){2,4}")
"""An honour in letters that a comma set off from its name (S.B.S., M.H.)."""
_KNOWN_FAMILY = 2
"""Weight of a surname that is surely one."""
_FAMILY = 3
"""Weight of a common surname, which tells a name behind a weak title (作家某某、导演…)."""
_NO_NAME_END = frozenset("级制层类岗团组室会处部所院队站府区国楼台席站")
"""Last characters of what a title is only the beginning of (主任办公室, 院士工作站)."""


def names_somebody(text: str, start: int, end: int, heads: dict[int, Chain], lexicon: Lexicon) -> bool:
    """Say whether the item ``text[start:end]`` of a list is a title with a name behind, known or not, or a plain name."""
    bare = text[start:end]
    if bare.endswith(_RESPECTED) or _LETTERS.fullmatch(bare):
        return True
    if bare.endswith(_LEARNED) and len(bare) < _LEARNED_WITHIN:
        bare = bare[:-2]
        if len(bare) == 2 and lexicon.surnames.get(bare[0], 0) >= 2 and bare[1] in lexicon.given and bare not in lexicon.title_words:
            return True
    known, common = lexicon.surnames.get(bare[:1], 0), [c in lexicon.given for c in bare[1:]]
    if len(bare) == 3 and known >= 2 and (all(common) or (known >= _FAMILY and any(common) and may_be_name(bare, lexicon))):
        return bare[:2] not in lexicon.ignored
    for at in range(max(start + 2, end - _TITLED), end - 1):
        if (chain := heads.get(at)) is not None and chain.start >= start:
            if not chain.weak:
                return may_be_name(text[at:end], lexicon)
            if end - at < 4 and lexicon.surnames.get(text[at], 0) >= _FAMILY and may_be_name(text[at:end], lexicon):
                return True
    return False


def may_be_name(words: str, lexicon: Lexicon) -> bool:
    """Say whether nothing in ``words`` speaks against their being the name that a title in a list wants."""
    long = len(words) > 4 and sum(c not in lexicon.foreign and c.isalnum() for c in words) > 1
    if len(words) < 2 or long or words[-1] in _NO_NAME_END or words[:2] in lexicon.not_names or words in lexicon.seldom_names:
        return False
    if any(words[-n:] in lexicon.organisations for n in (2, 3, 4)) or words in lexicon.ignored or words[0] == "兼":
        return False
    if any(words[a:b] in lexicon.title_words for a in range(len(words) - 1) for b in (a + 2, a + 3)):
        return False
    return all(lexicon.given_weights.get(c, 0) > _IMPOSSIBLE or c in lexicon.foreign for c in words)


_IMPOSSIBLE = -4.0
"""Weight of a character that stands in no given name."""


def _bracket_start(text: str, end: int) -> int:
    """Return where the bracket that closes at ``end`` opens; -1 when none does."""
    return text.rfind("(", max(0, end - 18), end) if text[end - 1 : end] == ")" else -1


_PLURAL = compiled(
    "(?:有关|相关|各|主要|地方|社区(?!服务中心|发展协会|干事|民警|网格员)|部门(?!主管|运作|经理|总监|将)|单位|等|科室|方面|行业|知名|众多|广大|以上|[一二三四五六七八九十百余多0-9]+[余多]?[名位个家])"
)


_CALLINGS = frozenset(["教授", "研究员", "律师", "工程师", "顾问", "导师", "作家", "诗人", "画家", "书法家", "委员", "医生", "讲师"])
"""Weak titles that one person has beside posts (院长、教授、博士生导师某某)."""


def _drop_plural(text: str, cuts: list[TitleSpan], lexicon: Lexicon) -> list[TitleSpan]:
    """Leave out what stands for a group (有关部门负责人、专家学者) before the last title, and all before it."""
    for index in range(len(cuts) - 2, -1, -1):
        cut = cuts[index]
        word = text[cut.head : cut.end]
        if (word in lexicon.weak_titles and index > 0 and word not in _CALLINGS) or (
            _PLURAL.search(text, cut.start, cut.end) and word in lexicon.weak_titles
        ):
            return cuts[index + 1 :]
    return cuts


def organisation_of(text: str, title: TitleSpan, lexicon: Lexicon) -> tuple[int, int]:
    """Return the span of the organisation that a title names, without its post; empty when it names none."""
    rank = lexicon.rank_end.search(text, title.start, title.head)
    return title.start, rank.start() if rank else title.head
