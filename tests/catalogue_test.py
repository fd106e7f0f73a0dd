"""Every entry of the catalogue that blocks is called once, and found.

The calls are written by tests/tools/stub_fixtures.py from the stubs themselves, read with
Python's own ast, into the build folder: so no entry can be forgotten, and what is expected does
not come from looplint.
"""

import json
import re
import subprocess
import sys
import unittest
from collections import defaultdict
from pathlib import Path

from repository import BUILD, LOOPLINT, SOURCE

sys.path.insert(0, str(SOURCE / "tests" / "tools"))
import stub_fixtures  # noqa: E402

OUT = BUILD / "fixtures" / "stubs"
WANT = re.compile(r"# want (LOOP\d+)$")
PRIVATE = re.compile(r"\._(?!_)\w+")
# What libraries really have: methods, and bases, which users meet in classes that derive from them.
REAL = {
    "._callmethod", "._getvalue", "._create_default_https_context", "._BaseIterator", "._ConnectionBase",
    "._CursorBase", "._DropboxTransport", "._MailMixin", "._PropertyMixin",
}  # fmt: skip
LEAST_CALLS, LEAST_PACKAGES = 3000, 250


def findings(folder):
    """What looplint reports of a folder."""
    run = subprocess.run(
        [LOOPLINT, "check", "--isolated", "--no-cache", "--select", "ALL", "--output-format",
         "json", str(folder)], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr)
    return json.loads(run.stdout)


def codes_of(items):
    """The codes found, by file and row."""
    found = defaultdict(set)
    for item in items:
        found[Path(item["filename"]).name, item["location"]["row"]].add(item["code"])
    return found


def private_names(items):
    """What messages call by the name of a helper that only the stub has."""
    for item in items:
        subject = item["message"].split("`")[1]
        if set(PRIVATE.findall(subject)) - REAL:
            yield f"{Path(item['filename']).name}:{item['location']['row']}: {subject}"


def missing(folder, found):
    for path in sorted(folder.glob("*.py")):
        for row, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            want = WANT.search(line)
            if want and want[1] not in found[path.name, row]:
                yield f"{path.name}:{row}: {line.strip()}"


class CatalogueTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.texts = stub_fixtures.texts(SOURCE / "rules" / "stubs")
        OUT.mkdir(parents=True, exist_ok=True)
        for old in OUT.glob("*.py"):
            old.unlink()
        for name, text in cls.texts.items():
            (OUT / name).write_text(text, "utf-8")
        cls.items = findings(OUT)

    def test_every_call_is_found(self):
        lost = list(missing(OUT, codes_of(self.items)))
        self.assertEqual([], lost, f"{len(lost)} calls are not found:\n" + "\n".join(lost[:40]))

    def test_the_catalogue_is_large(self):
        calls = sum(text.count("# want ") for text in self.texts.values())
        self.assertGreaterEqual(calls, LEAST_CALLS)
        self.assertGreaterEqual(len(self.texts), LEAST_PACKAGES)
        print(f"{calls} blocking calls of {len(self.texts)} packages", file=sys.stderr)

    def test_no_helper_is_named(self):
        shown = list(private_names(self.items))
        self.assertEqual([], shown, "@named is missing in stubs:\n" + "\n".join(shown[:40]))

    def test_a_helper_that_is_named_is_told(self):
        item = {"filename": "a.py", "location": {"row": 1}, "message": "`a.b._Steps.read` blocks"}
        self.assertEqual(["a.py:1: a.b._Steps.read"], list(private_names([item])))

    def test_a_call_that_is_not_found_is_told(self):
        nothing = defaultdict(set)
        self.assertTrue(list(missing(OUT, nothing)))


if __name__ == "__main__":
    unittest.main()
