# git.index.
