"""What something is tied to: lines that can be taken out, and a field that finds another one."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import said
from ui.theme import Space, theme
from ui.widgets.button import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.select import Select
from zima_desktop.domain.catalogue import Taught, TaughtState
from zima_desktop.domain.names import search_key

MOST_SEATS = 9999
SEATS_WIDTH, STATE_WIDTH = 96, 150


class TiedList(QWidget):
    """Keys with their titles; Enter in the field adds what was typed or the first line it offers."""

    def __init__(self, name: str, hint: str, nothing: str, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._titles, self._lines = dict(titles), dict[str, _Line]()
        self.typed = SuggestField(tuple(self._titles.values()))
        self.field = Field(name, self.typed, hint=hint)
        self.nothing = Label(nothing, "caption")
        self.add = Button(translate("TiedList", "Add"), "plain", "plus")
        self._holder = QVBoxLayout()
        self._holder.setSpacing(Space.XS)
        adding = row(self.add)
        adding.insertWidget(0, self.field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(adding)
        layout.addLayout(self._holder)
        layout.addWidget(self.nothing)
        self.typed.returnPressed.connect(self.take_typed)
        self.add.clicked.connect(self.take_typed)

    def chosen(self) -> tuple[str, ...]:
        """What is tied, in the order it was put in."""
        return tuple(self._lines)

    def show_keys(self, keys: Sequence[str]) -> None:
        """What is tied already; it tells nobody."""
        for key in keys:
            self._put(key, self._line(key))

    def take_typed(self) -> None:
        """The line that was typed, by its title or by a part of it."""
        self.field.clear_error()
        wanted = search_key(self.typed.text())
        if not wanted:
            return
        found = [key for key, title in self._titles.items() if wanted in search_key(title)]
        found.sort(key=lambda key: search_key(self._titles[key]) != wanted)
        free = [key for key in found if key not in self._lines]
        if not free:
            there = translate("TiedList", "It stands here already")
            unknown = translate("TiedList", "There is nothing like that in the catalogue")
            self.field.set_error(there if found else unknown)
            return
        self._put(free[0], self._line(free[0]))
        self.typed.clear()
        self._lines[free[0]].enter()

    def line(self, key: str) -> "_Line":
        return self._lines[key]

    def _line(self, key: str) -> "_Line":
        return _Line(self._titles.get(key, key))

    def _put(self, key: str, line: "_Line") -> None:
        line.drop.clicked.connect(lambda: self._drop(key))
        self._lines[key] = line
        self._holder.addWidget(line)
        self.nothing.hide()

    def _drop(self, key: str) -> None:
        line = self._lines.pop(key)
        self._holder.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.nothing.setVisible(not self._lines)
        self.typed.setFocus()


class SaidList(TiedList):
    """Lines of what is taught: whether, and how many places a year."""

    def show_taught(self, taught: Mapping[str, Taught]) -> None:
        """What was said already, by the key of the line."""
        for key, one in taught.items():
            self._put(key, _SaidLine(self._titles.get(key, key), one))

    def said_of(self, key: str) -> tuple[TaughtState, int | None, str | None]:
        """State, places a year and the note that stands while the state does."""
        line = self._lines[key]
        assert isinstance(line, _SaidLine)
        return line.content()

    def _line(self, key: str) -> "_Line":
        return _SaidLine(self._titles.get(key, key), None)


class _Line(QWidget):
    def __init__(self, title: str, *parts: QWidget) -> None:
        super().__init__()
        self.title = Label(title, "body", wrap=True)
        self.drop = IconButton("x", translate("TiedList", "Take out: {title}").format(title=title))
        layout = row(*parts, self.drop)
        layout.insertWidget(0, self.title, 1)
        self.setLayout(layout)

    def enter(self) -> None:
        """A new line: one goes on typing the next one."""


class _SaidLine(_Line):
    def __init__(self, title: str, known: Taught | None) -> None:
        self._known = known
        self.state = Select([(one, said("taught_state", one)) for one in TaughtState], title)
        self.state.setFixedWidth(round(STATE_WIDTH * theme().text_scale))
        self.state.set_key(known.state if known is not None else TaughtState.TAUGHT)
        seats = None if known is None else known.seats
        self.seats = QLineEdit("" if seats is None else str(seats))
        self.seats.setValidator(QIntValidator(0, MOST_SEATS, self.seats))
        self.seats.setPlaceholderText(translate("TiedList", "places"))
        self.seats.setAccessibleName(translate("TiedList", "Places a year: {title}").format(title=title))
        self.seats.setFixedWidth(round(SEATS_WIDTH * theme().text_scale))
        super().__init__(title, self.state, self.seats)

    def enter(self) -> None:
        self.state.setFocus()

    def content(self) -> tuple[TaughtState, int | None, str | None]:
        state, seats = TaughtState(str(self.state.key())), self.seats.text().strip()
        same = self._known is not None and self._known.state is state
        return state, int(seats) if seats else None, self._known.note if self._known and same else None
