# scipy.
