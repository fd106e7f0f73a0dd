# icmplib: names of hosts.

from effects import blocks

@blocks("socket", instead="icmplib.async_resolve")
def resolve(name, family=None): ...
async def async_resolve(name, family=None): ...
