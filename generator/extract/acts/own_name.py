"""The name of the writer's own body, which a text calls 我校 or 本院: where the text tells it with the same partner."""

import re
from functools import lru_cache

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import SigningDraft
from generator.extract.text import Document
from generator.model.span import Quote

_OURS = compiled("[我本](?P<kind>[校院司行会])")
_ENDS = {
    "校": "大学|学院|学校|中学|小学|高中|国中",
    "院": "医院|学院|研究院|法院|检察院",
    "司": "公司|集团",
    "行": "银行|支行|分行",
    "会": "协会|商会|学会|基金会|联合会",
}
_PLAIN = "(?:(?![为对由在是与和同的])[\u4e00-\u9fff])"
_PARTNER = 4
"""So many first characters show that the partner of both is the same one."""
_NO_NAME = compiled("^(?:我|本|该|各|全|多|两|双|一|这|学校|医院|公司)")


def in_own_name(document: Document, signings: tuple[SigningDraft, ...]) -> tuple[SigningDraft, ...]:
    """Return the signings with the name of the writer's body for 我校, where the text tells it (此次甲大学与乙会的合作)."""
    return tuple(_named(document, signing) for signing in signings) if signings and "我" in document.folded else signings


def _named(document: Document, signing: SigningDraft) -> SigningDraft:
    folded = document.folded
    told = [folded[party.spans[0].start : party.spans[0].end] for party in signing.parties]
    ours = next((i for i, name in enumerate(told) if _OURS.fullmatch(name)), None)
    if ours is None:
        return signing
    others = tuple(name for i, name in enumerate(told) if i != ours)
    own = _with_partners(folded, told[ours][-1], others)
    if own is None:
        return signing
    parties: list[Quote] = list(signing.parties)
    parties[ours] = document.quote(*own)
    return msgspec.structs.replace(signing, parties=tuple(parties))


@lru_cache(maxsize=8)
def _with_partners(folded: str, kind: str, others: tuple[str, ...]) -> tuple[int, int] | None:
    """Return the only body of the kind that the text joins with one of the partners, which is none of them itself."""
    found: dict[str, tuple[int, int]] = {}
    for other in others:
        partner = re.escape(other[:_PARTNER])
        before = rf"(?:^|[,。;:、()\n]|[为对由在是])(?P<name>{_PLAIN}{{2,16}}?(?:{_ENDS[kind]}))[与和同](?={partner})"
        behind = rf"{partner}[\u4e00-\u9fff]{{0,20}}?[与和同](?P<name>{_PLAIN}{{2,16}}?(?:{_ENDS[kind]}))(?=[签战达合共举联])"
        for match in (*re.finditer(before, folded), *re.finditer(behind, folded)):
            if not _NO_NAME.match(match["name"]) and match["name"] not in others:
                found.setdefault(match["name"], match.span("name"))
    return next(iter(found.values())) if len(found) == 1 else None
