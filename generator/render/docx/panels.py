"""Panels that are grids rather than tables of facts: meta strip, key figures, name list."""

from generator.model.report import FigureGroup, Inlines, KeyFigure, KeyFigures, MetaStrip, NameList
from generator.render.docx import tables, xml
from generator.render.docx.inlines import Pen, inlines, source_mark

_WHITE = '<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def _tc(width: int, inside: str, extra: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{extra}</w:tcPr>{inside}</w:tc>'


def _tr(cells: list[str], *, head: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{''.join(cells)}</w:tr>"


def _even(total: int, count: int) -> tuple[int, ...]:
    share = total // count
    return (*([share] * (count - 1)), total - share * (count - 1))


def meta_strip(pen: Pen, block: MetaStrip) -> str:
    """Return the strip: labels are the head row, values and notes the row beneath."""
    grid = _even(xml.mm(pen.style.measure), len(block.cells))
    summary = "、".join(cell.label for cell in block.cells)
    labels = [_tc(width, pen.paragraph("Meta Label", xml.run(cell.label))) for cell, width in zip(block.cells, grid, strict=True)]
    values = []
    for cell, width in zip(block.cells, grid, strict=True):
        note = pen.paragraph("Table Note", inlines(pen, cell.note)) if cell.note else ""
        values.append(_tc(width, pen.paragraph("Meta Value", inlines(pen, cell.value)) + note))
    return f"{tables.opening(pen, 'Memo Form', grid, summary, summary)}{_tr(labels, head=True)}{_tr(values)}</w:tbl>" + pen.paragraph(
        "Table End", ""
    )


def _figure(pen: Pen, figure: KeyFigure, label: str = "Figure Label", number: str = "Figure Number") -> str:
    note = xml.run(f"\u3000{figure.note}", pen.look("Secondary")) if figure.note else ""
    tone = pen.look("Target") if figure.tone == "target" else ""
    unit = pen.look("Unit")
    shown = xml.run(figure.qualifier, unit) + xml.run(figure.number, tone) + xml.run(figure.unit and f" {figure.unit}", unit)
    mark = xml.run(" ") + source_mark(pen, figure.mark) if figure.mark else ""
    out = pen.paragraph(label, xml.run(figure.label) + note) + pen.paragraph(number, shown + mark)
    return out + (pen.paragraph("Table Note", xml.run(figure.source_form)) if figure.source_form else "")


def _hero(pen: Pen, block: KeyFigures) -> str:
    hero = block.hero
    unit = f" {hero.unit}" if hero.unit else ""
    out = pen.paragraph("Hero Label", xml.run(hero.label)) + pen.paragraph("Hero Number", xml.run(hero.qualifier + hero.number + unit))
    lines: list[Inlines] = [line for line in block.hero_lines if line]
    out += "".join(pen.paragraph("Hero Line", inlines(pen, line)) for line in lines)
    extra = "\u3000".join(part for part in (hero.note, hero.source_form) if part)
    if extra or hero.mark:
        out += pen.paragraph("Hero Line", xml.run(extra) + (source_mark(pen, hero.mark) if hero.mark else ""))
    return out


def key_figures(pen: Pen, block: KeyFigures) -> str:
    """Return the panel: the hero in the first column, reaching down; a column a group, its heading in the head row."""
    groups = block.groups
    grid = _even(xml.mm(pen.style.measure), 1 + len(groups))
    fill = _WHITE.format(fill=pen.style.colours["accent"])
    depth = max((len(group.figures) + bool(group.legend) for group in groups), default=0)
    summary = "、".join((block.hero.label, *(group.heading for group in groups)))
    reach = '<w:vMerge w:val="restart"/>' if depth else ""
    heads = [_tc(grid[0], _hero(pen, block), reach + fill)]
    heads += [_tc(width, _group_head(pen, group)) for group, width in zip(groups, grid[1:], strict=True)]
    rows = [_tr(heads, head=True)]
    for at in range(depth):
        cells = [_tc(grid[0], pen.paragraph("Hero Line", ""), "<w:vMerge/>" + fill)]
        cells += [_tc(width, _figure_at(pen, group, at)) for group, width in zip(groups, grid[1:], strict=True)]
        rows.append(_tr(cells))
    return f"{tables.opening(pen, 'Figure Panel', grid, summary, summary)}{''.join(rows)}</w:tbl>" + pen.paragraph("Table End", "")


def _group_head(pen: Pen, group: FigureGroup) -> str:
    tone = pen.look("Target Strong") if group.tone == "target" else ""
    return pen.paragraph("Table Heading", xml.run(group.heading, tone))


def _figure_at(pen: Pen, group: FigureGroup, at: int) -> str:
    if at < len(group.figures):
        return _figure(pen, group.figures[at])
    if at == len(group.figures) and group.legend:
        return "".join(pen.paragraph("Table Note", xml.run(line)) for line in group.legend)
    return pen.paragraph("Figure Label", "")


def name_list(pen: Pen, block: NameList) -> str:
    """Return 出席： and the like: label, titles hanging, names in a column three characters wide."""
    em = pen.style.styles["Body Text"].size or pen.style.styles["Normal"].size or 11.0
    total = xml.mm(pen.style.measure)
    indent = pen.style.styles["Body Text"].first_line_characters or 0.5
    label = xml.twips((tables.advance(block.label) + indent) * em + pen.style.tables.gutter)
    longest = max((tables.advance(name) for _, name in block.entries), default=3.0)
    name_width = min(xml.twips((max(longest, 3.0) + 0.2) * em + pen.style.tables.gutter), total // 3)
    grid = (label, total - label - name_width, name_width)
    rows = []
    for at, (titles, name) in enumerate(block.entries):
        first = pen.paragraph("Name List Label", xml.run(block.label) if at == 0 else "")
        cells = [_tc(grid[0], first), _tc(grid[1], pen.paragraph("Name List Title", xml.run(titles)))]
        cells.append(_tc(grid[2], pen.paragraph("Name List Name", _spread(name, em, at))))
        rows.append(_tr(cells))
    return f"{tables.opening(pen, 'Name List', grid, block.label, block.label, head=False)}{''.join(rows)}</w:tbl>" + pen.paragraph(
        "Table End", ""
    )


def _spread(name: str, em: float, at: int) -> str:
    """Return a name; two characters are fitted to the width of three, and stay two characters."""
    if len(name) == 2 and all(c >= "\u2e80" for c in name):
        return xml.run(name, f'<w:fitText w:val="{xml.twips(3 * em)}" w:id="{-1000 - at}"/>')
    return xml.run(name)
