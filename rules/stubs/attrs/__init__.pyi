# attrs, under its newer name.
from attr import (
    NOTHING as NOTHING,
    Factory as Factory,
    asdict as asdict,  # check: a function of its own
    assoc as assoc,
    astuple as astuple,  # check: a function of its own
    define as define,
    evolve as evolve,
    field as field,
    fields as fields,
    fields_dict as fields_dict,
    frozen as frozen,
    has as has,
    mutable as mutable,
    resolve_types as resolve_types,
    validate as validate,
)
