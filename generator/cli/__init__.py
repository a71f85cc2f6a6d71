"""The commands; no logic. stdout carries paths or data, stderr progress and diagnostics."""

import sys
from importlib import import_module
from typing import Any, NoReturn

import click

from generator import __version__
from generator.errors import ExitCode, JianbaoError

_COMMANDS = {
    "extract": "documents:extract",
    "briefing": "documents:briefing",
    "memo": "documents:memo",
    "digest": "digest:digest",
    "verify": "checks:verify",
    "check": "checks:check",
    "batch": "batch:batch",
    "templates": "tools:templates",
    "schema": "tools:schema",
    "doctor": "tools:doctor",
}
"""Command to ``module:function``; a module is loaded only when its command is called, so that ``--help`` starts at once."""

_HELP = {
    "extract": "Read facts out of documents: record JSON.",
    "briefing": "Make the briefing PDF of each document.",
    "memo": "Make the Word memo of each document.",
    "digest": "Make one briefing PDF over many documents.",
    "verify": "Prove that a delivered PDF or Word file says only what its source says.",
    "check": "Measure a Word file against a house style, clause by clause.",
    "batch": "Run the scheduled job: run, status, explain, retry, verify, schedule.",
    "templates": "List, copy and check templates.",
    "schema": "Print the JSON Schema of the record.",
    "doctor": "Check this machine, and say what to do about each fault.",
}


class _Lazy(click.Group):
    """A group that imports a command's module when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands in the order of a day's work."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Return the command, imported."""
        place = _COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, function = place.split(":")
        command: Any = getattr(import_module(f"generator.cli.{module}"), function)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _HELP[name]) for name in _COMMANDS])


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="jianbao")
def root() -> None:
    """Turn a report about an event into a briefing PDF and a Word memo (簡報), every fact tied to the words that say it."""


def main() -> NoReturn:
    """Run the command line; every fault is one line on stderr and an exit code from ``docs/errors.md``."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; return its exit code."""
    try:
        result = root.main(args=arguments, prog_name="jianbao", standalone_mode=False)
    except JianbaoError as error:
        click.echo(f"jianbao: {error}", err=True)
        return int(error.exit_code)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return int(ExitCode.USAGE)
    except click.ClickException as error:
        click.echo(f"jianbao: {error.format_message()}", err=True)
        return int(ExitCode.USAGE)
    except (click.Abort, KeyboardInterrupt):
        click.echo("jianbao: stopped", err=True)
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        return int(ExitCode.OUTPUT)
    return result if isinstance(result, int) else int(ExitCode.OK)
