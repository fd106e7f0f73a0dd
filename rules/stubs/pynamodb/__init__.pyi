# pynamodb 6.1: a synchronous object mapper for DynamoDB.
