"""The wheel: one executable that needs the C library only, a package that calls it, and their places.

ctest: slow
ctest: once
ctest: timeout=600
"""

import subprocess
import sys
import unittest
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import linkage_test
import wheel

VERSION = wheel.VERSION


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


class WheelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.wheel = wheel.build()

    def test_name(self):
        """One wheel for every Python, hence py3-none; one for each kind of machine."""
        self.assertRegex(self.wheel.name, rf"^looplint-{VERSION}-py3-none-(linux|macosx)_\w+\.whl$")

    def test_contents(self):
        names = zipfile.ZipFile(self.wheel).namelist()
        code = {name for name in names if ".dist-info/" not in name and "/share/" not in name}
        executable = f"looplint-{VERSION}.data/scripts/looplint"
        self.assertEqual({executable, "looplint/__init__.py", "looplint/__main__.py"}, code)
        self.assertIn(f"looplint-{VERSION}.dist-info/licenses/LICENSE", names)
        self.assertIn(f"looplint-{VERSION}.data/data/share/man/man1/looplint.1", names)

    def test_executable_is_native(self):
        """pip puts it on the path as it is: no Python starts before it."""
        installed = wheel.ENVIRONMENT / "looplint"
        self.assertIn(installed.read_bytes()[:4], (b"\x7fELF", b"\xcf\xfa\xed\xfe"))
        self.assertEqual([], linkage_test.shared_libraries(installed))

    def test_runs(self):
        for command in ([wheel.ENVIRONMENT / "looplint"], [wheel.ENVIRONMENT / "python", "-m", "looplint"]):
            done = run(*command, "version")
            self.assertEqual((0, f"looplint {VERSION}\n", ""), (done.returncode, done.stdout, done.stderr))

    def test_module_passes_everything_on(self):
        with TemporaryDirectory() as folder:
            file = Path(folder, "a.py")
            file.write_text("import time\n\n\nasync def f():\n    time.sleep(1)\n")
            done = run(wheel.ENVIRONMENT / "python", "-m", "looplint", "check", "--isolated", "--no-cache", file)
        self.assertEqual(1, done.returncode)
        self.assertIn("LOOP101", done.stdout)

    def test_installed_elsewhere(self):
        """pip install --target puts the executable beside the package."""
        with TemporaryDirectory() as folder:
            done = run(wheel.ENVIRONMENT / "pip", "install", "--quiet", "--no-index", "--target", folder, self.wheel)
            self.assertEqual(0, done.returncode, done.stderr)
            self.assertTrue(Path(folder, "bin", "looplint").exists())
            done = run("env", f"PYTHONPATH={folder}", sys.executable, "-m", "looplint", "version")
        self.assertEqual(f"looplint {VERSION}\n", done.stdout, done.stderr)


if __name__ == "__main__":
    unittest.main()
