# PyQt6: loops of their own.

from effects import blocks

class QApplication:
    @staticmethod
    @blocks("wait")
    def exec(): ...
    @staticmethod
    def processEvents(*args): ...

class QDialog:
    @blocks("wait")
    def exec(self): ...
    def open(self): ...
