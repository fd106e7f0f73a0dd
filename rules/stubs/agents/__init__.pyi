# openai-agents: runs are asynchronous; run_sync runs a loop until one is done.

from agents.run import Runner as Runner
