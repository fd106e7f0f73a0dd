# BlackSheep 2: handlers run on the loop, plain or not.

from blacksheep.messages import Request as Request
from blacksheep.server.application import Application as Application
from blacksheep.server.routing import (
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    route as route,
    ws as ws,
)
