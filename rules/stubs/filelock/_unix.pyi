# filelock: the lock of Unix.

from filelock._api import BaseFileLock

class UnixFileLock(BaseFileLock): ...
