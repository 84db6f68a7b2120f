package dk.opgang.initiatives.bonus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bonus line as it is answered.
 *
 * @param payout the key of the payout in the template
 * @param institutionId who earns it
 * @param measuredAtInstitutionId where it is measured; null where it is measured on the person
 * @param state expected, due, met, not-met, lapsed, settled, paid or waived
 * @param measuredOn the day of the reading that decided it, or the one on which benefit periods do
 * @param evidence what shows it; {@code computed} where benefit periods do
 * @param waiverReason why the municipality waived it
 */
@Schema(name = "MobilityBonus")
record BonusLineView(
        UUID id,
        UUID initiativeId,
        String payout,
        UUID enrolmentId,
        UUID participantId,
        UUID institutionId,
        @Nullable UUID measuredAtInstitutionId,
        LocalDate dueOn,
        String state,
        @Nullable LocalDate measuredOn,
        @Nullable String evidence,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
        @Nullable UUID settlementId,
        @Nullable String waiverReason,
        @JsonUnwrapped Stored stored) {

    private static final String COMPUTED = "computed";

    static BonusLineView of(BonusLine it) {
        boolean isComputed = it.isComputed() && !it.state().equals("expected");
        return new BonusLineView(
                it.id(),
                it.initiativeId(),
                it.payout(),
                it.enrolmentId(),
                it.participantId(),
                it.institutionId(),
                it.measuredAtInstitutionId(),
                it.dueOn(),
                it.state(),
                isComputed ? it.dueOn() : it.readOn(),
                isComputed ? COMPUTED : it.evidence(),
                it.amountDkk(),
                it.settlementId(),
                it.waiverReason(),
                Stored.of(it));
    }
}
