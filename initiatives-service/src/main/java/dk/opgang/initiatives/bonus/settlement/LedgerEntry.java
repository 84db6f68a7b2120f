package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger, as it is stored for ever. */
@Entity
@Immutable
@Table(name = "bonus_ledger")
class LedgerEntry extends Resource {

    private String poster;

    @Embedded
    @AttributeOverride(name = "system", column = @Column(name = "source_system"))
    @AttributeOverride(name = "id", column = @Column(name = "source_id"))
    private @Nullable Source source;

    private String municipalityCode;
    private UUID initiativeId;
    private UUID poolId;
    private String entryKind;
    private LocalDate bookedOn;
    private @Nullable String funder;
    private @Nullable UUID institutionId;
    private @Nullable String institutionCvr;
    private @Nullable UUID settlementId;
    private BigDecimal amountDkk;
    private BigDecimal balanceDkk;

    /** What an entry says. */
    enum Kind implements Coded {
        DEPOSIT,
        EARNED,
        PAID,
        EARNED_REVERSED,
        PAID_REVERSED;

        /** Whether it moves what the pool holds. */
        boolean movesMoney() {
            return this == DEPOSIT || this == PAID || this == PAID_REVERSED;
        }
    }

    /** For whom, by which settlement. */
    record Whose(UUID institutionId, String institutionCvr, UUID settlementId) {}

    protected LedgerEntry() {}

    private LedgerEntry(BonusPool pool, Kind kind, LocalDate on, BigDecimal amount) {
        this.poster = pool.poster();
        this.municipalityCode = pool.municipalityCode();
        this.initiativeId = pool.form().initiativeId();
        this.poolId = pool.id();
        this.entryKind = kind.code();
        this.bookedOn = on;
        this.amountDkk = amount;
        this.balanceDkk = kind.movesMoney() ? pool.move(amount) : pool.balanceDkk();
    }

    /** Money of a fund. */
    static LedgerEntry deposit(
            BonusPool pool, @Nullable Source source, String funder, LocalDate on, BigDecimal amount) {
        LedgerEntry entry = new LedgerEntry(pool, Kind.DEPOSIT, on, amount);
        entry.source = source;
        entry.funder = funder;
        return entry;
    }

    /** What an institution earned, was paid, or had reversed. */
    static LedgerEntry of(BonusPool pool, Kind kind, LocalDate on, Whose whose, BigDecimal amount) {
        LedgerEntry entry = new LedgerEntry(pool, kind, on, amount);
        entry.institutionId = whose.institutionId();
        entry.institutionCvr = whose.institutionCvr();
        entry.settlementId = whose.settlementId();
        return entry;
    }

    boolean says(UUID pool, String who, LocalDate on, BigDecimal amount) {
        return poolId.equals(pool) && who.equals(funder) && bookedOn.equals(on) && amountDkk.compareTo(amount) == 0;
    }

    UUID poolId() {
        return poolId;
    }

    String kind() {
        return entryKind;
    }

    LocalDate on() {
        return bookedOn;
    }

    @Nullable
    String funder() {
        return funder;
    }

    @Nullable
    UUID institutionId() {
        return institutionId;
    }

    @Nullable
    UUID settlementId() {
        return settlementId;
    }

    BigDecimal amountDkk() {
        return amountDkk;
    }

    BigDecimal balanceDkk() {
        return balanceDkk;
    }
}
