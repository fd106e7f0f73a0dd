# wikipedia 1.4.

from wikipedia.wikipedia import (
    WikipediaPage as WikipediaPage,
    geosearch as geosearch,
    languages as languages,
    page as page,
    random as random,
    search as search,
    suggest as suggest,
    summary as summary,
)
