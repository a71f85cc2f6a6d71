"""What one text holds for the steps of the grammar of people."""

from dataclasses import dataclass, field

from generator.extract.lexicon import Lexicon
from generator.extract.people.names import Candidate
from generator.extract.people.titles import Chain


@dataclass(slots=True)
class Mention:
    """A place where a person is named."""

    start: int
    end: int
    key: str
    """The full name, without inner spaces."""
    before: Chain | None = None
    """The title head right before."""
    after: Chain | None = None
    """The title head right behind."""
    short: bool = False
    """Named by less than the full name (沈院士, 費舍爾)."""
    cues: str = ""


@dataclass(slots=True)
class Scene:
    """What was found in a text, for the later steps."""

    text: str
    lexicon: Lexicon
    chains: list[Chain]
    by_start: dict[int, Chain]
    by_end: dict[int, Chain]
    mentions: list[Mention] = field(default_factory=list)
    seeds: dict[int, Candidate] = field(default_factory=dict)
    """Names that their own place proves, by start; filled while they are sought."""

    def verbal(self, chain: Chain) -> bool:
        """Say whether a chain begins with a word that is a verb behind a name (代表)."""
        return self.text[chain.start : chain.first] in self.lexicon.verbal_titles
