"""Mails (RFC 5322, MIME) and pages saved as MHTML: the body, and each attachment."""

import email
import email.policy
from email.message import EmailMessage, Message
from email.utils import parseaddr, parsedate_to_datetime

import msgspec

from generator.errors import NoText, SourceUnreadable
from generator.ingest.limits import Limits, refuse_over
from generator.model.source import Metadata


class Part(msgspec.Struct, frozen=True):
    """A piece of a mail that is read as a document of its own."""

    name: str
    data: bytes
    charset: str | None = None
    """As its header names it."""
    metadata: Metadata = Metadata()
    """Subject, sender and date of the mail, for its body."""


def parts(data: bytes, name: str, limits: Limits) -> tuple[Part, ...]:
    """Return the body of a mail (its plain text, or else its HTML) and its attachments, in order.

    Raises:
        NoText: neither is there.
        SourceTooLarge: more parts than ``limits.mail_parts``.
        SourceUnreadable: the mail cannot be parsed.
    """
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        refuse_over(sum(1 for _ in message.walk()), limits.mail_parts, "parts of a mail", name)
        body = _body(message)
        found = [] if body is None else [Part(name, _payload(body), body.get_content_charset(), _metadata(message))]
        for part in message.walk():
            if part is not body and _is_attachment(part):
                found.append(Part(part.get_filename() or f"{name}.attachment", _payload(part)))
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, KeyError, RecursionError) as error:
        raise SourceUnreadable("the mail is damaged", name, "save it again from the mail program") from error
    if not found:
        raise NoText("the mail holds no text", name, "save its attachment as a file")
    return tuple(found)


def _body(message: EmailMessage) -> EmailMessage | None:
    body = message.get_body(("plain", "html"))
    if isinstance(body, EmailMessage) and not _payload(body).strip():
        body = message.get_body(("html",))
    return body if isinstance(body, EmailMessage) else None


def _is_attachment(part: object) -> bool:
    assert isinstance(part, EmailMessage)
    return (
        not part.is_multipart()
        and (part.is_attachment() or bool(part.get_filename()))
        and part.get_content_maintype() not in {"image", "audio", "video"}
    )


def _payload(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        return inner[0].as_bytes() if isinstance(inner, list) and inner and isinstance(inner[0], Message) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _metadata(message: EmailMessage) -> Metadata:
    sender = parseaddr(str(message.get("from", "")))[0]
    try:
        day = parsedate_to_datetime(str(message["date"])).date().isoformat() if message["date"] else None
    except (ValueError, TypeError):
        day = None
    return Metadata(title=" ".join(str(message.get("subject", "")).split()) or None, author=sender or None, date=day)
