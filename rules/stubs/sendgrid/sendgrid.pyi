# sendgrid 6.12: mail.

from sendgrid.base_interface import BaseInterface

class SendGridAPIClient(BaseInterface): ...
