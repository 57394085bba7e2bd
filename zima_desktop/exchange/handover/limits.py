"""What a package may ask of the reader; everything beyond is refused (docs/handover-format.md)."""

MIB = 1024 * 1024
FILE_BYTES = 64 * MIB
MEMBERS = 40
MEMBER_BYTES = 64 * MIB
TOTAL_BYTES = 256 * MIB
DESCRIPTOR_BYTES = MIB
SMALL_MEMBER_BYTES = 64 * 1024  # SIGNATURE.json and README.txt
RATIO = 200
ROWS = 2_000_000
COLUMNS = 100
CELL_CHARACTERS = 32 * 1024
JSON_DEPTH = 20
SCRYPT_WORK = 20  # log2; the password envelope of a quick machine asks for 20
CHUNK = 256 * 1024
YEARS_AHEAD = 1
