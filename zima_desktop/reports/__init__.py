"""Printed documents: a record in, the bytes of a PDF out; `save_pdf` puts them on the disk."""

from zima_desktop.reports.answer_sheets import render_answer_sheets
from zima_desktop.reports.booklet import render_booklet
from zima_desktop.reports.career_map import render_career_maps
from zima_desktop.reports.certificates import render_certificates
from zima_desktop.reports.class_sheet import render_class_sheet
from zima_desktop.reports.handover_act import render_handover_act
from zima_desktop.reports.output import save_pdf
from zima_desktop.reports.recovery_sheet import code_groups, render_recovery_sheet

__all__ = [
    "code_groups",
    "render_answer_sheets",
    "render_booklet",
    "render_career_maps",
    "render_certificates",
    "render_class_sheet",
    "render_handover_act",
    "render_recovery_sheet",
    "save_pdf",
]
