# asyncua.common.
