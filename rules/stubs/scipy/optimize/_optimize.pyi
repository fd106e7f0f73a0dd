# scipy 1.17.

from effects import blocks

@blocks("cpu", gil="python")
def brute(func, ranges, args=..., Ns=..., full_output=..., finish=..., disp=..., workers=...): ...
