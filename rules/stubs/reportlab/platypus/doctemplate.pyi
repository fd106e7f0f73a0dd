# reportlab 5.1: documents, laid out by Python code.

from effects import blocks

class BaseDocTemplate:
    @blocks("cpu", gil="python")
    def build(self, flowables, filename=..., canvasmaker=...): ...
    @blocks("cpu", gil="python")
    def multiBuild(self, story, maxPasses=..., **buildKwds): ...

class SimpleDocTemplate(BaseDocTemplate):
    @blocks("cpu", gil="python")
    def build(self, flowables, onFirstPage=..., onLaterPages=..., canvasmaker=...): ...
