# praw.models.listing.
