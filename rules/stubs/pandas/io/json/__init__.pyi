# pandas 3.1.

from pandas.io.json._json import read_json as read_json
