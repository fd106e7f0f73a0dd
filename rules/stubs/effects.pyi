# The words in which a stub says what a call does. Closed: each word here stands in
# analyzer/facts/effect.def too, and a stub that uses another does not compile.
# docs/adding-a-library.md shows each at work.

from typing import Any, Callable, Literal, TypeVar

_F = TypeVar("_F")

_Kind = Literal[
    "sleep", "http", "database", "broker", "file", "path", "process", "spawn",
    "socket", "input", "lock", "wait", "sdk", "cpu",
]
_Gil = Literal["released", "partial", "held", "python"]
_Where = Literal["loop", "ready", "thread", "process", "worker", "here", "pool", "never"]

# The call waits, or computes for long. `instead` names the native asynchronous calls, best
# first, by dotted path (its first part is the package); `gil` says whether a thread helps;
# `note` is one sentence for the user, where something about this call's cure is special; `through`
# names the method of the same object that does the work: where a class of the project defines
# that anew, the call does what the new one does.
def blocks(
    kind: _Kind,
    *,
    instead: str | tuple[str, ...] = ...,
    gil: _Gil = "released",
    note: str = ...,
    through: str = ...,
) -> Callable[[_F], _F]: ...

# The call hands the function in parameter `param` on, to be called: `sync` says where a plain
# function will run, `coroutine` where a coroutine function's coroutine will ("never": it is
# called and the coroutine dropped, so a coroutine function is a mistake here). Where the call
# takes that function's arguments as a tuple and a dict, `args` and `kwargs` name those parameters.
def calls(
    param: str,
    *,
    sync: _Where,
    coroutine: _Where = "never",
    args: str = ...,
    kwargs: str = ...,
) -> Callable[[_F], _F]: ...

# On a decorator, or a function that gives one: the same, of the function that it decorates.
def registers(*, sync: _Where, coroutine: _Where = "never") -> Callable[[_F], _F]: ...

# On a decorator, or a function that gives one: each call of a plain function below it calls the
# function of this dotted path as well; calls of coroutine functions and generators do not.
def adds(path: str) -> Callable[[_F], _F]: ...

# On a method meant to be overridden: where overriding methods run.
def runs_on(where: _Where) -> Callable[[_F], _F]: ...

# What a function or class is to the rules and to the type lattice.
def role(word: str) -> Callable[[_F], _F]: ...

# The call iterates these parameters to their end before it returns: list(x), sum(x), "".join(x).
def consumes(*params: str) -> Callable[[_F], _F]: ...

# The call does to parameter `param` what the language does by special methods: asks("obj",
# "__len__") on len; "__enter__" enters (and at some time leaves) it, "__iter__" iterates it.
def asks(param: str, method: str) -> Callable[[_F], _F]: ...

# A helper of the stub, or a method of it: the name under which users know what it does, for
# messages. Of a class's special methods it is the whole name, of others the class's.
def named(path: str) -> Callable[[_F], _F]: ...

# After the call the receiver is an instance of this class (dotted path): a socket set not to
# block. With `when`, only where the call was tested and gave that truth: `if future.done():`.
def becomes(cls: str, *, when: bool = ...) -> Callable[[_F], _F]: ...

# On `__init__`: these attributes are None where the parameter of the same name is None, or is not
# given: the pipes of a process.
def optional(*attributes: str) -> Callable[[_F], _F]: ...
