# slack_bolt.adapter: see the modules in it.
