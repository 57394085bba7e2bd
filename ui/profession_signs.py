"""Icons of fields, professions and objects of labour, the same wherever a profession is shown."""

FIELD_ICONS = {
    "railway": "train-front",
    "energy-and-communication": "zap",
    "forest": "trees",
    "chemistry": "flask-conical",
    "metalworking": "cog",
    "construction": "hard-hat",
    "road-transport": "truck",
    "mining": "pickaxe",
    "agriculture": "tractor",
    "food": "utensils",
    "trade-and-services": "shopping-bag",
    "health-and-care": "heart-pulse",
    "education": "graduation-cap",
    "information-technology": "monitor",
    "safety-and-law": "shield",
    "economy": "chart-column",
    "culture": "palette",
}
PROFESSION_ICONS = {
    "welder": "flame",
    "track-worker": "train-track",
    "rolling-stock-fitter": "wrench",
    "bus-driver": "bus",
    "forklift-driver": "forklift",
    "carpenter": "hammer",
    "cook": "chef-hat",
    "hairdresser": "scissors",
    "pharmacist": "pill",
    "librarian": "library",
    "photographer": "camera",
    "firefighter": "flame",
    "dog-handler": "dog",
    "accountant": "calculator",
    "lawyer": "scale",
    "journalist": "newspaper",
}
OBJECT_ICONS = {
    "nature": "trees",
    "tech": "cog",
    "human": "users",
    "sign": "binary",
    "art": "palette",
}
_OTHER = "briefcase"


def profession_icon(key: str, field: str) -> str:
    """Its own picture where it has one, else that of its field."""
    return PROFESSION_ICONS.get(key) or FIELD_ICONS.get(field, _OTHER)
