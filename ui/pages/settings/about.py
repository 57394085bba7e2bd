"""What the program is, what it promises, and whose work it stands on."""

from PySide6.QtWidgets import QHBoxLayout

from ui.pages.settings.panel import SettingsPanel
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, line, row
from zima_desktop.content.catalogue import about_catalogue
from zima_desktop.version import VERSION

# Name, licence; the texts of the licences lie in the packages themselves.
WORKS = (
    ("Qt, PySide6", "LGPL 3"),
    ("PT Sans", "OFL 1.1"),
    ("Lucide", "ISC"),
    ("Python", "PSF"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("PyNaCl", "Apache 2.0"),
    ("pyrage (age)", "MIT"),
    ("ReportLab", "BSD"),
    ("pypdfium2 (PDFium)", "Apache 2.0, BSD"),
    ("python-calamine", "MIT"),
    ("xlrd, XlsxWriter", "BSD"),
    ("pytrovich", "MIT"),
    ("fastjsonschema", "BSD"),
    ("defusedxml", "PSF"),
)
IN_A_COLUMN = 5


class AboutPanel(SettingsPanel):
    """Nothing to press; everything to read."""

    def __init__(self) -> None:
        super().__init__(self.tr("About the program"))
        self.version = Label(self.tr("version {version}").format(version=VERSION), "caption")
        names = column(Label(self.tr("Zima"), "h2"), self.version, gap=0)
        self.path = ElideLabel("", "caption", tone="text3")
        promise = self.tr(
            "Guidance for the choice of a profession, without the internet. The program goes online for "
            "nothing: data leave this computer only as a file that you make yourself."
        )
        self.body.setSpacing(Space.M)
        self.body.addLayout(row(Tile("snowflake", "accent", 44, solid=True), names, None, gap=Space.M))
        self.body.addWidget(Label(promise, "secondary", wrap=True))
        self.body.addWidget(self.path)
        self.body.addWidget(line())
        self.body.addWidget(Label(self.tr("Works of others in the program and their licences"), "strong"))
        works = row(gap=Space.XL)
        for start in range(0, len(WORKS), IN_A_COLUMN):
            part = column(gap=Space.XS)
            for name, licence in WORKS[start : start + IN_A_COLUMN]:
                part.addLayout(_work(name, licence), 0)
            part.addStretch(1)
            works.addLayout(part, 1)
        self.body.addLayout(works)
        self.body.addWidget(line())
        self.body.addWidget(Label(self.tr("Figures of interests in the catalogue of professions"), "strong"))
        for text in (about_catalogue().attribution_ru, about_catalogue().attribution):
            self.body.addWidget(Label(text, "caption", wrap=True))
        self.body.addStretch(1)

    def set_folder(self, path: str) -> None:
        self.path.set_text(self.tr("Base: {path}").format(path=path))


def _work(name: str, licence: str) -> QHBoxLayout:
    both = row(gap=Space.S)
    both.addWidget(Label(name, "body"), 1)
    both.addWidget(Label(licence, "caption"))
    return both
