# Dramatiq 2: the middleware AsyncIO runs coroutine functions.

from dramatiq.actor import Actor as Actor
from dramatiq.actor import actor as actor
from dramatiq.broker import Broker as Broker
from dramatiq.broker import get_broker as get_broker
from dramatiq.composition import group as group
from dramatiq.composition import pipeline as pipeline
from dramatiq.message import Message as Message
