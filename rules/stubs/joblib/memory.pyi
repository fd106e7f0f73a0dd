# joblib: results kept in files.

from effects import blocks, role

class Memory:
    @role("keeps")
    def cache(
        self, func=None, ignore=None, verbose=None, mmap_mode=False,
        cache_validation_callback=None,
    ): ...
    @blocks("file")
    def clear(self, warn=True): ...
    @blocks("file")
    def reduce_size(self, bytes_limit=None, items_limit=None, age_limit=None): ...
