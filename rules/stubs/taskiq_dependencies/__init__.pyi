# taskiq-dependencies 1.

from taskiq_dependencies.dependency import Depends as Depends
