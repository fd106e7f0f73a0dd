"""Decoding against CPython's own: every one-byte encoding's table, aliases, cookies, bad UTF-8."""

import codecs
import encodings.aliases
import io
import pathlib
import random
import subprocess
import tempfile
import tokenize

from repository import BUILD

PROGRAM = BUILD / "bin" / "text_test"
BAD_BYTES, BAD_CODEC, BAD_COOKIE = 1, 2, 4
# Known to us by their shape only, or not known: what they decode to is not compared.
SHAPES = {"shift_jis", "euc_jp", "gb2312", "gbk", "gb18030", "big5", "euc_kr", "cp949"}


BATCH = 500  # files for one run of the program


def decode_batch(files):
    """What looplint makes of each file's bytes: codec, flags, text."""
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(files):
            pathlib.Path(folder, str(number)).write_bytes(data)
        names = [str(number) for number in range(len(files))]
        out = subprocess.run([PROGRAM, *names], check=True, stdout=subprocess.PIPE, cwd=folder)
    stream = io.BytesIO(out.stdout)
    for _ in files:
        codec, flags, length = stream.readline().split()
        yield codec.decode(), int(flags), stream.read(int(length))


def decode(files):
    results = []
    for start in range(0, len(files), BATCH):
        results += decode_batch(files[start : start + BATCH])
    return zip(files, results)


def all_bytes(name):
    """The bytes that the encoding knows, and those that it does not."""
    known, unknown = bytearray(), bytearray()
    for byte in range(128, 256):
        try:
            bytes([byte]).decode(name)
            known.append(byte)
        except UnicodeDecodeError:
            unknown.append(byte)
    return bytes(known), bytes(unknown)


def text_encodings():
    """Names of encodings in which a cookie can be read, each with the cookie."""
    for name in sorted({*encodings.aliases.aliases, *encodings.aliases.aliases.values()}):
        cookie = b"# coding: " + name.encode() + b"\n"
        try:
            if codecs.lookup(name)._is_text_encoding and cookie.decode(name) == cookie.decode():
                yield name, cookie
        except (LookupError, UnicodeError):
            pass


def check_tables():
    """Every name that CPython knows means the same, or is flagged as unknown."""
    cases = []
    for name, cookie in text_encodings():
        known, unknown = all_bytes(name)
        cases += [(name, 0, cookie + known), (name, BAD_BYTES if unknown else 0, cookie + unknown)]
    same = 0
    results = decode([data for _, _, data in cases])
    for (name, wanted, data), (_, (codec, flags, text)) in zip(cases, results):
        if flags & BAD_CODEC or codec in SHAPES:
            continue
        assert flags == wanted, (name, flags)
        assert text.decode() == data.decode(name, "replace"), name
        same += 1
    assert same > 200, same


def expected_codec(data):
    """CPython's name of the file's codec, or None where it finds fault with the cookie."""
    try:
        name, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:
        return None
    return codecs.lookup(name.replace("utf-8-sig", "utf-8")).name


def check_cookies():
    chance = random.Random(20240)
    pieces = ["#", " ", "\t", "\f", "coding", ":", "=", "-*-", "latin-1", "utf-8", "cp1252", "x",
              "koi8_r", "\n", "\r\n", "\ufeff", "klingon", "# coding: ", "# vim: fileencoding="]
    files = ["".join(chance.choices(pieces, k=chance.randint(1, 9))) for _ in range(3000)]
    named = 0
    for data, (codec, flags, _) in decode([text.encode() for text in files]):
        expected = expected_codec(data)
        if flags & (BAD_CODEC | BAD_COOKIE):
            assert expected is None, (data, expected)
        else:
            assert expected == codec, (data, expected, codec)
        named += codec != "utf-8"
    assert named > 100, named


def check_utf8():
    chance = random.Random(20241)
    good = ["a", "\n", "é", "中", "\N{SNAKE}", "\ud7ff", "\U0010ffff"]
    files = []
    for _ in range(2000):
        data = bytearray("".join(chance.choices(good, k=8)).encode())
        for _ in range(chance.randint(0, 3)):
            data[chance.randrange(len(data))] = chance.choice(range(128, 256))
        files.append(bytes(data))
    for data, (_, flags, text) in decode(files):
        expected = data.decode("utf-8", "replace")
        assert text == expected.encode(), data
        try:
            data.decode()
            assert not flags & BAD_BYTES
        except UnicodeDecodeError:
            assert flags & BAD_BYTES


if __name__ == "__main__":
    check_tables()
    check_cookies()
    check_utf8()
