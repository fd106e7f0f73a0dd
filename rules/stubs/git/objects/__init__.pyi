# git.objects.
