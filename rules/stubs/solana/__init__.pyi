# solana 0.41.

