# filelock: the lock that is a file.

from filelock._api import BaseFileLock

class SoftFileLock(BaseFileLock): ...
