# typesense 2.1.
