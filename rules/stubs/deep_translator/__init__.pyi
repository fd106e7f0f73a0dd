# deep-translator 1.

from deep_translator.deepl import DeeplTranslator as DeeplTranslator
from deep_translator.google import GoogleTranslator as GoogleTranslator
from deep_translator.microsoft import MicrosoftTranslator as MicrosoftTranslator
from deep_translator.mymemory import MyMemoryTranslator as MyMemoryTranslator
