# selenium.webdriver.common.
