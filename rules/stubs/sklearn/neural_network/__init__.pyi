# scikit-learn 1.9: fitting.

from sklearn.neural_network._multilayer_perceptron import MLPClassifier as MLPClassifier
from sklearn.neural_network._multilayer_perceptron import MLPRegressor as MLPRegressor
