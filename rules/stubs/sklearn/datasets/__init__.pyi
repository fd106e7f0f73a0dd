# scikit-learn 1.9: data, downloaded.

from sklearn.datasets._california_housing import (
    fetch_california_housing as fetch_california_housing,
)
from sklearn.datasets._covtype import fetch_covtype as fetch_covtype
from sklearn.datasets._kddcup99 import fetch_kddcup99 as fetch_kddcup99
from sklearn.datasets._lfw import (
    fetch_lfw_pairs as fetch_lfw_pairs,
    fetch_lfw_people as fetch_lfw_people,
)
from sklearn.datasets._olivetti_faces import fetch_olivetti_faces as fetch_olivetti_faces
from sklearn.datasets._openml import fetch_openml as fetch_openml
from sklearn.datasets._rcv1 import fetch_rcv1 as fetch_rcv1
from sklearn.datasets._species_distributions import (
    fetch_species_distributions as fetch_species_distributions,
)
from sklearn.datasets._twenty_newsgroups import (
    fetch_20newsgroups as fetch_20newsgroups,
    fetch_20newsgroups_vectorized as fetch_20newsgroups_vectorized,
)
