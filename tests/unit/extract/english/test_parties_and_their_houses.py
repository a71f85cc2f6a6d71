"""Who signs, told with the house or the land it is part of, by its signatories, by its class; where what it is about ends. All invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

SUBJECTS = {
    "Larch Council and Oak Ltd inked a pact in Lintown to ease the grain trade.": "pact",
    "Larch Council and Oak Ltd inked a pact (LOP) in Saint Orm for the sale of grain.": "pact",
    "Larch Council and Oak Ltd inked a pact in artificial intelligence.": "pact in artificial intelligence",
    "Larch Council and Oak Ltd inked a pact in Marine Biology to train divers.": "pact in Marine Biology to train divers",
    "Larch Council and Oak Ltd inked a pact to found a Larch Growing Centre headquartered at Ash Park.": "pact to found a Larch Growing Centre",
    "Larch Council and Oak Ltd inked a pact to build a mill located in Saint Orm.": "pact to build a mill",
    "Larch Council and Oak Ltd inked a pact on road safety aimed at saving lives.": "pact on road safety",
    "Larch Council and Oak Ltd inked a pact on road safety in order to save lives.": "pact on road safety",
    "Larch Council and Oak Ltd inked a pact on road safety in a bid to save lives.": "pact on road safety",
    "Larch Council and Oak Ltd inked a pact on road safety so that lives are saved.": "pact on road safety",
    "Larch Council and Oak Ltd inked a pact on fish exports following long talks in Lintown.": "pact on fish exports",
    "Larch Council and Oak Ltd inked a pact for new quays to the tune of $4 million.": "pact for new quays",
    "Larch Council and Oak Ltd inked a pact on care following surgery.": "pact on care following surgery",
    "Larch Council and Oak Ltd inked a pact to collaborate closely across several fields.": "pact",
    "Larch Council and Oak Ltd inked a pact to cooperate in the fishing of herring.": "pact to cooperate in the fishing of herring",
}


@pytest.mark.parametrize(("told", "subject"), SUBJECTS.items())
def test_what_an_agreement_is_about_ends_before_places_and_purposes(told: str, subject: str) -> None:
    (found,) = record(f"Norvik event draws many\n{told}\n{BODY}").signings
    assert found.subject == subject


@pytest.mark.parametrize("bar", [" | Norvik Daily Post", " \u2013 Norvik Daily Post", ""])
def test_the_outlet_behind_a_headline_is_no_part_of_the_document(bar: str) -> None:
    (found,) = record(
        f"Larch Council, Oak Ltd Sign Pact On Quay Growth{bar}\nLarch Council has signed a pact with Oak Ltd.\n{BODY}"
    ).signings
    assert found.subject == "Pact On Quay Growth"


PARTIES: dict[str, list[str]] = {
    # a part with its house
    "Thorn Fund has inked a pact with the Department of Soil Studies, University of Orm.": [
        "Thorn Fund",
        "Department of Soil Studies, University of Orm",
    ],
    "Thorn Fund inked a pact with the Faculty of Law, Quill University, on Tuesday.": ["Thorn Fund", "Faculty of Law, Quill University"],
    "A pact was signed between the Department of Nets, Norvik University and the Institute of Sails, Oak College on Friday.": [
        "Department of Nets, Norvik University",
        "Institute of Sails, Oak College",
    ],
    "The Centre for Dune Research, University of Orm, has inked a pact with Thorn Fund.": [
        "Centre for Dune Research, University of Orm",
        "Thorn Fund",
    ],
    "Quill Hospital inked a pact with the Directorate of Youth, Government of Norvik, to train nurses.": [
        "Quill Hospital",
        "Directorate of Youth, Government of Norvik",
    ],
    "The Larch Archive (LA), Roe Open University (ROU) inked a pact with Thorn Fund.": ["Larch Archive", "Thorn Fund"],
    "Quill Bank, Larch University and Oak College inked a pact.": ["Quill Bank", "Larch University", "Oak College"],
    "Larch University inked pacts with Oak Institute, Quill University and Thorn College.": [
        "Larch University",
        "Oak Institute",
        "Quill University",
        "Thorn College",
    ],
    "Thorn Fund inked a pact with Oak Board for Village Schools (OBVS), Ministry of Crafts, Government of Orm.": [
        "Thorn Fund",
        "Oak Board for Village Schools",
    ],
    "Thorn Fund inked a pact with the Oak Council, Elm Trust, Government of Norvik and Ash Bank.": [
        "Thorn Fund",
        "Oak Council",
        "Elm Trust",
        "Government of Norvik",
        "Ash Bank",
    ],
    "Oak Council, Elm Trust, Government of Norvik inked a pact on Monday.": ["Oak Council", "Elm Trust", "Government of Norvik"],
    "Thorn Fund inked a pact with Oak Quays Limited, (OQL).": ["Thorn Fund", "Oak Quays Limited"],
    # an office with its land
    "A pact was inked between the Ministry of Harbours, Kenya and Larch Hospital Group.": [
        "Ministry of Harbours, Kenya",
        "Larch Hospital Group",
    ],
    "The Guild of Millers and the Bureau of Cereals of the Ministry of Farming, Ukraine have inked a pact.": [
        "Guild of Millers",
        "Bureau of Cereals of the Ministry of Farming, Ukraine",
    ],
    "Thorn Fund inked a pact with the Ministry of Energy, India on tides.": ["Thorn Fund", "Ministry of Energy, India"],
    "The Ministry of Tourism, Kenya Airways and Larch Travel inked a pact.": ["Ministry of Tourism", "Kenya Airways", "Larch Travel"],
    "The Ministry of Labour, Finance and Trade inked a pact with Larch Bank.": ["Ministry of Labour, Finance and Trade", "Larch Bank"],
    # those for whom the signatories stand
    "The pact was signed by Alan Roe of Larch University, Mark Thorn of Elm Hospital and Jane Callow of Quill Bank.": [
        "Larch University",
        "Elm Hospital",
        "Quill Bank",
    ],
    "Professor Alan Roe (Larch University) and Professor John Quill (Oak University) together with students Mark Thorn and Jane Callow signed the pact.": [
        "Larch University",
        "Oak University",
    ],
    "The pact was signed by Prof. Alan Roe, Registrar, Larch University & Prof. Mark Thorn, Dean, Research & Training, Quill Institute.": [
        "Larch University",
        "Quill Institute",
    ],
    "The pact was signed by Chairman Oak Trust Alan Roe and President Larch Chamber Mark Thorn.": ["Oak Trust", "Larch Chamber"],
    "The pact was co-signed by Alan Roe, Rector of Larch University, and Mark Thorn, Director of Elm Hospital.": [
        "Larch University",
        "Elm Hospital",
    ],
    "Alan Roe, Rector of Larch University, and Mark Thorn, Director of Elm Hospital, put their signatures to the pact.": [
        "Larch University",
        "Elm Hospital",
    ],
    "The pact was signed by Governor Alan Roe (Kisumu County) and Governor Mark Thorn (Siaya County).": [],
    "A memorandum on fish was signed on Monday.\nFor the Oak Council: Alan Roe, chairman; for Quill Bank: Mark Thorn, managing director.": [
        "Oak Council",
        "Quill Bank",
    ],
    "The memorandum was signed by:\nFor Larch University: Prof. Alan Roe, Rector\nOn behalf of Elm Hospital: Dr. Mark Thorn, Director": [
        "Larch University",
        "Elm Hospital",
    ],
    "A memorandum on fish was signed on Monday.\nPress contacts\nFor the Oak Council: Alan Roe, chairman, 555-201-2030; for Quill Bank: Mark Thorn, editor.": [],
    # those who act for a body
    "Norvik Port Board officials signed a pact with the Oak Institute.": ["Norvik Port Board", "Oak Institute"],
    "Thorn Academy, the training arm of Roe Group (RG), marked its first open day with the signing of a pact with the Oak Institute.": [
        "Thorn Academy",
        "Oak Institute",
    ],
    "Oak County took another big step towards cleaner quays with the signing of a pact with the Elm Institute.": [
        "Oak County",
        "Elm Institute",
    ],
    "Officials from the water ministries of Kenya and Togo signed a pact on dams.": ["Kenya", "Togo"],
    "Kenya and Togo will trade more freely after both sides signed a pact on customs.": ["Kenya", "Togo"],
    "Mayor Ada Quill and Tom Roe said that both sides signed a pact.": [],
    "The Government of Orm and the Government of Norvik, with a view to deeper ties, signed an exchange of letters on Monday.": [
        "Government of Orm",
        "Government of Norvik",
    ],
    "Larch Bank and Oak Rail, seeking to cut fares, signed a pact on tickets.": ["Larch Bank", "Oak Rail"],
    # a class
    "The Norvik Port Board signed a pact with five Polytechnics and the Oak Institute.": ["Norvik Port Board", "Oak Institute"],
    "Oak Bloc (OB) officials and the heads of three universities have signed a pact to train nurses. It is the first.\n"
    "Rectors Professor Alan Roe (Larch University), Professor John Quill (Oak University) and Prof. Mary Thorn (Ash University) signed the pact.": [
        "Oak Bloc",
        "Larch University",
        "Oak University",
        "Ash University",
    ],
    "Thorn Fund signed a pact with three Academies and the Institute of Crafts (IOC).\nThe signatories were:\n"
    "- Ms Ada Quill (Chief Executive Officer, Institute of Crafts);\n- Mr Tom Callow (Principal, Oak Academy);\n"
    "- Mr Mark Thorn (Registrar, Larch Academy); and\n- Ms Jane Roe (Deputy Principal, Ash Academy)\n": [
        "Thorn Fund",
        "Institute of Crafts",
        "Oak Academy",
        "Larch Academy",
        "Ash Academy",
    ],
    "Thorn Fund signed a pact with four Academies.\nThe signatories were:\n- Mr Tom Callow (Principal, Oak Academy);\n"
    "- Mr Mark Thorn (Registrar, Larch Academy)\n": ["Thorn Fund"],
}


@pytest.mark.parametrize(("told", "parties"), PARTIES.items())
def test_parties_are_told_whole_and_for_whom_signatories_sign(told: str, parties: list[str]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert sorted(party for signing in found.signings for party in signing.parties) == sorted(parties)


ROLES = {
    "Guest of Honour Mr Alan Roe, and Professor Jane Callow, Rector, witnessed the signing.": {
        "Alan Roe": ("attend", "witness"),
        "Jane Callow": ("witness",),
    },
    "The signing of the pact, at the Oak Hall, was conducted by the Town Clerk, Mr Alan Roe.": {"Alan Roe": ("sign",)},
    "The memorandum was signed by:\nFor Larch University: Prof. Alan Roe, Rector\nFor Elm Hospital: Dr. Mark Thorn, Director": {
        "Alan Roe": ("represent", "sign"),
        "Mark Thorn": ("represent", "sign"),
    },
    "The match was even. For Larch Town: Mr Alan Roe, twice; for Oak City: Mr Mark Thorn, once.": {},
    "The guests were conducted round the mill by Mr Alan Roe.": {"Alan Roe": ("attend",)},
    "Professor Alan Roe (Larch University) together with mayors Mark Thorn and Jane Callow signed the pact.": {
        "Alan Roe": ("sign",),
        "Mark Thorn": ("sign",),
        "Jane Callow": ("sign",),
    },
}


@pytest.mark.parametrize(("told", "roles"), ROLES.items())
def test_who_signs_beside_others(told: str, roles: dict[str, tuple[str, ...]]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert {str(person.name): tuple(sorted(person.roles)) for person in found.people} == roles


AMOUNTS = {
    "Larch Council and Oak Ltd signed a Shs 30 million deal to build a mill.": ("deal to build a mill", "Shs 30 million"),
    "Larch Council and Oak Ltd signed a UGX 30 billion deal to build a mill.": ("deal to build a mill", "UGX 30 billion"),
    "Larch Council and Oak Ltd signed a US$ 30 million deal to build a mill.": ("deal to build a mill", "US$ 30 million"),
    "Larch Council and Oak Ltd signed a Tk 30 crore deal to build a mill.": ("deal to build a mill", "Tk 30 crore"),
    "Larch Council and Oak Ltd signed a 30 million euro deal to build a mill.": ("deal to build a mill", "30 million euro"),
    "Larch Council, which had sales of $4 million, and Oak Ltd signed a deal to build a mill.": ("deal to build a mill", None),
}


@pytest.mark.parametrize(("told", "terms"), AMOUNTS.items())
def test_the_money_of_an_agreement_in_any_currency(told: str, terms: tuple[str, str | None]) -> None:
    (found,) = record(f"Norvik event draws many\n{told}\n{BODY}").signings
    assert (found.subject, found.amount and found.amount.text) == terms
    assert found.parties == ("Larch Council", "Oak Ltd")


COUNTS = {
    "Larch Bank and Oak Rail signed an exchange of notes on tickets.": 1,
    "Larch Bank and Oak Rail signed heads of terms on tickets.": 1,
    "Larch Bank and Oak Rail signed letters of intent.": None,
}


def test_a_list_of_signatories_is_read_to_its_end() -> None:
    items = "\n".join(f"- Mr {name} (Director, {body});" for name, body in (("Tom Callow", "Oak Academy"), ("Mark Thorn", "Ash Academy")))
    more = "\n".join(f"- Ms {name} (Rector, {body});" for name, body in (("Ada Quill", "Larch School"), ("Jane Roe", "Elm Trust")))
    told = f"Thorn Fund signed a pact with the Oak Council.\nThe signatories were:\n{items}\n{more}\nMs Eva Lind spoke."
    (found,) = record(f"Norvik event draws many\n{told}\n{BODY}").signings
    assert found.signatories == ("Tom Callow", "Mark Thorn", "Ada Quill", "Jane Roe")


@pytest.mark.parametrize(("told", "count"), COUNTS.items())
def test_a_document_whose_name_ends_in_a_plural_is_one(told: str, count: int | None) -> None:
    (found,) = record(f"Norvik event draws many\n{told}\n{BODY}").signings
    assert found.count == count


def test_a_bracket_names_whose_somebody_is_and_no_field() -> None:
    found = record(
        f"Present were Ada Quill (Norvik University), Tom Callow (Health Services), Jane Roe (Elm University of Roads and Mines) and Mark Thorn.\n{BODY}"
    )
    assert [(person.name, person.organisation) for person in found.people] == [
        ("Ada Quill", "Norvik University"),
        ("Tom Callow", None),
        ("Jane Roe", "Elm University of Roads and Mines"),
        ("Mark Thorn", None),
    ]
