"""Who has signed a package: a line, or a loud warning that must be answered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice, Sign
from zima_desktop.domain.handover import MergePreview, Signature


class SignatureCard(QWidget):
    """A changed key holds the package back until somebody has compared the fingerprint."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signature = Signature.VALID
        self.sign = Sign("shield-check", "ok")
        self.words = Label("", "body", wrap=True)
        self._line = QWidget()
        line = row(self.sign, gap=12)
        line.addWidget(self.words, 1)
        self._line.setLayout(line)
        self.warning = Notice("", tone="bad")
        self.accepted = QCheckBox(self.tr("I have called the organisation, the new fingerprint is right"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._line, self.warning, self.accepted):
            layout.addWidget(part)
        self.accepted.toggled.connect(lambda _on: self.changed.emit())

    def show_signature(self, preview: MergePreview) -> None:
        self._signature = preview.signature
        loud = preview.signature is Signature.KEY_CHANGED
        mark = preview.package.key_fingerprint
        self._line.setVisible(not loud)
        self.warning.setVisible(loud)
        self.accepted.setVisible(loud)
        self.accepted.setChecked(False)
        if loud:
            text = self.tr(
                "Somebody else may have made this package. Call the organisation and compare the "
                "fingerprint: {mark}"
            ).format(mark=mark)
            self.warning.set(self.tr("The package is signed by another key than before"), text, "bad")
        elif preview.signature is Signature.FIRST_SEEN:
            self.sign.set("key-round", "info")
            text = self.tr("First package of this organisation. Compare its fingerprint by phone: {mark}")
            self.words.setText(text.format(mark=mark))
        else:
            self.sign.set("shield-check", "ok")
            self.words.setText(self.tr("The signature is right, the key is the same as before"))

    def is_settled(self) -> bool:
        return self._signature is not Signature.KEY_CHANGED or self.accepted.isChecked()
