# kazoo 2.11: recipes.
