"""Persons: all mentions of one joined, with titles, organisation, roles."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.expressions import compiled
from generator.extract.clauses import View, read_view
from generator.extract.drafts import PersonDraft, RoleCue
from generator.extract.lexicon import Lexicon, default
from generator.extract.people.entries import read_sentences
from generator.extract.people.frames import Act
from generator.extract.people.lists import Entry, Sentence
from generator.extract.people.mentions import read_scene
from generator.extract.people.organisations import FUNCTION, VISITS, Carrier, Organisation, organisations
from generator.extract.people.roles import read_roles
from generator.extract.people.scene import Scene
from generator.extract.people.titles import TitleSpan
from generator.extract.people.together import there_together
from generator.extract.people.unlike import PLACED
from generator.extract.text import Document
from generator.extract.zones import Zone, without_lined_up
from generator.model.record import Role
from generator.model.span import Quote, lies_within


@dataclass(slots=True)
class _Person:
    key: str
    entries: list[Entry] = field(default_factory=list)
    titles: list[TitleSpan] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    organisation: Organisation | None = None


def find_people(document: Document, zones: tuple[Zone, ...], lexicon: Lexicon | None = None) -> tuple[PersonDraft, ...]:
    """Return the people of a Chinese text, in the order of their first full mention.

    Args:
        document: The folded text.
        zones: Stretches where no person is read.
        lexicon: Word lists; None takes those of the package.
    """
    view = read_view(document, without_lined_up(document, zones))
    scene = read_scene(view.plain, lexicon or default())
    sentences = read_sentences(scene)
    acts = read_roles(scene, sentences)
    acts = [*acts, *there_together(scene, sentences, acts)]
    people = _join(scene, sentences)
    by_mention = {e.mention.start: person for person in people for e in person.entries}
    captions = [zone.span for zone in zones if zone.kind == "caption"]
    shown: dict[str, Act] = {}
    for act in acts:
        if act.key in by_mention:
            person = by_mention[act.key]
            if captions and lies_within(view.span(act.start, act.end).start, captions):
                shown.setdefault(person.key, act)
            else:
                person.acts.append(act)
    for person in people:
        told = shown.get(person.key)
        if not person.acts:
            person.acts.extend([told] if told else _pictured(scene, person))
        elif told and told.role == "unveil" and all(act.role == "attend" for act in person.acts):
            person.acts.append(told)
    return tuple(_draft(view, scene, person) for person in people)


def _pictured(scene: Scene, person: _Person) -> list[Act]:
    """Return that somebody was there whose place in a picture the text tells (何立群(右二))."""
    places = ((e.mention.start, PLACED.match(scene.text, e.mention.end)) for e in person.entries)
    return [Act(start, "attend", *place.span()) for start, place in places if place][:1]


_DOUBLES = compiled("同名(?!的?(?:特展|展览|书|小说|绘本|电影|影片|影集|剧|音乐|专辑|歌曲|节目|活动|品牌|游戏|漫画|动画))|重名")
"""Says that two people have one name; a film may have that of a book (同名电影)."""


def _join(scene: Scene, sentences: list[Sentence]) -> list[_Person]:
    people: dict[str, list[_Person]] = {}
    doubles = _DOUBLES.search(scene.text) is not None
    for sentence in sentences:
        carrier = Carrier(scene)
        for index, group in enumerate(sentence.groups):
            if index and VISITS.search(scene.text, sentence.groups[index - 1].end, group.entries[0].start):
                carrier = Carrier(scene)
            here: list[_Person] = []
            for entry, organisation in zip(group.entries, organisations(carrier, group), strict=True):
                person = _same(scene, people.setdefault(entry.mention.key, []), entry, here, doubles)
                here.append(person)
                person.entries.append(entry)
                if entry.titles and not person.titles:
                    person.organisation = organisation
                known = bool(person.titles)
                for number, title in enumerate(entry.titles):
                    lent = title.start > entry.mention.start or scene.text[title.head : title.end] not in scene.lexicon.weak_titles
                    if not (entry.collective and known and lent):
                        _add_title(scene, person, title, number > 0 and not known)
    everybody = [p for group in people.values() for p in group]
    for person in everybody:
        person.titles = [t for t in person.titles if not scene.text.endswith("嘉宾", t.start, t.end) and scene.text[t.start - 1] != "各"]
        if len(person.titles) > 1:
            _leave_out_empty(scene, person)
    found = [p for p in everybody if any(not e.mention.short for e in p.entries) and not _namesake(scene, p)]
    return sorted(found, key=lambda p: next(e.mention.start for e in p.entries if not e.mention.short))


_NAMED_AFTER = ("基金会", "文教基金会", "教育基金会", "纪念馆", "纪念堂", "纪念医院", "图书馆", "故居")
"""What is named after somebody."""


def _namesake(scene: Scene, person: _Person) -> bool:
    """Say whether somebody without a title is named only in the name of a foundation or a house (陈南基金会志工何立群)."""
    return not person.titles and all(scene.text.startswith(_NAMED_AFTER, e.mention.end) for e in person.entries)


def _leave_out_empty(scene: Scene, person: _Person) -> None:
    """Leave out the titles that say nothing beside others: 主持人, an honorific behind the name, a weak title alone."""
    text, lexicon = scene.text, scene.lexicon
    offices = [t for t in person.titles if text[t.start : t.end] not in ("主持人", "司仪")]
    person.titles = offices or person.titles
    ends = {e.mention.end for e in person.entries}
    named = [t for t in person.titles if t.start not in ends or text[t.start : t.end] not in lexicon.honorifics_after]
    person.titles = named or person.titles
    telling = [t for t in person.titles if t.start != t.head or _telling(scene, text[t.start : t.end], t.start in ends)]
    person.titles = telling or person.titles


def _telling(scene: Scene, title: str, behind: bool) -> bool:
    """Say whether a bare title says what somebody is (教授 before the name), not only that they are one of many (企业家)."""
    return title not in scene.lexicon.weak_titles or (title in scene.lexicon.honorifics_after and not behind)


def _same(scene: Scene, known: list[_Person], entry: Entry, here: list[_Person], doubles: bool) -> _Person:
    """Return which of the people of one name an entry means; a new one when it is none of them.

    Two of one name in one list are two people; elsewhere other titles tell only where the text says that there are two (同名).

    Args:
        scene: The text.
        known: The people of the name so far.
        entry: The entry.
        here: The people of its list so far.
        doubles: The text says that there are two of one name.
    """
    if known and not any(p is q for p in known for q in here):
        if not entry.titles or not doubles:
            return known[-1]
        words = [scene.text[t.start : t.end] for t in entry.titles]
        for person in known:
            if any(
                scene.text[t.start : t.end].endswith(w) or w.endswith(scene.text[t.start : t.end]) for t in person.titles for w in words
            ):
                return person
        if len(known) > 1:
            return known[-1]
    known.append(_Person(entry.mention.key))
    return known[-1]


def _add_title(scene: Scene, person: _Person, title: TitleSpan, listed: bool) -> None:
    """Add a title, unless it is a shorter form of one that is there; a longer form replaces the shorter.

    Args:
        scene: The text.
        person: Whose title it is.
        title: The title.
        listed: It stands beside another one of the same list (学院院长、教授某某), so that a weak one is one too.
    """
    new = scene.text[title.start : title.end]
    if not new or _says_nothing(scene, person, title, new):
        return
    word = scene.text[title.head : title.end]
    field = FUNCTION.fullmatch(scene.text, title.start, title.head)
    told = field or word in scene.lexicon.honorifics_after or word == "委员"
    alone = word in scene.lexicon.weak_titles and not (listed and told)
    if person.titles and alone and title.head - title.start < 3:
        if all(t.start == t.head and scene.text[t.start : t.end] in scene.lexicon.weak_titles for t in person.titles):
            person.titles = [title]
        return
    for index, old in enumerate(person.titles):
        known = scene.text[old.start : old.end]
        if (
            _same_post(known, new)
            or known in (_whole(new), _unnamed(new))
            or _same_seat(known, new)
            or _shortened(scene, new, title, known)
        ):
            return
        generic = scene.text[old.start : old.head] in _GENERIC
        if _whole(known) == new or (generic and _same_post(new, known)):  # 集团创办人, then 青石集团创办人
            person.titles[index] = title
            return
        if new.endswith(("暨" + known, "兼" + known)):
            break
        if _same_post(new, known):
            if old.head - old.start < 2 and not _lent(scene, person, new[: len(new) - len(known)]):
                person.titles[index] = title
            return
    person.titles.append(title)


def _says_nothing(scene: Scene, person: _Person, title: TitleSpan, new: str) -> bool:
    """Say whether a title is a form of address behind the name, or somebody else's post (某某总统 of a 总理某某)."""
    address = title.start >= person.entries[-1].mention.end and new in scene.lexicon.honorifics_after
    if address and (new != "院士" or person.titles):
        return True
    posts = ((t, scene.text[t.start : t.end]) for t in person.titles) if new in _OF_STATES else ()
    return any(post.endswith(_OF_STATES) and not _ends(scene, t, new) for t, post in posts)


_OF_STATES = ("总统", "总理", "首相", "国王")
"""Posts that nobody holds beside another one of them: of the same name it is another one (甲国总理某某, then 某某总统)."""


def _ends(scene: Scene, title: TitleSpan, word: str) -> bool:
    return scene.text.endswith(word, title.start, title.end)


_GENERIC = frozenset(["集团", "公司", "学校", "学院", "医院", "协会", "学会", "商会", "基金会", "银行", "大学", "校", "院", "会", "馆"])
"""Kinds of organisations: before a post they say less than a name."""


def _unnamed(title: str) -> str:
    """Return a title without the kind of organisation before it (公司副总裁: 副总裁)."""
    kind = next((kind for kind in _GENERIC if title.startswith(kind)), "")
    return title[len(kind) :]


_OURS = ("我市", "我县", "我区", "我省", "我镇", "我州", "我校", "我院")
_GOVERNMENT = compiled("(?:人民)?政府")


_SHORT_FORMS = (("立法委员", "立委"), ("主任秘书", "主秘"), ("执行秘书", "执秘"), ("行政长官", "特首"))
"""A title and its short form (东湖县立法委员, then 立委)."""


def _same_seat(known: str, new: str) -> bool:
    """Say whether a title is the same with 我市 before it, or without the words for the government (县政府副县长: 东湖县副县长)."""
    if new.startswith(_OURS) and new[2:] == known:
        return True
    one, other = _GOVERNMENT.sub("", known), _GOVERNMENT.sub("", new)
    for full, short in _SHORT_FORMS:
        if known.endswith(full) and new.endswith(short) and known[: -len(full)].endswith(new[: -len(short)]):
            return True
    return (one, other) != (known, new) and one != known and (_same_post(one, other) or _same_post(other, one))


def _whole(title: str) -> str:
    """Return a title with the last character of its organisation and the first of its post apart (研究院长: 研究院院长)."""
    return title[:-1] + title[-2:] if title.endswith("长") else title


def _lent(scene: Scene, person: _Person, lead: str) -> bool:
    """Say whether ``lead`` is the organisation that a bare title of the person has from the title before it."""
    return person.organisation is not None and scene.text[person.organisation[0] : person.organisation[1]] == lead


def _same_post(long: str, short: str) -> bool:
    """Say whether ``long`` is ``short`` with an organisation before it; 副会长 is another post than 会长."""
    long = next((part for part in long.split("兼") if part.endswith(short)), long)
    if short[0] in "前原" and long[0] == short[0] and len(long) > len(short):  # 前市长: 前东湖市长
        long, short = long[1:], short[1:]
    return long.endswith(short) and not long[: len(long) - len(short)].endswith(("副", "总", "代", "原", "前", "名誉", "助理", "署理"))


def _shortened(scene: Scene, new: str, title: TitleSpan, known: str) -> bool:
    head = scene.text[title.head : title.end]
    lead = new[: title.head - title.start]
    if head == "大校长":  # 理|大校长
        head, lead = head[1:], lead + head[0]
    if not (known.endswith(head) and lead and len(new) < len(known)):
        return False
    rest = iter(known[: len(known) - len(head)])
    return known.startswith(lead) or (len(lead) > 2 and lead in known) or (len(lead) > 1 and all(c in rest for c in lead))


def _draft(view: View, scene: Scene, person: _Person) -> PersonDraft:
    full = [e.mention for e in person.entries if not e.mention.short]
    first = next((m for m in full if not view.glossed(m.start, m.end)), full[0])
    roles: dict[Role, RoleCue] = {}
    busy = any(act.role not in ("attend", "speak") for act in person.acts)
    speaks = any(act.role != "attend" for act in person.acts)
    for act in person.acts:
        leads = busy and act.role == "attend" and scene.text[act.start] in "率带"  # 率团…签署: the signing is the act
        leads = leads or (speaks and scene.text.startswith(("合影", "合照"), act.start))
        if act.role not in roles and not leads:
            roles[act.role] = RoleCue(act.role, view.span(act.start, act.end))
    formal = any(a.role == "speak" and scene.text.startswith(("致", "讲话", "发言"), a.start) for a in person.acts)
    organisation: Quote | None = None
    if person.organisation:
        start, end, reason = person.organisation
        organisation = view.quote(start, end, reason or None)
    return PersonDraft(
        name=view.quote(first.start, first.end),
        titles=tuple([view.quote(t.start, t.end) for t in person.titles]),
        organisation=organisation,
        roles=tuple([roles[r] for r in _absorbed(list(roles), formal)]),
        mentions=tuple([view.span(e.mention.start, e.mention.end) for e in person.entries]),
        trace=(first.cues,),
    )


def _absorbed(roles: list[Role], formal: bool) -> Iterator[Role]:
    """Yield the roles without those that another one includes (主题演讲 is no further 发言).

    Args:
        roles: The roles in order.
        formal: There was a speech besides (致辞, 讲话), not only words that go with the talk.
    """
    for role in roles:
        if role == "speak" and not formal and ("keynote" in roles or "present" in roles):
            continue
        yield role
