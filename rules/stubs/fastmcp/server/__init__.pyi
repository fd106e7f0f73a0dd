# fastmcp: the server.

from fastmcp.server.context import Context as Context
from fastmcp.server.server import FastMCP as FastMCP
