# trafilatura 2.

from trafilatura.downloads import fetch_response as fetch_response
from trafilatura.downloads import fetch_url as fetch_url
