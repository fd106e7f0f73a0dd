# faust-streaming 0.15: Kafka streams on the event loop.
from .agents.agent import Agent as Agent
from .app.base import App as App
from .channels import Channel as Channel
from .streams import Stream as Stream
from .topics import Topic as Topic
