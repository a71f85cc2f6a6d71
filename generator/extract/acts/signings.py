"""签约: who signed what with whom, how many, for how much."""

import re

import msgspec

from generator.extract.acts import amounts, words
from generator.extract.acts.agreements import (
    TIE,
    Found,
    is_other,
    joined,
    names_again,
    others_sign,
    pair_of_all,
    points_back,
    speaks_again,
    tell_names,
)
from generator.extract.acts.apart import around_topic
from generator.extract.acts.ceremonies import ceremony, topic_of, with_topic_behind
from generator.extract.acts.counts import counted, counted_further, paired
from generator.extract.acts.cue import Cue
from generator.extract.acts.documents import NO_MORE, document_of, for_what, investor_before, project_before, project_of, titles_of
from generator.extract.acts.full_names import TWO_LANDS
from generator.extract.acts.gifts import of_gift
from generator.extract.acts.how_many import MANY, of_a_class, one
from generator.extract.acts.listed_behind import with_listed
from generator.extract.acts.lists import told_in_list
from generator.extract.acts.loans import lent, loan
from generator.extract.acts.names import TIME, bare, quoted, stands_again
from generator.extract.acts.organisations import ends_as_organisation, split_topic
from generator.extract.acts.pairs import Pair, by_clauses, named_last, one_by_one, read_pairs, sides_of, with_topics
from generator.extract.acts.papers import in_title_of_ceremony, of_titles, own_parties, titles_listed
from generator.extract.acts.parties import Parties, read_parties
from generator.extract.acts.projects import in_row, of_count, of_number, signed_with_number, with_sum, without_sum_of
from generator.extract.acts.scan import Reading, hold, rule
from generator.extract.acts.sides import (
    as_at_head,
    completed,
    counted_between,
    in_full_title,
    in_title_besides,
    is_firm,
    is_ours,
    is_side,
    is_sure,
    of_both,
    of_persons,
    pair_at_head,
    pair_before,
    partner_behind,
    visit_at_head,
    with_first_person,
)
from generator.extract.acts.signers import signatories, witnesses
from generator.extract.acts.signing_words import CUE, GOODS, HEADS, ONE_OF, SOME, VERB
from generator.extract.acts.statement import Statement, looking_back, state, tells_signers
from generator.extract.acts.vetting import vetted
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.i18n.script import fold
from generator.model.span import Quote, Span

_TOGETHER = rule(r"双方|三方|各方|两[国地校院市县区馆]|会谈|仪式|现场|会上|代表|签约|会见|峰会|论坛|期间")
_TOPIC_BEFORE = rule(
    r"(?:就(?![与和同跟])|围绕|针对|朝[向着]|在(?=[^,;。]{2,60}(?:方面|领域)))([^,;。]{2,60}?)(?:等?(?:多个)?[两三四五六七八九十]?大?(?:方面|事宜|事项|内容|领域|议题|面向))?"
    r"(?:(?:进行|开展|达成)合作|进行|开展|达成|正式|共同|现场|分别|举行)*$"
)
_DOCUMENT_BEFORE = rule(
    rf"(?:(?:进行|举行)了?(?![^,;。]{{0,40}}[与和、])|完成|实现)([^,;。、]{{0,40}}?(?:{HEADS}))(?:\(\ue002{{2,8}}\))?的?$"
)
_DOCUMENT_NAMED = rule(rf"([^,;。与和、由]{{0,24}}(?:{HEADS}))$")
"""The end of the clause before: what those sign who are named behind (甲协议,由乙局长与丙总经理共同签署)."""
_ON_DOCUMENT = rule(rf"在(?:合作)?([^,;。与和、]{{0,24}}?(?:{HEADS}))(?:文本|文件)?上(?:共同|郑重|正式|分别)*$")
"""Where those who sign put their names (在合作协议上签字)."""
_PROJECTS = rule(r"等[\d一二三四五六七八九十百]*[余多]?[个项大]?[^,;。、等]{0,6}项目(?:进行了?|现场|集中|正式|成功|顺利|共同)*$")
_PASSIVE = rule(rf"([^,;。与和、由]{{0,24}}(?:{HEADS}|[》”」]))(?:分别|将)?由")
_DEALING = rule(
    r"合作|框架|意向|采购|投资|购销|供货|捐赠|项目|共建|合同|贷款|授信|服务|租赁|购买|转让|建设|联合|MOU|备忘录|协议书|协定|友好|姊妹|姐妹"
)
_OF_BOTH = rule("双边|两国")
"""A document of two states, which one name does not sign alone (中岭 for 中国 and 北岭)."""
_DEAL = rule(r"战略合作|合作意向|合作伙伴关系|合作伙伴")
_THING = rule(r"(?:项目|工程|基地|产业园|生产线|平台)$|^《")
_EACH_WITH = rule(r"分别[与和同]")
"""Each of those behind signs by itself, though who signs with them is told by no more than a title (校长分别与甲、乙)."""
_BOTH = rule(r"[双三四各多两]方")
_FURTHER = rule(r"(?:双方|两[校院市县区地国家会])(?:政府|代表|负责人|领导|随后|当天|现场|同时|共同|一并)*(?:还|亦|也|另)")
"""Those named before sign one more document."""
_SUCH_AS = rule(r"等[^,;。、等\d]{0,12}共(?:同|计)?$")
"""Those named are only some of all who sign (甲市与乙市等地方政府共签署8份)."""
_CLASS = rule(r"\d+(?:余|多)?[家个户]|(?:机构|企业|单位|部门|高校)(?:共|分别|现场)*$")
"""Who sign are only counted, or called what they are (各机构和企业签署16项)."""
_JOINT = rule(r"[与和同跟]")
_ALLIANCE = rule(r"(?:全面|深度|深化)*战略合作(?:伙伴)?(?=(?:现场|正式|成功|集中|顺利|进行)*$)")
_TOTAL = rule(r"(?:总额|总计|合计|共计|累计|总金额|共)[^,;。\d]{0,8}$")
"""Before a sum of all that several pairs sign."""
_BY = rule(rf"(?:随后|最后|并|再|分别|{TIME})*由[^;]{{4,120}}")
_FOR_SUM = rule(r"了?[约近超逾]?\d[\d.]*[万亿]*[余多]?[美欧港]?元(?=[,;。]|$)")
"""Behind the verb: only for how much is signed."""
_PAIR = 2


def find_signings(reading: Reading, measures: tuple[MeasureDraft, ...] = ()) -> tuple[SigningDraft, ...]:
    """Return the signings of a text in the order of the source, each once."""
    return read_signings(reading, measures)[0]


def read_signings(reading: Reading, measures: tuple[MeasureDraft, ...]) -> tuple[tuple[SigningDraft, ...], tuple[Span, ...]]:
    """Return the signings of a text in the order of the source, each once, and where one tells of a party that was not read."""
    found: list[Found] = []
    gaps: list[Span] = []
    cued = dict.fromkeys(reading.sentence_at(match.start()) for match in CUE.finditer(reading.text))
    for index in cued:
        if index is None:
            continue
        sentence = reading.sentences[index]
        count = counted(reading, measures, index)
        if count:
            count = counted_between(reading, index, count)
            items = vetted(reading, of_count(reading, measures, index, count.draft.span), gaps)
            found += [without_sum_of(count, items), *counted_further(reading, measures, count)]
            found += vetted(reading, titles_listed(reading, count.draft.span.end, sentence.end, count.draft), gaps)
            found.extend(vetted(reading, paired(reading, index, count), gaps))
            found.extend(items)
        elif named := signed_with_number(reading, measures, index):
            found.extend(vetted(reading, named, gaps))
            continue
        if items := told_in_list(reading, measures, index) or loan(reading, measures, index):
            found.extend(vetted(reading, items, gaps))
            continue
        for match in VERB.finditer(reading.text, sentence.start, sentence.end):
            if count and count.draft.span.start <= match.start() < count.draft.span.end:
                continue
            statement = state(reading, index, match)
            if statement and match.lastgroup == "ceremony":
                held = of_both(reading, statement, ceremony(reading, measures, sentence, match, statement.start, statement.end))
                found.extend(vetted(reading, in_title_of_ceremony(reading, held), gaps))
            elif statement:
                found.extend(looking_back(reading, statement, vetted(reading, _signed(reading, measures, statement, found), gaps)))
    return with_sum(reading, measures, joined(found or lent(reading, measures))), tuple(gaps)


def _signed(reading: Reading, measures: tuple[MeasureDraft, ...], told: Statement, found: list[Found]) -> list[Found]:
    """Return the signings that one verb states."""
    text, verb = reading.text, told.verb
    if others := named_last(reading, told):
        return others
    if topics := with_topics(reading, told, told.sentence.headline):
        return topics
    read = _document(reading, measures, told, found)
    before = text[told.start : verb.start()]
    if read is None or _PROJECTS.search(before):
        return []
    if row := in_row(reading, measures, told.start, verb.start()):
        return row
    told, subject, count = read
    if subject and GOODS.match(subject.value):
        return []
    parties, subject = _parties(reading, told, None if subject and subject.value.startswith("在") else subject, found)
    draft = msgspec.structs.replace(
        _of_verb(reading, measures, told, parties),
        subject=for_what(reading, subject, verb.end(), told.stop, parties.names or parties.persons),
        count=count[0] if count else one(before, text[verb.end() : told.clause.end], parties),
        count_span=count[1] if count else None,
    )
    parties = of_gift(reading, told, with_first_person(reading, told, _sides(reading, told, parties, found)), draft.subject)
    draft, listed = of_number(reading, measures, draft, verb.end(), told.end)
    papers = of_titles(reading, told, parties.names, draft, found)
    if papers or parties.names:
        return papers or [*(each for each in _paired(reading, told, parties, draft) if not names_again(found, each.draft)), *listed]
    if _is_project(reading, told, parties, subject):
        return [Found(draft, told.sentence.headline or told.reported, told.sentence.headline)]
    again = bool(parties.persons) and any(f.draft.parties for f in found[-8:])
    together = not told.reported and (again or _TOGETHER.search(text, told.sentence.start, told.sentence.end))
    more = _one_more(reading, told, parties, draft, found) if together else []
    own = tuple(reading.quote(*name).value for name in parties.again)
    back = together or (draft.count or 1) > 1
    return more or (points_back(found, draft, counted=_CLASS.search(before) is not None, names=own) if back else [])


def _of_verb(reading: Reading, measures: tuple[MeasureDraft, ...], told: Statement, parties: Parties) -> SigningDraft:
    """Return what is told around a verb: for how much is signed, in what fields, by and before whom."""
    at, end = told.verb.span()
    return SigningDraft(
        Span(at, end),
        amount=amounts.money_of(reading, measures, end, told.sentence.end, told.end) or amounts.money_in(reading, measures, told.start, at),
        fields=amounts.fields_in(reading, end, told.end) or amounts.list_before_field(reading, end, told.clause.end),
        witnesses=witnesses(reading, told.sentence),
        signatories=signatories(reading, parties, told),
        trace=Cue("verb", at, end).trace(reading, "signing"),
    )


def _one_more(reading: Reading, told: Statement, parties: Parties, draft: SigningDraft, found: list[Found]) -> list[Found]:
    """Return the further signings of those who signed before: other persons sign for them, or it says so (两校还签署丙备忘录)."""
    again = tuple(reading.quote(*name) for name in parties.again)
    if not (others_sign(found, draft) if again else _FURTHER.search(reading.text, told.start, told.verb.start())):
        return []
    both = again or pair_of_all(found)
    titles = titles_of(reading, told.verb.end(), told.clause.end)
    drafts = [msgspec.structs.replace(draft, parties=both, subject=title) for title in titles or (draft.subject,)]
    return [Found(one, other=True) for one in drafts if both and (again or is_other(found, one))]


def _document(
    reading: Reading, measures: tuple[MeasureDraft, ...], told: Statement, found: list[Found]
) -> tuple[Statement, Quote | None, tuple[int, Span] | None] | None:
    """Return the statement without its document, the document and how many; None where a verb that needs a document has none."""
    text, verb = reading.text, told.verb
    subject, count = document_of(reading, measures, verb.end(), min(told.stop, told.clause.end))
    if subject and verb.group().startswith("缔结") and TIE.fullmatch(fold(subject.value)):
        subject = reading.quote(verb.start(), subject.spans[0].end)  # 缔结姊妹市 is what is signed
    if subject is None and (before_verb := _DOCUMENT_BEFORE.search(text, told.start, told.upto)):
        subject = reading.quote(*before_verb.span(1))
        told = msgspec.structs.replace(told, upto=before_verb.start())
    if subject is None and (on := _ON_DOCUMENT.search(text, told.start, told.upto)):
        before = [f.draft.subject for f in found[-1:] if f.draft.span.start >= told.sentence.start and not f.draft.parties]
        subject = before[0] if before else None if NO_MORE.fullmatch(on.group(1)) else reading.quote(*on.span(1))
        told = msgspec.structs.replace(told, upto=on.start())
    if subject is None and (passive := _PASSIVE.match(text, told.start, told.upto)):
        subject = quoted(reading, *passive.span(1))
        told = msgspec.structs.replace(told, start=passive.end())
    if subject is None and _JOINT.search(text, told.start, told.upto):
        subject = project_of(reading, verb.end(), told.clause.end)
    if subject is None and verb.lastgroup == "reach":
        deal = _DEAL.search(text, verb.end(), told.clause.end)
        return (told, reading.quote(*deal.span()), count) if deal else None
    if subject is None and verb.lastgroup == "verb":
        if _FOR_SUM.match(text, verb.end()):
            return told, None, count
        inside = [f for f in found[-8:] if told.sentence.start <= f.draft.span.start < verb.start() and f.draft.subject]
        if not inside and not any(len(f.draft.parties) >= _PAIR for f in found[-8:]) and tells_signers(told):
            clause = next((c for c in told.sentence.clauses if c.end == told.clause.start - 1), None)
            named = _DOCUMENT_NAMED.search(text, clause.start, clause.end) if clause else None
            return told, quoted(reading, *named.span(1)) if named else None, count
        return (told, inside[-1].draft.subject, count) if inside else None
    return told, subject, count


def _is_project(reading: Reading, told: Statement, parties: Parties, subject: Quote | None) -> bool:
    """Say whether what is told is that a project was signed, by its name (丙产业园项目在乙县签约)."""
    if subject is None or parties.generic or parties.persons or told.verb.lastgroup != "short":
        return False
    span = subject.spans[0]
    name = reading.text[span.start : span.end]
    return span.end <= told.verb.start() and _THING.search(name) is not None


def _sides(reading: Reading, told: Statement, parties: Parties, found: list[Found]) -> Parties:
    """Return the parties with those that the text names before, where the statement names none, or only the side that tells of it."""
    if len(parties.names) == len(parties.persons) == _PAIR and not told.reported:
        return as_at_head(reading, told, parties)  # 国立甲大学与乙医院携手,由甲大校长某某与乙医院院长某某签署
    if told.reported or len(parties.names) >= _PAIR or SOME.search(reading.text, told.start, told.upto):
        return parties
    if MANY.search(reading.text, told.start, told.upto):
        return parties
    if any(f.draft.parties for f in found[-8:]):
        head = pair_at_head(reading, told) if parties.generic and not parties.names else ()
        return msgspec.structs.replace(parties, names=head) if head else parties
    if not parties.names:
        names = of_persons(reading, parties) or (
            pair_before(reading, told)
            if parties.generic or (parties.bare_titles and (parties.leading or _by_heads(reading, told, parties)))
            else visit_at_head(reading, told, parties)
        )
        return msgspec.structs.replace(parties, names=names)
    own = reading.plain(*parties.names[0])
    pair = pair_before(reading, told) if own.startswith("我") or is_ours(own) or own in words.OWN_SIDE else ()
    return msgspec.structs.replace(parties, names=pair) if own in {reading.plain(*name) for name in pair} else parties


def _by_heads(reading: Reading, told: Statement, parties: Parties) -> bool:
    """Say whether only heads without a body of their own are said to sign (由校长甲及总经理乙签署)."""
    alone = parties.bare_titles == len(parties.persons) >= _PAIR
    return alone and _BY.match(reading.text, told.clause.start, told.verb.start()) is not None


def _parties(reading: Reading, told: Statement, subject: Quote | None, found: list[Found]) -> tuple[Parties, Quote | None]:
    """Return who signs, and what when the stretch before the verb says it (就甲签约; 甲项目签约)."""
    text, verb = reading.text, told.verb
    topic = None if around_topic(reading, told.start, told.upto) else _TOPIC_BEFORE.search(text, told.start, told.upto)
    parties = read_parties(reading, told.start, topic.start() if topic else told.upto)
    if told.both and not (len(parties.names) > 1 and all(is_side(reading, *name) or is_firm(reading, *name) for name in parties.names)):
        parties = Parties(generic=True, persons=parties.persons)
    if subject is None and topic is None and told.verb.lastgroup == "short":
        parties, subject = _with_topic(reading, told, parties)
    parties = msgspec.structs.replace(parties, names=tuple(name for name in parties.names if not ONE_OF.match(text, name[1])))
    if partner := partner_behind(reading, told):
        names = tuple(name for name in parties.names if name != partner)
        parties = msgspec.structs.replace(parties, names=(*names, partner), first=0, leading=not names)
    entitled = in_title_besides(reading, subject, parties)
    if entitled:
        parties = msgspec.structs.replace(parties, names=entitled)
    if re.search(r"见证了?$", text[told.start : verb.start()]):  # those before it only see what is signed
        parties = Parties(generic=True)
    if subject is None and topic:
        subject = reading.cut(bare(reading, topic.start(1), topic.end(1)))
    parties = parties if entitled else in_full_title(reading, with_listed(reading, told, completed(reading, told, parties, found)), subject)
    names = parties.names
    if len(names) == 1 and subject is None and _THING.search(text[names[0][0] - 1 : names[0][1]]):
        return msgspec.structs.replace(parties, names=()), reading.quote(*names[0])
    told_before = any(f.draft.parties and not f.headline for f in found[-8:])
    with_many = len(names) == 1 and MANY.search(text, told.start, told.upto) and is_sure(reading, *names[0])
    with_many = with_many or bool(names and not told_before and of_a_class(reading, told, *names[0]))
    nobody = not names and not parties.persons and subject is None and not _BOTH.search(text, told.start, told.upto)
    if nobody and (project := project_before(reading, told.start, told.upto)):
        investor = investor_before(reading, told.start, told.upto)
        return Parties(names=(investor,) if investor else ()), project
    lone = parties.generic and len(names) < _PAIR and (told_before or not parties.persons) and not with_many
    if again := speaks_again(reading, parties, found) or _by_whom(reading, told, subject, found):
        tell_names(reading, parties.names, found)
    if again or lone:
        parties = msgspec.structs.replace(parties, names=(), again=parties.names if again else ())
    return parties, subject


def _by_whom(reading: Reading, told: Statement, subject: Quote | None, found: list[Found]) -> bool:
    """Say whether a clause only tells by whom those sign who were named in the sentence (甲与乙签署协议,由丙和丁代表签署)."""
    here = found[-1].draft if found else None
    before = here is not None and len(here.parties) >= _PAIR and told.sentence.start <= here.span.start < told.clause.start
    own = subject is not None and subject.spans[0].start >= told.clause.start
    return before and not own and _BY.match(reading.text, told.clause.start, told.verb.start()) is not None


def _with_topic(reading: Reading, told: Statement, parties: Parties) -> tuple[Parties, Quote | None]:
    """Return the last party without the topic behind it, and the topic (甲大学与乙集团科技创新合作签约)."""
    if len(parties.names) < _PAIR:
        sided = with_topic_behind(reading, told.start, told.upto)
        return (Parties(sided[0]), sided[1]) if sided else (parties, None)
    end = told.upto
    start, stop = parties.names[-1]
    name_end, at = (stop, stop) if ends_as_organisation(reading, start, stop) else split_topic(reading, start, stop)
    if at >= stop or not ends_as_organisation(reading, start, name_end):
        return parties, None
    return msgspec.structs.replace(parties, names=(*parties.names[:-1], (start, name_end))), (
        reading.quote(*alliance.span()) if (alliance := _ALLIANCE.match(reading.text, at, end)) else topic_of(reading, at, end)
    )


def _hardly_signs(reading: Reading, told: Statement, parties: Parties, subject: Quote | None) -> bool:
    """Say whether a single name is hardly a party: a speaker tells of it, it is a person, or the document is no deal."""
    if told.reported or (parties.persons and not parties.bare_titles and not parties.generic) or told.verb.lastgroup == "reach":
        return True
    start, end = parties.names[0]
    known = reading.text[start:end].isascii() or (subject and end - start > 2 and stands_again(reading.text, start, end))
    if not known and not is_sure(reading, start, end) and not TWO_LANDS.fullmatch(reading.text, start, end):
        return True
    if subject is None:
        return False
    span = subject.spans[0]
    document = hold(reading.plain(span.start, span.end))
    counted = MANY.search(reading.text, told.start, told.upto) is not None  # 甲集团与7家企业签订协议
    of_both = _OF_BOTH.match(document) is not None and not TWO_LANDS.fullmatch(reading.text, start, end)
    return of_both or not (counted or _DEALING.search(document))


def _paired(reading: Reading, told: Statement, parties: Parties, draft: SigningDraft) -> list[Found]:
    """Return one signing, or one for each pair (甲分别与乙、丙签署); none for a single name that hardly signs."""
    names = parties.names
    if len(names) == 1 and _hardly_signs(reading, told, parties, draft.subject):
        return []
    weak = told.sentence.headline or told.reported
    if (draft.count or 1) > 1 and _SUCH_AS.search(reading.text, told.start, told.verb.start()):
        one = msgspec.structs.replace(draft, count=1, count_span=None, amount=None, fields=())
        return [Found(msgspec.structs.replace(draft, signatories=()), weak, told.sentence.headline), *_paired(reading, told, parties, one)]
    quotes = tuple(reading.quote(*name) for name in names)
    listed: list[Pair] = list(read_pairs(reading, told.start, told.upto)) if len(names) > _PAIR else []
    listed = listed or by_clauses(reading, told)
    if len(listed) < _PAIR and len(names) > _PAIR and (listed := one_by_one(reading, told, draft.count)):
        draft = msgspec.structs.replace(draft, count=1, count_span=None)
    if len(listed) > 1:
        pairs = [tuple(reading.quote(*name) for name in pair) for pair in listed]
        draft = msgspec.structs.replace(draft, signatories=(), amount=None)
    elif not parties.first and (parties.bare_titles or parties.leading) and _EACH_WITH.search(reading.text, told.start, told.verb.start()):
        pairs = [(quote,) for quote in quotes]
    else:
        pairs = sides_of(quotes, parties.first)
    if len(pairs) > 1 and draft.count == len(pairs):
        draft = msgspec.structs.replace(draft, count=1, count_span=None)
    if len(pairs) > 1 and draft.amount and _TOTAL.search(reading.text, told.start, draft.amount.text.spans[0].start):
        draft = msgspec.structs.replace(draft, amount=None)
    titles = titles_of(reading, told.verb.end(), told.clause.end)
    if len(titles) > 1 and len(pairs) in (1, len(titles)):
        pairs = pairs if len(pairs) > 1 else pairs * len(titles)
        each = [(own_parties(reading, pair, title), title) for pair, title in zip(pairs, titles, strict=True)]
        drafts = [msgspec.structs.replace(draft, parties=pair, subject=title) for pair, title in each]
        return [Found(one, weak, told.sentence.headline, other=number > 0 and not weak) for number, one in enumerate(drafts)]
    return [Found(msgspec.structs.replace(draft, parties=pair), weak, told.sentence.headline) for pair in pairs]
