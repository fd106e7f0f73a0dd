# json, Python 3.8 to 3.14: load and dump read and write, where the stream is known to be a file.
from io import _Disk
from json.decoder import JSONDecodeError as JSONDecodeError, JSONDecoder as JSONDecoder
from json.encoder import JSONEncoder as JSONEncoder
from typing import Any, overload

from effects import blocks, role

@role("takes-values")
def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw) -> Any: ...
@role("takes-values")
def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw) -> str: ...
@overload
@blocks("file", note="await the reading of the file, and give the text to json.loads")
@role("takes-values")
def load(fp: _Disk, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw) -> Any: ...
@overload
@role("takes-values")
def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw) -> Any: ...
@overload
@blocks("file", note="await the writing of what json.dumps gives")
@role("takes-values")
def dump(obj, fp: _Disk, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw) -> None: ...
@overload
@role("takes-values")
def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw) -> None: ...
