"""From bytes to sources: what a document is, and who reads it."""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

import msgspec

from generator.errors import JianbaoError, NoText
from generator.ingest import kinds
from generator.ingest.content import Content, to_source
from generator.ingest.damage import misdecoded
from generator.ingest.encoding import Decoded, declared_charset, decode
from generator.ingest.limits import DEFAULT, Limits, refuse_over
from generator.model.diagnostic import Diagnostic
from generator.model.source import Metadata, Source

_OF_BYTES = {kinds.PDF: "pdf:read_pdf", kinds.DOCX: "docx:read_docx"}
_OF_TEXT = {kinds.HTML: "html:read_html", kinds.MARKDOWN: "markdown:read_markdown", kinds.PLAIN: "text:read_text"}
"""Kind to ``module:function``; a reader is loaded when a document needs it."""


def _reader(place: str) -> Callable[..., Content]:
    module, function = place.split(":")
    found: Callable[..., Content] = getattr(import_module(f"generator.ingest.readers.{module}"), function)
    return found


def read(data: bytes, name: str, *, encoding: str | None = None, limits: Limits = DEFAULT) -> tuple[Source, ...]:
    """Return the sources in a document: one, or for a mail its body and each attachment that can be read.

    Args:
        data: The whole file.
        name: File name, for errors and `Source.name`; its ending decides nothing.
        encoding: Encoding that the user named; None: found out.
        limits: Bounds checked before and while parsing.

    Raises:
        NoText: empty, or pictures of pages.
        SourceEncrypted: locked with a password.
        SourceTooLarge: passes a limit.
        UndecodableText: no encoding fits with enough evidence.
        SourceUnreadable: corrupt, or of a kind that is not read.
        UsageError: ``encoding`` is not one.
    """
    name = PurePath(name).name or name
    refuse_over(len(data), limits.bytes, "bytes", name)
    if not data.strip():
        raise NoText("the file is empty", name, "check that it was saved whole")
    if kinds.of_bytes(data, name) == kinds.MAIL:
        return _mail(data, name, limits, 1)
    return (_document(data, name, encoding, limits),)


def _document(data: bytes, name: str, encoding: str | None, limits: Limits, declared: str | None = None) -> Source:
    kind = kinds.of_bytes(data, name)
    if kind in _OF_BYTES:
        return to_source(_reader(_OF_BYTES[kind])(data, name, limits), name, data, limits)
    decoded = _decoded_again(decode(data, name, forced=encoding, declared=declared or declared_charset(data)))
    return to_source(_reader(_OF_TEXT[kinds.of_text(decoded.text, name)])(decoded, name, limits), name, data, limits)


def _decoded_again(decoded: Decoded) -> Decoded:
    """Return a text as it was before the whole of it was decoded wrongly and saved so; the encoding says how."""
    found = misdecoded.whole(decoded.text)
    return decoded if found is None else Decoded(found[0], found[1], min(decoded.confidence, 0.99))


def _mail(data: bytes, name: str, limits: Limits, depth: int) -> tuple[Source, ...]:
    """Return the body and the attachments that can be read; those that cannot are named in the first source's diagnostics."""
    from generator.ingest.readers.mail import parts  # noqa: PLC0415 - 40 ms, and few documents are mails

    refuse_over(depth, limits.mail_depth, "mails inside one another", name)
    sources: list[Source] = []
    refused: list[JianbaoError] = []
    for part in parts(data, name, limits):
        part_name = PurePath(part.name).name or name
        try:
            if kinds.of_bytes(part.data, part_name) == kinds.MAIL and part.data != data:
                sources.extend(_mail(part.data, part_name, limits, depth + 1))
            elif part.data.strip():
                source = _document(part.data, part_name, None, limits, part.charset)
                sources.append(msgspec.structs.replace(source, metadata=_merged(source.metadata, part.metadata)))
        except JianbaoError as error:
            refused.append(error)
    if not sources:
        raise refused[0] if refused else NoText("the mail holds no text", name, "save its attachment as a file")
    notes = tuple(Diagnostic("ingest.attachment_refused", "warning", str(error)) for error in refused)
    first = msgspec.structs.replace(sources[0], diagnostics=(*sources[0].diagnostics, *notes))
    return (first, *sources[1:])


def _merged(own: Metadata, mail: Metadata) -> Metadata:
    """Return what a document says of itself, and where it is silent what its mail says."""
    said = {field: getattr(own, field) or getattr(mail, field) for field in own.__struct_fields__}
    return Metadata(**said)
