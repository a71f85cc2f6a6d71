"""Speeches: whose words a paragraph gives, and the points that say most."""

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field

from generator.expressions import compiled
from generator.extract.drafts import PersonDraft, SpeechDraft
from generator.extract.text import Document
from generator.model.record import Role
from generator.model.span import Quote, Span

_SAY = (
    "表示|指出|强调|说道|坦言|直言|透露|补充|认为|提到|提出|提醒|建议|呼吁|谈到|谈及|重申|笑说|笑言|笑称|坦承|感叹|感慨|形容|期许|勉励|"
    "举例|介绍|回顾|分析|说明|阐述|解释|希望|期望|期盼|期待|要求|告诉|警告|申明|预料|预计(?=[,今明本])|预期(?=[,今明本])|预测(?=[,今明本])|相信|坚信|深信"
    "|提及|谈起|期勉|称许|披露|讲述|回忆|述说|引述(?:研究|调查|数据|报告)[^,。;:“「\n]{0,8}?(?:显示|指出)|称|指|说"
)
_TELL = "介绍|回顾|分析|说明|阐述|解释|要求|提出|告诉|补充|呼吁|形容|期许"
_NO_NOUN = "(?<!进行)(?<!进行了)(?<!作)(?<!作了)(?<!作详细)(?<!行详细)(?<!了详细)"
"""Not behind a verb that makes a noun of it (进行了介绍)."""
_SAYS = compiled(
    rf"(?:[^,。;:!?“「\n]{{0,6}}[在于][^,。;:!?“「\n]{{0,8}}[“「][^”」\n]{{1,40}}[”」])?[^,。;:!?“「\n]{{0,24}}?(?:{_NO_NOUN}(?:{_TELL})[^,。;:“「\n]{{0,6}}[,:“「]"
    rf"|{_NO_NOUN}(?:{_SAY})(?!{_TELL})(?![明会导挥标了的引])(?:[道称]|[^,。;:“「\n]{{0,6}}(?=[,:“「]))?(?:[,:“「]|(?=[^,。;\n]{{3}})))"
    r"|[^,。;:!?“「\n]{0,30}:[“「]|[^,。;:!?“「\n]{0,8}发表了?(?:重要|热情洋溢的)?(?:讲话|致辞|演讲),[“「]"
    r"|[^,。;:!?“「\n]{0,16}?(?:致.{0,2}[辞词]|讲话|发言)(?:时|中),?(?=(?:感谢|希望|期待|期许|勉励|肯定|欢迎)[^。\n]{16})"
    r"|[^。;:!?\n]{0,24}?(?:致[欢]?[迎]?[辞词]|讲话|发言|演讲)(?:时|中)?(?:[^,。;:\n]{0,8})?[:]?[“「]"
)
_ASSESSES = compiled(
    r"[^,。;:!?“「\n]{0,40}?(?:(?=(?:充分肯定|高度评价|高度赞扬|高度赞赏)了?[^,。;\n]{4})"
    r"|(?:充分肯定|高度评价|高度赞扬|高度赞赏|寄予厚望),(?:并|也|还)?(?=(?:希望|要求|期望|期待|强调|指出|表示|勉励))"
    r"|(?:对|向)[^。;:!?“「\n]{2,70}?(?:表示|致以)(?:了)?(?:衷心|诚挚|热烈|由衷|崇高|最)*的?(?:感谢|欢迎|祝贺|敬意|谢意|慰问),(?:并|也|还|同时|他|她)?(?=(?:表示|指出|强调|希望|期待|期望|认为|介绍))"
    r"|(?<!先后)(?<!分别)(?<!依次)(?<!相继)(?<!的)(?<!的重要)(?<!的主旨)(?:致.{0,2}[辞词]|讲话|发言|演讲)(?:时|中)?(?::(?![“「])|,(?:首先|并|也|还|同时|他|她)?(?=表示|指出|强调|希望|期待|介绍|认为|感谢)"
    r"|,(?:表达|介绍|回顾)了[^,。;\n]{2,30},(?=希望|期望|期待|表示|指出|强调|相信))"
    r"|(?:感谢|祝福)(?![状信函])[^,。;:“「\n]{2,40},(?=[^。\n]{8})"
    r"|(?:介绍|通报|汇报|说明|表达)了[^,。;\n]{2,30},(?:[^,。;\n]{0,40},)?(?:并|也|还)?(?=(?:希望|期望|期待|强调|指出|表示)))"
)
"""Up to what is praised (充分肯定了…), or what is said after praise, thanks or a report (寄予厚望,希望…)."""
_PUT_FORWARD = compiled("[^,。;:!?“「\n]{0,8}?提出(?:了|过)?(?![,:“「了过一二三四五六七八九十两几数]|要|应|将|希望)")
"""Inside the words of another: what somebody once put forward, not what is said now (主席提出河流倡议)."""
_TOWARDS = compiled("(?:首先|还|也|则)?(?:代表[^,。;:]{1,16})?(?:对|向|感谢|欢迎|会见)[^,。;:]{0,30}$")
_GREETS = compiled("(?:首先|还|也|则)?(?:代表[^,。;:]{1,16})?(?:对|向)[^,。;:]{0,16}")
_ADDRESSED = compiled("(?:^|[,。;:])[^,。;:]{0,12}(?:对(?![外口])|向)[^,。;:]{0,8}$")
"""Inside the words of another: before whom they thank or congratulate (甲表示,我们再次对某某当选表示祝贺)."""
_JOINED = compiled("[、和与及]|以及")
_AFTER_QUOTE = compiled(rf"[^,。;:!?“「\n]{{0,18}}?(?:{_SAY})道?(?=[。\n]|$)")
_REPORTS = compiled(r"(?:通报|汇报|介绍|报告)了[^,。;\n]{2,30}(?:情况|工作|进展)。")
_ELSEWHERE = compiled("网志|社交(?:平台|网站|网络|媒体)|脸书|面书|Facebook|发文|微博|接受[^,。]{0,12}(?:访问|专访)")
_TALKS = compiled(
    r"[^。;\n]{0,40}(?:主题演讲|主旨演讲|主旨报告|主题报告|主旨发言|推介|专题报告|专题演讲|辅导|解读|致辞|致词|致(?:欢迎|开幕|贺|了)[辞词]|讲了?话|发言)"
)
_HE = compiled(rf"(?:^|(?<=[,。;!?”」\n]))(?:随后|最后)?(?:[他她][^,。;:“「\n]{{0,14}}?(?:{_SAY}))")
_FIRST_PERSON = compiled("我们|我(?![市县区省国州院校])|咱们|诚挚|真诚|期待|希望|欢迎|让我们|愿与|携手")
_OTHER_SAYS = compiled("[\u4e00-\u9fff·]{2,12}?(?:表示|指出|强调|认为|介绍|坦言|透露|说|称)[,:]")
"""At the head of a paragraph: somebody speaks who was not read as a person."""
_NARRATIVE = compiled(
    r"^(?:会[谈见晤]|磋商|座谈)[前后]|^(?:活动|会议|仪式|大会|论坛|典礼|座谈会|发布会|推介会|对接会|开幕式|签约仪式)?(?:现场|上|中|后|期间)|^(?:随后|会上|会前|会后|当天|当日|期间|据悉|据了解|据介绍|此次|本次|目前|另据|记者)|签约|揭牌|揭幕|启用|举行|发布《|参加活动|出席"
)
_SENTENCE = compiled(r"[^。!?;\n]+[。!?;]?")
_COURTESY = compiled("欢迎|感谢|祝贺|敬意|问候|谢意|祝愿|预祝|慰问")
_TELLING = compiled(
    r"\d|[一二三四五六七八九十百千万亿两][个大项条成万亿]|将|要|力争|力求|希望|打造|建设|推动|加快|计划|预计|目标|投入|投资|确保|坚持|必须|关键|优势"
)
_WISH = "希望|期望|要求|建议|呼吁"
_LEAD = compiled(rf"^[^,:“「]{{0,40}}?(?:(?:{_WISH})(?=[,:])|(?!{_WISH})(?:{_SAY})|致辞|致词|讲话|发言)[^,:“「]{{0,8}}[,:](?:[“「])?")
_COMMA = compiled(r",(?!\d{3})")
_LONGEST = 90
_MOST = 4
_LONGEST_HEADLINE = 80


@dataclass(slots=True)
class _Speech:
    person: PersonDraft
    paragraphs: list[int] = field(default_factory=list)
    stretches: list[Span] = field(default_factory=list)
    """What is theirs, in the source."""


def find_speeches(document: Document, people: tuple[PersonDraft, ...]) -> tuple[SpeechDraft, ...]:
    """Return what each speaker said, in the order of the text.

    A paragraph in which nobody new speaks goes on with the last speaker when it is in the first person or wishes something.
    """
    speakers = [p for p in people if {c.role for c in p.roles} & {"speak", "keynote", "present", "host", "release"}]
    mentions = sorted(((m, p) for p in speakers for m in p.mentions), key=lambda pair: pair[0].start)
    speeches: dict[int, _Speech] = {}
    last: _Speech | None = None
    index = 0
    owner = {m.start: p for p in people for m in p.mentions}
    everybody = sorted(owner)
    headline = _headline(document)
    for number, paragraph in enumerate(document.source.paragraphs, 1):
        inside: list[tuple[Span, PersonDraft]] = []
        while index < len(mentions) and mentions[index][0].start < paragraph.end:
            inside.append(mentions[index])
            index += 1
        found = [] if number == headline else _spoken(document, paragraph, inside)
        begun = Counter([at for at, _ in found]) if found[1:] else {}
        for position, (start, person) in enumerate(found):
            both = begun.get(start) == len("甲乙")  # 甲、乙说,…
            following = (found[later][0] for later in range(position + 1, len(found)))
            end = next((at for at in following if at > start or not both), paragraph.end)
            named = everybody[bisect_left(everybody, start) : bisect_left(everybody, end)]
            end = _until_others(document.folded, start, end, [m for m in named if owner[m] is not person])
            if end <= start:
                continue
            last = speeches.setdefault(id(person), _Speech(person))
            last.stretches.append(Span(start, end))
            if last.paragraphs[-1:] != [number]:
                last.paragraphs.append(number)
        if not found and last is not None:
            if _goes_on(document, paragraph, everybody) and last.paragraphs[-1] == number - 1:
                last.paragraphs.append(number)
                last.stretches.append(paragraph)
            else:
                last = None
    return tuple(_draft(document, s) for s in sorted(speeches.values(), key=lambda s: s.stretches[0].start))


def _headline(document: Document) -> int:
    """Return the number of the first paragraph when it is a headline, which only repeats what is said below; 0 when it is none."""
    paragraphs = document.source.paragraphs
    first = document.folded[paragraphs[0].start : paragraphs[0].end] if len(paragraphs) > 1 else "。"
    return int(len(first) <= _LONGEST_HEADLINE and "。" not in first)


def _spoken(document: Document, paragraph: Span, inside: list[tuple[Span, PersonDraft]]) -> list[tuple[int, PersonDraft]]:
    """Return where in a paragraph somebody's words begin, and whose they are."""
    text = document.folded
    inside = _without_objects(text, inside)
    starts = [mention.start for mention, _ in inside]
    found: list[tuple[int, PersonDraft]] = []
    spoken_to, before = False, paragraph.start
    for mention, person in inside:
        between, before = text[before : mention.start], mention.end
        addressed = _TOWARDS.match(between) is not None or _ADDRESSED.search(between) is not None
        spoken_to = bool(spoken_to and _JOINED.fullmatch(between)) or (bool(found) and addressed)
        says = _ASSESSES.match(text, mention.end, paragraph.end) or _SAYS.match(text, mention.end, paragraph.end)
        cited = found and found[-1][1] is not person and _PUT_FORWARD.match(text, mention.end, paragraph.end)
        if spoken_to or cited or (found and found[-1][1] is person and not says):
            continue
        roles = {c.role for c in person.roles}
        if _ELSEWHERE.search(text, mention.end, min(mention.end + 20, paragraph.end)):
            continue
        if says and roles & {"speak", "keynote", "present"}:
            start = says.end() - 1 if text[says.end() - 1] in "“「" else says.end()
            if found and found[-1][0] == start and not _JOINED.fullmatch(between):
                found.pop()
            found.append((start, person))
        elif _AFTER_QUOTE.match(text, mention.end, paragraph.end) and text[paragraph.start] in "“「":
            found.append((paragraph.start, person))
        elif roles & {"speak", "keynote", "present"} and _continues(text, mention.end, paragraph.end, roles):
            talk = _TALKS.match(text, mention.end, paragraph.end)
            after = talk.end() if talk else mention.end
            he = text[after : after + 2] in (",他", ",她")
            found.append((after + 1 if he else text.find("。", after, paragraph.end) + 1, person))
        elif (later := _pronoun(text, mention, paragraph, starts)) is not None:
            found.append((later, person))
    return found


def _without_objects(text: str, inside: list[tuple[Span, PersonDraft]]) -> list[tuple[Span, PersonDraft]]:
    """Return the mentions without those that somebody right before thanks or greets (何立群首先对冯毅一行表示欢迎)."""
    kept: list[tuple[Span, PersonDraft]] = []
    end = -1
    greeted = False
    for mention, person in inside:
        between = text[end : mention.start] if end >= 0 else ""
        greeted = _GREETS.fullmatch(between) is not None or (greeted and _JOINED.fullmatch(between) is not None)
        end = mention.end
        if not greeted:
            kept.append((mention, person))
    return kept


def _until_others(text: str, start: int, end: int, others: list[int]) -> int:
    """Return where a speaker's words end at the latest: before the first later sentence that names somebody."""
    for other in others:
        stop = max(text.rfind(mark, start - 1, other) for mark in "。;")
        if stop >= 0 and text.count("“", start, stop) == text.count("”", start, stop):
            return stop + 1
    return end


def _pronoun(text: str, mention: Span, paragraph: Span, starts: list[int]) -> int | None:
    """Return where the words of 他 or 她 begin who is this mention's person: nobody else is named between."""
    named = bisect_left(starts, mention.end)
    following = starts[named] if named < len(starts) else paragraph.end
    he = _HE.search(text, mention.end, following)
    says = _SAYS.match(text, he.start(), paragraph.end) if he else None
    return says.end() if says else None


def _continues(text: str, start: int, end: int, roles: set[Role]) -> bool:
    """Say whether a talk is named here and its content told in the next sentences of the paragraph (他说…)."""
    talk = _REPORTS.match(text, start, end) or _TALKS.match(text, start, end)
    if talk is None:
        return False
    stop = text.find("。", talk.end() - 1, end)
    if stop < 0 or stop + 1 >= end:
        return False
    return bool(_HE.match(text, stop + 1, end)) or bool(
        roles & {"keynote", "present", "speak"} and end - stop > 40 and not _NARRATIVE.match(text[stop + 1 : end])
    )


def _goes_on(document: Document, paragraph: Span, everybody: list[int]) -> bool:
    """Say whether a paragraph without a speaker goes on with the last speech."""
    text = document.folded[paragraph.start : paragraph.end]
    if bisect_left(everybody, paragraph.start) < bisect_left(everybody, paragraph.end):
        return False
    goes_on = _FIRST_PERSON.search(text) and not _NARRATIVE.search(text) and not _OTHER_SAYS.match(text)
    return len(text) > 40 and bool(_HE.match(text) or goes_on)


def _draft(document: Document, speech: _Speech) -> SpeechDraft:
    return SpeechDraft(
        speaker=speech.person.name,
        paragraphs=tuple(sorted(speech.paragraphs)),
        points=tuple(_points(document, speech.stretches)),
        trace=("words after a verb of saying",),
    )


def _points(document: Document, stretches: list[Span]) -> list[Quote]:
    """Return the two to four sentences or clauses that say most, word for word, in the order of the text."""
    rated: list[tuple[float, int, int]] = []
    for stretch in stretches:
        rates = _Rates(document.folded, stretch)
        for match in _SENTENCE.finditer(document.folded, stretch.start, stretch.end):
            start, end = _trim(document.folded, match.start(), match.end())
            start, end = _shorten(document.folded, rates, start, end)
            if end - start >= 8:
                rated.append((rates.of(start, end), start, end))
    best = sorted(sorted(rated, reverse=True)[:_MOST], key=lambda r: r[1])
    good = [r for r in best if r[0] > 0] or best[:1]
    return [document.quote(start, end) for _, start, end in good]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without who says it, and without marks and lone quotation marks at its ends."""
    lead = _LEAD.match(text[start:end])
    start += lead.end() if lead else 0
    while start < end and text[start] in " ,、:“”「」\ufffc":
        start += 1
    while end > start and text[end - 1] in " ,、:。;!?”“「」\ufffc":
        end -= 1
    return _balanced(text, start, end)


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch with the quotation mark next to it whose fellow is inside."""
    for opening, closing in ("“”", "「」"):
        unclosed = text.count(opening, start, end) - text.count(closing, start, end)
        if unclosed == 1 and text[end : end + 1] == closing:
            end += 1
        elif unclosed == -1 and text[start - 1 : start] == opening:
            start -= 1
    return start, end


class _Rates:
    """Rates clauses of a stretch by how much they tell, for the same words once."""

    def __init__(self, text: str, stretch: Span) -> None:
        """Look for what tells something, and what is courtesy."""
        self._told = [match.end() for match in _TELLING.finditer(text, stretch.start, stretch.end)]
        self._courtesies = [match.end() for match in _COURTESY.finditer(text, stretch.start, stretch.end)]

    def of(self, start: int, end: int) -> float:
        """Return the rate of clauses that begin and end between words."""
        told = bisect_right(self._told, end) - bisect_right(self._told, start)
        courtesies = bisect_right(self._courtesies, end) - bisect_right(self._courtesies, start)
        return min(told, 6) + min(end - start, 60) / 40 - 3.0 * courtesies


def _shorten(text: str, rates: _Rates, start: int, end: int) -> tuple[int, int]:
    """Return the run of clauses, at most about `_LONGEST` characters, that says most."""
    if end - start <= _LONGEST:
        return start, end
    edges = [start, *(start + m.end() for m in _COMMA.finditer(text[start:end])), end + 1]
    best = (-1.0, start, min(end, start + _LONGEST))
    for index, low in enumerate(edges[:-1]):
        last = bisect_right(edges, low + _LONGEST + 1) - 1
        if last > index and (rate := rates.of(low, edges[last] - 1)) > best[0]:
            best = (rate, low, edges[last] - 1)
    return best[1], best[2]
