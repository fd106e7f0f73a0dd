# langchain-core: parsers.

from langchain_core.output_parsers.json import JsonOutputParser

class PydanticOutputParser(JsonOutputParser): ...
