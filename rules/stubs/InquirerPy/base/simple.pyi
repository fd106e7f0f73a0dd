# InquirerPy: a question.

from effects import blocks

class BaseSimplePrompt:
    @blocks("input", instead="InquirerPy.base.simple.BaseSimplePrompt.execute_async")
    def execute(self, raise_keyboard_interrupt=None): ...
    async def execute_async(self): ...
