# googletrans 4.0.2: asynchronous (it was not before 4.0.1).

from googletrans.client import Translator as Translator
