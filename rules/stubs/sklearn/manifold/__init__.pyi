# scikit-learn 1.9: fitting.

from sklearn.manifold._isomap import Isomap as Isomap
from sklearn.manifold._t_sne import TSNE as TSNE
