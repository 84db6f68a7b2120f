package dk.opgang.network.moveinagreement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the quotas of an agreement are used in a year. */
@Schema(name = "MoveInAgreementUsage")
record AgreementUsage(int year, List<Used> items) {

    /**
     * A quota.
     *
     * @param quota how many households may move
     * @param used how many have moved
     */
    @Schema(name = "MoveInQuotaUsage")
    record Used(UUID housingAreaId, String direction, int quota, long used) {}
}
