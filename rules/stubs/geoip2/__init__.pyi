# geoip2 5.3.

