# scikit-learn 1.9: fitting.

from sklearn.ensemble._bagging import BaggingClassifier as BaggingClassifier
from sklearn.ensemble._bagging import BaggingRegressor as BaggingRegressor
from sklearn.ensemble._forest import ExtraTreesClassifier as ExtraTreesClassifier
from sklearn.ensemble._forest import ExtraTreesRegressor as ExtraTreesRegressor
from sklearn.ensemble._forest import RandomForestClassifier as RandomForestClassifier
from sklearn.ensemble._forest import RandomForestRegressor as RandomForestRegressor
from sklearn.ensemble._gb import GradientBoostingClassifier as GradientBoostingClassifier
from sklearn.ensemble._gb import GradientBoostingRegressor as GradientBoostingRegressor
from sklearn.ensemble._hist_gradient_boosting.gradient_boosting import (
    HistGradientBoostingClassifier as HistGradientBoostingClassifier,
)
from sklearn.ensemble._hist_gradient_boosting.gradient_boosting import (
    HistGradientBoostingRegressor as HistGradientBoostingRegressor,
)
from sklearn.ensemble._iforest import IsolationForest as IsolationForest
from sklearn.ensemble._stacking import StackingClassifier as StackingClassifier
from sklearn.ensemble._stacking import StackingRegressor as StackingRegressor
from sklearn.ensemble._voting import VotingClassifier as VotingClassifier
from sklearn.ensemble._voting import VotingRegressor as VotingRegressor
from sklearn.ensemble._weight_boosting import AdaBoostClassifier as AdaBoostClassifier
from sklearn.ensemble._weight_boosting import AdaBoostRegressor as AdaBoostRegressor
