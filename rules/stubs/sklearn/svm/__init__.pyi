# scikit-learn 1.9: fitting.

from sklearn.svm._classes import LinearSVC as LinearSVC
from sklearn.svm._classes import LinearSVR as LinearSVR
from sklearn.svm._classes import OneClassSVM as OneClassSVM
from sklearn.svm._classes import SVC as SVC
from sklearn.svm._classes import SVR as SVR
