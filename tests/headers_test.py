"""Each header compiles alone, and has a guard named after its path.

ctest: timeout=180
ctest: once
"""

import re
import subprocess
import unittest

import repository
from repository import BUILD, CC, c_files

FLAGS = "-std=c11 -fsyntax-only -Wall -Wextra -Werror -x c -".split()
GRAMMAR = [f"-isystem{path}" for path in BUILD.glob("deps/tree-sitter-python-*/package/src")]


def problems(root):
    found = []
    for path in c_files(root, "analyzer", suffixes=(".h",)):
        name = path.relative_to(root / "analyzer").as_posix()
        guard = re.sub(r"\W", "_", name).upper()
        if f"#ifndef {guard}\n#define {guard}\n" not in path.read_text():
            found.append(f"analyzer/{name}: no guard {guard}")
        # Twice: a header without a guard would define its structs again.
        text = f'#include "{name}"\n' * 2
        command = [CC, f"-I{root / 'analyzer'}", *GRAMMAR, *FLAGS]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        if done.returncode:
            found.append(f"analyzer/{name} does not compile alone:\n{done.stderr}")
    return found


class HeadersTest(repository.RepositoryTest):
    problems = staticmethod(problems)

    def test_missing_include(self):
        guarded = "#ifndef BASE_A_H\n#define BASE_A_H\nsize_t base_a(void);\n#endif\n"
        self.assert_found({"analyzer/base/a.h": guarded}, "does not compile alone")

    def test_no_guard(self):
        self.assert_found({"analyzer/base/a.h": "int base_a(void);\n"}, "no guard BASE_A_H")


if __name__ == "__main__":
    unittest.main()
