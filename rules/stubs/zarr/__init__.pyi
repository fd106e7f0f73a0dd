# zarr 3: arrays in files.

from zarr.api.synchronous import (
    copy_store as copy_store,
    load as load,
    open as open,
    open_array as open_array,
    open_group as open_group,
    save as save,
    save_array as save_array,
    save_group as save_group,
)
