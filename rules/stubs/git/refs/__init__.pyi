# git.refs.
