"""What is made public and told item by item: a number of techniques, works or products, then their names in quotation marks."""

from generator.extract.acts.names import bare
from generator.extract.acts.scan import BOOK, QUOTED, Reading, rule

_COUNTED = rule(
    r"(?P<verb>发表|公布|推出|发布|展出|揭晓)了?[^;。]{0,60}?[\d一二两三四五六七八九十]+[余多]?[项款件种个大部本支]"
    r"[\u4e00-\u9fff]{0,10}?(?:技术|成果|产品|作品|新品|方案|服务|报告|专利|著作|影片|新书|机种|车款),?(?:分别(?:为|是)|包括|包含|计有|有|为|是)"
)
_ITEM = rule(rf"[“「『](?P<name>{QUOTED}{{2,60}})[”」』]|《(?P<book>{BOOK}{{1,60}})》")
_GOES_ON = rule(r"以及|及|还有|另有|另外|此外还")
"""How the next sentence goes on with the list."""
_UNSURE = rule(r"(?:将|拟|即将|计划|预计|预定|去年|曾|未来)[^,;。]{0,12}$")
_LEAST = 2

Listed = tuple[int, tuple[tuple[int, int], ...]]
"""Where the verb stands, and the names."""


def listed(reading: Reading) -> tuple[Listed, ...]:
    """Return for each such verb where it stands and the names of what it makes public, two at least."""
    found: list[Listed] = []
    for match in _COUNTED.finditer(reading.text):
        index = reading.sentence_at(match.start())
        if index is None or _UNSURE.search(reading.text, reading.sentences[index].start, match.start()):
            continue
        end = reading.sentences[index].end
        for after in reading.sentences[index + 1 : index + 3]:
            if after.paragraph != reading.sentences[index].paragraph or not _GOES_ON.match(reading.text, after.start):
                break
            end = after.end
        names = tuple(bare(reading, *item.span()) for item in _ITEM.finditer(reading.text, match.end(), end))
        if len(names) >= _LEAST:
            found.append((match.start("verb"), names))
    return tuple(found)
