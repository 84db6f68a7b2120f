package dk.opgang.participants.actor;

import java.util.Locale;

/** As what somebody works with a participant; codes of {@code actor-roles}. */
enum ActorRole {
    MUNICIPALITY,
    CONSENT_RECIPIENT,
    INITIATIVE_PARTNER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
