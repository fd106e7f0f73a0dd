# Sanic 25: handlers, middleware and listeners run on the loop, plain or not.

from sanic.app import Sanic as Sanic
from sanic.blueprints import Blueprint as Blueprint
from sanic.request import Request as Request
from sanic.response import HTTPResponse as HTTPResponse
