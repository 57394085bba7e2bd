"""What is asked for: a search, three lists of choices, three chips, and back to everything."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import translate
from ui.pages.catalogue import words
from ui.theme import Space, theme
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import FilterChip
from ui.widgets.label import ElideLabel
from ui.widgets.layout import row
from ui.widgets.paint import text_width
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from zima_desktop.content.words import word
from zima_desktop.domain.catalogue import OBJECTS, Field
from zima_desktop.domain.catalogue_cards import AfterClass, CatalogueFilter, Order, Selection

ROOMY, TIGHT_WIDTH = 976, 168


class FilterBar(QWidget):
    """`changed` follows every choice of the user."""

    changed = Signal()
    add_requested = Signal()
    menu_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_field = self.with_off = self.bookmarked = False
        self._tight: bool | None = None
        self._fields: tuple[Field, ...] = ()
        self.search = SearchField(
            self.tr("Profession, programme or college"), self.tr("Find a profession"), keys="Ctrl+F"
        )
        self.field = Select([], self.tr("Field of work"))
        self.labour_object = Select([], self.tr("Object of labour"))
        self.after = Select([], self.tr("After which class"))
        self.add = Button(self.tr("Add"), "plain", "plus")
        self.add_short = IconButton("plus", self.tr("Add"))
        self.menu = IconButton("ellipsis", self.tr("More"))
        tools = row(
            self.search, self.field, self.labour_object, self.after, self.add, self.add_short, self.menu
        )
        tools.setStretch(0, 1)
        self.setLayout(tools)
        self.search.setMinimumWidth(118)
        self.search.searched.connect(lambda _text: self.changed.emit())
        for select in (self.field, self.labour_object, self.after):
            select.picked.connect(lambda _key: self.changed.emit())
        for button in (self.add, self.add_short):
            button.clicked.connect(self.add_requested)
        self.menu.clicked.connect(self.menu_requested)
        theme().changed.connect(self._fit)
        self._fit()

    def set_fields(self, fields: Sequence[Field]) -> None:
        """The list of fields, in the order of the catalogue."""
        self._fields = tuple(fields)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Short words and an icon instead of a button where there is little room."""
        scale = theme().text_scale
        tight = self.width() < ROOMY * scale
        for select, wide in ((self.field, 192), (self.labour_object, 226), (self.after, 172)):
            select.setFixedWidth(round((TIGHT_WIDTH if tight else wide) * scale))
        if tight != self._tight:
            self._tight = tight
            self.add.setVisible(not tight)
            self.add_short.setVisible(tight)
            self._say()

    def _say(self) -> None:
        tight = bool(self._tight)
        self.field.set_options(_field_options(self._fields, tight=tight))
        self.labour_object.set_options(_object_options(tight=tight))
        self.after.set_options(_after_options(tight=tight))


class ChipRow(QWidget):
    """How many are shown, the chips that narrow them, and the way back."""

    changed = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection: Selection | None = None
        self.count = ElideLabel("", "strong")
        self.count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.demanded = FilterChip("")
        self.in_town = FilterChip(self.tr("taught in the town"))
        self.tried = FilterChip(self.tr("was tried"))
        self.reset = Button(self.tr("Reset"), "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.count)
        layout.addSpacing(Space.XS)
        for chip in self.chips():
            layout.addWidget(chip)
            chip.toggled.connect(lambda _on: self.changed.emit())
        layout.addStretch(1)
        layout.addWidget(self.reset)
        self.reset.clicked.connect(self.reset_requested)

    def chips(self) -> tuple[FilterChip, ...]:
        return (self.demanded, self.in_town, self.tried)

    def show_state(self, selection: Selection) -> None:
        """The chip of the demand names its year; without a list there is nothing to press."""
        self._selection = selection
        year, demand_set = selection.year, selection.demand_set
        text = self.tr("in demand in {year}") if demand_set else self.tr("demand of {year} is not set")
        self.demanded.setText(text.format(year=year))
        self.demanded.set_count(None)
        self.demanded.setEnabled(demand_set)
        self._show_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_count()

    def _show_count(self) -> None:
        """In few words where there is little room."""
        if self._selection is None:
            return
        others = sum(chip.sizeHint().width() for chip in self.chips()) + self.reset.sizeHint().width()
        room = self.width() - others - 6 * Space.S
        short = text_width(words.count_text(self._selection), "strong") > room
        self.count.set_text(words.count_text(self._selection, short=short))

    def clear(self) -> None:
        """No chip is on; tells nobody."""
        for chip in self.chips():
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(False)


def wanted_by(bar: FilterBar, chips: ChipRow) -> CatalogueFilter:
    """What all of it asks for together."""
    after = bar.after.key()
    return CatalogueFilter(
        text=bar.search.text(),
        field=_text_or_none(bar.field.key()),
        labour_object=_text_or_none(bar.labour_object.key()),
        after=after if isinstance(after, AfterClass) else None,
        demanded=chips.demanded.isChecked() and chips.demanded.isEnabled(),
        taught_in_town=chips.in_town.isChecked(),
        tried=chips.tried.isChecked(),
        bookmarked=bar.bookmarked,
        order=Order.FIELD if bar.by_field else Order.TITLE,
        with_off=bar.with_off,
    )


def _text_or_none(key: object) -> str | None:
    return key if isinstance(key, str) else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _field_options(fields: Sequence[Field], *, tight: bool) -> list[tuple[object, str]]:
    every = translate("CatalogueFilters", "Field: all {count}").format(count=len(fields))
    if tight:
        every = translate("CatalogueFilters", "All fields")
    return [(None, every), *((one.key, _capital(one.short)) for one in fields)]


def _object_options(*, tight: bool) -> list[tuple[object, str]]:
    if tight:
        every = translate("CatalogueFilters", "Any object")
        return [(None, every), *((name, _capital(word("labour_object", name))) for name in OBJECTS)]
    every = translate("CatalogueFilters", "Object of labour: any")
    one = translate("CatalogueFilters", "Object of labour: {name}")
    return [(None, every), *((name, one.format(name=word("labour_object", name))) for name in OBJECTS)]


def _after_options(*, tight: bool) -> list[tuple[object, str]]:
    if tight:
        return [
            (None, translate("CatalogueFilters", "Any class")),
            (AfterClass.NINE, translate("CatalogueFilters", "After 9")),
            (AfterClass.ELEVEN, translate("CatalogueFilters", "After 11")),
        ]
    return [
        (None, translate("CatalogueFilters", "After any class")),
        (AfterClass.NINE, translate("CatalogueFilters", "After class 9")),
        (AfterClass.ELEVEN, translate("CatalogueFilters", "After class 11")),
    ]
