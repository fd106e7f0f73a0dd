# shopify.resources.
