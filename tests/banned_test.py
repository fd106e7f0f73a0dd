"""Outside base/ memory comes from arenas and text from str: nobody calls what does it otherwise.

The preprocessor refuses the calls in every file that includes base/banned.h; this test sees to it
that every file does, and refuses what a macro cannot.

ctest: once
"""

import re
import unittest

import repository
from repository import c_files, layer_of, without_comments

BANNED = re.compile(
    r"\b(malloc|calloc|realloc|free|strdup|strndup|strcpy|strcat|strncpy|strncat|strtok|sprintf"
    r"|vsprintf|gets|atoi|atol|alloca|setjmp|longjmp)\s*\("
)
INCLUDE = '#include "base/banned.h"\n'
HEADER = re.compile(r'^#include .*\.h[>"]$', re.M)


def problems(root):
    found = []
    for path in c_files(root, "analyzer", "rules"):
        layer = layer_of(root, path)
        if layer == "base":
            continue
        name = path.relative_to(root).as_posix()
        text = path.read_text()
        if path.suffix == ".c" and INCLUDE not in text:
            found.append(f"{name} does not include base/banned.h")
        # Last, because the headers of libraries may use the names.
        elif path.suffix == ".c" and HEADER.search(text.split(INCLUDE)[1]):
            found.append(f"{name} does not include base/banned.h last")
        for call in BANNED.findall(without_comments(text, strings=False)):
            found.append(f"{name} calls {call}: see base/banned.h")
    return found


class BannedTest(repository.RepositoryTest):
    problems = staticmethod(problems)

    def test_banned_calls(self):
        text = INCLUDE + 'int f(void) { return atoi("1") + my_atoi("1") + strcpy (a, b); } /* free() */\n'
        self.assert_found({"analyzer/facts/a.c": text}, "calls atoi", "calls strcpy")
        self.assert_found({"rules/x/rule.c": text}, "calls atoi", "calls strcpy")
        self.assert_found({"analyzer/base/a.c": text})

    def test_include(self):
        self.assert_found({"analyzer/facts/a.c": "\n"}, "does not include base/banned.h")
        text = INCLUDE + "#include <string.h>\n"
        self.assert_found({"analyzer/facts/a.c": text}, "base/banned.h last")


if __name__ == "__main__":
    unittest.main()
