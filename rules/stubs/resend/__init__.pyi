# resend 2: mail.

from resend.emails._emails import Emails as Emails
