# selenium 4.51: asks again and again, and sleeps between.

from effects import blocks

class WebDriverWait:
    def __init__(self, driver, timeout, poll_frequency=..., ignored_exceptions=...) -> None: ...
    @blocks("sdk", instead="playwright.async_api.Page.wait_for_selector")
    def until(self, method, message=...): ...
    @blocks("sdk", instead="playwright.async_api.Page.wait_for_selector")
    def until_not(self, method, message=...): ...
