# Django: mail.

from effects import blocks

from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import EmailMessage as EmailMessage
from django.core.mail.message import EmailMultiAlternatives as EmailMultiAlternatives

@blocks("sdk", instead="asgiref.sync.sync_to_async")
def send_mail(
    subject, message, from_email, recipient_list, fail_silently=False, auth_user=None,
    auth_password=None, connection=None, html_message=None,
): ...
@blocks("sdk", instead="asgiref.sync.sync_to_async")
def send_mass_mail(
    datatuple, fail_silently=False, auth_user=None, auth_password=None, connection=None,
): ...
@blocks("sdk", instead="asgiref.sync.sync_to_async")
def mail_admins(subject, message, fail_silently=False, connection=None, html_message=None): ...
@blocks("sdk", instead="asgiref.sync.sync_to_async")
def mail_managers(subject, message, fail_silently=False, connection=None, html_message=None): ...
def get_connection(backend=None, fail_silently=False, **kwds) -> BaseEmailBackend: ...
