"""What the front end makes of each fixtures/facts/*.py, as facts_dump writes it: the .facts beside it.

BLESS=1 ('./dev bless -R facts_golden') writes what it finds instead: look at the diff.
"""

import os
import subprocess
import unittest

from repository import BUILD, SOURCE

FOLDER = SOURCE / "fixtures/facts"
TOOL = BUILD / "bin/dump_facts"


class FactsGoldenTest(unittest.TestCase):
    maxDiff = None

    def test_every_source(self):
        sources = sorted(FOLDER.glob("*.py*"))
        self.assertTrue(sources)
        for source in sources:
            found = subprocess.run([TOOL, source], capture_output=True, text=True, check=True).stdout
            expected = source.with_suffix(".facts")
            if os.environ.get("BLESS"):
                expected.write_text(found)
            with self.subTest(source.name):
                self.assertMultiLineEqual(expected.read_text() if expected.exists() else "", found)

    def test_no_orphans(self):
        for expected in FOLDER.glob("*.facts"):
            self.assertTrue(list(FOLDER.glob(expected.stem + ".py*")), expected)


if __name__ == "__main__":
    unittest.main()
