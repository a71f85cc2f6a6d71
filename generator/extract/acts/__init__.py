"""What happened at an event: signings, unveilings, groundbreakings, releases, talks."""

from generator.extract.acts.own_name import in_own_name
from generator.extract.acts.releases import find_releases
from generator.extract.acts.scan import Reading, read
from generator.extract.acts.signings import find_signings, read_signings
from generator.extract.acts.sites import find_groundbreakings, find_unveilings
from generator.extract.acts.talks import find_talks
from generator.extract.acts.unread import find_unread

__all__ = [
    "Reading",
    "find_groundbreakings",
    "find_releases",
    "find_signings",
    "find_talks",
    "find_unread",
    "find_unveilings",
    "in_own_name",
    "read",
    "read_signings",
]
