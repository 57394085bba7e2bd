"""The colours of paper: the light theme's, by the token names of charts."""

from zima_desktop.domain.charts import Token

Rgb = tuple[float, float, float]
_HEX: dict[Token, str] = {
    "text": "18232E",
    "text2": "4A5866",
    "text3": "5F6C7A",
    "c1": "11687A",
    "c2": "C77B12",
    "c3": "8250A6",
    "c4": "589E63",
    "c5": "82301F",
    "c6": "2F3842",
    "grid": "E3E8ED",
    "accent": "11687A",
    "accent_soft": "E3F1F3",
    "warn": "8A5300",
    "ok": "1F6F43",
    "surface": "FFFFFF",
    "surface2": "F8FAFB",
    "border": "DCE2E8",
    "neutral": "EDF0F3",
}
PAPER: dict[Token, Rgb] = {
    token: (int(code[:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:], 16) / 255)
    for token, code in _HEX.items()
}
