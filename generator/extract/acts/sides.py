"""Who the two sides are where the stretch before the verb does not name them both."""

import re

import msgspec

from generator.extract.acts import words
from generator.extract.acts.agreements import Found
from generator.extract.acts.alike import alike
from generator.extract.acts.announced import in_own_name
from generator.extract.acts.ceremonies import subject_before, subject_of
from generator.extract.acts.deputies import of_deputy
from generator.extract.acts.employers import of_our_own, stands_for
from generator.extract.acts.listed_behind import BODIES
from generator.extract.acts.names import TIME, bare, short_for, trim
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.parties import Parties, is_signer, read_parties
from generator.extract.acts.scan import QUOTED, Reading, any_of, hold, rule, speech_before
from generator.extract.acts.shown import is_body_told
from generator.extract.acts.signing_words import OPEN_COUNT, VERB
from generator.extract.acts.statement import Statement, state
from generator.extract.acts.titled import before_title
from generator.extract.acts.visits import GROUP, received, visited
from generator.model.span import Quote

_PARTNER = any_of(words.TITLE_PARTNERS)
_SIDE = rf"(?:我[校院司市县区镇会局]|[^《》与和、]{{2,24}}?{_PARTNER}(?!共和国))"
_JOINED = r"(?:[与和、 ·—–-]|以?及)"
_TITLED = rule(
    rf"(?:关于|有关)?(?!关于|有关|深化|加强|推[进动]|促进|支持|加快)({_SIDE}){_JOINED}({_SIDE})(?:{_JOINED}({_SIDE}))?(?:{_JOINED}({_SIDE}))?"
    r"(?=关于|深化|战略|合作|共建|框架|全面|建立|缔结|共同|双方|[三四]方|之间|的|联合|"
    r"友好|友谊|[结互]为|缔结|推进|加强|会商|部省|省部|部市|工作|协同|科技|人才|产业|校地|校企|深度|项目|创新|推动|促进|"
    rf"(?:(?!{_PARTNER})[\u4e00-\u9fff]){{2,10}}?(?:合作|交流|共建|备忘录|协议|意向书|协定|合同))"
)
"""A document whose title begins with those who sign it (甲市与乙大学学术交流合作协议)."""
_TITLED_APART = rule(
    rf"([^《》与和、]{{2,24}}?{_PARTNER})(?:关于|就)[^《》]{{2,40}}[与和同]([^《》与和同的关]{{2,24}}?{_PARTNER})(?:之间)?的?"
    r"[\u4e00-\u9fff]{0,6}(?:备忘录|协议书?|意向书|协定|合同)"
)
"""The same with what it is about between them (甲市关于人才培养与乙大学的备忘录)."""
_BEHIND = rule(r"了?[与同和]([^,;。]{2,40}?)(?:之间|达成|间)?的")
_PAIR = 2
_SENTENCES = 3
"""How many sentences back those who sign may have met."""
_MEET = rule(r"牵手|[举召]行|座谈|会谈|交流|洽谈|合作|对接|会面|会见|磋商|商谈|联合|携手|共同|共建|开展|达成|走访|考察|调研|参观|来访|到访")
_JOINT = rule(r"[与和同及、]|一行|率|带队|[携牵联]手")
_OURS = rule(r"[我本](?:[校院市县区镇乡州省司行馆所局]|公司|集团)")
_DOES = rule(r"[将拟已就向]|举行|召开|开展|加强|深化|(?<=[政司团院校会])共建")
"""What stands in no list of names: what two do who are named before it (甲与乙将共建丙研究院)."""
_HOSTS = rule(r"[^,;。与和同及、]{2,40}(?:、[^,;。与和同及、]{2,40}){1,6}(?:举办|主办|承办|向[^,;。]{2,40}捐)")
"""Those who hold a meeting at which others sign (甲局、乙会联合举办银行与企业对接活动), or who give together."""
_LAST = frozenset(head[-1] for head in words.ORGANISATION_HEADS)
_EACH_WITH = rule(r"分别[与和同]")
_LEADS = rule(
    r"(?:今年内?|[年任]内|再次|首次|再度|首度|第[一二三四五六七八九十\d]+[次度]|市长|县长|校长|院长|董事长|先生|女士|教授|今[日天]|昨[日天]|今|昨|\d{1,2}日|[上下]午|日前|近日|亲自|也|亦|更|还|特别|特地|专程|\([^)]{0,20}\))*"
    r"(?:率|带领|带队|赴|出?访|走访|参访|前往|拜|应邀|受邀|到访|来访|造访|抵达|来到|到场|出席|参加|参与|莅临|主持)"
)
_HOLDS = rule("举行|召开|开展")
_ACTIVITIES = {*words.TOPICS, *words.AREAS, *words.SECTORS, *words.COMMON_NOUNS}
_FIRM = rule("[^“”「」]" + any_of([end for end in words.FIRM_ENDS if end not in _ACTIVITIES]) + "$")
"""What only the name of a firm ends with, no activity of two (中国与某国社区建设)."""
_FIRM_NAME = 4
_HEAD = 60
"""How far into a sentence its subject reaches, in code points."""


def pair_before(reading: Reading, told: Statement) -> tuple[tuple[int, int], ...]:
    """Return the two or more organisations that meet before they sign (甲大学及乙大学加强交流,由两校校长签署; 甲与乙座谈。双方签署)."""
    if pair := pair_at_head(reading, told):
        return pair
    here = told.sentence.start, told.verb.start()
    if visit := received(reading, *here) or visited(reading, *here):
        return visit
    index = reading.sentence_at(told.sentence.start) or 0
    for before in reading.sentences[max(0, index - _SENTENCES) : index][::-1]:
        if before.headline or before.reported or told.sentence.paragraph - before.paragraph > 1:
            break
        if visit := visited(reading, before.start, before.end):
            return visit
        for clause in before.clauses[::-1]:
            if speech_before(reading, before, clause.start):
                continue
            group = GROUP.search(reading.text, clause.start, clause.end)
            pair = _pair_at(reading, before.start if group else clause.start, clause.end)
            if pair and (group or _MEET.search(reading.text, pair[-1][1], clause.end) or pair[-1][1] == clause.end):
                return pair if len(pair) == _PAIR or told.sentence.text[told.start : told.verb.start()].count("双") == 0 else ()
    return ()


def pair_at_head(reading: Reading, told: Statement) -> tuple[tuple[int, int], ...]:
    """Return the two or more organisations in the first clause of the sentence (甲大学及乙大学加强交流,由两校校长签署)."""
    first = told.sentence.clauses[0]
    early = first.end < told.clause.start and VERB.search(reading.text, first.start, first.end) is None
    return _pair_at(reading, first.start, first.end) if early else ()


def as_at_head(reading: Reading, told: Statement, parties: Parties) -> Parties:
    """Return the two for whom persons sign by the names that the head of the sentence has for them."""
    head = pair_at_head(reading, told)
    same = len(head) == len(parties.names) and all(
        alike(reading.plain(*a), reading.plain(*b)) and is_sure(reading, *b) for a, b in zip(parties.names, head, strict=True)
    )
    return msgspec.structs.replace(parties, names=head) if same else parties


def counted_between(reading: Reading, index: int, count: Found) -> Found:
    """Return a signing that is only counted with the two who meet in the clause before (甲市政府与乙省政府会晤,会后双方签署5份文件)."""
    verb = VERB.search(reading.text, count.draft.span.start, count.draft.span.end) if not count.draft.parties else None
    told = state(reading, index, verb) if verb else None
    pair = (pair_at_head(reading, told) if told.both else _sure_before(reading, told)) if told else ()
    parties = tuple(reading.quote(*name) for name in pair)
    return msgspec.structs.replace(count, draft=msgspec.structs.replace(count.draft, parties=parties)) if pair else count


def _sure_before(reading: Reading, told: Statement) -> tuple[tuple[int, int], ...]:
    """Return two or more who surely sign, told a clause before the verb (甲政府和乙政府在会议后,签署3份协议)."""
    names = read_parties(reading, told.start, told.upto).names if told.start < told.clause.start and not told.reported else ()
    head = len(names) >= _PAIR and names[0][0] == trim(reading, told.start, told.upto)[0]
    return names if head and _WHEN.fullmatch(reading.text, names[-1][1], told.upto) and all(is_sure(reading, *n) for n in names) else ()


_WHEN = rule(rf"(?:{TIME}|共同|双方|在[^,;。的]{{0,20}}[上中内后间])*")
_BOTH_HOLD = rule(r"双方[^,;。与和同]{0,8}(?:举行|举办|进行)")


def of_both(reading: Reading, told: Statement, held: list[Found]) -> list[Found]:
    """Return a ceremony that 双方 hold with the two who met before (甲市长前往乙公司洽谈。双方举行意向协议签约仪式)."""
    if len(held) != 1 or held[0].draft.parties or not _BOTH_HOLD.search(reading.text, told.clause.start, told.verb.start()):
        return held
    parties = tuple(reading.quote(*name) for name in pair_before(reading, told))
    return [msgspec.structs.replace(held[0], draft=msgspec.structs.replace(held[0].draft, parties=parties))]


def visit_at_head(reading: Reading, told: Statement, parties: Parties) -> tuple[tuple[int, int], ...]:
    """Return guest and host of a sentence whose persons then sign without a body of their own (甲大学校长率团访问我校,校长乙与丙签署)."""
    for clause in told.sentence.clauses if parties.persons else ():
        if clause.end < told.clause.start and GROUP.search(reading.text, clause.start, clause.end):
            return _pair_at(reading, clause.start, clause.end)
    return ()


def _pair_at(reading: Reading, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the two or more organisations that head a clause, or the guest and the host that it tells of."""
    if not _JOINT.search(reading.text, start, end) or _HOSTS.match(reading.text, start, end):
        return ()
    visit = read_parties(reading, start, end).names
    sure = any(is_side(reading, *name) for name in visit) and all(is_side(reading, *name) or is_firm(reading, *name) for name in visit)
    if len(visit) == _PAIR and sure and not _DOES.search(reading.text, visit[0][1], visit[1][1]):
        return visit
    for stop in range(min(end, start + _HEAD), start + 4, -1):
        firm = _HOLDS.match(reading.text, stop, end) and is_firm(reading, start, stop)
        if firm or (reading.text[stop - 1] in _LAST and ends_as_organisation(reading, start, stop)):
            names = read_parties(reading, start, stop).names
            plain = len(names) > 1 and not _DOES.search(reading.text, names[0][1], names[-1][1])
            if plain and all(is_side(reading, *name) or (firm and is_firm(reading, *name)) for name in names):
                return names
    return ()


def partner_behind(reading: Reading, told: Statement) -> tuple[int, int] | None:
    """Return the partner that stands behind the verb (签署了与乙大学的合作协议)."""
    match = _BEHIND.match(reading.text, told.verb.end(), told.clause.end)
    return name_of_party(reading, *match.span(1)) if match else None


def of_persons(reading: Reading, parties: Parties) -> tuple[tuple[int, int], ...]:
    """Return the organisations of the two or more who sign; none unless the text tells of each (乙、丁代表双方签署)."""
    if len(parties.persons) < _PAIR or -1 in parties.persons:
        return ()
    names = [stands_for(reading, person) for person in parties.persons]
    if parties.sides and names.count(None) == 1:  # 副校长甲、乙公司董事长丙代表校企双方 in a text of the school's own
        names = [name or of_our_own(reading, person) for name, person in zip(names, parties.persons, strict=True)]
    known = tuple(dict.fromkeys(name for name in names if name))
    return known if len(known) == len(names) else ()


def with_first_person(reading: Reading, told: Statement, parties: Parties) -> Parties:
    """Return the parties with the body of a person without a title who stands first (何立群与甲局、乙局签署: his is told elsewhere)."""
    if parties.sides and len(parties.names) < _PAIR and (for_lands := _for_lands(reading, told, parties)):
        return msgspec.structs.replace(parties, names=for_lands, first=0)
    start = trim(reading, told.start, told.upto)[0]
    if title := _TITLE_ALONE.match(reading.text, start, told.upto):
        start = title.end()
    first = next(iter(reading.named(start, told.upto)), None)
    alone = first and first[0] == start and _WITH_OTHERS.match(reading.text, first[1], told.upto)
    if not (alone and first and parties.names and parties.persons[:1] == (first[2],)) or told.reported:
        return parties
    own = stands_for(reading, first[2])
    titled = any(before_title(reading, *name) < name[1] for name in parties.names)  # 甲议长: a person, whose body nobody tells
    if own is None or titled or any(alike(reading.plain(*own), reading.plain(*name)) for name in parties.names):
        return parties
    return msgspec.structs.replace(parties, names=(own, *parties.names), first=0)


_LANDS = rule(r"代表[两三][国地省市县区](?:政府)?")


def _for_lands(reading: Reading, told: Statement, parties: Parties) -> tuple[tuple[int, int], ...]:
    """Return the bodies of those who sign for two lands, or they themselves where one has none (行政长官甲及乙省省长丙代表两地政府)."""
    if not _LANDS.search(reading.text, told.start, told.verb.start()) or told.reported:
        return ()
    mentions = reading.named(told.start, told.upto)
    alone = len(mentions) == len(parties.persons) == _PAIR
    return of_persons(reading, parties) or (tuple(mention[:2] for mention in mentions) if alone else ())


_TITLE_ALONE = rule(rf"(?:[^,;。、与和同及由]{{0,10}}由)?{any_of(words.TITLE_HEADS)}?")
"""Before a person's name: a title without the body (由市长某某与甲公司签署)."""
_WITH_OTHERS = rule(rf"(?:{any_of(words.TITLE_HEADS)})?(?:[今昨]日|[今昨]天|分别)?[、与和同及]")


def in_title(reading: Reading, subject: Quote) -> tuple[tuple[int, int], ...]:
    """Return the parties that the title of a document names (甲市与乙市深化合作协议)."""
    span = subject.spans[0]
    title = hold(reading.plain(span.start, span.end))
    match = _TITLED.match(title) or _TITLED_APART.match(title)
    sides = range(1, (match.lastindex or 0) + 1) if match else ()
    return tuple((span.start + _past_state(title, match.start(side)), span.start + match.end(side)) for side in sides) if match else ()


def in_title_besides(reading: Reading, subject: Quote | None, parties: Parties) -> tuple[tuple[int, int], ...]:
    """Return the parties that the title of what is signed names, where the statement names none, or one of them."""
    told = in_title(reading, subject) if subject and len(parties.names) < _PAIR else ()
    known = all(any(alike(reading.plain(*name), reading.plain(*one)) for one in told) for name in parties.names)
    return told if known else ()


_OF_STATE = rule(r"中华人民共和国(?=[\u4e00-\u9fff]{2,4}特别行政区)")


def _past_state(title: str, start: int) -> int:
    """Return where a side begins behind the state that the title names for its region."""
    state = _OF_STATE.match(title, start)
    return state.end() if state else start


def in_full_title(reading: Reading, parties: Parties, subject: Quote | None) -> Parties:
    """Return the parties with the longer names that the title of what they sign has for them (某县 for 某市某县人民政府)."""
    told = in_title(reading, subject) if subject and len(parties.names) > 1 else ()
    if len(told) != len(parties.names):
        return parties
    names = tuple(
        next((n for n in told if alike(reading.plain(*name), reading.plain(*n)) and not _only_land_before(reading, name, n)), name)
        for name in parties.names
    )
    return msgspec.structs.replace(parties, names=names) if len(set(names)) == len(names) else parties


def _only_land_before(reading: Reading, name: tuple[int, int], longer: tuple[int, int]) -> bool:
    """Say whether a longer name only has the state before it that the treaty names (中华人民共和国某某特别行政区)."""
    return reading.plain(*longer) == f"中华人民共和国{reading.plain(*name)}"


_NAMED_BEFORE = rule(rf"(?:成立|设立|组建|创立|发起|创办|牵头|主导)的(?P<name>[“「『]{QUOTED}{{3,40}}[”」』])$")
"""The end of the clause before: the body that signs, in quotation marks, behind who set it up (甲府成立的「乙中心」,与丙签署)."""


def completed(reading: Reading, told: Statement, parties: Parties, found: list[Found]) -> Parties:
    """Return the parties with the body that tells of its own signing, or with what the sentence says elsewhere."""
    names = in_own_name(reading, told.sentence, told.start, parties.names, leading=parties.leading)
    if names != parties.names:
        return msgspec.structs.replace(parties, names=names, leading=False)
    return _completed(reading, told, parties, found)


def _completed(reading: Reading, told: Statement, parties: Parties, found: list[Found]) -> Parties:
    """Return the parties with what the sentence says elsewhere: its subject before 与乙签署, or the subject behind 由市长甲与乙."""
    names = parties.names
    if names and (whose := of_deputy(reading, told.sentence, told.start, told.upto)):
        by = reading.text.find("代表", told.start, told.upto)
        return msgspec.structs.replace(parties, names=(whose, *(name for name in names if name[0] > by)), first=0)
    if own := _with_these(reading, told) if names else ():
        return msgspec.structs.replace(parties, names=(*own, *names), first=0)
    counted = (parties.bare_titles or parties.leading) and BODIES.search(reading.text, told.start, told.upto)
    if not (names or counted) or not (parties.leading or parties.bare_titles):
        return parties
    first: tuple[int, int] | None = None
    last = found[-1].draft if found else None
    if parties.leading and last and last.span.start >= told.sentence.start and last.parties:
        first = (last.parties[0].spans[0].start, last.parties[0].spans[0].end)
    before = next((c for c in told.sentence.clauses if c.end < told.start and told.start - c.end <= 2), None)
    if not first and before and OPEN_COUNT.search(reading.text, before.start, before.end):
        several = read_parties(reading, before.start, before.end).names
        return msgspec.structs.replace(parties, names=(*several, *names), first=0)
    if before and parties.leading and (hosts := _only_names(reading, before.start, before.end)):
        return msgspec.structs.replace(parties, names=(*hosts, *names), first=0)
    by = reading.text.find("由", told.start, told.upto)
    named = _NAMED_BEFORE.search(reading.text, before.start, before.end) if before and parties.leading else None
    first = (
        first
        or (bare(reading, *named.span("name")) if named else None)
        or (_represented(reading, before.start, before.end) if before else None)
        or (_by_whom(reading, before.start, before.end) if before and parties.leading else None)
        or _of_head(reading, told)
        or subject_of(reading, told.sentence, max(by, told.start))
        or subject_before(reading, told.sentence)
    )
    if not first or first in names or reading.plain(*first) in words.OWN_SIDE:
        return parties
    several = read_parties(reading, *first).names if re.search(r"[、与和及]", reading.text[slice(*first)]) else (first,)
    several = several or (first,)
    names = tuple(name for name in names if not any(_shortly(reading, name, other) for other in several))
    each = parties.leading and "分别" in reading.text[told.start : told.start + 60]
    pairs = parties.first or each or _EACH_WITH.search(reading.text, told.start, told.upto)
    return msgspec.structs.replace(parties, names=(*several, *names), first=len(several) if pairs else 0)


_HAND_IN_HAND = rule(r"[携牵联]手|偕同?|联合|联同|会同|[与和同及、]")


def _only_names(reading: Reading, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the two or more bodies of which a clause is made up (甲高中携手乙国小,与丙学校签署)."""
    names = read_parties(reading, start, end).names if _HAND_IN_HAND.search(reading.text, start, end) else ()
    whole = len(names) >= _PAIR and names[-1][1] == end and trim(reading, start, end)[0] == names[0][0]
    return names if whole and all(ends_as_organisation(reading, *name) for name in names) else ()


_THESE = rule(r"(?:包括|包含|分别(?:为|是)|即)")


def _with_these(reading: Reading, told: Statement) -> tuple[tuple[int, int], ...]:
    """Return who signs with those that are counted a clause before and named here (甲公司与6所大学,包括乙、丙签署)."""
    before = next((c for c in told.sentence.clauses if c.end == told.clause.start - 1), None)
    if before is None or not _THESE.match(reading.text, told.clause.start):
        return ()
    counted = BODIES.search(reading.text, before.start, before.end) or _SYSTEM.search(reading.text, before.start, before.end)
    return read_parties(reading, before.start, counted.start()).names if counted else ()


_SYSTEM = rule(r"[与和同](?=[^,;。与和同\d]{2,16}[\d一二三四五六七八九十两]{1,3}[家个所间][^,;。、]{0,10}$)")
_FOR_WHOM = rule(rf"(?:{TIME}|[今昨]|亲自|特别|则|并)*代表(?!团|队|性|大会|处)(?P<side>[^,;。]{{2,40}})$")


def _represented(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return for whom somebody signs, where a clause by itself says it (今日代表甲会,与乙校签署; 会长某某代表甲会,分别与…)."""
    stops = (start, *(mention[1] for mention in reading.named(start, end)))
    told = next((told for stop in stops if (told := _FOR_WHOM.match(reading.text, stop, end))), None)
    name = name_of_party(reading, *told.span("side")) if told else None
    return name if name and is_body_told(reading, *name) else None


_BY_WHOM = rule(r"(?P<side>[^,;。由]{2,40})由[^,;。]{2,40}代表$")
_ONE_BY = rule(r"[^,;。]{0,40}?由(?=[^,;。]{4,})")


def _by_whom(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return who signs where the clause before says by whom (甲市政府今日由市长某某代表,与乙签署; 由甲局局长某某,与乙签约)."""
    if told := _BY_WHOM.fullmatch(reading.text, start, end):
        name = name_of_party(reading, *told.span("side"))
        return name if name and ends_as_organisation(reading, *name) and reading.named(told.end("side"), end) else None
    by = _ONE_BY.match(reading.text, start, end)
    own = read_parties(reading, by.end(), end) if by and is_signer(reading, by.end(), end) else Parties()
    return own.names[0] if len(own.names) == len(own.persons) == 1 else None


def _of_head(reading: Reading, told: Statement) -> tuple[int, int] | None:
    """Return the body whose head is the subject of the sentence (某县长率团访日,与某市市长签署); None where nobody heads it, or a group."""
    first = told.sentence.clauses[0]
    mentions = reading.named(first.start, min(first.end, first.start + _HEAD)) if first.end < told.start else ()
    if not mentions or not _LEADS.match(reading.text, mentions[0][1]):
        return None
    if len(reading.people[mentions[0][2]].titles) > 1:  # 某委员、某商会名誉会长、甲集团主席
        own = stands_for(reading, mentions[0][2])
        return own if own and own[1] <= mentions[0][0] and own[0] >= first.start else None
    if trim(reading, first.start, mentions[0][1])[0] == mentions[0][0]:
        return stands_for(reading, mentions[0][2])
    before = read_parties(reading, first.start, mentions[0][1])
    return before.names[0] if len(before.names) == len(before.persons) == 1 else None


def is_side(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is surely one of 双方: an organisation, or we ourselves (我校)."""
    return ends_as_organisation(reading, start, end) or reading.text[start] == "我" or is_ours(reading.text[start:end])


def is_firm(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name of four characters or more ends as the short name of a firm does (云杉航运)."""
    return end - start >= _FIRM_NAME and _FIRM.search(reading.text, start, end) is not None


def is_sure(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name alone shows that it is one of a body: by its head, or as firms are called."""
    return ends_as_organisation(reading, start, end) or is_firm(reading, start, end)


def is_ours(name: str) -> bool:
    """Say whether a side calls itself so (我校, 本院)."""
    return _OURS.fullmatch(name) is not None


def _shortly(reading: Reading, name: tuple[int, int], other: tuple[int, int]) -> bool:
    """Say whether one of two names is short for the other (青石科大, 青石科技大学)."""
    a, b = reading.plain(*name), reading.plain(*other)
    return short_for(a, b) or short_for(b, a)
