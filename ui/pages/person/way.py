"""The stages of a person's way, reckoned from the class of today and from plan A."""

from ui.i18n import translate
from ui.widgets.stages import Stage
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot

LAST_GRADE_OF_BASIC_SCHOOL = 9
LAST_GRADE = 11


def stages_of(card: PersonCard, school_year: int) -> tuple[Stage, ...]:
    """From grade 8 to the first job, the present stage marked; `school_year` is the year it began."""
    plan = next((one.content for one in card.plans if one.content.slot is PlanSlot.FIRST), None)
    group = card.person.group
    grade = group.name.grade if group is not None else None
    if grade is None:
        return _after_school(group.name.printed if group is not None else "", plan)
    stages = [_grade_stage(8, grade), _grade_stage(9, grade)]
    stays = grade > LAST_GRADE_OF_BASIC_SCHOOL
    if stays:
        title = translate("Way", "Grades 10 and 11")
        stages.append(Stage(title, translate("Way", "{grade} now").format(grade=grade), "now"))
    last = LAST_GRADE if stays else LAST_GRADE_OF_BASIC_SCHOOL
    summer = school_year + 1 + max(last - grade, 0)
    note = translate("Way", "summer {year}").format(year=summer)
    stages.append(Stage(translate("Way", "Admission"), note, "next"))
    return (*stages, *_ahead(plan))


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


def _after_school(group: str, plan: PlanDraft | None) -> tuple[Stage, ...]:
    studies = group or (plan.place if plan is not None else None) or translate("Way", "no data")
    work = plan.profession if plan is not None else translate("Way", "not chosen yet")
    return (
        Stage(translate("Way", "School"), translate("Way", "finished"), "done"),
        Stage(translate("Way", "Studies"), studies, "now"),
        Stage(translate("Way", "Work"), work, "next"),
    )
