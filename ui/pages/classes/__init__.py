"""The page of classes: where each class of the year stands."""
