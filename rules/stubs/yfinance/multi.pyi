# yfinance 1.7: prices.

from effects import blocks

@blocks("sdk")
def download(tickers, start=..., end=..., actions=..., threads=..., ignore_tz=..., **options): ...
