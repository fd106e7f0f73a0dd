# scikit-learn 1.9: fitting.

from sklearn.gaussian_process._gpc import GaussianProcessClassifier as GaussianProcessClassifier
from sklearn.gaussian_process._gpr import GaussianProcessRegressor as GaussianProcessRegressor
