"""What holds for every test: a property says what is true, never how long it took; speed lives in ``benchmarks/``."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
