package dk.opgang.network.relocation;

import java.util.List;
import java.util.UUID;

/**
 * A member of a family who was merged with somebody, for as long as that may be taken back.
 *
 * @param mergedId whom the case named before
 * @param survivorId whom it names since
 * @param isBeside whether the survivor was of the family already
 * @param agreed that the two had said yes by then
 */
record MergedMember(UUID mergedId, UUID survivorId, boolean isBeside, List<FamilyAgreement> agreed) {

    boolean names(UUID participant) {
        return mergedId.equals(participant) || survivorId.equals(participant);
    }

    boolean isOf(UUID duplicate, UUID survivor) {
        return mergedId.equals(duplicate) && survivorId.equals(survivor);
    }
}
