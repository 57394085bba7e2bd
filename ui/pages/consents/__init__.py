"""The register of consents: people by purposes."""
