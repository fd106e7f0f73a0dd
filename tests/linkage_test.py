"""The executable runs on any machine of its kind: it needs the C library and nothing else.

ctest: once
"""

import os
import re
import subprocess
import sys
import unittest

from repository import SKIPPED

LOOPLINT = os.environ["LOOPLINT"]
C_LIBRARY = re.compile(r"linux-vdso|ld-linux|ld-musl|lib(c|m|pthread|dl|rt|System)\.|libc\.musl")


def needed(executable):
    """The shared libraries that an executable names."""
    tool = ["otool", "-L"] if sys.platform == "darwin" else ["ldd"]
    output = subprocess.run([*tool, executable], capture_output=True, text=True).stdout
    return re.findall(r"^\s+(\S+)", output, re.M)


class LinkageTest(unittest.TestCase):
    def test_only_the_c_library(self):
        names = needed(LOOPLINT)
        self.assertTrue(names)
        self.assertEqual([], [name for name in names if not C_LIBRARY.search(name)])

    def test_others_would_be_seen(self):
        names = needed(sys.executable) + needed("/usr/bin/cmake")
        self.assertTrue([name for name in names if not C_LIBRARY.search(name)])


if __name__ == "__main__":
    if not os.path.exists(LOOPLINT):
        sys.exit(SKIPPED)
    unittest.main()
