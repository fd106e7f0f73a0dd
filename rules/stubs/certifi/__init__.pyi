# certifi: the file of certificates. where gives its path, contents reads it.

from certifi.core import contents as contents, where as where
