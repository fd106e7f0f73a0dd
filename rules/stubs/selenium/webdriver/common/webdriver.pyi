# selenium 4.51: browsers on this machine.

from effects import blocks
from selenium.webdriver.remote.webdriver import WebDriver

class LocalWebDriver(WebDriver):
    @blocks("sdk")
    def quit(self): ...
