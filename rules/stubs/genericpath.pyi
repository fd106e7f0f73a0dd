# genericpath, Python 3.8 to 3.14: os.path by another name.
from os.path import (
    exists as exists,
    isfile as isfile,
    isdir as isdir,
    getsize as getsize,
    getmtime as getmtime,
    getatime as getatime,
    getctime as getctime,
    samefile as samefile,
    sameopenfile as sameopenfile,
    samestat as samestat,
    commonprefix as commonprefix,
)
