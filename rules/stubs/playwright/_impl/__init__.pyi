# playwright._impl.
