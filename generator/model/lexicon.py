"""An office's own words, for the grammar to know and to leave alone."""

import msgspec


class Lexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[lexicon]`` in ``jianbao.toml``; every string as it stands in the documents, in either script."""

    names: tuple[str, ...] = ()
    """Persons."""
    titles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    leave_alone: tuple[str, ...] = ()
    """Strings that are never a person's name."""
