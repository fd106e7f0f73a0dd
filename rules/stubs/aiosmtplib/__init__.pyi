# aiosmtplib 5.1.

from aiosmtplib.api import send as send
from aiosmtplib.smtp import SMTP as SMTP
