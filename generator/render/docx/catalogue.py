"""The styles of our Word files: name, kind, parent; how they look is in the house style. The names are the contract with a user's file."""

from typing import Literal, NamedTuple

Kind = Literal["paragraph", "character", "table"]


class Entry(NamedTuple):
    """One style."""

    name: str
    """Word's name for it; built-in names as Word spells them in its menus."""
    kind: Kind = "paragraph"
    parent: str = ""
    next: str = ""
    """The style of the paragraph that Enter makes."""
    own: bool = False
    """Ours, not one of Word's."""
    shown: bool = True
    """In the style gallery."""

    @property
    def id(self) -> str:
        """Return the style's id in our own files."""
        return _IDS.get(self.name) or "".join(c for c in self.name if c.isalnum())

    @property
    def stored(self) -> str:
        """Return the name as the file stores it (ISO 29500-1, 17.7.4.9: built-in names in their primary form)."""
        return _STORED.get(self.name, self.name)


_STORED = {
    **{f"Heading {n}": f"heading {n}" for n in (1, 2, 3)},
    **{f"TOC {n}": f"toc {n}" for n in (1, 2, 3)},
    "Caption": "caption",
    "Header": "header",
    "Footer": "footer",
    "Footnote Text": "footnote text",
    "Footnote Reference": "footnote reference",
    "Comment Text": "annotation text",
    "Comment Reference": "annotation reference",
    "Table Normal": "Normal Table",
}
_IDS = {"Table Normal": "TableNormal", "Default Paragraph Font": "DefaultParagraphFont"}

PARAGRAPHS = (
    Entry("Normal"),
    Entry("Masthead", own=True, parent="Normal", next="Normal"),
    Entry("Title", parent="Normal", next="Body Text"),
    Entry("Report Title", own=True, parent="Title", next="Body Text"),
    Entry("Subtitle", parent="Normal", next="Body Text"),
    *(Entry(f"Heading {n}", parent="Normal", next="Body Text") for n in (1, 2, 3)),
    Entry("Body Text", parent="Normal"),
    Entry("Lead", parent="Body Text", own=True),
    Entry("Empty Section", parent="Body Text", own=True),
    Entry("List Bullet", parent="Body Text"),
    Entry("List Number", parent="Body Text"),
    Entry("Quote", parent="Body Text"),
    Entry("Caption", parent="Normal", next="Body Text"),
    Entry("Issue Line", parent="Normal", own=True),
    Entry("Issue Ends", parent="Normal", own=True),
    Entry("Memo Field Label", parent="Normal", own=True),
    Entry("Memo Field", parent="Normal", own=True),
    Entry("Meta Label", parent="Normal", own=True),
    Entry("Meta Value", parent="Normal", own=True),
    Entry("Table Text", parent="Normal", own=True),
    Entry("Table Name", parent="Table Text", own=True),
    Entry("Table Index", parent="Table Text", own=True),
    Entry("Table Number", parent="Table Text", own=True),
    Entry("Table Dot", parent="Table Text", own=True),
    Entry("Table Mark", parent="Table Text", own=True),
    Entry("Table Heading", parent="Table Text", own=True),
    Entry("Table Heading Right", parent="Table Heading", own=True),
    Entry("Table Heading Centre", parent="Table Heading", own=True),
    Entry("Table Note", parent="Table Text", own=True),
    Entry("Table End", parent="Normal", own=True, shown=False),
    Entry("Figure Label", parent="Table Text", own=True),
    Entry("Figure Number", parent="Table Text", own=True),
    Entry("Hero Label", parent="Table Text", own=True),
    Entry("Hero Number", parent="Table Text", own=True),
    Entry("Hero Line", parent="Table Text", own=True),
    Entry("Timeline", parent="Body Text", own=True),
    Entry("Speaker Title", parent="Normal", own=True, next="List Bullet"),
    Entry("Gap Heading", parent="Normal", own=True, next="Gap Item"),
    Entry("Gap Item", parent="List Bullet", own=True),
    Entry("Source Text", parent="Normal", own=True),
    Entry("Name List Label", parent="Body Text", own=True),
    Entry("Name List Title", parent="Body Text", own=True),
    Entry("Name List Name", parent="Body Text", own=True),
    Entry("Colophon", parent="Normal", own=True),
    Entry("TOC Heading", parent="Normal", next="Normal"),
    *(Entry(f"TOC {n}", parent="Normal", next="Normal", shown=False) for n in (1, 2, 3)),
    Entry("Header", parent="Normal", shown=False),
    Entry("Footer", parent="Normal", shown=False),
    Entry("Footer Even", parent="Footer", own=True, shown=False),
    Entry("Footnote Text", parent="Normal", shown=False),
    Entry("Comment Text", parent="Normal", shown=False),
)
CHARACTERS = (
    Entry("Default Paragraph Font", "character", shown=False),
    Entry("Strong", "character"),
    Entry("Secondary", "character", own=True),
    Entry("Accent", "character", own=True),
    Entry("Target", "character", own=True),
    Entry("Restored", "character", own=True),
    *(Entry(f"{tone} Strong", "character", tone, own=True) for tone in ("Secondary", "Accent", "Target", "Restored")),
    Entry("Cited", "character", own=True),
    Entry("Cited Restored", "character", "Restored", own=True),
    Entry("Source Mark", "character", own=True),
    Entry("Source Number", "character", own=True),
    Entry("Heading Aside", "character", own=True),
    Entry("Unit", "character", own=True),
    Entry("Page Number", "character", shown=False),
    Entry("Placeholder Text", "character", shown=False),
    Entry("Hyperlink", "character", shown=False),
    Entry("Footnote Reference", "character", shown=False),
    Entry("Comment Reference", "character", shown=False),
)
TABLES = (
    Entry("Table Normal", "table", shown=False),
    Entry("Briefing Table", "table", "Table Normal", own=True),
    Entry("Memo Form", "table", "Table Normal", own=True),
    Entry("Figure Panel", "table", "Table Normal", own=True),
    Entry("Name List", "table", "Table Normal", own=True),
)
CATALOGUE = (*PARAGRAPHS, *CHARACTERS, *TABLES)

IDS = {entry.name: entry.id for entry in CATALOGUE}
"""Name to id, in our own files."""
