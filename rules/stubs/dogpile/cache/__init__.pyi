# dogpile.cache 1.5: caches over many backends.
from .region import CacheRegion as CacheRegion
from .region import make_region as make_region
