# importlib.machinery, Python 3.8 to 3.14.
from importlib.abc import FileLoader, Loader, SourceLoader

from effects import blocks

class ModuleSpec:
    name: str
    loader: Loader
    origin: str | None
    submodule_search_locations: list[str] | None
    cached: str | None
    parent: str | None
    has_location: bool
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None) -> None: ...
class BuiltinImporter:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None) -> ModuleSpec | None: ...
class FrozenImporter:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None) -> ModuleSpec | None: ...
class PathFinder:
    @classmethod
    @blocks("path")
    def find_spec(cls, fullname, path=None, target=None) -> ModuleSpec | None: ...
class FileFinder:
    def __init__(self, path, *loader_details) -> None: ...
    @blocks("path")
    def find_spec(self, fullname, target=None) -> ModuleSpec | None: ...
class SourceFileLoader(FileLoader, SourceLoader):
    name: str
    path: str
    def __init__(self, fullname, path) -> None: ...
    @blocks("file")
    def set_data(self, path, data, *, _mode=438) -> None: ...
class SourcelessFileLoader(FileLoader):
    def __init__(self, fullname, path) -> None: ...
class ExtensionFileLoader(FileLoader):
    def __init__(self, name, path) -> None: ...
SOURCE_SUFFIXES: list[str]
BYTECODE_SUFFIXES: list[str]
EXTENSION_SUFFIXES: list[str]
def all_suffixes() -> list[str]: ...
