"""Who does what: the verb that a list of people is the subject of, in its sentence."""

from bisect import bisect_left
from typing import cast

from generator.expressions import compiled
from generator.extract.people import around, attendance, lines, lists, officiants
from generator.extract.people.frames import Act, State
from generator.extract.people.grammar import ABSENCES, LISTINGS, RESUMPTIONS, TALKERS, any_of
from generator.extract.people.lists import Group, Sentence
from generator.extract.people.nominal import nominal, said_of_another
from generator.extract.people.pronouns import Antecedents
from generator.extract.people.scene import Scene
from generator.extract.people.verbs import AT_EVENT, EARLIER_THAN_EVENT, Beforehand, Verb, read_verbs
from generator.model.record import Role

_QUOTE_NEXT = compiled(r"(?:说|称|道)?[,:“「]")
_COURTESY = compiled("[^,。]{0,30}?(?:欢迎|感谢|祝贺|敬意|慰问|谢意|问候)")
_FUTURE = compiled(
    r"将[^,。;]{0,8}邀请?,?$|将[以通][^,。;]{2,12}[形方]式[^,。;]{0,4}$|(?:(?:将|拟|预计|原定|计划|即将|预定)(?:于[^,]{1,8})?(?:亲自|亲临|到场)?|(?:未能|未有|从未|并未|没有|拒绝|不愿|不肯)(?:[^,。]{0,2}[时极面接])?)$"
)
_ABSENT = any_of(ABSENCES)
_REMOTE = compiled("视频|视讯|录像|录影|连线|线上")
_EARLIER = compiled(r"(?:,|也|还)?(?:日前|近日|早前|此前|先前|曾于)")
_AMONG = compiled("[在于]")
_UNDER = compiled("之?下")
"""Behind 见证: others than the subjects see it (在众人见证下签约)."""
_LISTING = any_of(LISTINGS, r"(?:[\d一二三四五六七八九十两]{1,3}[名位])?\)? ?(?: ?\( ?[^()\n]{1,14}\) ?)?$")
_TALKER = any_of(TALKERS, "$")
_CHAIRS = frozenset(["主持人", "司仪"])
_CHAIR_IS = ("主持人为", "主持人是", "司仪为", "司仪是")
_AND_SPEAKS = compiled(",|并(?=[^,。]{0,4}(?:致|讲话|发言|发表|作|出席|介绍))")
_DEPUTY = compiled("(?:(?<!特)派|委派|指派|特派(?!员))(?:员|代表|人|专人|秘书)[^,。]{0,6}$")
_TALKS_NOW = compiled("(?:在|随后的?|接下来的?)?(?:主题演讲|主旨演讲|主旨报告|主题报告)(?:环节|阶段|部分)?(?:中|上)?,")
"""At the head of a sentence: what is said in it is a keynote."""
_CHAIR = compiled(r"(?:主持人|司仪|主持)(?:为|是|:)$")
_LIST_VERB = compiled(r"[^,。;]{0,30}(?:包括|包含|有|为|是)[:]?$")
_LIST_VERB_ENDS = frozenset("括含有为是:")
"""Last characters of it."""
_RESUMES = any_of(RESUMPTIONS)
_WHO = compiled("(?:^|[,。;:\n])(?:据|应邀|受邀|专程|一同|有份|当日|昨日|今日)?(?P<verb>出席|参加|见证|主持|主礼)[^,。;:]{1,24}的$")
"""What somebody did, before the title (出席典礼的市长某某表示)."""
_PRONOUN = compiled("(?:^|(?<=[,。;\n”」]))(?:随后|同时|最后|接着)?(?:他|她)(?!们|人|的)")
_HE_ALONE = compiled(r"[。;\n”」!?]((?:随后|同时|最后|接着)?[他她](?!们|人|的)[^。;\n]{1,200})")


def read_roles(scene: Scene, sentences: list[Sentence]) -> list[Act]:
    """Return what the people of each sentence do, in order."""
    verbs = read_verbs(scene)
    starts = [v.start for v in verbs]
    acts: list[Act] = []
    waiting: list[Group] = []
    listed: Act | None = None
    beforehand = Beforehand(scene.text)
    antecedents = Antecedents(scene)
    for index, sentence in enumerate(sentences):
        inside = verbs[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        frame = _Frame(scene, sentence, inside, beforehand.at(sentence.start))
        adjoins = index > 0 and lines.adjoins(scene.text, sentences[index - 1], sentence.start)
        frame.listed = (listed if adjoins else None) or lines.heading(scene.text, sentence.start)
        done = frame.read(antecedents.at(sentence.start), waiting)
        acts.extend(done)
        listed = frame.listed
        waiting = frame.waiting
        antecedents.tell(sentence, done, frame.same)
        low, high = sentence.end, sentences[index + 1].start if index + 1 < len(sentences) else len(scene.text)
        if waiting and (rest := lines.rest(scene.text, sentence, high)):
            inside = verbs[bisect_left(starts, rest.start) : bisect_left(starts, rest.end)]
            acts.extend(_Frame(scene, rest, inside, beforehand.at(rest.start)).read(None, waiting))
            waiting = []
        for match in _HE_ALONE.finditer(scene.text, low, high):
            alone = Sentence(match.start(1), match.end())
            if speaker := antecedents.at(alone.start):
                inside = verbs[bisect_left(starts, alone.start) : bisect_left(starts, alone.end)]
                acts.extend(_Frame(scene, alone, inside, beforehand.at(alone.start)).read(speaker, []))
    return officiants.without_chairs(scene.text, acts)


class _Frame:
    """Reads one sentence from left to right."""

    def __init__(self, scene: Scene, sentence: Sentence, verbs: list[Verb], beforehand: bool) -> None:
        self.scene, self.sentence, self.verbs, self.beforehand = scene, sentence, verbs, beforehand
        self.text, self.lexicon = scene.text, scene.lexicon
        self.starts = [verb.start for verb in verbs]
        self.acts: list[Act] = []
        self.same: Group | None = None
        """Whom the 他 that the sentence begins with means."""
        self.waiting: list[Group] = []
        self.listed: Act | None = None
        """The attendance that a phrase before the list gave; a list with semicolons goes on with it."""
        self.beside: list[tuple[Group, int, int]] = []
        """With whom the subjects do what follows, and the word that says so."""
        self.read_to = sentence.start
        self.absent = _ABSENT.search(self.text, sentence.start, sentence.end)
        whole = sentence.start if self.text[sentence.start - 1 : sentence.start] != ";" else self.text.rfind("。", 0, sentence.start) + 1
        self.talk = _TALKS_NOW.match(self.text, whole) is not None
        if self.beforehand and AT_EVENT.search(self.text, sentence.start, sentence.end):
            self.beforehand = False

    def read(self, speaker: Group | None, waiting: list[Group]) -> list[Act]:
        """Return the acts of the sentence.

        Args:
            speaker: Who 他 may mean.
            waiting: Lists of the stretch before a semicolon that still want their verb.
        """
        state = State(subjects=list(waiting), open=bool(waiting))
        at = self.sentence.start
        pronoun = _PRONOUN.match(self.text, at, self.sentence.end) if speaker else None
        if pronoun and speaker:
            state.subjects, at, self.same = [speaker], pronoun.end(), speaker
        for group in self.sentence.groups:
            start = group.entries[0].start
            listing = _LISTING.search(self.text, max(at, start - 40), start)
            self._verbs(state, at, listing.start() if listing else start)
            self._enter(state, group, start, at)
            at = group.end
        self._verbs(state, at, self.sentence.end)
        goes_on = lines.goes_on(self.text, self.sentence.end)
        fills = lines.fills(self.sentence)
        bare = fills or (bool(self.sentence.groups) and self.text[self.sentence.groups[-1].end : self.sentence.end] == ",")
        idle = not self.acts and all(nominal(self.text, self.lexicon, v, self.sentence.start) for v in self.verbs)
        unfinished = goes_on and (state.open or (bare and idle))
        if not fills or self.text[self.sentence.end : self.sentence.end + 1] not in ";\n":
            self.listed = None
        self._quoted()
        if self.beside:
            self._there_too()
        self.waiting = state.subjects if unfinished else []
        return self.acts

    def _quoted(self) -> None:
        """Give the speech of who stands alone before a quotation (院长何立群:“…”)."""
        for group in self.sentence.groups:
            alone = len(group.entries) == 1 and group.entries[0].start == self.sentence.start
            if alone and self.text.startswith((":“", ":「"), group.end) and not self.beforehand:
                self._give(group, "speak", group.end, group.end + 1)

    def _there_too(self) -> None:
        """Give attendance to those with whom the subjects, who are there, do something that is no role."""
        if not any(act.role in around.SHARED for act in self.acts):
            return
        for group, start, end in self.beside:
            if attendance.idle(self.acts, [group]):
                self._give(group, "attend", start, end)

    def _enter(self, state: State, group: Group, start: int, at: int) -> None:
        """Say what a list is in its sentence, by the words before it."""
        left = self.text[max(at, start - 40) : start]
        told_only = state.quoting and not officiants.acts_too(self.text, start, group.end)
        if lists.only_named(self.text, group) or self._welcomed(group, left) or told_only or self._beside(state, group, left):
            return
        presence = around.PRESENCE.match(self.text, group.end)
        if self._leads(state, group, left) or (not presence and around.POSSESSED.match(self.text, group.end)):
            return
        if presence:
            self._give(group, "witness", presence.start(), presence.end())
            self.read_to = presence.end()
        elif self._listing(group, left):
            together = around.TOGETHER.match(self.text, group.end)
            state.subjects = attendance.listed(self.acts, self.sentence, group) if together else []
            state.joint, state.open = [], False
        elif state.witnessing:
            state.subjects, state.joint, state.open, state.witnessing = [group], [], False, False
        elif state.subjects and not state.open and around.WITH.search(left):
            self._with(state, group, left)
        elif around.BY.search(left):
            state.main = state.main if state.by else state.subjects
            goes_on = state.by and bool(state.subjects) and self.text[state.subjects[-1].end] in "、,;"
            state.subjects = [*state.subjects, group] if goes_on else [group]
            further = self.text.startswith(("、", ",") if around.INVITED.search(left) else "、", group.end)
            state.joint, state.open, state.quoting, state.by = [], further, False, True
        elif who := _WHO.search(left):
            offset = start - len(left)
            for kind in self.lexicon.verb_kinds[who["verb"]]:
                self._give(group, cast(Role, kind), offset + who.start("verb"), offset + who.end("verb"))
            self._subject(state, group)
        elif state.subjects and (lists.joins_on(self.text, state.joint, start) or officiants.MET_AND_GOES.match(self.text, group.end)):
            state.joint = [*state.joint, group]
        elif self._delegate(state, left) or not (
            around.is_object(self.text, left, group.end) or (around.TO.search(left) and (state.subjects or len(left) < 3))
        ):
            self._subject(state, group)

    def _with(self, state: State, group: Group, left: str) -> None:
        """Add a list behind a word for with: to the subjects in 由甲和乙, else to those who join them."""
        if state.by and self.text[state.subjects[-1].end] in "和与及":
            state.subjects = [*state.subjects, group]
        else:
            group.led = around.LED.search(left) is not None
            state.joint = [*state.joint, group]
            if together := around.TOGETHER_THEN.match(self.text, group.end):
                self.beside.append((group, *together.span("word")))

    def _beside(self, state: State, group: Group, left: str) -> bool:
        """Say whether a list begins with one in whose place the subject came, and add the others to those who join the subject."""
        beside = lists.beside_principal(self.text, group, left) if state.subjects else None
        if beside:
            self._with(state, beside, left)
        return beside is not None

    def _welcomed(self, group: Group, left: str) -> bool:
        """Say whether a speaker thanks a list for coming, and give it that role."""
        if come := attendance.welcomed(self.text, group, left):
            self._give(group, *come)
            self.read_to = come.end
        return come is not None

    def _leads(self, state: State, group: Group, left: str) -> bool:
        """Say whether a list leads, chairs or receives, and give it that role."""
        led = officiants.leads(self.text, group.end, left)
        if led is None:
            return False
        for those in (*state.subjects, group) if led.together else (group,):
            self._give(those, led.role, group.end, led.end)
        self.read_to = led.end
        if state.subjects and officiants.TOGETHER.match(self.text, led.end):
            state.joint = [*state.joint, group]
        return True

    def _delegate(self, state: State, left: str) -> bool:
        """Say whether the words before a list are a noun in apposition to it, in a clause of its own (企业代表甲公司总经理某某)."""
        return bool(around.DELEGATE.search(left)) and (not state.subjects or "," in left)

    def _subject(self, state: State, group: Group) -> None:
        for entry in group.entries:
            chairs = (t for t in entry.titles if self.text[t.start : t.end] in _CHAIRS or self.text.endswith(_CHAIR_IS, t.start, t.end + 1))
            chair = next(chairs, None)
            if chair and not entry.quiet:
                self.acts.append(Act(entry.mention.start, "host", chair.start, chair.end))
            if guest := officiants.officiant(self.text, self.sentence.start, entry):
                self.acts.append(Act(entry.mention.start, "attend", *guest))
        if state.open or (state.listed and self.text[group.entries[0].start - 1] in "、,"):
            state.subjects.append(group)
        else:
            state.subjects, state.joint, state.quoting = [group], [], False
        state.open = (
            self.text[group.end : group.end + 1] in (",", "、", "和", "及", "与")
            or self.text.startswith("以及", group.end)
            or (group.listed and self._without_verb(group.end))
        )

    def _listing(self, group: Group, left: str) -> bool:
        """Give the role that a phrase before a list states (出席嘉宾包括…, 代表签署的包括…)."""
        offset = group.entries[0].start - len(left)
        there = attendance.told_there(self.text, self.sentence, group, left)
        if there and not around.WITH.search(left):
            self._give(group, *there)
            return True
        chair = _CHAIR.search(left)
        if chair:
            self._give(group, "host", offset + chair.start(), offset + chair.end())
            return True
        talker = _TALKER.search(left)
        if talker:
            self._give(group, "speak", offset + talker.start(), offset + talker.end())
            return True
        match = _LISTING.search(left)
        if match:
            self.listed = Act(
                0, officiants.listed_as(self.text, offset, offset + match.start()), offset + match.start(), offset + match.end()
            )
        if self.listed and (match or self._goes_on(group, left)):
            self._give(group, self.listed.role, self.listed.start, self.listed.end)
            return True
        told = officiants.TOLD_OF.search(left) if left[-1:] in _LIST_VERB_ENDS and not officiants.there_too(self.text, group.end) else None
        match = told or (_LIST_VERB.search(left) if left[-1:] in _LIST_VERB_ENDS else None)
        if match is None:
            return False
        low = offset + match.start()
        none = ("none", "release") if told else ("none", "attend", "release")
        inside = [v for v in self.verbs if low <= v.start and v.end <= offset + len(left) and not v.is_a(*none)]
        given = [v for v in inside if not ((told or v.word == "代表") and nominal(self.text, self.lexicon, v, low))]
        for verb in given:
            guests = officiants.by_guests(self.text, verb, low)
            for kind in ("attend",) if guests else officiants.kinds_of(self.text, verb):
                self._give(group, cast(Role, kind), verb.start, verb.end)
        return bool(given)

    def _goes_on(self, group: Group, left: str) -> bool:
        """Say whether a list goes on with those listed before: by its form, or with 、 and no act between."""
        start = group.entries[0].start
        bare = left[:1] == "、" and not self._acts_between(start - len(left), start)
        return bare or attendance.goes_on(self.text, self.sentence, group, left)

    def _verbs(self, state: State, start: int, end: int) -> None:
        """Give the roles of the verbs in ``[start:end]`` to the subjects so far."""
        resume = start
        for index in range(bisect_left(self.starts, start), len(self.verbs)):
            verb = self.verbs[index]
            if verb.start >= end:
                return
            if verb.start < max(resume, self.read_to):
                continue
            if not state.subjects or state.quoting or nominal(self.text, self.lexicon, verb, start) or not self._resumed(verb, start):
                state.quoting = state.quoting or (said_of_another(self.text, verb, start) and self._quotes(verb))
                continue
            after = state.subjects[-1].end
            if (
                verb.is_a("witness") and _UNDER.match(self.text, verb.end) and _AMONG.search(self.text, after, verb.start)
            ) or officiants.UNDER_LEAD.match(self.text, after):  # 在局长某某领导下
                continue
            led, state.open, state.by = state.by and officiants.escorts(self.text, verb), False, False
            there = [g for g in (*state.subjects, *state.joint) if not officiants.besides(self.text, self.sentence, g)]
            several = sum(len(g.entries) for g in there) > 1
            for kind in officiants.kinds_of(self.text, verb, state.subjects[-1].end, several=several):
                if kind == "witness" and self.acts and officiants.milestone(self.text, verb):
                    for idle in attendance.idle(self.acts, (*state.subjects, *state.joint)):
                        self._give(idle, "attend", verb.start, verb.end)
                elif kind != "none" and self._held(verb, kind, state):
                    self._assign(state, cast(Role, kind), verb)
            if came := officiants.comes_for(self.text, verb):
                self._give(state.subjects[-1], "represent", *came)
            state.listed = verb.word == "代表"
            state.quoting = self._quotes(verb)
            state.subjects = state.main if led else state.subjects
            if verb.is_a("witness"):
                further = _AND_SPEAKS.search(self.text, verb.end, end)
                state.witnessing = further is None
                resume = further.start() if further else end

    def _assign(self, state: State, role: Role, verb: Verb) -> None:
        if role == "speak" and officiants.cited(self.text, state.subjects[-1].entries[-1], verb):
            return
        if role == "speak" and self.talk:
            role = "keynote"
        for group in state.subjects:
            if role == "attend" or not officiants.besides(self.text, self.sentence, group):
                self._give(group, role, verb.start, verb.end)
        if role in around.SHARED:
            for group in state.joint:
                self._give(group, "attend" if group.led and role == "sign" else role, verb.start, verb.end)

    def _quotes(self, verb: Verb) -> bool:
        """Say whether the rest of the sentence is what the subject says or wishes."""
        if verb.word in self.lexicon.wishing:
            return True
        if verb.word in self.lexicon.telling or verb.word in self.lexicon.noun_verbs:
            return bool(_QUOTE_NEXT.match(self.text, verb.end)) and verb.word in self.lexicon.telling
        return verb.word in self.lexicon.saying and not _COURTESY.match(self.text, verb.end)

    def _resumed(self, verb: Verb, start: int) -> bool:
        """Say whether the verb's clause, when it is a later one, still has the same subject."""
        comma = max(self.text.rfind(mark, start, verb.start) for mark in (",", ":"))
        space = self.text.rfind(" ", start, verb.start)
        if space > comma and not (self.text[space - 1].isascii() or self.text[space + 1].isascii()):
            comma = space  # between the clauses of a headline
        if comma < 0:
            return True
        clause = comma + 1 + self.text.startswith(", ", comma)
        if verb.is_a("unveil") and officiants.FOR.match(self.text, start) and not self._acts_between(start, verb.start):
            return True
        if clause - 1 == self.read_to and self.text[clause - 2] == "下":  # 在局长某某陪同下,视察…并主持
            return True
        return verb.start - clause <= 1 or bool(_RESUMES.match(self.text, clause)) or self._is_list_tail(start, verb)

    def _is_list_tail(self, start: int, verb: Verb) -> bool:
        """Say whether only people without names stand between the list and its verb (…,以及有关负责人参加)."""
        others = around.OTHERS_TOO.match(self.text, start) and verb.is_a("unveil", "sign", "host")
        if not (others or verb.is_a("attend", "witness", "speak")) or not (
            self.text[start : start + 1] in ",、以及和" or self._without_verb(start)
        ):
            return False
        if verb.is_a("speak") and not around.GOES_ON.match(self.text, start):
            return False
        return not self._acts_between(start, verb.start)

    def _acts_between(self, start: int, end: int) -> bool:
        """Say whether a verb that is no noun stands in ``[start:end]``."""
        return any(start <= v.start < end and not nominal(self.text, self.lexicon, v, start) for v in self.verbs)

    def _without_verb(self, start: int) -> bool:
        """Say whether the clause that goes on at ``start`` has no verb of the table, and another clause follows."""
        comma = self.text.find(",", start, self.sentence.end)
        return comma > 0 and not any(start <= v.start < comma and not nominal(self.text, self.lexicon, v, start) for v in self.verbs)

    def _held(self, verb: Verb, kind: str, state: State) -> bool:
        """Say whether the act took place, at the event."""
        before = self.text[max(self.sentence.start, verb.start - 12) : verb.start]
        if kind == "speak" and (
            officiants.BEFORE_IT.search(before) or officiants.wished_together(verb, sum(len(g.entries) for g in state.subjects))
        ):
            return False
        if _FUTURE.search(before) or _DEPUTY.search(before) or officiants.done_elsewhere(self.text, self.sentence, verb, kind):
            return False
        if officiants.told_of(self.text, self.sentence, verb, kind, state.subjects[-1]):
            return False
        if self.absent and not _REMOTE.search(self.text, self.sentence.start, verb.start):
            return False
        if kind not in ("speak", "attend", "keynote", "present"):
            return True
        if self.beforehand or EARLIER_THAN_EVENT.search(self.text, self.sentence.start, verb.start):
            return False
        return not (kind == "speak" and _EARLIER.match(self.text, state.subjects[-1].end))

    def _give(self, group: Group, role: Role, start: int, end: int) -> None:
        self.acts.extend(Act(e.mention.start, role, start, end) for e in group.entries if not e.quiet)
