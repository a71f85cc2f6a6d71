"""Inline nodes of a report as runs of text: looks, source marks, links, fields, notes."""

from collections.abc import Iterator
from itertools import groupby
from typing import assert_never

import msgspec

from generator.expressions import compiled
from generator.model.report import Break, Comment, Field, Inline, Inlines, Link, Note, SourceMark, Text

from .context import Context, Style
from .typeset import Run

_LANGUAGE = compiled(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_CONTROLS = dict.fromkeys((*range(32), 127, *range(128, 160), 8232, 8233), " ")
"""Controls are no text: a space stands for each."""
_SCHEMES = ("https://", "http://", "mailto:")
_PILCROW_BEFORE, _PILCROW_AFTER = -0.20, -0.24
"""The ¶ of these fonts is a full em wide: taken away before and after it, in em."""


def runs(ctx: Context, content: Inlines, style: Style, *, bold: bool = False, ink: str = "", mark: str = "mark") -> list[Run]:
    """Return the runs of ``content`` in ``style``.

    Args:
        ctx: The rendering.
        content: Inline nodes.
        style: Their look where nothing else is said.
        bold: All of it in the emphasis face.
        ink: One ink for everything, marks too (on a dark ground).
        mark: Type style of the source marks.
    """
    found: list[Run] = []
    for node in content:
        found += _node(ctx, node, style, bold, ink, mark)
    if found and found[0].kerns and found[0].kerns[0][0] == 0:
        found[0] = msgspec.structs.replace(found[0], kerns=found[0].kerns[1:])  # nothing to stand off from
    return found


def _node(ctx: Context, node: Inline, style: Style, bold: bool, ink: str, mark: str) -> list[Run]:
    match node:
        case Text():
            return [_text(ctx, node, style, bold, ink)]
        case SourceMark():
            return list(_mark(ctx, node, ctx.styles[mark], ink))
        case Link():
            return [_link(ctx, node, style, ink)]
        case Field():
            tone = style.ink if node.value else ctx.inks["secondary"]
            return [_run(ctx, node.value or node.prompt, style, ink or tone, bold or (node.bold and bool(node.value)))]
        case Note():
            return [_note(ctx, node, ink)]
        case Comment():
            return [run for inner in node.content for run in _node(ctx, inner, style, bold, ink, mark)]
        case Break():
            return [_run(ctx, "\n", style, style.ink, False)]
        case _:
            assert_never(node)


def _run(ctx: Context, text: str, style: Style, ink: str, bold: bool) -> Run:
    return Run(text, ctx.chains["sans-bold"] if bold else style.chain, style.size, ink)


def _text(ctx: Context, node: Text, style: Style, bold: bool, ink: str) -> Run:
    match node.tone:
        case "normal":
            tone = style.ink
        case "secondary" | "placeholder":
            tone = ctx.inks["secondary"]
        case "accent":
            tone = ctx.inks["accent"]
        case "target" | "restored":
            tone = ctx.inks["target"]
        case _:
            assert_never(node.tone)
    other = node.lang is not None and node.lang != ctx.report.locale and _LANGUAGE.fullmatch(node.lang) is not None
    restored = node.tone == "restored" and bool(ctx.report.restored_label)
    return Run(
        node.text if node.text.isprintable() else node.text.translate(_CONTROLS),
        ctx.chains["sans-bold"] if bold or node.bold else style.chain,
        style.size,
        ink or tone,
        tag="Span" if other or restored else "",
        spoken=f"{ctx.report.restored_label}：{node.text}" if restored else "",
        lang=node.lang or "" if other else "",
        cited=node.cited,
        under=ctx.inks["accent"],
        unbroken=node.unbroken,
        even=node.tone == "restored",
    )


def _mark(ctx: Context, node: SourceMark, style: Style, ink: str) -> Iterator[Run]:
    """Yield one run a number or range of numbers, each a link to its paragraph where the report prints it."""
    separator, first = ("、" if ctx.chinese else ", "), True
    wide = style.chain["¶"] > 0.9
    for number, last in _ranges(node.paragraphs):
        label = str(number) if number == last else f"{number}–{last}"
        known = number in ctx.paragraphs
        unmarked = [n for n in range(number, last + 1) if n in ctx.paragraphs and n not in ctx.marked]
        place = f"mark-{unmarked[0]}" if unmarked else ""
        ctx.marked.update(dict.fromkeys(unmarked, place))
        kerns: tuple[tuple[int, float], ...] = ()
        if first:
            kerns = ((0, 1.5 + (_PILCROW_BEFORE * style.size if wide else 0)), (1, _PILCROW_AFTER * style.size if wide else 0))
        yield Run(
            ("¶" if first else separator) + label,
            style.chain,
            style.size,
            ink or style.ink,
            tag="Link" if known else "",
            target=f"#p-{number}" if known else "",
            spoken=ctx.report.source_mark_alt.replace("{n}", label) if known else "",
            place=place,
            unbroken=True,
            tied=first or len(node.paragraphs) <= 6,
            even=True,
            kerns=kerns,
        )
        first = False


def _ranges(paragraphs: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield first and last number: three and more that follow one another are one range."""
    for _, group in groupby(enumerate(paragraphs), lambda pair: pair[1] - pair[0]):
        numbers = [n for _, n in group]
        if len(numbers) > 2:
            yield numbers[0], numbers[-1]
        else:
            yield from zip(numbers, numbers, strict=True)


def _link(ctx: Context, node: Link, style: Style, ink: str) -> Run:
    """Return a link; one to a heading that is not there, or of another scheme than http(s) and mailto, is plain text."""
    inner = node.href.startswith("#")
    live = node.href[1:] in ctx.ids if inner else node.href.lower().startswith(_SCHEMES)
    look = ink or ctx.inks["accent"]
    return Run(
        node.text,
        style.chain,
        style.size,
        look if live else ink or style.ink,
        tag="Link" if live else "",
        target=node.href if live else "",
        spoken=node.text if live else "",
        cited=live and not inner,
        under=look,
    )


def _note(ctx: Context, node: Note, ink: str) -> Run:
    """Return the number of a note, a link to it; the note itself is printed at the end."""
    ctx.notes.append(node.content)
    number = len(ctx.notes)
    style = ctx.styles["mark"]
    return Run(
        f"[{number}]",
        style.chain,
        style.size,
        ink or style.ink,
        tag="Link",
        target=f"#note-{number}",
        spoken=f"{ctx.report.notes_heading} {number}".strip(),
        place=f"noted-{number}",
        unbroken=True,
        tied=True,
        kerns=((0, 1.0),),
    )
