# langchain-openai 1.

from langchain_openai.chat_models.azure import AzureChatOpenAI as AzureChatOpenAI
from langchain_openai.chat_models.base import ChatOpenAI as ChatOpenAI
from langchain_openai.embeddings.azure import AzureOpenAIEmbeddings as AzureOpenAIEmbeddings
from langchain_openai.embeddings.base import OpenAIEmbeddings as OpenAIEmbeddings
from langchain_openai.llms.azure import AzureOpenAI as AzureOpenAI
from langchain_openai.llms.base import OpenAI as OpenAI
