# mcp 1: plain functions run on the loop (mcp 2 renamed it to mcp.server.mcpserver).

from mcp.server.fastmcp.server import Context as Context
from mcp.server.fastmcp.server import FastMCP as FastMCP
