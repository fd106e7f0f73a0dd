# yagmail 0.16.

from yagmail.sender import SMTP as SMTP
