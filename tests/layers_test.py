"""A layer includes only itself and those below; parsers and the system are seen by few files.

ctest: once
"""

import re
import unittest

import repository
from repository import c_files, layer_of, without_comments

BELOW = {
    "base": "",
    "source": "base",
    "facts": "source base",
    "python": "facts source base",
    "native": "facts source base",
    "program": "facts source base",
    "rule": "program facts source base",
    "rules": "rule base",  # a rule sees what rule/ shows it
    "report": "rule program facts source base",
    "driver": "report rule program native python facts source base",
}

# Headers by which a file would reach files, clock, environment or threads.
SYSTEM = re.compile(
    r"(fcntl|unistd|dirent|pthread|threads|time|signal|glob|ftw|poll|dlfcn|spawn)\.h|sys/.*"
)
SYSTEM_CALL = re.compile(r"(?<![\w.>])(fopen|freopen|open|getenv|system|popen|opendir)\s*\(")

# A parser's header, and the files that may include it.
PARSERS = {
    "tree_sitter/": re.compile(r"analyzer/(python/(syntax|straight)\w*\.[ch]|driver/config\w*\.c)"),
    "clang-c/": re.compile(r"none: it is loaded, see native/clang.h"),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def include_problem(name, layer, quote, header):
    """Why a file may not include that header, or None."""
    for prefix, allowed in PARSERS.items():
        if header.startswith(prefix) and not allowed.fullmatch(name):
            return f"only {allowed.pattern} may include it"
    if quote == "<":
        if SYSTEM.fullmatch(header) and layer != "driver":
            return "only driver/ touches files, clock, environment and threads"
        return None
    below = header.split("/")[0]
    if "/" not in header or below not in BELOW:
        return "an include of ours starts with its layer"
    if below != layer and below not in BELOW[layer].split():
        return f"{layer} may use only: {BELOW[layer] or 'nothing'}"
    return None


def problems(root):
    found = []
    for path in c_files(root, "analyzer", "rules"):
        layer = layer_of(root, path)
        name = path.relative_to(root).as_posix()
        if layer == "tools":  # programs of the build, above all layers
            continue
        if layer not in BELOW:
            found.append(f"{name}: no such layer")
            continue
        text = path.read_text()
        for quote, header in INCLUDE.findall(without_comments(text)):
            why = include_problem(name, layer, quote, header)
            if why:
                found.append(f"{name} includes {header}: {why}")
        for call in SYSTEM_CALL.findall(without_comments(text, strings=False)):
            if layer != "driver":
                found.append(f"{name} calls {call}: only driver/ touches the system")
    return found


class LayersTest(repository.RepositoryTest):
    problems = staticmethod(problems)

    def test_upward_include(self):
        self.assert_found({"analyzer/base/a.h": '#include "facts/b.h"\n'}, "base may use only")
        self.assert_found({"analyzer/python/a.c": '#include "native/b.h"\n'}, "python may use only")
        self.assert_found({"analyzer/program/a.c": '#include "python/b.h"\n'}, "program may use only")
        self.assert_found({"rules/x/rule.c": '#include "program/b.h"\n'}, "rules may use only")
        self.assert_found({"analyzer/driver/a.c": '#include "rules/x.h"\n'}, "driver may use only")

    def test_include_without_layer(self):
        self.assert_found({"analyzer/base/a.c": '#include "a.h"\n'}, "starts with its layer")

    def test_unknown_layer(self):
        self.assert_found({"analyzer/misc/a.c": "\n"}, "no such layer")

    def test_parsers(self):
        text = "# include <tree_sitter/api.h>\n#include <clang-c/Index.h>\n"
        name = "analyzer/python/lower.c"
        self.assert_found({name: text}, f"{name} includes tree_sitter", f"{name} includes clang-c")
        self.assert_found({"analyzer/python/syntax.c": "#include <tree_sitter/api.h>\n"})
        self.assert_found({"analyzer/driver/config_toml.c": "#include <tree_sitter/api.h>\n"})

    def test_system(self):
        text = '#include <sys/stat.h>\nint f(void) { return fopen("a") || x_open() || getenv("B"); }\n'
        self.assert_found({"analyzer/rule/a.c": text}, "sys/stat.h", "calls fopen", "calls getenv")
        self.assert_found({"analyzer/driver/a.c": text})

    def test_comments_are_not_code(self):
        text = '/* #include "driver/a.h"\n fopen("a") */\nconst char *s = "open(";\n'
        self.assert_found({"analyzer/base/a.c": text})


if __name__ == "__main__":
    unittest.main()
