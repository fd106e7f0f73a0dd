# sendgrid 6.12: mail.

from sendgrid.sendgrid import SendGridAPIClient as SendGridAPIClient
