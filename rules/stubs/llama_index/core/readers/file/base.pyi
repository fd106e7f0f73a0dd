# llama-index-core: files.

from effects import blocks

class SimpleDirectoryReader:
    @blocks("file")
    def __init__(self, input_dir=..., input_files=..., **options) -> None: ...
    @blocks("file", instead="llama_index.core.SimpleDirectoryReader.aload_data")
    def load_data(self, show_progress=..., num_workers=..., fs=...): ...
    async def aload_data(self, show_progress=..., num_workers=..., fs=...): ...
