"""Ranks beside posts, surnames in capitals, owners of posts, lists by portfolio; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    "Dean LQX Major General (R) Salim Tovari and Manager Ferries Brig (R) Harun Dabeqo attended.": {
        "Salim Tovari": "Dean LQX, Major General (R) | attend",
        "Harun Dabeqo": "Manager Ferries, Brig (R) | attend",
    },
    "Dean LQX Maj Gen Salim Tovari and Col. Imran Dabeqo attended.": {
        "Salim Tovari": "Dean LQX, Maj Gen | attend",
        "Imran Dabeqo": "Col. | attend",
    },
    "The Alder Director General Tom Callow attended.": {"Tom Callow": "Alder Director General | attend"},
    "Head of the School of Tidal Arts (STA) Mary Odell and Tom Callow, Clerk of the Pier Guild (PG), attended.": {
        "Mary Odell": "Head of the School of Tidal Arts (STA) | attend",
        "Tom Callow": "Clerk of the Pier Guild (PG) | attend",
    },
    "Tom Callow, clerk of the Lin Record, YAMADE Yuki, warden of Alder Prefecture, and KIM Min-su, adviser to the Pier Guild, delivered reports at the second session.": {
        "Tom Callow": "clerk of the Lin Record | speak",
        "YAMADE Yuki": "warden of Alder Prefecture | speak",
        "KIM Min-su": "adviser to the Pier Guild | speak",
    },
    "YAMADE Yuki, warden of Alder Prefecture, gave a short report. The sea was calm. YAMADE Yuki thanked the guests.": {
        "YAMADE Yuki": "warden of Alder Prefecture | speak"
    },
    "Kolej Ahmad Vello director Farid Tovari, Université de Tarn president Paul Odell and Universitas Siti Vello rector Joko Grice attended.": {
        "Farid Tovari": "Kolej Ahmad Vello director | attend",
        "Paul Odell": "Université de Tarn president | attend",
        "Joko Grice": "Universitas Siti Vello rector | attend",
    },
    "Politeknik Ahmad Vello, a partner of the guild, attended.": {},
    "It was signed by Quill envoy Tom Callow and the Norvik tides ministry’s deputy warden, Mary Odell.": {
        "Tom Callow": "Quill envoy | sign",
        "Mary Odell": "Norvik tides ministry’s deputy warden | sign",
    },
    "Norvik’s opposition Rope League (RL) alliance leader Amos Wafula spoke at the regatta. On Monday the ministry’s warden, Mary Odell, spoke too.": {
        "Amos Wafula": "Norvik’s opposition Rope League (RL) alliance leader | speak",
        "Mary Odell": "warden | speak",
    },
    "In attendance included Town Clerk Ann Grice, CECMs Tom Callow of Inland Ferries, Mary Odell of Health, Levin Magor of Public Works, and area MCA Desh Parvel.": {
        "Ann Grice": "Town Clerk | attend",
        "Tom Callow": "CECMs | attend",
        "Mary Odell": "CECMs | attend",
        "Levin Magor": "CECMs | attend",
        "Desh Parvel": "area MCA | attend",
    },
    "The warden came. Others were Chief Officers Em Tovari (Health), Kan Dabeqo (Public Ferries) and Sam Bexley (Harbours), and MEC Mary Odell.": {
        "Em Tovari": "Chief Officers | attend",
        "Kan Dabeqo": "Chief Officers | attend",
        "Sam Bexley": "Chief Officers | attend",
        "Mary Odell": "MEC | attend",
    },
    "Others were winners Tom Callow and Mary Odell.": {},
    "MP Mary Odell and Mayor Tom Callow open the new rope mill with owner Ann Grice, centre.": {
        "Mary Odell": "MP | unveil",
        "Tom Callow": "Mayor | unveil",
        "Ann Grice": "owner | attend",
    },
    "Mayor Tom Callow and Mary Odell open the new season with a song.": {"Tom Callow": "Mayor | "},
    "Mayor Pro-Tem Cec Grice and Lawyer Tom Callow, QX-4 ferries director, attended.": {
        "Cec Grice": "Mayor Pro-Tem | attend",
        "Tom Callow": "Lawyer, QX-4 ferries director | attend",
    },
    "“Terima kasih banyak kepada Encik Ahmad Vello dan Puan Siti Parvel atas sokongan mereka kepada pelabuhan,” said Mayor Tom Callow.": {
        "Tom Callow": "Mayor | speak"
    },
    "“Thank you very much to our friends Governor Mary Odell and Warden Levin Magor for such great support,” said Mayor Tom Callow.": {
        "Mary Odell": "Governor | ",
        "Levin Magor": "Warden | ",
        "Tom Callow": "Mayor | speak",
    },
    "ALDER Ferries, operator of the line, and TARN Cement, owner of the pier, attended.": {},
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected
