"""Runs each bad_* and ok_* function of a file in a process of its own and says what CPython complains of.

    witness.py [--swallows] FILE [FUNCTION THAT HANGS...]

prints {function: [[kind, text, [lines of the file]]]} as JSON. The kinds, and what the lines are:

    raises   an exception comes out of it       its traceback
    warns    never awaited, never closed        where the coroutine or the loop was made
    logs     the loop's exception handler        where the task was made, or the traceback
    hangs    it has not ended in time           where its threads and tasks stand
    leaves   tasks are pending when it ends     where they were made
    swallows a coroutine of the file goes on after it was cancelled: what catches (with --swallows)
    returns  what it gives

A coroutine function is run by asyncio in debug mode, which notices calls from other threads.
"""

import asyncio
import atexit
import dis
import gc
import importlib
import inspect
import json
import multiprocessing
import os
import re
import signal
import sys
import threading
import time
import traceback
import tracemalloc
import warnings
from pathlib import Path

HANG = 1  # seconds that a function is given which should hang: it takes them whole
DEADLINE = 30  # and another, on a busy machine
PATIENCE = 10  # how often a function that hangs is looked at before it is believed
DEPTH = 10  # frames of a trace


class Witness:
    """What was seen of one function."""

    def __init__(self, path):
        self.path = str(path)
        self.events = []
        self.loop = None

    def add(self, kind, text, frames=()):
        lines = sorted({line for name, line in frames if name == self.path})
        self.events.append([kind, str(text), lines])

    def warned(self, caught):
        if issubclass(caught.category, ResourceWarning):
            trace = tracemalloc.get_object_traceback(caught.source) or ()
            self.add("warns", caught.message, [(f.filename, f.lineno) for f in trace])
        elif issubclass(caught.category, RuntimeWarning):
            text = str(caught.message)
            frames = re.findall(r'File "([^"]+)", line (\d+)', text)
            self.add("warns", text.splitlines()[0], [(name, int(line)) for name, line in frames])

    def raised(self, kind, error, text=""):
        trace = traceback.walk_tb(error.__traceback__)  # which reads no files: they may take their time
        frames = [(frame.f_code.co_filename, line) for frame, line in trace]
        self.add(kind, f"{text}{type(error).__name__}: {error}", frames)

    def logged(self, _, context):
        if error := context.get("exception"):
            return self.raised("logs", error, context["message"] + ": ")
        frames = context.get("source_traceback") or ()
        self.add("logs", context["message"], [(f.filename, f.lineno) for f in frames])

    def cancellations(self, frame, event, arg):
        """Traces the coroutines of the file, for sys.settrace."""
        code = frame.f_code
        if code.co_filename != self.path or not code.co_flags & inspect.CO_COROUTINE:
            return None
        behind = None  # the first line behind a cancellation, 0 until it is known

        def follow(frame, event, arg):
            nonlocal behind
            if event == "exception":
                behind = 0 if issubclass(arg[0], asyncio.CancelledError) else None
            elif event == "line" and behind == 0:
                behind = frame.f_lineno
            elif event == "return" and behind and goes_on(frame):
                self.add("swallows", "CancelledError", [(self.path, behind)])
                behind = None
            return follow

        return follow

    async def watched(self, function):
        value = await function()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            if task.cancelling():
                continue
            frames = task._source_traceback or ()
            self.add("leaves", repr(task), [(f.filename, f.lineno) for f in frames])
        return value

    def stands(self):
        """(file, line) of every frame of every thread and task."""
        for frame in sys._current_frames().values():
            yield from ((f.f_code.co_filename, line) for f, line in traceback.walk_stack(frame))
        for task in asyncio.all_tasks(self.loop) if self.loop else ():
            waits = task.get_coro()
            while getattr(waits, "cr_frame", None):
                yield waits.cr_code.co_filename, waits.cr_frame.f_lineno
                waits = waits.cr_await

    def call(self, function):
        if not inspect.iscoroutinefunction(function):
            return function()
        with asyncio.Runner(debug=True) as runner:
            self.loop = runner.get_loop()
            self.loop.set_exception_handler(self.logged)
            return runner.run(self.watched(function))

    def see(self, function):
        tracemalloc.start(DEPTH)
        sys.set_coroutine_origin_tracking_depth(DEPTH)
        threading.excepthook = lambda args: self.raised("raises", args.exc_value)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                self.add("returns", repr(self.call(function)))
            except BaseException as error:
                self.raised("raises", error)
                error.__traceback__ = None
            atexit._run_exitfuncs()
            gc.collect()
        for one in caught:
            self.warned(one)


def at_rest():
    """Whether all other threads wait: on a busy machine one that could run may only be short of time."""
    here = str(threading.get_native_id())
    try:
        states = [
            (task / "stat").read_text().rpartition(")")[2].split()[0]
            for task in Path("/proc/self/task").iterdir()
            if task.name != here
        ]
    except FileNotFoundError:  # a thread has just ended; or there is no /proc to ask
        return not Path("/proc/self/task").exists()
    return set(states) <= {"S"}


def goes_on(frame):
    """Whether a frame that is left returns or waits: an exception leaves it at another instruction."""
    return dis.opname[frame.f_code.co_code[frame.f_lasti]].startswith(("RETURN", "YIELD"))


def run(path, function, deadline, swallows, out):
    """In a child: writes the function's events to a pipe, however it stands."""
    witness = Witness(path)
    if swallows:
        sys.settrace(witness.cancellations)
    multiprocessing.set_start_method("spawn")  # a fork beside the threads below may stand still

    def tell():
        os.write(out, json.dumps(witness.events).encode() + b"\n")
        signal.pause()  # until the parent ends it, with all that it started

    def late():
        before, now = None, list(witness.stands())
        for _ in range(PATIENCE):
            if now == before and at_rest():
                break
            time.sleep(HANG / 2)
            before, now = now, list(witness.stands())
        witness.add("hangs", "", now)
        tell()

    watch = threading.Timer(deadline, late)
    watch.daemon = True
    watch.start()
    witness.see(function)
    tell()


def in_child(path, function, *how):
    """The events of a function that runs in a process, and a process group, of its own."""
    back, out = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        for stream in (1, 2):  # what they print is in the events
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        run(path, function, *how, out)
    os.close(out)
    with os.fdopen(back) as pipe:
        events = json.loads(pipe.readline())
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return events


def main(path, hang, swallows):
    sys.path.insert(0, str(path.parent))
    module = importlib.import_module(path.stem)
    found = {}
    for name, function in vars(module).items():
        if name.startswith(("bad_", "ok_")):
            found[name] = in_child(path, function, HANG if name in hang else DEADLINE, swallows)
    print(json.dumps(found))


if __name__ == "__main__":
    swallows = "--swallows" in sys.argv
    file, *hang = [word for word in sys.argv[1:] if word != "--swallows"]
    main(Path(file).resolve(), hang, swallows)
