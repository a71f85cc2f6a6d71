"""Names, forms of address, posts and bodies of many lands, with what must not be read so."""

import pytest

from generator.extract.record import extract
from tests.quality.collection import source_of

PEOPLE = {
    "Mayor MARIA VELWIN opened the market on Monday.": ["MARIA VELWIN"],
    "Mayor KESSEL HOLDINGS opened the market on Monday.": [],
    "Lintown Mayor Khin Mar Velwin attended the opening.": ["Khin Mar Velwin"],
    "Lintown Mayor Charbel El Hajj attended the opening.": ["Charbel El Hajj"],
    "Lintown Mayor Abdulla Nazarvel ugli attended the opening.": ["Abdulla Nazarvel ugli"],
    "Mayor Peter Hallow PhD opened the hall on Friday.": ["Peter Hallow"],
    "The hall was opened by Khenpo Peter Hallow on Friday.": ["Peter Hallow"],
    "The hall was opened by Supt Peter Hallow on Friday.": ["Peter Hallow"],
    "The hall was opened by Dayang Siti Orlina binti Talib on Friday.": ["Siti Orlina binti Talib"],
    "The opening was attended by local MPs Kim Dong-hwel, Choi Young Min and Jang Gyu-tel.": [
        "Kim Dong-hwel",
        "Choi Young Min",
        "Jang Gyu-tel",
    ],
    "The new road runs from El Karrin Bay to the coast.": [],
}
PARTIES = {
    "University of Alderon signed a memorandum of understanding with Banco de Kessel on Monday.": [
        "University of Alderon",
        "Banco de Kessel",
    ],
    "Vellen Savings and Loan Society and University of Alderon signed a memorandum of understanding on Monday.": [
        "Vellen Savings and Loan Society",
        "University of Alderon",
    ],
    "Kessel Games and Alderon Holdings Ltd signed a memorandum of understanding on Monday.": ["Kessel Games", "Alderon Holdings Ltd"],
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: list[str]) -> None:
    """The names, without how their bearers are addressed."""
    assert [person.name for person in extract(source_of(text)).people] == expected


@pytest.mark.parametrize(("text", "expected"), PARTIES.items())
def test_parties(text: str, expected: list[str]) -> None:
    """The bodies that signed, whole."""
    assert [list(one.parties) for one in extract(source_of(text)).signings] == [expected]
