# PySide6: loops of their own.

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

class QMessageBox(QDialog):
    @staticmethod
    @blocks("wait")
    def information(parent, title, text, *args, **options): ...
    @staticmethod
    @blocks("wait")
    def warning(parent, title, text, *args, **options): ...
    @staticmethod
    @blocks("wait")
    def critical(parent, title, text, *args, **options): ...
    @staticmethod
    @blocks("wait")
    def question(parent, title, text, *args, **options): ...
