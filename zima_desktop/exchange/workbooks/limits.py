"""What a class list may be at most. Beyond it is a mistake or an attack, and the file is refused."""

MIB = 1024 * 1024
FILE_BYTES = 20 * MIB
ZIP_PARTS = 2_000
UNPACKED_BYTES = 64 * MIB
PACKING_RATIO = 200  # of one part above 1 MiB
ROWS = 20_000
COLUMNS = 256
CELL_CHARS = 1_000
SECONDS = 20.0
CHILD_BYTES = 1024 * MIB  # address space of the reader
