# requests 2.34.

from requests.api import (
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    request as request,
)
from requests.models import PreparedRequest as PreparedRequest
from requests.models import Request as Request
from requests.models import Response as Response
from requests.sessions import Session as Session
from requests.sessions import session as session
