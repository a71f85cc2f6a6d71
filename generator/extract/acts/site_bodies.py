"""Bodies among what was found begun: nobody begins to build a firm or a district; a body that begins to build something else."""

import re

from generator.extract.acts import site_words
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.site_hits import Hit

_ZONE = 4
"""Up to so many code points 区 ends the short name of a zone."""


def bodies(reading: Reading, hits: list[Hit], match: re.Match[str]) -> bool:
    """Say whether names are of bodies, which nobody begins to build (甲公司); but 甲公司、乙公司2个项目 stands for their projects."""
    bodies = [hit for hit in hits if site_words.BODY_ALONE.search(reading.plain(hit.start, hit.end)) or _is_zone(reading, hit)]
    return bool(bodies) and "项目" not in reading.text[bodies[-1].end : match.start()]


_WHO_BUILDS = rule(r"(?:[高国]中|[国小中]小|[中小大]学|学院|医院|公司|集团|公所|政府|[局署宫寺庙]|农会|基金会|银行)$")
_WHAT_IS_BUILT = rule(r"(?:兴建|新建|扩建|增建|改建)(?![的工计案])[“「]?[\u4e00-\u9fff]{3}")


def but_who_builds(reading: Reading, hits: list[Hit], match: re.Match[str]) -> list[Hit]:
    """Return ``hits`` without those of a body that begins to build something else (某国小動工興建園舍)."""
    if not _WHAT_IS_BUILT.match(reading.text, match.end()):
        return hits
    return [hit for hit in hits if hit.end > match.start() or not _WHO_BUILDS.search(reading.text, hit.start, hit.end)]


_DISTRICT = rule("(?<![灌校院园港景矿厂社库])区$")


def _is_zone(reading: Reading, hit: Hit) -> bool:
    """Say whether a hit names no more than the zone or the district where something is begun (青工区动土, 北川区集中开工)."""
    return hit.end - hit.start <= _ZONE and _DISTRICT.search(reading.text, hit.start, hit.end) is not None
