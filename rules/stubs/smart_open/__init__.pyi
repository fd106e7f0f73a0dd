# smart_open 9.0.

from smart_open.smart_open_lib import open as open, parse_uri as parse_uri
