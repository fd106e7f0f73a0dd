# pyttsx3 2.99.

from effects import blocks
from pyttsx3.engine import Engine

def init(driverName=..., debug=...) -> Engine: ...
@blocks("wait")
def speak(text): ...
