# supabase 2.34.
