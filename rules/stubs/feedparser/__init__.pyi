# feedparser 6: fetches a URL, or parses what it is given.

from feedparser.api import parse as parse
