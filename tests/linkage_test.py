"""The executable runs on any machine of its kind: it needs the C library and nothing else.

ctest: once
"""

import os
import re
import subprocess
import sys
import unittest

from repository import SKIPPED

LOOPLINT = os.environ.get("LOOPLINT", "")
C_LIBRARY = re.compile(r"linux-vdso|ld-linux|ld-musl|lib(c|m|pthread|dl|System)\.|libc\.musl")


def others(listing):
    """The shared libraries in what ldd or otool -L prints that are not of the C library."""
    names = re.findall(r"^\s+(\S+)", listing, re.M)
    return [name for name in names if not C_LIBRARY.search(name)]


def shared_libraries(executable):
    """Those that an executable needs beside the C library."""
    tool = ["otool", "-L"] if sys.platform == "darwin" else ["ldd"]
    done = subprocess.run([*tool, executable], capture_output=True, text=True, check=True)
    assert "lib" in done.stdout, done.stdout
    return others(done.stdout)


class LinkageTest(unittest.TestCase):
    def test_only_the_c_library(self):
        self.assertEqual([], shared_libraries(LOOPLINT))

    def test_others_are_seen(self):
        listing = """looplint:
	linux-vdso.so.1 (0x00007fff)
	libjansson.so.4 => /lib/libjansson.so.4 (0x00007f3e)
	libm.so.6 => /lib/libm.so.6 (0x00007f3e)
	/usr/lib/libSystem.B.dylib (compatibility version 1.0.0)
	/lib64/ld-linux-x86-64.so.2 (0x00007f3e)
"""
        self.assertEqual(["libjansson.so.4"], others(listing))


if __name__ == "__main__":
    if not os.path.exists(LOOPLINT):
        sys.exit(SKIPPED)
    unittest.main()
