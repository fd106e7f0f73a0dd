# rsa 4.9: in Python code.

from rsa.key import PrivateKey as PrivateKey, PublicKey as PublicKey, newkeys as newkeys
