# selenium 4.51: Internet Explorer.

from effects import blocks
from selenium.webdriver.common.webdriver import LocalWebDriver

class WebDriver(LocalWebDriver):
    @blocks("sdk")
    def __init__(self, options=..., service=..., keep_alive=...) -> None: ...
