# selenium.webdriver.edge.
