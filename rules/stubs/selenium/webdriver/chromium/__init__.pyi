# selenium.webdriver.chromium.
