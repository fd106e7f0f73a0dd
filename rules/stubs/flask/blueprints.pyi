# Flask: blueprints.

from flask.sansio.blueprints import Blueprint as SansioBlueprint

class Blueprint(SansioBlueprint): ...
