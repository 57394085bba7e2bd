"""The names behind a bar, each with the reason."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.models.columns import Cell, Column
from ui.pages.followup.totals import Bar, NamedLine
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.table_view import RecordTable

MOST_ROWS = 9


def name_columns() -> tuple[Column[NamedLine], ...]:
    return (
        Column(
            "name",
            translate("NamesDialog", "Name"),
            lambda one: one.name,
            cell=Cell.STRONG,
            payload=lambda one: one.group,
            width=230,
            stretch=1,
        ),
        Column("reason", translate("NamesDialog", "Why here"), lambda one: one.reason, width=400, stretch=2),
    )


class NamesDialog(Dialog):
    """Read only; the whole reason stands in the tooltip where the column is too narrow."""

    def __init__(self, view: QWidget, bar: Bar) -> None:
        count = translate("NamesDialog", "%n person(s)", None, bar.count)
        super().__init__(view, bar.title, count, width=900)
        self.table: RecordTable[NamedLine] = RecordTable(
            name_columns(), bar.title, key=lambda one: (one.name, one.group)
        )
        self.table.set_records(bar.names)
        rows = min(len(bar.names), MOST_ROWS)
        self.table.setFixedHeight(theme().size("head") + rows * theme().size("row") + 4)
        self.body.addWidget(self.table)
        good = Button(self.tr("Close"), "primary")
        good.clicked.connect(self.reject)
        self.add_plain_foot(good)
