"""Compares stubs, as stub_reader.py read them, with the real modules: run by check_stubs.py in
the environment where they are installed.

usage: stub_probe.py JOB RESULT, both JSON files. A job is {"modules": [...], "targets": [...],
"prelude": "..."}; a result {"differ": [[module, line, name, message]], "explained": [...],
"checked": n, "targets": {target: null or message}}."""

import ast
import asyncio
import dis
import functools
import importlib
import inspect
import json
import re
import sys
import traceback
import warnings

MISSING = object()
AWAITABLE = re.compile(r"Awaitable|Coroutine|Future|Task\b|Deferred")
POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
SIMPLE = (bool, int, float, str, bytes, type(None))


def load(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(name)


def member(module, name):
    """An attribute of a module, or its submodule, or MISSING."""
    try:
        return getattr(module, name)
    except Exception:  # what a module's __getattr__ raises is its own affair
        pass
    try:
        return load(f"{module.__name__}.{name}")
    except Exception:
        return MISSING


def resolve(path):
    """The object that a dotted path names; MISSING; or raises what the import raised."""
    parts = path.split(".")
    found = None
    for i in range(1, len(parts) + 1):
        try:
            found = load(".".join(parts[:i]))
        except ModuleNotFoundError:
            if i == 1:
                raise
            i -= 1
            break
    for name in parts[i:]:
        found = class_member(found, name)[0] if isinstance(found, type) else member(found, name)
        if found is MISSING:
            return MISSING
    return found


@functools.lru_cache(maxsize=None)
def assigned_attributes(cls):
    """Names that the methods of a class assign on an object, and those it annotates."""
    members = getattr(cls, "__dict__", {})
    names = set(members.get("__annotations__", ())) | set(getattr(cls, "model_fields", ()) or ())
    for raw in list(members.values()):
        f = getattr(raw, "fget", None) or getattr(raw, "__func__", raw)
        f = inspect.unwrap(f) if inspect.isfunction(f) else f
        code = getattr(f, "__code__", None)
        if inspect.iscode(code):
            steps = dis.get_instructions(code)
            names |= {i.argval for i in steps if i.opname == "STORE_ATTR"}
    return names


def class_member(cls, name):
    """(object as it stands in the class, owner): (MISSING, None); owner None: made by __init__."""
    for base in inspect.getmro(cls):
        if name in base.__dict__:
            return base.__dict__[name], base
    for base in inspect.getmro(type(cls)):
        if name in base.__dict__ and base is not object:
            return base.__dict__[name], base
    for base in inspect.getmro(cls):
        if name in assigned_attributes(base):
            return None, None
    return MISSING, None


def shape(raw):
    """staticmethod, classmethod, property, method, class or value."""
    if isinstance(raw, staticmethod):
        return "staticmethod"
    if isinstance(raw, classmethod) or type(raw).__name__ == "classmethod_descriptor":
        return "classmethod"
    if isinstance(raw, type):
        return "class"
    if isinstance(raw, (property, functools.cached_property)):
        return "property"
    if callable(raw) or isinstance(raw, functools.partialmethod):
        return "method"
    return "property" if hasattr(type(raw), "__get__") else "value"


def plain(raw):
    while True:
        if isinstance(raw, (staticmethod, classmethod)):
            raw = raw.__func__
        elif isinstance(raw, (functools.partial, functools.partialmethod)):
            raw = raw.func
        else:
            return raw


def is_coroutine(f):
    f = plain(f)
    if inspect.iscoroutinefunction(f) or asyncio.iscoroutinefunction(f):
        return True
    code = getattr(f, "__code__", None)
    if getattr(code, "co_flags", 0) & (inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE):
        return True
    if inspect.isroutine(f) or isinstance(f, type):
        return False
    return inspect.iscoroutinefunction(getattr(type(f), "__call__", None))


def may_be_awaited(f):
    """A plain function that says, or whose wrapped function says, that it gives an awaitable."""
    while f is not None:
        note = getattr(f, "__annotations__", None) or {}
        if is_coroutine(f) or AWAITABLE.search(str(note.get("return", ""))):
            return True
        f = getattr(f, "__wrapped__", None)
    return False


class Probe:
    def __init__(self):
        self.differ, self.explained, self.checked = [], [], 0
        self.module = None

    def report(self, item, name, message):
        mark = item.get("mark") if item else None
        entry = [self.module, item["line"] if item else 1, name, message]
        if not mark:
            return self.differ.append(entry)
        if mark["versions"]:
            low, high = mark["versions"]
            here = sys.version_info[:2]
            if tuple(low) <= here and (high is None or here <= tuple(high)):
                entry[3] += f" (though this is Python {here[0]}.{here[1]})"
                return self.differ.append(entry)
        self.explained.append(entry + [mark["text"]])

    # --- modules ----------------------------------------------------------------------------

    def check_module(self, stub):
        self.module = stub["module"]
        try:
            real = load(stub["module"])
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            head = {"line": 1, "mark": stub["mark"]}
            text = str(error).strip().splitlines() or [""]
            return self.report(head, "-", f"cannot be imported: {type(error).__name__}: {text[0]}")
        for item in stub["items"]:
            getattr(self, "check_" + item["kind"])(item, real, item["name"], member)

    def check_import(self, item, real, name, _find):
        if item["symbol"] == "*" or (item["mentioned"] and not item["explicit"]):
            return
        found = member(real, name)
        self.checked += 1
        if found is MISSING:
            return self.report(item, name, "the real module has no such name")
        if not item["symbol"] or name.startswith("_"):
            return
        try:
            source = member(load(item["from"]), item["symbol"])
        except Exception as error:
            return self.report(item, name, f"{item['from']} cannot be imported: {error}")
        if source is not found and source is not MISSING and source != found:
            self.report(item, name, f"is not {item['from']}.{item['symbol']}")

    def check_alias(self, item, real, name, find):
        found = self.find(item, real, name.rpartition(".")[2], name)
        if found is MISSING or found is None:
            return
        if isinstance(real, type) or not re.fullmatch(r"[A-Za-z_][\w.]*", item["value"]):
            return
        other = real
        for part in item["value"].split("."):
            other = getattr(other, part, MISSING)
        if other is not MISSING and other is not found and other != found:
            self.report(item, name, f"is not {item['value']}")

    def check_attr(self, item, real, name, find):
        self.find(item, real, name.rpartition(".")[2], name)

    def find(self, item, real, name, full=None):
        """The real object; MISSING, reported, unless it is a helper of the stub's own (_name)."""
        found = class_member(real, name)[0] if isinstance(real, type) else member(real, name)
        helper = name.startswith("_") and not name.endswith("__")
        if found is MISSING and not (helper and not isinstance(real, type)):
            self.report(item, full or name, "does not exist")
        if not (found is MISSING and helper):
            self.checked += 1
        return found

    # --- classes ----------------------------------------------------------------------------

    def check_class(self, item, real, name, find):
        found = self.find(item, real, name.rpartition(".")[2], name)
        if found is MISSING:
            return
        if not isinstance(found, type):
            return self.report(item, name, f"is no class but a {type(found).__name__}")
        self.check_bases(item, found, real, name)
        if item["mark"] and item["mark"]["text"].startswith("members"):
            return
        for inner in item["items"]:
            path = f"{name}.{inner['name']}"
            getattr(self, "check_" + inner["kind"])(inner, found, path, class_member)

    def check_bases(self, item, found, real, name):
        names = {base.__name__ for base in inspect.getmro(found)}
        for base in item["bases"]:
            last = base.rpartition(".")[2]
            if last in ("Generic", "Protocol") or last.startswith("_") or last in names:
                continue
            other = getattr(sys.modules[self.module], last, None)
            if isinstance(other, type):
                try:
                    if issubclass(found, other):
                        continue
                except TypeError:
                    pass
            self.report(item, name, f"{base} is not among its bases")

    # --- functions --------------------------------------------------------------------------

    def check_function(self, item, real, name, find):
        last = item["name"]
        if isinstance(real, type):
            raw, owner = class_member(real, last)
            if raw is not MISSING and last in ("__init__", "__new__"):
                self.checked += 1
                return self.check_signature(item, name, constructor(real))
        else:
            raw, owner = member(real, last), real
        found = self.find(item, real, last, name)
        if found is MISSING or (found is None and owner is None):
            return
        decorators = set(item["decorators"])
        if isinstance(real, type):
            if not self.check_shape(item, name, shape(raw), decorators):
                return
        elif isinstance(raw, type):
            return self.report(item, name, "is a class")
        elif not callable(raw):
            return self.report(item, name, f"is not callable but a {type(raw).__name__}")
        if {"property", "cached_property", "setter", "deleter"} & decorators:
            return
        self.check_async(item, name, raw, decorators)
        bound = isinstance(real, type) and shape(raw) != "staticmethod"
        self.check_signature(item, name, signature(raw, bound))

    def check_shape(self, item, name, real, decorators):
        stub = "method"
        for word in ("staticmethod", "classmethod", "property", "cached_property"):
            stub = word if word in decorators else stub
        if stub in ("property", "cached_property") or "setter" in decorators:
            fits = real in ("property", "value")
        else:
            fits = real == stub
        if item["name"] in ("__new__", "__init_subclass__", "__class_getitem__"):
            fits = True
        if not fits:
            self.report(item, name, f"is a {real}, not a {stub}")
        return fits

    def check_async(self, item, name, raw, decorators):
        f = plain(raw)
        if {"asynccontextmanager", "contextmanager"} & decorators:
            return
        returns = item["returns"] or ""
        if inspect.isasyncgenfunction(f):
            if item["async"]:
                self.report(item, name, "is an async generator: write def ... -> AsyncIterator")
            elif not returns:
                self.report(item, name, "is an async generator: its return type is missing")
        elif item["async"] and not is_coroutine(f) and not may_be_awaited(f):
            self.report(item, name, "is no coroutine function")
        elif not item["async"] and is_coroutine(f) and not AWAITABLE.search(returns):
            self.report(item, name, "is a coroutine function")

    def check_signature(self, item, name, real):
        last = item["name"]
        if real is None or (last[:2] == "__" and last not in ("__init__", "__new__", "__call__")):
            return
        params = item["params"]
        if "staticmethod" not in item["decorators"] and "." in name:
            params = params[1:]
        names = {p.name: p for p in real}
        order = [p for p in real if p.kind in POSITIONAL]
        more = any(p.kind is inspect.Parameter.VAR_POSITIONAL for p in real)
        keywords = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in real)
        index = 0
        for p in params:
            if p["kind"] in ("*", "**"):
                continue
            positional = p["kind"] in ("any", "posonly")
            at = index if positional else None
            index += positional
            message = self.compare(p, at, names, order, more, keywords)
            # An overload may ask for a keyword where a required one follows optional ones.
            if message and not (at is None and "overload" in item["decorators"]
                                and message.endswith("by position")):  # fmt: skip
                self.report(item, name, message)

    def compare(self, p, at, names, order, more, keywords):
        """What is wrong with one parameter of a stub, or None."""
        word, real = p["name"], names.get(p["name"])
        here = order[at] if at is not None and at < len(order) else None
        if p["kind"] == "posonly":
            return None if here or more else f"takes no parameter {word} in place {at + 1}"
        if real is None or real.kind in (
            inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD,
        ):  # fmt: skip
            if keywords:
                return None
            if here and here.kind is inspect.Parameter.POSITIONAL_ONLY:
                return f"parameter {word} is positional only (write / behind it)"
            return f"has no parameter {word}"
        if at is not None and real.kind is inspect.Parameter.KEYWORD_ONLY:
            return f"parameter {word} is keyword only"
        if at is not None and here is not real and real in order:
            return f"parameter {word} is in place {order.index(real) + 1}, not {at + 1}"
        if real.kind is inspect.Parameter.POSITIONAL_ONLY:
            return f"parameter {word} is positional only (write / behind it)"
        if at is None and real.kind is not inspect.Parameter.KEYWORD_ONLY:
            return f"parameter {word} can be given by position"
        return self.compare_default(p, real)

    @staticmethod
    def compare_default(p, real):
        if p["default"] in (None, "..."):
            return None
        try:
            value = ast.literal_eval(p["default"])
        except ValueError:
            return None
        if real.default is inspect.Parameter.empty:
            return f"parameter {p['name']} has no default"
        simple = isinstance(real.default, SIMPLE) and isinstance(value, SIMPLE)
        if simple and (value != real.default or type(value) is not type(real.default)):
            return f"the default of {p['name']} is {real.default!r}"
        return None


def signature(raw, bound):
    """The parameters of a callable, without self; None where nothing says them."""
    f = raw.func if isinstance(raw, functools.partialmethod) else raw
    partial = isinstance(raw, functools.partialmethod)
    f = f.__func__ if isinstance(f, (staticmethod, classmethod)) else f
    try:
        params = list(inspect.signature(f).parameters.values())
    except (ValueError, TypeError):
        return None
    if partial:
        return None
    if bound and params and params[0].kind in POSITIONAL:
        params = params[1:]
    return params


def constructor(cls):
    """The parameters of calling a class."""
    init, owner = class_member(cls, "__init__")
    if owner is not object and inspect.isfunction(init):
        return signature(init, True)
    new, owner = class_member(cls, "__new__")
    if owner is not object and inspect.isfunction(plain(new)):
        return signature(plain(new), True)
    try:
        return list(inspect.signature(cls).parameters.values())
    except (ValueError, TypeError):
        return None


def check_target(path):
    try:
        found = resolve(path)
    except ModuleNotFoundError as error:
        return f"not installed: {error.name}"
    except Exception as error:
        return f"cannot be imported: {type(error).__name__}: {error}"
    return "does not exist" if found is MISSING else None


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        job = json.load(f)
    probe = Probe()
    exec(job.get("prelude") or "", {})
    for stub in job["modules"]:
        try:
            probe.check_module(stub)
        except Exception:
            probe.report(None, "-", "the check failed: " + traceback.format_exc(limit=-3))
    result = {
        "differ": probe.differ, "explained": probe.explained, "checked": probe.checked,
        "targets": {t: check_target(t) for t in job["targets"]},
    }  # fmt: skip
    with open(sys.argv[2], "w", encoding="utf-8") as f:
        json.dump(result, f)


if __name__ == "__main__":
    main()
