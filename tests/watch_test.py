"""--watch: checks again when a file changes, comes or goes, and when the configuration does."""

import os
import queue
import signal
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

from repository import LOOPLINT

BAD = "import time\nasync def {}():\n    time.sleep(1)\n"
SECONDS = 30


class WatchTest(unittest.TestCase):
    def setUp(self):
        top = tempfile.TemporaryDirectory()
        self.addCleanup(top.cleanup)
        self.folder = Path(top.name)

    def start(self, option="--watch"):
        command = [LOOPLINT, "check", option, "--output-format", "concise", "."]
        process = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=lambda: [self.lines.put(line) for line in process.stdout], daemon=True).start()
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def next_report(self):
        """The lines up to the one that says that it waits."""
        lines = []
        while not lines or "watching for changes" not in lines[-1]:
            lines.append(self.lines.get(timeout=SECONDS))
        return "".join(lines)

    def test_changes(self):
        (self.folder / "a.py").write_text(BAD.format("first"))
        process = self.start()
        self.assertIn("async def first", self.next_report())
        (self.folder / "a.py").write_text(BAD.format("second"))
        self.assertIn("async def second", self.next_report())
        (self.folder / "b.py").write_text(BAD.format("third"))
        self.assertIn("in 2 of 2 files", self.next_report())
        (self.folder / "a.py").unlink()
        self.assertIn("in 1 of 1 file", self.next_report())
        (self.folder / "new").write_text(BAD.format("fourth"))  # as editors do
        os.replace(self.folder / "new", self.folder / "b.py")
        self.assertIn("async def fourth", self.next_report())
        process.send_signal(signal.SIGINT)
        self.assertEqual(-signal.SIGINT, process.wait(SECONDS))

    def test_configuration(self):
        (self.folder / "a.py").write_text(BAD.format("first"))
        self.start("-w")
        self.assertIn("LOOP101", self.next_report())
        (self.folder / "looplint.toml").write_text("ignore = [")
        self.assertIn("looplint.toml:1", self.next_report())
        (self.folder / "looplint.toml").write_text("ignore = ['LOOP1']")
        self.assertIn("All checks passed", self.next_report())


if __name__ == "__main__":
    unittest.main()
