# pinecone 10.2: the asynchronous side.
