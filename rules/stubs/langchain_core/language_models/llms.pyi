# langchain-core: models of text.

from effects import blocks

from langchain_core.language_models.base import BaseLanguageModel

class BaseLLM(BaseLanguageModel):
    @blocks("sdk", instead="langchain_core.language_models.BaseLLM.ainvoke")
    def invoke(self, input, config=None, *, stop=None, **kwargs): ...
    @blocks("sdk", instead="langchain_core.language_models.BaseLLM.abatch")
    def batch(self, inputs, config=None, *, return_exceptions=False, **kwargs): ...
    @blocks("sdk", instead="langchain_core.language_models.BaseLLM.agenerate")
    def generate(
        self, prompts, stop=None, callbacks=None, *, tags=None, metadata=None, run_name=None,
        run_id=None, **kwargs
    ): ...
    async def ainvoke(self, input, config=None, *, stop=None, **kwargs): ...
    async def abatch(self, inputs, config=None, *, return_exceptions=False, **kwargs): ...
    async def agenerate(
        self, prompts, stop=None, callbacks=None, *, tags=None, metadata=None, run_name=None,
        run_id=None, **kwargs
    ): ...

class LLM(BaseLLM): ...
