"""looplint native: the stub of fixtures/native/wire.c is wire.pyi, and says the right things of code that
uses it. Skipped where there is no libclang, or no Python.h."""

import os
import subprocess
import sys
import sysconfig
import tempfile
import unittest
from pathlib import Path

from repository import LOOPLINT, SKIPPED, SOURCE

FOLDER = SOURCE / "fixtures/native"
USER = """\
import wire


async def waits(client: wire.Client):
    wire.nap()
    client.read()


async def does_not(client: wire.Client):
    wire.sleep()
    client.name()
"""


def run(*words, cwd=FOLDER):
    return subprocess.run([LOOPLINT, *words], cwd=cwd, capture_output=True, text=True)


class NativeTest(unittest.TestCase):
    def setUp(self):
        top = tempfile.TemporaryDirectory()
        self.addCleanup(top.cleanup)
        self.folder = Path(top.name)

    def test_stub(self):
        done = run("native", "wire.c")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        if os.environ.get("BLESS") == "1":
            (FOLDER / "wire.pyi").write_text(done.stdout)
        self.assertEqual((FOLDER / "wire.pyi").read_text(), done.stdout)

    def test_the_stub_is_used(self):
        (self.folder / "stubs").mkdir()
        done = run("native", "-o", self.folder / "stubs/wire.pyi", "wire.c")
        self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))
        (self.folder / "looplint.toml").write_text('stubs = ["stubs"]\n')
        (self.folder / "user.py").write_text(USER)
        found = run("check", "-q", "--no-cache", "--output-format", "concise", cwd=self.folder).stdout
        self.assertEqual(["user.py:5:5:", "user.py:6:5:"], [line.split()[0] for line in found.splitlines()], found)

    def test_several_sources(self):
        """What one source defines another may call; what is static in both does not mix."""
        head = "#include <Python.h>\n#include <unistd.h>\n"
        (self.folder / "a.c").write_text(head + "static void help(void) { sleep(1); }\nvoid pause_all(void) { help(); }\n")
        (self.folder / "b.c").write_text(
            head + "void pause_all(void);\nstatic void help(void) { }\n"
            "static PyObject *one(PyObject *s, PyObject *a) { help(); return s; }\n"
            "static PyObject *two(PyObject *s, PyObject *a) { pause_all(); return s; }\n"
            'static PyMethodDef all[] = {{"one", one, METH_NOARGS, 0}, {"two", two, METH_NOARGS, 0}, {0}};\n'
        )
        done = run("native", "a.c", "b.c", cwd=self.folder)
        self.assertEqual("", done.stderr)
        self.assertEqual(['@blocks("sleep", gil="held")', "def two(*args, **kwargs): ..."], done.stdout.splitlines()[-2:])
        self.assertIn("\n\ndef one(", done.stdout)

    def test_what_cannot_be_read(self):
        (self.folder / "a.c").write_text('#include "nowhere.h"\n')
        done = run("native", "a.c", cwd=self.folder)
        self.assertEqual((2, ""), (done.returncode, done.stdout))
        self.assertIn("a.c: 'nowhere.h' file not found", done.stderr)
        self.assertEqual(2, run("native", "none.c", cwd=self.folder).returncode)


if __name__ == "__main__":
    tried = run("native", "wire.c")
    if "libclang was not found" in tried.stderr or not Path(sysconfig.get_path("include"), "Python.h").exists():
        print(f"skipped: {tried.stderr or 'no Python.h'}")
        sys.exit(SKIPPED)
    unittest.main()
