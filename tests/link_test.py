"""The build's link check sees a call from a layer to one above: tried on a small project.

ctest: once
"""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from repository import CC, SOURCE

PROJECT = f"""
cmake_minimum_required(VERSION 3.24)
project(sample LANGUAGES C)
foreach(library strict posix treesitter jansson xxhash)
	add_library(${{library}} INTERFACE)
endforeach()
add_library(Threads::Threads INTERFACE IMPORTED)
include("{SOURCE}/packaging/cmake/layers.cmake")
"""


def build(files):
    """Builds a project of those layers; gives its exit status and what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        files = {**files, "CMakeLists.txt": PROJECT}
        files["packaging/link_check.c"] = (SOURCE / "packaging/link_check.c").read_text()
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        environment = {**os.environ, "CC": CC, "LC_ALL": "C"}
        for step in (["-S", folder, "-B", root / "build"], ["--build", root / "build"]):
            done = subprocess.run(
                ["cmake", *step], capture_output=True, text=True, env=environment
            )
            if done.returncode:
                break
        return done.returncode, done.stdout + done.stderr


class LinkTest(unittest.TestCase):
    def test_downward_call(self):
        status, output = build(
            {
                "analyzer/base/b.c": "int base_b(void) { return 1; }\n",
                "analyzer/source/s.c": "int source_s;\n",
                "analyzer/facts/f.c": "int base_b(void); int facts_f(void) { return base_b(); }\n",
            }
        )
        self.assertEqual(0, status, output)

    def test_upward_call_in_a_file_that_nothing_needs(self):
        status, output = build(
            {
                "analyzer/base/b.c": "int facts_f(void); int base_b(void) { return facts_f(); }\n",
                "analyzer/facts/f.c": "int facts_f(void) { return 1; }\n",
            }
        )
        self.assertNotEqual(0, status)
        self.assertIn("link_base", output)
        self.assertIn("facts_f", output)

    def test_front_ends_do_not_know_each_other(self):
        status, output = build(
            {
                "analyzer/base/b.c": "int base_b;\n",
                "analyzer/source/s.c": "int source_s;\n",
                "analyzer/facts/f.c": "int facts_f;\n",
                "analyzer/python/p.c": "int native_n(void); int python_p(void) { return native_n(); }\n",
                "analyzer/native/n.c": "int native_n(void) { return 1; }\n",
            }
        )
        self.assertNotEqual(0, status)
        self.assertIn("native_n", output)


if __name__ == "__main__":
    unittest.main()
