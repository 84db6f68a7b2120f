package dk.opgang.network.relocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What a relocation case asks of the handovers that were sent for it. Called in the transaction that moves the case. */
public interface HandoversOfCase {

    /** Whether the receiver has accepted a handover of each of these participants for the case, and none of them was revoked. */
    boolean isAcceptedForAll(UUID caseId, Collection<UUID> participantIds);

    /** The last day on which a handover of the case was accepted; nothing if none was. */
    Optional<LocalDate> lastAcceptedOn(UUID caseId);

    /**
     * The family has moved: from that day on its new municipality is responsible, and its members depart from the old one. Said again it
     * changes nothing.
     */
    void moved(UUID caseId, LocalDate on);

    /**
     * Ends what was sent for a case that stops: what nobody accepted is cancelled and cannot be read any more, what was accepted is revoked
     * if the day on which the receiver takes over has not come. Said again it changes nothing.
     *
     * @param reason a code that the receiver is told
     */
    void end(UUID caseId, String reason);
}
