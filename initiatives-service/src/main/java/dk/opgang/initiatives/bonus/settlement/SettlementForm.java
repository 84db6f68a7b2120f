package dk.opgang.initiatives.bonus.settlement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be settled.
 *
 * @param until the last day on which what is settled was decided
 * @param poolId the pool that pays
 * @param dryRun whether it is only worked out; nothing is kept then
 */
@Schema(name = "NewBonusSettlement", example = """
                {"until": "2025-06-30", "poolId": "0197ffff-0000-7000-8000-000000000001", "dryRun": true}""")
record SettlementForm(
        @NotNull LocalDate until,
        @NotNull UUID poolId,
        @Nullable Boolean dryRun) {

    boolean isTrial() {
        return Boolean.TRUE.equals(dryRun);
    }
}
