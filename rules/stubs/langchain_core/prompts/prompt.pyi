# langchain-core: prompts.

from effects import blocks

from langchain_core.prompts.base import BasePromptTemplate

class PromptTemplate(BasePromptTemplate):
    @classmethod
    def from_template(
        cls, template, *, template_format="f-string", partial_variables=None, **kwargs
    ) -> PromptTemplate: ...
    @classmethod
    @blocks("file")
    def from_file(cls, template_file, encoding=None, **kwargs) -> PromptTemplate: ...
