"""Which later paragraph tells of a thing named before, and its most telling clause."""

from bisect import bisect_right
from itertools import takewhile

from generator.extract.acts.scan import Reading, Sentence, rule
from generator.model.span import Quote

_TELLS = rule(
    r"总投资|占地|建筑面积|总面积|用地|面积|位于|坐落|设立[于在]|设在|依托|由[^,;。]{2,40}(?:组成|组建|共建|投资|承建|运营|建设)|"
    r"投资|耗资|斥资|总经费|经费|造价|楼高|楼层|规划|定位|打造|涵盖|包括|可容纳|可满足|可承接|设有|拥有|建成|达产|年产|床位|"
    r"分[一二三两\d]+期|具备|提供|外[型观形]|造型|聚焦|增设|增建|设置|开放时间|致力于|将(?:充分|以|为|在|围绕|成为|建设)|旨在|主要|锁定|阶段"
)
_INFORMATIVE = rule(r"\d|总投资|占地|面积|位于|依托|打造|涵盖|定位")
_ASKED = rule("拨打|电洽|洽询|洽[详查]|热线|报名|网址|官网|(?:咨询|服务|联系)电话")
"""Where to ask about the thing tells nothing of it."""
_HEAD = rule(
    r"(?:项目|中心|基地|工程|分馆|园区|[一二三四]期|新厂|厂区|大楼|研究院|实验室|学院|医院|平台|公园|大桥|校区|会馆|产业园|馆|楼|"
    r"厂|院|园)$"
)
_REACH = 36
"""How far into a sentence the name of what it tells of may stand, in code points."""
_FURTHEST = 160
"""How many sentences on a description is looked for."""
_NEAR = 40
"""How many of the other things are looked at, before and after one."""
_NOT_TOLD = rule(r"(?:期待|希望|期盼|祝愿|各)[^,]{0,4}$|(?:所有|多个|其他|其它)$")
"""Before a name taken up: a wish for it (期待研究中心…), or others of its kind (各项目)."""
_CREDIT = rule(r"(?:记者[\u4e00-\u9fff]{2,4} ?/ ?摄影|[图照]片? ?/ ?[^,。/]{2,14}(?:提供)?|[\u4e00-\u9fff]{2,4} ?摄)\)?\s?$")
_OWNER = rule(r"(?:大学|学院|医院|公司|集团|政府|[省市县区镇乡村])$")
_SHORTEST = 6
"""The least length of a clause that tells something, in code points."""
_TITLE = 12
"""Up to so many code points a title may be long."""
_JOINS = "与和同跟及、"

Told = tuple[int | None, Quote | None]
"""Number of the paragraph that describes a thing, and a clause of it."""


def describe(reading: Reading, names: tuple[tuple[int, int], ...]) -> tuple[Told, ...]:
    """Return for each thing named the later paragraph that describes it and a clause of it, or ``(None, None)``.

    A paragraph takes a name up in full; by its beginning or its last word, where no other of the things shares them; or,
    in a row of paragraphs that each describe one of the things in their order, by its first three characters.
    """
    plain = [reading.plain(*name).strip('“”「」『』"《》') for name in names]
    told: list[Told] = []
    for index, (start, _) in enumerate(names):
        others = plain[max(0, index - _NEAR) : index] + plain[index + 1 : index + _NEAR]
        own = reading.document.source.paragraph_at(start)
        first = bisect_right(reading.sentences, own, key=lambda sentence: sentence.paragraph)
        row = told[-1][0] if told else None
        best = _taken_up(reading, first, _forms(plain[index], others)) or _in_row(reading, first, plain[index], row)
        told.append((best[0], _clause(reading, *best)) if best else (None, None))
    return tuple(told)


def _taken_up(reading: Reading, first: int, forms: list[tuple[str, int]]) -> tuple[int, int] | None:
    """Return the paragraph and the place where a sentence from ``first`` on takes up a form most surely, the earliest of these."""
    if first >= len(reading.sentences):
        return None
    best: tuple[int, int, int] | None = None
    name = forms[0][0]
    low = reading.sentences[first].start
    high = reading.sentences[min(first + _FURTHEST, len(reading.sentences)) - 1].end
    for form, score in forms:
        if best and score < best[0]:
            break
        at = reading.document.folded.find(form, low, high)
        while at >= 0:
            sentence = reading.sentence_at(at)
            told = (
                sentence is not None
                and not _under_picture(reading, at)
                and _tells(reading, reading.sentences[sentence], at, at + len(form))
            )
            if sentence is not None and told and (form == name or not _of_another(reading, name, at, at + len(form))):
                if best is None or at < best[2]:
                    best = (score, reading.sentences[sentence].paragraph, at)
                break
            at = reading.document.folded.find(form, at + 1, high)
    return best[1:] if best else None


def _under_picture(reading: Reading, at: int) -> bool:
    """Say whether a paragraph is a caption, which ends with who took the picture."""
    source = reading.document.source
    paragraph = source.paragraphs[source.paragraph_at(at) - 1]
    return _CREDIT.search(reading.document.folded, max(paragraph.start, paragraph.end - 24), paragraph.end) is not None


def _tells(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a sentence whose subject is at ``[start:end)`` tells of it."""
    return (
        start - sentence.start <= _REACH
        and not _NOT_TOLD.search(reading.text, sentence.start, start)
        and reading.text[end : end + 1] not in _JOINS
        and _TELLS.search(reading.text, end, sentence.end) is not None
    )


def _of_another(reading: Reading, name: str, start: int, end: int) -> bool:
    """Say whether what begins as ``name`` does is there its owner (甲大学 for 甲大学乙园区), or part of somebody's title."""
    both = zip(name, reading.document.folded[start : start + len(name)], strict=False)
    alike = "".join(mine for mine, _ in takewhile(lambda pair: pair[0] == pair[1], both))
    return _OWNER.search(alike) is not None or bool(reading.named(end, end + _TITLE))


def _in_row(reading: Reading, first: int, name: str, row: int | None) -> tuple[int, int] | None:
    """Return the paragraph behind ``row``, where it begins as ``name`` does."""
    if row is None:
        return None
    for sentence in reading.sentences[first : first + _FURTHEST]:
        if sentence.paragraph == row + 1:
            taken = reading.document.folded.startswith(name[:3], sentence.start)
            return (sentence.paragraph, sentence.start) if taken else None
    return None


def _forms(name: str, others: list[str]) -> list[tuple[str, int]]:
    """Return the forms by which a text takes a name up again, with how sure they are, the surest first."""
    forms = [(name, 4)]
    quoted = name.find("「") + 1 or name.find("“") + 1
    forms += [(name[quoted:], 4)] if quoted and len(name) - quoted > 1 else []
    head = _HEAD.search(name)
    if head and not any(other.endswith(head.group()) for other in others):
        last = head.group()
        forms += [(name[-4:], 3), ("该" + last, 3), ("新" + last[-1], 3), *([(last, 3)] if len(last) > 1 else [])]
    prefix = name[: max(4, len(name) * 2 // 5)]
    if len(prefix) < len(name) and not any(other.startswith(prefix) for other in others):
        forms.append((prefix, 2))
    return forms


def _clause(reading: Reading, paragraph: int, at: int) -> Quote | None:
    """Return the first clause of a paragraph, from ``at`` on, that says something measurable or locates the thing."""
    index = reading.sentence_at(at)
    clauses = []
    for sentence in reading.sentences[index : index + 12] if index is not None else ():
        if sentence.paragraph == paragraph:
            clauses += [
                c for c in sentence.clauses if c.end - max(c.start, at) >= _SHORTEST and not _ASKED.search(reading.text, c.start, c.end)
            ]
    for clause in clauses:
        if _INFORMATIVE.search(reading.text, max(clause.start, at), clause.end):
            return reading.quote(max(clause.start, at), clause.end)
    return reading.quote(max(clauses[0].start, at), clauses[0].end) if clauses else None
