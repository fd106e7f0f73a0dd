# instaloader 4: profiles and posts are fetched by HTTP, with pauses.

from instaloader.instaloader import Instaloader as Instaloader
from instaloader.structures import Post as Post, Profile as Profile
