"""What a line of the overview of classes shows: how many of the class got how far."""

from collections.abc import Callable

from ui.i18n import translate
from ui.models import BarCell, Cell, Column
from zima_desktop.content.categories import category_rule
from zima_desktop.domain.cards import GroupOverview
from zima_desktop.domain.labels import group_sort_key
from zima_desktop.domain.people import Category, GroupKind


def class_columns() -> tuple[Column[GroupOverview], ...]:
    """The class and four shares; nothing compares one class with another in words."""
    return (
        Column(
            "name",
            translate("ClassColumns", "Class"),
            lambda row: row.group.name.printed,
            sort=lambda row: group_sort_key(row.group.name),
            cell=Cell.STRONG,
            payload=size_text,
            width=150,
            stretch=1,
        ),
        _share("tested", translate("ClassColumns", "Took the test"), lambda row: row.tested, 0),
        _share("talked", translate("ClassColumns", "Had a talk"), lambda row: row.talked, 0),
        _share("planned", translate("ClassColumns", "Have a plan"), lambda row: row.planned, 0),
        _share("attended", translate("ClassColumns", "Were at events"), lambda row: row.attended, 1),
    )


def size_text(row: GroupOverview) -> str:
    size = row.group.size
    if row.group.kind is GroupKind.COLLEGE_GROUP:
        return category_rule(Category.STUDENT).counted(size)
    return translate("ClassColumns", "%n pupil(s)", None, size)


def _share(key: str, title: str, count: Callable[[GroupOverview], int], drop: int) -> Column[GroupOverview]:
    def text(row: GroupOverview) -> str:
        if not row.group.size:
            return translate("ClassColumns", "no pupils")
        words = translate("ClassColumns", "{done} of {total}")
        return words.format(done=count(row), total=row.group.size)

    def bar(row: GroupOverview) -> BarCell:
        return BarCell(count(row) / row.group.size if row.group.size else None)

    return Column(key, title, text, sort=count, cell=Cell.BAR, payload=bar, width=190, stretch=2, drop=drop)
