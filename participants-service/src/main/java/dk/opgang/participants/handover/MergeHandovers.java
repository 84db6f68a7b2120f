package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
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
        seal(copies.sealedBy(Caller.system(), duplicate), survivor);
    }

    /** After a merge was taken back: what is the duplicate's again does not depend on the survivor's key, which dies with somebody else. */
    @Transactional
    public void reverse(UUID survivor, UUID duplicate) {
        seal(copies.sealedByAnother(Caller.system(), duplicate, survivor), duplicate);
    }

    private void seal(List<HandoverCopy> sealed, UUID by) {
        sealed.forEach(copy -> seal.unwrap(copy).ifPresent(bytes -> copy.resealed(by, seal.wrap(by, bytes))));
        copies.flush();
    }
}
