"""What CPython's ast says of a text, in the lines of digest_facts.c; scopes by Python's own rules,
worked out here a second time from ast."""

import ast
import collections

MODULE, CLASS, FUNC, COMPREHENSION, TYPE = range(5)


class Scope:
    __slots__ = ("kind", "label", "parent", "bound", "globals", "nonlocals", "used")

    def __init__(self, kind, label, parent):
        self.kind, self.label, self.parent = kind, label, parent
        self.bound, self.globals, self.nonlocals, self.used = set(), set(), set(), set()


def dotted(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    parts.append(node.id)
    return ".".join(reversed(parts))


class Digest:
    def __init__(self, tree):
        self.lines = []
        self.module = Scope(MODULE, "module", None)
        self.scopes = [self.module]
        self.each(tree.body, self.module)
        self.globally = set(self.module.bound) | self.module.globals
        for scope in self.scopes:
            self.globally |= scope.globals & scope.bound
        self.module.bound = self.globally
        for scope in self.scopes:
            self.put_names(scope)

    # --- scopes ---

    def scope(self, kind, word, node, parent):
        scope = Scope(kind, f"{word} {node.lineno}:{node.col_offset}", parent)
        self.scopes.append(scope)
        return scope

    def bind(self, name, scope):
        if name:
            scope.bound.add(name)

    def put_names(self, scope):
        for name in scope.bound | scope.used | scope.globals | scope.nonlocals:
            meaning = self.resolve(name, scope)
            self.lines.append(f"name {name} {scope.label} > {meaning.label if meaning else ''}")

    def own(self, name, scope):
        """The scope meant where a scope itself says; None where it says nothing; False: nowhere."""
        if name in scope.globals and scope is not self.module:
            return self.module if name in self.globally else False
        if name in scope.nonlocals:
            around = scope.parent
            while name == "__class__" and around.kind not in (CLASS, MODULE):
                around = around.parent
            while around and name != "__class__" and (around.kind != FUNC or name not in around.bound
                              or name in around.nonlocals or name in around.globals):
                around = around.parent
            return around or scope
        return scope if name in scope.bound or name in scope.globals else None

    def resolve(self, name, scope):
        visible, around = True, scope
        while around:
            if around is self.module:
                return around if name in self.globally else None
            if around.kind == CLASS and not visible:
                if name == "__class__":
                    return around
            else:
                found = self.own(name, around)
                if found is not None:
                    return found or None
            visible = visible and around.kind == TYPE
            around = around.parent
        return None

    # --- nodes ---

    def put(self, word, node, rest=""):
        self.lines.append(f"{word} {node.lineno}:{node.col_offset}{rest}")

    def each(self, nodes, scope):
        for node in nodes:
            self.visit(node, scope)

    def visit(self, node, scope):
        visitor = VISITORS.get(type(node))
        if visitor:
            visitor(self, node, scope)
        else:
            self.children(node, scope)

    def children(self, node, scope):
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, ast.AST):
                self.visit(value, scope)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, ast.AST):
                        self.visit(item, scope)

    def name(self, node, scope):
        (scope.used if isinstance(node.ctx, ast.Load) else scope.bound).add(node.id)

    def constant(self, node, scope):
        pass

    def call(self, node, scope):
        self.put("call", node, f" {dotted(node.func)}")
        self.children(node, scope)

    def awaiting(self, node, scope):
        self.put("await", node)
        self.visit(node.value, scope)

    def yielding(self, node, scope):
        self.put("yield", node)
        self.children(node, scope)

    def yielding_from(self, node, scope):
        self.put("yield from", node)
        self.children(node, scope)

    def lambda_(self, node, scope):
        inner = self.scope(FUNC, "func", node, scope)
        self.put("lambda", node, self.parameters(node.args, inner, scope, scope))
        self.visit(node.body, inner)

    def named(self, node, scope):
        self.visit(node.value, scope)
        while scope.kind == COMPREHENSION:
            scope = scope.parent
        scope.bound.add(node.target.id)

    def comprehension(self, node, scope):
        inner, at = self.scope(COMPREHENSION, "comprehension", node, scope), scope
        for clause in node.generators:
            if clause.is_async:
                self.put("async comprehension", clause.target)
            self.visit(clause.iter, at)
            at = inner
            self.visit(clause.target, inner)
            self.each(clause.ifs, inner)
        if isinstance(node, ast.DictComp):
            self.visit(node.key, inner)
            if node.value:
                self.visit(node.value, inner)
        else:
            self.visit(node.elt, inner)

    def parameters(self, args, inner, outer, types):
        """The parameters as the digest writes them."""
        text = ""
        positional = args.posonlyargs + args.args
        defaults = [None] * (len(positional) - len(args.defaults)) + args.defaults
        rows = [(arg, "/" if i < len(args.posonlyargs) else ".", defaults[i]) for i, arg in enumerate(positional)]
        rows += [(args.vararg, "*", None)] if args.vararg else []
        rows += [(arg, "k", default) for arg, default in zip(args.kwonlyargs, args.kw_defaults)]
        rows += [(args.kwarg, "&", None)] if args.kwarg else []
        for arg, kind, default in rows:
            inner.bound.add(arg.arg)
            text += f" {arg.arg}{kind}{'=' if default else ''}{':' if arg.annotation else ''}"
            if default:
                self.visit(default, outer)
            if arg.annotation:
                self.visit(arg.annotation, types)
        return text

    def decorators(self, node, scope):
        for decorator in node.decorator_list:
            self.put("decorator", decorator)
            self.visit(decorator, scope)

    def type_params(self, node, scope):
        params = getattr(node, "type_params", None)
        if not params:
            return scope
        inner = self.scope(TYPE, "type", node, scope)
        for param in params:
            inner.bound.add(param.name)
            for part in (getattr(param, "bound", None), getattr(param, "default_value", None)):
                if part:
                    self.visit(part, inner)
        return inner

    def function(self, node, scope):
        word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
        self.bind(node.name, scope)
        self.decorators(node, scope)
        types = self.type_params(node, scope)
        inner = self.scope(FUNC, "func", node, types)
        text = self.parameters(node.args, inner, scope, types)
        if node.returns:
            self.visit(node.returns, types)
        self.put(word, node, f" {node.name}{text}{' ->' if node.returns else ''}")
        self.each(node.body, inner)

    def class_(self, node, scope):
        self.bind(node.name, scope)
        self.decorators(node, scope)
        types = self.type_params(node, scope)
        self.each(node.bases, types)
        self.each(node.keywords, types)
        self.put("class", node, f" {node.name} {len(node.bases) + len(node.keywords)}")
        self.each(node.body, self.scope(CLASS, "class", node, types))

    def type_alias(self, node, scope):
        self.visit(node.name, scope)
        self.visit(node.value, self.type_params(node, scope))

    def import_(self, node, scope):
        for alias in node.names:
            self.bind(alias.asname or alias.name.partition(".")[0], scope)
            self.lines.append(f"import {node.lineno} 0 {alias.name}  {alias.asname or ''}")

    def import_from(self, node, scope):
        for alias in node.names:
            if alias.name != "*":
                self.bind(alias.asname or alias.name, scope)
            self.lines.append(
                f"import {node.lineno} {node.level} {node.module or ''} {alias.name} {alias.asname or ''}")

    def handler(self, node, scope):
        self.bind(node.name, scope)
        self.children(node, scope)

    def global_(self, node, scope):
        scope.globals.update(node.names)

    def nonlocal_(self, node, scope):
        scope.nonlocals.update(node.names)

    def capture(self, node, scope):
        self.bind(getattr(node, "rest", None) or getattr(node, "name", None), scope)
        self.children(node, scope)

    def try_star(self, node, scope):
        self.put("try", node)
        for handler in node.handlers:
            self.put("except*", handler)
            self.handler(handler, scope)
        for block in (node.body, node.orelse, node.finalbody):
            self.each(block, scope)

    def plain_handler(self, node, scope):
        self.put("except", node)
        self.handler(node, scope)


def statement(word):
    def visit(self, node, scope):
        self.put(word, node)
        self.children(node, scope)
    return visit


VISITORS = {
    ast.Name: Digest.name, ast.Constant: Digest.constant, ast.Call: Digest.call, ast.Await: Digest.awaiting,
    ast.Yield: Digest.yielding, ast.YieldFrom: Digest.yielding_from, ast.Lambda: Digest.lambda_,
    ast.NamedExpr: Digest.named, ast.ListComp: Digest.comprehension, ast.SetComp: Digest.comprehension,
    ast.DictComp: Digest.comprehension, ast.GeneratorExp: Digest.comprehension,
    ast.FunctionDef: Digest.function, ast.AsyncFunctionDef: Digest.function, ast.ClassDef: Digest.class_,
    ast.Import: Digest.import_, ast.ImportFrom: Digest.import_from, ast.ExceptHandler: Digest.plain_handler,
    ast.Global: Digest.global_, ast.Nonlocal: Digest.nonlocal_,
    ast.With: statement("with"), ast.AsyncWith: statement("async with"), ast.For: statement("for"),
    ast.AsyncFor: statement("async for"), ast.While: statement("while"), ast.Try: statement("try"),
}
for name, visitor in (("Match", statement("match")), ("TryStar", Digest.try_star), ("MatchAs", Digest.capture),
                      ("MatchStar", Digest.capture), ("MatchMapping", Digest.capture),
                      ("TypeAlias", Digest.type_alias)):
    if hasattr(ast, name):
        VISITORS[getattr(ast, name)] = visitor


def digest(text):
    """The lines of a text; None where CPython does not accept it."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return Digest(tree).lines


def subtract(lines, others):
    return list((collections.Counter(lines) - collections.Counter(others)).elements())
