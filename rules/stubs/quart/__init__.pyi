# Quart 0.20: plain functions run in threads.

from quart.app import Quart as Quart
from quart.blueprints import Blueprint as Blueprint
from quart.globals import request as request
from quart.globals import websocket as websocket
from quart.helpers import flash as flash
from quart.helpers import make_push_promise as make_push_promise
from quart.helpers import make_response as make_response
from quart.helpers import send_file as send_file
from quart.helpers import send_from_directory as send_from_directory
from quart.templating import render_template as render_template
from quart.templating import render_template_string as render_template_string
from quart.templating import stream_template as stream_template
from quart.templating import stream_template_string as stream_template_string
from quart.wrappers import Request as Request
from quart.wrappers import Response as Response
from quart.wrappers import Websocket as Websocket
