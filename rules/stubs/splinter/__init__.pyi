# splinter 0.21.

from splinter.browser import Browser as Browser
