# Flask 3: views run in the threads of the server; an async view runs in a loop of its own.

from flask.app import Flask as Flask
from flask.blueprints import Blueprint as Blueprint
from flask.helpers import stream_with_context as stream_with_context
