"""A formula of a scale with the results put in, in Russian names of functions."""

from collections.abc import Mapping

from ui.i18n import translate
from zima_desktop.content.result_words import number_text
from zima_desktop.domain.formula import Apply, Constant, Name, Node, parse_formula
from zima_desktop.domain.profiles import Reckoning

_SIGNS = dict(zip(("+", "-", "*", "/", "<", "<=", ">", ">=", "=", "<>"), "+−·:<≤>≥=≠", strict=True))
_BINDS = {"+": 2, "-": 2, "*": 3, "/": 3}


def _functions() -> dict[str, str]:
    return {
        "sum": translate("FormulaWords", "sum"),
        "mean": translate("FormulaWords", "mean"),
        "count": translate("FormulaWords", "number of non-zero"),
        "min": translate("FormulaWords", "least"),
        "max": translate("FormulaWords", "greatest"),
        "abs": translate("FormulaWords", "magnitude"),
        "round_half_up": translate("FormulaWords", "rounded"),
        "if": translate("FormulaWords", "if"),
    }


def formula_line(reckoning: Reckoning) -> str:
    """«сумма(18; 20; 15) = 53»."""
    if reckoning.formula is None:
        return ""
    values = {term.code: number_text(term.value) for term in reckoning.terms}
    return f"{_said(parse_formula(reckoning.formula), values)} = {number_text(reckoning.result)}"


def _said(node: Node, values: Mapping[str, str], within: int = 0) -> str:
    if isinstance(node, Constant):
        return number_text(node.value)
    if isinstance(node, Name):
        return values[node.code]
    if node.function in _SIGNS:
        return _infix(node, values, within)
    parts = "; ".join(_said(each, values) for each in node.arguments)
    return f"{_functions()[node.function]}({parts})"


def _infix(node: Apply, values: Mapping[str, str], within: int) -> str:
    sign, binds = _SIGNS[node.function], _BINDS.get(node.function, 1)
    if len(node.arguments) == 1:
        return f"{sign}{_said(node.arguments[0], values, 4)}"
    left = _said(node.arguments[0], values, binds)
    right = _said(node.arguments[1], values, binds + 1)
    text = f"{left} {sign} {right}"
    return f"({text})" if binds < within else text
