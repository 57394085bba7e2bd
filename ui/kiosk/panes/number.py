"""A number in a field: comma or point, unit beside it, range below."""

from fractions import Fraction

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import translate
from ui.kiosk.options import scaled
from ui.kiosk.panes.entry import ShortEntry
from ui.kiosk.panes.pane import AnswerPane
from ui.theme import Space, theme
from ui.widgets.label import Label
from zima_desktop.domain.responses import AnswerValue, Number, exact_number

MINUS = "\u2212"
LONGEST = 14
WIDE = 220


class NumberPane(AnswerPane):
    """The answer is a whole number, or its digits as text when it is not whole."""

    typing = "number"

    def __init__(self, response: Number) -> None:
        super().__init__()
        self._response = response
        self.entry = ShortEntry(LONGEST)
        self.entry.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.entry.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.entry.setValidator(QRegularExpressionValidator(_allowed(response), self))
        across = QHBoxLayout()
        across.setSpacing(Space.M)
        across.addStretch(1)
        across.addWidget(self.entry)
        if response.unit:
            across.addWidget(Label(response.unit, "kiosk_answer"))
        across.addStretch(1)
        self.down.addLayout(across)
        self.down.addWidget(self.note)
        self.tell(self._range())
        spoken = ", ".join(
            part for part in (self.tr("Your answer"), response.unit or "", self._range()) if part
        )
        self.entry.setAccessibleName(spoken)
        self.entry.textEdited.connect(self._typed)
        theme().changed.connect(self._widen)
        self._widen()

    def default_question(self) -> str:
        return self.tr("Your answer")

    def value(self) -> AnswerValue | None:
        exact = exact_number(plain(self.entry.text()))
        if exact is None:
            return None
        return exact.numerator if exact.denominator == 1 else digits_of(exact)

    def show_value(self, value: AnswerValue | None) -> None:
        known = isinstance(value, int | str)
        self.entry.setText(str(value).replace(".", ",").replace("-", MINUS) if known else "")

    def controls(self) -> tuple[QWidget, ...]:
        return (self.entry,)

    def first_focus(self) -> QWidget | None:
        return self.entry

    def _widen(self) -> None:
        self.entry.setFixedWidth(scaled(WIDE))

    def _typed(self) -> None:
        self.tell(self._range())
        self.changed.emit()

    def _range(self) -> str:
        low, high = (shown(end) for end in (self._response.low, self._response.high))
        if not self._response.decimals:
            return self.tr("A whole number from {low} to {high}").format(low=low, high=high)
        words = translate(
            "NumberPane",
            "A number from {low} to {high}, up to %n digit(s) after the comma",
            None,
            self._response.decimals,
        )
        return words.format(low=low, high=high)


def plain(typed: str) -> str:
    """As the domain reads numbers: a point, an ordinary minus, no spaces."""
    return typed.strip().replace(",", ".").replace(MINUS, "-")


def digits_of(exact: Fraction) -> str:
    """«12.5» for twelve and a half; only for numbers that end."""
    places = 0
    while (exact * 10**places).denominator != 1:
        places += 1
    whole = str(abs((exact * 10**places).numerator)).zfill(places + 1)
    sign = "-" if exact < 0 else ""
    return f"{sign}{whole[:-places]}.{whole[-places:]}" if places else f"{sign}{whole}"


def shown(exact: Fraction) -> str:
    """For the eye: a comma, a real minus; an endless fraction is cut."""
    text = digits_of(exact) if _ends(exact) else f"{float(exact):.4f}"
    return text.replace(".", ",").replace("-", MINUS)


def _ends(exact: Fraction) -> bool:
    rest = exact.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def _allowed(response: Number) -> QRegularExpression:
    sign = f"[-{MINUS}]?" if response.low < 0 else ""
    rest = f"([.,][0-9]{{0,{response.decimals}}})?" if response.decimals else ""
    return QRegularExpression(f" *{sign}[0-9]*{rest} *")
