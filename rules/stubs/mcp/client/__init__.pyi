# mcp.client: see the modules in it.
