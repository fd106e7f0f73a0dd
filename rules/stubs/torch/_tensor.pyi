# torch 2: tensors.

from effects import blocks

class Tensor:
    @blocks("cpu")
    def backward(self, gradient=..., retain_graph=..., create_graph=..., inputs=...): ...
