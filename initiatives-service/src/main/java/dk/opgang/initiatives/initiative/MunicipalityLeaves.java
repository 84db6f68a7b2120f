package dk.opgang.initiatives.initiative;

import java.util.UUID;

/**
 * Told inside the transaction, before a municipality leaves an initiative, to whoever keeps something of its citizens there. Whoever
 * cannot let it go throws a problem.
 */
public record MunicipalityLeaves(UUID initiativeId, String municipalityCode) {}
