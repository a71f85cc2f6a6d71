"""What can be opened, begun and signed, kind by kind, and the ways of saying it; everything is invented."""

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import record


def told(sentence: str) -> Record:
    """Return the record of a sentence as a report."""
    return record(f"Norvik event draws many\n{sentence}\nMayor Elin Callow said: “We are proud of what we have done here.”")


@pytest.mark.parametrize(
    "kind",
    [
        "Polytechnic", "Cricket Ground", "Golf Course", "Police Post", "Food Bank", "Soup Kitchen", "Cycle Path", "Runway", "Heliport",
        "Border Crossing", "Irrigation Scheme", "Distillery", "Sawmill", "Cold Room", "Hatchery", "Hypermarket",
        "Special Economic Zone", "Makerspace", "Co-working Space", "Amphitheatre", "Copper Mine", "Quarry",
        "Gigafactory", "Craft Village", "Rest Area", "Viewing Deck", "Women's Shelter", "Data Centre",
    ],
)  # fmt: skip
def test_a_kind_of_site_is_opened_and_begun(kind: str) -> None:
    assert [site.name for site in told(f"Governor Sam Okoru inaugurated the Alder {kind} on Monday.").unveilings] == [f"Alder {kind}"]
    small = f"Alder {kind.lower()}"
    assert [site.name for site in told(f"Governor Sam Okoru laid the foundation stone of the {small}.").groundbreakings] == [small]


SITES: dict[str, tuple[list[str], list[str]]] = {
    "Governor Sam Okoru declared the new bridge open on Monday.": (["new bridge"], []),
    "Governor Sam Okoru declared the Alder Library open in Norvik.": (["Alder Library"], []),
    "The Alder Library was officially launched on Monday by Governor Sam Okoru.": (["Alder Library"], []),
    "Governor Sam Okoru reopened the Alder Museum on Friday.": (["Alder Museum"], []),
    "The Alder Chapel was consecrated on Monday.": (["Alder Chapel"], []),
    "Governor Sam Okoru pressed a button to inaugurate the Alder Dam.": (["Alder Dam"], []),
    "The Alder Library has officially opened in Norvik.": (["Alder Library"], []),
    "Its new warehouse was inaugurated by Governor Sam Okoru.": (["new warehouse"], []),
    "A three-storey clinic opened to the public on Monday.": (["three-storey clinic"], []),
    "Governor Sam Okoru attended a ceremony to mark the start of work on the Alder Dam.": ([], ["Alder Dam"]),
    "The construction of the Alder Dam was launched on Monday by Governor Sam Okoru.": ([], ["Alder Dam"]),
    "Governor Sam Okoru poured the first concrete for the Alder Dam on Monday.": ([], ["Alder Dam"]),
    "The first pile for the Alder Bridge was driven on Monday.": ([], ["Alder Bridge"]),
    "The Alder Depot broke ground last Friday in Norvik.": ([], ["Alder Depot"]),
    "The first sod of the Alder No. 2 Theatre was turned on Monday.": ([], ["Alder No. 2 Theatre"]),
    "Governor Sam Okoru declared the Alder Games open on Monday.": ([], []),
    "The judge reopened the case on Monday.": ([], []),
    "The bishop consecrated three deacons on Monday.": ([], []),
    "The team opened the season at the Alder cricket ground.": ([], []),
    "A ceremony will be held on Monday to break ground for the Alder Bridge.": ([], []),
    "Governor Sam Okoru attended a feast for the anniversary of the opening of the Alder Bridge.": ([], []),
}


@pytest.mark.parametrize(("sentence", "sites"), SITES.items())
def test_what_is_opened_and_what_is_begun(sentence: str, sites: tuple[list[str], list[str]]) -> None:
    found = told(sentence)
    assert ([site.name for site in found.unveilings], [site.name for site in found.groundbreakings]) == sites


@pytest.mark.parametrize(
    "document",
    [
        "deed of donation for the mill", "shareholders' agreement for a dairy plant", "exchange of notes on river ports",
        "joint communique on trade", "memorandum of intent on river ports", "protocol of intent on trade", "convention on trade",
        "side letter on trade", "declaration on trade", "action plan on trade",
        "lease for a dairy plant", "concession for a dairy plant", "roadmap on trade", "executive programme on trade",
    ],
)  # fmt: skip
def test_a_kind_of_document_is_signed(document: str) -> None:
    article = "an" if document[0] in "aeiou" else "a"
    found = told(f"Alder Group and Brackwater University signed {article} {document} last Friday.").signings
    assert [(set(one.parties), one.subject) for one in found] == [({"Alder Group", "Brackwater University"}, document)]


SIGNED = {
    "After signing a twinning agreement with Brackwater University on Monday, Alder Group said work would start soon.": True,
    "Under a lease agreement for the mill signed on Monday, Alder Group and Brackwater University will share it.": True,
    "Alder Group and Brackwater University met and signed a deal on trade.": True,
    "Alder Group and Brackwater University agreed to work together and signed a charter on trade.": True,
    "Alder Group and Brackwater University completed the signing of a contract on Monday.": True,
    "Alder Group held a ceremony on Monday to sign a contract with Brackwater University.": True,
    "Alder Group and Brackwater University initialled an agreement on trade.": True,
    "Fans signed a pledge on Monday to keep the park clean.": False,
    "The president signed a declaration of emergency on Monday.": False,
    "Norvik United signed a lease on life on Monday.": False,
    "The governor signed the roadmap into law on Monday.": False,
    "The two leaders had an exchange of letters on Monday.": False,
    "The leaders issued a joint communique on Monday.": False,
}


@pytest.mark.parametrize(("sentence", "two"), SIGNED.items())
def test_the_ways_of_signing(sentence: str, two: bool) -> None:
    assert [set(one.parties) for one in told(sentence).signings] == ([{"Alder Group", "Brackwater University"}] if two else [])


@pytest.mark.parametrize(
    "title", ["Export Directory", "Poverty Assessment", "Research Agenda", "Youth Manifesto", "Vision 2040", "Teachers' Playbook"]
)
def test_a_kind_of_paper_is_released(title: str) -> None:
    found = told(f"The Alder Foundation in partnership with Brack Group launched the {title} on Monday.").releases
    assert [(one.title, one.by) for one in found] == [(title, "Alder Foundation")]
