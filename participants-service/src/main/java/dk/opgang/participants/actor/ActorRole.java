package dk.opgang.participants.actor;

import dk.opgang.platform.coded.Coded;

/** As what somebody works with a participant; codes of {@code actor-roles}. */
enum ActorRole implements Coded {
    MUNICIPALITY,
    CONSENT_RECIPIENT,
    INITIATIVE_PARTNER;
}
