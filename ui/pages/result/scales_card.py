"""The scales of a profile with everything needed to trust or doubt them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.result import words
from ui.pages.result.reckoning_panel import ReckoningPanel
from ui.pages.result.scale_list import ScaleList
from ui.pages.result.scale_row import ScaleLine
from ui.theme import Space
from ui.widgets.card import Card, CardHead
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.notice import Notice, Sign
from zima_desktop.content.result_words import hint_line, hint_sentence
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.instruments import Action, RuleKind
from zima_desktop.domain.profiles import ScaleScore
from zima_desktop.domain.results import EarlierResult, ResultPage, all_hints


class ScalesCard(Card):
    """Notices, bars, what sums them up, control scales; hints for the counsellor at the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page: ResultPage | None = None
        self.withheld = Notice("", tone="bad", icon_name="hand")
        self.tie = Notice("", tone="info", icon_name="equal")
        self.flat = Notice("", tone="warn", icon_name="circle-question-mark")
        self.held = Notice("", tone="warn", icon_name="circle-pause")
        self.scales, self.derived, self.control = ScaleList(), ScaleList(), ScaleList()
        self._derived_title = Label(self.tr("Summing up"), "field")
        self._control_title = Label(self.tr("Control scales, only for you"), "field")
        self.compared = Label("", "caption", tone="text2", wrap=True)
        self.facts = QVBoxLayout()
        self.facts.setSpacing(Space.XS)
        self.hints = Label("", "caption", tone="text2", wrap=True)
        self.body.addWidget(
            CardHead(self.tr("Scales"), self.tr("greater first, equal ones as in the instrument"))
        )
        for part in (self.withheld, self.held, self.tie, self.flat, self.compared, self.scales):
            self.body.addWidget(part)
        for part in (self._derived_title, self.derived, self._control_title, self.control):
            self.body.addWidget(part)
        self.body.addSpacing(Space.S)
        self.body.addLayout(self.facts)
        self.body.addWidget(self.hints)
        self.body.addStretch(1)

    def show_page(self, page: ResultPage, compared: EarlierResult | None = None) -> None:
        self._page = page
        profile = page.profile
        self._set_notices(page)
        parts = (
            (self.scales, None, profile.by_strength),
            (self.derived, self._derived_title, profile.derived),
            (self.control, self._control_title, profile.validity),
        )
        for rows, title, scores in parts:
            rows.setVisible(bool(scores))
            rows.set_lines(_lines(page, scores, compared), self._explain)
            if title is not None:
                title.setVisible(bool(scores))
        self.compared.setVisible(compared is not None)
        if compared is not None:
            day = format_date(compared.finished_on)
            text = self.tr("The dark mark on a bar is the result of {date}.").format(date=day)
            self.compared.setText(text)
        self._set_hints(page)
        texts = [words.parallel_text(profile)]
        texts += [] if profile.flat else [words.span_text(profile)]
        self.hints.setText("\n".join(text for text in texts if text))
        self.hints.setVisible(any(texts))

    def _set_hints(self, page: ResultPage) -> None:
        """What a rule says, with a sign for how grave it is; those that hold stand above in red."""
        clear(self.facts)
        notes = list(all_hints(page.profile))
        for hint in notes:
            if hint.action is Action.HOLD:
                continue
            sign = "triangle-alert" if hint.action is Action.WARN else "info"
            token = "warn" if hint.action is Action.WARN else "text2"
            text = hint_line(hint)
            if hint.kind is RuleKind.PARALLEL and page.instrument.parallel is not None:
                text = page.instrument.parallel.note
            label = Label(text, "caption", tone="text", wrap=True)
            line = row(gap=Space.S)
            line.addWidget(Sign(sign, token, 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self.facts.addLayout(line)

    def _set_notices(self, page: ResultPage) -> None:
        profile = page.profile
        holding = [hint for hint in profile.hints if hint.action is Action.HOLD]
        self.withheld.setVisible(bool(holding))
        if holding:
            text = "\n".join(hint_sentence(hint) for hint in holding)
            title = self.tr("Look at the answers before you speak about the result")
            self.withheld.set(title, text, "bad", "hand")
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
        assert self._page is not None
        return ReckoningPanel(self._page, code)


def _lines(
    page: ResultPage, scores: Sequence[ScaleScore], compared: EarlierResult | None
) -> tuple[ScaleLine, ...]:
    before = {one.code: one for one in compared.profile.all_scores} if compared is not None else {}
    lines = []
    for score in scores:
        old = before.get(score.code)
        lines.append(
            ScaleLine(
                score.code,
                score.title,
                words.figure(score),
                words.level_word(score),
                words.share(score),
                words.borders(page.instrument.scale(score.code), score),
                score.leading and not page.profile.flat,
                words.share(old) if old is not None else None,
                words.before(old) if old is not None else words.under_level(score),
            )
        )
    return tuple(lines)
