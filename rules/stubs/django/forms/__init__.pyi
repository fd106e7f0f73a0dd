# Django: forms.

from django.forms.models import ModelForm as ModelForm
