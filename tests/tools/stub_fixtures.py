"""Writes fixtures/stubs: one call of every catalogue entry that blocks.

    stub_fixtures.py STUBS OUT    writes OUT/calls_<package>.py for each package below STUBS

Reads the stubs with Python's own ast, so that what it expects does not come from looplint. Each
call stands in an async def of its own, with a `# want` for the code of the entry's kind; what it
needs (an instance, an argument of a certain class) is an annotated parameter.
"""

import ast
import sys
from collections import defaultdict
from pathlib import Path

CODES = {
    "sleep": 101, "http": 102, "database": 103, "broker": 104, "file": 105, "path": 106,
    "process": 107, "spawn": 107, "socket": 108, "input": 109, "lock": 110, "wait": 111,
    "sdk": 112, "cpu": 113,
}
OPERATORS = {
    "__truediv__": "/", "__add__": "+", "__sub__": "-", "__mul__": "*", "__mod__": "%",
    "__or__": "|", "__and__": "&", "__lshift__": "<<", "__rshift__": ">>",
}


def decorator(function, name):
    """The first call of an effects decorator, or None."""
    for item in function.decorator_list:
        if isinstance(item, ast.Call) and ast.unparse(item.func).split(".")[-1] == name:
            return item
    return None


def plain_decorators(function):
    return {ast.unparse(item).split(".")[-1] for item in function.decorator_list
            if not isinstance(item, ast.Call)}


def kind_of(function):
    call = decorator(function, "blocks")
    return ast.literal_eval(call.args[0]) if call else None


def literal_in(annotation):
    """The first constant of a Literal, as source, or None."""
    for node in ast.walk(annotation) if annotation else ():
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).split(".")[-1] == "Literal":
            first = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
            return ast.unparse(first)
    return None


class Module:
    """One stub. Its names are imported one by one, because a package may have a function of the
    same name as a module of its own."""

    def __init__(self, name, tree):
        self.name, self.tree = name, tree
        self.used = {}
        self.aliases = {target.id: node.value for node in tree.body
                        if isinstance(node, ast.Assign)
                        for target in node.targets if isinstance(target, ast.Name)}

    def use(self, name):
        """The name under which a fixture imports one of the module's."""
        alias = f"{self.name.replace('.', '_')}__{name}"
        self.used[name] = alias
        return alias

    def expand(self, annotation):
        """An annotation with the module's own aliases of Literals put in."""
        if isinstance(annotation, ast.Name) and annotation.id in self.aliases:
            return self.aliases[annotation.id]
        return annotation


class Call:
    """Builds the arguments of one call, and the fixture function's own parameters."""

    def __init__(self, module, conditions):
        self.module = module
        self.conditions = conditions
        self.params = []

    def value(self, parameter):
        annotation = self.module.expand(parameter.annotation)
        constant = literal_in(annotation)
        if constant is not None:
            return constant
        name = f"a{len(self.params)}"
        said = f"{name}: {self.path(annotation)}" if self.is_class(annotation) else name
        self.params.append(said)
        return name

    def is_class(self, annotation):
        """Whether an annotation is a name that decides between overloads."""
        return (isinstance(annotation, (ast.Name, ast.Attribute, ast.BinOp, ast.Subscript))
                and not self.is_variable(annotation))

    def is_variable(self, annotation):
        return isinstance(annotation, ast.Name) and (
            isinstance(self.module.aliases.get(annotation.id), ast.Call))

    def path(self, annotation):
        """The annotation in terms of an import of its module."""
        module = self.module

        class Qualify(ast.NodeTransformer):
            def visit_Name(self, node):
                return ast.Name(module.use(node.id))

        return ast.unparse(Qualify().visit(ast.parse(ast.unparse(annotation), mode="eval").body))

    def arguments(self, function, skip):
        args, given = function.args, []
        positional = args.posonlyargs + args.args
        required = len(positional) - len(args.defaults)
        for index, parameter in enumerate(positional):
            if index < skip:
                continue
            if index < required:
                given.append(self.value(parameter))
            elif self.decides(parameter, args.defaults[index - required]):
                word = "" if parameter in args.posonlyargs else f"{parameter.arg}="
                given.append(f"{word}{self.value(parameter)}")
        for parameter, default in zip(args.kwonlyargs, args.kw_defaults):
            if default is None or self.decides(parameter, default):
                given.append(f"{parameter.arg}={self.value(parameter)}")
        return ", ".join(given)

    def decides(self, parameter, default):
        """Whether it must be given: another overload asks for it, or the default does not fit
        the annotation's own Literal."""
        if parameter.arg in self.conditions:
            return True
        constant = literal_in(self.module.expand(parameter.annotation))
        if constant is None or isinstance(default, ast.Constant) and default.value is ...:
            return False
        fits = self.module.expand(parameter.annotation)
        words = {ast.unparse(node) for node in ast.walk(fits) if isinstance(node, ast.Constant)}
        return ast.unparse(default) not in words


def method_call(name, receiver, call, function, skip):
    """The statement that runs a method: special methods by what the language does."""
    if name in ("__enter__", "__exit__"):
        return f"with {receiver}: pass"
    if name in ("__iter__", "__next__"):
        return f"for _ in {receiver}: pass" if name == "__iter__" else f"{receiver}.__next__()"
    if name == "__len__":
        return f"len({receiver})"
    if name == "__bool__":
        return f"not {receiver}"
    if name == "__contains__":
        return f"1 in {receiver}"
    if name == "__getitem__":
        return f"{receiver}[{call.arguments(function, skip)}]"
    if name == "__setitem__":
        return f"{receiver}[0] = 0"
    if name in OPERATORS:
        return f"{receiver} {OPERATORS[name]} {call.arguments(function, skip)}"
    if name == "__call__":
        return f"{receiver}({call.arguments(function, skip)})"
    return f"{receiver}.{name}({call.arguments(function, skip)})"


def statement(module, owner, function, call):
    """The line that runs an entry."""
    path = ".".join([module.use(owner[0] if owner else function.name), *owner[1:]])
    words = plain_decorators(function)
    if not owner:
        return f"{path}({call.arguments(function, 0)})"
    if function.name in ("__init__", "__new__"):
        return f"{path}({call.arguments(function, 1)})"
    if words & {"classmethod", "staticmethod"}:
        return f"{path}.{function.name}({call.arguments(function, 'classmethod' in words)})"
    first = (function.args.posonlyargs + function.args.args)[0]
    said = call.path(first.annotation) if first.annotation else path
    call.params.insert(0, f"it: {said}")
    if words & {"property", "cached_property"}:
        return f"it.{function.name}"
    return method_call(function.name, "it", call, function, 1)


def conditions_of(body, function):
    """Names of the parameters that decide between overloads: all that any of them has."""
    overloads = [node for node in body
                 if isinstance(node, ast.FunctionDef) and node.name == function.name]
    return {
        parameter.arg
        for node in overloads if len(overloads) > 1
        for parameter in node.args.posonlyargs + node.args.args + node.args.kwonlyargs
    }


def entries(module, body, owner=()):
    """(owner, function, conditions) of everything in a stub that blocks."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from entries(module, node.body, (*owner, node.name))
        elif isinstance(node, ast.FunctionDef) and kind_of(node):
            yield owner, node, conditions_of(body, node)


def fixture(module, number, owner, function, conditions):
    call = Call(module, conditions)
    line = statement(module, owner, function, call)
    name = "_".join([*module.name.split("."), *owner, function.name]).replace("__", "")
    code = CODES[kind_of(function)]
    params = ", ".join(call.params)
    return (f"async def bad_{name}_{number}({params}):\n"
            f"    {line}  # want LOOP{code}\n")


def modules(stubs):
    for path in sorted(stubs.rglob("*.pyi")):
        parts = list(path.relative_to(stubs).with_suffix("").parts)
        if parts[-1] == "__init__":
            parts.pop()
        if parts:
            yield Module(".".join(parts), ast.parse(path.read_text("utf-8")))


def texts(stubs):
    """The text of each fixture file, by its name."""
    functions, imports = defaultdict(list), defaultdict(set)
    for module in modules(stubs):
        package = module.name.split(".")[0]
        for entry in entries(module, module.tree.body):
            functions[package].append(fixture(module, len(functions[package]), *entry))
        for name, alias in module.used.items():
            imports[package].add(f"from {module.name} import {name} as {alias}\n")
    return {
        f"calls_{package}.py": '"""Every call of the catalogue that blocks; written by '
        'tests/tools/stub_fixtures.py."""\n\n'
        + "".join(sorted(imports[package])) + "\n\n" + "\n\n".join(items)
        for package, items in functions.items()
    }


def main():
    stubs, out = map(Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    for name, text in texts(stubs).items():
        (out / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
