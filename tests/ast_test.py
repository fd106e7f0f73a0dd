"""The front end against CPython's own ast, over the whole standard library and all fixtures.

Compared, with line and column: functions with their parameters, classes, imports, calls with the
dotted callee, awaits, yields, with, for, while, try and their async forms, handlers, match,
decorators, lambdas, and for every name in every scope the scope that binds it; over a part of the
library also every expression's place and use. Not one difference on files that this CPython
accepts, but for those of KNOWN, each with its reason.

ast_test.py [--uses] PATH... shows the differences of other files.

ctest: once
ctest: slow
ctest: timeout=300
"""

import multiprocessing
import os
import pathlib
import subprocess
import sys
import sysconfig
import tokenize
import unicodedata
import unittest
import warnings

from repository import BUILD, SOURCE

sys.path.insert(0, str(SOURCE / "tests" / "tools"))
import ast_digest  # noqa: E402
import ast_uses  # noqa: E402

TOOL = BUILD / "bin/digest_facts"
SHOWN = 40

# File name -> why it differs: facts keep one symbol for the attribute and the implicit cell.
KNOWN = {"test_super.py": "rebinds __class__ in the bodies of classes whose methods use it"}

# Likewise for places and uses.
KNOWN_USES = {
    "test_grammar.py": "the grammar lets ^ bind tighter than &: only the nesting of arithmetic differs",
    "py3_test_grammar.py": "the same file",
}


def read(path):
    """The text of a file, as CPython decodes it; None where it does not."""
    try:
        with open(path, "rb") as file:
            encoding = tokenize.detect_encoding(file.readline)[0]
            file.seek(0)
            return file.read().decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        return None


class Tool:
    """The C side, kept running: one text in, one digest out."""

    def __init__(self, *options):
        self.process = subprocess.Popen([TOOL, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def digest(self, text):
        data = text.encode()
        self.process.stdin.write(b"%d\n%s" % (len(data), data))
        self.process.stdin.flush()
        size = int(self.process.stdout.readline())
        digest = self.process.stdout.read(size).decode()
        return digest if text.isascii() else unicodedata.normalize("NFKC", digest)


def is_accepted(text):
    try:
        compile(text, "-", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False


def compare_text(tool, path, text, expected, found):
    """What only one side has: lines with - (CPython) and + (the front end)."""
    if sorted(expected) == sorted(found) or not is_accepted(text):
        return []
    only_expected, only_found = ast_digest.subtract(expected, found), ast_digest.subtract(found, expected)
    return sorted([f"- {line}" for line in only_expected] + [f"+ {line}" for line in only_found])


def differences(tool, path):
    """The differences of a file; None where CPython does not accept it."""
    text = read(path)
    expected = ast_digest.digest(text) if text is not None else None
    return None if expected is None else compare_text(tool, path, text, expected, tool.digest(text).splitlines())


def different_uses(tool, path):
    text = read(path)
    expected = ast_uses.digest(text) if text is not None else None
    if expected is None:
        return None
    found = ast_uses.comparable(tool.digest(text).splitlines())
    return compare_text(tool, path, text, expected, found)


def compare(paths, uses=False):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    tool = Tool("--uses") if uses else Tool()
    results = [(path, (different_uses if uses else differences)(tool, path)) for path in paths]
    tool.process.stdin.close()
    tool.process.wait()
    return [(path, lines) for path, lines in results if lines], sum(lines is not None for _, lines in results)


def compare_all(paths, uses=False):
    """Compares files on every processor: what differs, and how many were accepted."""
    workers = os.cpu_count() or 2
    paths = sorted(paths, key=os.path.getsize)
    pieces = [paths[i::workers * 8] for i in range(workers * 8)]
    with multiprocessing.Pool(workers) as pool:
        results = pool.starmap(compare, [(piece, uses) for piece in pieces if piece], chunksize=1)
    return [item for found, _ in results for item in found], sum(count for _, count in results)


def python_files(root):
    return [path for path in pathlib.Path(root).rglob("*.py*")
            if path.suffix in (".py", ".pyi") and "site-packages" not in path.parts and path.is_file()]


class AstTest(unittest.TestCase):
    def check(self, paths, at_least, uses=False):
        differing, accepted = compare_all(paths, uses)
        self.assertGreaterEqual(accepted, at_least)
        unknown = [(path, lines) for path, lines in differing if path.name not in (KNOWN_USES if uses else KNOWN)]
        text = []
        for path, lines in unknown:
            text += [f"{path}: {len(lines)} differences", *lines[:SHOWN]]
        self.assertFalse(unknown, "\n".join(text))

    def test_standard_library(self):
        self.check(python_files(sysconfig.get_paths()["stdlib"]), 500)

    def test_uses(self):
        """What becomes of every value, over a part of the library only: it takes as long again."""
        paths = sorted(python_files(sysconfig.get_paths()["stdlib"]))
        self.check(paths[::8] + python_files(SOURCE / "fixtures"), 100, uses=True)

    def test_repository(self):
        self.check(python_files(SOURCE / "fixtures") + python_files(SOURCE / "rules/stubs")
                   + python_files(SOURCE / "tests"), 20)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.exists(sys.argv[-1]):
        differing, _ = compare_all([pathlib.Path(p) for arg in sys.argv[1:] if arg != "--uses" for p in
                                    (python_files(arg) if os.path.isdir(arg) else [arg])], "--uses" in sys.argv)
        for path, lines in differing:
            print(f"{path}: {len(lines)} differences", *lines[:SHOWN], sep="\n")
        sys.exit(bool(differing))
    unittest.main()
