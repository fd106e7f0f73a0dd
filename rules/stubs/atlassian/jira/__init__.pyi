# atlassian-python-api 5.0.

