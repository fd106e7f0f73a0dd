# selenium.webdriver.firefox.
