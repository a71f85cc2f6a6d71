"""Where a body ends whose title stands behind it (某县|县长, 某公司|董事长)."""

from generator.extract.acts import words
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import Reading, any_of, rule
from generator.extract.patterns import ADDRESS

_TITLE_TAIL = rule(rf"(?:{any_of(words.TITLE_MODIFIERS)}|{any_of(words.TITLE_HEADS)}|、|\ue003|\([^)]{{0,80}}\))+$")
_QUOTED_TAIL = rule(r"[“「][^”」]{0,80}[”」]$")
_COMMITTEE_AND_OFFICE = rule(r"[省市县区州旗镇乡]委(?:副?书记|常委)[、\ue003][^,;。]{0,12}长$")
"""Who heads both the committee and the government of a place (某县委副书记、县长) signs for the place."""
_UNIT_AGAIN = rule(r"(?:党?工委|党委|党组)(?:副?书记|委员|成员)[、\ue003][^,;。、]{1,8}$")
"""A unit said again between two titles (某集团党委书记、集团董事长; 某开发区工委副书记、管委会主任)."""
_OF_COMMITTEE = rule(r"[省市县区州旗镇乡]委书记")
_COMMITTEE = 2
_SHARED = ("省长", "市长", "县长", "区长", "镇长", "乡长", "州长", "局长", "厅长", "署长", "处长", "所长", "馆长", "町长", "部长")
_ADDRESS = rule(rf"(?:(?:{ADDRESS})(?:\.| )*)+$")
"""Before a person's name: no part of a title or a house (市长拿督Encik某某)."""


def before_title(reading: Reading, start: int, end: int) -> int:
    """Return where the body ends whose title stands behind it."""
    address = _ADDRESS.search(reading.text, start, end)
    end = address.start() if address else end
    tail = _TITLE_TAIL.search(reading.text, start, end)
    if not tail:
        return end
    if (quoted := _QUOTED_TAIL.search(reading.text, start, tail.start())) and quoted.start() > start:
        return quoted.start()
    branch = reading.text.startswith("分公司", tail.start()) and not ends_as_organisation(reading, start, tail.start())
    if branch and tail.start() > start:  # 甲集团乙地分公司|总经理
        return tail.start() + len("分公司")
    shared = reading.text[tail.start() : tail.start() + 2]
    own = reading.text[tail.start() - 1] == "会" and ends_as_organisation(reading, start, tail.start())  # 甲市议会|市长
    if shared in _SHARED and tail.start() - start >= 2 and reading.text[tail.start() - 1] != shared[0] and not own:
        return tail.start() + 1
    if _OF_COMMITTEE.match(reading.text, tail.start(), tail.end()) and tail.start() - start >= _COMMITTEE:
        return tail.start() + (reading.text[tail.start() - 1] != shared[0] and not ends_as_organisation(reading, start, tail.start()))
    committee = _COMMITTEE_AND_OFFICE.match(reading.text, tail.start() - 2, tail.end()) if tail.start() - start > _COMMITTEE else None
    again = _UNIT_AGAIN.search(reading.text, start, tail.start())
    return again.start() if again else tail.start() - 1 if committee else tail.start()
