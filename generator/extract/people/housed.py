"""A full name without a title right behind its party, its circle or its office, whose bearer speaks (公民党何立群表示)."""

from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import FUNCTION_SURNAMES, plain
from generator.extract.people.names import HAN, Candidate, exactly
from generator.extract.people.scene import Scene
from generator.i18n.words import word_bits

_CLAUSE = (
    rf"(?:[另而但连由](?:一[名位]|有)?)?[{HAN}]{{1,7}}?(?:党|民建联|经民联|工联会|社民连|公社|联盟|同盟|阵线|力量|界|局|处|署|公司|集团|协会|学会|大学|学院)"
    rf"(?=([{HAN}]{{3}})(?:[亦也则均又]|今[日天]?|随后|其后|早前)?(?:表示|指出|强调|认为|说[,:“「]|指[,:“「]|称[,:“「]|补充|质疑|批评|建议|回应|直言|坦言|透露|致[辞词]|促请|反问|追问|提出|介绍))"
)
_FIRST = compiled(_CLAUSE)
_HOUSED = compiled(f"[,。;:!?\n\ufffc”」)]{_CLAUSE}")
"""Begins with the mark before the clause, so that it is tried nowhere else."""
_ENOUGH = 3.0
"""The least weight of a name that only its house and what it does speak for."""


def housed(scene: Scene) -> Iterable[Candidate]:
    """Yield the names of a known surname and two characters of given names, none of them a word, behind a house that opens its clause."""
    first = _FIRST.match(scene.text)
    for match in (*((first,) if first else ()), *_HOUSED.finditer(scene.text)):
        start, end = match.span(1)
        if start in scene.seeds or scene.text[start] in FUNCTION_SURNAMES:
            continue
        name = next(iter(exactly(scene.text, start, end, scene.lexicon)), None)
        if name is None or not plain(scene, name) or name.score < _ENOUGH:
            continue
        key = name.key(scene.text)
        if word_bits(key) is None and word_bits(key[1:]) is None and word_bits(key[:2]) is None:
            yield name
