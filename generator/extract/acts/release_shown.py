"""What is no release though it stands by a verb of making public: a law that is in force, an offer, what was told of another day."""

from generator.expressions import compiled
from generator.extract.acts import site_words, words
from generator.extract.acts.release_hits import Hit
from generator.extract.acts.release_phrases import no_title
from generator.extract.acts.scan import Reading, Sentence, any_of, hold, rule

_LAW = compiled(r"(?:法|条例|办法|要点|细则|准则|规则|公约|标准|规程)$")
_IN_FORCE = rule(
    r"[》」”』]?[^,;。《》“”「」]{0,16}?(?:公布|发布)(?:后|并)?(?:施行|修正)|[》」”』]?(?:部分)?(?:条文)?第\d+条|[》」”』]?(?:施行|规定|明[订定])"
)
_AMENDED = rule(r"(?:修正|修订|增订|订定|制定|签署|三读)[^,;。《》“”「」]{0,6}(?:公布|发布)(?:施行)?(?:的|之)?[^,;。《》]{0,12}[《“「『]?$")
"""Around the title of a law: when it was made or changed, nothing that is told as news."""
_PERIODICAL = rule(
    r"[》](?:英文版)?(?:杂志|周刊|月刊|期刊|网站|报|新闻网)?[^,;。《》“”「」]{0,14}?(?:公布|发布|票选|评选)(?![,;。]|$|会|式|活动)"
)
_PERIODICAL_NAME = compiled(r"(?:杂志|周刊|月刊|日报|时报|新闻|Magazine|Times)$")
"""Behind a title in 《》: it is that of a periodical which makes something else public (《甲》杂志公布乙调查)."""
_OFFER = rule(
    r"(?:优惠|折扣|抽奖|集章|集点|促销|快闪|体验|导览|游程|行程|套票|一日游|夏令营|冬令营|市集|工作坊|音乐会|演唱会|特展|联展|个展|回顾展|系列讲座|加码|满额|买一送一|住一晚|餐点|套餐|礼盒|周边)"
    r"(?:线上|超值|限量|系列|推广)?(?:方案|活动|专案|系列|券|组合|回馈)*$"
)
"""Ends what somebody has on offer, or holds; no document."""
_OFFERED = rule(
    r"[》」”』](?:[^,;。《》“”「」]{0,10}?)(?:优惠(?:方案|活动)?|折扣|抽奖|活动|游程|行程|导览|体验|市集|课程|夏令营|展区|特展|个展|联展|等[一两三四五六七八九十\d]大展区|讲座|工作坊|快闪|感恩系列)"
)
"""Behind a name in quotation marks: it is that of an offer or of something held (推出「甲」抽獎活動)."""
_CITED = rule(r"(?:公布|发布|发表|推出|颁布|印发|发行|首发|出台|上线)(?:的|之)[^,;。《》“”「」]{0,16}[《“「『]?$")
"""Before a title: it is told only as by whom it was (甲會公布的《)."""
_MEETING = rule(r"(?:会议|峰会|大会|论坛|双方|两国|三方|各方|会上|会后)[^,;。《]{0,8}?(?:发表|发布|公布|推出|通过)[^。]*$")
"""Before a title: what a meeting makes public is of its day, whoever tells it."""
_BEFORE, _BEGINNING, _HEADLINES = 80, 4, 6
"""How far before a title its verb may stand; how many first code points tell it again; how many sentences may be headlines."""
_PUT_ON = rule(r"(?:推出|上线|亮相|祭出|加码)")


def shown(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Return those of ``hits`` that are told as made public on the day of the report, and are something that can be."""
    refused = (_is_kind, no_title, _is_law, _of_periodical, _is_offer, _only_cited, _is_policy)
    return [hit for hit in hits if not any(refuses(reading, hit) for refuses in refused)]


def _is_kind(reading: Reading, hit: Hit) -> bool:
    """Say whether a title in marks is only a kind of paper, by which the text calls one that it names elsewhere (《意见》)."""
    return _KINDS.fullmatch(hold(reading.plain(hit.start, hit.end))) is not None


_KIND = rf"(?:{any_of(words.DOCUMENT_HEADS)}|通知|读本|公告|决定)"
_KINDS = rule(rf"{_KIND}(?:(?:[和与及、]|以及){_KIND}){{0,2}}")


def _only_cited(reading: Reading, hit: Hit) -> bool:
    """Say whether a title is only cited, on no day: by a speaker, or by what stands in it (世界銀行公布的《甲報告》中,我國排名…)."""
    sentence = _sentence(reading, hit)
    opens = sentence is not None and hit.start - sentence.start <= 1  # 《甲清单》发布,包括…
    if opens or _told_that_day(reading, hit) or _in_headline(reading, hit):
        return False
    start = max(0, hit.start - _BEFORE)
    spoken = hit.weak and _MEETING.search(reading.text, start, hit.start) is None
    return spoken or _CITED.search(reading.text, start, hit.start) is not None


_POLICY = compiled(r"(?:计划|方案|政策|措施|专案|行动|机制|工程|补助|贷款|基金)$")
_AT_EVENT = rule(r"[会场式礼](?:期间)?[上中]|现场|活动|论坛|[发表布]会|率先|首度|首次")
"""In the sentence: what is put forward is so at what the article reports."""


def _is_policy(reading: Reading, hit: Hit) -> bool:
    """Say whether what is put forward is a measure that is told of on no day and at no event (政府也推出「甲方案」)."""
    sentence = _sentence(reading, hit)
    if sentence is None or not reading.text.startswith("推出", hit.cue.start) or _POLICY.search(reading.plain(hit.start, hit.end)) is None:
        return False
    at_event = _AT_EVENT.search(reading.text, sentence.start, sentence.end)
    return not (at_event or _told_that_day(reading, hit) or _in_headline(reading, hit))


def _in_headline(reading: Reading, hit: Hit) -> bool:
    """Say whether a headline tells the title too, or the beginning of it."""
    beginning = reading.plain(hit.start, min(hit.end, hit.start + _BEGINNING))
    return any(s.headline and beginning in reading.plain(s.start, s.end) for s in reading.sentences[:_HEADLINES])


def _is_law(reading: Reading, hit: Hit) -> bool:
    """Say whether a title is that of a law which somebody only refers to (修正公布之《甲條例》, 《乙法》公布施行)."""
    if _LAW.search(reading.plain(hit.start, hit.end)) is None or _told_that_day(reading, hit):
        return False
    before = _AMENDED.search(reading.text, max(0, hit.start - 40), hit.start)
    return before is not None or _IN_FORCE.match(reading.text, hit.end) is not None


def _of_periodical(reading: Reading, hit: Hit) -> bool:
    """Say whether a title in 《》 is that of a periodical which publishes something else."""
    if reading.text[hit.end : hit.end + 1] != "》":
        return False
    named = _PERIODICAL_NAME.search(reading.plain(hit.start, hit.end)) is not None or reading.text.startswith(
        ("杂志", "周刊", "月刊"), hit.end + 1
    )
    return named and _PERIODICAL.match(reading.text, hit.end) is not None


def _is_offer(reading: Reading, hit: Hit) -> bool:
    """Say whether what is put on is a discount, a prize draw, a tour or a show."""
    if _OFFER.search(reading.plain(hit.start, hit.end)):
        return True
    marked = reading.text[hit.end : hit.end + 1] in tuple("”」』》")
    return (
        marked
        and _PUT_ON.search(reading.text, hit.cue.start, hit.cue.end) is not None
        and _OFFERED.match(reading.text, hit.end) is not None
    )


def _sentence(reading: Reading, hit: Hit) -> Sentence | None:
    index = reading.sentence_at(hit.start)
    return reading.sentences[index] if index is not None else None


def _told_that_day(reading: Reading, hit: Hit) -> bool:
    """Say whether the sentence of a title tells a day, or is a headline."""
    sentence = _sentence(reading, hit)
    return sentence is None or sentence.headline or site_words.DAY.search(reading.text, sentence.start, sentence.end) is not None
