# fastmcp 3: plain functions run in threads, unless run_in_thread=False.

from fastmcp.client.client import Client as Client
from fastmcp.server.context import Context as Context
from fastmcp.server.server import FastMCP as FastMCP
