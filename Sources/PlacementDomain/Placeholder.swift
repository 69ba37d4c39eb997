// PlacementDomain
