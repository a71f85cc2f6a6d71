"""The one tree of errors: each says what, where and how to mend it, and carries its exit code.

Doubt about a document is not an error but a `Diagnostic` (``model.diagnostic``).
"""

from enum import IntEnum
from typing import Any


class ExitCode(IntEnum):
    """Exit codes of the command; a stable interface (``docs/errors.md``)."""

    OK = 0
    USAGE = 2
    """The call's words are off (unknown option, locale, template)."""
    NO_INPUT = 3
    """A source is missing, or a folder holds no documents."""
    BAD_INPUT = 4
    """A source cannot be read as the kind of document it is or claims to be."""
    TOO_LARGE = 5
    """A source passes a limit of size, pages, entries, depth, time or memory."""
    ENCRYPTED = 6
    """A source is locked with a password."""
    NO_TEXT = 7
    """A source holds no text (a scan, an empty file)."""
    OUTPUT = 8
    """An output cannot be written."""
    CONFIG = 9
    """A configuration, theme, template or lexicon is at fault."""
    MISSING_GLYPH = 10
    """No font has a character that must be printed."""
    VERIFY = 11
    """A delivered file says something that its record or source does not."""
    SOME_FAILED = 12
    """A batch ended, and some of its documents failed."""
    BUSY = 13
    """Another run holds the output folder."""
    INTERNAL = 70
    """A fault of the program itself."""
    INTERRUPTED = 130


class JianbaoError(Exception):
    """Base of all errors that a user sees.

    Args:
        what: What is wrong, without a full stop.
        where: File, place in it, option or key; empty when there is none.
        fix: What the user can do; a sentence or a command.
    """

    exit_code: ExitCode = ExitCode.INTERNAL
    reason: str = "internal"
    """A stable, short code for ledgers and JSON output."""

    def __init__(self, what: str, where: str = "", fix: str = "") -> None:
        """Keep the three parts apart; see the class."""
        super().__init__(what, where, fix)
        self.what, self.where, self.fix = what, where, fix

    def __str__(self) -> str:
        """Return one line: ``where: what (fix)``; control characters are shown escaped, so that a file name cannot forge a line."""
        line = f"{self.where}: {self.what}" if self.where else self.what
        line = f"{line} — {self.fix}" if self.fix else line
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep every field when the error travels from a worker process."""
        return type(self), (self.what, self.where, self.fix)


class UsageError(JianbaoError):
    """The command line asks for something that there is not."""

    exit_code, reason = ExitCode.USAGE, "usage"


class SourceMissing(JianbaoError):
    """A named source does not exist, or a folder has no documents."""

    exit_code, reason = ExitCode.NO_INPUT, "missing"


class SourceUnreadable(JianbaoError):
    """A source is corrupt, of a kind that is not read, or not what it claims to be."""

    exit_code, reason = ExitCode.BAD_INPUT, "unreadable"


class UndecodableText(SourceUnreadable):
    """No encoding reads the bytes with enough evidence."""

    reason = "encoding"


class SourceRefused(SourceUnreadable):
    """A source is not a plain file in its place: FIFO, device, symlink out of the inbox, forbidden content."""

    reason = "refused"


class SourceTooLarge(JianbaoError):
    """A source passes a limit of size, pages, entries, ratio, depth, time or memory."""

    exit_code, reason = ExitCode.TOO_LARGE, "too_large"


class SourceEncrypted(JianbaoError):
    """A source is locked with a password."""

    exit_code, reason = ExitCode.ENCRYPTED, "encrypted"


class NoText(JianbaoError):
    """A source holds no text: an empty file, or pictures of pages."""

    exit_code, reason = ExitCode.NO_TEXT, "no_text"


class OutputError(JianbaoError):
    """An output file or folder cannot be written."""

    exit_code, reason = ExitCode.OUTPUT, "output"


class ConfigError(JianbaoError):
    """A configuration or lexicon file is at fault; ``where`` names file and key."""

    exit_code, reason = ExitCode.CONFIG, "config"


class ThemeError(ConfigError):
    """A theme is at fault; ``where`` names file and key, ``fix`` what is allowed."""

    reason = "theme"


class TemplateError(ConfigError):
    """A template is at fault; ``where`` names file and line (or paragraph and cell)."""

    reason = "template"


class RecordInvalid(ConfigError):
    """A record JSON breaks the schema or the rule that every fact is cut from its source."""

    reason = "record"


class MissingGlyph(JianbaoError):
    """No font of the theme has a character; ``where`` names the place in the report."""

    exit_code, reason = ExitCode.MISSING_GLYPH, "missing_glyph"


class VerificationFailed(JianbaoError):
    """A delivered file and its record or source disagree."""

    exit_code, reason = ExitCode.VERIFY, "verify"


class SomeFailed(JianbaoError):
    """A batch ended with documents that failed."""

    exit_code, reason = ExitCode.SOME_FAILED, "some_failed"


class Busy(JianbaoError):
    """Another run holds the output folder."""

    exit_code, reason = ExitCode.BUSY, "busy"
