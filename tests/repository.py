"""What tests share: where things are; and for those about the repository itself, its C files, and C text
without comments.

Each such test is a function `problems(root)` that gives one line a problem. It is run on this
repository, where it must find none, and on a small bad tree, where it must find each.
"""

import os
import re
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ.get("SOURCE_DIR", Path(__file__).resolve().parent.parent))
BUILD = Path(os.environ.get("BUILD_DIR", SOURCE / "build"))
LOOPLINT = Path(os.environ.get("LOOPLINT", BUILD / "looplint"))
CC = os.environ.get("CC", "cc")
SKIPPED = 77  # the exit status that ctest takes for "skipped"

_TOKEN = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", re.S)


def c_files(root, *folders, suffixes=(".c", ".h")):
    """The C files of those folders, sorted."""
    found = []
    for folder in folders:
        found += (p for p in (root / folder).rglob("*") if p.suffix in suffixes)
    return sorted(found)


def without_comments(text, strings=True):
    """The text with comments blanked out, and with strings=False what is in quotes as well."""

    def blank(match):
        token = match[0]
        if token[0] == "/" or not strings:
            return re.sub(r"[^\n]", " ", token)
        return token

    return _TOKEN.sub(blank, text)


def layer_of(root, path):
    """The folder of analyzer/ that a file is in, or "rules"."""
    parts = path.relative_to(root).parts
    return parts[1] if parts[0] == "analyzer" else parts[0]


class RepositoryTest(unittest.TestCase):
    """A test about the repository; a subclass sets `problems` with staticmethod."""

    problems = None

    def test_this_repository(self):
        found = self.problems(SOURCE)
        self.assertEqual([], found, "\n" + "\n".join(found))

    def assert_found(self, files, *expected):
        """That a tree of those files (path: text) has these problems, each in a line of its own."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            found = self.problems(root)
        self.assertEqual(len(expected), len(found), "\n" + "\n".join(found))
        for want in expected:
            self.assertTrue(any(want in line for line in found), f"{want!r} not in {found}")
