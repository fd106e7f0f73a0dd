# zeroconf 0.154: services.

from effects import blocks

class ServiceInfo:
    @blocks("socket", instead="zeroconf.asyncio.AsyncServiceInfo.async_request")
    def request(self, zc, timeout, question_type=..., addr=..., port=...): ...
    async def async_request(self, zc, timeout, question_type=..., addr=..., port=...): ...
