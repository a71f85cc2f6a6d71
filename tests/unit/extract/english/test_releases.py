"""Works made public: counted first and named behind, or named in the sentence before; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

RELEASES: dict[str, list[str]] = {
    "The Ministry of Gender on Monday launched the National Policy on Ageing in Norvik.": ["National Policy on Ageing"],
    "A new book on the history of the delta, The Long River, was launched at the museum on Friday.": ["The Long River"],
    "Poet Lin Thorn launched her debut collection, “Salt and Rain”, on Friday.": ["Salt and Rain"],
    "The central bank has released the Monetary Policy Report for the first quarter.": ["Monetary Policy Report"],
    "The Norvik Chamber unveiled the “Made in Norvik” brand on Monday.": [],
    "The Prime Minister released a commemorative coin and a book on the poet.": [],
    "The Alder Foundation’s State of Rivers Report 2030 was made public on Monday.": ["State of Rivers Report 2030"],
    "The State of Rivers Report, launched by the Alder Foundation, is the first of its kind.": [],
    "Minister Ada Thorn launched the Alder Skills Programme for young people.": ["Alder Skills Programme"],
    "Minister Ada Quill graced the launch of the TNDP’s Human Rivers Report 2030 in Norvik.": ["Human Rivers Report 2030"],
    "Mayor Ada Quill praised a newly launched book titled “Quiet Rivers” on Monday.": ["Quiet Rivers"],
    "Inaugurating the book “Quiet Rivers” written by Mark Quill, Governor Ada Thorn said water was life.": ["Quiet Rivers"],
    "Mayor Ada Quill praised a newly written book titled “Quiet Rivers” on Monday.": [],
    "Governor Mark Quill has launched two novels by local writers. They were shown on Monday. The novels; “River of Salt,” written by a teacher, Amos Lin and “The Long Road,” written by Senator Lin Thorn.": [
        "River of Salt",
        "The Long Road",
    ],
    "The mayor launched two books on Friday. The books are “Quiet Rivers” and “Loud Roads”.": ["Quiet Rivers", "Loud Roads"],
    "The life of the delta has been recorded in The Silver Book: Tavria and Lindia, Calm and Wide. The book was launched on Monday in the Alder Hotel.": [
        "The Silver Book: Tavria and Lindia, Calm and Wide"
    ],
    "The National Office for Tavria launched Clean Tavria Ranking and Atlas 2029-2030 in the capital on May 3.": [
        "Clean Tavria Ranking and Atlas 2029-2030"
    ],
    "She spoke during the launch of the Norvik Rivers Report 2030 in Norvik yesterday.": ["Norvik Rivers Report 2030"],
    "The Ministry of Health on Monday launched the National Malaria Strategic Plan 2030-2035.": [
        "National Malaria Strategic Plan 2030-2035"
    ],
    "The Lin Council in Tavria has launched its 2030 Annual Results Report.": ["2030 Annual Results Report"],
    "A study entitled “Women and Rivers” was launched by the Alder Institute on Monday.": ["Women and Rivers"],
    "Minister Ada Thorn has launched a new strategy, “Clean Rivers 2035”, in Norvik.": ["Clean Rivers 2035"],
    "Minister Ada Thorn today launched ‘Clean Rivers 2035’, the national water strategy.": ["Clean Rivers 2035"],
    "The Governor released a book, Rivers of Norvik, written by Mark Quill, at the Alder Hall.": ["Rivers of Norvik"],
    "The Governor released the book Rivers of Norvik by Mark Quill at the Alder Hall.": ["Rivers of Norvik"],
    "‘Rivers of Norvik’, a book by Mark Quill, was released by the Governor on Monday.": ["Rivers of Norvik"],
    "Mark Quill’s memoir, Roads I Took, was launched in Norvik on Monday.": ["Roads I Took"],
    "The Alder Bureau of Statistics today published the Norvik Household Survey 2030.": ["Norvik Household Survey 2030"],
    "Alder Bank has published its Sustainability Report 2030.": ["Sustainability Report 2030"],
    "The report, titled Rivers at Risk, was unveiled at a ceremony in Norvik.": ["Rivers at Risk"],
    "The 5th edition of the Norvik Rivers Outlook was launched on Monday.": ["Norvik Rivers Outlook"],
    "The Department of Education launched the ALDER Rivers Curriculum on Monday.": [],
    "The Vice President launched the Tavria Digital Economy Blueprint and the National AI Roadmap.": [
        "Tavria Digital Economy Blueprint",
        "National AI Roadmap",
    ],
    "The Minister launched the Alder Fund for Young Farmers on Monday.": ["Alder Fund for Young Farmers"],
    "The commemorative stamp and a souvenir titled “Silver Waters” were released by the Governor.": ["Silver Waters"],
    "The Premier unveiled the Norvik Growth Strategy, a ten-year plan for the delta.": ["Norvik Growth Strategy"],
    "The release of the report “Rivers Now” coincided with World Water Day.": ["Rivers Now"],
    "Lin Bank’s new report, “Rivers Now”, launched today, says water is scarce.": ["Rivers Now"],
    "The report by the Alder Council was launched on Monday. It is called Rivers Now.": [],
    "The company will launch the Rivers Report next week.": [],
    "Tavria unveiled its blueprint through a policy paper. The White Paper titled “A Shared River” comes late.": ["A Shared River"],
    "He released the report on Tuesday. In the book titled “Old Rivers” he had told of it.": [],
    "The council released its report. The plan, called Green Norvik, was drafted in 2029.": [],
    "The World Rivers Report 2031, released by the Alder Institute on Tuesday, shows that rivers dry.": ["World Rivers Report 2031"],
    "The 2031 World Rivers Report was launched in Norvik by the Alder Institute.": ["2031 World Rivers Report"],
    "Minister Ada Quill launched three reports: Rivers of Lin, Roads of Lin and Ports of Lin.": [
        "Rivers of Lin",
        "Roads of Lin",
        "Ports of Lin",
    ],
    "The government launched a 184-page book that told of its work.": [],
    "The band released its album “Rivers” last year.": [],
    "Minister Ada Quill launched three reports: on rivers, roads and ports.": [],
    "The minister launched the Rivers Portal, a mobile app called ‘RiverGo’ and a handbook.": ["Rivers Portal", "RiverGo"],
    "The book ‘My River’ written by Tom Callow was launched at Lin Club.": ["My River"],
    "The Institute launched its flagship report, the State of the Rivers 2031, in Norvik.": ["State of the Rivers 2031"],
    "The Blue Book of Rivers (2031) was released in Norvik by Lin Academy.": ["Blue Book of Rivers"],
    "Alder Motors unveiled its new electric car, the Roe X1, at the show.": ["Roe X1"],
    "Alder Motors launched the all-new Roe X1 in Norvik.": ["Roe X1"],
    "Alder Motors launched its new showroom, the Roe Hall, in Norvik.": [],
    "Alder Motors launched its new chairman, Tom Callow, at a party.": [],
    "The ministry launched a new scheme in three towns, Norvik, Lin and Oak.": [],
    "He cited “The Rivers Report” at the launch of the ship.": [],
    "The committee told ministers the key findings of the audit report.": [],
    "The firm launched a new phone at the show.": [],
    "Tavria launched its first National Action Plan on Rivers on Monday.": ["National Action Plan on Rivers"],
    "The Alder Council launched its Rivers Report on World Water Day.": ["Rivers Report"],
    "The release ceremony of “Roads to Lin: Talks between Ada Quill and Nine Scholars”, organized by Oak Press, was held on June 2.": [
        "Roads to Lin: Talks between Ada Quill and Nine Scholars"
    ],
    "The launch ceremony for “The River Years”, a novel by Tom Callow, took place in Norvik on Monday.": ["The River Years"],
    "The book launch of “Salt and Silver” was held at Oak Hall on 3 May.": ["Salt and Silver"],
    "The launch ceremony of the ship was held. Mayor Ada Quill read from “The River Years”.": [],
    "The publication ceremony of the Lin Yearbook 2031 was held on Monday.": ["Lin Yearbook 2031"],
    "A report on the state of the rivers was unveiled on Monday. Titled “Clean Rivers for All”, the report has 90 pages.": [
        "Clean Rivers for All"
    ],
    "A white paper on ports was released on Tuesday. Entitled “Ports in 2040”, the white paper is long.": ["Ports in 2040"],
    "The council unveiled a new strategy on Monday. Called “Lin Forward”, the strategy covers ten years.": ["Lin Forward"],
    "A report on ports was released on Tuesday. Titled “Waves”, the film was shown later.": [],
    "A book titled “Grain of the North” by Ada Quill was unveiled at the fair.": ["Grain of the North"],
    "The Sustainable Ports Guidelines, developed by the Lin Ports Council, were launched on Monday.": ["Sustainable Ports Guidelines"],
    "Titled “Holding the Line”, the 120-page report was launched by Mayor Ada Quill.": ["Holding the Line"],
    "The Norvik Climate Plan 2031-2040 was launched in Norvik by Mayor Ada Quill.": ["Norvik Climate Plan 2031-2040"],
    "Red Book of Vardo Shoals: Survey of Tides (2033-2034), compiled by Odell College and printed at Thornbury, was released on a ferry.": [
        "Red Book of Vardo Shoals: Survey of Tides"
    ],
}


@pytest.mark.parametrize(("told", "titles"), RELEASES.items())
def test_the_works_that_a_report_names(told: str, titles: list[str]) -> None:
    assert [release.title for release in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == titles


def test_who_issued_it_is_told_in_a_later_sentence() -> None:
    told = "A report on rivers was unveiled on Monday. Titled “Clean Rivers for All”, the report was issued by the Alder Institute."
    assert [release.by for release in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == ["Alder Institute"]


def test_with_whom_something_was_released_is_not_who_did_it() -> None:
    told = "Oak Bank, in partnership with Alder Tavria, launched the “Green Growth Fund” on Monday."
    assert [release.by for release in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == ["Oak Bank"]
