# Django: requests.

from django.http.request import HttpRequest as HttpRequest
