"""What the last character of a name may be instead: the first of the word behind it (冯毅|今在, 冯毅|进一步)."""

from generator.expressions import compiled

_HAN = "\u3400-\u9fff"
_ADVERBS = frozenset("则也还亦仍均都已曾又就再并未将及下前向作")
_BEGINS_WORD = compiled(rf"[今昨盼偕更](?=[{_HAN}])|进(?=一步)|接(?=[着受待])|闭(?=幕)|专(?=[程门])|特(?=[地别])|坦(?=[言承])|直(?=[言指])")

_JAPANESE = 3.0


def runs_on(text: str, end: int, *, marked: bool, known: bool, japanese: bool = False) -> float:
    """Return what the last character before ``end`` adds to the weight of a name of three or more, nearly always less than 0.

    Args:
        text: The folded text.
        end: Where the name would end.
        marked: A mark stands behind it.
        known: What stands behind it is known to follow names.
        japanese: It begins with a Japanese surname; many given names end in 也 then (山本知也).
    """
    last, off = text[end - 1], 0.0
    if japanese and last == "也":
        return _JAPANESE
    if last in _ADVERBS and (not marked or last == "已"):  # 林政则、
        off -= 6.0 if last == "已" else 3.0
    if last in "和与及" and not known:
        off -= 1.5
    if last == "时":
        off -= 0.5
    return off - 3.0 * (_BEGINS_WORD.match(text, end - 1) is not None)
