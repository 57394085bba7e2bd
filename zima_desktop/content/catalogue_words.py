"""What is wrong in a workbook of the catalogue, in words."""

import json
from functools import cache

from zima_desktop.content.location import content_root
from zima_desktop.domain.catalogue_cards import ImportProblem


@cache
def _said() -> dict[str, str]:
    text = (content_root() / "messages" / "catalogue_import.json").read_text(encoding="utf-8")
    said: dict[str, str] = json.loads(text)
    return said


def problem_words(problem: ImportProblem) -> str:
    """«Профессии, строка 14, столбец «Область»: «балет» нет в каталоге»."""
    said = _said().get(problem.reason, problem.reason).format(value=problem.value)
    return f"{problem.sheet}, строка {problem.row}, столбец «{problem.column}»: {said}"
