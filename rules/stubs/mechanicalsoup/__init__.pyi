# MechanicalSoup 1.4.

from mechanicalsoup.browser import Browser as Browser
from mechanicalsoup.stateful_browser import StatefulBrowser as StatefulBrowser
