"""The stages of a person's way: the classes known so far, then what is planned or what came of it."""

from ui.i18n import translate
from ui.widgets.stages import Stage
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.trajectory import EntryKind, PlanDraft, PlanSlot, TimelineEntry

FIRST_GRADE = 8
LAST_GRADE_OF_BASIC_SCHOOL = 9
LAST_GRADE = 11
WORKS = frozenset({"works_profession", "works_related", "works_other", "self_employed"})
STUDIES = frozenset({"studies_spo", "studies_vuz", "studies_school"})


def stages_of(card: PersonCard, school_year: int) -> tuple[Stage, ...]:
    """From the first class known to the first job, the present stage marked."""
    plan = next((one.content for one in card.plans if one.content.slot is PlanSlot.FIRST), None)
    group = card.person.group
    grade = group.name.grade if group is not None else None
    earlier = _earlier(card, grade)
    if grade is None:
        return (*earlier, *_after_school(card, group.name.printed if group is not None else "", plan))
    stages = [_grade_stage(8, grade), _grade_stage(9, grade)]
    stays = grade > LAST_GRADE_OF_BASIC_SCHOOL
    if stays:
        title = translate("Way", "Grades 10 and 11")
        stages.append(Stage(title, translate("Way", "{grade} now").format(grade=grade), "now"))
    last = LAST_GRADE if stays else LAST_GRADE_OF_BASIC_SCHOOL
    summer = school_year + 1 + max(last - grade, 0)
    note = translate("Way", "summer {year}").format(year=summer)
    stages.append(Stage(translate("Way", "Admission"), note, "next"))
    return (*earlier, *stages, *_ahead(plan))


def _earlier(card: PersonCard, now: int | None) -> tuple[Stage, ...]:
    """Classes below the eighth that the base knows; after school, all of them."""
    below = FIRST_GRADE if now is not None else LAST_GRADE + 1
    grades = {
        spell.group.name.grade: spell.group.school_year
        for spell in card.enrolments
        if spell.group.name.grade is not None
    }
    return tuple(
        Stage(
            translate("Way", "Grade {number}").format(number=grade), format_school_year(grades[grade]), "done"
        )
        for grade in sorted(grades)
        if grade < below and grade != now
    )


def _grade_stage(number: int, grade: int) -> Stage:
    title = translate("Way", "Grade {number}").format(number=number)
    note = {8: translate("Way", "getting to know"), 9: translate("Way", "choosing a profile")}[number]
    if number == 8 and grade < 8:
        return Stage(translate("Way", "Grade {number}").format(number=grade), note, "now")
    return Stage(title, note, "done" if grade > number else "now" if grade == number else "next")


def _ahead(plan: PlanDraft | None) -> tuple[Stage, Stage]:
    """Where plan A leads; what is not planned says so."""
    open_yet = translate("Way", "not chosen yet")
    study = translate("Way", "Studies")
    place = (plan.place or plan.programme) if plan is not None else None
    work = plan.profession if plan is not None else open_yet
    return Stage(study, place or open_yet, "next"), Stage(translate("Way", "Work"), work, "next")


def _after_school(card: PersonCard, group: str, plan: PlanDraft | None) -> tuple[Stage, ...]:
    """Studies and work as they were confirmed; without a record, as they were planned."""
    studied, worked = _newest(card, STUDIES), _newest(card, WORKS)
    entered = next((one for one in card.timeline if _entered(one)), None)
    place = _what(studied) or _what(entered) or (plan.place if plan is not None else None)
    studies = group or place or translate("Way", "no data")
    work = plan.profession if plan is not None else translate("Way", "not chosen yet")
    school = () if _earlier(card, None) else (_school(),)
    admission: tuple[Stage, ...] = ()
    if entered is not None:
        admission = (Stage(translate("Way", "Admission"), format_date(entered.on), "done"),)
    if worked is not None:
        said = word_or_self("outcome_short", worked.title)
        job = Stage(translate("Way", "Work"), _what(worked) or said, "now")
        return (*school, *admission, Stage(translate("Way", "Studies"), studies, "done"), job)
    now = Stage(translate("Way", "Studies"), studies, "now")
    return (*school, *admission, now, Stage(translate("Way", "Work"), work, "next"))


def _school() -> Stage:
    return Stage(translate("Way", "School"), translate("Way", "finished"), "done")


def newest_outcome(card: PersonCard) -> TimelineEntry | None:
    """What was last learned of somebody who has left."""
    found = [one for one in card.timeline if one.kind is EntryKind.OUTCOME]
    return max(found, key=lambda one: one.on, default=None)


def _newest(card: PersonCard, values: frozenset[str]) -> TimelineEntry | None:
    """The newest status of this kind; one that came to an end since does not count as the present."""
    found = [one for one in card.timeline if one.kind is EntryKind.OUTCOME and one.title in values]
    return max(found, key=lambda one: one.on, default=None)


def _entered(entry: TimelineEntry) -> bool:
    return entry.kind is EntryKind.APPLICATION and entry.title == "enrolled" and not entry.planned


def _what(entry: TimelineEntry | None) -> str | None:
    """The place, without what follows it."""
    return entry.detail.split(" · ")[0] if entry is not None and entry.detail else None
