# langchain-core: models.

from effects import blocks

from langchain_core.runnables.base import RunnableSerializable

class BaseLanguageModel(RunnableSerializable):
    @blocks("sdk", instead="langchain_core.language_models.BaseLanguageModel.agenerate_prompt")
    def generate_prompt(self, prompts, stop=None, callbacks=None, **kwargs): ...
    async def agenerate_prompt(self, prompts, stop=None, callbacks=None, **kwargs): ...
    def get_num_tokens(self, text): ...
