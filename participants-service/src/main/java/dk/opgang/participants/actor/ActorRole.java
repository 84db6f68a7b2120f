package dk.opgang.participants.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** As what somebody works with a participant; codes of {@code actor-roles}. */
enum ActorRole {
    MUNICIPALITY,
    CONSENT_RECIPIENT,
    INITIATIVE_PARTNER;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
