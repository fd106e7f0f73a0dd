# selenium.webdriver.remote.
