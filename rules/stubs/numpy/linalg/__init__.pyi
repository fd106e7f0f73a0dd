# numpy 2.4: what grows with the cube of the size.

from numpy.linalg._linalg import (
    eig as eig,
    eigh as eigh,
    eigvals as eigvals,
    inv as inv,
    lstsq as lstsq,
    pinv as pinv,
    svd as svd,
)
