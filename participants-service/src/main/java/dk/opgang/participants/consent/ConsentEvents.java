package dk.opgang.participants.consent;

/** What others are told of a consent. */
final class ConsentEvents {

    private ConsentEvents() {}

    static ConsentState state(String type, Consent consent) {
        ConsentTerms terms = consent.terms();
        return new ConsentState(
                type,
                consent.id(),
                consent.participantId(),
                consent.municipalityCode(),
                terms.purpose(),
                terms.dataCategories().stream().sorted().toList(),
                terms.source().value(),
                terms.recipient().value(),
                terms.initiativeId(),
                terms.from(),
                terms.until(),
                consent.withdrawnAt());
    }

    /** For the recipient of those terms it never was. */
    static ConsentRemoved removed(Consent consent, ConsentTerms terms) {
        return new ConsentRemoved(
                consent.id(),
                consent.participantId(),
                consent.municipalityCode(),
                terms.recipient().value());
    }
}
