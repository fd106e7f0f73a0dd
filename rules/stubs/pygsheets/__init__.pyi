# pygsheets 2.

from pygsheets.authorization import authorize as authorize
from pygsheets.spreadsheet import Spreadsheet as Spreadsheet
from pygsheets.worksheet import Worksheet as Worksheet
