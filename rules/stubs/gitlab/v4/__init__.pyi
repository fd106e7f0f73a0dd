# gitlab.v4.
