"""The source distribution: everything is in it, so that pip builds it without a network, and without
the libraries that the system may have.

ctest: slow
ctest: once
ctest: timeout=900
"""

import os
import subprocess
import sys
import tarfile
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import wheel
from repository import BUILD, SKIPPED, SOURCE

ARCHIVES = f"cmake.define.LOOPLINT_ARCHIVES={BUILD}/archives;{os.environ.get('LOOPLINT_ARCHIVES', '')}"
# Clients of registries that fail: what is needed must be there.
CLIENTS = ("apt-get", "npm", "curl", "wget")


def build_sdist(folder):
    command = [wheel.TOOLS / "python", "-m", "build", "--no-isolation", "--sdist", "--outdir", folder, "-C", ARCHIVES]
    return subprocess.run([*command, SOURCE], capture_output=True, text=True)


def without_network(folder):
    """An environment in which no client can fetch anything."""
    folder.mkdir()
    for name in CLIENTS:
        (folder / name).write_text("#!/bin/sh\necho no network >&2\nexit 1\n")
        (folder / name).chmod(0o755)
    path = os.pathsep.join([str(folder), str(wheel.TOOLS), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""}


class SdistTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = Path(folder.name)
        done = build_sdist(cls.root)
        assert done.returncode == 0, done.stdout + done.stderr
        cls.sdist = next(cls.root.glob("looplint-*.tar.gz"))

    def test_holds_every_archive(self):
        names = {name.rpartition("/")[2] for name in tarfile.open(self.sdist).getnames()}
        pins = [line.split() for line in (SOURCE / "packaging/dependencies.lock").read_text().splitlines()]
        archives = {pin[0]: set() for pin in pins if pin and pin[0] != "#"}
        for pin in pins:
            if pin and pin[0] != "#":
                archives[pin[0]].add(pin[4])
        for name, choices in archives.items():
            self.assertTrue(choices & names, name)

    def test_pip_installs_it(self):
        target = self.root / "target"
        command = [wheel.TOOLS / "pip", "install", "--no-build-isolation", "--no-deps", "--target", target]
        settings = "--config-settings=cmake.define.LOOPLINT_SYSTEM=OFF"
        done = subprocess.run([*command, settings, self.sdist], env=without_network(self.root / "clients"),
                              capture_output=True, text=True)  # fmt: skip
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        done = subprocess.run([target / "bin/looplint", "check", "--isolated", "--no-cache", SOURCE / "fixtures/demo"],
                              capture_output=True, text=True)  # fmt: skip
        self.assertIn("LOOP101", done.stdout)


if __name__ == "__main__":
    if not (wheel.TOOLS / "pip").exists():
        print("skipped: no tools of packaging/requirements.txt")
        sys.exit(SKIPPED)
    unittest.main()
