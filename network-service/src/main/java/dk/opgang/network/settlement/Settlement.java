package dk.opgang.network.settlement;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    @Column(updatable = false)
    private @Nullable String installation;

    @Embedded
    private @Nullable StepElsewhere step;

    private @Nullable String refusedTo;
    private @Nullable String refusedProblem;

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

    /** Which other installation decides on it; null if this one does. */
    @Nullable
    String installation() {
        return installation;
    }

    boolean isElsewhere() {
        return installation != null;
    }

    /** The step that a party of here wants to take in a settlement that is decided on elsewhere. */
    @Nullable
    StepElsewhere step() {
        return step;
    }

    void want(StepElsewhere wanted) {
        step = wanted;
        refusedTo = null;
        refusedProblem = null;
    }

    /** That step was decided on; {@code problem} tells why it changed nothing. */
    void decided(@Nullable UUID id, @Nullable String problem) {
        StepElsewhere wanted = step;
        if (wanted != null && wanted.stepId().equals(id)) {
            step = null;
            refusedTo = problem == null ? null : wanted.stepTo();
            refusedProblem = problem;
        }
    }

    @Nullable
    RefusedStep refused() {
        return RefusedStep.of(refusedTo, refusedProblem);
    }

    /** How it stands, for another installation. */
    SettlementTold.Head head() {
        return new SettlementTold.Head(
                state,
                proposedBy,
                proposedAt,
                agreedBy,
                agreedAt,
                disputedBy,
                disputedAt,
                disputeReason,
                paidAt,
                reference);
    }

    /** The installation that decides on it tells how it stands. */
    void told(SettlementTold.Head head) {
        state = head.state();
        proposedBy = head.proposedBy();
        proposedAt = head.proposedAt();
        agreedBy = head.agreedBy();
        agreedAt = head.agreedAt();
        disputedBy = head.disputedBy();
        disputedAt = head.disputedAt();
        disputeReason = head.disputeReason();
        paidAt = head.paidAt();
        reference = head.reference();
    }

    /** That one tells other lines than were known. */
    void linesTold() {
        changes++;
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
