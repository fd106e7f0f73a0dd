# python-whois 0.9 (and query() of the package whois, which has the same import name).

from effects import blocks

@blocks("socket")
def whois(
    url, command=False, flags=0, executable="whois", executable_opts=None, inc_raw=False,
    quiet=False, ignore_socket_errors=True, convert_punycode=True, timeout=10,
): ...
@blocks("socket")
def query(domain, *args, **kwargs): ...  # check: in the package named whois
