# azure.cognitiveservices.
