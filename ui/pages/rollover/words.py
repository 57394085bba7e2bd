"""The rollover in words: what becomes of a class and of a person."""

from collections.abc import Mapping

from ui.i18n import translate
from ui.signs import dotted
from zima_desktop.content.words import word
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.rollover import Choice, ClassMove, Fate, PersonMove

FATE_SIGNS: Mapping[Fate, tuple[str, str]] = {
    Fate.PROMOTE: ("arrow-up-right", "ok"),
    Fate.REPEAT: ("repeat", "info"),
    Fate.GRADUATE: ("graduation-cap", "accent"),
    Fate.LEAVE: ("log-out", "neutral"),
    Fate.WAIT: ("circle-question-mark", "warn"),
}


def fate_text(choice: Choice) -> str:
    """«в 10 «А»», «остаётся», «окончит», «выбыл», «не решено»."""
    if choice.fate is Fate.PROMOTE:
        if choice.target is None:
            return translate("RolloverWords", "to which class?")
        return translate("RolloverWords", "to {group}").format(group=choice.target.printed)
    return fate_words()[choice.fate]


def fate_words() -> dict[Fate, str]:
    """Every fate that needs no class to be named."""
    return {
        Fate.PROMOTE: translate("RolloverWords", "goes up"),
        Fate.REPEAT: translate("RolloverWords", "stays another year"),
        Fate.GRADUATE: translate("RolloverWords", "has finished"),
        Fate.LEAVE: translate("RolloverWords", "has left"),
        Fate.WAIT: translate("RolloverWords", "not decided"),
    }


def class_fates(target: GroupName | None) -> tuple[tuple[Fate, str], ...]:
    """What can become of a whole class, or of one person of it."""
    up = translate("RolloverWords", "Goes up")
    if target is not None:
        up = translate("RolloverWords", "Goes to {group}").format(group=target.printed)
    return (
        (Fate.PROMOTE, up),
        (Fate.GRADUATE, translate("RolloverWords", "Has finished")),
        (Fate.REPEAT, translate("RolloverWords", "Stays another year")),
        (Fate.LEAVE, translate("RolloverWords", "Has left")),
        (Fate.WAIT, translate("RolloverWords", "Decide later")),
    )


def class_note(move: ClassMove) -> str:
    """Who of a class meets another fate than the class: «оставлен 1 · не решено 2»."""
    parts = [
        f"{word('fate', fate)}\u00a0{move.count(fate)}"
        for fate in Fate
        if fate is not move.choice.fate and move.count(fate)
    ]
    return dotted(*parts) or translate("RolloverWords", "none")


def person_note(move: PersonMove) -> str:
    """Why it is so, or what the base knows of the person's plans."""
    if move.obstacle is not None and move.choice.fate is not Fate.WAIT:
        return word("obstacle", move.obstacle)
    if move.choice.note:
        return move.choice.note
    if move.candidate.enrolled:
        return translate("RolloverWords", "enrolled: {place}").format(place=move.candidate.enrolled)
    if move.candidate.plan and move.choice.fate is Fate.WAIT:
        return translate("RolloverWords", "plan: {place}").format(place=move.candidate.plan)
    return ""
