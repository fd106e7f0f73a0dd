# pydantic-ai: agents are asynchronous; their sync methods run a loop until they are done.

from pydantic_ai.agent import Agent as Agent
