# ddgs 9.

from ddgs.ddgs import DDGS as DDGS  # check: loaded behind a proxy class
