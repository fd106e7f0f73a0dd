# faust-streaming 0.15: agents.
from .agent import Agent as Agent
