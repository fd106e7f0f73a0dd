# gspread 6.2: spreadsheets of Google; gspread_asyncio is the one for asyncio.

from gspread.auth import (
    api_key as api_key,
    authorize as authorize,
    oauth as oauth,
    oauth_from_dict as oauth_from_dict,
    service_account as service_account,
    service_account_from_dict as service_account_from_dict,
)
from gspread.client import Client as Client
from gspread.spreadsheet import Spreadsheet as Spreadsheet
from gspread.worksheet import Worksheet as Worksheet
