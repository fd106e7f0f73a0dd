# redmail 0.6.

from redmail.email.sender import EmailSender as EmailSender
