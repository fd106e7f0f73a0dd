# deepl 1.32: translating.

from deepl.deepl_client import DeepLClient as DeepLClient
from deepl.translator import Translator as Translator
