# langchain-core: parsers.

from langchain_core.output_parsers.base import BaseOutputParser as BaseOutputParser
from langchain_core.output_parsers.json import JsonOutputParser as JsonOutputParser
from langchain_core.output_parsers.pydantic import PydanticOutputParser as PydanticOutputParser
from langchain_core.output_parsers.string import StrOutputParser as StrOutputParser
