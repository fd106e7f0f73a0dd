# pymilvus 3.0.
