"""The parts of the panel of a profession; a part with nothing to say is None."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.catalogue import words
from ui.signs import said
from ui.theme import Space, theme
from ui.widgets.button import Button, IconButton
from ui.widgets.chart_view import ChartView
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import column, row
from ui.widgets.list_row import ListRow
from ui.widgets.notice import Notice
from ui.widgets.paint import rounded
from zima_desktop.content.catalogue import about_catalogue
from zima_desktop.domain.catalogue import Education, PlaceKind, TaughtState
from zima_desktop.domain.catalogue_cards import PlaceLine, ProfessionCard, ProgrammeLine
from zima_desktop.domain.charts import year_columns

Section = QWidget | None
Open = Callable[[str], None]  # an entry by its key
CHART_HEIGHT = 128


def _section(
    title: str, *parts: QWidget | QVBoxLayout | QHBoxLayout, action: QWidget | None = None
) -> QWidget:
    widget = QWidget()
    layout = column(gap=6)
    head = row(Label(title, "strong"), None)
    if action is not None:
        head.addWidget(action)
    layout.addLayout(head)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    widget.setLayout(layout)
    return widget


class _Dot(QWidget):
    """The mark of a line of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(8, round(theme().size("body") * 1.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = QPointF(3.5, self.height() / 2)
        rounded(QPainter(self), QRectF(middle.x() - 3, middle.y() - 3, 6, 6), 3, "accent")


def done(card: ProfessionCard) -> Section:
    """Three lines of what one does."""
    told = card.profession.description
    parts: list[QWidget | QVBoxLayout | QHBoxLayout] = []
    for text in told.does:
        bullet = row(gap=Space.S)
        bullet.addWidget(_Dot(), 0, Qt.AlignmentFlag.AlignTop)
        bullet.addWidget(Label(text, "secondary", wrap=True), 1)
        parts.append(bullet)
    if not parts:
        parts = [Label(translate("CatalogueSections", "Not described yet: no data."), "secondary", wrap=True)]
    return _section(translate("CatalogueSections", "What one does"), *parts)


def taught(card: ProfessionCard, ask: Callable[[], None], go: Open) -> Section:
    """Places that said something; whom to ask where nobody has."""
    if card.profession.education is Education.HIGHER and not card.possible and not card.teaching:
        return None
    rows: list[QWidget | QVBoxLayout | QHBoxLayout] = [_place(line, go) for line in card.teaching]
    if not card.teaching:
        nobody = translate("CatalogueSections", "No place has said yet that it teaches this: no data.")
        rows.append(Label(nobody, "secondary", wrap=True))
    if card.possible and not any(_is_sure(line) for line in card.teaching):
        asked = translate("CatalogueSections", "Ask there: {places}").format(
            places=words.places_text(card.possible)
        )
        rows.append(Label(asked, "caption", wrap=True))
    mark = None
    if card.profession.own_programmes:
        mark = Button(translate("CatalogueSections", "Note who teaches it"), "link")
        mark.clicked.connect(ask)
    return _section(translate("CatalogueSections", "Where it is taught"), *rows, action=mark)


def _place(line: PlaceLine, go: Open) -> QWidget:
    sure, place = _is_sure(line), line.place
    icon = "landmark" if place.kind is PlaceKind.UNIVERSITY else "school"
    tone, note = "accent" if sure else "neutral", words.place_note(line)
    holder = ListRow(icon, tone, place.title, note, action=_way(place.title, place.key, go))
    if line.origin is not None:
        holder.setToolTip(words.origin_text(line.origin, line.place.confidence))
    return holder


def _way(title: str, key: str, go: Open) -> IconButton:
    """The button at the end of a row that leads to the entry itself."""
    button = IconButton("chevron-right", translate("CatalogueSections", "Open: {title}").format(title=title))
    button.clicked.connect(lambda: go(key))
    return button


def _is_sure(line: PlaceLine) -> bool:
    return any(one.state is TaughtState.TAUGHT for one in line.taught)


def programmes(card: ProfessionCard, go: Open) -> Section:
    """Codes and lengths; an old code names the new one."""
    if not card.programmes:
        return None
    rows: list[QWidget | QVBoxLayout | QHBoxLayout] = [_programme(line, go) for line in card.programmes]
    if not card.profession.own_programmes:
        note = translate(
            "CatalogueSections", "Near in content; they do not give this profession by themselves."
        )
        rows.append(Label(note, "caption", wrap=True))
    return _section(translate("CatalogueSections", "Programmes"), *rows)


def _programme(line: ProgrammeLine, go: Open) -> QWidget:
    one = line.programme
    parts: list[QWidget | QHBoxLayout] = [
        Label(f"{one.code}\u00a0 {one.title}", "body", wrap=True),
        Label(words.programme_length(one), "caption", wrap=True),
    ]
    chip = words.programme_chip(line)
    if chip is not None:
        parts.append(row(Chip(chip.text, chip.icon, chip.tone), None))
    whole = row(gap=Space.M)
    whole.addLayout(column(*parts, gap=2), 1)
    whole.addWidget(_way(f"{one.code} {one.title}", one.code, go), 0, Qt.AlignmentFlag.AlignTop)
    holder = QWidget()
    holder.setLayout(whole)
    return holder


def demand(card: ProfessionCard, ask: Callable[[], None]) -> Section:
    """A chart of the years that have a list, or the words that none is set."""
    title = translate("CatalogueSections", "Demand of the town, people a year")
    lists = Button(translate("CatalogueSections", "Lists"), "link")
    lists.clicked.connect(ask)
    if not card.demand:
        unset = Label(translate("CatalogueSections", "Not set."), "secondary", wrap=True)
        return _section(title, unset, action=lists)
    source = Label(words.demand_source(card.demand), "caption", wrap=True)
    if not any(one.need for one in card.demand):
        said_years = "; ".join(f"{one.year}: {words.need_text(one)}" for one in card.demand)
        return _section(title, Label(said_years, "secondary", wrap=True), source, action=lists)
    bars = words.demand_bars(card.demand)
    chart = ChartView(
        title,
        lambda width, height: year_columns(
            width, height, bars, theme().measure, size=theme().size("caption")
        ),
    )
    chart.setFixedHeight(round(CHART_HEIGHT * theme().text_scale))
    return _section(title, chart, source, action=lists)


def more(card: ProfessionCard) -> Section:
    """Where one works, who will like it, how one gets there; school subjects, admission, trials."""
    one, told = card.profession, card.profession.description
    facts = (
        (translate("CatalogueSections", "Where one works"), told.where or ""),
        (translate("CatalogueSections", "Who will like it"), told.likes or ""),
        (translate("CatalogueSections", "How to get there"), told.path or ""),
        (translate("CatalogueSections", "School subjects"), ", ".join(one.subjects)),
        (translate("CatalogueSections", "Admission"), one.exams or ""),
        (translate("CatalogueSections", "Employers of the field"), words.places_text(card.employers)),
        (translate("CatalogueSections", "Was tried"), _tried(card)),
    )
    rows = [
        column(Label(title, "field"), Label(_capital(text), "secondary", wrap=True), gap=0)
        for title, text in facts
        if text
    ]
    if not rows:
        return None
    holder = QWidget()
    holder.setLayout(column(*rows, gap=6))
    return holder


def _tried(card: ProfessionCard) -> str:
    return "; ".join(f"{on:%d.%m.%Y} {title}" for on, title in card.tried)


def doctor(card: ProfessionCard) -> Section:
    """A prompt to ask, never a verdict; nothing about anybody's health is kept."""
    if not card.medical:
        return None
    text = translate("CatalogueSections", "{prompts}. This is a prompt; no diagnosis is kept here.")
    return Notice(
        translate("CatalogueSections", "Ask a doctor"),
        text.format(prompts=_capital(", ".join(card.medical))),
        tone="warn",
        icon_name="stethoscope",
    )


def source(card: ProfessionCard) -> Section:
    """Where all this comes from, of what day it is, whose figures of interests these are."""
    one = card.profession
    lines = [
        said("education", one.education),
        words.origin_text(card.origin, one.confidence),
        *([about_catalogue().attribution_ru] if one.onet else []),
    ]
    holder = QWidget()
    holder.setLayout(column(*_captions(lines), gap=2))
    return holder


def _captions(lines: Sequence[str]) -> list[QWidget]:
    return [Label(_capital(text), "caption", wrap=True) for text in lines]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
