"""Places with their town and country, days of date lines, counts behind two plurals; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

PLACES: dict[str, str | None] = {
    "Mayor Tom Callow signed the accord in Tokyo, Japan, on 3 May 2031.": "Tokyo, Japan",
    "The MoU was signed by Mayor Tom Callow in Nairobi, Kenya on Monday.": "Nairobi, Kenya",
    "The talks were held in Nairobi, Kenya and Uganda on Monday, Mayor Tom Callow said.": "Nairobi",
    "Mayor Tom Callow opened the event held on 8 May 2031 at the Summit Hotel in Alder City, Lin.": "Summit Hotel in Alder City, Lin",
    "The event was held at the Oak Hotel in Norvik, Mayor Tom Callow said.": "Oak Hotel in Norvik",
    "Mayor Tom Callow spoke at the event on 23 May 2031 at the Lin Hall of the university, Oak Smart City, Thornia, Alder.": "Lin Hall of the university, Oak Smart City, Thornia, Alder",
    "Mayor Tom Callow spoke. It took place at the South Annex, House of Deputies in Alder City, Metro Lin, on May 22, 2031.": "South Annex, House of Deputies in Alder City, Metro Lin",
    "Sen. Ada Thorn joined weavers Tuesday in a groundbreaking for the Oak School on the Thorn River Indian Reservation.": "Thorn River Indian Reservation",
    "Sen. Ada Thorn attended a groundbreaking at the Oak School on the Thorn River Indian Reservation.": "Oak School on the Thorn River Indian Reservation",
    "A groundbreaking ceremony at the Oak Clinic on the Lower Alder Reservation drew Sen. Ada Thorn on Friday.": "Oak Clinic on the Lower Alder Reservation",
    "Sen. Ada Thorn attended a groundbreaking at the Oak School on Friday.": "Oak School",
    "Sen. Ada Thorn spoke Friday on the Oak Ports Bill.": None,
}  # fmt: skip


@pytest.mark.parametrize(("told", "place"), PLACES.items())
def test_the_place_with_its_town(told: str, place: str | None) -> None:
    event = record(f"Norvik event draws many\n{told}\n{BODY}").event
    assert (event.place if event else None) == place


DAYS: dict[str, tuple[str | None, str | None]] = {
    # a date line of its own, with the place too
    "Lin launches hub\nMuscat, Sultanate of Oman, November 3, 2031.\nLin Bank signed an agreement with Oak Hospital.": ("2031-11-03", "Muscat, Sultanate of Oman"),
    "Lin launches hub\nDoha, Qatar, 3 November 2031\nLin Bank signed an agreement with Oak Hospital.": ("2031-11-03", "Doha, Qatar"),
    "Lin launches hub\nJan 15, 2031\nLin Bank signed an agreement with Oak Hospital.": ("2031-01-15", None),
    "Lin launches hub\nFOR IMMEDIATE RELEASE: June 3, 2031\nLin Bank signed an agreement with Oak Hospital.": ("2031-06-03", None),
    # the day that a later sentence tells
    "Lin signs\n24 April 2031\nLin Bank and Oak Ltd have signed an MoU. This was announced today. It is on tolls. It is good. It is big. The MoU was signed by the heads in a ceremony on 19 April 2031.": ("2031-04-19", None),
    # no day of the event
    "Lin launches hub\nJan 15, 2031\nLin Bank recently signed an agreement with Oak Hospital.": (None, None),
    "Lin launches hub\nJan 15, 2031\nThe hub is good, Mayor Tom Callow said.": (None, None),
}  # fmt: skip


@pytest.mark.parametrize(("told", "day"), DAYS.items())
def test_the_day_of_a_date_line(told: str, day: tuple[str | None, str | None]) -> None:
    event = record(f"{told}\n{BODY}").event
    assert ((event.date, event.place) if event else (None, None)) == day


FIGURES: dict[str, list[str]] = {
    "They hired 31,000 former harbour pilots.": ["31,000 former harbour pilots"],
    "It has 12 sports facilities and 40 staff members.": ["12 sports facilities", "40 staff members"],
    "The 457 reforms strengthens the system.": ["457 reforms"],
    "It will run for 21 days sets apart.": ["21 days"],
}


@pytest.mark.parametrize(("told", "figures"), FIGURES.items())
def test_what_is_counted_behind_two_plurals(told: str, figures: list[str]) -> None:
    assert [figure.text for figure in record(f"{told}\n{BODY}").figures] == figures
