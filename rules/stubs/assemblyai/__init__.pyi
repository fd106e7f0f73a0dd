# assemblyai. # check: loaded at the first use

from assemblyai.transcriber import Transcriber as Transcriber  # check: loaded at the first use
