# selenium.webdriver.safari.
