# scikit-learn 1.9: fitting.

from sklearn.decomposition._fastica import FastICA as FastICA
from sklearn.decomposition._lda import LatentDirichletAllocation as LatentDirichletAllocation
from sklearn.decomposition._nmf import NMF as NMF
from sklearn.decomposition._pca import PCA as PCA
from sklearn.decomposition._truncated_svd import TruncatedSVD as TruncatedSVD
