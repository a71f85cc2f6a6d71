"""Organisations of people: cut from a title, or carried over within one list."""

from bisect import bisect_left

from generator.expressions import compiled
from generator.extract.people.lists import DELEGATES_OF, Entry, Group
from generator.extract.people.names import HAN
from generator.extract.people.scene import Scene
from generator.extract.people.titles import TitleSpan, left_boundary, organisation_of

CARRIED = "carried from the list"
Organisation = tuple[int, int, str]
"""Start, end, and why it is inferred (empty: it stands there)."""

_PLACE = compiled(
    rf"(?!共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[{HAN}]{{1,7}}?(?:自治州|自治县|自治区|特区|新区|高新区|经开区|开发区|[市县区]|[省州镇乡旗盟](?![市县]))(?=[委政党人副长纪市县区镇乡{HAN}])"
)
_ROOMS = frozenset(["办公室", "部", "处", "科", "室", "办", "中心"])
_REGION = compiled("(?:[东西南北华]{1,3}|大中华|亚太|全球|中国|海外|大)(?:大区|区域|区|业务|事务|市场)?")
_REGIONAL = compiled(f"(.{{2,24}}(?:集团|公司|银行))(?:{_REGION.pattern})")
"""Parts of a company that need its name."""
_DEPARTMENT = compiled("(.{1,24}(?:[局厅委署]|大学|学院|学校|中学|医院|公司|集团))[^局厅委署]{2,10}(?:[处科]|(?<!实验)(?<!研究)室)")
_RANKED = compiled("(.{2,24}(?:银行|公司|集团|大学|学院|医院|研究院|研究所|中心|协会|学会|基金会))(?:高级|首席|资深|特聘)[^局厅委署]{1,8}")
"""A field behind a word of rank, before the post (青石银行高级能源|专家)."""
_OFFICE = compiled("(?:(?<!办事)(?<!代表)(?<!秘书)(?<!管理)(?<!联络)处|科|(?<!实验)(?<!研究)(?<!工作)室)$")
"""A part of an organisation; it lends its name only to those of its own posts."""
_DIVISION = compiled(
    rf"(?![省市县区州镇乡旗国])[{HAN}]{{2,7}}(?:部|科|(?<!办事)(?<!代表)(?<!秘书)处)"
    "|(?:技术|研发|营销|运营|财务|培训|信息|客服|采购|质量|生产|检测|数据|管理|服务)中心"
)
_HOUSED = compiled("(?:集团|公司|大学|学校|学院|医院|银行)$")
"""What has divisions (财务部, 教务处) that a list names without it."""
_ASSOCIATED = compiled("(?:集团|公司|大学|学院|医院|银行|协会|商会|学会|联盟|基金会)$")
"""What has rooms (办公室) that a list names without it; an office of government has too many of them."""
_COMMITTEE = compiled("(?:宣传部|组织部|统战部|政法委|纪委|监委|军分区|人武部)")
"""Bodies that every place has one of."""
_OFFICE_POST = compiled("(?:处长|科长|主任|科员|调研员|干事)$")
_BODY = compiled("(?:党组|党委|党支部|党总支|党工委|党委会|纪委|团委|工会|管委会|管理委员会|监事会|董事会)")
"""Bodies inside every organisation: named alone, they are those of the list's."""
_GENERIC = compiled("集团|公司|大学|学校|学院|医院|银行|协会|商会|学会|联盟|基金会|研究院|研究所|同乡会|校友会|联谊会")
"""Kinds of organisations: alone they mean the one that the list has named."""
FUNCTION = compiled(
    "业务|技术|市场|销售|运营|营运|项目|产品|客户|财务|人事|行政|法务|投资|战略|策略|采购|研发|品牌|公关|信息|资讯|数据|安全|质量|培训|风险|部门|区域"
)
"""What somebody sees to in a house that stands before his first post (青石银行高级专家、业务主任)."""
_SEES_TO = compiled("(?:主任|经理|总监|主管|负责人|部长|助理|专员|总裁)$")
"""Ends such a post, where a calling is no house's (数据科学家)."""
_FORMER = compiled("[原前]?")
_LEVEL = compiled(r"(?:副|代|原|前|常务副)?([省市县区州镇乡旗])(?![场民贩])")
_PARTY = compiled("(?:党组|党委|党支部|党总支|党工委|党委会|党|纪委|团委|工会)$")
_WITHOUT_HOUSE = compiled(
    "(?:[市县区镇乡町村里]长|警务处处长|关务署署长|公安局长|司司长|行政长官|常任秘书长|议员|(?<!党委)(?<!工委)(?<!纪委)委员|院士|代表|立委|特首|总统|总理|[上中少大]将|部长|次长|律师|法官|裁判官|专家|学者|会员|国家主席|国务卿|外长|外相|防长|夫人|廉政专员|审计长|检察长|捐赠人|赞助人|家属|居民|资政|国策顾问|区长|大使)$"
)
"""Titles that no organisation of the list before lends its name to."""
_TERM = compiled(
    r"(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|\d{4}[-/至]\d{2,4}年度?|\d{4}年度?|第[一二三四五六七八九十\d]{1,3}届)$"
)
"""Behind the name of a body: the term of its board (青石局己丑年主席)."""
_COUNCIL = "委员会"
"""Ends a body, though a post may begin with it (管理|委员会主席)."""
_RANK_WITHIN = 3
"""The longest word of rank before a post (常务副), in code points."""
_SCHOOL_POST = compiled("校长|校监|教务长|学务长")
_FIRM = compiled("(?:集团|公司|银行|政府|[局署厅部])$")
"""What has no head of a school."""
_BOARD = compiled("(.{2,20}(?:大学|学院|中学|小学|学校|书院|幼儿园))(?:校务委员会|校董会|董事会|董事局|校监会|理事会)$")
"""The board of a school: its head is the school's."""
_RANK = compiled("[一二三四]级|院士|著名|高级")


_OURS = frozenset(whose + what for whose in "我本该" for what in "校院市县区省州局司会馆厂站镇乡")
"""Before a title: the writer's own organisation, which no other one of the list lends its name to."""


_HOUSE_ENDS = frozenset("行局厅委署院校大市县区镇乡村里省州府社部处科办")
"""Last characters of the names of offices, schools and places."""


_HELD = ("举办", "主办", "承办", "协办", "开办", "兴办", "创办")
"""Verbs with the last character of an office (文化周将举办何立群主席访问东湖的图片展)."""
_TENURES = frozenset(
    [
        "新任",
        "现任",
        "卸任",
        "前任",
        "候任",
        "时任",
        "继任",
        "上届",
        "今届",
        "本届",
        "首任",
        "著名",
        "知名",
        "资深",
        "青年",
        "当代",
        "爱国",
        "热心",
    ]
)
"""Words before a post that are no organisation."""
_WHOLE = compiled("[局厅署院校站处部委府室会司]$|公司|集团|中心|大学|银行|企业|小学|中学")
"""Ends of offices that stand whole before a post (教育局局长)."""


class Carrier:
    """Goes through one list from left to right and knows what may be carried on."""

    def __init__(self, scene: Scene) -> None:
        """Start with nothing to carry."""
        self.scene, self.text = scene, scene.text
        self.place: tuple[int, int] | None = None
        self.organisation: tuple[int, int] | None = None
        self.office: tuple[int, int] | None = None
        """A part of an organisation, named last."""
        self.before: tuple[int, int] | None = None
        """What stands before the last name with its title behind."""
        self.end = 0
        """End of the entry before."""

    def read(self, entry: Entry) -> Organisation | None:
        """Return the organisation of the next entry, when it does not stand whole in each of its titles."""
        titles = [t for t in entry.titles if t.start < entry.mention.start]
        behind = any(t.start == entry.mention.end for t in entry.titles)
        if behind or entry.collective or not titles:
            return self._before_name(entry)
        first = titles[0]
        if self._of_another_house(first.start):
            self.place = self.organisation = self.office = None
        start, end = self._own(first)
        if self.text[start:end] in _TENURES:
            start = end
        room = _DEPARTMENT.fullmatch(self.text, start, end) or _RANKED.fullmatch(self.text, start, end)
        room = room or _REGIONAL.fullmatch(self.text, start, end)
        end = room.end(1) if room else end
        end += len(_COUNCIL) * (end > start and self.text.startswith(_COUNCIL, end) and end + len(_COUNCIL) < first.end)
        term = _TERM.search(self.text, start, end)
        end = term.start() if term and term.start() > start else end
        level = _LEVEL.match(self.text, first.start)
        if level:
            return self._placed(level.group(1), end, titles)
        if start == end or _REGION.fullmatch(self.text, start, end) or _BODY.fullmatch(self.text, start, end):
            within = self.office and _OFFICE_POST.search(self.text, first.head, first.end)
            found = self.office if within else self.organisation
            school = _SCHOOL_POST.search(self.text, first.head, first.end)
            refused = _WITHOUT_HOUSE.search(self.text, first.head, first.end) or (found and school and _FIRM.search(self.text, *found))
            return (*found, CARRIED) if found and not refused else None
        if self.organisation and _GENERIC.fullmatch(self.text, start, end) and self.text.endswith(self.text[start:end], *self.organisation):
            return *self.organisation, CARRIED
        if self.organisation and _DIVISION.fullmatch(self.text, start, end) and _HOUSED.search(self.text, *self.organisation):
            self.office = (start, end)
            return *self.organisation, CARRIED
        if self.text[start:end] in _ROOMS:
            return (*self.organisation, CARRIED) if self.organisation and _ASSOCIATED.search(self.text, *self.organisation) else None
        if end - start < 2 or self.text[start] in "我本该":
            return None
        end += end == first.head and self._shares_end(start, end)
        self._remember(first, start, end)
        return self._shared(titles[1:], start, end)

    def _shares_end(self, start: int, end: int) -> bool:
        """Say whether the last character of an office is the first of the post (教育局长: the office is 教育局)."""
        last = self.text[end] in "局厅署院校站部" or self.text.startswith(("司司", "司副"), end)
        school = self.text[end] == "校" and self.text[end - 1] in "大中小"
        return last and not school and not _WHOLE.search(self.text, start, end)

    def _of_another_house(self, start: int) -> bool:
        """Say whether a title that begins at ``start`` is of the writer's own house (我院书记) or of one in quotation marks."""
        ours = self.text[max(0, start - 2) : start] in _OURS or self.text[start : start + 2] in _OURS
        return ours or self.text[start - 1] in "”」"

    def _own(self, title: TitleSpan) -> tuple[int, int]:
        start, end = self._house(title)
        if self.text.endswith(DELEGATES_OF, title.start, title.end):  # 总统某某特别代表
            return start, start
        match = _PARTY.search(self.text, start, end)
        return start, match.start() if match and match.start() > start else end

    def _house(self, title: TitleSpan) -> tuple[int, int]:
        """Return what stands before the first post of a title (兼 may join several)."""
        chains = self.scene.chains
        head = title.head
        for index in range(bisect_left(chains, title.start, key=lambda c: c.start), len(chains)):
            chain = chains[index]
            if chain.end > title.end or chain.end == title.end or self.text[chain.end] in "兼(":
                head = min(head, chain.start)
                break
        return organisation_of(self.text, TitleSpan(title.start, title.end, head), self.scene.lexicon)

    def _placed(self, level: str, end: int, titles: list[TitleSpan]) -> Organisation | None:
        """Return the list's place for a title that begins with its level alone (市长, 区委副书记)."""
        if end - titles[0].start > 2:
            self.organisation = (_FORMER.match(self.text, titles[0].start).end(), end)  # type: ignore[union-attr]
        place = None if self.text.endswith("领导", titles[0].start, titles[0].end) else self.place
        bureau = len(titles) > 1 and self._bare(titles[1]) and self.text[end - 1] in "局厅署"
        if place and self.text[place[1] - 1] == level and not bureau:
            return (*place, CARRIED)
        start = titles[0].start
        if (
            len(titles) > 1
            and end - start > 2
            and (self._bare(titles[1]) or self._inspector(titles[1]))
            and not _LEVEL.match(self.text, titles[1].start)
        ):
            self.organisation = (start, end)
            return start, end, ""
        return None

    def _remember(self, title: TitleSpan, start: int, end: int) -> None:
        place = _PLACE.match(self.text, title.start, title.end)
        self.place = (place.start(), place.end()) if place else self.place
        if _OFFICE.search(self.text, start, end):
            self.office = (start, end)
        else:
            board = _BOARD.match(self.text, start, end)
            self.organisation, self.office = (start, board.end(1) if board else end), None

    def _bare(self, title: TitleSpan) -> bool:
        start, end = self._house(title)
        word = self.text[title.start : title.end]
        own = _RANK.match(word) or word.endswith(("行政长官", "常任秘书长", "议员", "立委", "人大代表"))
        own_field = FUNCTION.fullmatch(self.text, start, end) and _SEES_TO.search(self.text, title.head, title.end)
        return (start == end or own_field is not None or word.startswith("管委会")) and not own

    def _shared(self, later: list[TitleSpan], start: int, end: int) -> Organisation | None:
        """Return the first title's organisation when a later title of the same person needs it."""
        for title in later:
            if self.place and (_LEVEL.match(self.text, title.start) or _COMMITTEE.match(self.text, title.start)):
                return (*self.place, "")
            if self._bare(title) or self._inspector(title) or _BODY.fullmatch(self.text, *self._house(title)):
                return start, end, ""
            place = _PLACE.match(self.text, title.start, title.end)
            self.place = (place.start(), place.end()) if place else self.place
        return None

    def _inspector(self, title: TitleSpan) -> bool:
        """Say whether a title is a rank in the civil service, which needs an office."""
        return self.text[title.start : title.end].endswith(("级巡视员", "级调研员"))

    def _before_name(self, entry: Entry) -> Organisation | None:
        """Return what stands before a name that has its title behind (北川数位林启同总经理)."""
        if entry.collective or not any(t.start == entry.mention.end for t in entry.titles):
            return None
        mention = entry.mention
        low = max(mention.start - 24, 0)
        stretch = _IN_FIRM.sub(lambda bracket: "x" * len(bracket.group()), self.text[low : mention.start])
        low = max(low + max(map(stretch.rfind, ",、。;:\n\ufffc “”「」()")) + 1, self.end)
        start = left_boundary(self.text, low, mention.start, self.scene.lexicon, 0)
        if mention.start == self.end + 1 and self.text[self.end] == "、" and self.before and self._needs_house(entry):
            return *self.before, CARRIED
        self.before = None
        if mention.start - start < 2 or not self._is_house(start, mention.start):
            return None
        self.before = start, mention.start
        return start, mention.start, ""

    def _needs_house(self, entry: Entry) -> bool:
        """Say whether the post behind a name tells no organisation and is one that has one (青石大学何立群校长、冯毅副校长)."""
        post = next(t for t in entry.titles if t.start == entry.mention.end)
        school = _SCHOOL_POST.search(self.text, post.head, post.end) and self.before and _FIRM.search(self.text, *self.before)
        return not school and post.head - post.start <= _RANK_WITHIN and _WITHOUT_HOUSE.search(self.text, post.head, post.end) is None

    def _is_house(self, start: int, end: int) -> bool:
        """Say whether the words between the boundary and a name end as organisations do, and hold no other one's title."""
        known = any(self.text[end - n : end] in self.scene.lexicon.organisations for n in (1, 2, 3, 4))
        chains = self.scene.chains
        index = bisect_left(chains, start, key=lambda c: c.start)
        titled = index < len(chains) and chains[index].end <= end
        held = self.text.endswith(_HELD, start, end)
        return (known or self.text[end - 1] in _HOUSE_ENDS) and not titled and not held


_IN_FIRM = compiled(rf"\((?:股|有|财|社|[{HAN}]{{2,4}})\)(?=股份|有限|公司|集团|分公司|法人)")
"""A bracket inside the name of a firm (青石(股)公司)."""


VISITS = compiled(
    "来访|到访|往访|走访|参观|访问|拜访|参访|前往|[,。]获|受到|接待|(?:公司|集团|大学|学院|学校|政府|协会|医院|银行)(?:方面?)?[则也亦]"
)
"""Between two lists: the people of the second are of the house that those of the first came to, or of another one (公司则由…)."""


def organisations(carrier: Carrier, group: Group) -> list[Organisation | None]:
    """Return for each entry of a list its organisation, where that is not plain from the title itself; one carrier a sentence."""
    found: list[Organisation | None] = []
    for entry in group.entries:
        shared = entry.collective and found and group.entries[len(found) - 1].titles[-len(entry.titles) :] == entry.titles
        found.append(found[-1] if shared else carrier.read(entry))
        carrier.end = entry.end
    return found
