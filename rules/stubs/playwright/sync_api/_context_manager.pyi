# playwright 1.65: starting.

from effects import blocks
from playwright.sync_api._generated import Playwright

class PlaywrightContextManager:
    @blocks("sdk", instead="playwright.async_api.PlaywrightContextManager.__aenter__")
    def __enter__(self) -> Playwright: ...
    @blocks("sdk", instead="playwright.async_api.PlaywrightContextManager.start")
    def start(self) -> Playwright: ...
    @blocks("sdk")
    def __exit__(self, *args): ...
