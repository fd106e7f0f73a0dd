# langchain-core: parsers.

from langchain_core.output_parsers.base import BaseOutputParser

class StrOutputParser(BaseOutputParser): ...
