# fasteners 0.19.

from fasteners.lock import ReaderWriterLock as ReaderWriterLock
from fasteners.process_lock import InterProcessLock as InterProcessLock
from fasteners.process_lock import InterProcessReaderWriterLock as InterProcessReaderWriterLock
