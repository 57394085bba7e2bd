"""Records for the printed documents: a lived-in pupil, a class, a batch, a package."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from zima_desktop.content import load_instrument
from zima_desktop.domain import documents as d
from zima_desktop.domain.paper_documents import AnswerSheets, SheetOwner
from zima_desktop.domain.people import GroupName, Sex

LONGEST_NAME = "Константинопольская-Преображенская Александра-Виктория Константиновна"
GROUP = GroupName(9, "Б", "9Б")
LETTERHEAD = d.Letterhead(
    "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 9»",
    "МБОУ СОШ № 9",
    "Северобайкальск",
    "О. В. Иванова",
    "Директор",
    "М. П. Петрова",
)
SUBJECTS = ("Природа", "Техника", "Человек", "Знаковые системы", "Художественный образ")
TYPES = ("Практический", "Исследовательский", "Творческий", "Социальный", "Предприимчивый", "Упорядочивающий")


def profile(title: str = "Пять сфер труда", labels: tuple[str, ...] = SUBJECTS) -> d.CareerMapProfile:
    values = (4, 7, 3, 6, 2, 5)[: len(labels)]
    scales = tuple(
        d.CareerMapScale(label, value, 8, f"{value} из 8", "явный", value == 7, value - 1.0, (3, 5))
        for label, value in zip(labels, values, strict=True)
    )
    words = "Вам интересно, как устроены вещи: собрать, починить, настроить.\nПопробуйте себя в мастерской."
    return d.CareerMapProfile(title, date(2026, 11, 11), scales, words)


def career_map(**changes: Any) -> d.CareerMap:
    record = d.CareerMap(
        letterhead=LETTERHEAD,
        made_on=date(2026, 11, 24),
        person_name="Гринёв Пётр Андреевич",
        group=GROUP,
        school_year=2026,
        profiles=(profile(),),
        plans=(
            d.PlanLine("A", "Машинист локомотива", "Подвижной состав", "Улан-Удэ", "решил"),
            d.PlanLine("B", "Электромонтёр", None, "Северобайкальск", "думаю"),
        ),
        plan_history=(
            d.PlanLine("A", "Машинист локомотива", None, None, "решил", 2, date(2026, 11, 20)),
            d.PlanLine("A", "Автомеханик", None, None, "думаю", 1, date(2025, 12, 15)),
        ),
        events=events(3),
        steps=(d.StepLine("Сходить на пробу в депо", date(2026, 11, 27), "ученик"),),
        talks=(date(2026, 9, 14), date(2026, 10, 20)),
        conclusion="Склонность к технике устойчива второй год.",
    )
    return replace(record, **changes)


def events(count: int) -> tuple[d.TimelineLine, ...]:
    return tuple(
        d.TimelineLine(date(2026, 11, 18), f"Экскурсия номер {n}", "2 часа") for n in range(1, count + 1)
    )


def class_sheet(rows: int = 30, **changes: Any) -> d.ClassSheet:
    record = d.ClassSheet(
        letterhead=LETTERHEAD,
        variant=d.SheetVariant.NAMES,
        made_on=date(2026, 11, 24),
        group=GROUP,
        school_year=2026,
        since=date(2026, 11, 9),
        until=date(2026, 11, 20),
        enrolled=31,
        tested=30,
        consents=28,
        instruments=(
            d.SheetInstrument("Пять сфер труда", SUBJECTS),
            d.SheetInstrument("Шесть типов", TYPES),
        ),
        rows=tuple(sheet_row(f"Ученик{n} Имя Отчество") for n in range(1, rows + 1)),
        distributions=(d.Distribution("Пять сфер труда", tuple((name, 6) for name in SUBJECTS)),),
    )
    return replace(record, **changes)


def sheet_row(person: str, **changes: Any) -> d.ClassSheetRow:
    scores = tuple(d.SheetScore(str(n), n == 4) for n in range(5))
    plan = "Машинист локомотива, колледж железнодорожного транспорта"
    row = d.ClassSheetRow(person, (scores, (*scores, d.SheetScore("5"))), plan, "Проба в мастерской")
    return replace(row, **changes)


def certificate(**changes: Any) -> d.Certificate:
    record = d.Certificate(
        "2026/017", "Гринёв Пётр Андреевич", Sex.MALE, GROUP, "Гринёву Петру Андреевичу", 2.0
    )
    return replace(record, **changes)


def batch(*certificates: d.Certificate, **changes: Any) -> d.CertificateBatch:
    record = d.CertificateBatch(
        letterhead=LETTERHEAD,
        event_title="День открытых дверей",
        held_on=date(2026, 11, 18),
        issued_on=date(2026, 11, 24),
        form=d.NameForm.NOMINATIVE,
        certificates=certificates or (certificate(),),
        signatories=(d.Signatory("Директор", "О. В. Иванова"), d.Signatory("Консультант", "М. П. Петрова")),
        place="Улан-Удэнский колледж",
    )
    return replace(record, **changes)


RECOVERY = d.RecoverySheet(
    "МБОУ СОШ № 9", "Петрова Мария", date(2026, 11, 24), "k7qx-3mpd-9rta-w2hf-6vnc-8yeb-j4gs-5lzu"
)
ACT = d.HandoverAct(
    number=12,
    made_on=date(2026, 11, 24),
    sender=LETTERHEAD,
    receiver="МКУ «Управление образования»",
    school_year=2026,
    variant="персональные данные по согласию",
    package_id="019391a0-7c2e-7b44-8f10-5d2f9b1c7e55",
    file_name="2026-11-24_full.zima",
    file_bytes=1_483_921,
    sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    key_fingerprint="a1b2 c3d4 e5f6 0718",
    created=datetime(2026, 11, 24, 14, 30),  # noqa: DTZ001
    counts=(("Люди", 612), ("Планы", 702)),
    not_handed_over=None,
)
ANSWER_SHEETS = AnswerSheets(
    load_instrument("riasec30").form,
    GROUP,
    (
        SheetOwner("Гринёв Пётр Андреевич", "0002", "12345600000026"),
        SheetOwner(LONGEST_NAME, "0003", "12345600000034"),
    ),
    date(2026, 11, 24),
)
