# gcsfs 2026.10.

from gcsfs.core import GCSFileSystem as GCSFileSystem  # check: chosen when it is imported
