"""Small words that decide where the noun phrase of a thing begins and ends."""

DETERMINERS = frozenset(
    [
        "the", "a", "an", "its", "their", "his", "her", "our", "this", "new",
    ]
)  # fmt: skip
INNER = frozenset(
    [
        "of", "for", "the", "and", "&", "de", "cum",
    ]
)  # fmt: skip
STOP = frozenset(
    [
        "showing", "listening", "including", "containing", "outlining", "detailing", "titled", "entitled", "called", "named",
        "offering", "designed", "last", "next", "at", "in", "on", "here", "today", "yesterday", "which", "that", "with", "by",
        "from", "during", "located", "situated", "after", "before", "as", "while", "where", "built", "under", "to", "set",
        "amid", "along", "through", "via", "near", "between", "naming", "renaming", "worth", "comprising", "featuring",
        "aimed", "took", "takes", "held", "performed", "conducted", "marks", "marked", "began", "begun", "begins", "begin",
        "starts", "commences", "commenced", "officially", "formally", "outside", "inside", "across", "around", "beyond",
        "throughout", "adjacent", "beside", "behind", "opposite", "just", "off", "comprises", "includes", "consists",
        "started", "included", "include", "comprised", "kicked", "got", "sited", "based", "meant", "back",
        "linking", "connecting", "costing", "spanning", "capable", "equipped", "constructed", "funded", "financed", "spread",
    ]
)  # fmt: skip
SAYING = frozenset(
    [
        "said", "says", "noted", "stated", "explained", "stressed", "urged", "told", "added", "thanked",
    ]
)  # fmt: skip
"""Verbs of speech that follow a thing (laying the stone of the market said …)."""
TITLED = frozenset(
    [
        "for", "in", "at", "on", "with", "to", "by", "from", "as", "after", "during",
    ]
)  # fmt: skip
"""Prepositions with a capital, as headlines have them: they end a phrase as the small ones do."""
OCCASION = frozenset(
    [
        "new", "newest", "latest", "grand", "official", "formal", "soft", "opening", "inauguration", "groundbreaking",
        "ground-breaking", "launch", "dedication",
    ]
)  # fmt: skip
"""Behind a possessive, they open the name of another thing or of a ceremony (the Alder Centre's grand opening)."""
PARTS = frozenset(
    [
        "branch", "campus", "wing", "site", "unit", "station", "building", "annex", "annexe", "extension",
    ]
)  # fmt: skip
"""Part of a body, told behind a dash (Lin Library \u2013 Alder Branch)."""
FIELDS = frozenset(
    [
        "science", "sciences", "technology", "engineering", "arts", "health", "medicine", "business", "research", "learning",
        "music", "culture", "sports",
    ]
)  # fmt: skip
"""Heads of organisations that are as often half of a name: Science and Technology Building."""
NUMERALS = frozenset(
    [
        "I", "II", "III", "IV", "V", "VI",
    ]
)  # fmt: skip
POWERS = frozenset(
    [
        "mw", "kw", "gw", "kv", "mva", "mwp", "mwh", "mld", "mgd", "tpd", "mtpa", "tpa",
    ]
)  # fmt: skip
"""Units in capitals behind the size with which a name begins (12 MW Alder Plant, 33/11 KV substation)."""
CUT = frozenset(
    [
        "providing", "featuring", "comprising", "containing", "housing", "built", "located", "situated", "worth", "costing",
        "spread", "constructed", "published", "prepared", "compiled", "produced", "written", "dedicated", "devoted", "named",
        "penned", "edited", "authored", "linking", "connecting",
    ]
)  # fmt: skip
"""Participles that begin a description behind the thing."""
FIGURES = frozenset(
    [
        "statue", "bust", "sculpture", "monument", "memorial", "portrait", "mural",
    ]
)  # fmt: skip
"""What is of somebody (a statue of the poet)."""
BODIES = frozenset(
    [
        "centre", "center", "university", "college", "institute", "school", "hospital", "company", "council", "city", "bank",
        "ministry",
    ]
)  # fmt: skip
"""Whose a thing is, told by its kind (the University's Alder Hall)."""
USERS = frozenset(
    [
        "women", "children", "men", "boys", "girls", "farmers", "fishermen", "visitors", "students", "teachers", "nurses",
        "officers", "drivers", "workers", "veterans", "patients", "players", "doctors", "pupils",
    ]
)  # fmt: skip
"""Whose use a thing is for, part of what it is called (a new women's shelter)."""
JUST = frozenset(
    [
        "newly", "recently", "just",
    ]
)  # fmt: skip
AWAITED = frozenset(
    [
        "new", "long-awaited", "much-awaited", "newest", "first",
    ]
)  # fmt: skip
OF_A_WHOLE = frozenset(
    [
        "redevelopment", "extension", "wing", "building", "branch", "campus", "refurbishment", "renovation", "upgrade",
        "expansion", "section", "complex", "block", "headquarters", "office", "offices", "hostel", "annex", "annexe", "auditorium",
        "library", "hall", "unit", "laboratory", "lab", "ward", "terminal", "quarters",
    ]
)  # fmt: skip
"""Parts and works that are told with the whole of which they are (the redevelopment of the Alder Club)."""
OPENING = frozenset(["earlier", "later", "today", "yesterday", "meanwhile", "then", "now", "also", "elsewhere", "here", "when", "while"])
"""Adverbs with which a sentence opens in front of its subject."""
