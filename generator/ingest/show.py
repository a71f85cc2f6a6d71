"""The text as read, for `extract --show-source`: paragraphs numbered, damage marked."""

from generator.model.source import Damage, Source


def show_source(source: Source) -> str:
    """Return the paragraphs of ``source`` with their numbers; restored text stands in ``◇…◇``, what is unreadable in ``□…□``.

    Under the text, each damaged stretch as read, what it was and how that is proven; then what was left out while reading.
    """
    head = f"{source.name}: {source.media_type}, {source.encoding} ({source.encoding_confidence:.0%}), {source.language}-{source.script}"
    said = {key: value for key in source.metadata.__struct_fields__ if (value := getattr(source.metadata, key))}
    lines = [head, *(f"  {key}: {value}" for key, value in said.items()), ""]
    width = len(str(len(source.paragraphs)))
    for number, span in enumerate(source.paragraphs, 1):
        inside = [damage for damage in source.damage if span.contains(damage.span)]
        lines.append(f"{number:>{width}}  {_marked(source.text, span.start, span.end, inside)}")
    if source.damage:
        lines.append("")
    lines.extend(f"paragraph {damage.paragraph}, {damage.kind}: {_account(damage)}" for damage in source.damage)
    lines.extend(f"{note.severity}: {note.message}" for note in source.diagnostics)
    return "\n".join(lines) + "\n"


def _marked(text: str, start: int, end: int, damages: list[Damage]) -> str:
    pieces: list[str] = []
    for damage in damages:
        pieces.append(text[start : damage.span.start])
        pieces.append(f"□{damage.damaged}□" if damage.restored is None else f"◇{damage.restored}◇")
        start = damage.span.end
    return "".join((*pieces, text[start:end]))


def _account(damage: Damage) -> str:
    if damage.restored is None:
        return f"{damage.damaged} (left as read)"
    return f"{damage.damaged} → {damage.restored} ({damage.proof})"
