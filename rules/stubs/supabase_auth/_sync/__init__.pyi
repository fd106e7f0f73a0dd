# supabase_auth 2.34.
