"""Functions, files, headers and rules stay small enough to be read at once.

ctest: once
"""

import re
import unittest

import repository
from repository import c_files

FUNCTION_LINES = 70
FILE_LINES = 600
HEADER_LINES = 150
RULE_LINES = 150

# As .clang-format lays it out: the head starts at the margin, the braces stand alone in it.
FUNCTION = re.compile(r"^[A-Za-z_][^;{}#]*?\b(\w+)\([^;{}]*\)\n\{\n(.*?)^\}$", re.M | re.S)


def file_limit(path):
    if path.suffix == ".h":
        return HEADER_LINES
    return RULE_LINES if path.name == "rule.c" else FILE_LINES


def problems(root):
    found = []
    for path in c_files(root, "analyzer", "rules", "tests"):
        name = path.relative_to(root).as_posix()
        text = path.read_text()
        lines = text.count("\n")
        if lines > file_limit(path):
            found.append(f"{name}: {lines} lines, at most {file_limit(path)}")
        for match in FUNCTION.finditer(text):
            lines = match[0].count("\n") + 1
            if lines > FUNCTION_LINES:
                found.append(f"{name}: {match[1]} has {lines} lines, at most {FUNCTION_LINES}")
    return found


def function(lines):
    """A function of that many lines."""
    head = "static int f(const char *a,\n\t     int b)\n{\n"
    return head + "\tint c;\n" * (lines - 4) + "}\n"


class SizesTest(repository.RepositoryTest):
    problems = staticmethod(problems)

    def test_functions(self):
        ok, bad = function(FUNCTION_LINES), function(FUNCTION_LINES + 1)
        self.assert_found({"analyzer/base/a.c": ok + "\n" + ok})
        self.assert_found({"analyzer/base/a.c": ok + "\n" + bad}, "f has 71 lines")
        self.assert_found({"tests/a_test.c": "int a[] = {\n\t1,\n};\n" + bad}, "f has 71 lines")

    def test_files(self):
        self.assert_found({"analyzer/base/a.c": "\n" * 600, "analyzer/base/a.h": "\n" * 150})
        self.assert_found({"analyzer/base/a.c": "\n" * 601}, "601 lines, at most 600")
        self.assert_found({"analyzer/base/a.h": "\n" * 151}, "151 lines, at most 150")
        self.assert_found({"rules/x/rule.c": "\n" * 151}, "151 lines, at most 150")


if __name__ == "__main__":
    unittest.main()
