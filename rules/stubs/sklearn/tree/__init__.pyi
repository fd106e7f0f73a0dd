# scikit-learn 1.9: fitting.

from sklearn.tree._classes import DecisionTreeClassifier as DecisionTreeClassifier
from sklearn.tree._classes import DecisionTreeRegressor as DecisionTreeRegressor
