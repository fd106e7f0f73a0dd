"""Every C file is laid out as .clang-format says ('./dev format' does it).

ctest: once
"""

import os
import shutil
import subprocess
import sys
import unittest

import repository
from repository import BUILD, SKIPPED, SOURCE, c_files

# The pinned one only: another version lays out otherwise.
CLANG_FORMAT = BUILD / "tools/bin/clang-format"


def problems(root):
    if root != SOURCE:
        shutil.copy(SOURCE / ".clang-format", root)
    # One start for all files: under load, one each takes longer than a test may.
    files = c_files(root, "analyzer", "rules", "tests")
    command = [CLANG_FORMAT, "--dry-run", "-Werror", "--ferror-limit=1", *files]
    done = subprocess.run(command, capture_output=True, text=True)
    return [done.stderr] if done.returncode else []


class FormatTest(repository.RepositoryTest):
    problems = staticmethod(problems)

    def test_badly_laid_out(self):
        self.assert_found({"analyzer/base/a.c": "int f(void) {return 1;}\n"}, "a.c:1:")
        self.assert_found({"analyzer/base/a.c": "int f(void)\n{\n\treturn 1;\n}\n"})


if __name__ == "__main__":
    if not CLANG_FORMAT.exists() and not os.environ.get("CI"):
        print("skipped: no clang-format; './dev build' installs it where the package index can be reached")
        sys.exit(SKIPPED)
    unittest.main()
