"""Bookmarks (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .syntax import text_string


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark: its depth from 0, its title, the name of the place it leads to."""

    level: int
    title: str
    key: str


@dataclass(slots=True)
class _Node:
    number: int
    title: str
    target: str
    parent: int
    kids: list["_Node"] = field(default_factory=list)


def outline(bookmarks: Sequence[Bookmark], targets: Sequence[str], root: int, numbers: Sequence[int]) -> dict[int, bytes]:
    """Return the outline's objects by number.

    Args:
        bookmarks: In reading order; a level that skips is taken as one deeper than the one before.
        targets: The destination of each, as PDF writes it.
        root: Object number of the outline dictionary.
        numbers: Object number of each bookmark.
    """
    top: list[_Node] = []
    path: list[_Node] = []
    for bookmark, target, number in zip(bookmarks, targets, numbers, strict=True):
        del path[bookmark.level :]
        node = _Node(number, bookmark.title, target, path[-1].number if path else root)
        (path[-1].kids if path else top).append(node)
        path.append(node)
    objects = {root: f"<</Type/Outlines{_ends(top)}/Count {len(bookmarks)}>>".encode()}
    _write(top, objects)
    return objects


def _ends(nodes: list[_Node]) -> str:
    return f"/First {nodes[0].number} 0 R/Last {nodes[-1].number} 0 R" if nodes else ""


def _write(nodes: list[_Node], objects: dict[int, bytes]) -> int:
    """Add the nodes and all below; return how many."""
    total = 0
    for index, node in enumerate(nodes):
        below = _write(node.kids, objects)
        total += 1 + below
        entry = f"<</Title{text_string(node.title)}/Parent {node.parent} 0 R/Dest{node.target}"
        if index:
            entry += f"/Prev {nodes[index - 1].number} 0 R"
        if index + 1 < len(nodes):
            entry += f"/Next {nodes[index + 1].number} 0 R"
        if below:
            entry += _ends(node.kids) + f"/Count {below}"
        objects[node.number] = (entry + ">>").encode()
    return total
