"""«I dag»: where she arrives."""
