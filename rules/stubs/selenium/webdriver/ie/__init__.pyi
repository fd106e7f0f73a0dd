# selenium.webdriver.ie.
