"""The executable stays small, and starting it reads nothing of the catalogue.

ctest: once
"""

import re
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from repository import LOOPLINT

MEGABYTES = 6
BLOCKING = "import time\nasync def f():\n    time.sleep(1)\n"


def run(executable, *arguments):
    done = subprocess.run([executable, *arguments], input=BLOCKING, capture_output=True, text=True)
    return done.returncode, done.stdout


def catalogue(image):
    """Where the archive lies in the executable, and its size: analyzer/facts/archive.c."""
    for found in re.finditer(rb"LLA\0", image):
        _, modules, size = struct.unpack_from("<III", image, found.start() + 4)
        if 1000 < modules < 100000 and found.start() + size < len(image):
            return found.start(), size
    raise AssertionError("no catalogue")


class ExecutableTest(unittest.TestCase):
    def test_size(self):
        with tempfile.TemporaryDirectory() as folder:
            stripped = Path(folder, "looplint")
            subprocess.run(["strip", "-o", stripped, LOOPLINT], check=True)
            size = stripped.stat().st_size
        self.assertLess(size, MEGABYTES << 20)

    def test_catalogue_is_not_read_at_the_start(self):
        """Were it read, a copy whose catalogue is overwritten would not start as well."""
        check = ["check", "--isolated", "--no-cache", "--stdin-filename", "a.py", "-"]
        image = bytearray(LOOPLINT.read_bytes())
        start, size = catalogue(image)
        self.assertIn("LOOP101", run(LOOPLINT, *check)[1])
        image[start:start + size] = bytes(size)
        with tempfile.TemporaryDirectory() as folder:
            damaged = Path(folder, "looplint")
            damaged.write_bytes(image)
            damaged.chmod(0o755)
            self.assertNotIn("LOOP101", run(damaged, *check)[1])
            for arguments in (["version"], ["help"], ["rule", "LOOP101"], ["config", "--isolated"]):
                self.assertEqual(run(LOOPLINT, *arguments), run(damaged, *arguments))
                self.assertEqual(0, run(damaged, *arguments)[0])


if __name__ == "__main__":
    unittest.main()
