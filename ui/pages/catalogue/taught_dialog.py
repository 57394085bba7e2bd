"""What a college says of the programmes of a profession: taught, not taught, not known."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.signs import said
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import clear, column, line, row
from ui.widgets.narrow import narrow
from ui.widgets.select import Select
from zima_desktop.domain.catalogue import Place, Programme, Taught, TaughtState, taught_key

MOST_SEATS = 9999


class TaughtDialog(Dialog):
    """`save_requested` brings one entry a programme and the source that all of them share."""

    save_requested = Signal(object, str)  # tuple of Taught, source

    def __init__(
        self,
        view: QWidget,
        title: str,
        places: Sequence[Place],
        programmes: Sequence[Programme],
        known: Mapping[str, Taught],
    ) -> None:
        note = self.tr("Nothing is taught here until somebody says so: the source is kept with the answer.")
        super().__init__(view, title, note, width=640, scrolling=True)
        self._programmes, self._known = programmes, known
        options = [(place.key, f"{place.title} ({place.town})") for place in places]
        self.place = narrow(Select(options, self.tr("College")))
        self.source = QLineEdit()
        self._source = Field(
            self.tr("Who says so"),
            self.source,
            hint=self.tr("For example: the admission office, by telephone"),
            required=True,
        )
        self.states: dict[str, Select] = {}
        self.seats: dict[str, QLineEdit] = {}
        self._rows = column(gap=10)
        self.body.addWidget(Field(self.tr("College"), self.place))
        self.body.addLayout(self._rows)
        self.body.addWidget(self._source)
        self.place.picked.connect(lambda _key: self._fill())
        self.save = self.add_foot(primary=self.tr("Save"))
        self._fill()

    def accept(self) -> None:
        self._source.clear_error()
        if not self.source.text().strip():
            self._source.set_error(self.tr("Write who says so"))
            self.source.setFocus()
            return
        self.save_requested.emit(self.content(), self.source.text().strip())

    def close_saved(self) -> None:
        super().accept()

    def content(self) -> tuple[Taught, ...]:
        """One entry a programme as it stands in the form."""
        place = str(self.place.key())
        found = []
        for code, state in self.states.items():
            seats = self.seats[code].text().strip()
            known = self._known.get(taught_key(place, code))
            chosen = TaughtState(str(state.key()))
            note = known.note if known is not None and chosen is known.state else None
            found.append(Taught(place, code, chosen, int(seats) if seats else None, note))
        return tuple(found)

    def _fill(self) -> None:
        clear(self._rows)
        self.states, self.seats = {}, {}
        place = str(self.place.key())
        for programme in self._programmes:
            known = self._known.get(taught_key(place, programme.code))
            state = Select([(one, said("taught_state", one)) for one in TaughtState], programme.title)
            state.set_key(known.state if known is not None else TaughtState.UNKNOWN)
            seats = QLineEdit("" if known is None or known.seats is None else str(known.seats))
            seats.setValidator(QIntValidator(0, MOST_SEATS, seats))
            seats.setPlaceholderText(self.tr("places"))
            seats.setAccessibleName(self.tr("Places a year"))
            seats.setFixedWidth(90)
            self.states[programme.code], self.seats[programme.code] = state, seats
            self._rows.addWidget(line())
            self._rows.addWidget(Label(f"{programme.code}\u00a0 {programme.title}", "body", wrap=True))
            self._rows.addLayout(row(state, seats, None))
