"""Who signs: from a stretch like 甲公司分别与乙大学、丙医院 to the names of the parties."""

import re

import msgspec

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.acts.apart import around_topic
from generator.extract.acts.deeds import before_deed
from generator.extract.acts.each_by import each_by
from generator.extract.acts.employers import stands_for
from generator.extract.acts.eponyms import bearer, is_eponym
from generator.extract.acts.full_names import PERSON, TWO_LANDS, in_full, only_where, two_places, without_sum
from generator.extract.acts.joints import split
from generator.extract.acts.names import cut_left, trim
from generator.extract.acts.organisations import ends_as_organisation, name_of_party, without_department
from generator.extract.acts.scan import Reading, any_of, rule
from generator.extract.acts.titled import before_title

_TITLES_FIRST = rule(rf"(?:{any_of(words.TITLE_HEADS)}[、\ue003])+")
"""Titles of a person before the one with the party (副市长、甲开发区主任)."""
_ONLY_TITLES = rule(rf"(?:{any_of(words.TITLE_HEADS)}|[兼、])+$")
_BEHIND_NAME = rule(r"[^()]{0,4}(?:\([^)]{0,80}\))?[^()]{0,3}$")
_UNKNOWN_NAME = rule(
    rf"{any_of(words.TITLE_HEADS)}([\u4e00-\u9fff\uf900-\ufaff々]{{2,5}}|[\u4e00-\u9fff·.]{{2,8}}·[\u4e00-\u9fff·.]{{1,10}}|"
    r"[A-Z][A-Za-z .'-]{2,40})(?:教授|博士|先生|女士|院士|同志|太平绅士)?(?:等\d{0,3}人|团队|课题组)?$"
)
_HEAD_UNKNOWN = rule(
    r"(?P<kind>[市县区镇乡町村])(?:\([^)]{0,80}\))?(?!常务|副|代|前|原|政府)[\u4e00-\u9fff·]{2,8}(?P=kind)长(?:\([^)]{0,80}\))?$"
)
"""Behind a place: the name of its head, whom nobody has read (雲杉市村山卓市長)."""
_AREA = rule(r"(?:大中华区|亚太区?|亚洲区?|东南亚区?|中国区|华[东南北中西]区?|[东西][南北]区|全球|[\u4e00-\u9fff]{2}大区|北美区?|欧洲区?)$")
_REPRESENTS = rule(r"(?<![企嘉双人各业法学师家])(?<!业者)代表(?![团处队性作人们院、大与和及同,]|理事|取缔役|董事|监事|签(?!约[双各三]方))")
_UNNAMED = rule(r"(?:[三四五]方)?(?:有关|相关|主要)?(?:负责人|负责同志|领导(?:班子)?(?:成员)?|代表|总统|(?<!副)总理|首相|外[长相])$")
_ONLY_ADVERBS = rule(any_of([*(word for word in words.ADVERBS if not word.endswith("方")), "签字", "进行"]) + "*$")
_AND_POST = rule(rf"{any_of(words.TITLE_HEADS)}[兼暨](?=[^,;。、]{{3,}})")
"""The first of two posts in bodies of which one may be part of the other (甲总监兼甲管理学院院长)."""
_BOTH = rule(r"(?:[双三四各多]方|[两三四][国地市县校院](?:政府)?)(?:共同|分别|现场|正式)*$")
_BY_KIND = rule(r"[校企政地银院所村媒府军民]{2,4}[双两三四]方")
"""The sides, by what they are."""
_OF_BOTH = rule(
    r"(?:[、,由]|随后|并|再)*(?:[双三四]方|[两三四][校馆院市县区国会地家])[^,;。与和]{0,8}(?:长|代表|负责人|经理|主席|总裁)(?:共同|分别|代表|现场|正式)*$"
)
"""The heads of those named before (由双方馆长)."""
_HEADS_OF_BOTH = rule(
    r"[双两三四][校馆院市县区国会方](?:校|馆|院|市|县|区|总|会)?(?:长|负责人|经理|主席|总裁)(?:共同|分别|代表|现场|正式)*$"
)
"""What the persons before it are (甲与乙两校校长)."""
_TWO_POSTS = rule(rf"(?!院士|委员|理事|代表|教授|研究员|专家){any_of(words.TITLE_HEADS)}[、\ue003](?=[^,;。、]{{4,}})")
"""The first of two posts in two bodies (甲区委副书记、乙协会负责人): the bearer signs for the first; an academician, for the second."""
_HONOUR = rule(r"(?:院士|委员|理事|代表|教授|研究员|专家)[、\ue003](?=[^,;。、]{4,})")
_ROLE = rule(r"作为[^,;。]{0,20}$")
"""What a party signs as (甲集团作为牵头方)."""
_CALLED = rule(r"(?:同志|教授|博士|先生|女士|院士|太平绅士)?(?:\([^)]{0,80}\))?")
_VISIT = rule(
    r"(?:一行|率[^,;。]{0,8}?[团队]|带队|代表团)[^,;。]{0,12}?(?:到访|莅临|来访|来到|访问|走访|赴|来|到)"
    r"(?P<own>[我本](?:校|院|市|县|区|镇|州|省|司|所|行|馆|会|局))(?![\u4e00-\u9fff]{0,6}(?:与|和)[我本])"
)
"""A delegation that visits us; we are the other side."""
_HOME = rule(r"[\u4e00-\u9fff]{2,24}(?:大学|学院|学校|公司|集团|银行|医院|协会|商会|研究院|研究所|委员会|政府)(?=[\u4e00-\u9fff])")
"""Whence a guest comes whose name was not read (某国大学甲·乙副校长)."""
_RECEIVED = rule(r"(?:会见|接待|会晤)了?(?:来访的|前来[^,;。]{0,8}的)?(?P<guest>[^,;。]{4,60}?)(?:一行(?:\d+人)?|率[^,;。]{0,8}[团队])$")
"""Who receives a delegation (甲市长会见乙集团董事长某某一行)."""
_MET = rule(r"(?:今[日天]|昨[日天])?(?:拜会|拜访|会见|会晤|接见)了?")
"""Between two heads who meet (甲国大使某某拜会乙市长某某)."""
_WENT = rule(
    r"(?:(?:一行(?:\d+人)?|率[^,;。]{0,8}?[团队]|带队)(?:前往|赴|到访|走访|来到|到|访问|拜访|造访|莅临)|(?:专程|亲自|特地|应邀)*(?:前往|赴|来到|到(?![达场访底位期])))(?P<host>[^,;。与和、]{2,24}?(?<![省市县区镇乡国]))"
    r"(?:走访|考察|调研|参观|交流|座谈|洽谈|访问|对接|拜访|$)"
)
"""A delegation, or a person (专程赴乙大学签署), that visits an organisation."""
_EMPTY = rule(rf"(?:{any_of([*words.ADVERBS, *words.SINGLE_ADVERBS, '包括', '其中', '以及', '特', '特别', '专程'])}|[ ,、])*")
_THIS = rule(r"^该(市|县|区|省|镇|校|院|公司|集团|企业|中心|协会|学院|医院|银行|大学)")
_KINDS = {"校": ("大学", "学院", "学校", "中学", "小学"), "院": ("医院", "学院", "研究院", "法院"), "企业": ("公司", "集团")}
"""What the name ends with that 该校 points at, where it is another word."""
_OF_PLACES = rule(
    r"等[\d一二三四五六七八九十]{0,3}个?(?:地|省市|省区|省|市|县市|县|国|城市|地区|国家)的?[\u4e00-\u9fff]{0,6}(?:商会|协会|企业|公司|高校|大学|院校|学校|医院|机构|客商|部门|代表)"
    r"(?:共同|分别|现场|正式|集中)*$"
)
"""Behind a list of places: bodies there, which nobody names."""
_SOME = rule(r"(?<!等)(?:有关|相关|部分|多[个家]|若干|各)(?:[省市县区镇乡]|部门|单位|企业|机构|高校|院校|地方|政府)+$")
"""Parties that nobody names (乙省有关市县)."""
_ITSELF = frozenset(
    ["公司", "集团", "本公司", "学校", "医院", "银行", "企业", "院方", "校方", "单位", "基金会", "协会", "商会", "学会", "学院", "研究院"]
)
"""What somebody represents who belongs to it (董事长甲代表公司)."""
_ANY = rule("$")
_IS_KIND = {"学校": rule("(?:大学|学院|[学高]校|[中小]学|高中|职校|科大)$"), "医院": rule("(?:医院|中心|卫生院)$"), "银行": rule("行$")}
"""How the body must end for which somebody signs whom the text calls by its kind."""
_YU = rule(rf"{any_of(words.TITLE_HEADS)}(于[\u4e00-\u9fff]{{1,2}})$")
"""A person of the surname 于, which elsewhere says where something is done (董事长于某某)."""
_POSED = compiled(r"\((?:图|前排|后排|左|右|中|坐|站)[^()]{0,5}\)")
"""Behind a person in a picture (甲(右))."""
_POINTED = 120
"""How far back 该市 points, in code points."""


class Parties(msgspec.Struct, frozen=True):
    """What a stretch before a verb says of who signs."""

    names: tuple[tuple[int, int], ...] = ()
    first: int = 0
    """How many of ``names`` stand before the conjunction that pairs (甲分别与乙、丙: 1); 0 when all sign together."""
    generic: bool = False
    """Some piece only points back: 双方, 企业."""
    persons: tuple[int, ...] = ()
    """Indexes of people who stand for a party; -1 for one not known."""
    bare_titles: int = 0
    """Persons with a title that names no organisation (市长)."""
    leading: bool = False
    """The stretch begins with the conjunction: the first party is the sentence's subject."""
    sides: bool = False
    """Read off the persons who stand for 双方."""
    again: tuple[tuple[int, int], ...] = ()
    """Named before already; those who sign stand for them."""


def read_parties(reading: Reading, start: int, end: int) -> Parties:
    """Return the parties named in ``[start:end)``, a stretch between the head of a clause and the verb."""
    text = reading.text
    if told := _places(reading, start, end) or _delegation(reading, start, end) or _apart(reading, start, end):
        return told
    end = before_deed(reading, start, end)
    represented = _REPRESENTS.search(text, start, end)
    if represented and not _ONLY_ADVERBS.match(text, represented.end(), end):
        return _on_behalf(reading, start, represented, end)
    pieces = split(reading, start, end)
    names: list[tuple[int, int]] = []
    persons: list[int] = []
    generic, bare_titles, first, leading, untitled = False, 0, 0, False, False
    each = "分别" in text[start:end]
    for number, (a, b, conjunction) in enumerate(pieces):
        if number == 1 and is_empty(reading, *pieces[0][:2]):
            leading = conjunction in "与和同跟"
        if number == 0 and len(pieces) > 1 and is_empty(reading, a, b):
            continue
        name, person = _party(reading, a, b)
        if person is not None:
            persons.append(person)
            bare_titles += name is None
            untitled = untitled or (*trim(reading, a, b), person) in reading.named(a, b)
        if name is None and person is None:
            name = (_own_side(reading, a, b) if number == 0 and len(pieces) > 1 else None) or _pointed_at(reading, a, b)
        name = _named_in_full(reading, name)
        if conjunction == "与" and not first:
            first = len(names)
        if name is None:
            generic = generic or person is None
        elif reading.plain(*name) not in (reading.plain(*other) for other in names[first if each else 0 :]):
            names.append(name)
    untitled = untitled or _HEADS_OF_BOTH.search(text, start, end) is not None
    if unsure := _unsure(reading, names, end, untitled=untitled) or only_where(reading, names[first:], start, end):
        names, generic, first = [name for name in names if name not in unsure], True, 0
    names = without_sum(reading, names)
    paired = first if _pairs(text[start:end], first) else 0
    return Parties(tuple(names), paired, generic, tuple(persons), bare_titles, leading)


def _apart(reading: Reading, start: int, end: int) -> Parties | None:
    """Return those who sign before and behind what they sign about (甲大学就智慧医疗与乙医院), or None."""
    sides = around_topic(reading, start, end)
    one, other = (read_parties(reading, *side) for side in sides) if sides else (Parties(), Parties())
    return Parties((*one.names, *other.names), persons=one.persons + other.persons) if one.names and other.names else None


def _places(reading: Reading, start: int, end: int) -> Parties | None:
    """Return the two places that a stretch is short for (甲乙两地), what it calls both (粤澳双方), or those for each of whom one signs."""
    if each := each_by(reading, start, end):
        return Parties(tuple(each), persons=tuple(mention[2] for mention in reading.named(start, end)))
    if both := two_places(reading, *trim(reading, start, end)):
        return Parties(both)
    sides = TWO_LANDS.search(reading.text, start, end)
    return Parties((sides.span("lands"),)) if sides and trim(reading, start, sides.end())[0] == sides.start() else None


def _named_in_full(reading: Reading, name: tuple[int, int] | None) -> tuple[int, int] | None:
    return _pointed_at(reading, *name) if name and reading.text[name[0]] == "该" else in_full(reading, name)


def _unsure(reading: Reading, names: list[tuple[int, int]], end: int, *, untitled: bool) -> list[tuple[int, int]]:
    """Return the names that are hardly parties: all in a list that tells of fields; beside a person without a title, the short ones."""
    if any(reading.plain(*name) in words.AREAS for name in names):
        return names
    if names and _OF_PLACES.search(reading.text, names[0][0], end):  # 与甲、乙等地商会: the places do not sign
        return [name for name in names if not ends_as_organisation(reading, *name)]
    return [name for name in names if untitled and _short_of_person(reading, name)]


def _delegation(reading: Reading, start: int, end: int) -> Parties | None:
    """Return who visits and who is visited (甲大学副校长一行来我校, 我院院长带队前往乙集团), or None."""
    if visit := _VISIT.search(reading.text, start, end):
        guest = read_parties(reading, start, visit.start())
        home = _HOME.match(reading.text, trim(reading, start, visit.start())[0], visit.start())
        guests = guest.names or ((home.span(),) if home else ())
        return msgspec.structs.replace(guest, names=(*guests, visit.span("own")), first=0, leading=False)
    if received := _RECEIVED.search(reading.text, start, end):
        receives, comes = read_parties(reading, start, received.start()), read_parties(reading, *received.span("guest"))
        both = (*receives.names, *comes.names)
        return Parties(both, persons=receives.persons + comes.persons) if len(receives.names) == len(comes.names) == 1 else None
    if met := _MET.search(reading.text, start, end):
        one, other = read_parties(reading, start, met.start()), read_parties(reading, met.end(), end)
        if len(one.names) == len(other.names) == len(one.persons) == len(other.persons) == 1:
            return Parties((*one.names, *other.names), persons=one.persons + other.persons)
    went = _WENT.search(reading.text, start, end)
    if not went or not ends_as_organisation(reading, *went.span("host")):
        return None
    guest, host = read_parties(reading, start, went.start()), name_of_party(reading, *went.span("host"))
    return msgspec.structs.replace(guest, names=(*guest.names, host), first=0, leading=False) if host and len(guest.names) == 1 else None


def _on_behalf(reading: Reading, start: int, represents: re.Match[str], end: int) -> Parties:
    """Return the parties whom persons represent (甲、乙代表丙公司和丁银行; 甲代表丙、乙代表丁; 丙的甲与丁的乙代表双方)."""
    people = tuple(mention[2] for mention in reading.named(start, represents.start()))
    later = _REPRESENTS.search(reading.text, represents.end(), end)
    if later and not _ONLY_ADVERBS.match(reading.text, later.end(), end):
        stop = split(reading, represents.end(), later.start())[0][1]
        own = name_of_party(reading, represents.end(), stop)
        inner = _on_behalf(reading, stop, later, end)
        if (
            own and not inner.names and len(inner.persons) == 1 and (other := _body_of(reading, inner.persons[0]))
        ):  # 代表我校与乙总经理代表双方
            return msgspec.structs.replace(inner, names=(own, other), generic=False, persons=people + inner.persons)
        return msgspec.structs.replace(inner, names=((own, *inner.names) if own else inner.names), persons=people + inner.persons)
    inner = read_parties(reading, represents.end(), end)
    if two := _own_and_other(reading, start, represents.start(), inner):
        return msgspec.structs.replace(inner, names=two, generic=False, persons=people, bare_titles=0)
    if _BY_KIND.match(reading.text, represents.end(), end) or _BOTH.match(reading.text, represents.end(), end):  # 代表校企政三方, 两国政府
        inner = Parties()
    kind = reading.plain(*inner.names[0]) if inner.names else ""
    if kind in _ITSELF and (own := _employer(reading, start, represents.start(), kind)):
        inner = msgspec.structs.replace(inner, names=(own, *inner.names[1:]))
    if not inner.names and (before := read_parties(reading, start, represents.start())).persons:
        return msgspec.structs.replace(before, generic=True, first=0, sides=True, leading=False)
    others = tuple(name for person in inner.persons if person >= 0 and (name := stands_for(reading, person)))
    if len(inner.names) == 1 and inner.bare_titles == len(inner.persons) == len(others) > 0:
        first = 1 if len(others) > 1 and "分别" in reading.text[represents.end() : end] else 0
        inner = msgspec.structs.replace(inner, names=(*inner.names, *others), first=first)
    return msgspec.structs.replace(inner, persons=people + inner.persons)


def _body_of(reading: Reading, person: int) -> tuple[int, int] | None:
    return stands_for(reading, person) if person >= 0 else None


def _own_and_other(reading: Reading, start: int, end: int, inner: Parties) -> tuple[tuple[int, int], ...]:
    """Return our side by its kind, and the body of the other person (副校长甲与乙集团总经理丙代表学校和企业); none for anything else."""
    if not (inner.generic and len(inner.names) == 1 and not inner.persons and reading.plain(*inner.names[0]) in words.OWN_SIDE):
        return ()
    before = read_parties(reading, start, end)
    alone = len(before.names) == 1 == before.bare_titles and len(before.persons) == len(before.names) + 1
    return (*inner.names, *before.names) if alone else ()


def _short_of_person(reading: Reading, name: tuple[int, int]) -> bool:
    """Say whether what stands beside a person without a title is as short as a person's name (甲与乙共同签署)."""
    return name[1] - name[0] <= PERSON and not ends_as_organisation(reading, *name)


def _own_side(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return the word by which a side calls itself (学校), where it stands first."""
    start, end = cut_left(reading, *trim(reading, start, end))
    return (start, end) if reading.text[start:end] in words.OWN_SIDE else None


def _pointed_at(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return what 该市, 该校 points at: the name before it in the paragraph that ends with the same word."""
    text = reading.text
    start, end = trim(reading, start, end)
    this = _THIS.match(text[start:end])
    near = max(0, start - _POINTED)
    if this is None:
        return None
    near = max(near, text.rfind("\n", near, start) + 1)
    at, stop = max((text.rfind(kind, near, start), len(kind)) for kind in _KINDS.get(this.group(1), (this.group(1),)))
    if at < 0:
        return None
    head = max(near - 1, *(text.rfind(mark, near, at) for mark in ",;。")) + 1
    return name_of_party(reading, *cut_left(reading, head, at + stop))


def is_empty(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch holds only adverbs and days."""
    start, end = trim(reading, start, end)
    return start >= end or _EMPTY.fullmatch(reading.text, start, end) is not None


def _pairs(stretch: str, first: int) -> bool:
    return first > 0 and "分别" in stretch and not re.search(r"[三四五多]方|代表", stretch)


def is_signer(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch is one who signs: a person with the organisation, or on behalf of one (甲公司经理乙; 乙代表甲公司)."""
    if represents := _REPRESENTS.search(reading.text, start, end):
        if _BOTH.match(reading.text, represents.end(), end):
            return is_signer(reading, start, represents.start())
        return bool(reading.named(start, represents.start())) and ends_as_organisation(reading, represents.end(), end)
    mentions = reading.named(start, end)
    stop = trim(reading, start, end)[1]
    return bool(mentions) and _CALLED.fullmatch(reading.text, mentions[-1][1], stop) is not None and None not in _party(reading, start, end)


def _employer(reading: Reading, start: int, end: int, kind: str) -> tuple[int, int] | None:
    """Return the body of the sentence's last person before ``end`` who belongs to one of the kind, for whose 公司 that one signs.

    Where none does, that of the last person; its name may tell no kind (云杉董事长某某).
    """
    index = reading.sentence_at(start)
    mentions = reading.named(reading.sentences[index].start, end) if index is not None else ()
    if not mentions:
        return None
    bodies = [stands_for(reading, mention[2]) for mention in mentions][::-1]
    if of_kind := next((body for body in bodies if body and reading.plain(*body).endswith(kind)), None):
        return of_kind
    if bodies[0] and _IS_KIND.get(kind, _ANY).search(reading.text, *bodies[0]):
        return bodies[0]
    if kind in _IS_KIND:
        return None
    spans = [title.spans[0] for title in reading.people[mentions[-1][2]].titles]
    names = [name_of_party(reading, span.start, before_title(reading, span.start, span.end)) for span in spans]
    return next((name for name in names if name), None)


def _behind_name(reading: Reading, expression: re.Pattern[str], start: int, end: int) -> int | None:
    """Return where an expression begins that stands right behind the name of an organisation, or None."""
    found = expression.search(reading.text, start + 2, end)
    return found.start() if found and ends_as_organisation(reading, start, found.start()) else None


def _unread(reading: Reading, start: int, end: int) -> int | None:
    """Return where the name of a person begins whom nobody has read: 于 behind a title, or between a place and its head."""
    if head := _HEAD_UNKNOWN.search(reading.text, start, trim(reading, start, end)[1]):
        return head.end("kind")
    found = _YU.search(reading.text, start, end)
    return found.start(1) if found and not reading.named(*found.span(1)) else None


def _party(reading: Reading, start: int, end: int) -> tuple[tuple[int, int] | None, int | None]:
    """Return the name in one piece and the person who stands for it: index, -1 for one not known, None for no person."""
    if heads := _behind_name(reading, _HEADS_OF_BOTH, start, end):
        return name_of_party(reading, start, heads), -1
    if _OF_BOTH.match(reading.text, start, end) or _SOME.search(reading.text, start, end):
        return None, None
    if unread := _unread(reading, start, end):
        start, end = cut_left(reading, start, unread)
        return name_of_party(reading, start, without_department(reading, start, before_title(reading, start, end))), -1
    start, end = trim(reading, start, end)
    start, end = cut_left(reading, start, _behind_name(reading, _ROLE, start, end) or end)
    if titles := _TITLES_FIRST.match(reading.text, start, end):
        start = titles.end()
    person: int | None = None
    mentions = reading.named(start, end)
    if mentions and mentions[-1][0] == start:
        if not ends_as_organisation(reading, start, end):
            return None, mentions[-1][2]
    elif mentions and _BEHIND_NAME.match(reading.text, mentions[-1][1], end) and not is_eponym(reading, mentions[-1][1], end):
        own = bearer(reading, mentions, start)
        person, end = own[2], own[0]
    elif (unnamed := _UNNAMED.search(reading.text, start, end)) and (
        unnamed.group().endswith(("人", "同志", "总统", "总理", "首相", "外长", "外相"))
        or ends_as_organisation(reading, start, unnamed.start())
    ):
        person, end = -1, unnamed.start()
    elif (
        (unknown := _UNKNOWN_NAME.search(reading.text, start, end))
        and (unknown.start() > start or not ends_as_organisation(reading, start, end))
        and not _ONLY_TITLES.match(reading.text, unknown.start(1), end)
    ):
        person, end = -1, unknown.start(1)
    if person is not None:
        start, end = _one_post(reading, start, end)
        end = without_department(reading, start, before_title(reading, start, end))
        if area := _AREA.search(reading.text, start, end):
            end = area.start()
    name = name_of_party(reading, start, end)
    posed = name and person is None and _POSED.search(reading.plain(name[1], end)) and not ends_as_organisation(reading, *name)
    return (None, -1) if posed else (name, person)


def _one_post(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of the post for which a person with posts in two bodies signs."""
    stop = before_title(reading, start, end)
    if honour := _HONOUR.search(reading.text, start, stop):
        start = honour.end()
    if both := _AND_POST.search(reading.text, start, stop):
        return start, both.end() - 1
    first = _TWO_POSTS.search(reading.text, start, stop)
    return start, (first.end() - 1 if first and ends_as_organisation(reading, start, first.start()) else end)
