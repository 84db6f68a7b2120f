package dk.opgang.initiatives.bonus.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.outbox.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An institution was paid what was settled. Seen by the municipality and by who runs the institution. */
record BonusPaid(
        UUID settlementId,
        UUID initiativeId,
        String municipalityCode,
        UUID institutionId,
        String institutionCvr,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
        LocalDate paidOn)
        implements Event {

    static BonusPaid of(BonusSettlement it, SettlementPart part, LocalDate on) {
        return new BonusPaid(
                it.id(),
                it.initiativeId(),
                it.municipalityCode(),
                part.institutionId(),
                part.institutionCvr(),
                part.amountDkk(),
                on);
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.bonus-paid.v1";
    }

    @Override
    public UUID aggregateId() {
        return settlementId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }

    @Override
    public Set<String> organisations() {
        return Set.of(institutionCvr);
    }
}
