"""What columns, sheets and warnings of a class list are called."""

from datetime import date

from ui.i18n import translate
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.people import GroupName, Sex
from zima_desktop.domain.roster import CellValue, FieldValue, FileKind, FileWarning, Target

KINDS = {
    FileKind.XLSX: "XLSX",
    FileKind.XLS: "XLS",
    FileKind.ODS: "ODS",
    FileKind.HTML: "HTML",
    FileKind.XML: "XML",
    FileKind.CSV: "CSV",
}


def target_word(target: Target) -> str:
    """What a column is for, with a small letter."""
    return {
        Target.FULL_NAME: translate("RosterWords", "full name"),
        Target.FAMILY: translate("RosterWords", "family name"),
        Target.GIVEN: translate("RosterWords", "given name"),
        Target.PATRONYMIC: translate("RosterWords", "patronymic"),
        Target.BIRTH_DATE: translate("RosterWords", "date of birth"),
        Target.SEX: translate("RosterWords", "sex"),
        Target.GROUP: translate("RosterWords", "class"),
        Target.PARALLEL: translate("RosterWords", "grade"),
        Target.LETTER: translate("RosterWords", "letter of the class"),
        Target.EXTERNAL_NUMBER: translate("RosterWords", "personal file No."),
        Target.NOTE: translate("RosterWords", "note"),
        Target.SNILS: translate("RosterWords", "insurance number: never loaded"),
    }[target]


def field_word(field: str) -> str:
    """The same for a field of the base."""
    return target_word(Target(field))


def value_word(value: FieldValue) -> str:
    """A value of a person as people read it."""
    if value is None or value == "":
        return translate("RosterWords", "no data")
    if isinstance(value, Sex):
        male = value is Sex.MALE
        return translate("RosterWords", "male") if male else translate("RosterWords", "female")
    if isinstance(value, GroupName):
        return value.printed
    return format_date(value) if isinstance(value, date) else str(value)


def cell_word(value: CellValue) -> str:
    """A cell of the file as it looks there; an empty one is empty."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float):
        return f"{value:.15g}"
    return " ".join(str(value).split())


def warning_text(warning: FileWarning) -> str:
    """A fact about the file that the counsellor should know; "" for one nobody needs."""
    count = warning.count
    text = {
        "formulas_without_values": translate(
            "RosterWords", "Sheet «{sheet}»: %n cell(s) hold a formula without a value.", None, count
        ),
        "hidden_columns": translate(
            "RosterWords", "Sheet «{sheet}»: %n hidden column(s), they are read too.", None, count
        ),
        "hidden_sheet": translate("RosterWords", "Sheet «{sheet}» is hidden in the file; it is left out."),
        "date_1904": translate("RosterWords", "Dates are counted from 1904, as in old Excel for Mac."),
    }.get(warning.reason, "")
    return text.format(sheet=warning.sheet)


def letters(column: int) -> str:
    """The name of a column counted from 0: A, Z, AA."""
    name, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
