"""Every format writes the sample findings (tests/report_sample_findings.h) as fixtures/report says.

BLESS=1 ('./dev bless -R report_golden') writes what it finds instead: look at the diff.
"""

import os
import subprocess
import unittest

from repository import BUILD, SOURCE

FOLDER = SOURCE / "fixtures/report"
SAMPLE = BUILD / "bin/report_sample"

# File name -> words for report_sample.
CASES = {
    "concise.txt": "concise",
    "concise-empty.txt": "concise empty",
    "concise-causes.txt": "concise causes",
    "concise-color.txt": "concise color links",
    "full.txt": "full",
    "full-unsafe.txt": "full unsafe",
    "full-narrow.txt": "full width=50",
    "full-causes.txt": "full causes",
    "full-color.txt": "full color links",
    "grouped.txt": "grouped",
    "html-empty.html": "html empty",
    "json.json": "json",
    "json-empty.json": "json empty",
    "json-lines.jsonl": "json-lines",
    "sarif.sarif": "sarif hidden",
    "sarif-empty.sarif": "sarif empty",
    "github.txt": "github",
    "gitlab.json": "gitlab",
    "junit.xml": "junit",
    "junit-empty.xml": "junit empty",
    "pylint.txt": "pylint",
    "azure.txt": "azure",
    "rdjson.json": "rdjson",
    "rdjson-empty.json": "rdjson empty",
    "statistics.txt": "statistics",
    "statistics.json": "statistics-json",
}


def written(words):
    return subprocess.run([SAMPLE, *words.split()], capture_output=True, check=True).stdout


class GoldenTest(unittest.TestCase):
    maxDiff = None

    def test_all(self):
        for name, words in CASES.items():
            path = FOLDER / name
            with self.subTest(name):
                found = written(words)
                if os.environ.get("BLESS"):
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(found)
                self.assertEqual(path.read_text("utf-8"), found.decode("utf-8"))

    def test_no_file_is_left_over(self):
        self.assertEqual(sorted(CASES), sorted(path.name for path in FOLDER.iterdir()))

    def test_unknown_format(self):
        done = subprocess.run([SAMPLE, "yaml"], capture_output=True)
        self.assertEqual((2, b""), (done.returncode, done.stdout))


if __name__ == "__main__":
    unittest.main()
