"""Bad input: a clear word or a LOOP900, the other files still checked, no crash, bounded memory.

ctest: timeout=600
"""

import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from repository import LOOPLINT

SANITIZED = "sanitized" in str(LOOPLINT)
GOOD = "import time\n\n\nasync def good():\n    time.sleep(1)\n"
MIB = 1 << 20
MEMORY = 1536 * MIB  # what a run may take, but for address space that is never touched
SECONDS = 120


class Done:
    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")
        self.peak = 0

    def findings(self):
        return [(Path(f["filename"]).name, f["code"], f["location"]["row"]) for f in json.loads(self.out)]


class HostileTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="looplint-hostile-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.write("good.py", GOOD)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            content = content.encode()
        path.write_bytes(content)
        return path

    def check(self, *arguments, **options):
        command = [LOOPLINT, "check", "--isolated", "--no-cache", "--output-format", "json", *arguments]
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        done = Done(subprocess.run(command, cwd=self.folder, capture_output=True, timeout=SECONDS,
                                   stdin=subprocess.DEVNULL, **options))
        after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertIn(done.status, (0, 1, 2), done.err)  # no signal
        self.assertNotIn("Sanitizer", done.err)
        if after > before and not SANITIZED:
            self.assertLess(after * 1024, MEMORY)
        return done

    def assert_good_was_checked(self, done):
        self.assertIn(("good.py", "LOOP101", 5), done.findings())

    def assert_syntax_error(self, name):
        """The file has a LOOP900, and the other one is checked."""
        done = self.check(".")
        self.assertEqual(1, done.status, done.err)
        self.assertEqual("", done.err)
        self.assertTrue([f for f in done.findings() if f[:2] == (name, "LOOP900")], done.out[:2000])
        self.assert_good_was_checked(done)
        return done

    def assert_error(self, done, *words):
        """The run failed with a message of these words, having checked the good file."""
        self.assertEqual(2, done.status)
        for word in words:
            self.assertIn(word, done.err)
        self.assert_good_was_checked(done)

    # --- files that cannot be read

    def test_missing_path(self):
        self.assert_error(self.check("good.py", "nowhere.py"), "nowhere.py", "No such file")

    def test_unreadable_file(self):
        path = self.write("secret.py", GOOD)
        path.chmod(0)
        if os.access(path, os.R_OK):
            self.skipTest("root may read everything")
        self.assert_error(self.check("."), "secret.py", "Permission denied")

    def test_unreadable_folder(self):
        self.write("closed/a.py", GOOD)
        (self.folder / "closed").chmod(0)
        self.addCleanup((self.folder / "closed").chmod, 0o700)
        if os.access(self.folder / "closed", os.R_OK):
            self.skipTest("root may read everything")
        self.assert_error(self.check("."), "closed", "Permission denied")

    def test_vanishing_folder(self):
        """Files come and go while they are walked and read: errors at most, never a crash."""
        for n in range(200):
            self.write(f"coming/{n}/a.py", GOOD)
        remover = subprocess.Popen(["rm", "-r", self.folder / "coming"])
        done = self.check(".")
        remover.wait()
        self.assertIn(done.status, (1, 2))
        self.assert_good_was_checked(done)

    def test_not_files(self):
        os.mkfifo(self.folder / "pipe.py")
        server = socket.socket(socket.AF_UNIX)
        self.addCleanup(server.close)
        server.bind(str(self.folder / "socket.py"))
        (self.folder / "folder.py").mkdir()
        (self.folder / "dangling.py").symlink_to("nowhere")
        (self.folder / "loop").symlink_to(".")
        done = self.check(".")
        self.assertNotEqual(0, done.status)
        self.assertEqual([("good.py", "LOOP101", 5)], done.findings())

    def test_huge_file(self):
        path = self.folder / "huge.py"
        with path.open("wb") as file:
            file.truncate(200 * MIB)
        self.assert_error(self.check("."), "huge.py", "too large", "--extend-exclude")

    # --- files that are not Python

    def test_nul_bytes(self):
        self.write("nul.py", b"import time\nx = 1\0\ny = 2\n")
        self.assert_syntax_error("nul.py")
        self.write("nul.py", b"\0" * 100000)
        self.assert_syntax_error("nul.py")

    def test_invalid_utf8(self):
        self.write("bytes.py", b"x = '\xff\xfe'\n")
        self.assert_syntax_error("bytes.py")

    def test_unknown_encoding(self):
        self.write("cookie.py", b"# -*- coding: klingon -*-\nx = 1\n")
        self.assert_syntax_error("cookie.py")

    def test_utf16(self):
        self.write("wide.py", GOOD.encode("utf-16"))
        self.assert_syntax_error("wide.py")

    def test_half_a_file(self):
        for end in range(0, len(GOOD), 3):
            self.write("half.py", GOOD[:end])
            self.assert_good_was_checked(self.check("."))
        self.write("half.py", "async def f():\n    g(1,\n")
        self.assert_syntax_error("half.py")

    def test_binary(self):
        self.write("elf.py", LOOPLINT.read_bytes()[: MIB // 4])
        self.assert_syntax_error("elf.py")

    def test_empty(self):
        self.write("empty.py", "")
        self.write("bom.py", b"\xef\xbb\xbf")
        self.write("blank.py", "\n\n   \n\t\n\f\n")
        done = self.check(".")
        self.assertEqual([("good.py", "LOOP101", 5)], done.findings())
        self.assertEqual(1, done.status)

    # --- files that are too much

    DEEP = {
        "brackets": "x = " + "[" * 10000 + "]" * 10000,
        "open brackets": "(" * 10000,
        "calls": "f(" * 10000 + ")" * 10000,
        "attributes": "x" + ".y" * 10000,
        "chained calls": "x" + ".y()" * 10000,
        "not": "x = " + "not " * 10000 + "y",
        "minus": "x = " + "-" * 10000 + "1",
        "plus": "x = " + "1 + " * 10000 + "1",
        "and": "x = " + "a and " * 10000 + "b",
        "lambda": "x = " + "lambda: " * 10000 + "0",
        "conditional": "x = " + "a if b else " * 10000 + "c",
        "comparison": "x = " + "a < " * 10000 + "b",
        "subscripts": "x" + "[0]" * 10000,
        "await": "async def f():\n    " + "await " * 10000 + "x",
        "ifs": "".join(" " * n + "if x:\n" for n in range(1000)) + " " * 1000 + "pass",
        "functions": "".join(" " * n + f"def f{n}():\n" for n in range(1000)) + " " * 1000 + "pass",
        "classes": "".join(" " * n + f"class C{n}:\n" for n in range(1000)) + " " * 1000 + "pass",
        "elifs": "if x:\n    pass\n" + "elif x:\n    pass\n" * 10000,
        "f-strings": 'f"{' * 2000 + "x" + '}"' * 2000,
        "decorators": "@d\n" * 10000 + "def f(): pass",
        "parameters": "def f(" + ", ".join(f"a{n}" for n in range(10000)) + "): pass",
        "names": "\n".join(f"name_{n} = name_{n - 1}" for n in range(20000)),
        "statements on a line": "x; " * 20000,
        "string": "x = '" + "a" * 5 * MIB + "'",
        "line": "x = [" + "1234567, " * (5 * MIB // 9) + "]",
        "comment": "#" + "x" * 5 * MIB,
        "quotes": "'" * 100001,
        # tree-sitter-python's scanner would look through all of these lines again at each:
        # analyzer/python/plain.c takes them out before.
        "backslashes": "\\\n" * 200000,
        "comments behind a block": "def f():\n    pass\n" + "    # x\n" * 200000,
        "tabs": "\t" * MIB + "x",
        "line ends": "\r" * MIB,
        "imports": "import " + ".".join(["a"] * 10000),
        "dots": "from " + "." * 10000 + " import x",
        "targets": "a = " * 10000 + "b",
        "stars": "print(" + "*" * 10000 + "x)",
        "walrus": "(" * 500 + "x" + " := 1)" * 500,
        "match": "match x:\n    case " + "[" * 5000 + "]" * 5000 + ":\n        pass",
        "chain of functions": "\n".join(f"def f{n}():\n    f{n + 1}()" for n in range(20000)),
        "cycle of functions": "\n".join(f"def f{n}():\n    f{(n + 1) % 5000}()" for n in range(5000)),
        "chain of classes": "class C0: pass\n" + "\n".join(f"class C{n}(C{n - 1}): pass" for n in range(1, 5000)),
        "all call all": "\n".join(
            f"def f{n}():\n" + "".join(f"    f{m}()\n" for m in range(150)) for n in range(150)),
        "all imports": "\n".join(f"from good import {c} as x{n}" for n, c in enumerate(["good"] * 5000)),
    }

    def test_deep_and_long(self):
        """All in one run; each on its own where that goes wrong, to say which it was."""
        for name, text in self.DEEP.items():
            self.write(f"deep/{name.replace(' ', '_')}.py", text + "\n")
        started = time.monotonic()
        try:
            self.assert_good_was_checked(self.check("."))
        except (AssertionError, subprocess.TimeoutExpired):
            for path in sorted((self.folder / "deep").iterdir()):
                with self.subTest(path.stem):
                    self.check(path)
            raise
        if not SANITIZED:
            self.assertLess(time.monotonic() - started, SECONDS / 2)

    def test_long_chain_is_followed(self):
        text = "import time\n" + "".join(f"def f{n}():\n    f{n + 1}()\n" for n in range(5000))
        self.write("chain.py", text + "def f5000():\n    time.sleep(1)\nasync def top():\n    f0()\n")
        done = self.check(".")
        self.assertIn(("chain.py", "LOOP101", 10005), done.findings())

    def test_many_modules_that_import_each_other(self):
        for n in range(300):
            imports = "".join(f"import m{m}\n" for m in range(300))
            self.write(f"m{n}.py", f"{imports}from m{(n + 1) % 300} import *\n")
        self.assert_good_was_checked(self.check("."))

    # --- how runs end

    def test_interrupt(self):
        for n in range(300):
            self.write(f"big/{n}.py", "x = [1, 2, 3]\n" * 20000)
        command = [LOOPLINT, "check", "--isolated", "--output-file", "out.txt", "."]
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(0.3)
            process.send_signal(number)
            out, err = process.communicate(timeout=SECONDS)
            self.assertEqual((b"", b""), (out, err))
            self.assertEqual(-number, process.returncode)
            self.assertFalse([p.name for p in self.folder.iterdir() if p.name.startswith((".looplint-", "out"))])

    def test_closed_pipe(self):
        for n in range(300):
            self.write(f"many/{n}.py", GOOD * 20)
        command = f"'{LOOPLINT}' check --isolated --no-cache . | head -1"
        for shell in (command, f"trap '' PIPE; {command}"):
            done = subprocess.run(["sh", "-c", shell], cwd=self.folder, capture_output=True, text=True)
            self.assertEqual("", done.stderr)
            self.assertEqual(1, done.stdout.count("\n"))

    def test_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with open("/dev/full", "w") as full:
            done = subprocess.run([LOOPLINT, "check", "--isolated", "--no-cache", "."], cwd=self.folder,
                                  stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(2, done.returncode)
        self.assertIn("standard output", done.stderr)


if __name__ == "__main__":
    unittest.main()
