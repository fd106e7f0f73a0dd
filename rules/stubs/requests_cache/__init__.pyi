# requests-cache 1.

from requests_cache.session import CacheMixin as CacheMixin
from requests_cache.session import CachedSession as CachedSession
