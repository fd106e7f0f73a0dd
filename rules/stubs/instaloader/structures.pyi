# instaloader: profiles and posts.

from typing import Any, Self

from effects import blocks

from instaloader.nodeiterator import NodeIterator

class Post:
    @classmethod
    @blocks("sdk")
    def from_shortcode(cls, context, shortcode) -> Post: ...

class Profile:
    @classmethod
    @blocks("sdk")
    def from_username(cls, context, username) -> Profile: ...
    @classmethod
    @blocks("sdk")
    def from_id(cls, context, profile_id) -> Profile: ...
    def get_posts(self) -> NodeIterator[Post]: ...
    def get_followers(self) -> NodeIterator[Profile]: ...
    def get_followees(self) -> NodeIterator[Profile]: ...
