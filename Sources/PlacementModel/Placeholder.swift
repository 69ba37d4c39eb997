// PlacementModel
