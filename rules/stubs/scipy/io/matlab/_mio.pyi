# scipy 1.17: files.

from effects import blocks

@blocks("file")
def loadmat(file_name, mdict=..., appendmat=..., *, spmatrix=..., **kwargs): ...
@blocks("file")
def savemat(file_name, mdict, appendmat=..., format=..., long_field_names=..., **options): ...
