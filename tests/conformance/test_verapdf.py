"""PDF/UA-1 and PDF/A-2a in one file (with the record attached PDF/A-3a), for every template, language, size and article; veraPDF judges."""

import os
from pathlib import Path

import pytest

from generator.render.pdf import render
from generator.render.theme import built_in_theme
from tests.conformance.documents import pdfs
from tests.conformance.faults import FAULTS, sown
from tests.conformance.verapdf import check, missing
from tests.unit.render.reports import every_node

EVERY = bool(os.environ.get("CI") or os.environ.get("CONFORMANCE"))
"""Every article of the corpus; otherwise one in three."""

pytestmark = [
    pytest.mark.java,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()) and not os.environ.get("CI"), reason=missing()),
    pytest.mark.xdist_group("verapdf"),
]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("good")
    for index, (name, _, data) in enumerate(pdfs()):
        if name[:1] in "emtw" and name[1:3].isdigit() and index % 3 and not EVERY:
            continue
        (folder / f"{name}.pdf").write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faulty")
    data = render(every_node(), built_in_theme("modern"))
    for fault in FAULTS:
        (folder / f"{fault}.pdf").write_bytes(sown(data, fault))
    return folder


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_no_file_fails_a_rule(good: Path, profile: str) -> None:
    failed = {name: rules for name, rules in check(good, profile).items() if rules}
    assert not failed


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_no_file_with_its_record_fails_a_rule(tmp_path: Path, profile: str) -> None:
    for theme in ("modern", "official"):
        (tmp_path / f"{theme}.pdf").write_bytes(render(every_node(), built_in_theme(theme), record=b'{"schema": 1}'))
    assert not any(check(tmp_path, profile).values())


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_every_sown_fault_is_found(faulty: Path, profile: str) -> None:
    found = check(faulty, profile)
    missed = [fault for fault, (_, profiles) in FAULTS.items() if profile in profiles.split() and not found[f"{fault}.pdf"]]
    assert not missed
