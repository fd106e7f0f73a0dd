# scikit-learn 1.9: fitting.

from sklearn.cluster._agglomerative import AgglomerativeClustering as AgglomerativeClustering
from sklearn.cluster._dbscan import DBSCAN as DBSCAN
from sklearn.cluster._hdbscan.hdbscan import HDBSCAN as HDBSCAN
from sklearn.cluster._kmeans import KMeans as KMeans
from sklearn.cluster._kmeans import MiniBatchKMeans as MiniBatchKMeans
from sklearn.cluster._spectral import SpectralClustering as SpectralClustering
