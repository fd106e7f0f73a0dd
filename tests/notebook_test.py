"""Notebooks: cells as one module, and fixes that touch nothing else. Random notebooks in several
layouts are fixed; read back by Python's own json, only the comments that were unused are gone."""

import json
import random
import subprocess
import tempfile
import unittest
from pathlib import Path

from repository import LOOPLINT

ROUNDS = 40
UNUSED = "  # noqa: LOOP101"
LINES = ["x = 1", "import time", "def f():\n    return '\\u00e9\u00e9\\\\'", "%matplotlib inline", "!ls -l", "y = \"a\tb\"",
         "z = '\U0001F600'", "", "# comment", "async def g():\n    pass"]
OUTPUTS = [[], [{"data": {"text/plain": ["\u2028<a>\"source\": [1]"], "image/png": "iVBOR\n" * 9}, "n": -1.5e3}]]


def random_cell(chance):
    kind = chance.choice(["code", "code", "code", "markdown", "raw"])
    lines = [chance.choice(LINES) for _ in range(chance.randint(0, 4))]
    if kind == "code" and chance.random() < 0.7:
        lines.insert(chance.randint(0, len(lines)), "q = 7" + UNUSED)
    source = "\n".join(lines) + chance.choice(["", "\n"])
    if chance.random() < 0.2:
        source = "%%bash\n" + source
    if chance.random() < 0.7:
        source = source.splitlines(keepends=True)
    cell = {"cell_type": kind, "metadata": {"cells": [{"source": ["no"]}], "tags": []}, "source": source}
    if kind == "code":
        cell.update(outputs=chance.choice(OUTPUTS), execution_count=None)
    if chance.random() < 0.5:
        cell = dict(reversed(cell.items()))
    return cell


def random_notebook(chance):
    notebook = {"cells": [random_cell(chance) for _ in range(chance.randint(0, 5))],
                "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}
    layout = chance.choice([{"indent": 1}, {"indent": 4}, {}, {"separators": (",", ":")}])
    return json.dumps(notebook, ensure_ascii=chance.random() < 0.5, **layout) + chance.choice(["", "\n"])


def is_python(cell):
    source = "".join(cell["source"])
    return cell["cell_type"] == "code" and not source.startswith("%%bash")


def fixed(text):
    """The notebook as it must be, parsed."""
    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if is_python(cell):
            if isinstance(cell["source"], list):
                cell["source"] = [line.replace(UNUSED, "") for line in cell["source"]]
            else:
                cell["source"] = cell["source"].replace(UNUSED, "")
    return notebook


class NotebookTest(unittest.TestCase):
    def setUp(self):
        top = tempfile.TemporaryDirectory()
        self.addCleanup(top.cleanup)
        self.folder = Path(top.name)

    def check(self, *options):
        return subprocess.run([LOOPLINT, "check", "--isolated", "--no-cache", *options, "."], cwd=self.folder,
                              capture_output=True, text=True)

    def test_fixes(self):
        chance = random.Random(11)
        texts = {f"{n}.ipynb": random_notebook(chance) for n in range(ROUNDS)}
        for name, text in texts.items():
            (self.folder / name).write_text(text)
        done = self.check("--fix", "-q")
        self.assertEqual(("", "", 0), (done.stdout, done.stderr, done.returncode))
        for name, text in texts.items():
            result = (self.folder / name).read_text()
            self.assertEqual(fixed(text), json.loads(result), text)
            if json.loads(text) == json.loads(result):
                self.assertEqual(text, result)  # not a byte
            elif "\n " in text:  # as many lines, and only those of the comments differ
                before, after = text.splitlines(), result.splitlines()
                self.assertEqual([line for line in before if UNUSED not in line],
                                 [line for line, old in zip(after, before) if UNUSED not in old])

    def test_hostile(self):
        good = json.dumps({"cells": [{"cell_type": "code", "source": ["import time\n"]}]})
        for n, text in enumerate([
            "", "[]", "{}", "nothing", good[:-1], good + "x", '{"cells": 1}', '{"cells": [1, null, "x", [], {}]}',
            '{"cells": [{"cell_type": "code"}]}', '{"cells": [{"cell_type": "code", "source": 7}]}',
            '{"cells": [{"cell_type": "code", "source": [7, "x=1", ["y"]]}]}', '{"cells": [{"cell_type": 1, "source": "x"}]}',
            '{"cells": [], "cells": []}', '{"cells": [{"cell_type": "code", "source": "\\u0000\\ud800"}]}',
            "[" * 100000, '{"cells":' + "[" * 1000 + "]" * 1000 + "}", '{"cells": [{"source": "a", "cell_type": "code"}]} ',
            '\ufeff{"cells": []}', '{"cells": [{"cell_type": "code", "source": "%%"}]}',
        ]):
            (self.folder / f"{n}.ipynb").write_text(text)
        done = self.check("--output-format", "json")
        self.assertIn(done.returncode, (0, 1))
        self.assertEqual("", done.stderr)
        broken = {Path(f["filename"]).stem for f in json.loads(done.stdout) if f["code"] == "LOOP900"}
        self.assertTrue({"0", "1", "2", "3", "4", "5", "6", "12", "14"} <= broken, broken)

    def test_other_languages(self):
        notebook = {"cells": [{"cell_type": "code", "source": "x <- 1 +"}], "metadata": {"language_info": {"name": "R"}}}
        (self.folder / "r.ipynb").write_text(json.dumps(notebook))
        self.assertEqual(0, self.check().returncode)


if __name__ == "__main__":
    unittest.main()
