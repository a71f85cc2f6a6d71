"""The message catalogs: extract from templates and Python, update the ``.po`` files, fail where one is not complete.

``python .ci/messages.py``          brings the catalogs up to date, then checks them (``make messages``)
``python .ci/messages.py --check``  checks only
"""

import sys
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
METHODS = [("generator/compose/**.py", "python"), ("generator/i18n/**.py", "python"), ("generator/render/**.py", "python")]
KEYWORDS = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "N_": None,
}
JINJA = {"silent": "false", "trimmed": "false"}


def extracted() -> Catalog:
    """Return every message of templates and Python, without line numbers: a moved line is no change of a catalog."""
    found = Catalog()
    walks = (
        (ROOT, METHODS, {}),
        (ROOT / "templates", [("**.html", "jinja2.ext:babel_extract")], {"**.html": JINJA}),
    )
    for folder, methods, options in walks:
        prefix = folder.relative_to(ROOT)
        for name, _, message, comments, context in extract_from_dir(
            folder, methods, options, KEYWORDS, ("Translators:",), strip_comment_tags=True
        ):
            found.add(message, None, [((prefix / name).as_posix(), 0)], auto_comments=comments, context=context)
    return found


def update(locale: str, path: Path, template: Catalog) -> None:
    """Write the catalog again: new messages empty (in English: themselves), old ones gone, translations kept."""
    with path.open("rb") as file:
        before = read_po(file)
    made = Catalog(locale=locale.replace("-", "_"), project="jianbao", charset="utf-8")
    for message in template:
        if not message.id:
            continue
        old = before.get(message.id, message.context)
        string = old.string if old else ""
        if locale == "en" and not (string if isinstance(string, str) else all(string)):
            string = message.id
        if isinstance(message.id, tuple) and isinstance(string, str):
            string = (string,)
        places = sorted({(name, 0) for name, _ in message.locations})
        made.add(message.id, string, places, auto_comments=message.auto_comments, context=message.context)
    with path.open("wb") as file:
        write_po(file, made, width=140, sort_output=True, omit_header=True, include_lineno=False)
    body = path.read_text(encoding="utf-8")
    plural = "nplurals=2; plural=(n != 1);" if locale == "en" else "nplurals=1; plural=0;"
    head = 'msgid ""\nmsgstr ""\n'
    for line in (f"Language: {locale.replace('-', '_')}", "Content-Type: text/plain; charset=UTF-8", f"Plural-Forms: {plural}"):
        head += f'"{line}\\n"\n'
    path.write_text(f"{head}\n{body.lstrip()}", encoding="utf-8")


def _whole(message: Message) -> bool:
    strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return bool(strings) and all(strings) and not message.fuzzy


def faults(locale: str, path: Path, template: Catalog) -> list[str]:
    """Return a line for each message that is missing, empty, fuzzy, left over, or has other placeholders than its key."""
    with path.open("rb") as file:
        catalog = read_po(file)
    lines = []
    for message in template:
        if not message.id:
            continue
        held = catalog.get(message.id, message.context)
        if held is None or not _whole(held):
            lines.append(f"{locale}: not translated: {message.id!r}")
        elif errors := list(held.check(catalog)):
            lines.append(f"{locale}: {message.id!r}: {errors[0]}")
    lines += [f"{locale}: left over: {m.id!r}" for m in catalog if m.id and template.get(m.id, m.context) is None]
    return lines


def main(arguments: list[str]) -> int:
    """Run; exit code 1 where a catalog is not complete."""
    from generator.i18n.messages import LOCALES, po_file  # noqa: PLC0415 - the root joins the path first

    template = extracted()
    if "--check" not in arguments:
        for locale in LOCALES:
            update(locale, po_file(locale), template)
    lines = [line for locale in LOCALES for line in faults(locale, po_file(locale), template)]
    print("\n".join(lines) or f"{len(template)} messages in {len(LOCALES)} catalogs: complete")
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
