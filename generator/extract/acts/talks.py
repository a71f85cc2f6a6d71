"""演讲, 报告: talks that have a title."""

import re
from typing import Literal

from generator.extract.acts.names import bare
from generator.extract.acts.scan import BOOK, QUOTED, Reading, Sentence, rule
from generator.extract.drafts import TalkDraft
from generator.model.span import Quote

Kind = Literal["keynote", "talk", "report", "presentation"]

_TITLE = rf"(?P<title>[《]{BOOK}+[》]|[“「『]{QUOTED}+[”」』])"
_NOUN = (
    r"(?P<noun>主题演讲|主旨演讲|主旨报告|主题报告|主旨发言|主题发言|特邀报告|特别演讲|专题报告|学术报告|专题演讲|专题讲座|"
    r"学术讲座|讲座|演讲|报告|分享|发言|授课|专题辅导|专题授课)"
)
_HOLDS = "(?!,?(?:举办|举行|召开|邀请|邀集|展开|规划|策划|推出|各|通过|设置|设有|分为|包括|组织))"
"""Behind the title: it is of an event, not of a talk."""
_FORMS = (
    rule(rf"(?:作|做|发表|带来)(?:了)?(?:题为|以)?{_TITLE}(?:的|为题的|为题)?{_NOUN}"),
    rule(rf"(?:作|做|发表|带来)(?:了)?(?:题为|名为|主题为|以)?{_TITLE}(?:的|为题的|为题)?[\u4e00-\u9fff]{{0,4}}?{_NOUN}"),
    rule(rf"以{_TITLE}(?:为题|为主题){_HOLDS}(?:[^。;]{{0,12}}?)(?:作|做|发表|进行|带来)?(?:了)?[\u4e00-\u9fff]{{0,4}}?{_NOUN}"),
    rule(rf"(?:作|做|发表)(?:了)?{_NOUN}{_TITLE}"),
    rule(rf"以{_TITLE}为题{_HOLDS}"),
    rule(r"(?<!所)作(?:了)?(?!的)(?P<title>[^,;。《》“”]{2,20}工作报告)(?P<noun>)"),
    rule(
        r"(?<![所工合操运动制写创著协耕劳杰佳力大小之原新习农当看叫称])作(?:了)?(?!的|题为|为|用|情况|工作|专题|书面|全面|详细|简要)(?P<title>[^,;。《》“”\d]{3,28}?(?:情况|工作|进展)(?:的)?汇报)"
        r"(?P<noun>)(?=[,;。]|$)"
    ),
)
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("主题演讲", "keynote"),
    ("主旨", "keynote"),
    ("主题报告", "keynote"),
    ("主题发言", "keynote"),
    ("报告", "report"),
    ("汇报", "report"),
)


def find_talks(reading: Reading) -> tuple[TalkDraft, ...]:
    """Return the talks with a title, in the order of the source, each once."""
    found: dict[str, TalkDraft] = {}
    for form in _FORMS:
        for match in form.finditer(reading.text):
            index = reading.sentence_at(match.start())
            if index is not None:
                sentence = reading.sentences[index]
                if match.group().startswith("发表") and match.group("noun") == "报告":
                    continue
                start, end = bare(reading, *match.span("title"))
                talk = TalkDraft(
                    reading.quote(start, end),
                    _kind(reading, index, match),
                    _by(reading, sentence, match.start(), near=form is _FORMS[-1]),
                    ("talk.form", f"{reading.plain(*match.span())[:12]}@{match.start()}"),
                )
                found.setdefault(talk.title.value, talk)
    return tuple(sorted(found.values(), key=lambda talk: talk.title.spans[0].start))


def _kind(reading: Reading, index: int, match: re.Match[str]) -> Kind:
    """Return the kind of a talk: from its noun, its title, or the sentence before (高远在主旨演讲中介绍)."""
    noun = match.groupdict().get("noun") or ""
    if not noun:
        before = reading.sentences[max(0, index - 1)]
        noun = match.group("title") if match.group("title").endswith(("报告", "汇报")) else reading.text[before.start : before.end]
    return next((kind for word, kind in _KINDS if word in noun), "talk")


def _by(reading: Reading, sentence: Sentence, at: int, *, near: bool) -> Quote | None:
    """Return the last person named in the sentence before the talk, or, unless ``near``, the one the paragraph named last."""
    mentions = reading.named(sentence.start, at)
    if not mentions and not near:
        start = reading.document.source.paragraphs[sentence.paragraph - 1].start
        mentions = reading.named(start, at)
    return reading.people[mentions[-1][2]].name if mentions else None


__all__ = ["find_talks"]
