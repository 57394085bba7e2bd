"""«После школы»: leavers, admission, calls, figures of a year."""
