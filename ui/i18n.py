"""Languages: Qt's own texts and ours in Russian, and the one function for texts outside a QObject."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from zima_desktop.paths import resource_root


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Translate a literal; `n` chooses the plural form of a text with %n. lupdate knows this name."""
    return QCoreApplication.translate(context, text, disambiguation, n)


def install_translations(app: QCoreApplication) -> tuple[QTranslator, ...]:
    """Load qtbase_ru and every built .qm of ours; Russian is the language of the program."""
    installed = []
    QLocale.setDefault(QLocale(QLocale.Language.Russian, QLocale.Country.Russia))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = sorted((resource_root() / "i18n").glob("*_ru.qm"))
    for folder, name in ((qt_folder, "qtbase_ru"), *((str(path.parent), path.stem) for path in own)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)
    return tuple(installed)
