# llama-cpp-python: models.

from llama_cpp.llama import Llama as Llama
