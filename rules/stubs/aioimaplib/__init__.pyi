# aioimaplib 2.0.

from aioimaplib.aioimaplib import IMAP4 as IMAP4, IMAP4_SSL as IMAP4_SSL
