"""The whole standard library of the running CPython: checked without an error, the same bytes
twice, with any number of jobs, and with facts from the cache.

ctest: slow
ctest: timeout=900
"""

import subprocess
import sys
import sysconfig
import tempfile

from repository import LOOPLINT

LIBRARY = sysconfig.get_path("stdlib")


def check(*options):
    """Standard output and error of a check; it must end as one that found something does."""
    command = [LOOPLINT, "check", "--isolated", "--output-format", "json", *options, LIBRARY]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in (0, 1) or done.stderr:
        sys.exit(f"{command} ended with {done.returncode}:\n{done.stderr.decode()}")
    return done.stdout


def main():
    with tempfile.TemporaryDirectory() as cache:
        expected = check("--no-cache", "--jobs", "2")
        assert expected.startswith(b"["), expected[:100]
        for options in (
            ("--no-cache", "--jobs", "2"),
            ("--no-cache", "--jobs", "1"),
            ("--no-cache", "--jobs", "5"),
            ("--cache-dir", cache + "/below"),  # fills it
            ("--cache-dir", cache + "/below"),  # lives on it
        ):
            assert check(*options) == expected, f"not the same bytes: {options}"
    print(f"{LIBRARY}: {expected.count(b'LOOP')} mentions of a code, six times the same")


if __name__ == "__main__":
    main()
