# pyarrow 25.

