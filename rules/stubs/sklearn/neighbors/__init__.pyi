# scikit-learn 1.9: fitting.

from sklearn.neighbors._classification import KNeighborsClassifier as KNeighborsClassifier
from sklearn.neighbors._regression import KNeighborsRegressor as KNeighborsRegressor
from sklearn.neighbors._unsupervised import NearestNeighbors as NearestNeighbors
