"""For which body a person signs, by the titles that the text has for the person elsewhere."""

from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.scan import Name, Reading, rule
from generator.extract.acts.shown import is_place
from generator.extract.acts.titled import before_title

_PARTY_BODY = rule(r"(?:[省市县区州镇乡党工]委|政治局|中央|国家|国务院)$")
"""What leaders belong to besides the body that they sign for."""
_HONOUR = rule(r"政协|人大(?!学)|(?:名誉|荣誉|永远|永久)|顾问|(?:商会|协会|总会|联合会|学会)[^,;。]{0,6}(?:会长|主席|理事|委员)")
"""A title of honour, besides that of the body for which its bearer signs (某商会永远名誉会长、甲集团董事会主席)."""
_BOARD = rule(r"(?:董事会|理事会|监事会|管理层)$")
"""Part of the body whose head is named."""
_OUR_HEAD = rule(r"(?:常务|党委)*副?(?:校长|院长)|(?P<school>校)党委副?书记")
"""Our own head, told without the body by a text that calls it 我校."""
_OURS = {"校": ("我校", "本校"), "院": ("我院", "本院")}


def stands_for(reading: Reading, person: int) -> Name | None:
    """Return the organisation that a person is said elsewhere to belong to; None where the titles name several but for honours."""
    found: dict[str, Name] = {}
    honours: set[str] = set()
    for title in reading.people[person].titles:
        start, end = title.spans[0].start, title.spans[0].end
        name = name_of_party(reading, start, before_title(reading, start, end))
        if name and (board := _BOARD.search(reading.text, *name)):
            name = (name[0], board.start())
        if (
            name
            and (ends_as_organisation(reading, *name) or is_place(reading.plain(*name)))
            and not _PARTY_BODY.search(reading.text, *name)
        ):
            found[reading.plain(*name)] = name
            honours |= {reading.plain(*name)} if _HONOUR.search(reading.text, start, end) else set()
    if len(found) > 1:
        found = {plain: name for plain, name in found.items() if plain not in honours}
    carried = reading.people[person].organisation
    if not found and carried and carried.spans:
        return carried.spans[0].start, carried.spans[0].end
    return next(iter(found.values())) if len(found) == 1 else None


def of_our_own(reading: Reading, person: int) -> Name | None:
    """Return where the text calls the body its own (我校) whose head a person without any other body is; None elsewhere."""
    titles = [title.value for title in reading.people[person].titles]
    heads = [_OUR_HEAD.fullmatch(reading.plain(t.spans[0].start, t.spans[0].end)) for t in reading.people[person].titles]
    if not titles or not all(heads) or reading.people[person].organisation:
        return None
    kind = "院" if any(title.endswith(("院长", "院長")) for title in titles) else "校"
    at = next((at for word in _OURS[kind] if (at := reading.text.find(word)) >= 0), -1)
    return (at, at + 2) if at >= 0 else None
