package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A home that is proposed to a family.
 *
 * @param answerBy by when all three answer; two weeks from now if missing
 * @param allocationRuleCheckedOn the day on which it was checked that the family may be assigned to an area that is on a list (almenboligloven
 *     § 59, stk. 6-7); what the check rests on is not kept
 */
@Schema(name = "NewRelocationMatch", example = "{\"offerId\": \"01980a5e-7c00-7000-8000-0000000000f1\"}")
record MatchForm(
        @NotNull UUID offerId,
        @Nullable Instant answerBy,
        @Nullable @HasHappened LocalDate allocationRuleCheckedOn) {}
