# gitlab.v4.objects.
