"""The program is killed while a class answers, and no answer that was shown as kept is lost."""

import os
from pathlib import Path

import pytest

from benchmarks.soak_session import soak


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a Unix thing; Windows ends programs another way")
def test_hundred_kills_lose_no_acknowledged_answer_and_the_next_start_goes_on(tmp_path: Path) -> None:
    report = soak(kills=100, folder=tmp_path)

    assert (report.lost, report.asked_again) == (0, 0)
    assert report.kept == report.acknowledged
    assert report.cut > 10
    assert report.acknowledged > 1000
    assert report.resumed > 50
    assert report.slowest_reopen <= 2
