package dk.opgang.initiatives.bonus.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.bonus.settlement.BonusSettlement.Carried;
import dk.opgang.initiatives.bonus.settlement.SettlementPart.PayoutCount;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A settlement as it is answered.
 *
 * @param id null of one that is only worked out, as are its times and its version
 * @param until the last day on which what is settled was decided
 * @param state made, approved, paid or reversed
 * @param institutions what it comes to, less what was reversed; an institution sees its own
 * @param carried institutions of which too few children were measured; told to the municipality
 */
@Schema(name = "BonusSettlement")
record SettlementView(
        @Nullable UUID id,
        UUID initiativeId,
        @Nullable UUID poolId,
        LocalDate until,
        boolean dryRun,
        String state,
        List<Institution> institutions,
        List<CarriedInstitution> carried,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal earnedDkk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal owedDkk,
        @Nullable LocalDate paidOn,
        @Nullable String paymentReference,
        @Nullable String reversalReason,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Long version) {

    /**
     * What it comes to for an institution.
     *
     * @param measured different children
     * @param met lines
     * @param earnedDkk with the lines of this settlement
     * @param amountDkk what it gets
     * @param owedDkk what stays open, with what was open before
     */
    @Schema(name = "SettledInstitution")
    record Institution(
            UUID institutionId,
            int measured,
            int met,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal earnedDkk,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal owedDkk,
            List<PayoutOfSettlement> payouts) {}

    /** How many lines of a payout were decided, and how many were met; null to an institution where they are few. */
    @Schema(name = "SettledPayout")
    record PayoutOfSettlement(
            String payout,
            @Nullable Integer measured,
            @Nullable Integer met) {}

    /** An institution that waits for the next settlement. */
    @Schema(name = "CarriedInstitution")
    record CarriedInstitution(UUID institutionId, int measured) {}

    /**
     * The settlement as it is shown.
     *
     * @param fewest of how many lines of a payout an institution is told; null for the municipality, which is told of all
     */
    static SettlementView of(BonusSettlement it, boolean dryRun, List<SettlementPart> parts, @Nullable Integer fewest) {
        List<Institution> institutions =
                parts.stream().map(part -> institution(part, fewest)).toList();
        boolean isWhole = fewest == null;
        return new SettlementView(
                dryRun ? null : it.id(),
                it.initiativeId(),
                isWhole ? it.poolId() : null,
                it.until(),
                dryRun,
                it.state().code(),
                institutions,
                isWhole ? it.carried().stream().map(SettlementView::carried).toList() : List.of(),
                sum(institutions, Institution::earnedDkk),
                sum(institutions, Institution::amountDkk),
                sum(institutions, Institution::owedDkk),
                it.paidOn(),
                isWhole ? it.paymentReference() : null,
                isWhole ? it.reversalReason() : null,
                dryRun ? null : it.createdAt(),
                dryRun ? null : it.updatedAt(),
                dryRun ? null : (Long) it.version());
    }

    private static CarriedInstitution carried(Carried it) {
        return new CarriedInstitution(it.institutionId(), it.measured());
    }

    private static Institution institution(SettlementPart part, @Nullable Integer fewest) {
        return new Institution(
                part.institutionId(),
                part.counted().measured(),
                part.counted().met(),
                part.earnedDkk(),
                part.amountDkk(),
                part.owedDkk(),
                part.counted().payouts().stream().map(it -> payout(it, fewest)).toList());
    }

    private static PayoutOfSettlement payout(PayoutCount it, @Nullable Integer fewest) {
        boolean isShown = fewest == null || it.measured() >= fewest;
        return new PayoutOfSettlement(
                it.payout(), isShown ? (Integer) it.measured() : null, isShown ? (Integer) it.met() : null);
    }

    private static BigDecimal sum(List<Institution> institutions, Function<Institution, BigDecimal> amount) {
        return institutions.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
