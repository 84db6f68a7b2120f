package dk.opgang.initiatives.bonus.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it is answered.
 *
 * @param kind deposit, earned, paid, earned-reversed or paid-reversed
 * @param funder of a deposit
 * @param balanceDkk what the pool holds after it; null for an institution
 */
@Schema(name = "BonusLedgerEntry")
record LedgerEntryView(
        UUID id,
        LocalDate on,
        String kind,
        @Nullable UUID poolId,
        @Nullable String funder,
        @Nullable UUID institutionId,
        @Nullable UUID settlementId,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal balanceDkk,

        @JsonUnwrapped Stored stored) {

    /** @param isWhole whether the caller may see what others than one institution were paid */
    static LedgerEntryView of(LedgerEntry it, boolean isWhole) {
        return new LedgerEntryView(
                it.id(),
                it.on(),
                it.kind(),
                isWhole ? it.poolId() : null,
                it.funder(),
                it.institutionId(),
                it.settlementId(),
                it.amountDkk(),
                isWhole ? it.balanceDkk() : null,
                Stored.of(it));
    }
}
