# black: Python code, slow for whole files.

from effects import blocks

@blocks("cpu", gil="python")
def format_str(src_contents, *, mode, lines=...): ...
@blocks("cpu", gil="python")
def format_file_contents(src_contents, *, fast, mode, lines=...): ...
@blocks("file")
def format_file_in_place(src, fast, mode, *args, **options): ...
