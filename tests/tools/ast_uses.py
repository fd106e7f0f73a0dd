"""What becomes of each expression's value, by CPython's ast, in the lines of digest_facts --uses."""

import ast
import sys

# Before 3.12 ast has no true places for what stands in an f-string.
FORMATS = sys.version_info >= (3, 12)

CONSTANTS = {bool: None, str: "string", bytes: "bytes", int: "number", float: "number", complex: "number"}
KINDS = {
    ast.Name: "name", ast.Attribute: "attribute", ast.Subscript: "subscript", ast.Call: "call",
    ast.Starred: "star", ast.Await: "await", ast.Yield: "yield", ast.YieldFrom: "yield-from",
    ast.Lambda: "lambda", ast.JoinedStr: "format", ast.UnaryOp: "unary", ast.BinOp: "binary",
    ast.BoolOp: "boolean", ast.Compare: "compare", ast.IfExp: "conditional", ast.Tuple: "tuple",
    ast.List: "list", ast.Set: "set", ast.Dict: "dict", ast.Slice: "slice", ast.NamedExpr: "named",
    ast.ListComp: "comprehension", ast.SetComp: "comprehension", ast.DictComp: "comprehension",
    ast.GeneratorExp: "comprehension",
}
# Expressions whose parts are all used alike: field -> use.
PARTS = {
    ast.Attribute: (("value", "attribute"),),
    ast.Subscript: (("value", "subscripted"), ("slice", "index")),
    ast.Await: (("value", "awaited"),),
    ast.Yield: (("value", "yielded"),),
    ast.YieldFrom: (("value", "delegated"),),
    ast.BinOp: (("left", "operand"), ("right", "operand")),
    ast.Compare: (("left", "compared"), ("comparators", "compared")),
    ast.IfExp: (("test", "tested"), ("body", "branch"), ("orelse", "branch")),
    ast.Set: (("elts", "element"),),
    ast.Slice: (("lower", "index"), ("upper", "index"), ("step", "index")),
    ast.NamedExpr: (("target", "target"), ("value", "named")),
    ast.ListComp: (("elt", "element"),), ast.SetComp: (("elt", "element"),),
    ast.GeneratorExp: (("elt", "element"),), ast.DictComp: (("key", "element"), ("value", "element")),
}
STATEMENTS = {
    ast.Expr: (("value", "discarded"),),
    ast.Assign: (("value", "assigned"), ("targets", "target")),
    ast.AugAssign: (("value", "augmented"), ("target", "target")),
    ast.AnnAssign: (("value", "assigned"), ("target", "target"), ("annotation", "annotation")),
    ast.Return: (("value", "returned"),),
    ast.Raise: (("exc", "raised"), ("cause", "raised")),
    ast.Assert: (("test", "tested"), ("msg", "none")),
    ast.Delete: (("targets", "deleted"),),
    ast.If: (("test", "tested"),), ast.While: (("test", "tested"),),
    ast.For: (("target", "target"), ("iter", "iterated")),
    ast.AsyncFor: (("target", "target"), ("iter", "async-iterated")),
    ast.ExceptHandler: (("type", "caught"),),
    ast.ClassDef: (("decorator_list", "decorator"), ("bases", "base")),
    ast.FunctionDef: (("decorator_list", "decorator"), ("returns", "annotation")),
    ast.AsyncFunctionDef: (("decorator_list", "decorator"), ("returns", "annotation")),
}
if hasattr(ast, "Match"):
    STATEMENTS[ast.Match] = (("subject", "matched"),)
if hasattr(ast, "TypeAlias"):
    STATEMENTS[ast.TypeAlias] = (("name", "target"), ("value", "annotation"))


class Uses:
    def __init__(self, tree):
        self.lines, self.prefix = [], ""
        self.statements(tree.body)

    def put(self, kind, use, node):
        end = "" if kind == "boolean" else f" - {node.end_lineno}:{node.end_col_offset}"
        self.lines.append(f"{self.prefix}{kind} {use} {node.lineno}:{node.col_offset}{end}")

    def statements(self, nodes):
        for node in nodes:
            self.statement(node)

    def statement(self, node):
        self.fields(node, STATEMENTS.get(type(node), ()))
        if isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                self.expr(item.context_expr, "async-entered" if isinstance(node, ast.AsyncWith) else "entered")
                self.expr(item.optional_vars, "target")
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self.parameters(node.args)
        for keyword in getattr(node, "keywords", ()):
            self.keyword(keyword, "base")
        for param in getattr(node, "type_params", ()):
            self.expr(getattr(param, "bound", None), "annotation")
            self.expr(getattr(param, "default_value", None), "annotation")
        for block in ("body", "handlers", "orelse", "finalbody"):
            self.statements(getattr(node, block, ()))
        for case in getattr(node, "cases", ()):
            self.statements(case.body)

    def fields(self, node, parts):
        for field, use in parts:
            value = getattr(node, field)
            for item in value if isinstance(value, list) else [value]:
                self.expr(item, use)

    def parameters(self, args):
        arguments = args.posonlyargs + args.args + [args.vararg] + args.kwonlyargs + [args.kwarg]
        for arg in arguments:
            if arg:
                self.expr(arg.annotation, "annotation")
        for default in args.defaults + args.kw_defaults:
            self.expr(default, "default")

    def keyword(self, node, use):
        self.put("keyword" if node.arg else "double-star", use, node)
        self.expr(node.value, use if node.arg else "unpacked")

    def constant(self, node):
        if node.value is None or node.value is Ellipsis:
            return "none" if node.value is None else "ellipsis"
        return CONSTANTS[type(node.value)] or str(node.value).lower()

    def expr(self, node, use):
        if node is None:
            return
        if isinstance(node, ast.Constant):
            self.put(self.constant(node), use, node)
            return
        kind = type(node)
        self.put(KINDS[kind], use, node)
        if kind in (ast.Tuple, ast.List, ast.Starred):
            inner = use if use in ("target", "deleted") else "unpacked" if kind is ast.Starred else "element"
            for item in getattr(node, "elts", None) or ([node.value] if kind is ast.Starred else []):
                self.expr(item, inner)
        elif kind is ast.Call:
            self.expr(node.func, "called")
            for argument in node.args:
                self.expr(argument, "argument")
            for keyword in node.keywords:
                self.keyword(keyword, "argument")
        elif kind is ast.UnaryOp:
            self.expr(node.operand, "negated" if isinstance(node.op, ast.Not) else "operand")
        elif kind is ast.BoolOp:
            for _ in node.values[2:]:
                self.put("boolean", "branch", node)
            for value in node.values:
                self.expr(value, "branch")
        elif kind is ast.Dict:
            for key, value in zip(node.keys, node.values):
                self.expr(key, "element")
                self.expr(value, "element" if key else "unpacked")
        elif kind is ast.Lambda:
            self.parameters(node.args)
            self.expr(node.body, "returned")
        elif kind is ast.JoinedStr:
            self.format(node)
        else:
            self.fields(node, PARTS.get(kind, ()))
            for clause in getattr(node, "generators", ()):
                self.expr(clause.target, "target")
                self.expr(clause.iter, "async-iterated" if clause.is_async else "iterated")
                for test in clause.ifs:
                    self.expr(test, "tested")

    def format(self, node):
        if not FORMATS:
            return
        prefix, self.prefix = self.prefix, "F "
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.expr(value.value, "formatted")
                if value.format_spec:
                    self.format(value.format_spec)
        self.prefix = prefix


def digest(text):
    """The lines of a text; None where CPython does not accept it."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return Uses(tree).lines


def comparable(lines):
    """Of the front end's lines those that this CPython can tell."""
    return lines if FORMATS else [line for line in lines if not line.startswith("F ")]
