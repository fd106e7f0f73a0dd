"""Reads a stub (.pyi) with Python's own ast into plain dictionaries, and checks in it what can be
checked without the library: the words of effects.pyi, duplicate definitions, imports between
stubs. Knows nothing of the real libraries: see stub_probe.py."""

import ast
import io
import re
import tokenize

MARK = re.compile(r"#\s*check:\s*(?P<text>.+?)\s*$")
VERSIONS = re.compile(r"^(?:(?P<low>\d+\.\d+)(?P<plus>\+)?)?(?:-(?P<high>\d+\.\d+))?(?=$|[\s:,;])")
WORDS = re.compile(r'^(BLOCKS|GIL|WHERE|ROLE)\(\w+, "([^"]+)"\)', re.M)
TYPING = {"typing", "typing_extensions", "effects", "collections.abc", "__future__", "abc", "types"}
KNOWN_DECORATORS = {
    "overload", "property", "staticmethod", "classmethod", "abstractmethod", "dataclass", "final",
    "contextmanager", "asynccontextmanager", "cached_property", "override", "runtime_checkable",
    "total_ordering", "setter", "deleter", "getter", "dataclass_transform", "consumes",
    "asks", "becomes", "named", "optional", "adds",
}  # fmt: skip
EFFECTS = {
    "blocks": ("kind", {"instead": None, "gil": "GIL", "note": None, "through": None}),
    "calls": ("param", {"sync": "WHERE", "coroutine": "WHERE", "args": None, "kwargs": None}),
    "registers": (None, {"sync": "WHERE", "coroutine": "WHERE"}),
    "runs_on": ("WHERE", {}),
    "role": ("ROLE", {}),
}


def read_words(path):
    """{"BLOCKS": {...}, "GIL": {...}, ...} of analyzer/facts/effect.def."""
    words = {"BLOCKS": set(), "GIL": set(), "WHERE": set(), "ROLE": set()}
    with open(path, encoding="utf-8") as f:
        for kind, word in WORDS.findall(f.read()):
            words[kind].add(word)
    return words


def read_marks(text):
    """{line: text of its '# check:' comment}."""
    marks = {}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            match = MARK.search(token.string)
            if match:
                marks[token.start[0]] = match["text"]
    return marks


def parse_mark(text):
    """A mark is a reason, or the Python versions that have the name: 3.12+, -3.12, 3.9-3.11."""
    match = VERSIONS.match(text)
    if not match or not (match["low"] or match["high"]):
        return {"text": text, "versions": None}
    low = tuple(map(int, match["low"].split("."))) if match["low"] else (0, 0)
    high = tuple(map(int, match["high"].split("."))) if match["high"] else None
    if match["low"] and not match["plus"] and not high:
        high = low
    return {"text": text, "versions": [low, high]}


class Reader:
    """Reads one stub; `problems` collects (line, name, message)."""

    def __init__(self, module, is_package, text, words):
        self.module = module
        self.package = module if is_package else module.rpartition(".")[0]
        self.words = words
        self.problems = []
        self.insteads = []  # (line, name, target, mark)
        self.marks = read_marks(text)
        self.tree = ast.parse(text)
        self.used = {n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name)}
        self.text_names = set(re.findall(r"\w+", " ".join(
            n.value for n in ast.walk(self.tree)
            if isinstance(n, ast.Constant) and isinstance(n.value, str)
        )))  # fmt: skip

    def read(self):
        body = self.tree.body
        first = min((self.first_line(n) for n in body), default=10**9)
        head = [t for line, t in self.marks.items() if line < first]
        return {
            "module": self.module,
            "mark": parse_mark(head[0]) if head else None,
            "items": self.read_body(body, ""),
        }

    @staticmethod
    def first_line(node):
        return min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])

    def mark_of(self, node):
        last = node.end_lineno
        if isinstance(node, ast.ClassDef):  # only its header
            ends = [b.end_lineno for b in node.bases + [k.value for k in node.keywords]]
            last = max([node.lineno] + ends)
        for line in range(self.first_line(node), last + 1):
            if line in self.marks:
                return parse_mark(self.marks[line])
        return None

    def read_body(self, body, scope):
        items = []
        for node in body:
            items += self.read_node(node, scope)
        self.check_duplicates(items, scope)
        return items

    def read_node(self, node, scope):
        base = {"line": node.lineno, "mark": self.mark_of(node)}
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return [base | self.read_function(node, scope)]
        if isinstance(node, ast.ClassDef):
            return [base | self.read_class(node, scope)]
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            return [base | {"kind": "attr", "name": node.target.id,
                            "type": ast.unparse(node.annotation)}]  # fmt: skip
        if isinstance(node, ast.Assign):
            return self.read_assign(node, base)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return self.read_import(node, base)
        if isinstance(node, (ast.If, ast.Try)):
            self.problems.append((node.lineno, scope or "-", "conditions are not read in stubs"))
        return []

    def read_assign(self, node, base):
        if isinstance(node.value, ast.Call):  # TypeVar("T") and its like
            return []
        value = ast.unparse(node.value)
        names = [t.id for t in node.targets if isinstance(t, ast.Name)]
        return [base | {"kind": "alias", "name": n, "value": value} for n in names]

    def read_import(self, node, base):
        if isinstance(node, ast.Import):
            return [
                base | {"kind": "import", "name": a.asname or a.name.partition(".")[0],
                        "from": a.name, "symbol": None, "explicit": a.asname == a.name,
                        "mentioned": True}
                for a in node.names
            ]  # fmt: skip
        source = node.module or ""
        if node.level:
            parts = self.package.split(".")
            parts = parts[: len(parts) - (node.level - 1)]
            source = ".".join(parts + ([source] if source else []))
        if source in TYPING:
            return []
        items = []
        for a in node.names:
            name = a.asname or a.name
            mentioned = name in self.used or name in self.text_names
            items.append(base | {
                "kind": "import", "name": name, "from": source, "symbol": a.name,
                "explicit": a.asname == a.name, "mentioned": mentioned,
            })  # fmt: skip
        return items

    def read_class(self, node, scope):
        name = f"{scope}.{node.name}" if scope else node.name
        self.read_decorators(node, name, None)
        bases = []
        for b in node.bases:
            bases.append(ast.unparse(b.value if isinstance(b, ast.Subscript) else b))
        return {
            "kind": "class", "name": node.name, "bases": bases,
            "items": self.read_body(node.body, name),
        }  # fmt: skip

    def read_function(self, node, scope):
        name = f"{scope}.{node.name}" if scope else node.name
        params = read_params(node.args)
        words = self.read_decorators(node, name, {p["name"] for p in params})
        return {
            "kind": "function",
            "name": node.name,
            "async": isinstance(node, ast.AsyncFunctionDef),
            "params": params,
            "returns": ast.unparse(node.returns) if node.returns else None,
            "decorators": words["names"],
            "calls": words["calls"],
        }

    # --- decorators -------------------------------------------------------------------------

    def read_decorators(self, node, name, params):
        found = {"names": [], "calls": []}
        for decorator in node.decorator_list:
            call = decorator if isinstance(decorator, ast.Call) else None
            word = ast.unparse(call.func if call else decorator).rpartition(".")[2]
            found["names"].append(word)
            if word in EFFECTS:
                self.read_effect(decorator, call, word, name, params, found)
            elif word not in KNOWN_DECORATORS:
                self.problems.append((decorator.lineno, name, f"unknown decorator @{word}"))
        return found

    def read_effect(self, decorator, call, word, name, params, found):
        def wrong(message):
            self.problems.append((decorator.lineno, name, message))

        if not call:
            return wrong(f"@{word} needs its arguments")
        first, keywords = EFFECTS[word]
        positional = list(call.args)
        for kw in call.keywords:
            if kw.arg == first or (kw.arg == "kind" and word == "blocks"):
                positional.append(kw.value)
            elif kw.arg not in keywords:
                wrong(f"@{word} knows no {kw.arg}=")
            elif keywords[kw.arg]:
                self.check_word(kw.value, keywords[kw.arg], wrong)
            elif kw.arg == "instead":
                self.read_instead(decorator, kw.value, name, wrong)
        if (first is not None) != (len(positional) == 1):
            return wrong(f"@{word}: wrong number of arguments")
        if word == "blocks":
            self.check_word(positional[0], "BLOCKS", wrong)
        elif word in ("runs_on", "role"):
            self.check_word(positional[0], first, wrong)
        elif word == "calls":
            param = getattr(positional[0], "value", None)
            found["calls"].append(param)
            if params is not None and param not in params:
                wrong(f"@calls names the parameter {param!r}, which the stub has not")
        if word in ("calls", "registers") and not any(k.arg == "sync" for k in call.keywords):
            wrong(f"@{word} needs sync=")

    def check_word(self, value, kind, wrong):
        word = value.value if isinstance(value, ast.Constant) else ast.unparse(value)
        if word not in self.words[kind]:
            wrong(f"{word!r} is no word of effect.def ({kind})")

    def read_instead(self, decorator, value, name, wrong):
        values = value.elts if isinstance(value, ast.Tuple) else [value]
        mark = self.marks.get(decorator.lineno)
        for v in values:
            if isinstance(v, ast.Constant) and isinstance(v.value, str):
                self.insteads.append((v.lineno, name, v.value, mark))
            else:
                wrong("instead= takes strings")

    # --- duplicates -------------------------------------------------------------------------

    def check_duplicates(self, items, scope):
        groups = {}
        for item in items:
            if item["kind"] in ("function", "class", "attr"):
                groups.setdefault(item["name"], []).append(item)
        for name, group in groups.items():
            if any(i["kind"] == "class" or i["kind"] == "attr" for i in group):
                plain = group if len(group) > 1 else []
            else:
                accessors = {"setter", "deleter", "getter"}
                group = [i for i in group if not accessors & set(i["decorators"])]
                plain = [i for i in group if "overload" not in i["decorators"]]
                if len(group) == 1:
                    plain = []
                    if "overload" in group[0]["decorators"]:
                        self.duplicate(group[0], scope, "a single @overload")
            if plain:
                self.duplicate(plain[-1], scope, "defined twice")

    def duplicate(self, item, scope, message):
        name = f"{scope}.{item['name']}" if scope else item["name"]
        self.problems.append((item["line"], name, message))


def read_params(args):
    """[{name, kind, literal, default}]; default is None for none, else its source text."""
    params = []
    positional = args.posonlyargs + args.args
    defaults = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
    for i, (arg, default) in enumerate(zip(positional, defaults)):
        only = i < len(args.posonlyargs) or (arg.arg.startswith("__") and arg.arg[-2:] != "__")
        params.append(read_param(arg, "posonly" if only else "any", default))
    if args.vararg:
        params.append(read_param(args.vararg, "*", None))
    for arg, default in zip(args.kwonlyargs, args.kw_defaults):
        params.append(read_param(arg, "kwonly", default))
    if args.kwarg:
        params.append(read_param(args.kwarg, "**", None))
    return params


def read_param(arg, kind, default):
    note = ast.unparse(arg.annotation) if arg.annotation else ""
    return {
        "name": arg.arg,
        "kind": kind,
        "literal": "Literal[" in note,
        "default": ast.unparse(default) if default else None,
    }
