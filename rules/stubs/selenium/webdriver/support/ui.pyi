# selenium 4.51.

from selenium.webdriver.support.select import Select as Select
from selenium.webdriver.support.wait import WebDriverWait as WebDriverWait
