# torch 2: files, waiting for devices.

from torch._tensor import Tensor as Tensor
from torch.serialization import load as load, save as save
