"""The commands behind main.py: the whole main job without a window, through the same services."""

import json
import sys
from collections.abc import Sequence

from zima_desktop.commands.parser import parse
from zima_desktop.domain.errors import ZimaError

OK, REFUSED, FAILED = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Do one command; 0 when done, 1 with one sentence on standard error when refused."""
    options = parse(arguments)
    try:
        answer = options.handler(options)
    except ZimaError as error:
        from zima_desktop.services.sentences import sentence

        print(sentence(error), file=sys.stderr)
        return REFUSED
    print(json.dumps(answer.json, ensure_ascii=False, indent=1) if options.json else answer.text)
    return OK if answer.good else FAILED
