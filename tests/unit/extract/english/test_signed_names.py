"""Signings told by short names, by many states, for others; the full name of what was signed. Everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

SIGNINGS: dict[str, list[tuple[list[str], str]]] = {
    # short names, given in brackets
    "The Norvik Ministry of Ports (“MinPorts”) and the Board of Shipping of the Alder Chamber (“ASC Board”) met. MinPorts and the ASC Board signed a pact on tolls today.": [
        (["Norvik Ministry of Ports", "Board of Shipping of the Alder Chamber"], "pact on tolls")
    ],
    'The Norvik Harbour Trust (hereinafter the "Trust") and Lin Savings Bank ("LSB") met. The Trust and LSB signed a pact on tolls.': [
        (["Norvik Harbour Trust", "Lin Savings Bank"], "pact on tolls")
    ],
    "The Oak Federal Agency for Water (OFA-Water) has grown. On Monday OFA-Water signed a pact on tolls with the Thorn Institute (Thorn Tech).": [
        (["Oak Federal Agency for Water", "Thorn Institute"], "pact on tolls")
    ],
    "Nordbank and Quill Sea Hub Limited (hereafter referred to as “SeaHub”) grew. SeaHub and Nordbank today signed a pact on tolls.": [
        (["Quill Sea Hub Limited", "Nordbank"], "pact on tolls")
    ],
    "Lin Mills Pte Ltd (“Lin”) makes flour. Lin and Oak Bank signed a pact on tolls.": [(["Lin", "Oak Bank"], "pact on tolls")],
    # many states
    "Norvik, represented by Mr Mark Quill, Permanent Secretary (Trade), was one of nine countries which signed the River Treaty on 3 May 2031. The other signatories were Tavria, Lindia and the Republic of Orm.": [
        (["Norvik", "Tavria", "Lindia", "Republic of Orm"], "River Treaty")
    ],
    "The Government of Tavria held a signing ceremony on its River Treaty. Norvik was among the states that signed the treaty. The other states were Tavria, Lindia and Orm.": [
        (["Norvik", "Tavria", "Lindia", "Orm"], "River Treaty")
    ],
    "Norvik joined Tavria, Lindia and Orm in signing the River Treaty on Monday.": [
        (["Norvik", "Tavria", "Lindia", "Orm"], "River Treaty")
    ],
    # the bodies that sign for two lands
    "Norvik and Orm have signed an MoU to exchange lawyers. Under the MoU signed by Norvik's Ministry of Courts (MinCourts), Orm Bureau of Courts, and Orm Bar Society, Norvik and Orm will meet.": [
        (["Norvik's Ministry of Courts", "Orm Bureau of Courts", "Orm Bar Society"], "MoU to exchange lawyers")
    ],
    # where a body stands
    "The MoU was signed between the University of Lin System and the Oak National Laboratories of Alderville, N.M., on Monday.": [
        (["University of Lin System", "Oak National Laboratories"], "MoU")
    ],
    "India's Ministry of Ports and the Lin Trust signed a pact on tolls.": [(["India's Ministry of Ports", "Lin Trust"], "pact on tolls")],
    # the partner between verb and document; those for whom somebody signs
    "Norvik's Ministry of Health has today signed with Lin Pharma an agreement to supply vaccines.": [
        (["Norvik's Ministry of Health", "Lin Pharma"], "agreement to supply vaccines")
    ],
    "Lin Power signed on Monday with the Oak Development Fund a loan agreement worth $20 million.": [
        (["Lin Power", "Oak Development Fund"], "loan agreement")
    ],
    "Lin Power Company today announced signing an agreement with the Ministry of Energy.": [
        (["Lin Power Company", "Ministry of Energy"], "agreement")
    ],
    "Governor Ada Thorn on Tuesday signed a memorandum with the Norvik Wildlife Service (NWS) on behalf of Lin County Government.": [
        (["Lin County Government", "Norvik Wildlife Service"], "memorandum")
    ],
    "The two ministers, Ada Thorn for Norvik and Mark Quill for Orm, signed the Treaty on Rivers on Monday.": [
        (["Norvik", "Orm"], "Treaty on Rivers")
    ],
    "The agreement was signed on behalf of Norvik by Finance Minister Ada Thorn and on behalf of the Oak Development Bank by its Vice President, Mark Quill.": [
        (["Norvik", "Oak Development Bank"], "agreement")
    ],
    "Gov. Ada Thorn and Mark Quill signed a water compact between the State of Lin and the Orm Nation on Friday.": [
        (["State of Lin", "Orm Nation"], "water compact")
    ],
    "The Lin Bureau of Rivers and the Oak Foundation signed a partnership convention.": [
        (["Lin Bureau of Rivers", "Oak Foundation"], "partnership convention")
    ],
}


@pytest.mark.parametrize(("told", "signings"), SIGNINGS.items())
def test_who_signed_what(told: str, signings: list[tuple[list[str], str]]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert [(list(one.parties), one.subject) for one in found.signings] == signings


HEADED: dict[tuple[str, str], str] = {
    (
        "Norvik and Orm sign MOU to speed up customs",
        "Norvik and Orm signed a Memorandum of Understanding today.",
    ): "MOU to speed up customs",
    (
        "Norvik and Orm sign new fishing rights agreement",
        "The agreement between Norvik and Orm was signed today.",
    ): "fishing rights agreement",
    ("Norvik and Orm Sign Treaty on River Crime", "Norvik and Orm signed a bilateral Treaty today."): "Treaty on River Crime",
    (
        "Norvik and Orm sign pact",
        "Norvik and Orm have signed an agreement. The Agreement on River Ports was signed today.",
    ): "Agreement on River Ports",
    (
        "Norvik and Orm sign pact",
        "Norvik and Orm signed the agreement. The minister attended the signing of the Norvik River Trade Agreement (NRTA).",
    ): "Norvik River Trade Agreement",
    (
        "Norvik and Orm sign pact",
        "Norvik and Orm signed an MoU to widen trade. The MoU on Rivers and Ports was signed today.",
    ): "MoU on Rivers and Ports",
    # another document
    ("Norvik and Orm meet", "Norvik and Orm signed an agreement in line with the Oak Treaty on Rivers."): "agreement",
    ("Norvik and Orm sign MoU with Lin to widen trade", "Norvik and Orm signed an agreement."): "agreement",
    ("Norvik and Orm sign agreement on Monday", "Norvik and Orm signed an agreement."): "agreement",
}


@pytest.mark.parametrize(("told", "subject"), HEADED.items())
def test_the_full_name_of_what_was_signed(told: tuple[str, str], subject: str) -> None:
    headline, text = told
    assert [one.subject for one in record(f"{headline}\n{text}\n{BODY}").signings] == [subject]
