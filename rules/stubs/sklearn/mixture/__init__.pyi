# scikit-learn 1.9: fitting.

from sklearn.mixture._gaussian_mixture import GaussianMixture as GaussianMixture
