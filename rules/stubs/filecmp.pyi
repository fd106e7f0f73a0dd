# filecmp, Python 3.8 to 3.14: a comparison of folders reads them when its attributes are asked for.
from typing import Any

from effects import blocks

DEFAULT_IGNORES: list[str]
@blocks("file")
def cmp(f1, f2, shallow=True) -> bool: ...
@blocks("file")
def cmpfiles(a, b, common, shallow=True) -> tuple[list[str], list[str], list[str]]: ...
def clear_cache() -> None: ...
class dircmp:
    left: Any
    right: Any
    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True) -> None: ...  # check: shallow 3.13+
    @property
    @blocks("file")
    def left_list(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def right_list(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def common(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def left_only(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def right_only(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def common_dirs(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def common_files(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def common_funny(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def same_files(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def diff_files(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def funny_files(self) -> list[str]: ...  # check: made when first asked for
    @property
    @blocks("file")
    def subdirs(self) -> dict[str, dircmp]: ...  # check: made when first asked for
    @blocks("file")
    def report(self) -> None: ...
    @blocks("file")
    def report_partial_closure(self) -> None: ...
    @blocks("file")
    def report_full_closure(self) -> None: ...
