# selenium 4.51: Chrome.

from effects import blocks
from selenium.webdriver.chromium.webdriver import ChromiumDriver

class WebDriver(ChromiumDriver):
    @blocks("sdk", instead="playwright.async_api.BrowserType.launch")
    def __init__(self, options=..., service=..., keep_alive=...) -> None: ...
