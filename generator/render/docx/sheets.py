# ruff: noqa: E501  (a line of markup is read whole)
"""styles.xml, numbering.xml, theme, settings and font table of a house style."""

import msgspec

from generator.render.docx.catalogue import CATALOGUE, Entry
from generator.render.docx.style import Face, Look, Rule, Style, Tables
from generator.render.docx.xml import DECLARATION, NAMESPACES, attribute, mm, twips

LANGUAGES = {"zh-Hant": ("zh-TW", "zh-TW"), "zh-Hans": ("zh-CN", "zh-CN"), "en": ("en-US", "zh-CN")}
"""Locale to ``w:lang`` (val, eastAsia)."""

COUNTING = {"zh-Hant": "taiwaneseCountingThousand", "zh-Hans": "chineseCountingThousand", "en": "decimal"}
BULLETS, NUMBERS, HEADINGS = 1, 2, 3
"""Abstract numbering definitions and the first instance of each."""

_THEME_FACES = {"heading": "major", "body": "minor"}


def languages(locale: str) -> tuple[str, str]:
    """Return the Latin and East Asian language tags that Word knows for a locale."""
    return LANGUAGES.get(locale, LANGUAGES["zh-Hant"])


def _fonts(style: Style, locale: str, face: str) -> str:
    theme = _THEME_FACES.get(face)
    if theme:
        return (
            f'<w:rFonts w:asciiTheme="{theme}HAnsi" w:eastAsiaTheme="{theme}EastAsia" w:hAnsiTheme="{theme}HAnsi" w:cstheme="{theme}Bidi"/>'
        )
    found = style.faces(locale)[face]
    latin, han = attribute(found.latin), attribute(found.east_asian)
    return f'<w:rFonts w:ascii="{latin}" w:eastAsia="{han}" w:hAnsi="{latin}" w:cs="{latin}"/>'


def _border(name: str, rule: Rule, style: Style) -> str:
    if not rule.width:
        return f'<w:{name} w:val="nil"/>'
    eighths, space = max(2, round(rule.width * 8)), round(rule.space)
    return f'<w:{name} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{style.colours[rule.colour]}"/>'


def _flag(name: str, value: bool | None) -> str:
    return "" if value is None else f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'


def paragraph_properties(look: Look, style: Style) -> str:
    """Return the inside of ``w:pPr`` in the order of the schema (CT_PPrBase)."""
    borders = [
        _border(side, rule, style)
        for side, rule in (("top", look.above), ("left", look.beside), ("bottom", look.below), ("between", look.between))
        if rule
    ]
    out = [_flag("keepNext", look.keep_next), _flag("keepLines", look.keep_lines)]
    out.append(f"<w:pBdr>{''.join(borders)}</w:pBdr>" if borders else "")
    out.append(f'<w:shd w:val="clear" w:color="auto" w:fill="{style.colours[look.shade]}"/>' if look.shade else "")
    out.append(_tabs(look, style))
    out.append(_flag("snapToGrid", look.on_grid))
    out.append(_spacing(look))
    out.append(_indent(look))
    out.append(f'<w:jc w:val="{look.align}"/>' if look.align else "")
    return "".join(out)


def _tabs(look: Look, style: Style) -> str:
    if not look.tabs:
        return ""
    stops = "".join(f'<w:tab w:val="{tab.align}" w:pos="{mm(style.measure if tab.at < 0 else tab.at)}"/>' for tab in look.tabs)
    return f"<w:tabs>{stops}</w:tabs>"


def _spacing(look: Look) -> str:
    parts = [f'w:{side}="{twips(value)}"' for side, value in (("before", look.before), ("after", look.after)) if value is not None]
    if look.leading is not None:
        parts.append(f'w:line="{twips(look.leading)}" w:lineRule="exact"')
    return f"<w:spacing {' '.join(parts)}/>" if parts else ""


def _indent(look: Look) -> str:
    parts = [f'w:{side}="{twips(value)}"' for side, value in (("left", look.left), ("right", look.right)) if value is not None]
    if look.hanging:
        parts.append(f'w:hanging="{twips(look.hanging)}"')
    elif look.first_line_characters is not None:
        # Zero characters must be said, or an inherited indent in characters goes on winning (17.3.1.12).
        points = look.first_line_characters * (look.size or 16)
        parts.append(f'w:firstLineChars="{round(look.first_line_characters * 100)}" w:firstLine="{twips(points)}"')
    elif look.first_line is not None:
        parts.append(f'w:firstLineChars="0" w:firstLine="{twips(look.first_line)}"')
    return f"<w:ind {' '.join(parts)}/>" if parts else ""


def run_properties(look: Look, style: Style, locale: str) -> str:
    """Return the inside of ``w:rPr`` in the order of the schema (EG_RPrBase)."""
    out = [_fonts(style, locale, look.face) if look.face else ""]
    if look.bold is not None:
        out.append(_flag("b", look.bold) + _flag("bCs", look.bold))
    out.append(f'<w:color w:val="{style.colours[look.colour]}"/>' if look.colour else "")
    out.append(f'<w:spacing w:val="{twips(look.letter_space)}"/>' if look.letter_space is not None else "")
    if look.size is not None:
        out.append(f'<w:sz w:val="{round(look.size * 2)}"/><w:szCs w:val="{round(look.size * 2)}"/>')
    if look.underline is not None:
        out.append(f'<w:u w:val="{"single" if look.underline else "none"}"/>')
    out.append('<w:vertAlign w:val="superscript"/>' if look.superscript else "")
    return "".join(out)


_NUMBERED = {"List Bullet": (BULLETS, 0), "List Number": (NUMBERS, 0), "Gap Item": (BULLETS, 0)}


def _numbering(entry: Entry, style: Style) -> str:
    number, level = _NUMBERED.get(entry.name, (0, 0))
    if entry.name.startswith("Heading "):
        level = int(entry.name[-1]) - 1
        number = HEADINGS if level < len(style.numbering.headings) else 0
    if not number:
        return ""
    depth = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{depth}<w:numId w:val="{number}"/></w:numPr>'


def _look(name: str, style: Style) -> Look:
    """Return a style's look; the headings of gaps and contents look like heading 1 but, for its number's sake, are no children of it."""
    look = style.styles.get(name, Look())
    if name not in ("Gap Heading", "TOC Heading"):
        return look
    base = msgspec.to_builtins(style.styles.get("Heading 1", Look()))
    return msgspec.convert(base | msgspec.to_builtins(look), Look)


def _style(entry: Entry, style: Style, locale: str) -> str:
    look = _look(entry.name, style)
    default = ' w:default="1"' if entry.name in ("Normal", "Default Paragraph Font", "Table Normal") else ""
    custom = ' w:customStyle="1"' if entry.own else ""
    out = [f'<w:style w:type="{entry.kind}"{default}{custom} w:styleId="{entry.id}"><w:name w:val="{entry.stored}"/>']
    out.append(f'<w:basedOn w:val="{Entry(entry.parent).id}"/>' if entry.parent else "")
    out.append(f'<w:next w:val="{Entry(entry.next).id}"/>' if entry.next else "")
    out.append(f'<w:uiPriority w:val="{1 if entry.shown else 99}"/>')
    out.append("" if entry.shown else "<w:semiHidden/><w:unhideWhenUsed/>")
    out.append("<w:qFormat/>" if entry.shown and entry.kind != "table" else "")
    if entry.kind == "table":
        out.append(_table_style(entry.name, style))
    else:
        if entry.kind == "paragraph":
            inside = _with_numbering(paragraph_properties(look, style), _numbering(entry, style))
            outline = f'<w:outlineLvl w:val="{int(entry.name[-1]) - 1}"/>' if entry.name.startswith("Heading ") else ""
            # The gap panel's heading stands in the outline like any other, but carries no number.
            outline = '<w:outlineLvl w:val="0"/>' if entry.name == "Gap Heading" else outline
            out.append(f"<w:pPr>{inside}{outline}</w:pPr>" if inside or outline else "")
        inside = run_properties(look, style, locale)
        out.append(f"<w:rPr>{inside}</w:rPr>" if inside else "")
    return "".join(out) + "</w:style>"


def _with_numbering(properties: str, numbering: str) -> str:
    """Put ``w:numPr`` where the schema wants it: after the keep flags and the frame."""
    if not numbering:
        return properties
    places = [
        at
        for mark in ("<w:pBdr", "<w:shd", "<w:tabs", "<w:snapToGrid", "<w:spacing", "<w:ind", "<w:jc")
        if (at := properties.find(mark)) >= 0
    ]
    at = min(places, default=len(properties))
    return properties[:at] + numbering + properties[at:]


def _table_style(name: str, style: Style) -> str:
    tables = style.tables
    if name == "Table Normal":
        return (
            '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        )
    if name == "Briefing Table":
        return _briefing_table(tables, style)
    rules = ""
    if name == "Memo Form":
        rules = f"<w:tblBorders>{_border('top', tables.head, style)}{_border('bottom', tables.head, style)}</w:tblBorders>"
    if name == "Figure Panel":
        return f"<w:tblPr>{_cell_margins(2, 0, before=tables.gutter)}</w:tblPr>"
    return f"<w:tblPr>{rules}{_cell_margins(tables.inset if name == 'Memo Form' else 0, tables.gutter)}</w:tblPr>"


def _cell_margins(inset: float, gutter: float, before: float = 0) -> str:
    """Text begins at the cell's left edge, so that a table's text aligns with the margins; the gutter is at the right."""
    room = twips(inset)
    return (
        f'<w:tblCellMar><w:top w:w="{room}" w:type="dxa"/><w:left w:w="{twips(before)}" w:type="dxa"/>'
        f'<w:bottom w:w="{room}" w:type="dxa"/><w:right w:w="{twips(gutter)}" w:type="dxa"/></w:tblCellMar>'
    )


def _briefing_table(tables: Tables, style: Style) -> str:
    top = _border("top", tables.top, style) if tables.top else ""
    rules = f"<w:tblBorders>{top}{_border('bottom', tables.foot, style)}{_border('insideH', tables.row, style)}</w:tblBorders>"
    head = f"<w:tcBorders>{_border('bottom', tables.head, style)}</w:tcBorders>"
    return (
        f"<w:tblPr>{rules}{_cell_margins(tables.inset, tables.gutter)}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>{head}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
        '<w:tblStylePr w:type="lastCol"><w:tblPr/><w:tcPr><w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar></w:tcPr></w:tblStylePr>'
    )


def styles_xml(style: Style, locale: str) -> str:
    """Return ``word/styles.xml``."""
    latin, han = languages(locale)
    gap = "" if style.han_latin_gap else ' w:val="0"'
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(style, locale, "body")}<w:lang w:val="{latin}" w:eastAsia="{han}" w:bidi="ar-SA"/></w:rPr>'
        f"</w:rPrDefault><w:pPrDefault><w:pPr><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE{gap}/><w:autoSpaceDN{gap}/></w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
    )
    latent = '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    numberless = '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    body = "".join(_style(entry, style, locale) for entry in CATALOGUE)
    return f"{DECLARATION}<w:styles {NAMESPACES}>{defaults}{latent}{body}{numberless}</w:styles>"


def abstract_numberings(style: Style, locale: str) -> str:
    """Return the three ``w:abstractNum`` of our files: bullets, numbers, headings."""
    looks = style.styles
    one, two = "List Bullet", "List Number"
    bullet = _level(0, "bullet", style.numbering.bullet, "ListBullet", look=looks.get(one, Look()), number=_number_look(style, locale, one))
    number = _level(
        0, "decimal", style.numbering.list_text, "ListNumber", look=looks.get(two, Look()), number=_number_look(style, locale, two)
    )
    levels = []
    for depth, (kind, text) in enumerate(style.numbering.headings):
        fmt = COUNTING.get(locale, "decimal") if kind == "counting" else kind
        shown = f"%{depth + 1}." if fmt == "decimal" and kind == "counting" else text
        levels.append(_level(depth, fmt, shown, f"Heading{depth + 1}", look=Look(), suffix="nothing" if fmt != "decimal" else "space"))
    kinds = (("singleLevel", bullet), ("singleLevel", number), ("multilevel", "".join(levels)))
    return "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="{kind}"/>{inside}</w:abstractNum>'
        for index, (kind, inside) in enumerate(kinds, 1)
        if inside
    )


def instances(style: Style) -> str:
    """Return the instance of each definition that the styles name."""
    numbers = (BULLETS, NUMBERS, HEADINGS) if style.numbering.headings else (BULLETS, NUMBERS)
    return "".join(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in numbers)


def _number_look(style: Style, locale: str, name: str) -> str:
    look = style.styles.get(f"{name} Number")
    return run_properties(look, style, locale) if look else ""


def _level(depth: int, fmt: str, text: str, linked: str, *, look: Look, number: str = "", suffix: str = "tab") -> str:
    left, hanging = twips(look.left or 0), twips(look.hanging or 0)
    indent = f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>' if hanging else ""
    if not hanging and look.first_line_characters:
        # A number of a run-in list: the level's own indent would win over the style's (17.9.23).
        indent = f"<w:pPr>{_indent(look)}</w:pPr>"
    suffix = "space" if suffix == "tab" and not hanging else suffix
    looks = f"<w:rPr>{number}</w:rPr>" if number else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:pStyle w:val="{linked}"/><w:suff w:val="{suffix}"/>'
        f'<w:lvlText w:val="{attribute(text)}"/><w:lvlJc w:val="left"/>{indent}{looks}</w:lvl>'
    )


def font_table_xml(style: Style, locale: str) -> str:
    """Return ``word/fontTable.xml``: the fonts with the names that stand in for them."""
    seen: dict[str, Face] = {}
    for face in style.faces(locale).values():
        seen.setdefault(face.east_asian, face)
        seen.setdefault(face.latin, face)
    fonts = "".join(_font(name, face) for name, face in sorted(seen.items()))
    return f"{DECLARATION}<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


def _font(name: str, face: Face) -> str:
    alternatives = ",".join(face.instead) if name == face.east_asian else ""
    other = f'<w:altName w:val="{attribute(alternatives)}"/>' if alternatives else ""
    return f'<w:font w:name="{attribute(name)}">{other}<w:family w:val="{"roman" if face.serif else "swiss"}"/><w:pitch w:val="variable"/></w:font>'


def settings_xml(style: Style, locale: str) -> str:
    """Return ``word/settings.xml`` in the order of the schema (CT_Settings); compatibility mode 15, no ``updateFields``."""
    latin, han = languages(locale)
    # Notes under the text, not at the page's foot, where a colophon stands.
    below = '<w:pos w:val="beneathText"/>' if style.styles.get("Colophon", Look()).at_page_foot else ""
    mirror = "<w:evenAndOddHeaders/>" if style.odd_even else ""
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{mirror}'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        f'<w:noLineBreaksAfter w:lang="{han}" w:val="$([{{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"/>'
        f'<w:noLineBreaksBefore w:lang="{han}" w:val="!%),.:;&gt;?]}}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"/>'
        f'<w:footnotePr>{below}<w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        "<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>"
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        '<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>'
        '<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>'
        '<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>'
        "</w:compat>"
        f'<w:themeFontLang w:val="{latin}" w:eastAsia="{han}"/>'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" '
        'w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def theme_xml(style: Style, locale: str) -> str:
    """Return ``word/theme/theme1.xml``: two faces, each with its East Asian font, and the style's colours."""
    faces = style.faces(locale)
    colours = style.colours
    ink, accent = colours["ink"], colours.get("accent", colours["ink"])
    scheme = {"dk1": ink, "lt1": "FFFFFF", "dk2": accent, "lt2": colours.get("panel", "FFFFFF")}
    scheme |= {
        f"accent{n}": colours.get(name, accent) for n, name in enumerate(("accent", "red", "secondary", "hairline", "accent", "red"), 1)
    }
    scheme |= {"hlink": accent, "folHlink": colours.get("secondary", accent)}
    shades = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in scheme.items())
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{attribute(faces[face].latin)}"/><a:ea typeface="{attribute(faces[face].east_asian)}"/>'
        f'<a:cs typeface=""/></a:{kind}Font>'
        for face, kind in _THEME_FACES.items()
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{attribute(style.name)}"><a:themeElements>'
        f'<a:clrScheme name="{attribute(style.name)}">{shades}</a:clrScheme><a:fontScheme name="{attribute(style.name)}">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="{attribute(style.name)}"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
