"""The main job by clicks and keys on the real window: `python3 dev.py tour --out DIR`. Also a test."""
