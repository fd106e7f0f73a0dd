# statsmodels.genmod.
