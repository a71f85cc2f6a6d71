"""The name of an event without what stands around or inside it: quotation marks, who holds it, what part of it is called below."""

from generator.expressions import compiled
from generator.extract.event.at import Bounds
from generator.extract.text import MASK, Document
from generator.model.span import Quote

_OWNED = compiled(
    r"[^“「」”]{2,20}(?:[会社局处校院司团府部馆]|公司|集团|联盟)[“「](?P<name>[^“「」”]{6,50}(?:会|式|礼|典|坛|节|展|赛|活动))[”」]"
)
"""Who holds it before the name in quotation marks (甲联会「庆祝大会暨就职典礼」)."""
_ALIAS = compiled("\\((?:以下|下称|以下简称|下文|简称|又称|下同)[^()\\n]{1,30}\\)(?=[^()\\n])")


def unquoted(document: Document, name: Bounds | None) -> Quote | None:
    """Return the name, without the quotation marks that enclose it whole."""
    text = document.folded
    if name is None or MASK in text[slice(*name)]:
        return None
    start, end = _paired(text, *name)
    if (
        end - start > 2
        and text[start] in "“「『《"
        and text[end - 1] in "”」』》"
        and text[start] not in text[start + 1 : end]
        and text[end - 1] not in text[start : end - 1]
    ):
        start, end = start + 1, end - 1
        while text[start] == " ":
            start += 1
        while text[end - 1] == " ":
            end -= 1
    elif text[end - 1] in "”」" and (owned := _OWNED.match(text, start, end)):
        start, end = owned.span("name")
    return _without_alias(document, start, end)


_PAIRS = (("「", "」"), ("“", "”"), ("『", "』"), ("《", "》"))
_REACH = 40
"""Characters before or behind a name in which the other one of a pair of quotation marks stands."""


def _paired(text: str, start: int, end: int) -> Bounds:
    """Return the bounds with the other quotation mark of a pair, where the name holds one only; without the mark if nowhere."""
    for opens, closes in _PAIRS:
        more = text.count(opens, start, end) - text.count(closes, start, end)
        if more == -1:
            at = text.rfind(opens, max(0, start - _REACH), start)
            if at >= 0 and not {closes, "\n", "。"} & set(text[at + 1 : start]):
                start = at
        elif more == 1:
            at = text.find(closes, end, end + _REACH)
            if at >= 0 and not {opens, "\n", "。"} & set(text[end:at]):
                end = at + 1
            elif text[start] == opens:
                start += 1
    return start, end


def _without_alias(document: Document, start: int, end: int) -> Quote:
    """Return the name at ``[start:end)`` without such a bracket inside: as the text has it elsewhere, or put together of its parts."""
    text = document.folded
    aliases = list(_ALIAS.finditer(text, start, end))
    if len(aliases) > 1 and text[aliases[-1].end()] in "“「『":  # 甲(以下简称丙)、乙(以下简称丁)“戊”仪式: who holds it
        return document.quote(aliases[-1].end(), end)
    alias = aliases[0] if aliases else None
    if alias is None:
        return document.quote(start, end)
    whole = text[start : alias.start()] + text[alias.end() : end]
    if (at := text.find(whole)) >= 0:
        return document.quote(at, at + len(whole))
    parts = document.quote(start, alias.start()), document.quote(alias.end(), end)
    return Quote(parts[0].value + parts[1].value, (*parts[0].spans, *parts[1].spans), "without what it is called below")


_THIS_TIME = compiled(
    "(?:此次|本次|这次|是次|今次)(?P<name>[^,。;:的、《》“”「」\n]{4,30}?(?:仪式|典礼|大会|活动))(?=的|[在于,]|圆满|成功|顺利|举[办行])"
)


def this_time(text: str, name: Bounds) -> Bounds | None:
    """Return the fuller name by which a later sentence calls an event told by its kind (签约仪式, then 此次甲乙合作签约仪式)."""
    kind = text[slice(*name)]
    later = (match for match in _THIS_TIME.finditer(text, name[1]) if match["name"].endswith(kind) and match["name"] != kind)
    return next((match.span("name") for match in later), None)
