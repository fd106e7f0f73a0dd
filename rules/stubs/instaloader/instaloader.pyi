# instaloader: downloads.

from typing import Any

from effects import blocks

class Instaloader:
    context: Any  # check: set on the object
    def __init__(self, sleep=True, quiet=False, user_agent=None, *args, **options) -> None: ...  # check: many options
    @blocks("sdk")
    def login(self, user, passwd) -> None: ...
    @blocks("file")
    def load_session_from_file(self, username, filename=None) -> None: ...
    @blocks("file")
    def save_session_to_file(self, filename=None) -> None: ...
    @blocks("sdk")
    def download_post(self, post, target) -> bool: ...
    @blocks("sdk")
    def download_profile(self, profile_name, *args, **options) -> None: ...  # check: many options
    @blocks("sdk")
    def download_profiles(self, profiles, *args, **options) -> None: ...  # check: many options
