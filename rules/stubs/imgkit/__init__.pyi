# imgkit 1.2.

from imgkit.api import from_file as from_file, from_string as from_string, from_url as from_url
