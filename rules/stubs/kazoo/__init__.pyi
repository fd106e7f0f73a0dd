# kazoo 2.11: ZooKeeper.
