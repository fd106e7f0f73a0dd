# Sanic: responses.

from sanic.response.convenience import file as file
from sanic.response.convenience import file_stream as file_stream
from sanic.response.types import HTTPResponse as HTTPResponse
from sanic.response.types import ResponseStream as ResponseStream
