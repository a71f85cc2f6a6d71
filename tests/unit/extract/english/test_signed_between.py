"""Who signs and what: bodies of those who do something, bodies at a town, documents with their letters; agreements told in turn. All invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

PARTIES: dict[str, list[str]] = {
    # a full stop inside the name of one who signs
    "A tripartite memorandum of agreement (MOA) between the Lin City Government and Oakfield Estates Inc. was signed at the town hall on Monday.": [
        "Lin City Government",
        "Oakfield Estates Inc.",
    ],
    "The contract between Larch Ports Authority and Thorn Marine Co. Ltd. was signed on Tuesday.": [
        "Larch Ports Authority",
        "Thorn Marine Co. Ltd.",
    ],
    "The pact is a draft. Larch Bank Inc. was founded by Oak Ltd.": [],
    # a body of those who do something
    "The Southern Traders' Union and Larch Motors, on Monday signed a memorandum of understanding.": [
        "Southern Traders' Union",
        "Larch Motors",
    ],
    "The Northern Growers\u2019 Forum and Oak Bank signed a pact on seeds.": ["Northern Growers\u2019 Forum", "Oak Bank"],
    "Thorn Ltd signed a pact on roads with the Coastal Mayors' Alliance.": ["Thorn Ltd", "Coastal Mayors' Alliance"],
    # a body at a town, as its letters prove
    "A pact was signed between the Lin State University at Ashport (LSUA) represented by its Rector, Dr. Ada M. Thorn and the Larch Technical College (LTC) represented by its President, Dr. Ivo Quill on May 4, 2029.": [
        "Lin State University at Ashport",
        "Larch Technical College",
    ],
    "Lin Bank signed a pact with Larch Polytechnic at Ashport on Monday.": ["Lin Bank", "Larch Polytechnic"],
}


@pytest.mark.parametrize(("told", "parties"), PARTIES.items())
def test_parties(told: str, parties: list[str]) -> None:
    found = record(f"Event draws many\n{told}\n{BODY}").signings
    assert [list(one.parties) for one in found] == ([parties] if parties else [])


SUBJECTS = {
    "Larch Council and Oak Ltd signed a memorandum of understanding, MoU, for the repair of ten ferries.": "memorandum of understanding, MoU, for the repair of ten ferries",
    "Larch Council and Oak Ltd signed a letter of intent, LoI, on Monday.": "letter of intent",
    "Larch Council signed a pact with Thorn Ltd, ASH, and Oak Ltd.": "pact",
}


@pytest.mark.parametrize(("told", "subject"), SUBJECTS.items())
def test_a_document_with_its_letters_between_commas_keeps_what_it_is_about(told: str, subject: str) -> None:
    (found,) = record(f"Event draws many\n{told}\n{BODY}").signings
    assert found.subject == subject


def test_those_who_look_on_do_not_sign_where_envoys_do() -> None:
    told = "The pacts were signed at the palace by envoys of both lands at a rite witnessed by Minister Ada Thorn and Mayor Tom Callow."
    found = record(f"Event draws many\n{told}\n{BODY}").people
    assert {one.name: one.roles for one in found} == {"Ada Thorn": ("witness",), "Tom Callow": ("witness",)}
