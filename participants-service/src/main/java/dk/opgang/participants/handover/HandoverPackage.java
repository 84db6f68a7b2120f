package dk.opgang.participants.handover;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one municipality hands over to another, without the people: who sends it to whom, and what became of it. */
@Entity
@Table(name = "handover_packages")
class HandoverPackage extends Resource {

    static final String BY_CONSENT = "consent";

    private static final String RECEIVER = "receiver";
    private static final String SENDER = "sender";

    @Column(updatable = false)
    private String fromMunicipality;

    @Column(updatable = false)
    private String toMunicipality;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private boolean forCase;

    @Column(updatable = false)
    private Instant answerBy;

    @Column(updatable = false)
    private @Nullable String elsewhere;

    private String state;
    private List<String> dataCategories;
    private @Nullable List<String> requested;
    private int lastPart;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate takesOverOn;
    private boolean known;
    private boolean settled;
    private boolean moved;
    private @Nullable String undone;
    private boolean asked;
    private boolean closed;
    private @Nullable UUID answered;
    private @Nullable String refused;

    protected HandoverPackage() {}

    /** @param sentElsewhere whether another installation serves the receiver */
    HandoverPackage(String from, String to, PackageForm form, Instant answerBy, boolean sentElsewhere) {
        this.fromMunicipality = from;
        this.toMunicipality = to;
        this.basis = form.basis();
        this.dataCategories = form.dataCategories().stream().sorted().toList();
        this.forCase = form.forCase();
        this.answerBy = answerBy;
        this.takesOverOn = form.takesOverOn();
        this.state = PackageState.SENT.code();
        this.elsewhere = sentElsewhere ? RECEIVER : null;
    }

    String from() {
        return fromMunicipality;
    }

    String to() {
        return toMunicipality;
    }

    PackageState state() {
        return PackageState.of(state);
    }

    String basis() {
        return basis;
    }

    /** Whether another installation serves the receiver. Here it is decided what becomes of the package, as of every one that is sent here. */
    boolean isSentElsewhere() {
        return RECEIVER.equals(elsewhere);
    }

    /** Whether it came from another installation, which decides what becomes of it. */
    boolean isFromElsewhere() {
        return SENDER.equals(elsewhere);
    }

    /** For which municipality the copies are sealed that can be opened here. */
    String opener() {
        return isSentElsewhere() ? fromMunicipality : toMunicipality;
    }

    boolean isByConsent() {
        return basis.equals(BY_CONSENT);
    }

    boolean isForCase() {
        return forCase;
    }

    List<String> dataCategories() {
        return dataCategories;
    }

    int lastPart() {
        return lastPart;
    }

    Instant answerBy() {
        return answerBy;
    }

    @Nullable
    LocalDate acceptedOn() {
        return acceptedOn;
    }

    @Nullable
    LocalDate takesOverOn() {
        return takesOverOn;
    }

    boolean isSettled() {
        return settled;
    }

    /**
     * Whether the day has come on which the receiver takes over; not while nobody knows the day, and of a relocation not before it is told
     * that the family has moved: on the morning of the day it may still stay.
     */
    boolean isTakenOver(LocalDate today) {
        return (moved || !forCase) && takesOverOn != null && !today.isBefore(takesOverOn);
    }

    /** Whether the receiver may read what is in it, as long as there is a ground. */
    boolean isOpenToReceiver() {
        return state() == PackageState.ACCEPTED || state().isOpen() && !isByConsent();
    }

    /**
     * Whether the time to answer is over; a notification that a statute orders stays delivered, and of what was answered to another
     * installation that one tells whether it was in time.
     */
    boolean isUnanswered(Instant now) {
        return isByConsent() && state().isOpen() && !asked && !now.isBefore(answerBy);
    }

    /** The receiver has answered; the sender's installation decides on it. */
    void answerIsAsked() {
        asked = true;
    }

    /** What the receiver answered from another installation was decided on; {@code problem} tells why it changed nothing. */
    void decided(UUID answer, @Nullable String problem) {
        answered = answer;
        refused = problem;
    }

    @Nullable
    UUID answered() {
        return answered;
    }

    @Nullable
    String refused() {
        return refused;
    }

    /** Stands where the sender's installation tells, as long as nobody has accepted it. */
    void standsAt(PackageState told, List<String> categories) {
        state = told.code();
        dataCategories = List.copyOf(categories);
    }

    /** The sender's installation tells whether it may be opened at all; not while the data of somebody in it are restricted. */
    void close(boolean isClosed) {
        closed = isClosed;
    }

    boolean isClosed() {
        return closed;
    }

    /** Part of it has come. */
    void reached(int part) {
        lastPart = Math.max(lastPart, part);
    }

    void accept(LocalDate today, @Nullable LocalDate takesOver) {
        state = PackageState.ACCEPTED.code();
        acceptedOn = today;
        takesOverOn = takesOver;
    }

    /** Ends without anybody having accepted, or after that. */
    void end(PackageState with) {
        state = with.code();
        settled = false;
    }

    /** Is taken back: before anybody has accepted it, or after that until the receiver takes over; false if it is too late. */
    boolean takeBack(LocalDate today) {
        if (state().isOpen()) {
            end(PackageState.CANCELLED);
            return true;
        }
        if (state() == PackageState.ACCEPTED && !isTakenOver(today)) {
            end(PackageState.REVOKED);
            return true;
        }
        return false;
    }

    void ask(List<String> categories) {
        state = PackageState.MORE_REQUESTED.code();
        requested = List.copyOf(categories);
    }

    /** Goes on after more was asked for: with another part that has those categories, or with none. */
    void goOn(List<String> more) {
        state = PackageState.SENT.code();
        requested = null;
        if (!more.isEmpty()) {
            lastPart++;
            dataCategories = Stream.concat(dataCategories.stream(), more.stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    boolean isMoved() {
        return moved;
    }

    /** The family has moved; that is the day of taking over unless another was told. */
    void moved(LocalDate on) {
        moved = true;
        if (takesOverOn == null) {
            takesOverOn = on;
        }
    }

    /** Something that follows could not be done of all, by that problem. */
    void leftUndone(String problem) {
        undone = problem;
    }

    @Nullable
    String undone() {
        return undone;
    }

    void becomeKnown() {
        known = true;
    }

    boolean isKnown() {
        return known;
    }

    void settle() {
        settled = true;
    }
}
