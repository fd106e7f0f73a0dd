# elasticsearch 9.5: documents and searches as objects.
