# requests_toolbelt: see the modules in it.
