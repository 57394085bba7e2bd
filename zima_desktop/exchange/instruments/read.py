"""From a workbook to the document of an instrument, or to the list of what stands in the way."""

from dataclasses import dataclass

from zima_desktop.domain.roster import Sheet, Workbook
from zima_desktop.exchange.instruments.about import About, about_document, read_about
from zima_desktop.exchange.instruments.defaults import with_defaults
from zima_desktop.exchange.instruments.extra import Patch, apply, is_answerable, items_of, read_extra
from zima_desktop.exchange.instruments.keys import read_keys
from zima_desktop.exchange.instruments.levels import read_levels
from zima_desktop.exchange.instruments.norms import read_norms
from zima_desktop.exchange.instruments.questions import Questions, read_questions
from zima_desktop.exchange.instruments.records import Document, Findings, ReadInstrument, settled_by
from zima_desktop.exchange.instruments.scales import NAME
from zima_desktop.exchange.instruments.tables import ABOUT, EXTRA, LEVELS, NORMS, QUESTIONS, sheets_of

_TYPED_COLUMNS = {ABOUT: slice(1, 2)}  # the labels of «Методика» are ours


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as the sheets say it: without defaults, and whatever the faults."""

    document: Document
    about: About
    findings: Findings


def read_instrument(workbook: Workbook, file_name: str) -> ReadInstrument:
    """The document, or None and every problem with its cell. Nothing is stored here."""
    findings = Findings()
    sheets = sheets_of(workbook, findings)
    if not any(_is_typed(name, sheet) for name, sheet in sheets.items()):
        key = "nothing_typed" if sheets else "not_an_instrument"
        findings.problem(file_name, key)
        return ReadInstrument(None, tuple(findings.problems), tuple(findings.notes))
    for name in (ABOUT, QUESTIONS):
        if name not in sheets:
            findings.problem(file_name, "missing_sheet", name)
    if findings.problems:
        return ReadInstrument(None, tuple(findings.problems), tuple(findings.notes))
    patches = read_extra(sheets.get(EXTRA), findings)
    draft = read_draft(sheets, patches, findings)
    document = None if draft.findings.problems else with_defaults(draft.document, draft.about)
    return ReadInstrument(document, tuple(draft.findings.problems), tuple(draft.findings.notes))


def read_draft(sheets: dict[str, Sheet], patches: tuple[Patch, ...], before: Findings) -> Draft:
    """Questions take their patches before the key is read: a key needs to know what can be answered."""
    findings = settled_by(patch.path for patch in patches)
    findings.problems, findings.notes = before.problems, before.notes
    about = read_about(sheets.get(ABOUT), findings)
    document = about_document(about, findings)
    questions = read_questions(sheets.get(QUESTIONS), about, findings)
    document["sections"] = questions.sections
    apply(document, tuple(patch for patch in patches if not _is_of_scales(patch)), findings)
    if not is_answerable(document["sections"]):
        findings.problem(EXTRA, "extra_bad_questions")
        return Draft(document, about, findings)
    if not findings.problems and not any(items_of(document)):
        findings.problem(QUESTIONS, "no_questions")
    _read_scales(document, sheets, questions, about, findings)
    apply(document, tuple(patch for patch in patches if _is_of_scales(patch)), findings)
    if patches:
        findings.note(EXTRA, "extra_used", len(patches))
    return Draft(document, about, findings)


def _read_scales(
    document: Document, sheets: dict[str, Sheet], questions: Questions, about: About, findings: Findings
) -> None:
    asked = Questions(document["sections"], questions.latin)
    scales = read_keys(sheets, asked, about, findings)
    read_levels(sheets.get(LEVELS), scales, findings)
    read_norms(sheets.get(NORMS), scales, findings)
    for scale in scales:
        del scale[NAME]
    document["scales"] = scales


def _is_of_scales(patch: Patch) -> bool:
    return patch.path == "scales" or patch.path.startswith("scales[")


def _is_typed(name: str, sheet: Sheet) -> bool:
    """Whether anything stands below the headings."""
    cells = (cell for row in sheet.rows[1:] for cell in row[_TYPED_COLUMNS.get(name, slice(None))])
    return any(cell is not None and str(cell).strip() for cell in cells)
