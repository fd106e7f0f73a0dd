# imap-tools 1.16.

from imap_tools.mailbox import (
    BaseMailBox as BaseMailBox,
    MailBox as MailBox,
    MailBoxStartTls as MailBoxStartTls,
    MailBoxUnencrypted as MailBoxUnencrypted,
)
