package dk.opgang.initiatives.initiative;

import java.util.UUID;

/** Told inside the transaction to whoever keeps an initiative's partners beside its own rows; they are written already. */
public record PartnersChanged(UUID initiativeId) {}
