# mcp.server: see the modules in it.
