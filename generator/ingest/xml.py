"""XML parts of containers: no document type, no entity, nothing from outside."""

from typing import Any

from generator.errors import SourceRefused, SourceUnreadable
from generator.ingest.limits import Limits, refuse_over

_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def parse(data: bytes, where: str, limits: Limits) -> Any:
    """Return the root element of ``data``.

    Raises:
        SourceRefused: it declares a document type (forbidden in packages by OPC, ISO/IEC 29500-2, 6.2.5).
        SourceTooLarge: more elements than ``limits.xml_elements``.
        SourceUnreadable: it is not well-formed, or nested deeper than libxml2 goes (256).
    """
    from lxml import etree  # noqa: PLC0415 - 20 ms, and a text does not need it

    if any(mark in data for mark in _DOCTYPES):
        raise SourceRefused("an XML part declares a document type", where, "save the document again in Word")
    refuse_over(data.count(b"<"), limits.xml_elements, "XML tags", where)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceUnreadable(f"an XML part is broken: {error}", where, "save the document again in Word") from error
    information: Any = root.getroottree().docinfo
    if information.doctype:
        raise SourceRefused("an XML part declares a document type", where, "save the document again in Word")
    return root


def local(tag: object) -> str:
    """Return the name of an element or attribute without its namespace; empty for what is no element."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
