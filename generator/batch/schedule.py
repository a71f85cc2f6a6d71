"""When the job runs: cron expressions in a time zone, units for systemd and cron, and what is due.

Daylight saving, as in systemd and Vixie cron: a time that falls into the gap runs at the first moment after it;
a time that comes twice runs once, the first time. A missed run is caught up once, whatever number was missed.
"""

import datetime as dt
import itertools
import shlex
import zoneinfo
from collections.abc import Iterator

from generator.errors import ConfigError


def check_cron(expression: str, where: str) -> None:
    """Raise `ConfigError` when ``expression`` is no cron expression of five fields."""
    from cronsim import CronSim, CronSimError  # noqa: PLC0415 - only the job needs it

    try:
        if len(expression.split()) != 5:
            raise ConfigError(f"{expression!r} has not five fields", where, 'minute hour day month weekday, e.g. "30 6 * * 1-5"')
        CronSim(expression, dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    except CronSimError as error:
        raise ConfigError(f"{expression!r} is no cron expression: {error}", where, 'e.g. "30 6 * * 1-5"') from error


def runs(expression: str, timezone: str, after: dt.datetime) -> Iterator[dt.datetime]:
    """Yield the instants (UTC) of the runs after ``after`` (an aware instant), rising, without end."""
    from cronsim import CronSim  # noqa: PLC0415 - only the job needs it

    zone = zoneinfo.ZoneInfo(timezone)
    last: dt.datetime | None = None
    # One day back: a wall time of the hour that comes twice may lie before `after` on the clock and behind it in time.
    wall = CronSim(expression, after.astimezone(zone).replace(tzinfo=None) - dt.timedelta(days=1))
    for moment in wall:
        instant = _instant(moment, zone)
        if instant > after and (last is None or instant > last):
            last = instant
            yield instant


def _instant(wall: dt.datetime, zone: zoneinfo.ZoneInfo) -> dt.datetime:
    """Return the instant of a wall time: the first of two, or the first moment after the gap that swallows it."""
    aware = wall.replace(tzinfo=zone, fold=0)
    instant = aware.astimezone(dt.UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == wall:
        return instant
    # In the gap: the offset before it puts the time behind the gap by as much as it lay inside; the gap's end is wanted.
    before = wall.replace(tzinfo=zone, fold=0).utcoffset() or dt.timedelta()
    after = wall.replace(tzinfo=zone, fold=1).utcoffset() or dt.timedelta()
    return _transition(zone, (wall - max(before, after)).replace(tzinfo=dt.UTC), (wall - min(before, after)).replace(tzinfo=dt.UTC))


def _transition(zone: zoneinfo.ZoneInfo, low: dt.datetime, high: dt.datetime) -> dt.datetime:
    """Return the instant between ``low`` and ``high`` at which the zone's offset changes, to the second."""
    early = low.astimezone(zone).utcoffset()
    while high - low > dt.timedelta(seconds=1):
        middle = low + (high - low) // 2
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == early else (low, middle)
    return high.replace(microsecond=0)


def next_runs(expression: str, timezone: str, after: dt.datetime, count: int) -> tuple[dt.datetime, ...]:
    """Return the next ``count`` runs as instants (UTC)."""
    return tuple(itertools.islice(runs(expression, timezone, after), count))


def due(expression: str, timezone: str, last: dt.datetime | None, now: dt.datetime) -> bool:
    """Say whether a run is due: one was missed since ``last`` (the start of the last run). Never run before: due at once."""
    return last is None or next(runs(expression, timezone, last)) <= now


def systemd_units(command: list[str], config: str, folder: str, expression: str, timezone: str) -> dict[str, str]:
    """Return ``{file name: text}`` of a service and a timer (systemd.service(5), systemd.timer(5)).

    The timer fires every minute-exact match of the cron expression and catches up a missed run once (``Persistent``).
    """
    words = " ".join(_quote(word) for word in [*command, "batch", "run", "-c", config])
    service = f"""[Unit]
Description=jianbao: briefings and memos of the inbox
Documentation=man:systemd.service(5)

[Service]
Type=oneshot
WorkingDirectory={_escape(folder)}
ExecStart={words}
Nice=10
NoNewPrivileges=yes
PrivateTmp=yes
"""
    calendar = "\n".join(f"OnCalendar={line} {timezone}" for line in calendar_lines(expression))
    timer = f"""[Unit]
Description=jianbao: when the inbox is read

[Timer]
{calendar}
Persistent=true
AccuracySec=1s

[Install]
WantedBy=timers.target
"""
    return {"jianbao.service": service, "jianbao.timer": timer}


def _escape(text: str) -> str:
    """Return ``text`` with systemd's specifiers made literal (systemd.unit(5), Specifiers)."""
    return text.replace("%", "%%")


def _quote(word: str) -> str:
    """Return ``word`` as one argument of ExecStart (systemd.service(5), Command lines)."""
    escaped = _escape(word).replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'"{escaped}"' if not word.isalnum() else escaped


_WEEKDAYS = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def calendar_lines(expression: str) -> tuple[str, ...]:
    """Return a cron expression as systemd calendar events (systemd.time(7)).

    Cron joins a day and a weekday that are both given by "or", so that case takes two lines.
    """
    minute, hour, day, month, weekday = expression.split()
    months, days, time = _values(month, 1, 12), _values(day, 1, 31), f"{_values(hour, 0, 23)}:{_values(minute, 0, 59)}:00"
    if weekday in {"*", "?"}:
        return (f"*-{months}-{days} {time}",)
    numbers = sorted({n % 7 for n in _expand(_named(weekday), 0, 7)})
    names = ",".join(_WEEKDAYS[n] for n in numbers)
    if day in {"*", "?"}:
        return (f"{names} *-{months}-* {time}",)
    return (f"*-{months}-{days} {time}", f"{names} *-{months}-* {time}")


def _named(field: str) -> str:
    for number, name in enumerate(("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")):
        field = field.upper().replace(name, str(number))
    return field


def _expand(field: str, low: int, high: int) -> set[int]:
    """Return the numbers that a cron field of numbers, ranges and steps stands for."""
    numbers: set[int] = set()
    for part in field.split(","):
        span, _, step = part.partition("/")
        first, dash, last = span.partition("-")
        start = low if first in {"*", "?"} else int(first)
        stop = high if first in {"*", "?"} or (step and not dash) else int(last or first)
        numbers |= set(range(start, stop + 1, int(step or 1)))
    return numbers


_MONTHS = {
    name: str(number) for number, name in enumerate(("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"), 1)
}


def _values(field: str, low: int, high: int) -> str:
    if field in {"*", "?"}:
        return "*"
    plain = field.upper()
    for name, number in _MONTHS.items():
        plain = plain.replace(name, number)
    return ",".join(f"{n:02d}" for n in sorted(_expand(plain, low, high)))


def crontab_line(command: list[str], config: str, expression: str, timezone: str) -> str:
    """Return the lines for ``crontab -e``: the zone, and the command with ``%`` escaped as crontab(5) asks."""
    words = shlex.join([*command, "batch", "run", "-c", config]).replace("%", "\\%")
    return f"CRON_TZ={timezone}\n{expression} {words}\n"
