# statsmodels 0.15: models.

from statsmodels.discrete.discrete_model import Logit as Logit, Poisson as Poisson, Probit as Probit
from statsmodels.genmod.generalized_linear_model import GLM as GLM
