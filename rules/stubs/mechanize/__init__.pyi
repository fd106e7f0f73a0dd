# mechanize 0.4.

from mechanize._mechanize import Browser as Browser
from mechanize._opener import urlopen as urlopen
from mechanize._opener import urlretrieve as urlretrieve
