# pyactiveresource 2.2.

