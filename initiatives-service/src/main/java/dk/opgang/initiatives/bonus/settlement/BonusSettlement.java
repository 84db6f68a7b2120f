package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A settlement, as it is stored. */
@Entity
@Table(name = "bonus_settlements")
class BonusSettlement extends Resource {

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private UUID poolId;

    @Column(updatable = false)
    private LocalDate settledUntil;

    private String state;

    @Column(updatable = false)
    private String madeBy;

    private @Nullable String approvedBy;
    private @Nullable LocalDate paidOn;
    private @Nullable String paymentReference;
    private @Nullable String reversalReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Carried> carried;

    /** Where it stands. */
    enum State implements Coded {
        MADE,
        APPROVED,
        PAID,
        REVERSED;
    }

    /** An institution of which too few children were measured, so that it waits for the next settlement. */
    record Carried(UUID institutionId, int measured) {}

    protected BonusSettlement() {}

    BonusSettlement(BonusPool pool, LocalDate until, String madeBy, List<Carried> carried) {
        this.municipalityCode = pool.municipalityCode();
        this.initiativeId = pool.form().initiativeId();
        this.poolId = pool.id();
        this.settledUntil = until;
        this.state = State.MADE.code();
        this.madeBy = madeBy;
        this.carried = carried;
    }

    boolean isMadeBy(String subject) {
        return madeBy.equals(subject);
    }

    void approve(String subject) {
        this.state = State.APPROVED.code();
        this.approvedBy = subject;
    }

    void pay(LocalDate on, String reference) {
        this.state = State.PAID.code();
        this.paidOn = on;
        this.paymentReference = reference;
    }

    void reverse(String reason) {
        this.state = State.REVERSED.code();
        this.reversalReason = reason;
    }

    /** Notes why some of its lines were reversed. */
    void reverseSome(String reason) {
        this.reversalReason = reason;
    }

    State state() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID poolId() {
        return poolId;
    }

    LocalDate until() {
        return settledUntil;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    String paymentReference() {
        return paymentReference;
    }

    @Nullable
    String reversalReason() {
        return reversalReason;
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    List<Carried> carried() {
        return carried;
    }
}
