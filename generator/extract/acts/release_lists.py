"""What is made public and told item by item: a number of techniques, works or products, then their names in quotation marks."""

from generator.extract.acts import products, release_words
from generator.extract.acts.makers import is_public_body
from generator.extract.acts.names import bare
from generator.extract.acts.scan import BOOK, QUOTED, Reading, rule
from generator.extract.numerals import parse
from generator.model.span import Quote

_COUNTED = rule(
    r"(?P<verb>发表|公布|推出|发布|展出|揭晓)了?[^;。]{0,60}?[\d一二两三四五六七八九十]+[余多]?[项款件种个大部本支]"
    r"[\u4e00-\u9fff]{0,10}?(?:技术|成果|产品|作品|新品|方案|服务|报告|专利|著作|影片|新书|书|绘本|机种|车款|标准|榜单|指数)(?:,?(?:分别(?:为|是)|包括|包含|计有|有|为|是)|[,:](?=[“「『《]))"
)
_OWNED = rule(
    r"(?P<verb>发表|公布|推出|发布)了?[^;。《]{0,60}?(?:成果|报告|标准|榜单|作品|图书|新书|产品|文件|政策|指数|指南|案例),?(?:主要)?(?:包括|包含|分别(?:为|是)|有)"
    rf"(?=[^,;。《]{{0,20}}《{BOOK}+》)"
)
"""What is made public together, then each title, with whose it is (发布有关成果,包括甲大学的《乙》,丙大学的《丁》)."""
_OWNER = rule(r"(?:^|[,;、和与及])(?:包括|包含|分别(?:为|是))?(?P<by>(?!包括|包含|分别)[^,;、和与及的]{2,24})的《$")
_MODELS = rule(
    rf"(?P<number>[两二三四五六七八九十\d]{{1,3}})款[\u4e00-\u9fff]{{0,8}}?(?:[车机]型?|新品|产品|{products.KINDS})(?:[,:]?(?:分别)?(?:包括|包含|为|是|有)|:)(?P<names>[^,;。]{{4,90}})"
)
"""So many products, then their names without marks; counted as names only when they are as many."""
_SHOWN = rule(r"(?:发布|推出|亮相|首发|展示|展出|发表|揭晓)(?!会|仪式)")
_SHOWN_REACH = 200
"""How far before its list the verb may stand, in code points."""
_MODEL = rule(r"[^《》“”「」]{0,12}?[A-Za-z\d][^《》“”「」]{0,10}")
_ITEM = rule(rf"[“「『](?P<name>{QUOTED}{{2,60}})[”」』]|《(?P<book>{BOOK}{{1,60}})》")
_GOES_ON = rule(r"以及|及|还有|另有|另外|此外还")
"""How the next sentence goes on with the list."""
_UNSURE = rule(r"(?:将|拟|即将|计划|预计|预定|去年|曾|未来)[^,;。]{0,12}$")
_LEAST = 2

Listed = tuple[int, tuple[tuple[int, int], ...]]
"""Where the verb stands, and the names."""


def listed(reading: Reading) -> tuple[Listed, ...]:
    """Return for each such verb where it stands and the names of what it makes public, two at least."""
    found: list[Listed] = [*_models(reading)]
    counted = [(match, False) for match in _COUNTED.finditer(reading.text)]
    for match, owned in [*counted, *((match, True) for match in _OWNED.finditer(reading.text))]:
        index = reading.sentence_at(match.start())
        if index is None or _UNSURE.search(reading.text, reading.sentences[index].start, match.start()):
            continue
        end = reading.sentences[index].end
        for after in reading.sentences[index + 1 : index + 3]:
            if after.paragraph != reading.sentences[index].paragraph or not _GOES_ON.match(reading.text, after.start):
                break
            end = after.end
        items = list(_ITEM.finditer(reading.text, match.end(), end))
        names = tuple(bare(reading, *item.span()) for item in items if not owned or item["book"])
        if len(names) >= (1 if owned else _LEAST):
            found.append((match.start("verb"), names))
    return tuple(found)


def _models(reading: Reading) -> list[Listed]:
    """Return the products that a counted list names by letters or digits (三款新车,包括甲A1、甲B2和甲C3)."""
    text = reading.text
    found: list[Listed] = []
    for match in _MODELS.finditer(text) if "款" in text else ():
        shown = _SHOWN.search(text, max(0, match.start() - _SHOWN_REACH), match.start())
        index = reading.sentence_at(shown.start()) if shown else None
        if shown is None or index is None or _UNSURE.search(text, reading.sentences[index].start, shown.start()):
            continue
        start, names = match.start("names"), []
        for joint in [*_JOINT.finditer(text, *match.span("names")), None]:
            end = joint.start() if joint else match.end("names")
            names.append((start, end))
            start = joint.end() if joint else end
        if len(names) == parse(match["number"])[0] and all(_MODEL.fullmatch(text, *name) for name in names):
            found.append((shown.start(), tuple(names)))
    return found


_HOW_MANY = rule(r"(?:等|共)[两二三四五六七八九十百\d]{1,3}[余多]?[款项个份部种条类张册本][\u4e00-\u9fff]{0,12}$")


def list_end(text: str, start: int, end: int) -> int:
    """Return where a list of plain titles ends before how many all are (甲白皮书、乙协议等12份报告和倡议)."""
    sums = _HOW_MANY.search(text, start, end)
    stops = [m.start() for m in _JOINT.finditer(text, start, sums.start())] if sums else []
    named = sums and any(release_words.HEAD_END.search(text, start, stop) for stop in (*stops, sums.start()))
    return sums.start() if sums and named else end


def before_sum(text: str, start: int, end: int) -> int:
    """Return where the last of a list ends before how many all are (甲系统、乙系统两款新品)."""
    sums = release_words.SUM_BEHIND.search(text, start, end)
    return sums.start() if sums and sums.start() - start >= _NAME else end


_NAME = 5
"""So many code points a name has at least that is told in plain words."""


def owner_of(reading: Reading, start: int) -> Quote | None:
    """Return the organisation whose title in 《》 begins at ``start`` (甲大学的《乙》)."""
    owner = _OWNER.search(reading.text, max(0, start - _OWNER_REACH), start)
    return reading.quote(*owner.span("by")) if owner and is_public_body(reading, *owner.span("by")) else None


_OWNER_REACH = 40
_JOINT = rule(r"以及|[、和与及]")
