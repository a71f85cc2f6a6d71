"""One verb of signing in its sentence: where its parties may stand and where what is said of it ends."""

import re

import msgspec

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.acts.agreements import Found
from generator.extract.acts.announced import tells_itself
from generator.extract.acts.names import TIME, trim
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.other_month import of_other_month
from generator.extract.acts.parties import is_empty, is_signer
from generator.extract.acts.scan import Clause, Reading, Sentence, any_of, rule, speech_before
from generator.extract.acts.signing_words import (
    ALREADY,
    AS_FIRST,
    FROM_COUNTED,
    FUTURE,
    LONG_AGO,
    NEWS,
    NOT_A_SIGNING,
    PAST,
    PERIOD,
    VERB,
    about_same,
    clause_at,
    short_clause_before,
    stop_after,
)

_NO_DOCUMENT = rule(
    r"^[^,;。]{0,20}(?:责任书|承诺书|军令状|主席令|总统令|行政令|命令|公告|条例|法案|倡议书|判决|决议|保证书|告知书|捐赠书|"
    r"遗嘱|(?<!联合)(?<!建交)(?<!复交)公报|签名|请愿书|国书|(?<!合作)同意书)"
)
_LAW = compiled(r"了?[^,;。《]{0,8}《[^《》\n]{2,40}(?:法案|条例|法|行政令|同意书|切结书|承诺书|倡议书|责任书|保证书|请愿书)》")
"""What one puts the name to alone, by its title."""
_ON_PAPER = rule(
    r"在[^,;。]{0,16}(?:确认书|交接书|证书|登记[簿表]|条幅|横幅|纪念[册封]|签名[墙簿]|留言簿|军令状|承诺书|倡议书)上(?:共同|分别|郑重|现场|一一)*$"
)
"""Before a verb of signing: no agreement is signed."""
_ATTENDED = rule(r"(?:的|出席|参加|见证|观看)了?$")
_OF_ONE = rule(r"[^,;。与和同及]{2,60}的(?:顺利|成功|正式|圆满)签")
"""A signing spoken of by its thing alone (甲研究院的顺利签约,标志着)."""
_CLAIMED = rule(r"[^,;。]{1,6}(?<![简俗名堪])称(?=[^,;。]{0,4}\d{1,2}日|将)")
"""At the head of a headline's clause: somebody says that it will be (某方称14日签协议)."""
_THOSE = rule(r"[\d一二三四五六七八九十]{1,3}[余多]?[个家间所名位](?:已|曾)?$")
"""Before a verb that says which of them are meant (表扬16个签订协约单位)."""
_SHOWN = rule(r"(?:展示|手持|出示|高举|亮出)(?:已|刚|新)?$")
"""What is held up for the camera (甲与乙展示签订之协议)."""
_BOTH = rule(r"[双三四各多两]方")
_ALSO = rule(r"(?:并|并且|和|及|、)(?:共同|正式|现场|联合|分别)?$")
_DEED = rule(
    r"成立|共建|建立|设立|举办|举行|召开|开展|启动|组建|宣布|联合(?!总?会|国|体|社)|结成|结为|(?:结盟|缔盟)(?=$|[,;。签合成为并以])|达成|决定|商定|发起(?![人方])|围绕|针对|就(?=[^,;。]{2,40}(?:展开|开展|进行|达成|深入))"
)
_WHERE = rule(
    rf"[于在][^,;。与和]{{2,40}}(?:上|中|内|里|现场|期间|举行|大厦|酒店|宾馆|会议室|中心)$|(?:{TIME}|{any_of(words.ADVERBS)})*在[^,;。]{{2,160}}(?:见证|协助|帮助|协调|撮合|牵线|主持|陪同|支持|指导|推动)之?下$|"
    r"(?:结合|整合|运用|透过|通过|藉由|借由|凭借|依托|围绕|针对)[^,;。]{2,60}$"
)
"""A clause that only says where, before whom, or by what (甲与乙,今日在市长某某见证下,签署)."""
_FROM = rule(r"来自[^,;。]{2,80}的")
"""Whence those come who sign; they are no parties (来自甲省、乙省的企业)."""
_PARTNER_FROM = rule(r"[^,;。]{2,}[与和同]$")
_OF_A_LAND = rule(rf"来自[^,;。、]{{2,12}}的[^,;。、]{{2,20}}?{any_of(words.ORGANISATION_HEADS)}(?:[与和及、]|现场|正式|共同|签|$)")
"""Behind 与: one partner, with whence it comes (甲集团与来自乙国的丙公司)."""
_LIST_ENDS = rule(r"(?:[^,;。、与和同]{3,30}[和及])?[^,;。、与和同]{3,30}等[^,;。、与和同]{0,16}[与和同]")
"""The last of a list before those with whom they sign (丙公司等本地企业分别与)."""
_AND_LAST = rule(r"以?及(?![其与和同])")
"""At the head of a clause: the last of those of whom the clause before names the others (与甲、乙,以及丙签署)."""
_PARTNERS = rule(r"[与和同][^,;。]{2,}$")
_SINCE = rule(r"(?:自[^,;。]{1,12}|成立|建[校院交]|开业|多年|近年)以来|[一二三四五六七八九十几数\d]年来")
_PARTNER = rule(r"签[约署订]方(?![面案])")
_PIECE = rule(r"[^、]{1,60}")
_JOINED_INSIDE = rule(r"[与和同的]|包括|出席|参加|包含")
_YEARS_AGO = rule(r"[一二三四五六七八九十两数几\d]{1,3}年[前间](?![后夕])")
"""At the head of a sentence that tells of an earlier time."""
_REACH = 160
"""How far before its verb a party may stand, in code points."""


class Statement(msgspec.Struct, frozen=True):
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


def _is_no_deal(reading: Reading, verb: re.Match[str]) -> bool:
    """Say whether the words behind a verb show that it tells of no agreement."""
    behind = _NO_DOCUMENT.match(reading.text, verb.end()) or _LAW.match(reading.document.folded, verb.end())
    return NOT_A_SIGNING.match(reading.text, verb.start()) is not None or behind is not None


def state(reading: Reading, index: int, match: re.Match[str]) -> Statement | None:
    """Return the statement of a verb, or None when it tells of no signing, or of one at another time."""
    sentence, text = reading.sentences[index], reading.text
    if match.lastgroup != "ceremony" and _is_no_deal(reading, match):
        return None
    clause = clause_at(sentence, match.start())
    claimed = sentence.headline and _CLAIMED.match(text, clause.start, match.start())
    attended = match.lastgroup == "short" and _ATTENDED.search(text, max(0, match.start() - 4), match.start())
    if claimed or attended or any(no.search(text, clause.start, match.start()) for no in (_ON_PAPER, AS_FIRST, _SHOWN, _THOSE)):
        return None
    if match.lastgroup == "short" and _OF_ONE.match(text, clause.start, match.end()):
        return None
    start = max([clause.start, match.start() - _REACH, *_verbs_before(text, clause.start, match.start())])
    start = _past_origin(text, start, match.start())
    before = text[start : match.start()]
    if _at_another_time(reading, sentence, clause, start, match.start()):
        return None
    upto, both = match.start(), False
    if _ALSO.search(before) and (first := VERB.search(text, clause.start, match.start())):
        start, upto = _past_origin(text, max(clause.start, first.start() - _REACH), first.start()), first.start()
    elif _ALSO.search(before) and (deed := _DEED.search(text, start + 2, match.start())):
        upto = deed.start()
    earlier = _before(reading, sentence, clause)
    if (
        match.lastgroup != "ceremony"
        and earlier
        and start == clause.start
        and text[earlier.end] == ","
        and _tells_nobody(reading, start, match.start())
    ):
        start = max(earlier.start, earlier.end - _REACH)
        both = _BOTH.search(text, clause.start, match.start()) is not None
        deed = _DEED.search(text, start + 2, earlier.end) or VERB.search(text, start, earlier.end)
        upto = deed.start() if deed else earlier.end
        start = _past_origin(text, start, upto)
    if match.lastgroup != "ceremony":
        start = signers_before(reading, sentence, start, upto)
    stop = stop_after(reading, sentence, match.end())
    reported = _is_reported(reading, sentence, start, match.start())
    return Statement(sentence, clause, match, start, upto, stop, about_same(reading, index, stop), reported, both)


def _is_reported(reading: Reading, sentence: Sentence, start: int, at: int) -> bool:
    """Say whether somebody tells of what others sign; not where those who sign tell it themselves."""
    return (sentence.reported or speech_before(reading, sentence, at)) and not tells_itself(reading, sentence, start)


_OF_THE_DAY = rule(
    r"今[日天早晨晚午]|今\([^)]{1,80}\)(?!年)|昨[日天晚]|昨\([^)]{1,80}\)|本次|此次|这次|今次|刚才|刚刚|现场|会[上后]|当天|[会谈见]后|共同见证|双方(?=[^,;。]{0,6}(?:发表|签))|"
    r"(?:^|[,;。>(])\d{1,2}日|(?:访问|会议|论坛|活动|大会|此[行访])期间|仪式|典礼|随后|代表双方"
)


def looking_back(reading: Reading, told: Statement, found: list[Found]) -> list[Found]:
    """Return what a statement tells, marked where a speaker tells it without saying that it is of the day, or who put the name to it."""
    if not told.reported or _OF_THE_DAY.search(reading.text, told.sentence.start, told.verb.end()):
        return found
    return [msgspec.structs.replace(one, looks_back=not one.draft.signatories) for one in found]


_NOTHING_BEHIND = rule(r"(?:完成|仪式|完毕)?(?=[,;。\n]|$)")
_BY_SIGNERS = rule(r"代表(?:[双各两三四]方)?(?:共同|分别|正式|完成|顺利|进行)*$|(?:完成|共同)$")
"""Right before a verb with nothing behind it: they sign what was told before (由甲局长与乙公司董事长代表双方完成签署)."""


def tells_signers(told: Statement) -> bool:
    """Say whether a verb with nothing behind it stands right behind those who sign for others."""
    text = told.sentence.text
    return bool(_NOTHING_BEHIND.match(text, told.verb.end()) and _BY_SIGNERS.search(text, told.start, told.verb.start()))


_WITH = rule(r"[与和同]([^,;。与和同、在于]{2,30}?)(?:正式|共同|现场|成功|顺利|隆重)*$")


def _tells_nobody(reading: Reading, start: int, end: int) -> bool:
    """Say whether a clause names no signer; a partner may end it whom words of place would swallow (日前在甲城与乙省政府签署)."""
    partner = _WITH.search(reading.text, start, end)
    return is_empty(reading, start, end) and not (partner and ends_as_organisation(reading, *partner.span(1)))


def _verbs_before(text: str, start: int, end: int) -> list[int]:
    """Return where the verbs of signing end that stand before another; 签约方 is what one of the two is called."""
    return [m.end() for m in VERB.finditer(text, start, end) if not _PARTNER.match(text, m.start())]


def _at_another_time(reading: Reading, sentence: Sentence, clause: Clause, start: int, end: int) -> bool:
    """Say whether the words before a verb, or at the head of its sentence, tell of what was or is to come."""
    before, text = reading.text[start:end], reading.text
    head = LONG_AGO.match(text, sentence.start, end) or PERIOD.match(text, sentence.start) or _YEARS_AGO.match(text, sentence.start)
    if head or FUTURE.search(before) or PAST.search(before) or of_other_month(reading, sentence):
        return True
    if ALREADY.search(before) and not NEWS.search(text, sentence.start, end):
        return True
    return short_clause_before(sentence, clause, text, PAST) or _SINCE.search(text, sentence.start, end) is not None


_SEEN_BY = rule(r"[^;]{2,}见证了?(?!之?下|[方人者])(?=[^,;]{2,40}?[与和同、][^,;]{2,})")
"""Those who see others sign, before these (局长甲、主任乙共同见证丙公司与丁大学签署)."""


def _past_origin(text: str, start: int, end: int) -> int:
    """Return where the words behind those begin that only say whence the signers come, or who saw them sign."""
    seen = _SEEN_BY.search(text, start, end) if "见证" in text[start:end] else None
    start = seen.end() if seen else start
    origin = _FROM.search(text, start, end) if "来自" in text[start:end] else None
    if (
        origin
        and _PARTNER_FROM.search(text, start, origin.start())
        and any(f.match(text, origin.start(), end) for f in (_OF_A_LAND, FROM_COUNTED))
    ):
        return start
    return origin.end() if origin else start


_DOES = rule(r"(?:构建|打造|推动|推进|加快|深化|完善|健全|扩大|拓展|优化|提升|加强|发起)(?!者|人)[^,;。]{0,60}$")
"""A clause of what is done, which names nobody who signs in the next one (构建自由贸易区网络,签署甲协定)."""


def _before(reading: Reading, sentence: Sentence, clause: Clause) -> Clause | None:
    """Return the clause before, past one that only says where (甲与乙,在丙大会上,签署)."""
    for before in [c for c in sentence.clauses if c.end < clause.start][::-1]:
        if not _WHERE.match(reading.text, before.start, before.end):
            return None if _DOES.match(reading.text, before.start, before.end) else before
    return None


def signers_before(reading: Reading, sentence: Sentence, start: int, upto: int) -> int:
    """Return where a list of those who sign begins that commas divide (甲公司经理乙,丙大学校长丁签署; 甲公司、乙公司,丙公司等与丁签署)."""
    if not is_signer(reading, start, upto):
        before = next((c for c in sentence.clauses if c.end == start - 1), None)
        if before and _AND_LAST.match(reading.text, start) and _names_partners(reading, before):
            return before.start
        goes_on = before and _LIST_ENDS.match(reading.text, start, upto)
        return before.start if before and goes_on and _only_names(reading, before) else start
    for clause in [c for c in sentence.clauses if c.end < start][::-1]:
        if reading.text[clause.end] != "," or clause.end != start - 1 or not is_signer(reading, clause.start, clause.end):
            break
        start = clause.start
    return start


def _names_partners(reading: Reading, clause: Clause) -> bool:
    """Say whether a clause ends with those with whom somebody signs, and tells of no signing of its own."""
    names = _PARTNERS.search(reading.text, clause.start, clause.end) is not None
    return names and VERB.search(reading.text, clause.start, clause.end) is None


def _only_names(reading: Reading, clause: Clause) -> bool:
    """Say whether a clause is nothing but two or more organisations with 、 between them."""
    start = trim(reading, clause.start, clause.end)[0]
    pieces = list(_PIECE.finditer(reading.text, start, clause.end))
    sure = all(ends_as_organisation(reading, *m.span()) and not _JOINED_INSIDE.search(reading.text, *m.span()) for m in pieces)
    return len(pieces) > 1 and sure and reading.text[clause.end] == ","
