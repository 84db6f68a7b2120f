package dk.opgang.initiatives.initiative;

import java.util.Set;
import java.util.UUID;

/** Told inside the transaction to whoever keeps an initiative's partners, by their CVR, beside its own rows. */
public record PartnersChanged(UUID initiativeId, Set<String> organisations) {}
