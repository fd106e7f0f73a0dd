"""Pinned archives: a wrong sum stops the build, archives put there by hand need no network.

ctest: once
"""

import hashlib
import io
import os
import subprocess
import tarfile
import tempfile
import unittest
from pathlib import Path

from repository import SOURCE

PROJECT = f"""
cmake_minimum_required(VERSION 3.24)
project(sample LANGUAGES NONE)
include("{SOURCE}/packaging/cmake/archives.cmake")
archive_unpack(thing folder)
message(STATUS "unpacked to ${{folder}}")
"""


def archive_write(path):
    """Writes an archive of one file, package/thing.c; gives its sum."""
    with tarfile.open(path, "w:gz") as archive:
        info = tarfile.TarInfo("package/thing.c")
        info.size = 3
        archive.addfile(info, io.BytesIO(b"x;\n"))
    return hashlib.sha256(path.read_bytes()).hexdigest()


class ArchivesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.archives = self.root / "packaging/archives"
        self.archives.mkdir(parents=True)
        (self.root / "CMakeLists.txt").write_text(PROJECT)

    def pin(self, *sums):
        """Pins version 1, 2, ... of the thing, each with its sum."""
        lines = (f"thing {n} npm thing thing-{n}.tgz {s}\n" for n, s in enumerate(sums, 1))
        (self.root / "packaging/dependencies.lock").write_text("# comment\n" + "".join(lines))

    def configure(self, *options):
        """Configures with CMake but without any registry's client; gives status and output."""
        command = ["cmake", "-S", self.root, "-B", self.root / "build", "-DLOOPLINT_NPM=", *options]
        # One line a message, however long its words.
        environment = {**os.environ, "LC_ALL": "C", "COLUMNS": "1000"}
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        return done.returncode, done.stdout + done.stderr

    def test_archive_put_there_by_hand(self):
        self.pin(archive_write(self.archives / "thing-1.tgz"))
        status, output = self.configure()
        self.assertEqual(0, status, output)
        self.assertTrue((self.root / "build/deps/thing-1/package/thing.c").exists())

    def test_archive_in_a_named_folder(self):
        (self.root / "elsewhere").mkdir()
        self.pin("0" * 64, archive_write(self.root / "elsewhere/thing-2.tgz"))
        status, output = self.configure(f"-DLOOPLINT_ARCHIVES=/nowhere;{self.root}/elsewhere")
        self.assertEqual(0, status, output)
        self.assertIn("deps/thing-2", output)

    def test_unpacked_once(self):
        self.pin(archive_write(self.archives / "thing-1.tgz"))
        self.configure()
        (self.archives / "thing-1.tgz").unlink()
        status, output = self.configure()
        self.assertEqual(0, status, output)

    def test_wrong_sum_stops_and_names_both(self):
        actual = archive_write(self.archives / "thing-1.tgz")
        self.pin("5" * 64)
        status, output = self.configure()
        self.assertNotEqual(0, status)
        self.assertIn("5" * 64, output)
        self.assertIn(actual, output)
        self.assertFalse((self.root / "build/deps/thing-1").exists())

    def test_no_archive_and_no_client(self):
        self.pin("0" * 64)
        status, output = self.configure()
        self.assertNotEqual(0, status)
        self.assertIn("thing-1.tgz", output)
        self.assertIn("packaging/archives", output)


if __name__ == "__main__":
    unittest.main()
