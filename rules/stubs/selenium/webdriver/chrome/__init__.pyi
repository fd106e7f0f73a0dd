# selenium.webdriver.chrome.
