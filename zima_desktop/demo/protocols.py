"""Tests that the pupils of «Учебная школа» have answered: everybody has leanings of his own."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from zima_desktop.content import load_instrument
from zima_desktop.demo.leanings import Leaning
from zima_desktop.demo.people import YEARS_KEPT, material
from zima_desktop.demo.school import School
from zima_desktop.domain.ids import InstrumentVersionId, PersonId, new_uid
from zima_desktop.domain.instruments import AnswerValue, Choice, Instrument, Item, Key, Rating
from zima_desktop.domain.profiles import Respondent
from zima_desktop.domain.results import Conclusion
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.scoring import Scorer
from zima_desktop.store import attempts, library, results
from zima_desktop.store.attempts import ScoredAttempt
from zima_desktop.version import VERSION

# Instrument, the lowest grade, the share of pupils, days ago.
GIVEN = (
    ("subject5", 8, 0.92, 11),
    ("riasec30", 9, 0.4, 6),
    ("readiness", 9, 0.6, 62),
    ("riasec48", 9, 0.75, 20),
    ("readiness", 9, 0.92, 4),
)
# Of every year before: instrument, the lowest grade, the share, month and day.
GIVEN_BEFORE = (("subject5", 8, 0.6, 10, 12), ("riasec48", 9, 0.45, 11, 9), ("readiness", 9, 0.5, 4, 14))
Known = tuple[Instrument, Scorer, InstrumentVersionId]


def write_tests(school: School) -> None:
    """Every attempt with its answers, times and score; half of them with a conclusion."""
    codes = {code for code, *_rest in (*GIVEN, *GIVEN_BEFORE)}
    known: dict[str, Known] = {}
    for code in sorted(codes):
        instrument = load_instrument(code)
        known[code] = instrument, Scorer(instrument), library.ensure_version(school.tx, instrument)
    for year in range(school.year - YEARS_KEPT, school.year):
        _write_year(school, year, known)
    for number, person in school.elders():
        for code, lowest, share, days in GIVEN:
            if person.grade >= lowest and school.comes(number, person, share):
                day = school.today - timedelta(days=days)
                _attempt(school, number, known[code], day, Respondent(None, person.grade))


def _write_year(school: School, year: int, known: dict[str, Known]) -> None:
    for number, grade in school.elders_in(year):
        for code, lowest, share, month, day in GIVEN_BEFORE:
            if grade >= lowest and school.chance(share):
                on = date(year if month >= 9 else year + 1, month, day)
                _attempt(school, number, known[code], on, Respondent(None, grade))


def _attempt(school: School, person: PersonId, known: Known, on: date, who: Respondent) -> None:
    instrument, scorer, version = known
    answers = _answers(school.random, instrument, school.leanings[person])
    shown, changed = _times(school.random, len(answers))
    started = datetime.combine(on, time(4, 10 + school.random.randrange(40)), UTC)
    collected = CollectedAttempt(
        attempt_uid=new_uid(),
        person_uid=new_uid(),
        started=started,
        finished=started + timedelta(milliseconds=changed[-1] + 2000),
        answers=tuple(answers.items()),
        first_shown_ms=shown,
        last_changed_ms=changed,
        changes=(0,) * len(answers),
        shown_order=tuple(range(1, len(answers) + 1)),
    )
    profile = scorer.score(answers, who, collected.spent_ms)
    number = attempts.add(school.tx, ScoredAttempt(collected, person, None, version, VERSION, profile))
    if school.chance(0.75):
        text = school.random.choice(material()["conclusion"])
        titles = [scale.title for scale in profile.scales if scale.leading][:2]
        results.save_conclusion(school.tx, number, Conclusion(tuple(titles), text))
        if school.chance(0.9):
            results.set_release(school.tx, number, min(on + timedelta(days=4), school.today), "Консультант")


def _times(random: Random, count: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """When each item was shown and answered, in milliseconds from the start; one in fifty hurries."""
    pace = 700 if random.random() < 0.02 else random.uniform(3500, 8000)
    shown, changed, now = [], [], 0
    for _item in range(count):
        shown.append(now)
        now += round(pace * random.uniform(0.5, 1.8))
        changed.append(now)
        now += 220
    return tuple(shown), tuple(changed)


def _answers(random: Random, instrument: Instrument, leaning: Leaning) -> dict[int, AnswerValue]:
    keys: dict[int, list[tuple[Key, float]]] = {}
    for scale in instrument.content_scales:
        for key in scale.keys:
            keys.setdefault(key.item, []).append((key, leaning.pull(scale.code)))
    return {item.no: _answer(random, item, keys.get(item.no, [])) for item in instrument.items}


def _answer(random: Random, item: Item, keys: list[tuple[Key, float]]) -> AnswerValue:
    """A choice goes to the stronger leaning more often than not; a rating follows it with some noise."""
    response = item.response
    if isinstance(response, Choice):
        pull = {key.option: strength + random.gauss(0, 0.8) for key, strength in keys if key.weight}
        return max(response.values, key=lambda code: pull.get(code, random.gauss(0, 0.8)))
    assert isinstance(response, Rating)
    if not keys:
        return 2  # the item that asks for attention
    key, strength = keys[0]
    middle, width = (response.low + response.high) / 2, (response.high - response.low) / 2
    wanted = middle + (-1 if key.reverse else 1) * (0.15 + 0.5 * strength) * width
    return max(response.low, min(response.high, round(wanted + random.gauss(0, 0.45) * width)))
