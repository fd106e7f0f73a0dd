# supabase_functions 2.34.
