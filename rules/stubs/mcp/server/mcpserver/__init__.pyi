# mcp 2: plain functions run in threads.

from mcp.server.mcpserver.context import Context as Context
from mcp.server.mcpserver.server import MCPServer as MCPServer
