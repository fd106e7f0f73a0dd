# selenium 4.51: Safari.

from effects import blocks
from selenium.webdriver.common.webdriver import LocalWebDriver

class WebDriver(LocalWebDriver):
    @blocks("sdk", instead="playwright.async_api.BrowserType.launch")
    def __init__(self, options=..., service=..., keep_alive=...) -> None: ...
