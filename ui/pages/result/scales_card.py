"""The scales of a profile with everything needed to trust or doubt them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.result import words
from ui.pages.result.reckoning_panel import ReckoningPanel
from ui.pages.result.scale_row import ScaleLine, ScaleRow
from ui.theme import Space
from ui.widgets.card import Card, CardHead
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.notice import Notice
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.profiles import Reckoning, ScaleScore
from zima_desktop.domain.results import EarlierResult, ResultPage


class ScaleList(QWidget):
    """Rows of scales: one Tab stop, Up and Down inside, Enter or Space opens one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ScaleRow] = []
        self._explain: Callable[[str], QWidget] | None = None
        self._panel: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.setAccessibleName(self.tr("Scales"))

    def set_lines(self, lines: tuple[ScaleLine, ...], explain: Callable[[str], QWidget]) -> None:
        """Other scales; `explain(code)` makes the panel that opens under a row."""
        open_code = next((row.line.code for row in self.rows if row.isChecked()), "")
        clear(self._layout)
        self._panel, self._explain, self.rows = None, explain, []
        for at, line in enumerate(lines):
            row = ScaleRow(line)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
            row.toggled.connect(lambda on, row=row: self._toggle(row, on))
            row.moved.connect(lambda step, row=row: self._move(row, step))
            self._layout.addWidget(row)
            self.rows.append(row)
        again = next((row for row in self.rows if row.line.code == open_code), None)
        if again is not None:
            again.setChecked(True)

    def _move(self, row: ScaleRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.rows[at].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle(self, row: ScaleRow, on: bool) -> None:
        if on:
            for other in self.rows:
                if other is not row:
                    other.setChecked(False)
        if self._panel is not None and (on or not any(one.isChecked() for one in self.rows)):
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        if on and self._explain is not None:
            self._panel = self._explain(row.line.code)
            self._layout.insertWidget(self._layout.indexOf(row) + 1, self._panel)
            self._panel.show()


class ScalesCard(Card):
    """Tie notice, bars, hints for the counsellor; a held or flat profile says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page: ResultPage | None = None
        self.tie = Notice("", tone="info", icon_name="equal")
        self.flat = Notice("", tone="warn", icon_name="circle-question-mark")
        self.held = Notice("", tone="warn", icon_name="circle-pause")
        self.scales = ScaleList()
        self.compared = Label("", "caption", tone="text2", wrap=True)
        self.hints = Label("", "caption", tone="text2", wrap=True)
        self.body.addWidget(
            CardHead(self.tr("Scales"), self.tr("greater first, equal ones as in the instrument"))
        )
        for part in (self.held, self.tie, self.flat, self.compared, self.scales):
            self.body.addWidget(part)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.hints)
        self.body.addStretch(1)

    def show_page(self, page: ResultPage, compared: EarlierResult | None = None) -> None:
        self._page = page
        profile = page.profile
        self._set_notices(page)
        self.scales.setVisible(bool(profile.scales))
        self.scales.set_lines(_lines(page, compared), self._explain)
        self.compared.setVisible(compared is not None)
        if compared is not None:
            day = format_date(compared.finished_on)
            text = self.tr("The dark mark on a bar is the result of {date}.").format(date=day)
            self.compared.setText(text)
        texts = [words.parallel_text(profile)]
        if profile.parallel is not None and profile.parallel.noted and page.instrument.parallel is not None:
            texts.append(page.instrument.parallel.note)
        if not profile.flat:
            texts.append(words.span_text(profile))
        self.hints.setText("\n".join(text for text in texts if text))
        self.hints.setVisible(any(texts))

    def _set_notices(self, page: ResultPage) -> None:
        profile = page.profile
        self.tie.setVisible(profile.tied and not profile.flat)
        if profile.tied:
            self.tie.set("", words.tie_text(profile), "accent", "equal")
        self.flat.setVisible(profile.flat and not profile.held)
        if profile.flat:
            advice = self.tr("Nobody is named as leading. The result may still be released after a talk.")
            self.flat.set(words.span_text(profile), advice, "warn", "circle-question-mark")
        self.held.setVisible(profile.held)
        if profile.held:
            items = ", ".join(str(item) for item in profile.missing)
            self.held.set(
                self.tr("The result is held: answers are missing"),
                self.tr("Without an answer: {items}. Let the pupil complete the test.").format(items=items),
                "warn",
                "circle-pause",
            )

    def _explain(self, code: str) -> QWidget:
        page = self._page
        assert page is not None
        reckoning: Reckoning = next(one for one in page.reckonings if one.scale == code)
        score: ScaleScore = next(one for one in page.profile.scales if one.code == code)
        return ReckoningPanel(reckoning, score, page.instrument.edition, page.profile.scorer_version)


def _lines(page: ResultPage, compared: EarlierResult | None) -> tuple[ScaleLine, ...]:
    levels = {one.scale: one.levels for one in page.reckonings}
    lines = []
    for score in page.profile.by_strength:
        old = compared.profile.scale(score.code) if compared is not None else None
        lines.append(
            ScaleLine(
                score.code,
                score.title,
                words.figure(score),
                words.level_word(score),
                words.share(score),
                words.borders(levels.get(score.code, ()), score),
                score.leading and not page.profile.flat,
                words.share(old) if old is not None else None,
                words.before(old) if old is not None else "",
            )
        )
    return tuple(lines)
