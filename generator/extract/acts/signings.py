"""签约: who signed what with whom, how many, for how much."""

import re

import msgspec

from generator.extract.acts import amounts
from generator.extract.acts.agreements import Found, joined, points_back, speaks_again
from generator.extract.acts.ceremonies import ceremony, subject_before, subject_of
from generator.extract.acts.counts import counted, listed, paired
from generator.extract.acts.names import TIME, bare, short_for, trim
from generator.extract.acts.parties import Parties, ends_as_organisation, is_empty, is_signer, read_pairs, read_parties, stands_for
from generator.extract.acts.scan import Clause, Reading, Sentence, any_of, hold, rule, speech_before
from generator.extract.acts.signing_words import (
    CUE,
    DOCUMENT,
    FUTURE,
    HEADS,
    LONG_AGO,
    NOT_A_SIGNING,
    OPEN_COUNT,
    PAST,
    VERB,
    about_same,
    clause_at,
    short_clause_before,
    stop_after,
)
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.model.span import Quote, Span

_BYGONE = rule(r"的|(?:签署)?(?:后|以来|之后|之际|时|[\d一二三四五六七八九十百]+周?年|前|第[一二三四五六])")
_TOGETHER = rule(r"双方|三方|各方|两国|两地|会谈|仪式|现场|会上|代表|签约|会见")
_NO_DOCUMENT = rule(
    r"^[^,;。]{0,20}(?:责任书|承诺书|军令状|主席令|总统令|行政令|命令|公告|条例|法案|倡议书|判决|决议|保证书|告知书|订单|捐赠书|"
    r"遗嘱|公报|签名|请愿书|国书|同意书)"
)
_UP_TO = rule(r"\d[万亿千百]{0,2}[美港欧日]?元(?!宇)|的|等?(?:多个)?领域(?:的)?|等(?=[多数\d若两三几])")
_OBJECT_LEAD = rule(
    rf"(?:了|下|成|的|首份|首个|首批|相关|有关|正式|一系列|系列|多项|多份|数项|数份|数十项|一份|一项|一批|两份|新的|新一轮|上述|"
    rf"{TIME}|\s)+"
)
_TOPIC_BEFORE = rule(r"(?:就|围绕|针对)([^,;。]{2,60}?)(?:等?(?:方面|事宜|事项|内容|领域|议题))?(?:进行|开展|达成|正式|共同|现场)*$")
_PURPOSE = rule(
    r",?(?:双方|三方|并|将|拟|共同|携手|联合|合作|约定|计划)*(?:共同|合作|联合|携手)?(开展|设立|共建|建设|打造|成立|推进|推动|建立|"
    r"兴建|投资建设|开发)([^,;。]{3,40})"
)
_WITNESSED = rule(r"在([^;。]{2,160}?)的?(?:共同)?见证下|(?:由|,|^)([^;。]{2,160}?)(?:共同|到场|上台|一同|现场|等)*(?:见证|鉴签|监签)")


_SIGNED_BY = rule(r"由([^;。]{2,120}?)(?:代表|共同|分别)*(?:签署|签约|签字|签订)")
_ATTENDED = rule(r"(?:的|出席|参加|见证|观看)了?$")
_DOCUMENT_BEFORE = rule(rf"(?:完成|实现)([^,;。与和、]{{0,16}}?(?:{HEADS}))的?$")
_PROJECTS = rule(r"等[\d一二三四五六七八九十百]*[余多]?[个项大]?[^,;。、等]{0,6}项目(?:进行了?|现场|集中|正式|成功|顺利|共同)*$")
_EACH = rule(r"分别|逐一|陆续|先后|一一")
_PASSIVE = rule(rf"([^,;。与和、由]{{0,24}}(?:{HEADS}|[》”」]))(?:分别|将)?由")
_BOTH = rule(r"[双三四各多两]方")
_DEALING = rule(r"合作|框架|意向|采购|投资|购销|供货|捐赠|项目|共建|合同|贷款|授信|服务|租赁|购买|转让|建设|联合|MOU|备忘录|协议书")
_ALSO = rule(r"(?:并|并且|和|及|、)(?:共同|正式|现场|联合|分别)?$")
_DEED = rule(r"成立|共建|建立|设立|举办|举行|召开|开展|启动|组建|宣布|联合(?!总?会|国|体|社)|结成|结为|达成")
_PARTNER = any_of(
    ["省", "市", "县", "区", "州", "政府", "公司", "集团", "大学", "学院", "银行", "医院", "协会", "商会", "研究院", "委员会", "中心"]
)
_TITLED = rule(
    rf"(我[校院司市县区镇会局]|[^《》与和]{{2,24}}?{_PARTNER})[与和、 ]([^《》与和]{{2,24}}?{_PARTNER})"
    rf"(?=关于|深化|战略|合作|共建|框架|全面|建立|缔结|"
    rf"友好|结为|推进|加强)"
)
_DEAL = rule(r"战略合作|合作意向|合作伙伴关系|合作伙伴")
_BOOK = rule(r"《\ue000+》")
_QUOTED = rule(r"[“「『]\ue001+[”」』]")
_DOCUMENT_END = rule(rf"(?:{HEADS})(?:\([^)]{{0,80}}\))?$")
_NUMBER = rule(r"(?:共计?|合共|合计)?([\d一二三四五六七八九十百两]+)[余多]?(?:项|份|个|宗|批)")
_ABOUT = rule(r"关于|有关")
_THING = rule(r"(?:项目|工程|基地|产业园|生产线|平台)$|^《")
_REACH = 160
"""How far before its verb a party may stand, in code points."""
_HEAD = 60
"""How far into a sentence its subject reaches, in code points."""
_PAIR = 2


class _Statement(msgspec.Struct, frozen=True):
    """One verb of signing in its sentence."""

    sentence: Sentence
    clause: Clause
    verb: re.Match[str]
    start: int
    """Where the stretch begins that may name the parties."""
    upto: int
    """Where it ends: at the verb, or at what the parties do before."""
    stop: int
    """Where the next signing begins, or the sentence ends."""
    end: int
    """Where what is said of this signing ends."""
    reported: bool
    both: bool
    """Said of 双方 or 三方: only organisations named in the clause before are parties."""


def find_signings(reading: Reading, measures: tuple[MeasureDraft, ...] = ()) -> tuple[SigningDraft, ...]:
    """Return the signings of a text in the order of the source, each once."""
    found: list[Found] = []
    cued = dict.fromkeys(reading.sentence_at(match.start()) for match in CUE.finditer(reading.text))
    for index in cued:
        if index is None:
            continue
        sentence = reading.sentences[index]
        count = counted(reading, measures, index)
        if count:
            found.append(count)
            found.extend(paired(reading, index, count))
            found.extend(listed(reading, measures, index))
        for match in VERB.finditer(reading.text, sentence.start, sentence.end):
            if count and count.draft.span.start <= match.start() < count.draft.span.end:
                continue
            statement = _statement(reading, index, match)
            if statement and match.lastgroup == "ceremony":
                found.extend(ceremony(reading, measures, sentence, match, statement.start, statement.end))
            elif statement:
                found.extend(_signed(reading, measures, statement, found))
    return joined(found)


def _statement(reading: Reading, index: int, match: re.Match[str]) -> _Statement | None:
    """Return the statement of a verb, or None when it tells of no signing, or of one at another time."""
    sentence, text = reading.sentences[index], reading.text
    if match.lastgroup != "ceremony" and (NOT_A_SIGNING.match(text, match.start()) or _NO_DOCUMENT.match(text, match.end())):
        return None
    clause = clause_at(sentence, match.start())
    if match.lastgroup == "short" and _ATTENDED.search(text, max(0, match.start() - 4), match.start()):
        return None
    start = max([clause.start, match.start() - _REACH, *(m.end() for m in VERB.finditer(text, clause.start, match.start()))])
    before = text[start : match.start()]
    if FUTURE.search(before) or PAST.search(before) or LONG_AGO.match(text, sentence.start, match.start()):
        return None
    if short_clause_before(sentence, clause, text, PAST):
        return None
    upto, both = match.start(), False
    if _ALSO.search(before) and (first := VERB.search(text, clause.start, match.start())):
        start, upto = max(clause.start, first.start() - _REACH), first.start()
    earlier = next((c for c in sentence.clauses if c.end == clause.start - 1), None)
    if (
        match.lastgroup != "ceremony"
        and earlier
        and start == clause.start
        and text[earlier.end] == ","
        and is_empty(reading, start, match.start())
    ):
        start = max(earlier.start, earlier.end - _REACH)
        both = _BOTH.search(text, clause.start, match.start()) is not None
        deed = _DEED.search(text, start + 2, earlier.end) or VERB.search(text, start, earlier.end)
        upto = deed.start() if deed else earlier.end
    if match.lastgroup != "ceremony":
        start = _signers_before(reading, sentence, start, upto)
    stop = stop_after(reading, sentence, match.end())
    reported = sentence.reported or speech_before(reading, sentence, match.start())
    return _Statement(sentence, clause, match, start, upto, stop, about_same(reading, index, stop), reported, both)


def _signers_before(reading: Reading, sentence: Sentence, start: int, upto: int) -> int:
    """Return where a list of persons who sign begins, with commas between them (甲公司经理乙,丙大学校长丁签署)."""
    if not is_signer(reading, start, upto):
        return start
    for clause in [c for c in sentence.clauses if c.end < start][::-1]:
        if reading.text[clause.end] != "," or clause.end != start - 1 or not is_signer(reading, clause.start, clause.end):
            break
        start = clause.start
    return start


def _signed(reading: Reading, measures: tuple[MeasureDraft, ...], told: _Statement, found: list[Found]) -> list[Found]:
    """Return the signings that one verb states."""
    text, verb = reading.text, told.verb
    subject, count = _document(reading, measures, verb.end(), min(told.stop, told.clause.end))
    if subject is None and (before_verb := _DOCUMENT_BEFORE.search(text, told.start, told.upto)):
        subject = reading.quote(*before_verb.span(1))
        told = msgspec.structs.replace(told, upto=before_verb.start())
    if subject is None and (passive := _PASSIVE.match(text, told.start, told.upto)):
        subject = reading.quote(*bare(reading, *trim(reading, *passive.span(1))))
        told = msgspec.structs.replace(told, start=passive.end())
    if subject is None and verb.lastgroup in ("verb", "reach"):
        if verb.lastgroup == "reach" and (deal := _DEAL.search(text, verb.end(), told.clause.end)):
            subject = reading.quote(*deal.span())
        inside = [f for f in found[-8:] if told.sentence.start <= f.draft.span.start < verb.start() and f.draft.subject]
        if subject is None and (not inside or verb.lastgroup == "reach"):
            return []
        subject = subject or inside[-1].draft.subject
    before = text[told.start : verb.start()]
    if _PROJECTS.search(before):
        return []
    parties, subject = _parties(reading, told, subject, found)
    draft = SigningDraft(
        Span(*verb.span()),
        subject=subject or _purpose(reading, verb.end(), told.stop),
        count=count[0] if count else _one(before, parties),
        count_span=count[1] if count else None,
        amount=amounts.money_in(reading, measures, verb.end(), told.end) or amounts.money_in(reading, measures, told.start, verb.start()),
        fields=amounts.fields_in(reading, verb.end(), told.end) or amounts.list_before_field(reading, verb.end(), told.clause.end),
        witnesses=_witnesses(reading, told.sentence),
        signatories=_signatories(reading, parties, told),
        trace=("signing.verb", f"{reading.plain(*verb.span())}@{verb.start()}"),
    )
    if not parties.names and not told.reported and not any(f.draft.parties for f in found[-8:]):
        parties = msgspec.structs.replace(parties, names=_of_persons(reading, parties) or (_pair_before(reading, told) if parties.generic else ()))
    if not parties.names:
        together = not told.reported and _TOGETHER.search(text, told.sentence.start, told.sentence.end)
        return points_back(found, draft, counted=bool(re.search(r"\d+(?:余|多)?[家个]", before))) if together else []
    return _paired(reading, told, parties, draft)


def _one(before: str, parties: Parties) -> int | None:
    """Return 1 for a verb that states one signing; None where the words before it leave open how many."""
    open_ = OPEN_COUNT.search(before) or (parties.generic and len(parties.names) < _PAIR and _EACH.search(before))
    return None if open_ else 1


def _parties(reading: Reading, told: _Statement, subject: Quote | None, found: list[Found]) -> tuple[Parties, Quote | None]:
    """Return who signs, and what when the stretch before the verb says it (就甲签约; 甲项目签约)."""
    text, verb = reading.text, told.verb
    topic = _TOPIC_BEFORE.search(text, told.start, told.upto)
    parties = read_parties(reading, told.start, topic.start() if topic else told.upto)
    if told.both and not (len(parties.names) > 1 and all(_is_side(reading, *name) for name in parties.names)):
        parties = Parties(generic=True, persons=parties.persons)
    if not parties.names and subject:
        parties = msgspec.structs.replace(parties, names=_in_title(reading, subject))
    if re.search(r"见证了?$", text[told.start : verb.start()]):
        parties = Parties(generic=True, persons=parties.persons)
    if subject is None and topic:
        subject = reading.quote(*bare(reading, topic.start(1), topic.end(1)))
    parties = _completed(reading, told, parties, found)
    names = parties.names
    if len(names) == 1 and subject is None and _THING.search(text[names[0][0] - 1 : names[0][1]]):
        return msgspec.structs.replace(parties, names=()), reading.quote(*names[0])
    told_before = any(f.draft.parties and not f.headline for f in found[-8:])
    if speaks_again(reading, parties, found) or (parties.generic and len(names) < 2 and (told_before or not parties.persons)):
        parties = msgspec.structs.replace(parties, names=())
    return parties, subject


def _pair_before(reading: Reading, told: _Statement) -> tuple[tuple[int, int], ...]:
    """Return the two or more organisations that head the sentence (甲大学及乙大学加强交流,由两校校长签署)."""
    first = told.sentence.clauses[0]
    if first.end >= told.clause.start:
        return ()
    for stop in range(min(first.end, first.start + _HEAD), first.start + 4, -1):
        if ends_as_organisation(reading, first.start, stop):
            names = read_parties(reading, first.start, stop).names
            if len(names) > 1 and all(ends_as_organisation(reading, *name) for name in names):
                return names
    return ()


def _of_persons(reading: Reading, parties: Parties) -> tuple[tuple[int, int], ...]:
    """Return the organisations of the two or more who sign; none unless the text tells of each (乙、丁代表双方签署)."""
    if len(parties.persons) < _PAIR or -1 in parties.persons:
        return ()
    names = [stands_for(reading, person) for person in parties.persons]
    known = tuple(dict.fromkeys(name for name in names if name))
    return known if len(known) == len(names) else ()


def _in_title(reading: Reading, subject: Quote) -> tuple[tuple[int, int], ...]:
    """Return the parties that the title of a document names (甲市与乙市深化合作协议)."""
    span = subject.spans[0]
    match = _TITLED.match(hold(reading.plain(span.start, span.end)))
    return tuple((span.start + match.start(side), span.start + match.end(side)) for side in (1, 2)) if match else ()


def _hardly_signs(reading: Reading, told: _Statement, parties: Parties, subject: Quote | None) -> bool:
    """Say whether a single name is hardly a party: a speaker tells of it, it is a person, or the document is no deal."""
    if told.reported or (parties.persons and not parties.bare_titles and not parties.generic) or told.verb.lastgroup == "reach":
        return True
    if subject is None:
        return not ends_as_organisation(reading, *parties.names[0])
    span = subject.spans[0]
    return not _DEALING.search(hold(reading.plain(span.start, span.end)))


def _paired(reading: Reading, told: _Statement, parties: Parties, draft: SigningDraft) -> list[Found]:
    """Return one signing, or one for each pair (甲分别与乙、丙签署); none for a single name that hardly signs."""
    names = parties.names
    if len(names) == 1 and _hardly_signs(reading, told, parties, draft.subject):
        return []
    weak = told.sentence.headline or told.reported
    quotes = tuple(reading.quote(*name) for name in names)
    listed = read_pairs(reading, told.start, told.upto) if len(names) > _PAIR else []
    if len(listed) > 1:
        pairs = [tuple(reading.quote(*name) for name in pair) for pair in listed]
        draft = msgspec.structs.replace(draft, signatories=())
    else:
        pairs = [(*quotes[: parties.first], other) for other in quotes[parties.first :]] if parties.first else [quotes]
    return [Found(msgspec.structs.replace(draft, parties=pair), weak, told.sentence.headline) for pair in pairs]


def _completed(reading: Reading, told: _Statement, parties: Parties, found: list[Found]) -> Parties:
    """Return the parties with what the sentence says elsewhere: its subject before 与乙签署, or the subject behind 由市长甲与乙."""
    names = parties.names
    if not names or not (parties.leading or parties.bare_titles):
        return parties
    first: tuple[int, int] | None = None
    last = found[-1].draft if found else None
    if parties.leading and last and last.span.start >= told.sentence.start and last.parties:
        first = (last.parties[0].spans[0].start, last.parties[0].spans[0].end)
    before = next((c for c in told.sentence.clauses if c.end < told.start and told.start - c.end <= 2), None)
    if not first and before and OPEN_COUNT.search(reading.text, before.start, before.end):
        several = read_parties(reading, before.start, before.end).names
        return msgspec.structs.replace(parties, names=(*several, *names), first=0)
    by = reading.text.find("由", told.start, told.upto)
    first = first or subject_of(reading, told.sentence, max(by, told.start)) or subject_before(reading, told.sentence)
    if not first or first in names:
        return parties
    several = read_parties(reading, *first).names if re.search(r"[、与和及]", reading.text[slice(*first)]) else (first,)
    several = several or (first,)
    names = tuple(name for name in names if not any(_shortly(reading, name, other) for other in several))
    pairs = parties.first or (parties.leading and "分别" in reading.text[told.start : told.start + 60])
    return msgspec.structs.replace(parties, names=(*several, *names), first=len(several) if pairs else 0)


def _is_side(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is surely one of 双方: an organisation, or we ourselves (我校)."""
    return ends_as_organisation(reading, start, end) or reading.text[start] == "我"


def _shortly(reading: Reading, name: tuple[int, int], other: tuple[int, int]) -> bool:
    """Say whether one of two names is short for the other (青石科大, 青石科技大学)."""
    a, b = reading.plain(*name), reading.plain(*other)
    return short_for(a, b) or short_for(b, a)


def _document(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int) -> tuple[Quote | None, tuple[int, Span] | None]:
    """Return the document behind the verb and how many of it."""
    text = reading.text
    document = DOCUMENT.search(text, start, end)
    if document and _BYGONE.match(text, document.end()):
        return None, None
    book = _BOOK.search(text, start, end)
    if book and (not document or book.start() < document.start()):
        return reading.quote(book.start() + 1, book.end() - 1), None
    if not document:
        return _quoted_document(reading, start, end), None
    lead = _OBJECT_LEAD.match(text, start, document.end())
    begin = lead.end() if lead else start
    if not _ABOUT.match(text, begin) or text.find("领域", begin, document.start()) >= 0:
        begin = max([begin, *(m.end() for m in _UP_TO.finditer(text, begin, document.start()))])
        lead = _OBJECT_LEAD.match(text, begin, document.start())
        begin = lead.end() if lead else begin
    count = None
    number = _NUMBER.match(text, begin, document.end()) or _NUMBER.match(text, lead.end() if lead else start, document.start())
    if number and (measure := amounts.count_at(measures, number.start(1), number.end(1) + 1)):
        count = (int(measure.value), Span(*number.span(1)))
        begin = max(begin, number.end())
    begin, stop = bare(reading, begin, document.end())
    return (reading.quote(begin, stop) if stop > begin else None), count


def _quoted_document(reading: Reading, start: int, end: int) -> Quote | None:
    quoted = _QUOTED.search(reading.text, start, end)
    if quoted and _DOCUMENT_END.search(hold(reading.plain(quoted.start() + 1, quoted.end() - 1))):
        return reading.quote(quoted.start() + 1, quoted.end() - 1)
    return None


def _purpose(reading: Reading, at: int, end: int) -> Quote | None:
    """Return what two parties sign for when no document is named (签约,共同设立产业基金)."""
    match = _PURPOSE.match(reading.text, at, end)
    if not match:
        return None
    begin, stop = bare(reading, match.start(2), match.end(2))
    return reading.quote(begin, stop)


def _signatories(reading: Reading, parties: Parties, told: _Statement) -> tuple[Quote, ...]:
    """Return the persons who sign: those before the verb, and those of a clause behind it (由甲与乙代表签署)."""
    indexes = list(parties.persons)
    if by := _SIGNED_BY.search(reading.text, told.clause.end, told.sentence.end):
        indexes.extend(mention[2] for mention in reading.named(by.start(1), by.end(1)))
    return tuple(reading.people[i].name for i in dict.fromkeys(indexes) if i >= 0)


def _witnesses(reading: Reading, sentence: Sentence) -> tuple[Quote, ...]:
    match = _WITNESSED.search(reading.text, sentence.start, sentence.end)
    if not match:
        return ()
    group = 1 if match.group(1) else 2
    people = dict.fromkeys(mention[2] for mention in reading.named(match.start(group), match.end(group)))
    return tuple(reading.people[i].name for i in people)
