# scikit-learn 1.9: fitting.

from sklearn.linear_model._base import LinearRegression as LinearRegression
from sklearn.linear_model._coordinate_descent import ElasticNet as ElasticNet
from sklearn.linear_model._coordinate_descent import ElasticNetCV as ElasticNetCV
from sklearn.linear_model._coordinate_descent import Lasso as Lasso
from sklearn.linear_model._coordinate_descent import LassoCV as LassoCV
from sklearn.linear_model._logistic import LogisticRegression as LogisticRegression
from sklearn.linear_model._logistic import LogisticRegressionCV as LogisticRegressionCV
from sklearn.linear_model._ridge import Ridge as Ridge
from sklearn.linear_model._ridge import RidgeCV as RidgeCV
from sklearn.linear_model._stochastic_gradient import SGDClassifier as SGDClassifier
from sklearn.linear_model._stochastic_gradient import SGDRegressor as SGDRegressor
