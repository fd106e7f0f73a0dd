# langchain-core: prompts.

from langchain_core.prompts.base import BasePromptTemplate as BasePromptTemplate
from langchain_core.prompts.chat import ChatPromptTemplate as ChatPromptTemplate
from langchain_core.prompts.prompt import PromptTemplate as PromptTemplate
