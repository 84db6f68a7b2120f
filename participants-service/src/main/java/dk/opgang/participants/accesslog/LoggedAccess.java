package dk.opgang.participants.accesslog;

import dk.opgang.platform.audit.AccessEntry;

/** An entry of the access log of a service. */
public record LoggedAccess(String service, AccessEntry entry) {

    /** The name of this service. */
    public static final String HERE = "participants-service";
}
