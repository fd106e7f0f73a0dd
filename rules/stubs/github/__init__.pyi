# PyGithub 2.10: GitHub.

from github.GithubIntegration import GithubIntegration as GithubIntegration
from github.MainClass import Github as Github
