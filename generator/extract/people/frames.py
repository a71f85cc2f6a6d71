"""What a person does, and what is known at one point of a sentence while it is read."""

from dataclasses import dataclass, field
from typing import NamedTuple

from generator.extract.people.lists import Group
from generator.model.record import Role


class Act(NamedTuple):
    """A role of a person and the words that give it."""

    key: int
    """Start of the mention."""
    role: Role
    start: int
    end: int


@dataclass(slots=True)
class State:
    """What is known at one point of a sentence."""

    subjects: list[Group] = field(default_factory=list)
    main: list[Group] = field(default_factory=list)
    """Who acted before those by whom something is done."""
    joint: list[Group] = field(default_factory=list)
    """Those who act with the subjects (与…)."""
    open: bool = False
    """The list of subjects may go on."""
    listed: bool = False
    """The last verb was 代表…, after which the list may go on."""
    witnessing: bool = False
    """What follows is what a subject witnesses."""
    by: bool = False
    """The last list was introduced as those who do it (由…)."""
    quoting: bool = False
    """What follows is what a subject says."""
