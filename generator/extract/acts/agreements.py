"""Signings while a document is read: which speak of the same one, and what each adds."""

import itertools

import msgspec

from generator.extract.acts import words
from generator.extract.acts.alike import alike, governs
from generator.extract.acts.parties import Parties
from generator.extract.acts.scan import Reading, hold, rule
from generator.extract.acts.signing_words import DOCUMENT_END, HEADS
from generator.extract.drafts import SigningDraft
from generator.i18n.script import fold
from generator.model.span import Quote

_NEAR = 60
"""How many signings back the same one is looked for, so that the work grows with the text and not with its square."""


class Found(msgspec.Struct, frozen=True):
    """A signing while the document is read."""

    draft: SigningDraft
    weak: bool = False
    """From a headline or the name of a ceremony: only used for what no sentence says."""
    headline: bool = False
    other: bool = False
    """Told to be one more than those before, whose parties it shares."""
    partial: bool = False
    """One who signs was not read."""
    counted: bool = False
    """Told by how many were signed, whoever signed them (签约12个项目)."""
    looks_back: bool = False
    """Told by a speaker who does not say that it is of the day."""


_PAIR = 2
_WE_SIGN = rule("[我本]")
_TITLE = rule(r"[\u4e00-\u9fff]{7}(?:协议|协定|备忘录|意向书|合同|协议书)$")
"""A document with a title of its own, more than what kind it is."""
_PLAIN = rule(rf"(?:全面|战略|深化|深度|友好|合作|框架|共建|签约|项目|正式|相关|校企|政企|银企)*(?:{HEADS})*")


def joined(found: list[Found]) -> tuple[SigningDraft, ...]:
    """Return each signing once: said again, the fuller wording wins; a headline or ceremony only counts where no sentence says it."""
    found = _whole([one for one in found if not one.looks_back or _borne_out(one.draft, found)])
    strong = [f for f in found if not f.weak]
    kept: list[SigningDraft] = []
    for one in strong or [f for f in found if not f.headline] or found:
        if not one.other:
            _keep(kept, one.draft, new=True)
        elif not any(_of_one_title(one.draft, draft) for draft in kept[-_NEAR:]):
            kept.append(one.draft)
    between = any(len(f.draft.parties) > 1 for f in strong)
    for one in found:
        if one.weak and (strong or one.headline) and not _covered(one.draft, found[-_NEAR:]):
            draft = _without_lead(one.draft, kept) if one.headline else one.draft
            _keep(kept, draft, new=bool(strong) and not between and not one.headline and len(one.draft.parties) > 1)
    kept = _with_headline(kept, found)
    told = [_with_kind(_with_partner(draft, found), found) for draft in kept]
    mended = [draft for draft, before in zip(told, kept, strict=True) if draft is not before]
    kept = [draft for draft in told if draft in mended or not any(_same(draft, other) for other in mended)]
    kept = _told_in_full(kept)
    fuller = sorted((draft for draft in kept if len(draft.parties) > 1), key=lambda draft: -len(draft.parties))
    return tuple(sorted((d for d in _counted_once(kept) if not _told_by(fuller, d)), key=lambda draft: draft.span.start))


def _with_headline(kept: list[SigningDraft], found: list[Found]) -> list[SigningDraft]:
    """Return the only signing, of which the text names nobody, with the only pair that a headline has for it."""
    pairs = [f.draft.parties for f in found[:_NEAR] if f.headline and len(f.draft.parties) > 1]
    alone = len(kept) == 1 and not kept[0].parties and kept[0].count == 1
    if not (alone and pairs and all(_all_alike(pair, pairs[0]) for pair in pairs)):
        return kept
    return [msgspec.structs.replace(kept[0], parties=pairs[0])]


def _borne_out(draft: SigningDraft, found: list[Found]) -> bool:
    """Say whether the text tells itself that one of those signs of whom a speaker does."""
    told = [party.value for f in found[-_NEAR:] if not f.looks_back for party in f.draft.parties]
    return any(alike(party.value, name) for party in draft.parties for name in told)


def _counted_once(drafts: list[SigningDraft]) -> list[SigningDraft]:
    """Return the signings without those only counted of which another one with the same count says who signs, or the only other one."""
    only = {d.count: d for d in drafts if not d.parties and (d.count or 1) > 1 and d.subject is None}
    match drafts:
        case (SigningDraft(parties=(_,), count=None) as own, other) if other.count in only and own.subject:
            return [msgspec.structs.replace(_with_sum(own, other), count=other.count, count_span=other.count_span)]
    told = {d.count: d for d in drafts if d.parties and d.subject is None and d.count in only}
    kept = [draft for draft in drafts if draft.count not in told or draft is not only[draft.count]]
    return [_with_sum(draft, only[draft.count]) if told.get(draft.count) is draft else draft for draft in kept]


_LANDS = rule("[\u4e00-\u9fff]{2}(?:两地|双方)")


def _told_in_full(kept: list[SigningDraft]) -> list[SigningDraft]:
    """Return the signings without papers of two lands that nobody counts, where others tell what they sign (粤澳两地签署多份协议)."""
    titled = [draft for draft in kept if draft.count == 1 and draft.subject and not _PLAIN.fullmatch(hold(fold(draft.subject.value)))]
    if len(titled) <= 1:
        return kept
    return [draft for draft in kept if draft.count is not None or not _by_lands(draft)]


def _by_lands(draft: SigningDraft) -> bool:
    plain = draft.subject is None or _PLAIN.fullmatch(hold(fold(draft.subject.value)))
    return bool(plain) and len(draft.parties) == 1 and _LANDS.fullmatch(fold(draft.parties[0].value)) is not None


def _with_sum(draft: SigningDraft, only: SigningDraft) -> SigningDraft:
    return msgspec.structs.replace(draft, amount=only.amount or draft.amount, fields=draft.fields or only.fields)


def _whole(found: list[Found]) -> list[Found]:
    """Return the signings without those of which a party was not read, where another one names it beside the rest."""
    told = list(found)
    for part in [f for f in found if f.partial and f.draft.parties and f.draft.count == 1]:
        for index, other in enumerate(told[-_NEAR:], max(0, len(told) - _NEAR)):
            more = len(other.draft.parties) > len(part.draft.parties) and other.headline == part.headline
            if more and all(any(alike(p.value, q.value) for q in other.draft.parties) for p in part.draft.parties):
                told[index] = msgspec.structs.replace(other, draft=_fuller(other.draft, part.draft))
                told.remove(part)
                break
    return told


def _without_lead(draft: SigningDraft, kept: list[SigningDraft]) -> SigningDraft:
    """Return the signing of a headline with the names of the text for those that only have more words before them (甲报乙市 for 乙市)."""
    named = [party for other in kept[-_NEAR:] for party in other.parties]
    parties = tuple(next((n for n in named if p.value != n.value and fold(p.value).endswith(fold(n.value))), p) for p in draft.parties)
    return msgspec.structs.replace(draft, parties=parties)


def _with_partner(draft: SigningDraft, found: list[Found]) -> SigningDraft:
    """Return a signing of which one side was read with both, where a headline or a ceremony tells of just one pair with it."""
    if len(draft.parties) != 1 or draft.count != 1:
        return draft
    own = draft.parties[0]
    weak = [f.draft for f in found[-_NEAR:] if f.weak and len(f.draft.parties) > 1]
    pairs = [d for d in weak if any(alike(own.value, p.value) for p in d.parties)]
    first = pairs[0] if pairs else None
    if first is None or not all(_same(first, pair) for pair in pairs):
        return draft
    told = msgspec.structs.replace(draft, parties=tuple(_longer(p, own) if alike(own.value, p.value) else p for p in first.parties))
    return _fuller(told, first) if _same(told, first) else draft


_KINDS = {
    "学校": ("大学", "学院", "学校", "中学", "小学", "我校"),
    "集团": ("集团", "公司"),
    "公司": ("公司",),
    "医院": ("医院",),
    "银行": ("银行", "行"),
}
"""How the name of a body ends that a text calls by its kind alone."""


def _with_kind(draft: SigningDraft, found: list[Found]) -> SigningDraft:
    """Return a signing with the name of the side that it calls by its kind alone, as a headline or a ceremony has it (甲集团 for 集团)."""
    kinds = [fold(p.value) for p in draft.parties if fold(p.value) in _KINDS]
    pairs = (
        [f.draft.parties for f in found[-_NEAR:] if f.weak and len(f.draft.parties) == _PAIR]
        if len(kinds) == 1 < len(draft.parties)
        else []
    )
    if not pairs or not all(_all_alike(pair, pairs[0]) for pair in pairs):
        return draft
    named = [q.value for q in draft.parties if fold(q.value) != kinds[0]]
    fits = [p for p in pairs[0] if fold(p.value).endswith(_KINDS[kinds[0]]) and not any(alike(p.value, name) for name in named)]
    if len(fits) != 1:
        return draft
    return msgspec.structs.replace(draft, parties=tuple(fits[0] if fold(p.value) == kinds[0] else p for p in draft.parties))


def _covered(draft: SigningDraft, found: list[Found]) -> bool:
    """Say whether all parties of a signing are among the more parties of another one."""
    return any(
        len(f.draft.parties) > len(draft.parties) > 1
        and all(any(alike(party.value, other.value) for other in f.draft.parties) for party in draft.parties)
        for f in found
    )


def _told_by(fuller: list[SigningDraft], draft: SigningDraft) -> bool:
    """Say whether a signing is one of those with more parties, the most first, told once more without some."""
    if draft.count not in (1, None) or draft.amount or not draft.subject:
        return False
    subject = fold(draft.subject.value)
    more = itertools.takewhile(lambda d: len(d.parties) > len(draft.parties), fuller)
    return any(
        d.subject is not None
        and alike(subject, fold(d.subject.value))
        and all(any(alike(party.value, other.value) for other in d.parties) for party in draft.parties)
        for d in more
    )


def _keep(kept: list[SigningDraft], draft: SigningDraft, *, new: bool) -> None:
    """Add a draft to the one of ``kept`` that tells of the same signing, or as another one when ``new``."""
    low = max(0, len(kept) - _NEAR)
    for index in range(len(kept) - 1, low - 1, -1):
        if _same(draft, kept[index]) and not (draft.span == kept[index].span and draft.parties != kept[index].parties):
            kept[index] = _fuller(kept[index], draft)
            return
    if new:
        kept.append(draft)


def _same(a: SigningDraft, b: SigningDraft) -> bool:
    """Say whether two drafts speak of one signing."""
    if not a.parties or not b.parties:
        told_twice = (
            (a.count or 1) > 1
            or (_of_one_sum(a, b) and not (a.subject and b.subject))
            or (a.subject and b.subject and alike(a.subject.value, b.subject.value))
        )
        return not a.parties and not b.parties and a.count == b.count and bool(told_twice) and not _of_other_papers(a, b)
    if len(a.parties) != len(b.parties):
        return False
    if _told_alike(a, b):
        return True
    rest = [p.value for p in b.parties]
    for party in a.parties:
        other = next((r for r in rest if alike(party.value, r)), None)
        if other is None:
            return False
        rest.remove(other)
    if a.subject is None or b.subject is None:
        return a.count == b.count or 1 in (a.count, b.count) or None in (a.count, b.count)
    x, y = hold(fold(a.subject.value)), hold(fold(b.subject.value))
    return alike(x, y) or any(plain.fullmatch(subject) for plain in (_PLAIN, TIE) for subject in (x, y))


def _of_other_papers(a: SigningDraft, b: SigningDraft) -> bool:
    """Say whether two drafts count papers of different kinds (村企合作协议6个, 校企合作协议6个)."""
    x, y = (hold(fold(d.subject.value)) if d.subject else "" for d in (a, b))
    return bool(DOCUMENT_END.search(x) and DOCUMENT_END.search(y)) and not alike(x, y)


_SEVERAL = 3
_LONG_TITLE = 8


def _told_alike(a: SigningDraft, b: SigningDraft) -> bool:
    """Say whether as many sign what has the same long title, three or more, and most of them have like names."""
    one = a.subject is not None and b.subject is not None and a.subject.value == b.subject.value and len(a.subject.value) >= _LONG_TITLE
    same = sum(any(alike(p.value, q.value) for q in b.parties) for p in a.parties) if one else 0
    return len(a.parties) >= _SEVERAL and same * 2 > len(a.parties)


def _of_one_title(a: SigningDraft, b: SigningDraft) -> bool:
    """Say whether the same parties sign what has the same name."""
    same = a.subject is not None and b.subject is not None and fold(a.subject.value) == fold(b.subject.value)
    return same and _all_alike(a.parties, b.parties)


def _of_one_sum(a: SigningDraft, b: SigningDraft) -> bool:
    return a.amount is not None and b.amount is not None and a.amount.value == b.amount.value


_MARKS = rule(r"[“「『]")


def _longer(a: Quote, b: Quote) -> Quote:
    if _MARKS.search(b.value) and not _MARKS.search(a.value):  # 甲市「乙基地」 for 乙基地
        return a
    return b if len(b.value) > len(a.value) or (fold(a.value) in words.OWN_SIDE and len(b.value) == len(a.value)) else a


def _document(a: Quote, b: Quote) -> Quote:
    """Return the one of two subjects that is a document, else the longer one."""
    documents = [quote for quote in (a, b) if DOCUMENT_END.search(hold(fold(quote.value))) and not TIE.fullmatch(fold(quote.value))]
    return documents[0] if len(documents) == 1 else b if len(b.value) > len(a.value) else a


def _fuller(a: SigningDraft, b: SigningDraft) -> SigningDraft:
    """Return ``a`` with what ``b`` says more fully."""
    same = {p.value for p in a.parties} & {q.value for q in b.parties}
    fits = [next((q for q in b.parties if alike(p.value, q.value) and (q.value == p.value or q.value not in same)), p) for p in a.parties]
    parties = tuple(p if p.value in same else _longer(p, q) for p, q in zip(a.parties, fits, strict=True))
    subject = a.subject if b.subject is None else b.subject if a.subject is None else _document(a.subject, b.subject)
    return msgspec.structs.replace(
        a,
        parties=parties,
        subject=subject,
        amount=a.amount or b.amount,
        fields=a.fields or b.fields,
        witnesses=a.witnesses or b.witnesses,
        signatories=a.signatories or b.signatories,
        trace=(*a.trace, *b.trace),
    )


def speaks_again(reading: Reading, parties: Parties, found: list[Found]) -> bool:
    """Say whether persons who sign only stand for parties already named; of 双方, one of them is enough."""
    if not parties.names or not parties.persons:
        return False
    index = reading.sentence_at(parties.names[0][0])
    here = found[-1].draft if found and index is not None and found[-1].draft.span.start >= reading.sentences[index].start else None
    if (
        parties.sides and here is not None and len(here.parties) == len(parties.names) > 1
    ):  # 甲、乙政府签署协议,由甲局长、乙厅长代表双方签署
        return True
    known = [p.value for f in found[-_NEAR:] if not f.headline and not (f.partial and parties.sides) for p in f.draft.parties]
    enough = any if parties.sides else all
    return enough(any(alike(reading.document.source.text[slice(*name)], k) for k in known) for name in parties.names)


def tell_names(reading: Reading, names: tuple[tuple[int, int], ...], found: list[Found]) -> None:
    """Put the name that persons sign for in place of 我市 or 我校 in the signing that was told before."""
    at = next((i for i in range(len(found) - 1, -1, -1) if found[i].draft.parties), None)
    if at is None:
        return
    others = {p.value for p in found[at].draft.parties}
    told = [quote for name in names if (quote := reading.quote(*name)).value not in others]
    parties = tuple(next((q for q in told if _WE_SIGN.match(p.value) and governs(p.value, q.value)), p) for p in found[at].draft.parties)
    found[at] = msgspec.structs.replace(found[at], draft=msgspec.structs.replace(found[at].draft, parties=parties))


def names_again(found: list[Found], draft: SigningDraft) -> bool:
    """Say whether a single party is one of a pair that signed the same before (此次备忘录由甲邀请乙签署)."""
    if len(draft.parties) != 1:
        return False
    name, subject = draft.parties[0].value, fold(draft.subject.value) if draft.subject else None
    told = [f.draft for f in found[-_NEAR:] if not f.headline and len(f.draft.parties) > 1]
    pairs = [d for d in told if any(alike(name, p.value) for p in d.parties)]
    return any(subject is None or _PLAIN.fullmatch(subject) or (d.subject and alike(subject, fold(d.subject.value))) for d in pairs)


TIE = rule(
    r"(?:缔结为?|结为|成为)?(?:(?:姐妹|姊妹)[\u4e00-\u9fff]{1,4}|友好[\u4e00-\u9fff]{1,4}|友谊[\u4e00-\u9fff]{1,4}|友城|兄弟[市社校县])(?:关系)?(?<![议定约录书])"
)
"""What two become (姐妹校)."""


def _less_telling(before: str, document: str) -> bool:
    """Say whether what was read before is what two become, or a topic, and the document that they sign tells more."""
    return TIE.fullmatch(before) is not None or (DOCUMENT_END.search(before) is None and DOCUMENT_END.search(document) is not None)


def others_sign(found: list[Found], draft: SigningDraft) -> bool:
    """Say whether other persons than before sign another document."""
    last = next((f.draft for f in reversed(found[-_NEAR:]) if f.draft.parties and not f.weak), None)
    if last is None or not draft.subject or not last.subject or not draft.signatories or not last.signatories:
        return False
    known = {person.value for person in last.signatories}
    other = not alike(fold(last.subject.value), fold(draft.subject.value))
    return other and not any(person.value in known for person in draft.signatories)


def pair_of_all(found: list[Found]) -> tuple[Quote, ...]:
    """Return the two who have signed all that was told so far; none where others sign too."""
    told = [f.draft.parties for f in found[-_NEAR:] if f.draft.parties and not f.headline]
    pair = told[-1] if told else ()
    return pair if len(pair) == _PAIR and all(_all_alike(pair, parties) for parties in told) else ()


def _all_alike(a: tuple[Quote, ...], b: tuple[Quote, ...]) -> bool:
    return len(a) == len(b) and all(any(alike(x.value, y.value) for y in b) for x in a)


def is_other(found: list[Found], draft: SigningDraft) -> bool:
    """Say whether what is signed has a name of its own that nothing before has."""
    if draft.subject is None or _PLAIN.fullmatch(fold(draft.subject.value)):
        return False
    subject = fold(draft.subject.value)
    return not any(f.draft.subject and alike(subject, fold(f.draft.subject.value)) for f in found[-_NEAR:] if not f.headline)


def _told_of(found: list[Found], names: tuple[str, ...]) -> Found | None:
    """Return the last signing with parties: of those who are named again, where that can be told."""
    told = [f for f in reversed(found[-_NEAR:]) if f.draft.parties]
    same = (f for f in told if len(f.draft.parties) == len(names) and all(any(alike(n, p.value) for p in f.draft.parties) for n in names))
    return (next(same, None) if len(names) > 1 else None) or next(iter(told), None)


def points_back(found: list[Found], draft: SigningDraft, *, counted: bool, names: tuple[str, ...] = ()) -> list[Found]:
    """Return the signing of a sentence without named parties (双方签署协议): more on the last one, or a signing without parties."""
    last = _told_of(found, names)
    if last and last.headline and draft.subject and draft.count is None and counted:  # 和当地企业签署多份协议
        return [Found(draft, weak=True)]
    if last and last.weak and draft.subject:
        amount = draft.amount or last.draft.amount
        return [Found(msgspec.structs.replace(draft, parties=last.draft.parties, count=last.draft.count, amount=amount))]
    if last and last.draft.count == 1 and last.draft.subject and draft.count is None and draft.subject and draft.fields:
        return [Found(draft)]  # 签署《声明》,见证签署农业、科技等领域多项文件
    if last and not (draft.amount and not draft.subject and not draft.signatories):
        before = last.draft.subject
        if before and draft.subject and _less_telling(fold(before.value), fold(draft.subject.value)):
            before = None
        if before is None or draft.subject is None or alike(fold(before.value), fold(draft.subject.value)):
            told = _fuller(msgspec.structs.replace(last.draft, subject=before), msgspec.structs.replace(draft, parties=last.draft.parties))
            found[len(found) - 1 - found[::-1].index(last)] = msgspec.structs.replace(last, draft=told)
            return []
        return [Found(draft)] if (draft.count or 1) > 1 else []
    if draft.subject or (draft.amount and counted):
        count = draft.count if draft.subject else None
        weak = not draft.amount and (count or 1) == 1 and not (draft.signatories and draft.subject and _TITLE.search(draft.subject.value))
        return [Found(msgspec.structs.replace(draft, count=count), weak=weak)]
    return []
