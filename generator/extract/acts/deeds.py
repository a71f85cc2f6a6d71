"""Where those who sign end before the words for what they do, become or share."""

from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.signing_words import FROM_COUNTED

_BECOME = rule(r"(?:结|缔结|签约|签署)(?:为|成)[^,;。与和]{0,12}$")
"""What those named become (甲校与乙校结为友好学校)."""
_WHAT_FOR = rule(r"(?:为了|为(?!了))(?:设置|设立|建立|建设|推动|推进|促进|加强|加快|增进|深化|落实|支持|进一步|共同)[^;。]{2,60}$")
_THEIRS = rule(r"(?:[双三四]方)?(?:联合|共同|合作)*(?:共建|合建|兴建|打造)的[^,;。、与和]{2,30}$")
"""What is signed for, called by those who build it (甲、乙三方共建的研究院)."""


def before_deed(reading: Reading, start: int, end: int) -> int:
    """Return where those who sign end.

    Before what they become (结为友好学校), before what for (为设立丙馆), and before the place where they sign when it holds a 与 of its
    own (甲局与乙厅在丙与丁交流中心).
    """
    if become := _BECOME.search(reading.text, start, end):
        return become.start()
    if (what_for := _WHAT_FOR.search(reading.text, start + 2, end)) and ends_as_organisation(reading, start, what_for.start()):
        return what_for.start()
    if (theirs := _THEIRS.search(reading.text, start + 2, end)) and ends_as_organisation(reading, start, theirs.start()):
        return theirs.start()
    if counted := FROM_COUNTED.search(reading.text, start + 2, end):
        return counted.start() if reading.text[counted.start() - 1] in "与和同" else end
    at = reading.text.rfind("在", start, end)
    joined = at > start and "与" in reading.text[start:at] and "与" in reading.text[at:end]
    return at if joined and ends_as_organisation(reading, start, at) else end
