"""The steps of a first round, at a school and at a coordinator: pure functions."""

from collections.abc import Sequence

from ui.i18n import translate
from ui.pages.today.checklist import Step
from zima_desktop.domain.cards import PersonRow
from zima_desktop.domain.handover import IncomingRow
from zima_desktop.domain.trajectory import CardStep


def school_round(people: Sequence[PersonRow], *, handed_over: bool) -> tuple[Step, ...]:
    """List, test, talk, map, hand-over; () once list, test and talk are done."""
    tested = any(CardStep.TEST in one.steps for one in people)
    talked = any(CardStep.TALK in one.steps for one in people)
    if people and tested and talked:
        return ()
    return (*_begin(listed=bool(people), tested=tested, talked=talked), *_hand_on(handed_over=handed_over))


def _begin(*, listed: bool, tested: bool, talked: bool) -> tuple[Step, ...]:
    return (
        Step(
            "list",
            "users",
            translate("FirstRound", "Load the list of a class"),
            translate("FirstRound", "A table of any layout: XLSX, XLS, ODS or CSV"),
            translate("FirstRound", "Load"),
            listed,
            "roster_import",
        ),
        Step(
            "test",
            "clipboard-list",
            translate("FirstRound", "Run a test"),
            translate("FirstRound", "The class answers on this computer, one pupil after the other"),
            translate("FirstRound", "Start"),
            tested,
            "testing",
            {"new": True},
        ),
        Step(
            "talk",
            "message-circle",
            translate("FirstRound", "Record a talk"),
            translate("FirstRound", "What you agreed on and the next step, on the card of a pupil"),
            translate("FirstRound", "Choose a pupil"),
            talked,
            "people",
        ),
    )


def _hand_on(*, handed_over: bool) -> tuple[Step, ...]:
    """What was printed is not remembered, so the map is never ticked off by a guess."""
    return (
        Step(
            "map",
            "printer",
            translate("FirstRound", "Print the career map"),
            translate("FirstRound", "One page for the pupil, two for you"),
            translate("FirstRound", "Open"),
            False,
            "documents",
            {"kind": "career_map"},
        ),
        Step(
            "handover",
            "arrow-right-left",
            translate("FirstRound", "Hand over to the coordinator"),
            translate("FirstRound", "A signed and encrypted file, with names only by consent"),
            translate("FirstRound", "Prepare"),
            handed_over,
            "exchange",
        ),
    )


def town_round(rows: Sequence[IncomingRow]) -> tuple[Step, ...]:
    """Names, key, first file; () once a file has been taken in."""
    if any(one.received is not None for one in rows):
        return ()
    return (
        Step(
            "expected",
            "building-2",
            translate("FirstRound", "Name the organisations you expect"),
            translate("FirstRound", "The board then shows who has not sent anything yet"),
            translate("FirstRound", "Name them"),
            bool(rows),
            "exchange",
            {"expected": True},
        ),
        Step(
            "key",
            "key-round",
            translate("FirstRound", "Give the schools your key"),
            translate("FirstRound", "One file for all of them; compare the fingerprint by phone"),
            translate("FirstRound", "Show the key"),
            False,
            "exchange",
            {"show_key": True},
        ),
        Step(
            "take",
            "download",
            translate("FirstRound", "Take the first file in"),
            translate("FirstRound", "You see what it would change before anything is written"),
            translate("FirstRound", "Take in"),
            False,
            "exchange",
            {"take": True},
        ),
    )
