package dk.opgang.participants.handover;

import dk.opgang.participants.participant.EraseParticipant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes back what a revoked handover registered, unless somebody has added to it since; who was known before stays as it is. */
@Singleton
class RemoveRegistered {

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final Participants participants;
    private final EraseParticipant erasing;

    RemoveRegistered(
            HandoverPackages packages, HandoverCopies copies, Participants participants, EraseParticipant erasing) {
        this.packages = packages;
        this.copies = copies;
        this.participants = participants;
        this.erasing = erasing;
    }

    @Transactional
    void remove(Caller receiver, UUID participantId, UUID packageId) {
        participants.find(receiver, participantId).ifPresent(known -> {
            long rows = packages.recordsOf(participantId);
            boolean isUntouched = copies
                    .list(
                            receiver,
                            Restriction.equal("packageId", packageId),
                            Restriction.equal("participantId", participantId))
                    .stream()
                    .allMatch(copy -> copy.isUntouched(known.version(), rows));
            if (isUntouched) {
                erasing.retire(receiver, participantId);
            }
        });
    }
}
