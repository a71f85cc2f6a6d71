"""Works with quoted titles behind a launch; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

LAUNCHED: dict[str, list[str]] = {
    "The launch of two new plays, “Salt Wife” and “Quiet Mill” (reprint) and a haunting song titled “Tide Bell,” all written by Colonel Ona Brill, took place on Monday.": [
        "Salt Wife",
        "Quiet Mill",
        "Tide Bell",
    ],
    "The minister attended the launch of her debut album “Grey Harbour” at the Oak Hall on Friday.": ["Grey Harbour"],
    "Poet Mara Lind launched three collections, “Low Tide,” “High Tide” and “No Tide”, on Monday.": ["Low Tide", "High Tide", "No Tide"],
    "The release of the single “Snow Dog” and an album entitled “Sled” took place at the Oak Hall on Monday.": ["Snow Dog", "Sled"],
    "Two novels, “Salt Wife” (translation) and “Quiet Mill”, were launched on Monday by Mayor Ona Brill.": ["Salt Wife", "Quiet Mill"],
    "The launch of a song titled “Tide Bell” will be held on Friday.": [],
    "In 1987, the band released an album, “Sled”.": [],
    "The band plans the release of an album, “Sled”.": [],
    "Mayor Ona Brill said the play launch was “A fine day”.": [],
}


@pytest.mark.parametrize(("told", "titles"), LAUNCHED.items())
def test_the_quoted_titles_of_what_was_launched(told: str, titles: list[str]) -> None:
    assert [release.title for release in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == titles
