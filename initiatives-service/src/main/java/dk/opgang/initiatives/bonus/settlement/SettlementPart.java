package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.LedgerEntry.Whose;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a settlement comes to for one institution, less what was reversed of it. */
@Entity
@Table(name = "bonus_settlement_parts")
class SettlementPart extends Resource {

    @Column(updatable = false)
    private UUID settlementId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private UUID institutionId;

    @Column(updatable = false)
    private String institutionCvr;

    private int measured;
    private int met;

    @Column(updatable = false)
    private BigDecimal owedBeforeDkk;

    private BigDecimal earnedDkk;
    private BigDecimal amountDkk;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PayoutCount> payouts;

    /** How many lines of a payout were decided, and how many were met. */
    record PayoutCount(String payout, int measured, int met) {}

    /**
     * What was counted.
     *
     * @param measured different children
     * @param met lines
     */
    record Counted(int measured, int met, List<PayoutCount> payouts) {}

    protected SettlementPart() {}

    SettlementPart(
            BonusSettlement of,
            UUID institutionId,
            String institutionCvr,
            Counted counted,
            BigDecimal owedBefore,
            BigDecimal earned,
            BigDecimal amount) {
        this.settlementId = of.id();
        this.municipalityCode = of.municipalityCode();
        this.initiativeId = of.initiativeId();
        this.institutionId = institutionId;
        this.institutionCvr = institutionCvr;
        this.owedBeforeDkk = owedBefore;
        this.earnedDkk = earned;
        this.amountDkk = amount;
        count(counted);
    }

    private void count(Counted counted) {
        this.measured = counted.measured();
        this.met = counted.met();
        this.payouts = counted.payouts();
    }

    /** Takes back so much of what was earned and is paid, as what is left counts. */
    void reduce(BigDecimal earned, BigDecimal paid, Counted left) {
        this.earnedDkk = earnedDkk.subtract(earned);
        this.amountDkk = amountDkk.subtract(paid);
        count(left);
    }

    /** What is paid of it too much if so much less is earned. */
    BigDecimal tooMuch(BigDecimal lessEarned) {
        return amountDkk
                .subtract(owedBeforeDkk.add(earnedDkk).subtract(lessEarned))
                .max(BigDecimal.ZERO)
                .min(amountDkk);
    }

    UUID settlementId() {
        return settlementId;
    }

    UUID institutionId() {
        return institutionId;
    }

    String institutionCvr() {
        return institutionCvr;
    }

    Whose whose() {
        return new Whose(institutionId, institutionCvr, settlementId);
    }

    Counted counted() {
        return new Counted(measured, met, payouts);
    }

    BigDecimal earnedDkk() {
        return earnedDkk;
    }

    BigDecimal amountDkk() {
        return amountDkk;
    }

    /** What stays open. */
    BigDecimal owedDkk() {
        return owedBeforeDkk.add(earnedDkk).subtract(amountDkk);
    }
}
