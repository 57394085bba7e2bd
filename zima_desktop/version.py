"""The version of the program, written into files that leave the computer."""

VERSION = "0.1.0"
