# imgkit 1.2: runs wkhtmltoimage.

from effects import blocks

@blocks("process")
def from_file(filename, output_path, options=..., toc=..., cover=..., css=..., **options): ...
@blocks("process")
def from_string(string, output_path, options=..., toc=..., cover=..., css=..., **options): ...
@blocks("process")
def from_url(url, output_path, options=..., toc=..., cover=..., config=..., cover_first=...): ...
