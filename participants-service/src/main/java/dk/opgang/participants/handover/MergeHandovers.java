package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Seals what was handed over of a duplicate with the key of the survivor, for its own key dies when the merge is final. */
@Singleton
public class MergeHandovers {

    private final HandoverCopies copies;
    private final PackageSeal seal;

    MergeHandovers(HandoverCopies copies, PackageSeal seal) {
        this.copies = copies;
        this.seal = seal;
    }

    /** Whoever may merge need not be let read it: it stays sealed for its receiver. */
    @Transactional
    public void merge(UUID survivor, UUID duplicate) {
        copies.sealedBy(Caller.system(), duplicate).forEach(copy -> seal.unwrap(copy)
                .ifPresent(bytes -> copy.resealed(survivor, seal.wrap(survivor, bytes))));
        copies.flush();
    }
}
