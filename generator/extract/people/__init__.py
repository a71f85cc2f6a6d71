"""People: names, titles, organisations, roles, and who is who."""

from generator.extract.people.persons import find_people

__all__ = ["find_people"]
