package dk.opgang.initiatives.bonus.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.outbox.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An institution earned something with a settlement, and is to get something. Seen by the municipality and by who runs the institution. */
record BonusSettled(
        UUID settlementId,
        UUID initiativeId,
        String municipalityCode,
        UUID institutionId,
        String institutionCvr,
        LocalDate until,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal earnedDkk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk)
        implements Event {

    static BonusSettled of(BonusSettlement it, SettlementPart part) {
        return new BonusSettled(
                it.id(),
                it.initiativeId(),
                it.municipalityCode(),
                part.institutionId(),
                part.institutionCvr(),
                it.until(),
                part.earnedDkk(),
                part.amountDkk());
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.bonus-settled.v1";
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
