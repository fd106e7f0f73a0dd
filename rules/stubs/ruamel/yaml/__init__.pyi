# ruamel.yaml 0.19.

from ruamel.yaml.main import YAML as YAML
