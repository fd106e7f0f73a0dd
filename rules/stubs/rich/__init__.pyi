# rich: see the modules in it.
