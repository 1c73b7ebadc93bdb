"""How it looks: Qt."""
