# selenium 4.51: browsers; building one starts it.

from selenium.webdriver.chrome.webdriver import WebDriver as Chrome
from selenium.webdriver.common.action_chains import ActionChains as ActionChains
from selenium.webdriver.edge.webdriver import WebDriver as Edge
from selenium.webdriver.firefox.webdriver import WebDriver as Firefox
from selenium.webdriver.ie.webdriver import WebDriver as Ie
from selenium.webdriver.remote.webdriver import WebDriver as Remote
from selenium.webdriver.safari.webdriver import WebDriver as Safari

ChromiumEdge = Edge
