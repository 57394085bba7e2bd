"""What stands in the place of the table while there is nobody to show."""

from ui.i18n import translate
from ui.widgets.empty_state import EmptyState


def empty_base() -> EmptyState:
    """Nobody has been loaded or added yet."""
    return EmptyState(
        "users",
        translate("PeopleEmpty", "There are no pupils yet"),
        translate("PeopleEmpty", "Load a class list from a table, or add pupils one by one."),
        action=translate("PeopleEmpty", "Load a list"),
        action_icon="upload",
    )


def empty_bin() -> EmptyState:
    """Nobody has been hidden."""
    return EmptyState(
        "archive",
        translate("PeopleEmpty", "Nobody is hidden"),
        translate("PeopleEmpty", "Pupils taken out of the lists stand here and can come back."),
        action=translate("PeopleEmpty", "Back to the list"),
    )


def nothing_found() -> EmptyState:
    """People are there, but the filter lets none of them through."""
    return EmptyState(
        "search-x",
        translate("PeopleEmpty", "Nobody was found"),
        translate("PeopleEmpty", "No pupil fits what is typed and the chips that are pressed."),
        action=translate("PeopleEmpty", "Reset the filters"),
        action_icon="rotate-ccw",
    )
