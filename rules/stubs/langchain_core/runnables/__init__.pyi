# langchain-core 1: runnables.

from langchain_core.runnables.base import Runnable as Runnable
from langchain_core.runnables.base import RunnableBinding as RunnableBinding
from langchain_core.runnables.base import RunnableGenerator as RunnableGenerator
from langchain_core.runnables.base import RunnableLambda as RunnableLambda
from langchain_core.runnables.base import RunnableParallel as RunnableParallel
from langchain_core.runnables.base import RunnableSequence as RunnableSequence
from langchain_core.runnables.base import RunnableSerializable as RunnableSerializable
from langchain_core.runnables.passthrough import RunnablePassthrough as RunnablePassthrough
