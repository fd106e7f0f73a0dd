# pdfkit 1.0: runs wkhtmltopdf.

from effects import blocks

@blocks("process")
def from_file(input, output_path=..., options=..., toc=..., cover=..., css=..., **options): ...
@blocks("process")
def from_string(input, output_path=..., options=..., toc=..., cover=..., css=..., **options): ...
@blocks("process")
def from_url(url, output_path=..., options=..., toc=..., cover=..., **options): ...
