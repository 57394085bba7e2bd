"""The road of a new base from the first list to the hand-over."""

from dataclasses import dataclass

from ui.i18n import translate
from ui.pages.today.reading import SchoolDay


@dataclass(frozen=True, slots=True)
class FirstStep:
    icon: str
    title: str
    note: str
    action: str
    page: str
    done: bool
    possible: bool
    args: tuple[tuple[str, object], ...] = ()


def first_steps(day: SchoolDay) -> tuple[FirstStep, ...]:
    """Everything after the list needs somebody in it."""
    people = bool(day.people)
    return (
        FirstStep(
            "upload",
            translate("FirstSteps", "Load a class list"),
            translate("FirstSteps", "a table of any layout: XLSX, XLS, ODS, CSV"),
            translate("FirstSteps", "Load"),
            "roster_import",
            people,
            True,
        ),
        FirstStep(
            "clipboard-list",
            translate("FirstSteps", "Run a test"),
            translate("FirstSteps", "the class answers on this computer, one after another"),
            translate("FirstSteps", "Run"),
            "testing",
            day.tested,
            people,
            (("new", True),),
        ),
        FirstStep(
            "message-circle",
            translate("FirstSteps", "Write down a talk"),
            translate("FirstSteps", "open a pupil: what was agreed and the next step"),
            translate("FirstSteps", "Choose a pupil"),
            "people",
            day.talked,
            people,
        ),
        FirstStep(
            "printer",
            translate("FirstSteps", "Print a career map"),
            translate("FirstSteps", "one page for the pupil and the parents"),
            translate("FirstSteps", "Print"),
            "documents",
            False,
            people,
            (("kind", "career_map"),),
        ),
        FirstStep(
            "arrow-right-left",
            translate("FirstSteps", "Hand over to the coordinator"),
            translate("FirstSteps", "an encrypted file instead of a paper report"),
            translate("FirstSteps", "Prepare"),
            "exchange",
            day.handed_over is not None,
            people,
        ),
    )
