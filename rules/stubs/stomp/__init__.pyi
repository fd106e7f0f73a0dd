# stomp.py 9. Listeners run in the receiver's thread.

from stomp.connect import StompConnection10 as StompConnection10
from stomp.connect import StompConnection11 as StompConnection11
from stomp.connect import StompConnection12 as StompConnection12

Connection = StompConnection11
Connection10 = StompConnection10
Connection11 = StompConnection11
Connection12 = StompConnection12
