"""When the job runs."""

import datetime as dt
import shutil
import subprocess
import zoneinfo
from pathlib import Path

import pytest
from cronsim import CronSim
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.batch.schedule import calendar_lines, check_cron, crontab_line, due, next_runs, systemd_units
from generator.errors import ConfigError


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


CASES = [
    ("a plain morning", "30 6 * * *", "Europe/Berlin", "2026-03-28T00:00", ["2026-03-28T05:30", "2026-03-29T04:30", "2026-03-30T04:30"]),
    (
        "02:30 falls into the gap of 29 March: the first moment after it",
        "30 2 * * *",
        "Europe/Berlin",
        "2026-03-28T02:00",
        ["2026-03-29T01:00", "2026-03-30T00:30"],
    ),
    ("03:00 is the gap's end itself", "0 3 * * *", "Europe/Berlin", "2026-03-28T03:00", ["2026-03-29T01:00", "2026-03-30T01:00"]),
    (
        "02:30 comes twice on 25 October: the first counts",
        "30 2 * * *",
        "Europe/Berlin",
        "2026-10-24T12:00",
        ["2026-10-25T00:30", "2026-10-26T01:30"],
    ),
    ("after the first 02:30 the second is not a run", "30 2 * * *", "Europe/Berlin", "2026-10-25T00:30", ["2026-10-26T01:30"]),
    (
        "half-hours that fall into the gap become one run",
        "*/30 * * * *",
        "Europe/Berlin",
        "2026-03-29T00:29",
        ["2026-03-29T00:30", "2026-03-29T01:00", "2026-03-29T01:30"],
    ),
    ("Taipei has no daylight saving", "30 6 * * *", "Asia/Taipei", "2026-03-28T00:00", ["2026-03-28T22:30", "2026-03-29T22:30"]),
    ("Taipei in October", "30 6 * * 1-5", "Asia/Taipei", "2026-10-23T00:00", ["2026-10-25T22:30", "2026-10-26T22:30"]),
]


@pytest.mark.parametrize(("_name", "cron", "zone", "after", "expected"), CASES, ids=[c[0] for c in CASES])
def test_next_runs(_name: str, cron: str, zone: str, after: str, expected: list[str]) -> None:
    """Runs come at the wall time of their zone; a gap and an overlap have one run each."""
    found = next_runs(cron, zone, utc(after), len(expected))
    assert [moment.replace(tzinfo=None).isoformat(timespec="minutes") for moment in found] == expected


@given(st.integers(0, 59), st.integers(0, 23), st.datetimes(dt.datetime(2026, 1, 1), dt.datetime(2026, 12, 1)))
@settings(max_examples=200)
def test_a_daily_run_comes_once_a_day_at_its_time(minute: int, hour: int, after: dt.datetime) -> None:
    """Whatever the day: each next run lies on the next day, at the wall time unless that day has no such time."""
    zone = zoneinfo.ZoneInfo("Europe/Berlin")
    days = []
    for moment in next_runs(f"{minute} {hour} * * *", "Europe/Berlin", after.replace(tzinfo=dt.UTC), 3):
        wall = moment.astimezone(zone)
        days.append(wall.date())
        assert (wall.hour, wall.minute) == (hour, minute) or (wall.month, wall.hour, wall.minute) == (3, 3, 0)
    assert days == [days[0] + dt.timedelta(days=n) for n in range(3)]


def test_a_missed_run_is_due_once() -> None:
    """Off from Monday to Thursday: due on Thursday; after that run, not before Friday."""
    assert due("30 6 * * *", "UTC", utc("2026-06-01T06:30"), utc("2026-06-04T09:00"))
    assert not due("30 6 * * *", "UTC", utc("2026-06-04T09:00"), utc("2026-06-05T06:29"))
    assert due("30 6 * * *", "UTC", utc("2026-06-04T09:00"), utc("2026-06-05T06:30"))


def test_a_clock_that_goes_back_does_not_run_twice() -> None:
    """Last run at 06:30, the clock now says 06:10: nothing is due."""
    assert not due("30 6 * * *", "UTC", utc("2026-06-01T06:30"), utc("2026-06-01T06:10"))


@pytest.mark.parametrize("expression", ["", "30 6 * *", "61 6 * * *", "x 6 * * *", "@daily", "30 6 * * * *"])
def test_what_is_no_cron_expression_is_said(expression: str) -> None:
    """The fault names the key and shows a right one."""
    with pytest.raises(ConfigError, match=r"schedule\.cron"):
        check_cron(expression, "jianbao.toml: schedule.cron")


CALENDARS = [
    ("30 6 * * *", ("*-*-* 06:30:00",)),
    ("30 6 * * 1-5", ("Mon,Tue,Wed,Thu,Fri *-*-* 06:30:00",)),
    ("0 7 * * 0", ("Sun *-*-* 07:00:00",)),
    ("0 7 * * SUN,7", ("Sun *-*-* 07:00:00",)),
    ("*/20 8-9 1 JAN,7 *", ("*-01,07-01 08,09:00,20,40:00",)),
    ("0 6 13 * 5", ("*-*-13 06:00:00", "Fri *-*-* 06:00:00")),
]


@pytest.mark.parametrize(("cron", "lines"), CALENDARS)
def test_cron_as_systemd_calendar(cron: str, lines: tuple[str, ...]) -> None:
    """The same moments in systemd's writing."""
    assert calendar_lines(cron) == lines


def test_the_crontab_line_passes_a_cron_parser() -> None:
    """Five fields that cronsim reads, then the command; a percent sign is escaped."""
    zone, line = crontab_line(["python3", "-m", "generator"], "/srv/50%/jianbao.toml", "30 6 * * 1-5", "Asia/Taipei").splitlines()
    assert zone == "CRON_TZ=Asia/Taipei"
    *fields, command = line.split(maxsplit=5)
    CronSim(" ".join(fields), dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert command == r"python3 -m generator batch run -c /srv/50\%/jianbao.toml"


def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    """``systemd-analyze verify`` finds nothing, with a path that needs quoting."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not on this machine (Debian: apt-get install systemd)")
    folder = tmp_path / 'a "b" 100%'
    folder.mkdir()
    units = systemd_units(
        [shutil.which("python3") or "/usr/bin/python3", "-m", "generator"],
        str(folder / "jianbao.toml"),
        str(folder),
        "30 6 13 * 5",
        "Asia/Taipei",
    )
    for name, text in units.items():
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", *(str(tmp_path / name) for name in units)], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "jianbao" in line]
    assert (done.returncode, ours) == (0, [])
