# praw.models.reddit.
