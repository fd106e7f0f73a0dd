# square.inventory.
