package dk.opgang.network.settlement;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two parties owe each other for a quarter, and how far they agree on it. Its first line makes it. */
@Entity
@Table(name = "settlements")
class Settlement extends Resource {

    @Column(updatable = false)
    private String quarter;

    @Column(updatable = false)
    private String firstParty;

    @Column(updatable = false)
    private String secondParty;

    private String state;
    private int changes;
    private @Nullable String proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable String agreedBy;
    private @Nullable Instant agreedAt;
    private @Nullable String disputedBy;
    private @Nullable Instant disputedAt;
    private @Nullable String disputeReason;
    private @Nullable Instant paidAt;
    private @Nullable String reference;

    protected Settlement() {}

    Quarter quarter() {
        return Quarter.parse(quarter).orElseThrow();
    }

    Pair pair() {
        return new Pair(firstParty, secondParty);
    }

    SettlementState state() {
        return SettlementState.of(state);
    }

    /** Whether its lines stay as they are: what both have agreed on changes no more. */
    boolean isFrozen() {
        return state() == SettlementState.AGREED || state() == SettlementState.PAID;
    }

    /** A line of it is new or another; nobody agrees to something else than what was proposed, so that it is open again. */
    void lineChanged() {
        changes++;
        reopen();
    }

    boolean isProposedBy(String party) {
        return party.equals(proposedBy);
    }

    void propose(String party, Instant now) {
        state = SettlementState.PROPOSED.code();
        proposedBy = party;
        proposedAt = now;
        disputedBy = null;
        disputedAt = null;
        disputeReason = null;
    }

    void agree(String party, Instant now) {
        state = SettlementState.AGREED.code();
        agreedBy = party;
        agreedAt = now;
    }

    void dispute(String party, @Nullable String reason, Instant now) {
        reopen();
        disputedBy = party;
        disputedAt = now;
        disputeReason = reason;
    }

    void pay(@Nullable String by, Instant now) {
        state = SettlementState.PAID.code();
        reference = by;
        paidAt = now;
    }

    /** Who has said yes to the present lines: the one who proposes them, then the other. */
    List<Approval> approvals() {
        return Stream.of(Approval.of(proposedBy, proposedAt), Approval.of(agreedBy, agreedAt))
                .flatMap(approval -> Stream.ofNullable(approval))
                .toList();
    }

    @Nullable
    Dispute dispute() {
        return disputedBy == null || disputedAt == null ? null : new Dispute(disputedBy, disputedAt, disputeReason);
    }

    @Nullable
    Payment payment() {
        return paidAt == null ? null : new Payment(paidAt, reference);
    }

    private void reopen() {
        state = SettlementState.OPEN.code();
        proposedBy = null;
        proposedAt = null;
    }
}
