"""What each stretch of an English report is for: headline, body, standing text about a company, contact, caption, furniture."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from typing import Literal, NamedTuple

from generator.expressions import compiled
from generator.extract.text import Document

Kind = Literal["headline", "body", "about", "contact", "caption", "furniture", "byline"]


class Stretch(NamedTuple):
    """A range of one paragraph with one use."""

    start: int
    end: int
    kind: Kind
    paragraph: int
    """From 1."""


_CONTACT = compiled(
    r"(?:\b(?:media|press|investors?|news|public relations|pr|corporate|for (?:more|further|additional|any)?\s?(?:media|press)?)"
    r"[ -](?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|relations contacts?|information)\b[^.\n]{0,60}?(?:[:：]|contact\b|$)"
    r"|^contacts?\b[^.]{0,30}[:：]|^contacts?$|\bplease contact\b|^for (?:media|press|more|further)[^.]{0,60}(?:contact|visit|email|call)\b)",
    re.IGNORECASE,
)
_ABOUT = compiled(r"(?:^|(?<=[.!?] ))About (?:the )?[A-Z][^.:：!?]{1,80}?(?:[:：]|$| [-\u2013\u2014] )")
_CAPTION = compiled(
    r"^[\[(*]*(?:photos?|pictured?|captions?|image|photo caption|photo credit|above|below|from left|left(?: to |-to-|[-\u2013/])right|\(?l[-/ ]?(?:to[- ])?r\)?|file photo)\b"
    r"[^.\n]{0,40}?(?:[:：\-\u2013\u2014]|\bshows?\b|\babove\b|\(|$|,)|^[^.]{0,80}\b(?:from left|left to right)[,:]|^[^.]{0,80}\((?:from left|left|right|centre|center|far left|far right|second from|third from)\b",
    re.IGNORECASE,
)
LINED_UP = compiled(
    r"(?i:\b(?:from (?:the )?left(?: to right)?|left(?: to |-to-|[-\u2013/])right|\(?l[-/ ](?:to[- ])?r\b)|\((?:far |second |third )?(?:left|right|cent(?:re|er))\)[^.()]{1,200}\([^()]{0,16}(?:left|right|cent(?:re|er))\)|\bPictured(?: here)?(?: (?:at|during|after|outside)\b[^.:;]{0,80}?)?(?:,| are| were|:))(?![^.]{0,200}(?i:file photo))"
)
"""Tells the order in which those stand whom a picture of the event shows."""
_FURNITURE = compiled(
    r"^(?:for immediate release|immediate release|press release|news release|media release|ends?\b.{0,40}$|[-#*\s]+(?:ends?)?[-#*\s]*$|nnnn|share\b"
    r"|published\b|subscribe|most read|terms of use|notes? (?:to|for) editors?|posted on|release id|issued at|embargo|print this|back to|read more"
    r"|related (?:links?|news|stories|articles)|tags?\b\s?[:：]|source\s?[:：]|www\.|https?:|contact us|download|copyright|\u00a9|follow us|issued by"
    r"|view original|click here|also read\b|read also\b|see also\b|must read\s?[:：]|related (?:stor(?:y|ies)|posts?|coverage)\b|facebook|twitter|pib |forward-looking|safe harbor|disclaimer|photo by|all rights)",
    re.IGNORECASE,
)
_ELSEWHERE = compiled(
    r"^(?:hot (?:this week|right now|news|topics?)|most (?:read|popular|viewed|shared|commented)|trending(?: now| news| stories| this week)?|popular (?:posts?|news|stories|articles|this week)|recent (?:posts?|news|stories|articles)"
    r"|latest (?:news|posts?|stories|articles|headlines|updates)|top (?:stories|news|headlines)|more (?:news|stories|headlines|articles)|editors?['\u2019]?s? (?:picks?|choice)|don['\u2019]t miss|recommended(?: for you| stories| reading| articles)?"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|have missed|be interested in|want to (?:watch|read|see))|(?:related|other) (?:stor(?:y|ies)|news|articles?|posts?))[\s:.\u2026>\u00bb]*$",
    re.IGNORECASE,
)
"""Heads the list of other articles that a page has behind, or amid, its own."""
_LISTED = 200
"""Characters in the longest line of such a list; a longer one goes on with the article."""
_INITIALS = compiled(r"^(?:\*+|[A-Z]{1,5}(?:[/.\-][A-Za-z]{1,5})+)\s*$")
_BYLINE = compiled(
    r"^(?:by|(?:text|words|story|written|reported|posted) by:?) (?:(?:gov|sen|rep|dr|mr|ms|mrs|prof|rev)\. )?[A-Z](?:[^.:]|(?<=[A-Z])\.(?= ?[A-Z])){2,60}(?:\([\w.-]+\))?$",
    re.IGNORECASE,
)
_STAFF = compiled(
    r"^\W*(?:with assistance from|to contact the (?:reporters?|editors?)|reporting by|additional reporting|editing by|writing by|compiled by|edited by)\b",
    re.IGNORECASE,
)
_FORWARD = compiled(r"^(?:forward[- ]looking|safe harbou?r|disclaimer|cautionary|legal notice)", re.IGNORECASE)
_ENDS_SENTENCE = compiled(r"[.!?:;][\"'\u201d\u2019)\]]*$")
_SENTENCE_INSIDE = compiled(r"[a-z)][.!?][\"\u201d]? +[A-Z\"\u201c]")


def stretches(document: Document) -> list[Stretch]:
    """Return the stretches of all paragraphs in order; together they cover every paragraph."""
    result: list[Stretch] = []
    mode: Kind = "body"
    seen_body = led = False
    lines = document.source.paragraphs
    dated = len(lines) > 1 and lines[1].end - lines[1].start < _SHORT and _DATED.match(document.folded, lines[1].start, lines[1].end)
    for number, span in enumerate(lines, start=1):
        line = document.folded[span.start : span.end]
        kind, mode = _kind(line.strip(), mode, seen_body, _TITLE if number == 1 and dated else _HEADLINE)
        item = led and ITEM.match(line) is not None
        kind = "body" if item and kind == "headline" else kind
        led = item or (kind == "body" and GUESTS.search(line) is not None)
        seen_body = seen_body or (kind == "body" and len(line) > 100)
        result.extend(_inside(line, span.start, span.end, kind, number))
    return result


_HEADLINE, _TITLE = 260, 400
"""Characters in the longest headline; over a line with the day it may be longer."""
_SHORT = 90
_DATED = compiled(r"(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{4}\b")


def _kind(line: str, mode: Kind, seen_body: bool, longest: int) -> tuple[Kind, Kind]:  # noqa: PLR0911 - one line a use
    """Return the use of a paragraph and the use that the next ones go on with."""
    if (mode == "furniture" and len(line) < _LISTED) or (seen_body and _ELSEWHERE.match(line)):
        return "furniture", "furniture"
    mode = "body" if mode == "furniture" else mode
    short = len(line) < 90 and not _ENDS_SENTENCE.search(line)
    if _FURNITURE.search(line) and len(line) < 160:
        return "furniture", "about" if _FORWARD.search(line) else ("body" if mode == "about" else mode)
    if _INITIALS.match(line):
        return "furniture", mode
    if _CAPTION.search(line):
        return "caption", mode
    if line.startswith("About ") and short and seen_body:
        return "about", "about"
    contact = _CONTACT.search(line)
    if contact and contact.start() < 3:
        return "contact", "contact"
    if mode in {"about", "contact"}:
        return mode, mode
    if _BYLINE.match(line) or _STAFF.match(line):
        return "byline", mode
    if not seen_body and len(line) < longest and not _ENDS_SENTENCE.search(line) and not _SENTENCE_INSIDE.search(line):
        return "headline", mode
    if short and len(line) < 60 and seen_body:
        return "headline", mode
    return "body", mode


GUESTS = compiled(
    r"\b(?:[Ss]peakers?|[Pp]anell?ists?|[Gg]uests|[Dd]ignitaries|[Aa]ttendees|[Aa]ttendance|attended|present|[Pp]articipants|[Dd]elegates"
    r"|[Dd]elegation|officials|[Ss]ignatories|representatives|signed|witnessed|[Mm]oderators?|[Dd]iscussants|experts)\b[^.;]{0,160}:\s*$"
)
"""The lead of a list of persons, which stands below it (``The MoU was signed by:``)."""
ITEM = compiled(r"(?:[-*\u2013\u2014\u2022\u25cf\u25aa\u00b7] ?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )(?=[A-Z\ue000])")
"""The mark in front of an item of a list."""


_PAGE_DATE = compiled(r"\s*date (?:19|20)\d\d-\d\d-\d\d\s+")
"""The day of a web page, which a scraper has put in front of its text."""


def _inside(line: str, start: int, end: int, kind: Kind, number: int) -> list[Stretch]:
    """Return the parts of a paragraph, cut behind the day of the page and where standing text or a contact begins inside it."""
    page = _PAGE_DATE.match(line) if number == 1 else None
    if page and page.end() < len(line):
        rest = _inside(line[page.end() :], start + page.end(), end, kind, 0)
        return [Stretch(start, start + page.end(), "furniture", number), *(part._replace(paragraph=number) for part in rest)]
    if kind != "body":
        return [Stretch(start, end, kind, number)]
    cuts: list[tuple[int, Kind]] = [(0, "body")]
    about = _ABOUT.search(line)
    contact = _CONTACT.search(line)
    if about:
        cuts.append((about.start(), "about"))
    if contact:
        cuts.append((contact.start(), "contact"))
    cuts.sort()
    bounds = [at for at, _ in cuts[1:]] + [len(line)]
    return [Stretch(start + at, start + to, what, number) for (at, what), to in zip(cuts, bounds, strict=True) if to > at]
