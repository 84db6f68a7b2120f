package dk.opgang.network.relocation;

import java.util.Locale;

/** The three whose yes a match needs. */
enum MatchParty {
    FAMILY,
    MUNICIPALITY,
    ORGANISATION;

    static MatchParty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Who answers for it, as the history tells it. */
    String role() {
        return switch (this) {
            case FAMILY -> Step.SENDER;
            case MUNICIPALITY -> Step.RECEIVER;
            case ORGANISATION -> Step.ORGANISATION;
        };
    }
}
