# splinter 0.21: browsers.

from effects import blocks
from splinter.driver import DriverAPI

@blocks("sdk", instead="playwright.async_api.BrowserType.launch")
def Browser(driver_name=..., retry_count=..., config=..., *args, **kwargs) -> DriverAPI: ...
