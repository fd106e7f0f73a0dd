"""stubc: good stubs become an archive, whatever the order of the files; what is wrong in one is told
with file, line and column, and nothing is written."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from repository import BUILD, SOURCE

STUBC = BUILD / "bin/stubc"


class StubcTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="looplint-stubc-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def compile(self, *ready, **stubs):
        """Compiles stubs given by module name, __ for the dots; some of them are kept ready."""
        for name, text in stubs.items():
            path = self.folder / "stubs" / (name.replace("__", "/") + ".pyi")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        command = [STUBC, self.folder / "out.blob", "stubs", *ready]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(done.returncode == 0, (self.folder / "out.blob").exists())
        return done

    def assert_error(self, text, *messages):
        done = self.compile(a=text)
        self.assertEqual(1, done.returncode)
        self.assertEqual([f"stubs/a.pyi:{message}" for message in messages], done.stderr.splitlines())

    def test_good(self):
        done = self.compile(
            a="from effects import blocks\n@blocks('sleep', gil='held', note='a')\ndef f(): ...\n",
            b__c="from effects import *\nclass A: ...\n", b__init="")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        blob = (self.folder / "out.blob").read_bytes()
        self.assertTrue(blob.startswith(b"LLA\0"))
        self.compile()
        self.assertEqual(blob, (self.folder / "out.blob").read_bytes())

    def test_ready(self):
        self.assertEqual(0, self.compile(a="x = 1\n").returncode)
        dense = (self.folder / "out.blob").read_bytes()
        self.assertEqual(0, self.compile("a").returncode)
        ready = (self.folder / "out.blob").read_bytes()
        self.assertEqual((0, 1), (dense.count(b"LLF\0"), ready.count(b"LLF\0")))
        (self.folder / "out.blob").unlink()
        done = self.compile("a", "b.c")
        self.assertEqual((1, "stubc: no stub of a module b.c\n"), (done.returncode, done.stderr))

    def test_syntax(self):
        self.assert_error("def f(: ...\n", "1:7: invalid syntax: expected ')'")
        self.assert_error("x = 1\nf('é', =)\n", "2:8: invalid syntax")

    def test_words(self):
        head = "from effects import blocks, calls, registers, role, runs_on, consumes\n"
        self.assert_error(head + "@blocks('slep')\ndef f(): ...\n", "2:9: 'slep' is no word of effects.pyi there")
        self.assert_error(head + "@blocks('sleep', gil='no')\ndef f(): ...\n",
                          "2:22: 'no' is no word of effects.pyi there")
        self.assert_error(head + "class A:\n    @role(x)\n    def f(self): ...\n",
                          "3:11: a word of effects.pyi must stand here")
        self.assert_error(head + "@runs_on('pool')\n@registers(sync='loop', coroutine='?')\ndef f(): ...\n",
                          "3:35: '?' is no word of effects.pyi there")
        self.assert_error(head + "@role('property')\n@role\nclass A: ...\n", "3:2: 'role' takes arguments")

    def test_parameters(self):
        head = "from effects import calls, consumes\n"
        self.assert_error(head + "@calls('g', sync='thread')\ndef f(x): ...\n",
                          "2:8: the function has no parameter 'g'")
        self.assert_error(head + "@calls(param='g', sinc='thread')\ndef f(g): ...\n",
                          "2:19: the decorator has no argument 'sinc'")
        self.assert_error(head + "@consumes('x', 'z')\ndef f(x, *y): ...\n",
                          "2:16: the function has no parameter 'z'")

    def test_unknown_decorator(self):
        self.assert_error("from effects import block\n@block('sleep')\ndef f(): ...\n",
                          "2:2: effects.pyi has no decorator 'block'")
        self.assertEqual(0, self.compile(a="from other import block\n@block('x')\ndef f(): ...\n").returncode)

    def test_decoding(self):
        path = self.folder / "stubs/a.pyi"
        path.parent.mkdir()
        path.write_bytes(b"x = '\xff'\n")
        self.assertIn("a.pyi:1:6: stubs are plain UTF-8", self.compile().stderr)

    def test_usage(self):
        self.assertEqual(2, subprocess.run([STUBC], capture_output=True).returncode)
        missing = subprocess.run([STUBC, "out", self.folder / "none"], capture_output=True, text=True)
        self.assertEqual(1, missing.returncode)
        self.assertIn("none: No such file", missing.stderr)

    def test_the_catalogue(self):
        done = subprocess.run([STUBC, self.folder / "out.blob", "rules/stubs"], cwd=SOURCE,
                              capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
        self.assertEqual((0, ""), (done.returncode, done.stderr))


if __name__ == "__main__":
    unittest.main()
