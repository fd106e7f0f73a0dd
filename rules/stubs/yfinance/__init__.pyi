# yfinance 1.7.

from yfinance.multi import download as download
from yfinance.search import Search as Search
from yfinance.ticker import Ticker as Ticker
from yfinance.tickers import Tickers as Tickers
