package dk.opgang.participants.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Whose data the running request has read: a request that shows several things of somebody is one read. */
@RequestScoped
class CountedReads {

    private final Set<UUID> counted = new HashSet<>();

    /** 1 the first time of the request, 0 afterwards. */
    int count(UUID participantId) {
        return counted.add(participantId) ? 1 : 0;
    }
}
