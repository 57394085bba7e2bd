"""Headings and words of lists that colleges send: who was enrolled, who works where."""

import re
from enum import StrEnum

from zima_desktop.domain.names import search_key
from zima_desktop.domain.outcomes import OutcomeStatus
from zima_desktop.exchange.roster.titles import plain_title


class Fact(StrEnum):
    """What a column beside the person can hold."""

    PLACE = "place"
    EMPLOYER = "employer"
    PROGRAMME = "programme"
    CODE = "code"
    PROFESSION = "profession"
    STATUS = "status"
    DAY = "day"
    PAPER = "paper"


_OF_STUDY = r"(?: (?:специальности|профессии|программы|обучения|подготовки|по перечню))*"
_TITLES: tuple[tuple[Fact, str], ...] = (
    (Fact.CODE, rf"(?:код|шифр){_OF_STUDY}"),
    (
        Fact.PROGRAMME,
        (
            r"(?:наименование |название )?(?:специальност\w+|образовательн\w+ программ\w+|программ\w+"
            r"|направлени\w+(?: подготовки)?)(?: профессия)?(?: обучения| спо)?"
            r"|профессия специальность|специальность или профессия|получаемая профессия"
        ),
    ),
    (Fact.PROFESSION, r"профессия|должность|кем работает|профессия должность"),
    (
        Fact.EMPLOYER,
        r"место работы|работодатель|предприятие|(?:организация|предприятие) работодатель|где работает",
    ),
    (
        Fact.PLACE,
        (
            r"(?:учебное заведение|место учебы|место обучения|техникум|колледж|вуз|организация|поо|оо"
            r"|(?:профессиональная )?образовательная организация)|куда (?:поступил\w*|зачислен\w*)(?: а)?"
            r"|где учится"
        ),
    ),
    (Fact.STATUS, r"статус|занятость|состояние|чем занят\w*|результат(?: зачисления)?|трудоустройство"),
    (
        Fact.DAY,
        r"дата(?: (?:зачисления|приказа|статуса|сведений|трудоустройства|приема))?|на дату|зачислен\w* с",
    ),
    (Fact.PAPER, r"(?:№ |номер )?приказ\w*(?: о зачислении)?|№ приказа|основание|документ|подтверждение"),
)
_COMPILED = tuple((fact, re.compile(pattern)) for fact, pattern in _TITLES)


def fact_of_title(title: str) -> Fact | None:
    """What a heading promises; None when it is not ours."""
    plain = plain_title(title)
    return next((fact for fact, pattern in _COMPILED if plain and pattern.fullmatch(plain)), None)


ENROLLED = "enrolled"  # «зачислен»: which study it is, the place tells
_STATUS = OutcomeStatus
_WORDS: tuple[tuple[str, OutcomeStatus | str], ...] = (
    (r"неизвестн|нет (?:данных|сведений)|не установлен", _STATUS.UNKNOWN),
    (r"(?:не работает|не учится|безделье|не занят)", _STATUS.IDLE),
    (r"ищет|безработн|на учете в (?:цзн|центре)|состоит на учете", _STATUS.SEEKS_WORK),
    (r"отпуск\w* по уходу|декрет|по уходу за", _STATUS.CARE_LEAVE),
    (r"арми|срочн\w+ служб|призван|служит|вс рф|военн\w+ служб", _STATUS.ARMY),
    (r"самозанят|предпринимател|свое дело|\bип\b", _STATUS.SELF_EMPLOYED),
    (r"выехал|переехал|уехал|выбыл за", _STATUS.MOVED_AWAY),
    (r"смежн", _STATUS.WORKS_RELATED),
    (r"не по (?:полученной )?(?:професси|специальност)", _STATUS.WORKS_OTHER),
    (r"по (?:полученной |своей )?(?:професси|специальност)", _STATUS.WORKS_PROFESSION),
    (r"\bвуз|университет|институт|академи|высшее", _STATUS.STUDIES_VUZ),
    (r"\bспо\b|техникум|колледж|училищ|студент", _STATUS.STUDIES_SPO),
    (r"\bшкол|1[01] класс|\bсош\b", _STATUS.STUDIES_SCHOOL),
    (r"^(?:за)?числен|^поступил|^обучается$|^учится$|^рекомендован", ENROLLED),
)
_MEANINGS = tuple((re.compile(pattern), meaning) for pattern, meaning in _WORDS)


def status_of(text: str) -> OutcomeStatus | str | None:
    """The status that words mean, ENROLLED for an admission, None for words nobody has foreseen."""
    plain = search_key(text)
    return next((meaning for pattern, meaning in _MEANINGS if pattern.search(plain)), None)
