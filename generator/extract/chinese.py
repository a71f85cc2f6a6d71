"""The Chinese grammar, part by part, in the order in which the parts need each other."""

from generator.extract.drafts import Drafts
from generator.extract.text import Document


def find(document: Document, default_date: str | None) -> Drafts:
    """Return what a Chinese text says; an empty `Drafts` where it reports no event.

    Args:
        document: The folded text.
        default_date: ISO day passed in by the user, the last resort for a missing year.
    """
    del document, default_date
    return Drafts()
