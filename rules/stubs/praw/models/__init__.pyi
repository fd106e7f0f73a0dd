# praw 8.0.

from praw.models.listing.generator import ListingGenerator as ListingGenerator
from praw.models.reddit.comment import Comment as Comment
from praw.models.reddit.redditor import Redditor as Redditor
from praw.models.reddit.submission import Submission as Submission
from praw.models.reddit.subreddit import Subreddit as Subreddit
