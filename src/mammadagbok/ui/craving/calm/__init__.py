"""«På en rolig dag»: what she makes ready for the moment itself."""
