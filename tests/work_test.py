"""Work grows as the source does: counted in statements that are walked (check -v), never in seconds."""

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from repository import LOOPLINT


def nested_loops(depth):
    """Each loop sets a flag that is asked for in it, and makes a type that grows for ever."""
    lines = ["async def f(rows):"]
    for n in range(depth):
        indent = "    " * (n + 1)
        lines += [f"{indent}flag{n} = False", f"{indent}for row in rows:",
                  f"{indent}    if flag{n}: print(row)", f"{indent}    row{n} = [row{n}]"]
    lines += ["    " * (n + 2) + f"flag{n} = True" for n in reversed(range(depth))]
    return "\n".join(lines)


def flags_set_by_flags(number):
    lines = ["async def f(rows):", "    flag0 = True"]
    lines += [f"    flag{n + 1} = False" for n in range(number)]
    lines += ["    for row in rows:"]
    lines += [f"        if flag{n}: flag{n + 1} = True" for n in reversed(range(number))]
    return "\n".join(lines)


def boxes_in_boxes(number):
    """A helper that calls itself on what it made of its argument."""
    lines = ["from typing import Generic, TypeVar", "T = TypeVar('T')"]
    for n in range(number):
        lines += [f"class Box{n}(Generic[T]):", "    def __init__(self, value: T): self.value = value"]
    lines += ["def encode(value):"]
    for n in range(number):
        lines += [f"    if isinstance(value, Box{n}): return encode(Box{(n + 1) % number}(value))",
                  f"    if value is None: return encode(Box{n}(value))"]
    return "\n".join(lines + ["async def f():"] + [f"    encode(Box{n}(1))" for n in range(number)])


def many_constants(number):
    """A helper that asks for one text, and is given many others."""
    lines = ["def helper(name, count=0):", "    if name == 'a' or not count: print(count)",
             "    helper(name, count)", "async def f():"]
    return "\n".join(lines + [f"    helper('text{n}', {n})" for n in range(number)])


class WorkTest(unittest.TestCase):
    def walked(self, text):
        with tempfile.TemporaryDirectory(prefix="looplint-work-") as folder:
            path = Path(folder, "a.py")
            path.write_text(text + "\n")
            done = subprocess.run([LOOPLINT, "check", "--isolated", "--no-cache", "--exit-zero", "-v", path],
                                  capture_output=True, text=True, check=True, timeout=100)
        return int(re.search(r"bodies walked: \d+, statements: (\d+)", done.stderr).group(1))

    def assert_grows(self, make, number, most):
        """Twice the source is at most so many times the work."""
        once, twice = self.walked(make(number)), self.walked(make(2 * number))
        self.assertLessEqual(twice, most * once, f"{once} statements became {twice}")

    def test_nested_loops(self):
        self.assert_grows(nested_loops, 8, 4.2)  # each loop adds rounds to those within it

    def test_flags_set_by_flags(self):
        self.assert_grows(flags_set_by_flags, 30, 2.1)

    def test_boxes_in_boxes(self):
        self.assert_grows(boxes_in_boxes, 8, 2.1)
        written = len(boxes_in_boxes(16).splitlines())
        self.assertLess(self.walked(boxes_in_boxes(16)), 2 * written)

    def test_many_constants(self):
        self.assert_grows(many_constants, 20, 2.1)


if __name__ == "__main__":
    unittest.main()
