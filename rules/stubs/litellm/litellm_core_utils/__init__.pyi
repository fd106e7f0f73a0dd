# litellm.litellm_core_utils: see the modules in it.
