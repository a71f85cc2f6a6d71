"""``jianbao.toml``: what the nightly job reads, makes and when. A fault names the file, the key and what is allowed."""

import datetime as dt
import re
import tomllib
import zoneinfo
from pathlib import Path
from typing import Any, Literal

import msgspec

from generator.errors import ConfigError, UsageError
from generator.model.lexicon import Lexicon
from generator.pipeline import LOCALES

FILE = "jianbao.toml"

Product = Literal["briefing", "memo", "record", "digest", "register"]
"""What a run makes: one briefing, memo and record JSON a document; one digest PDF and one XLSX register a run."""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one document may cost its worker."""

    wall_seconds: float = 60
    cpu_seconds: int = 40
    memory_mb: int = 1024
    """Address space a worker may grow to, MiB."""
    settle_seconds: float = 5
    """A file changed less than this long ago may still be arriving and is left for the next run."""
    attempts: int = 2
    """Times a document may kill its worker before it is quarantined."""


class Schedule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When the job runs."""

    cron: str = "30 6 * * *"
    timezone: str = "UTC"
    """IANA name."""


class Engine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who does the work."""

    kind: Literal["local", "dask"] = "local"
    jobs: int = 0
    """Worker processes; 0: one a processor core."""
    scheduler: str = ""
    """Address of a Dask scheduler (``tcp://…``); empty: a local cluster."""
    chunk: int = 16
    """Documents a Dask task."""


class Hooks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Commands run at the end, as argument lists; the paths made follow, one an argument."""

    on_success: tuple[str, ...] = ()
    on_failure: tuple[str, ...] = ()
    timeout_seconds: float = 300


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole job. Paths are taken from the folder of the file."""

    inbox: tuple[str, ...]
    output: str = "dist"
    products: tuple[Product, ...] = ("briefing", "memo", "record", "digest", "register")
    locales: tuple[str, ...] = ()
    """Empty: each document's own."""
    digest_locale: str = "zh-Hant"
    theme: str = "modern"
    paper: Literal["A4", "Letter"] | None = None
    styles: tuple[str, ...] = ("modern",)
    """Of the memo: one file a style."""
    templates: str = ""
    """Folder of the office's own templates; empty: those that ship."""
    embed_record: bool = False
    print_date: bool = False
    """Print the edition's day as the day of making. Off: the same document has the same bytes on any day."""
    date: str | None = None
    fsync: bool = True
    schedule: Schedule = Schedule()
    limits: Limits = Limits()
    engine: Engine = Engine()
    hooks: Hooks = Hooks()
    lexicon: Lexicon = Lexicon()


def load(path: Path | None) -> tuple[Config, Path]:
    """Return the configuration in ``path`` (or ``jianbao.toml`` here) and the folder that its paths start from.

    Raises:
        ConfigError: no file, no TOML, an unknown key, a value that is not allowed; ``where`` names file and key.
    """
    path = path or Path(FILE)
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ConfigError("no such file", str(path), "write one (docs/batch.md shows it) or name it with -c") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"not readable as TOML: {error}", str(path)) from error
    return parse(raw, str(path)), path.resolve().parent


def parse(raw: dict[str, Any], where: str) -> Config:
    """Return the configuration in a parsed TOML document; raise `ConfigError` as `load` does."""
    try:
        config = msgspec.convert(raw, Config)
    except msgspec.ValidationError as error:
        raise ConfigError(_plain(str(error)), where, f"allowed at the top: {', '.join(Config.__struct_fields__)}") from error
    _check(config, where)
    return config


def _plain(message: str) -> str:
    """Return msgspec's message with the key in TOML's writing."""
    return re.sub(r" - at `\$\.?(.*?)`", lambda m: f", at {m[1]}" if m[1] else "", message)


def _check(config: Config, where: str) -> None:
    """Raise `ConfigError` for values that have the right type and mean nothing."""
    if not config.inbox:
        raise ConfigError("no inbox folder", f"{where}: inbox", 'write inbox = ["folder"]')
    for locale in (*config.locales, config.digest_locale):
        if locale not in LOCALES:
            raise ConfigError(f"there is no locale {locale!r}", f"{where}: locales", f"use {', '.join(LOCALES)}")
    try:
        zoneinfo.ZoneInfo(config.schedule.timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        raise ConfigError(
            f"there is no time zone {config.schedule.timezone!r}", f"{where}: schedule.timezone", "use an IANA name: Asia/Taipei"
        ) from error
    from generator.batch.schedule import check_cron  # noqa: PLC0415 - loads cronsim

    check_cron(config.schedule.cron, f"{where}: schedule.cron")
    for name, value in (
        ("wall_seconds", config.limits.wall_seconds),
        ("memory_mb", config.limits.memory_mb),
        ("attempts", config.limits.attempts),
    ):
        if value <= 0:
            raise ConfigError(f"{value} is not above 0", f"{where}: limits.{name}")
    if config.engine.jobs < 0 or config.engine.chunk < 1:
        raise ConfigError("jobs is 0 or more, chunk 1 or more", f"{where}: engine")
    if config.date is not None:
        iso_day(config.date, f"{where}: date")


def iso_day(text: str, where: str) -> str:
    """Return ``text`` when it is an ISO 8601 day; raise `UsageError` otherwise."""
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(f"{text!r} is no day", where, "write it as 2026-11-28") from error


def find_lexicon(path: Path | None) -> Lexicon | None:
    """Return the lexicon of ``path``, or of ``jianbao.toml`` here when there is one; None without.

    Only ``[lexicon]`` is read, so that a file for single calls need not describe a job. Raises `ConfigError`.
    """
    chosen = path or Path(FILE)
    if path is None and not chosen.is_file():
        return None
    try:
        raw = tomllib.loads(chosen.read_text(encoding="utf-8"))
        return msgspec.convert(raw["lexicon"], Lexicon) if "lexicon" in raw else None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"not readable as TOML: {error}", str(chosen)) from error
    except msgspec.ValidationError as error:
        raise ConfigError(_plain(str(error)), f"{chosen}: lexicon", f"allowed: {', '.join(Lexicon.__struct_fields__)}") from error
