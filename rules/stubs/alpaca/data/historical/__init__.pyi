# alpaca-py 0.44.

from alpaca.data.historical.crypto import CryptoHistoricalDataClient as CryptoHistoricalDataClient
from alpaca.data.historical.stock import StockHistoricalDataClient as StockHistoricalDataClient
